/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-csv.h"

#include "plx-as-of-text.h"
#include "plx-citation.h"
#include "plx-csv.h"
#include "plx-estimate.h"
#include "plx-position.h"
#include "plx-reference-list.h"
#include "plx-run-markup.h"
#include "plx-visible-text.h"

static const PlxRunMarkup plain = { .line_end = "\n" };

/* What of a table there are columns for. */
typedef struct
{
  const PlxReport *report;
  const PlxTable *table;
  gboolean groups;
  gboolean marks;
  gboolean claims;
  gboolean estimates;
  gboolean positions;
} Sheet;

static PlxClaim *
dup_claim (const PlxReport *report, const PlxTableRow *row)
{
  PlxRecord *record = row->target != NULL ? plx_dossier_lookup (report->dossier, row->target) : NULL;

  if (PLX_IS_CLAIM (record))
    return PLX_CLAIM (record);
  g_clear_object (&record);
  return NULL;
}

static Sheet
look_at (const PlxReport *report, const PlxTable *table)
{
  Sheet sheet = { report, table, FALSE, FALSE, FALSE, FALSE, FALSE };

  for (guint i = 0; i < table->rows->len; i++)
    {
      const PlxTableRow *row = g_ptr_array_index (table->rows, i);
      g_autoptr (PlxClaim) claim = dup_claim (report, row);

      sheet.groups = sheet.groups || row->group != NULL;
      sheet.claims = sheet.claims || claim != NULL;
      sheet.estimates = sheet.estimates || PLX_IS_ESTIMATE (claim);
      sheet.positions = sheet.positions || PLX_IS_POSITION (claim);
      for (guint j = 0; j < row->cells->len; j++)
        sheet.marks = sheet.marks || ((PlxTableCell *) g_ptr_array_index (row->cells, j))->mark != NULL;
    }
  return sheet;
}

static gboolean
choose_table (const PlxReport *report, Sheet *sheet)
{
  gboolean found = FALSE;

  for (guint i = 0; i < report->blocks->len; i++)
    {
      const PlxReportBlock *block = g_ptr_array_index (report->blocks, i);
      Sheet other;

      if (block->kind != PLX_BLOCK_TABLE)
        continue;
      other = look_at (report, block->table);
      if (found && !other.claims)
        continue;
      *sheet = other;
      found = TRUE;
      if (other.claims)
        break;
    }
  return found;
}

static void
append_names (GString *csv, const char *const *names)
{
  for (guint i = 0; names[i] != NULL; i++)
    plx_csv_append_field (csv, names[i]);
}

static void
append_header (GString *csv, const Sheet *sheet)
{
  static const char *const claims[] = { "record", "claimant-ids", "stated-edtf", "about-edtf", "through-ids", NULL };
  static const char *const estimates[] = { "measure-id", "low", "high", "bound", "modality-id", NULL };
  static const char *const positions[] = { "question-id", "stance-id", NULL };
  static const char *const evidence[] = { "citations", "references", "satire", NULL };
  static const char *const always[] = { "dossier", "dossier-as-of", "dossier-clock", NULL };

  if (sheet->groups)
    plx_csv_append_field (csv, "group");
  for (guint i = 0; i < sheet->table->columns->len; i++)
    plx_csv_append_field (csv, ((PlxTableColumn *) g_ptr_array_index (sheet->table->columns, i))->name);
  if (sheet->marks)
    plx_csv_append_field (csv, "marks");
  if (sheet->claims)
    append_names (csv, claims);
  if (sheet->estimates)
    append_names (csv, estimates);
  if (sheet->positions)
    append_names (csv, positions);
  if (sheet->claims)
    append_names (csv, evidence);
  append_names (csv, always);
  plx_csv_end_row (csv);
}

static void
append_visible (GString *csv, const char *text)
{
  g_autofree char *visible = plx_visible_text (text, "\n");

  plx_csv_append_field (csv, visible);
}

static void
append_ids (GString *csv, GListModel *records)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? "; " : "", plx_record_get_id (record));
    }
  plx_csv_append_field (csv, ids->str);
}

static void
append_id (GString *csv, PlxRecord *record)
{
  plx_csv_append_field (csv, record != NULL ? plx_record_get_id (record) : "");
}

static void
append_enum (GString *csv, GType type, int value)
{
  const char *nick = plx_enum_get_nick (type, value);

  plx_csv_append_field (csv, nick != NULL ? nick : "");
}

static void
append_property (GString *csv, PlxClaim *claim, const char *property)
{
  g_autofree char *text = NULL;

  g_object_get (claim, property, &text, NULL);
  plx_csv_append_field (csv, text != NULL ? text : "");
}

static void
append_claim (GString *csv, PlxClaim *claim)
{
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (claim);
  g_autoptr (GListModel) through = plx_claim_dup_through (claim);

  plx_csv_append_field (csv, plx_record_get_id (PLX_RECORD (claim)));
  append_ids (csv, claimants);
  append_property (csv, claim, "stated");
  append_property (csv, claim, "as-of");
  append_ids (csv, through);
}

static void
append_estimate (GString *csv, PlxEstimate *estimate)
{
  g_autoptr (PlxRecord) measure = plx_estimate_dup_measure (estimate);

  append_id (csv, measure);
  plx_csv_append_number (csv, plx_estimate_get_low (estimate));
  plx_csv_append_number (csv, plx_estimate_get_high (estimate));
  append_enum (csv, PLX_TYPE_BOUND, (int) plx_estimate_get_bound (estimate));
  append_enum (csv, PLX_TYPE_MODALITY, (int) plx_estimate_get_modality (estimate));
}

static void
append_position (GString *csv, PlxPosition *position)
{
  g_autoptr (PlxRecord) question = plx_position_dup_question (position);

  append_id (csv, question);
  append_enum (csv, PLX_TYPE_STANCE, (int) plx_position_get_stance (position));
}

static void
append_blank (GString *csv, guint n)
{
  for (guint i = 0; i < n; i++)
    plx_csv_append_field (csv, "");
}

static void
append_citations (GString *csv, GPtrArray *citations)
{
  g_autoptr (GString) places = g_string_new (NULL);

  for (guint i = 0; i < citations->len; i++)
    {
      PlxCitation *citation = g_ptr_array_index (citations, i);
      g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);

      g_string_append_printf (places, "%s%s ¶ %u", i > 0 ? "; " : "", source != NULL ? plx_record_get_id (source) : "",
                              plx_citation_get_paragraph (citation));
    }
  plx_csv_append_field (csv, places->str);
}

/* A reference a line. */
static void
append_references (GString *csv, GPtrArray *citations)
{
  g_autoptr (PlxReferenceList) list = plx_reference_list_new_for_citations (citations);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < list->references->len; i++)
    {
      const PlxReference *reference = g_ptr_array_index (list->references, i);
      g_autoptr (PlxLine) line = plx_reference_dup_line (reference);
      const char *url = plx_reference_get_url (reference);

      g_string_append (text, i > 0 ? "\n" : "");
      plx_line_append_markup (text, line, &plain);
      if (url != NULL)
        g_string_append_printf (text, " <%s>", url);
    }
  plx_csv_append_field (csv, text->str);
}

static void
append_cells (GString *csv, const Sheet *sheet, const PlxTableRow *row)
{
  g_autoptr (GString) marks = g_string_new (NULL);

  if (sheet->groups)
    append_visible (csv, row->group);
  for (guint i = 0; i < row->cells->len; i++)
    {
      const PlxTableCell *cell = g_ptr_array_index (row->cells, i);
      const PlxTableColumn *column = g_ptr_array_index (sheet->table->columns, i);
      g_autoptr (GString) text = g_string_new (NULL);

      plx_line_append_markup (text, cell->line, &plain);
      plx_csv_append_field (csv, text->str);
      if (cell->mark != NULL)
        g_string_append_printf (marks, "%s%s: %s", marks->len > 0 ? "; " : "", column->name, cell->mark);
    }
  if (sheet->marks)
    append_visible (csv, marks->str);
}

static void
append_row (GString *csv, const Sheet *sheet, const PlxTableRow *row)
{
  static const char *const satire[] = { "none", "also", "only" };
  g_autoptr (PlxClaim) claim = dup_claim (sheet->report, row);
  g_autofree char *as_of = plx_as_of_dup_edtf (&sheet->report->as_of);
  const char *dossier = plx_dossier_get_id (sheet->report->dossier);

  append_cells (csv, sheet, row);
  if (claim != NULL)
    append_claim (csv, claim);
  else if (sheet->claims)
    append_blank (csv, 5);
  if (PLX_IS_ESTIMATE (claim))
    append_estimate (csv, PLX_ESTIMATE (claim));
  else if (sheet->estimates)
    append_blank (csv, 5);
  if (PLX_IS_POSITION (claim))
    append_position (csv, PLX_POSITION (claim));
  else if (sheet->positions)
    append_blank (csv, 2);
  if (sheet->claims)
    {
      append_citations (csv, row->citations);
      append_references (csv, row->citations);
      plx_csv_append_field (csv, claim != NULL ? satire[plx_as_of_get_claim_satire (&sheet->report->as_of, claim)] : "");
    }
  plx_csv_append_field (csv, dossier != NULL ? dossier : "");
  plx_csv_append_field (csv, as_of != NULL ? as_of : "");
  plx_csv_append_field (csv, plx_clock_get_nick (sheet->report->as_of.clock));
  plx_csv_end_row (csv);
}

gboolean
plx_report_write_csv (const PlxReport *report, PlxExportSink *sink)
{
  Sheet sheet;

  if (!choose_table (report, &sheet))
    return TRUE;
  append_header (sink->text, &sheet);
  for (guint i = 0; i < sheet.table->rows->len; i++)
    {
      append_row (sink->text, &sheet, g_ptr_array_index (sheet.table->rows, i));
      if (!plx_export_sink_tell (sink, (double) i / sheet.table->rows->len))
        return FALSE;
    }
  return plx_export_sink_pass (sink);
}

char *
plx_report_to_csv (const PlxReport *report)
{
  g_autoptr (PlxExportSink) sink = plx_export_sink_new (NULL, NULL);

  plx_report_write_csv (report, sink);
  return plx_export_sink_take (sink);
}
