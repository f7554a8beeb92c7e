/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-list.h"

#include <gio/gio.h>

struct _PlxFindList
{
  GObject parent_instance;

  PlxDossier *dossier;
  PlxFindResults *results;
  guint n_listed[PLX_N_LISTED_KINDS]; /* of a kind, without the row that leads to all */
  guint n;
};

static guint
count_found (PlxFindList *self, PlxRecordKind kind)
{
  return self->results->rows[kind]->len;
}

static guint
count_items (PlxFindList *self, PlxRecordKind kind)
{
  return self->n_listed[kind] + (self->n_listed[kind] < count_found (self, kind) ? 1 : 0);
}

static GType
plx_find_list_get_item_type (GListModel *model)
{
  return PLX_TYPE_FIND_ITEM;
}

static guint
plx_find_list_get_n_items (GListModel *model)
{
  return PLX_FIND_LIST (model)->n;
}

static PlxFindItem *
make_item (PlxFindList *self, PlxRecordKind kind, guint place)
{
  PlxRecord *record = NULL;

  if (place < self->n_listed[kind])
    record = plx_dossier_dup_record (self->dossier, kind, g_array_index (self->results->rows[kind], guint32, place));
  return plx_find_item_new (kind, record, count_found (self, kind), place == 0);
}

static gpointer
plx_find_list_get_item (GListModel *model, guint position)
{
  PlxFindList *self = PLX_FIND_LIST (model);

  for (guint i = 0; i < PLX_N_LISTED_KINDS; i++)
    {
      PlxRecordKind kind = self->results->kinds[i];
      guint n = count_items (self, kind);

      if (position < n)
        return make_item (self, kind, position);
      position -= n;
    }
  return NULL;
}

static void
plx_find_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = plx_find_list_get_item_type;
  iface->get_n_items = plx_find_list_get_n_items;
  iface->get_item = plx_find_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxFindList, plx_find_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, plx_find_list_model_init))

static void
plx_find_list_finalize (GObject *object)
{
  PlxFindList *self = PLX_FIND_LIST (object);

  g_clear_pointer (&self->results, plx_find_results_free);
  g_clear_object (&self->dossier);
  G_OBJECT_CLASS (plx_find_list_parent_class)->finalize (object);
}

static void
plx_find_list_class_init (PlxFindListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_find_list_finalize;
}

static void
plx_find_list_init (PlxFindList *self)
{
}

PlxFindList *
plx_find_list_new (PlxDossier *dossier, PlxFindResults *results, guint n_best)
{
  PlxFindList *self = g_object_new (PLX_TYPE_FIND_LIST, NULL);

  self->dossier = g_object_ref (dossier);
  self->results = results;
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      guint n_found = count_found (self, kind);

      self->n_listed[kind] = n_found == 0 || n_found - 1 <= n_best ? n_found : n_best;
      self->n += count_items (self, kind);
    }
  return self;
}

guint
plx_find_list_get_n_found (PlxFindList *self)
{
  g_return_val_if_fail (PLX_IS_FIND_LIST (self), 0);

  return self->results->n_rows;
}

guint
plx_find_list_find (PlxFindList *self, PlxRecord *record)
{
  guint before = 0;

  g_return_val_if_fail (PLX_IS_FIND_LIST (self), G_MAXUINT);

  for (guint i = 0; record != NULL && i < PLX_N_LISTED_KINDS; i++)
    {
      PlxRecordKind kind = self->results->kinds[i];

      for (guint j = 0; kind == plx_record_get_kind (record) && j < self->n_listed[kind]; j++)
        if (g_array_index (self->results->rows[kind], guint32, j) == plx_record_get_row (record))
          return before + j;
      before += count_items (self, kind);
    }
  return G_MAXUINT;
}
