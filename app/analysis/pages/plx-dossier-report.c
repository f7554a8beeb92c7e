/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-dossier-report.h"

#include "plx-claim-members.h"
#include "plx-claim-report.h"
#include "plx-claimant.h"
#include "plx-count.h"
#include "plx-date-format.h"
#include "plx-figure-chart.h"
#include "plx-figure-comparison.h"
#include "plx-figure.h"
#include "plx-merged-list.h"
#include "plx-page-private.h"
#include "plx-position-comparison.h"
#include "plx-record-report.h"
#include "plx-record-schema.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

#define CONTENTS_LEVEL 2

/* How much of the work the parts are. */
#define EVENTS_DONE 0.6
#define CLAIMS_DONE 0.75
#define FIGURES_DONE 0.9

static const PlxAsOf always = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };

static guint
count (PlxDossier *dossier, PlxRecordKind kind)
{
  return plx_dossier_count_rows (dossier, kind) - plx_dossier_count_unsound (dossier, kind);
}

static void
add_chapter (PlxReport *report, const char *title)
{
  plx_report_add_heading (report, 1, title)->begins_page = TRUE;
}

/* What it is */

static void
add_extent (PlxReport *report, PlxDossier *dossier)
{
  static const PlxRecordKind kinds[] = { PLX_RECORD_EVENT,    PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE,
                                         PLX_RECORD_POSITION, PLX_RECORD_CLAIMANT,  PLX_RECORD_SOURCE };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *number = plx_number_format (count (dossier, kinds[i]));

      plx_report_add_labelled (report, PLX_BLOCK_ITEM, plx_record_kind_get_heading (kinds[i]), number);
    }
}

/* From when to when the sources came out. */
static void
add_published (PlxReport *report, PlxDossier *dossier)
{
  g_autofree char *text = NULL;
  PlxDate first, last, date;
  gboolean is_known = FALSE;

  for (guint32 row = 0; row < plx_dossier_count_rows (dossier, PLX_RECORD_SOURCE); row++)
    {
      if (!plx_dossier_is_row_sound (dossier, PLX_RECORD_SOURCE, row)
          || !plx_dossier_get_row_date (dossier, PLX_RECORD_SOURCE, row, PLX_SOURCE_PUBLISHED, &date))
        continue;
      if (!is_known || plx_date_get_earliest (&date) < plx_date_get_earliest (&first))
        first = date;
      if (!is_known || plx_date_get_latest (&date) > plx_date_get_latest (&last))
        last = date;
      is_known = TRUE;
    }
  if (!is_known)
    return;
  if (plx_date_get_earliest (&first) == plx_date_get_earliest (&last))
    text = plx_date_format (&first, PLX_DATE_FORM_MEDIUM);
  else
    {
      g_autofree char *from = plx_date_format (&first, PLX_DATE_FORM_MEDIUM);
      g_autofree char *to = plx_date_format (&last, PLX_DATE_FORM_MEDIUM);

      /* TRANSLATORS: When the sources of a dossier came out: the first date, the last. */
      text = g_strdup_printf (C_("report", "from %1$s to %2$s"), from, to);
    }
  plx_report_add_labelled (report, PLX_BLOCK_ITEM, C_("report", "Sources published"), text);
}

static void
add_front (PlxReport *report, PlxDossier *dossier)
{
  guint n_unsound = 0;

  if (plx_dossier_get_summary (dossier) != NULL)
    plx_report_add_words (report, PLX_BLOCK_PARAGRAPH, PLX_RUN_PLAIN, plx_dossier_get_summary (dossier));
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    n_unsound += plx_dossier_count_unsound (dossier, kind);
  if (n_unsound > 0)
    {
      g_autofree char *text
          = g_strdup_printf (ngettext ("%u record has errors in the file and is left out of this report.",
                                       "%u records have errors in the file and are left out of this report.", n_unsound),
                             n_unsound);

      plx_report_add_words (report, PLX_BLOCK_PARAGRAPH, PLX_RUN_CAUTION, text);
    }
  add_extent (report, dossier);
  add_published (report, dossier);
  plx_report_add_labelled (report, PLX_BLOCK_ITEM, C_("report", "Language"),
                           plx_language_get_term (plx_dossier_get_language (dossier)));
  plx_report_add_labelled (report, PLX_BLOCK_ITEM, C_("report", "Dossier"), plx_dossier_get_id (dossier));
  plx_report_add_contents (report, CONTENTS_LEVEL);
}

/* Events and their claims */

static GListModel *
dup_events (PlxDossier *dossier)
{
  GArray *keys = plx_record_keys_new ();

  for (guint32 row = 0; row < plx_dossier_count_rows (dossier, PLX_RECORD_EVENT); row++)
    {
      if (plx_dossier_is_row_sound (dossier, PLX_RECORD_EVENT, row))
        plx_record_keys_add (keys, dossier, PLX_RECORD_EVENT, row);
    }
  plx_record_keys_sort (keys);
  return plx_merged_list_new (dossier, keys);
}

static gboolean
has_event (PlxDossier *dossier, PlxRecordKind kind, guint32 row)
{
  guint32 event = plx_row_get_reference (dossier, kind, row, plx_claim_members_get (kind)->event);

  /* An event that has errors is left out, and its claims are not. */
  return event != PLX_NO_ROW && plx_dossier_is_row_sound (dossier, PLX_RECORD_EVENT, event);
}

static GListModel *
dup_other_claims (PlxDossier *dossier)
{
  static const PlxRecordKind kinds[] = { PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };
  GArray *keys = plx_record_keys_new ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      for (guint32 row = 0; row < plx_dossier_count_rows (dossier, kinds[i]); row++)
        {
          if (plx_dossier_is_row_sound (dossier, kinds[i], row) && !has_event (dossier, kinds[i], row))
            plx_record_keys_add (keys, dossier, kinds[i], row);
        }
    }
  plx_record_keys_sort (keys);
  return plx_merged_list_new (dossier, keys);
}

static gboolean
add_events (PlxReport *report, PlxDossier *dossier, const PlxProgress *progress)
{
  g_autoptr (GListModel) events = dup_events (dossier);
  guint n = g_list_model_get_n_items (events);

  if (n > 0)
    add_chapter (report, plx_record_kind_get_heading (PLX_RECORD_EVENT));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) event = g_list_model_get_item (events, i);

      plx_report_add_record (report, event, 2, TRUE);
      if (!plx_progress_tell (progress, EVENTS_DONE * (i + 1) / n))
        return FALSE;
    }
  return TRUE;
}

static gboolean
add_other_claims (PlxReport *report, PlxDossier *dossier, const PlxProgress *progress)
{
  g_autoptr (GListModel) claims = dup_other_claims (dossier);
  guint n = g_list_model_get_n_items (claims);

  if (n > 0)
    /* TRANSLATORS: Heading above the claims that were made on no particular occasion. */
    add_chapter (report, C_("report", "Claims that belong to no event"));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) claim = g_list_model_get_item (claims, i);

      plx_report_add_claim (report, claim, NULL, NULL);
      if (!plx_progress_tell (progress, EVENTS_DONE + (CLAIMS_DONE - EVENTS_DONE) * (i + 1) / n))
        return FALSE;
    }
  return TRUE;
}

/* Claimants */

static int
compare_names (gconstpointer a, gconstpointer b)
{
  PlxRecord *one = *(PlxRecord *const *) a;
  PlxRecord *other = *(PlxRecord *const *) b;
  int order = g_utf8_collate (plx_record_get_label (one), plx_record_get_label (other));

  return order != 0 ? order : (int) plx_record_get_row (one) - (int) plx_record_get_row (other);
}

static void
add_claimant (PlxTable *table, PlxRecord *record)
{
  PlxClaimant *claimant = PLX_CLAIMANT (record);
  PlxTableRow *row = plx_table_add_row (table, plx_record_get_id (record));
  const char *role = plx_claimant_get_role (claimant);
  g_autofree const char **aliases = plx_claimant_get_aliases (claimant);
  guint n_claims = plx_record_count_claims (record, PLX_RELATION_CLAIMANT);
  g_autofree char *claims = plx_number_format (n_claims);
  PlxLine *name = plx_line_new ();
  PlxLine *affiliations = plx_line_new ();
  PlxLine *spellings = plx_line_new ();

  plx_line_add_record (name, PLX_RUN_STRONG, record);
  plx_table_row_add_cell (row, name, PLX_NO_NUMBER);
  plx_table_row_add_text (
      row, role != NULL ? role : plx_claimant_kind_get_term (plx_record_get_enum (record, PLX_CLAIMANT_KIND)), PLX_NO_NUMBER);
  plx_line_add_affiliations (affiliations, record);
  plx_table_row_add_cell (row, affiliations, PLX_NO_NUMBER);
  for (guint i = 0; aliases[i] != NULL; i++)
    plx_line_add_item (spellings, PLX_RUN_PLAIN, aliases[i], NULL);
  plx_table_row_add_cell (row, spellings, PLX_NO_NUMBER);
  plx_table_row_add_text (row, claims, n_claims);
}

static void
add_claimants (PlxReport *report, PlxDossier *dossier)
{
  g_autoptr (GListModel) list = plx_dossier_dup_records (dossier, PLX_RECORD_CLAIMANT);
  g_autoptr (GPtrArray) claimants = g_ptr_array_new_with_free_func (g_object_unref);
  const char *title = plx_record_kind_get_heading (PLX_RECORD_CLAIMANT);
  PlxTable *table = plx_table_new (title);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (claimants, g_list_model_get_item (list, i));
  g_ptr_array_sort (claimants, compare_names);
  plx_table_add_column (table, "claimant", C_("column", "Claimant"), PLX_COLUMN_TEXT);
  plx_table_add_column (table, "role", C_("column", "Role"), PLX_COLUMN_TEXT);
  plx_table_add_column (table, "affiliation", C_("column", "Affiliation"), PLX_COLUMN_TEXT);
  plx_table_add_column (table, "aliases", C_("column", "Also printed as"), PLX_COLUMN_TEXT);
  plx_table_add_column (table, "claims", C_("column", "Claims"), PLX_COLUMN_FIGURE);
  for (guint i = 0; i < claimants->len; i++)
    add_claimant (table, g_ptr_array_index (claimants, i));
  if (claimants->len > 0)
    add_chapter (report, title);
  plx_report_add_table (report, table);
}

/* Comparisons */

static void
add_measure (PlxReport *report, PlxRecord *measure)
{
  g_autoptr (PlxFigureComparison) comparison = plx_figure_comparison_new (measure, &always);
  const char *definition = plx_record_get_text (measure, PLX_MEASURE_DEFINITION);

  plx_report_add_heading (report, 2, plx_record_get_label (measure))->target = g_strdup (plx_record_get_id (measure));
  plx_report_add_words (report, PLX_BLOCK_PARAGRAPH, PLX_RUN_DIM, definition);
  if (comparison->summary->len > 0)
    plx_report_add_text (report, PLX_BLOCK_PARAGRAPH, plx_line_join_sentences (comparison->summary));
  if (comparison->rows->len + comparison->apart->len > 1)
    plx_report_add_chart (report,
                          plx_chart_new_for_figures (comparison, PLX_CHART_BY_CLAIMANT, PLX_SCALE_AUTOMATIC, TRUE));
  plx_report_add_table (report, plx_figure_comparison_to_table (comparison, TRUE));
}

/* The heading says already what the question is. */
static PlxTable *
create_stances (const PlxPositionComparison *comparison, PlxRecord *question)
{
  PlxTable *table = plx_position_comparison_to_matrix (comparison);

  g_free (table->title);
  table->title = g_strdup (plx_record_get_label (question));
  for (guint i = 1; i < table->columns->len; i++)
    {
      PlxTableColumn *column = g_ptr_array_index (table->columns, i);

      g_free (column->title);
      column->title = g_strdup (C_("column", "Latest stance"));
    }
  return table;
}

static void
add_question (PlxReport *report, PlxRecord *question)
{
  g_autoptr (PlxPositionComparison) comparison
      = plx_position_comparison_new (plx_record_get_dossier (question), question, &always, TRUE);

  plx_report_add_heading (report, 2, plx_record_get_label (question))->target = g_strdup (plx_record_get_id (question));
  for (guint i = 0; i < comparison->summary->len; i++)
    plx_report_add_text (report, i == 0 ? PLX_BLOCK_PARAGRAPH : PLX_BLOCK_ITEM,
                         g_ptr_array_ref (g_ptr_array_index (comparison->summary, i)));
  plx_report_add_table (report, create_stances (comparison, question));
}

/* The measures or questions about which something is said. */
static gboolean
add_compared (PlxReport *report, PlxRecordKind kind, PlxRelation relation, const char *title, const PlxProgress *progress)
{
  g_autoptr (GListModel) list = plx_dossier_dup_records (report->dossier, kind);
  guint n = g_list_model_get_n_items (list);
  gboolean has_heading = FALSE;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (list, i);

      if (plx_record_count_claims (record, relation) > 0)
        {
          if (!has_heading)
            add_chapter (report, title);
          has_heading = TRUE;
          if (kind == PLX_RECORD_MEASURE)
            add_measure (report, record);
          else
            add_question (report, record);
        }
      if (!plx_progress_tell (progress, (double) (i + 1) / n))
        return FALSE;
    }
  return TRUE;
}

static gboolean
fill (PlxReport *report, PlxDossier *dossier, const PlxProgress *progress)
{
  const PlxProgress figures = plx_progress_part (progress, CLAIMS_DONE, FIGURES_DONE);
  const PlxProgress positions = plx_progress_part (progress, FIGURES_DONE, 1);

  add_front (report, dossier);
  if (!add_events (report, dossier, progress) || !add_other_claims (report, dossier, progress))
    return FALSE;
  add_claimants (report, dossier);
  return add_compared (report, PLX_RECORD_MEASURE, PLX_RELATION_MEASURE, C_("report", "Figures compared"), &figures)
         && add_compared (report, PLX_RECORD_QUESTION, PLX_RELATION_QUESTION, C_("report", "Positions compared"), &positions);
}

PlxReport *
plx_dossier_report_new (PlxDossier *dossier, const PlxProgress *progress)
{
  const char *title = plx_dossier_get_title (dossier);
  const char *id = plx_dossier_get_id (dossier);
  g_autoptr (PlxReport) report
      = plx_report_new (dossier, title != NULL ? title : id != NULL ? id : C_("report", "Dossier"), &always);

  /* The title says already which dossier it is. */
  g_ptr_array_set_size (report->subtitle, 0);
  /* TRANSLATORS: Below the title of a dossier that is printed as a whole. */
  plx_line_add (report->subtitle, PLX_RUN_PLAIN, C_("report", "Who says what: the whole dossier"), NULL);
  report->is_document = TRUE;
  return fill (report, dossier, progress) ? g_steal_pointer (&report) : NULL;
}
