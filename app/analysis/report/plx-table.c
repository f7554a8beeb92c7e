/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-table.h"

#include "plx-claim.h"

static void
free_column (gpointer data)
{
  PlxTableColumn *column = data;

  g_free (column->name);
  g_free (column->title);
  g_free (column);
}

static void
free_cell (gpointer data)
{
  PlxTableCell *cell = data;

  g_ptr_array_unref (cell->line);
  g_free (cell->mark);
  g_free (cell);
}

static void
free_row (gpointer data)
{
  PlxTableRow *row = data;

  g_free (row->target);
  g_free (row->group);
  g_ptr_array_unref (row->cells);
  g_ptr_array_unref (row->citations);
  g_free (row);
}

PlxTable *
plx_table_new (const char *title)
{
  PlxTable *table = g_new0 (PlxTable, 1);

  table->title = g_strdup (title);
  table->columns = g_ptr_array_new_with_free_func (free_column);
  table->rows = g_ptr_array_new_with_free_func (free_row);
  return table;
}

void
plx_table_free (PlxTable *table)
{
  g_free (table->title);
  g_ptr_array_unref (table->columns);
  g_ptr_array_unref (table->rows);
  g_free (table);
}

void
plx_table_add_column (PlxTable *table, const char *name, const char *title, PlxColumnKind kind)
{
  PlxTableColumn *column = g_new0 (PlxTableColumn, 1);

  column->name = g_strdup (name);
  column->title = g_strdup (title);
  column->kind = kind;
  g_ptr_array_add (table->columns, column);
}

PlxTableRow *
plx_table_add_row (PlxTable *table, const char *target)
{
  PlxTableRow *row = g_new0 (PlxTableRow, 1);

  row->target = g_strdup (target);
  row->cells = g_ptr_array_new_with_free_func (free_cell);
  row->citations = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (table->rows, row);
  return row;
}

PlxTableCell *
plx_table_row_add_cell (PlxTableRow *row, PlxLine *line, gint64 number)
{
  PlxTableCell *cell = g_new0 (PlxTableCell, 1);

  cell->line = line;
  cell->number = number;
  g_ptr_array_add (row->cells, cell);
  return cell;
}

PlxTableCell *
plx_table_row_add_text (PlxTableRow *row, const char *text, gint64 number)
{
  PlxLine *line = plx_line_new ();

  if (text != NULL)
    plx_line_add (line, PLX_RUN_PLAIN, text, NULL);
  return plx_table_row_add_cell (row, line, number);
}

void
plx_table_row_add_citations (PlxTableRow *row, GListModel *citations)
{
  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    g_ptr_array_add (row->citations, g_list_model_get_item (citations, i));
}

/* Numbers before none. */
static int
compare_numbers (gint64 a, gint64 b)
{
  if (a == PLX_NO_NUMBER || b == PLX_NO_NUMBER)
    return (a == PLX_NO_NUMBER) - (b == PLX_NO_NUMBER);
  return (a > b) - (a < b);
}

int
plx_table_compare_rows (const PlxTableRow *a, const PlxTableRow *b, guint column)
{
  const PlxTableCell *cell = g_ptr_array_index (a->cells, column);
  const PlxTableCell *other = g_ptr_array_index (b->cells, column);
  g_autofree char *text = NULL;
  g_autofree char *other_text = NULL;

  if (cell->number != other->number)
    return compare_numbers (cell->number, other->number);

  text = plx_line_to_text (cell->line);
  other_text = plx_line_to_text (other->line);
  return g_utf8_collate (text, other_text);
}
