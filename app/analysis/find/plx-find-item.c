/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-item.h"

struct _PlxFindItem
{
  GObject parent_instance;

  PlxRecordKind kind;
  PlxRecord *record;
  guint n_found;
  gboolean is_first;
};

G_DEFINE_FINAL_TYPE (PlxFindItem, plx_find_item, G_TYPE_OBJECT)

static void
plx_find_item_finalize (GObject *object)
{
  g_clear_object (&PLX_FIND_ITEM (object)->record);
  G_OBJECT_CLASS (plx_find_item_parent_class)->finalize (object);
}

static void
plx_find_item_class_init (PlxFindItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_find_item_finalize;
}

static void
plx_find_item_init (PlxFindItem *self)
{
}

PlxFindItem *
plx_find_item_new (PlxRecordKind kind, PlxRecord *record, guint n_found, gboolean is_first)
{
  PlxFindItem *self = g_object_new (PLX_TYPE_FIND_ITEM, NULL);

  self->kind = kind;
  self->record = record;
  self->n_found = n_found;
  self->is_first = is_first;
  return self;
}

PlxRecordKind
plx_find_item_get_kind (PlxFindItem *self)
{
  g_return_val_if_fail (PLX_IS_FIND_ITEM (self), PLX_RECORD_EVENT);

  return self->kind;
}

PlxRecord *
plx_find_item_get_record (PlxFindItem *self)
{
  g_return_val_if_fail (PLX_IS_FIND_ITEM (self), NULL);

  return self->record;
}

guint
plx_find_item_get_n_found (PlxFindItem *self)
{
  g_return_val_if_fail (PLX_IS_FIND_ITEM (self), 0);

  return self->n_found;
}

gboolean
plx_find_item_is_first (PlxFindItem *self)
{
  g_return_val_if_fail (PLX_IS_FIND_ITEM (self), FALSE);

  return self->is_first;
}
