/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-table-item.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

struct _PlxTableItem
{
  GObject parent_instance;

  const PlxTable *table;
  const PlxTableRow *row;
};

G_DEFINE_FINAL_TYPE (PlxTableItem, plx_table_item, G_TYPE_OBJECT)

static void
plx_table_item_class_init (PlxTableItemClass *klass)
{
}

static void
plx_table_item_init (PlxTableItem *self)
{
}

GListModel *
plx_table_make_model (const PlxTable *table)
{
  GListStore *store = g_list_store_new (PLX_TYPE_TABLE_ITEM);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < table->rows->len; i++)
    {
      PlxTableItem *item = g_object_new (PLX_TYPE_TABLE_ITEM, NULL);

      item->table = table;
      item->row = g_ptr_array_index (table->rows, i);
      g_ptr_array_add (items, item);
    }
  g_list_store_splice (store, 0, 0, items->pdata, items->len);
  return G_LIST_MODEL (store);
}

const PlxTableRow *
plx_table_item_get_row (PlxTableItem *self)
{
  g_return_val_if_fail (PLX_IS_TABLE_ITEM (self), NULL);

  return self->row;
}

static void
add_part (GString *spoken, const char *part)
{
  if (!part || *part == '\0')
    return;
  if (spoken->len > 0)
    g_string_append (spoken, ", ");
  g_string_append (spoken, part);
}

/* Whose row it is, the figure and the words speak for themselves; of two dates one could not tell which is which. */
static void
add_cell (GString *spoken, const PlxTableColumn *column, gboolean is_first, const PlxTableCell *cell)
{
  g_autofree char *text = plx_line_to_spoken_text (cell->line);
  g_autofree char *titled = NULL;

  if (is_first || column->kind == PLX_COLUMN_FIGURE || column->kind == PLX_COLUMN_WORDS || *text == '\0')
    add_part (spoken, text);
  else
    {
      /* Translators: a cell of a table as it is spoken: the heading of its column, and what it says. */
      titled = g_strdup_printf (C_ ("table cell", "%s: %s"), column->title, text);
      add_part (spoken, titled);
    }
  if (cell->marked)
    add_part (spoken, cell->mark);
}

char *
plx_table_item_dup_spoken (PlxTableItem *self)
{
  GString *spoken = g_string_new (NULL);

  g_return_val_if_fail (PLX_IS_TABLE_ITEM (self), NULL);

  add_part (spoken, self->row->group);
  for (guint i = 0; i < self->row->cells->len; i++)
    add_cell (spoken, g_ptr_array_index (self->table->columns, i), i == 0, g_ptr_array_index (self->row->cells, i));
  return g_string_free (spoken, FALSE);
}
