/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-table-item.h"

#include <gio/gio.h>

struct _PlxTableItem
{
  GObject parent_instance;

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

char *
plx_table_item_dup_spoken (PlxTableItem *self)
{
  GString *spoken = g_string_new (NULL);

  g_return_val_if_fail (PLX_IS_TABLE_ITEM (self), NULL);

  add_part (spoken, self->row->group);
  for (guint i = 0; i < self->row->cells->len; i++)
    {
      const PlxTableCell *cell = g_ptr_array_index (self->row->cells, i);
      g_autofree char *text = plx_line_to_spoken_text (cell->line);

      add_part (spoken, text);
      if (cell->marked)
        add_part (spoken, cell->mark);
    }
  return g_string_free (spoken, FALSE);
}
