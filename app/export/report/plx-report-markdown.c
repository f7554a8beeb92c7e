/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-markdown.h"

#include "plx-reference-list.h"
#include "plx-report-block.h"
#include "plx-run-markup.h"
#include "plx-table-columns.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const PlxRunMarkup markup = {
  .escape = plx_markdown_escape,
  .strong = { "**", "**" },
  .caution = { "**", "**" },
  .line_end = "<br>",
  .needs_word = TRUE,
};

/* Whether the colon at @p would make an address or an emoji of what stands around it. */
static gboolean
is_colon_of_address (const char *text, const char *p)
{
  return g_str_has_prefix (p, "://") || g_ascii_isalpha (p[1]) || (p > text && p[1] == '/');
}

char *
plx_markdown_escape (const char *text)
{
  GString *escaped = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    {
      if (strchr ("\\`*_[]<>|~&$", *p) != NULL || (*p == ':' && is_colon_of_address (text, p))
          || (*p == '.' && p - text >= 3 && g_ascii_strncasecmp (p - 3, "www", 3) == 0))
        g_string_append_c (escaped, '\\');
      g_string_append_c (escaped, *p);
    }
  return g_string_free (escaped, FALSE);
}

/* At the start of a block some characters mean a list, a heading, a rule or code. */
static void
append_block_text (GString *out, const char *text)
{
  gsize digits;

  while (*text == ' ')
    text++;
  digits = strspn (text, "0123456789");
  if (*text != '\0' && strchr ("#+-=", *text) != NULL)
    g_string_append_c (out, '\\');
  if (digits > 0 && (text[digits] == '.' || text[digits] == ')'))
    {
      g_string_append_len (out, text, (gssize) digits);
      g_string_append_c (out, '\\');
      text += digits;
    }
  g_string_append (out, text);
}

static void
append_numbers (GString *out, const PlxReferenceList *references, GPtrArray *citations)
{
  g_autoptr (GArray) numbers = plx_reference_list_dup_numbers (references, citations);

  for (guint i = 0; i < numbers->len; i++)
    g_string_append_printf (out, "[^%u]", g_array_index (numbers, guint, i));
}

static void
append_cell (GString *out, const PlxTable *table, const PlxTableRow *row, guint column, const PlxReferenceList *references)
{
  const PlxTableCell *cell = g_ptr_array_index (row->cells, column);
  g_autofree char *text = plx_line_dup_markup (cell->line, &markup);

  g_string_append (out, " ");
  for (guint i = 0; column == 0 && i < row->level; i++)
    g_string_append (out, "&emsp;");
  g_string_append (out, text);
  if (cell->mark != NULL)
    {
      g_autofree char *mark = plx_run_markup_escape (&markup, cell->mark);

      g_string_append_printf (out, "%s(%s)", *text != '\0' ? " " : "", mark);
    }
  if (column == plx_table_get_reference_column (table))
    append_numbers (out, references, row->citations);
  g_string_append (out, " |");
}

static void
append_table_head (GString *out, const PlxTable *table, GArray *columns)
{
  g_string_append_c (out, '|');
  for (guint i = 0; i < columns->len; i++)
    {
      const PlxTableColumn *column = g_ptr_array_index (table->columns, g_array_index (columns, guint, i));
      g_autofree char *title = plx_run_markup_escape (&markup, column->title);

      g_string_append_printf (out, " %s |", title);
    }
  g_string_append (out, "\n|");
  for (guint i = 0; i < columns->len; i++)
    {
      const PlxTableColumn *column = g_ptr_array_index (table->columns, g_array_index (columns, guint, i));

      g_string_append (out, column->kind == PLX_COLUMN_FIGURE ? " ---: |" : " --- |");
    }
  g_string_append_c (out, '\n');
}

/* A table has no rows across all columns, so that the heading of a group stands in the first cell of a row of its own. */
static void
append_group (GString *out, const char *group, guint n)
{
  g_autofree char *text = plx_run_markup_escape (&markup, group);

  g_string_append_printf (out, "| **%s** |", text);
  for (guint i = 1; i < n; i++)
    g_string_append (out, "  |");
  g_string_append_c (out, '\n');
}

static void
append_table (GString *out, const PlxReport *report, guint number, const PlxReferenceList *references)
{
  const PlxTable *table = ((PlxReportBlock *) g_ptr_array_index (report->blocks, number))->table;
  g_autoptr (GArray) columns = plx_table_dup_columns (table, report->title);
  const PlxTableRow *previous = NULL;

  if (plx_report_needs_caption (report, report->blocks, number))
    {
      g_autofree char *title = plx_run_markup_escape (&markup, table->title);

      append_block_text (out, title);
      g_string_append (out, "\n\n");
    }
  append_table_head (out, table, columns);
  for (guint i = 0; i < table->rows->len; i++)
    {
      const PlxTableRow *row = g_ptr_array_index (table->rows, i);

      if (plx_table_row_starts_group (row, previous))
        append_group (out, row->group, columns->len);
      g_string_append_c (out, '|');
      for (guint j = 0; j < columns->len; j++)
        append_cell (out, table, row, g_array_index (columns, guint, j), references);
      g_string_append_c (out, '\n');
      previous = row;
    }
}

static void
append_contents (GString *out, const PlxReport *report, const PlxReportBlock *contents)
{
  g_string_append_printf (out, "## %s\n\n", C_("report", "Contents"));
  for (guint i = 0; i < report->blocks->len; i++)
    {
      const PlxReportBlock *block = g_ptr_array_index (report->blocks, i);
      g_autofree char *text = NULL;

      if (!plx_report_block_is_listed (block, contents))
        continue;
      text = plx_line_dup_markup (block->line, &markup);
      g_string_append_printf (out, "%*s- ", (int) (2 * (block->level - 1)), "");
      append_block_text (out, text);
      g_string_append_c (out, '\n');
    }
}

static void
append_block (GString *out, const PlxReport *report, guint number, const PlxReferenceList *references)
{
  const PlxReportBlock *block = g_ptr_array_index (report->blocks, number);
  g_autofree char *text = block->line != NULL ? plx_line_dup_markup (block->line, &markup) : g_strdup ("");

  switch (block->kind)
    {
    case PLX_BLOCK_HEADING:
      g_string_append_printf (out, "%.*s ", (int) MIN (block->level + 1, 6), "######");
      g_string_append (out, text);
      break;
    case PLX_BLOCK_QUOTATION:
      g_string_append (out, "> ");
      append_block_text (out, text);
      break;
    case PLX_BLOCK_CONTENTS:
      append_contents (out, report, block);
      return;
    case PLX_BLOCK_ITEM:
    case PLX_BLOCK_NOTE:
      g_string_append (out, "- ");
      append_block_text (out, text);
      break;
    case PLX_BLOCK_TABLE:
      append_table (out, report, number, references);
      return;
    case PLX_BLOCK_CHART:
      return;
    case PLX_BLOCK_PARAGRAPH:
    case PLX_BLOCK_SPEAKER:
    default:
      append_block_text (out, text);
      break;
    }
  append_numbers (out, references, block->citations);
  g_string_append_c (out, '\n');
}

static void
append_references (GString *out, const PlxReferenceList *references)
{
  if (references->references->len == 0)
    return;
  g_string_append_printf (out, "\n## %s\n\n", C_("report", "Sources"));
  for (guint i = 0; i < references->references->len; i++)
    {
      const PlxReference *reference = g_ptr_array_index (references->references, i);
      g_autoptr (PlxLine) line = plx_reference_dup_line (reference);
      g_autofree char *text = plx_line_dup_markup (line, &markup);
      const char *url = plx_reference_get_url (reference);

      g_string_append_printf (out, "[^%u]: %s", i + 1, text);
      if (url != NULL)
        g_string_append_printf (out, " <%s>", url);
      g_string_append (out, "\n");
    }
}

gboolean
plx_report_write_markdown (const PlxReport *report, PlxExportSink *sink)
{
  g_autoptr (PlxReferenceList) references = plx_reference_list_new (report);
  g_autofree char *title = plx_run_markup_escape (&markup, report->title);
  g_autofree char *subtitle = plx_line_dup_markup (report->subtitle, &markup);
  GString *out = sink->text;
  PlxReportBlockKind previous = PLX_BLOCK_PARAGRAPH;

  g_string_append_printf (out, "# %s\n\n", title);
  append_block_text (out, subtitle);
  g_string_append_c (out, '\n');
  for (guint i = 0; i < report->blocks->len; i++)
    {
      const PlxReportBlock *block = g_ptr_array_index (report->blocks, i);

      if (block->kind == PLX_BLOCK_CHART || plx_report_block_is_empty (block))
        continue;
      if (!plx_report_block_continues_list (block->kind, previous))
        g_string_append_c (out, '\n');
      append_block (out, report, i, references);
      previous = block->kind;
      if (!plx_export_sink_tell (sink, (double) i / report->blocks->len))
        return FALSE;
    }
  append_references (out, references);
  return plx_export_sink_pass (sink);
}

char *
plx_report_to_markdown (const PlxReport *report)
{
  g_autoptr (PlxExportSink) sink = plx_export_sink_new (NULL, NULL);

  plx_report_write_markdown (report, sink);
  return plx_export_sink_take (sink);
}
