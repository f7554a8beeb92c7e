/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-side-by-side-set.h"

#include "plx-claim.h"
#include "plx-side-by-side.h"

struct _PlxSideBySideSet
{
  GObject parent_instance;

  PlxDossier *dossier;
  GPtrArray *claims;
};

static GType
plx_side_by_side_set_get_item_type (GListModel *list)
{
  return PLX_TYPE_RECORD;
}

static guint
plx_side_by_side_set_get_n_items (GListModel *list)
{
  return PLX_SIDE_BY_SIDE_SET (list)->claims->len;
}

static gpointer
plx_side_by_side_set_get_item (GListModel *list, guint position)
{
  GPtrArray *claims = PLX_SIDE_BY_SIDE_SET (list)->claims;

  return position < claims->len ? g_object_ref (g_ptr_array_index (claims, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = plx_side_by_side_set_get_item_type;
  iface->get_n_items = plx_side_by_side_set_get_n_items;
  iface->get_item = plx_side_by_side_set_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxSideBySideSet, plx_side_by_side_set, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
plx_side_by_side_set_finalize (GObject *object)
{
  PlxSideBySideSet *self = PLX_SIDE_BY_SIDE_SET (object);

  g_object_unref (self->dossier);
  g_ptr_array_unref (self->claims);
  G_OBJECT_CLASS (plx_side_by_side_set_parent_class)->finalize (object);
}

static void
plx_side_by_side_set_class_init (PlxSideBySideSetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_side_by_side_set_finalize;
}

static void
plx_side_by_side_set_init (PlxSideBySideSet *self)
{
  self->claims = g_ptr_array_new_with_free_func (g_object_unref);
}

PlxSideBySideSet *
plx_side_by_side_set_new (PlxDossier *dossier)
{
  PlxSideBySideSet *self = g_object_new (PLX_TYPE_SIDE_BY_SIDE_SET, NULL);

  self->dossier = g_object_ref (dossier);
  return self;
}

gboolean
plx_side_by_side_set_find (PlxSideBySideSet *self, const char *id, guint *position)
{
  g_return_val_if_fail (PLX_IS_SIDE_BY_SIDE_SET (self), FALSE);

  for (guint i = 0; i < self->claims->len; i++)
    {
      if (g_strcmp0 (plx_record_get_id (g_ptr_array_index (self->claims, i)), id) != 0)
        continue;
      if (position != NULL)
        *position = i;
      return TRUE;
    }
  return FALSE;
}

PlxSideBySideResult
plx_side_by_side_set_insert (PlxSideBySideSet *self, const char *id, guint position)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (self->dossier, id);
  guint place;

  g_return_val_if_fail (PLX_IS_SIDE_BY_SIDE_SET (self), PLX_SIDE_BY_SIDE_NO_CLAIM);

  if (record == NULL || !PLX_IS_CLAIM (record) || !plx_record_is_sound (record))
    return PLX_SIDE_BY_SIDE_NO_CLAIM;
  if (plx_side_by_side_set_find (self, id, NULL))
    return PLX_SIDE_BY_SIDE_THERE_ALREADY;
  if (self->claims->len == PLX_SIDE_BY_SIDE_MAXIMUM)
    return PLX_SIDE_BY_SIDE_FULL;
  place = MIN (position, self->claims->len);
  g_ptr_array_insert (self->claims, (int) place, g_steal_pointer (&record));
  g_list_model_items_changed (G_LIST_MODEL (self), place, 0, 1);
  return PLX_SIDE_BY_SIDE_ADDED;
}

gboolean
plx_side_by_side_set_remove (PlxSideBySideSet *self, const char *id)
{
  guint position;

  g_return_val_if_fail (PLX_IS_SIDE_BY_SIDE_SET (self), FALSE);

  if (!plx_side_by_side_set_find (self, id, &position))
    return FALSE;
  g_ptr_array_remove_index (self->claims, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
  return TRUE;
}

gboolean
plx_side_by_side_set_move (PlxSideBySideSet *self, const char *id, guint position)
{
  guint from, to, first, n;

  g_return_val_if_fail (PLX_IS_SIDE_BY_SIDE_SET (self), FALSE);

  if (!plx_side_by_side_set_find (self, id, &from))
    return FALSE;
  to = MIN (position, self->claims->len - 1);
  if (to == from)
    return FALSE;
  g_ptr_array_insert (self->claims, (int) to, g_ptr_array_steal_index (self->claims, from));
  first = MIN (from, to);
  n = MAX (from, to) - first + 1;
  g_list_model_items_changed (G_LIST_MODEL (self), first, n, n);
  return TRUE;
}

void
plx_side_by_side_set_clear (PlxSideBySideSet *self)
{
  guint n = self->claims->len;

  g_return_if_fail (PLX_IS_SIDE_BY_SIDE_SET (self));

  g_ptr_array_set_size (self->claims, 0);
  if (n > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, n, 0);
}

GStrv
plx_side_by_side_set_dup_ids (PlxSideBySideSet *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (PLX_IS_SIDE_BY_SIDE_SET (self), NULL);

  for (guint i = 0; i < self->claims->len; i++)
    g_strv_builder_add (builder, plx_record_get_id (g_ptr_array_index (self->claims, i)));
  return g_strv_builder_end (builder);
}
