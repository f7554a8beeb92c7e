/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-table-columns.h"

#include "plx-report-block.h"

static gboolean
says_only (const PlxLine *line, const char *title)
{
  g_autofree char *text = plx_line_to_text (line);

  return g_str_equal (text, title);
}

static gboolean
is_column_empty (const PlxTable *table, guint column)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      const PlxTableRow *row = g_ptr_array_index (table->rows, i);
      const PlxTableCell *cell = g_ptr_array_index (row->cells, column);

      if (!plx_line_is_empty (cell->line) || cell->mark != NULL)
        return FALSE;
    }
  return TRUE;
}

/* Of a report on one question each row would repeat the question. */
static gboolean
repeats_title (const PlxTable *table, guint column, const char *title)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      const PlxTableRow *row = g_ptr_array_index (table->rows, i);
      const PlxTableCell *cell = g_ptr_array_index (row->cells, column);

      if (cell->mark != NULL || !says_only (cell->line, title))
        return FALSE;
    }
  return TRUE;
}

GArray *
plx_table_dup_columns (const PlxTable *table, const char *title)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < table->columns->len; i++)
    {
      if (i == 0 || (!is_column_empty (table, i) && !repeats_title (table, i, title)))
        g_array_append_val (columns, i);
    }
  return columns;
}

guint
plx_table_get_reference_column (const PlxTable *table)
{
  for (guint i = 0; i < table->columns->len; i++)
    {
      if (g_str_equal (((const PlxTableColumn *) g_ptr_array_index (table->columns, i))->name, "sources"))
        return i;
    }
  return 0;
}

gboolean
plx_table_row_starts_group (const PlxTableRow *row, const PlxTableRow *previous)
{
  return row->group != NULL && (previous == NULL || g_strcmp0 (row->group, previous->group) != 0);
}

double
plx_column_widths (const double *minimum, const double *maximum, guint n, double available, double *widths)
{
  double needed = 0;
  double wanted = 0;
  double share;
  double sum = 0;

  for (guint i = 0; i < n; i++)
    {
      needed += minimum[i];
      wanted += MAX (maximum[i], minimum[i]);
    }
  if (wanted <= available)
    share = 1;
  else if (needed >= available)
    share = 0;
  else
    share = (available - needed) / (wanted - needed);

  for (guint i = 0; i < n; i++)
    {
      widths[i] = minimum[i] + share * (MAX (maximum[i], minimum[i]) - minimum[i]);
      sum += widths[i];
    }
  return sum;
}
