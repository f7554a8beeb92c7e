/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-wikitext.h"

#include "plx-reference-list.h"
#include "plx-report-block.h"
#include "plx-run-markup.h"
#include "plx-table-columns.h"
#include "plx-wikitext.h"
#include "plx-wikitext-reference.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const PlxRunMarkup markup = {
  .escape = plx_wikitext_escape,
  .strong = { "'''", "'''" },
  .caution = { "'''", "'''" },
  .line_end = "<br />",
};

/* The references that stand already: their names are enough the next time. */
typedef struct
{
  const PlxReferenceList *list;
  GArray *used; /* of gboolean */
} References;

/* At the start of a line some characters mean a list, a heading or code. */
static void
append_block_text (GString *out, const char *text)
{
  while (*text == ' ')
    text++;
  if (*text != '\0' && strchr ("*#;:=", *text) != NULL)
    g_string_append_printf (out, "&#%d;", *text++);
  g_string_append (out, text);
}

static void
append_references_of (GString *out, const References *references, GPtrArray *citations)
{
  g_autoptr (GArray) numbers = plx_reference_list_dup_numbers (references->list, citations);

  for (guint i = 0; i < numbers->len; i++)
    {
      guint number = g_array_index (numbers, guint, i) - 1;
      gboolean *used = &g_array_index (references->used, gboolean, number);

      plx_reference_append_wikitext (out, g_ptr_array_index (references->list->references, number), *used);
      *used = TRUE;
    }
}

static void
append_attributes (GString *out, const PlxTableCell *cell, PlxColumnKind kind)
{
  if (kind == PLX_COLUMN_FIGURE)
    g_string_append (out, "style=\"text-align:right\" ");
  /* What has no number sorts behind everything that has. */
  if (cell->number != PLX_NO_NUMBER)
    g_string_append_printf (out, "data-sort-value=\"%" G_GINT64_FORMAT "\" ", cell->number);
  else if (kind == PLX_COLUMN_FIGURE || kind == PLX_COLUMN_DATE)
    g_string_append (out, "data-sort-value=\"9007199254740993\" ");
}

static void
append_cell (GString *out, const PlxTable *table, const PlxTableRow *row, guint column, const References *references)
{
  const PlxTableCell *cell = g_ptr_array_index (row->cells, column);
  PlxColumnKind kind = ((PlxTableColumn *) g_ptr_array_index (table->columns, column))->kind;
  g_autofree char *text = plx_line_dup_markup (cell->line, &markup);

  g_string_append (out, column == 0 ? "! scope=\"row\" style=\"text-align:left\" " : "| ");
  append_attributes (out, cell, kind);
  if (column == 0 || out->str[out->len - 2] != '|')
    g_string_append (out, "| ");
  for (guint i = 0; column == 0 && i < row->level; i++)
    g_string_append (out, "&emsp;");
  g_string_append (out, text);
  if (cell->mark != NULL)
    {
      g_autofree char *mark = plx_run_markup_escape (&markup, cell->mark);

      g_string_append_printf (out, "%s<small>(%s)</small>", *text != '\0' ? " " : "", mark);
    }
  if (column == plx_table_get_reference_column (table))
    append_references_of (out, references, row->citations);
  g_string_append_c (out, '\n');
}

static void
append_table_head (GString *out, const PlxTable *table, GArray *columns, gboolean groups)
{
  g_string_append (out, "{| class=\"wikitable sortable\"\n");
  if (table->title != NULL)
    {
      g_autofree char *title = plx_run_markup_escape (&markup, table->title);

      g_string_append_printf (out, "|+ %s\n", title);
    }
  g_string_append (out, "|-\n");
  for (guint i = 0; i < columns->len; i++)
    {
      const PlxTableColumn *column = g_ptr_array_index (table->columns, g_array_index (columns, guint, i));
      g_autofree char *title = plx_run_markup_escape (&markup, column->title);
      gboolean number = column->kind == PLX_COLUMN_FIGURE || column->kind == PLX_COLUMN_DATE;

      g_string_append_printf (out, "! scope=\"col\"%s | %s\n", number ? " data-sort-type=\"number\"" : "", title);
    }
  if (groups)
    /* TRANSLATORS: The title of a column of a table: which part of the table a row belongs to. */
    g_string_append_printf (out, "! scope=\"col\" | %s\n", C_("column", "Group"));
}

static gboolean
has_groups (const PlxTable *table)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      if (((PlxTableRow *) g_ptr_array_index (table->rows, i))->group != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Headings between the rows would lose them when the table is sorted: groups have a column. */
static void
append_table (GString *out, const PlxTable *table, const References *references, const char *title)
{
  g_autoptr (GArray) columns = plx_table_dup_columns (table, title);
  gboolean groups = has_groups (table);

  append_table_head (out, table, columns, groups);
  for (guint i = 0; i < table->rows->len; i++)
    {
      const PlxTableRow *row = g_ptr_array_index (table->rows, i);
      g_autofree char *group = plx_run_markup_escape (&markup, row->group);

      g_string_append (out, "|-\n");
      for (guint j = 0; j < columns->len; j++)
        append_cell (out, table, row, g_array_index (columns, guint, j), references);
      if (groups)
        g_string_append_printf (out, "| %s\n", group);
    }
  g_string_append (out, "|}\n");
}

static void
append_block (GString *out, const PlxReportBlock *block, const References *references, const char *title)
{
  g_autofree char *text = block->line != NULL ? plx_line_dup_markup (block->line, &markup) : g_strdup ("");
  const char *rule = "======";
  int level = (int) MIN (block->level + 2, 6);

  switch (block->kind)
    {
    case PLX_BLOCK_HEADING:
      g_string_append_printf (out, "%.*s %s %.*s\n", level, rule, text, level, rule);
      return;
    case PLX_BLOCK_QUOTATION:
      g_string_append_printf (out, "<blockquote>%s", text);
      append_references_of (out, references, block->citations);
      g_string_append (out, "</blockquote>\n");
      return;
    case PLX_BLOCK_ITEM:
    case PLX_BLOCK_NOTE:
      g_string_append (out, "* ");
      append_block_text (out, text);
      break;
    case PLX_BLOCK_TABLE:
      append_table (out, block->table, references, title);
      return;
    case PLX_BLOCK_CHART:
    case PLX_BLOCK_CONTENTS: /* a wiki makes its own */
      return;
    case PLX_BLOCK_PARAGRAPH:
    case PLX_BLOCK_SPEAKER:
    default:
      append_block_text (out, text);
      break;
    }
  append_references_of (out, references, block->citations);
  g_string_append_c (out, '\n');
}

static gboolean
append_blocks (PlxExportSink *sink, const PlxReport *report, const References *references)
{
  GString *out = sink->text;
  PlxReportBlockKind previous = PLX_BLOCK_PARAGRAPH;

  for (guint i = 0; i < report->blocks->len; i++)
    {
      const PlxReportBlock *block = g_ptr_array_index (report->blocks, i);

      if (block->kind == PLX_BLOCK_CHART || block->kind == PLX_BLOCK_CONTENTS || plx_report_block_is_empty (block))
        continue;
      if (!plx_report_block_continues_list (block->kind, previous))
        g_string_append_c (out, '\n');
      append_block (out, block, references, report->title);
      previous = block->kind;
      if (!plx_export_sink_tell (sink, (double) i / report->blocks->len))
        return FALSE;
    }
  return TRUE;
}

gboolean
plx_report_write_wikitext (const PlxReport *report, PlxExportSink *sink)
{
  g_autoptr (PlxReferenceList) list = plx_reference_list_new (report);
  g_autoptr (GArray) used = g_array_new (FALSE, TRUE, sizeof (gboolean));
  References references = { list, used };
  g_autofree char *title = plx_run_markup_escape (&markup, report->title);
  g_autofree char *subtitle = plx_line_dup_markup (report->subtitle, &markup);
  GString *out = sink->text;

  g_array_set_size (used, list->references->len);
  g_string_append_printf (out, "== %s ==\n''%s''\n", title, subtitle);
  if (!append_blocks (sink, report, &references))
    return FALSE;
  if (list->references->len > 0)
    g_string_append_printf (out, "\n=== %s ===\n{{Reflist}}\n", C_("report", "Sources"));
  return plx_export_sink_pass (sink);
}

char *
plx_report_to_wikitext (const PlxReport *report)
{
  g_autoptr (PlxExportSink) sink = plx_export_sink_new (NULL, NULL);

  plx_report_write_wikitext (report, sink);
  return plx_export_sink_take (sink);
}
