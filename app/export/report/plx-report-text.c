/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-text.h"

#include "plx-reference-list.h"
#include "plx-report-block.h"
#include "plx-run-markup.h"
#include "plx-table-columns.h"
#include "plx-text-wrap.h"
#include "plx-visible-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define GAP 2
#define LONGEST_WORD 18 /* what is longer is broken rather than give its column more room */

static const PlxRunMarkup plain = { .line_end = "\n" };

static void
append_numbers (GString *text, const PlxReferenceList *references, GPtrArray *citations)
{
  g_autoptr (GArray) numbers = plx_reference_list_dup_numbers (references, citations);

  for (guint i = 0; i < numbers->len; i++)
    g_string_append_printf (text, "%s[%u]", i == 0 && text->len > 0 ? " " : "", g_array_index (numbers, guint, i));
}

/* @first stands before the first line, as many spaces before the others. */
static void
append_wrapped (GString *out, const char *text, const char *first, guint width)
{
  guint indentation = plx_display_width (first);
  g_auto (GStrv) lines = plx_text_wrap (text, width > indentation + 20 ? width - indentation : 20);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i == 0)
        g_string_append (out, first);
      else if (*lines[i] != '\0')
        g_string_append_printf (out, "%*s", (int) indentation, "");
      g_string_append_printf (out, "%s\n", lines[i]);
    }
}

static void
append_rule (GString *out, const char *sign, guint width)
{
  for (guint i = 0; i < width; i++)
    g_string_append (out, sign);
  g_string_append_c (out, '\n');
}

static void
append_heading (GString *out, const char *text, const char *rule, guint width)
{
  g_auto (GStrv) lines = plx_text_wrap (text, width);
  guint used = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_string_append_printf (out, "%s\n", lines[i]);
      used = MAX (used, plx_display_width (lines[i]));
    }
  append_rule (out, rule, used);
}

/* The texts of a table, as they stand in its cells: those of the columns that are not empty; row 0 has the titles. */
typedef struct
{
  const PlxTable *table;
  GArray *columns;
  GPtrArray *rows; /* of char ** */
  double *widths;
  gboolean wraps;
} Grid;

static char *
dup_cell (const PlxTable *table, const PlxTableRow *row, guint column, const PlxReferenceList *references)
{
  const PlxTableCell *cell = g_ptr_array_index (row->cells, column);
  GString *text = g_string_new (NULL);

  plx_line_append_markup (text, cell->line, &plain);
  if (column == plx_table_get_reference_column (table))
    append_numbers (text, references, row->citations);
  if (cell->mark != NULL)
    {
      g_autofree char *mark = plx_visible_text (cell->mark, " ");

      g_string_append_printf (text, "%s(%s)", text->len > 0 ? "\n" : "", mark);
    }
  return g_string_free (text, FALSE);
}

static void
fill_grid (Grid *grid, const PlxReferenceList *references)
{
  for (guint i = 0; i <= grid->table->rows->len; i++)
    {
      char **texts = g_new0 (char *, grid->columns->len + 1);

      for (guint j = 0; j < grid->columns->len; j++)
        {
          guint column = g_array_index (grid->columns, guint, j);

          if (i == 0)
            texts[j] = plx_visible_text (((PlxTableColumn *) g_ptr_array_index (grid->table->columns, column))->title,
                                         " ");
          else
            texts[j] = dup_cell (grid->table, g_ptr_array_index (grid->table->rows, i - 1), column, references);
        }
      g_ptr_array_add (grid->rows, texts);
    }
}

/* How far the first cell of a row is moved in; row 0 has the titles. */
static guint
get_indentation (const Grid *grid, guint number)
{
  return number > 0 ? ((PlxTableRow *) g_ptr_array_index (grid->table->rows, number - 1))->level * 2 : 0;
}

static guint
measure_lines (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint widest = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    widest = MAX (widest, plx_display_width (lines[i]));
  return widest;
}

static void
measure_grid (Grid *grid, guint width)
{
  guint n = grid->columns->len;
  g_autofree double *minimum = g_new0 (double, n);
  g_autofree double *maximum = g_new0 (double, n);

  for (guint i = 0; i < grid->rows->len; i++)
    {
      char **texts = g_ptr_array_index (grid->rows, i);

      for (guint j = 0; j < n; j++)
        {
          guint indentation = j == 0 ? get_indentation (grid, i) : 0;

          minimum[j]
              = MAX (minimum[j], indentation + MAX (1, MIN (plx_text_measure_word (texts[j]), LONGEST_WORD)));
          maximum[j] = MAX (maximum[j], indentation + measure_lines (texts[j]));
        }
    }
  grid->widths = g_new0 (double, n);
  plx_column_widths (minimum, maximum, n, (double) width - GAP * (n - 1), grid->widths);
  for (guint j = 0; j < n; j++)
    {
      grid->widths[j] = (int) grid->widths[j];
      grid->wraps = grid->wraps || grid->widths[j] < maximum[j];
    }
}

static void
append_padded (GString *line, const char *text, guint width, gboolean at_end)
{
  guint used = plx_display_width (text);
  int padding = width > used ? (int) (width - used) : 0;

  g_string_append_printf (line, "%*s", at_end ? padding : 0, "");
  g_string_append (line, text);
  g_string_append_printf (line, "%*s", at_end ? 0 : padding, "");
}

static void
append_row (GString *out, const Grid *grid, guint number)
{
  char **texts = g_ptr_array_index (grid->rows, number);
  guint indentation = get_indentation (grid, number);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  guint height = 0;

  for (guint i = 0; i < grid->columns->len; i++)
    {
      g_ptr_array_add (cells, plx_text_wrap (texts[i], (guint) grid->widths[i] - (i == 0 ? indentation : 0)));
      height = MAX (height, g_strv_length (g_ptr_array_index (cells, i)));
    }
  for (guint y = 0; y < height; y++)
    {
      g_autoptr (GString) line = g_string_new (NULL);

      for (guint i = 0; i < grid->columns->len; i++)
        {
          const PlxTableColumn *column
              = g_ptr_array_index (grid->table->columns, g_array_index (grid->columns, guint, i));
          char **lines = g_ptr_array_index (cells, i);

          g_string_append_printf (line, "%*s", i > 0 ? GAP : (int) indentation, "");
          append_padded (line, y < g_strv_length (lines) ? lines[y] : "",
                         (guint) grid->widths[i] - (i == 0 ? indentation : 0),
                         column->kind == PLX_COLUMN_FIGURE);
        }
      while (line->len > 0 && line->str[line->len - 1] == ' ')
        g_string_truncate (line, line->len - 1);
      g_string_append_printf (out, "%s\n", line->str);
    }
}

static void
append_rows (GString *out, const Grid *grid)
{
  const PlxTableRow *previous = NULL;

  append_row (out, grid, 0);
  for (guint i = 0; i < grid->columns->len; i++)
    {
      for (guint j = 0; j < (guint) grid->widths[i]; j++)
        g_string_append (out, "─");
      g_string_append (out, i + 1 < grid->columns->len ? "  " : "\n");
    }
  for (guint i = 0; i < grid->table->rows->len; i++)
    {
      const PlxTableRow *row = g_ptr_array_index (grid->table->rows, i);

      if (i > 0 && grid->wraps)
        g_string_append_c (out, '\n');
      if (plx_table_row_starts_group (row, previous))
        {
          g_autofree char *group = plx_visible_text (row->group, " ");

          g_string_append_printf (out, "%s— %s —\n", i > 0 && !grid->wraps ? "\n" : "", group);
        }
      append_row (out, grid, i + 1);
      previous = row;
    }
}

static void
append_table (GString *out, const PlxReport *report, guint number, const PlxReferenceList *references, guint width)
{
  const PlxTable *table = ((PlxReportBlock *) g_ptr_array_index (report->blocks, number))->table;
  Grid grid = { table, plx_table_dup_columns (table, report->title), NULL, NULL, FALSE };

  grid.rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  if (plx_report_needs_caption (report, report->blocks, number))
    {
      g_autofree char *title = plx_visible_text (table->title, " ");

      append_wrapped (out, title, "", width);
      g_string_append_c (out, '\n');
    }
  fill_grid (&grid, references);
  measure_grid (&grid, width);
  append_rows (out, &grid);
  g_array_unref (grid.columns);
  g_ptr_array_unref (grid.rows);
  g_free (grid.widths);
}

static void
append_contents (GString *out, const PlxReport *report, const PlxReportBlock *contents, guint width)
{
  append_wrapped (out, C_("report", "Contents"), "", width);
  for (guint i = 0; i < report->blocks->len; i++)
    {
      const PlxReportBlock *block = g_ptr_array_index (report->blocks, i);
      g_autoptr (GString) text = g_string_new (NULL);

      if (!plx_report_block_is_listed (block, contents))
        continue;
      plx_line_append_markup (text, block->line, &plain);
      append_wrapped (out, text->str, block->level > 1 ? "    " : "  ", width);
    }
}

static void
append_block (GString *out, const PlxReport *report, guint number, const PlxReferenceList *references, guint width)
{
  const PlxReportBlock *block = g_ptr_array_index (report->blocks, number);
  g_autoptr (GString) text = g_string_new (NULL);

  if (block->line != NULL)
    {
      plx_line_append_markup (text, block->line, &plain);
      append_numbers (text, references, block->citations);
    }
  switch (block->kind)
    {
    case PLX_BLOCK_HEADING:
      if (block->level > 2)
        append_wrapped (out, text->str, "", width);
      else
        append_heading (out, text->str, block->level > 1 ? "·" : "─", width);
      break;
    case PLX_BLOCK_CONTENTS:
      append_contents (out, report, block, width);
      break;
    case PLX_BLOCK_QUOTATION:
    case PLX_BLOCK_NOTE:
      append_wrapped (out, text->str, "    ", width);
      break;
    case PLX_BLOCK_ITEM:
      append_wrapped (out, text->str, "• ", width);
      break;
    case PLX_BLOCK_TABLE:
      append_table (out, report, number, references, width);
      break;
    case PLX_BLOCK_CHART:
      break;
    case PLX_BLOCK_PARAGRAPH:
    case PLX_BLOCK_SPEAKER:
    default:
      append_wrapped (out, text->str, "", width);
      break;
    }
}

static void
append_references (GString *out, const PlxReferenceList *references, guint width)
{
  if (references->references->len == 0)
    return;
  g_string_append_c (out, '\n');
  append_heading (out, C_("report", "Sources"), "─", width);
  g_string_append_c (out, '\n');
  for (guint i = 0; i < references->references->len; i++)
    {
      const PlxReference *reference = g_ptr_array_index (references->references, i);
      g_autoptr (PlxLine) line = plx_reference_dup_line (reference);
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *number = g_strdup_printf ("[%u] ", i + 1);
      const char *url = plx_reference_get_url (reference);

      plx_line_append_markup (text, line, &plain);
      append_wrapped (out, text->str, number, width);
      /* An address stays in one piece. */
      if (url != NULL)
        g_string_append_printf (out, "%*s%s\n", (int) strlen (number), "", url);
    }
}

gboolean
plx_report_write_text (const PlxReport *report, guint width, PlxExportSink *sink)
{
  g_autoptr (PlxReferenceList) references = plx_reference_list_new (report);
  g_autofree char *title = plx_visible_text (report->title, " ");
  g_autoptr (GString) subtitle = g_string_new (NULL);
  GString *out = sink->text;
  PlxReportBlockKind previous = PLX_BLOCK_PARAGRAPH;

  append_heading (out, title, "═", width);
  plx_line_append_markup (subtitle, report->subtitle, &plain);
  append_wrapped (out, subtitle->str, "", width);
  for (guint i = 0; i < report->blocks->len; i++)
    {
      const PlxReportBlock *block = g_ptr_array_index (report->blocks, i);

      if (block->kind == PLX_BLOCK_CHART || plx_report_block_is_empty (block))
        continue;
      if (!plx_report_block_goes_on (block->kind, previous))
        g_string_append_c (out, '\n');
      append_block (out, report, i, references, width);
      previous = block->kind;
      if (!plx_export_sink_tell (sink, (double) i / report->blocks->len))
        return FALSE;
    }
  append_references (out, references, width);
  return plx_export_sink_pass (sink);
}

char *
plx_report_to_text (const PlxReport *report, guint width)
{
  g_autoptr (PlxExportSink) sink = plx_export_sink_new (NULL, NULL);

  plx_report_write_text (report, width, sink);
  return plx_export_sink_take (sink);
}
