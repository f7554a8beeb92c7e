/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-list.h"

struct _PlxRecordList
{
  GObject parent_instance;

  PlxDossier *dossier;
  PlxRecordKind kind;
  guint32 first;
  const guint32 *rows; /* NULL: the range from first on */
  guint n;
  gpointer owner;
  GDestroyNotify free_owner;
};

static GType
plx_record_list_get_item_type (GListModel *model)
{
  return PLX_TYPE_RECORD;
}

static guint
plx_record_list_get_n_items (GListModel *model)
{
  return PLX_RECORD_LIST (model)->n;
}

static gpointer
plx_record_list_get_item (GListModel *model, guint position)
{
  PlxRecordList *self = PLX_RECORD_LIST (model);

  if (position >= self->n)
    return NULL;
  return plx_dossier_dup_record (self->dossier, self->kind,
                                 self->rows != NULL ? self->rows[position] : self->first + position);
}

static void
plx_record_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = plx_record_list_get_item_type;
  iface->get_n_items = plx_record_list_get_n_items;
  iface->get_item = plx_record_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxRecordList, plx_record_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, plx_record_list_model_init))

static void
plx_record_list_finalize (GObject *object)
{
  PlxRecordList *self = PLX_RECORD_LIST (object);

  if (self->owner != NULL)
    self->free_owner (self->owner);
  g_object_unref (self->dossier);
  G_OBJECT_CLASS (plx_record_list_parent_class)->finalize (object);
}

static void
plx_record_list_class_init (PlxRecordListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_record_list_finalize;
}

static void
plx_record_list_init (PlxRecordList *self)
{
}

GListModel *
plx_record_list_new_range (PlxDossier *dossier, PlxRecordKind kind, guint32 first, guint n)
{
  PlxRecordList *self = g_object_new (PLX_TYPE_RECORD_LIST, NULL);

  self->dossier = g_object_ref (dossier);
  self->kind = kind;
  self->first = first;
  self->n = n;
  return G_LIST_MODEL (self);
}

GListModel *
plx_record_list_new_rows (PlxDossier *dossier, PlxRecordKind kind, const guint32 *rows, guint n, gpointer owner,
                          GDestroyNotify free_owner)
{
  PlxRecordList *self = PLX_RECORD_LIST (plx_record_list_new_range (dossier, kind, 0, n));

  self->rows = rows;
  self->owner = owner;
  self->free_owner = free_owner;
  return G_LIST_MODEL (self);
}
