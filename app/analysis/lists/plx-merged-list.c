/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-merged-list.h"

#include "plx-claim-members.h"

struct _PlxMergedList
{
  GObject parent_instance;

  PlxDossier *dossier;
  GArray *keys;
};

static GType
plx_merged_list_get_item_type (GListModel *list)
{
  return PLX_TYPE_RECORD;
}

static guint
plx_merged_list_get_n_items (GListModel *list)
{
  return PLX_MERGED_LIST (list)->keys->len;
}

static gpointer
plx_merged_list_get_item (GListModel *list, guint position)
{
  PlxMergedList *self = PLX_MERGED_LIST (list);
  const PlxRecordKey *key;

  if (position >= self->keys->len)
    return NULL;
  key = &g_array_index (self->keys, PlxRecordKey, position);
  return plx_dossier_dup_record (self->dossier, key->kind, key->row);
}

static void
plx_merged_list_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = plx_merged_list_get_item_type;
  iface->get_n_items = plx_merged_list_get_n_items;
  iface->get_item = plx_merged_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxMergedList, plx_merged_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, plx_merged_list_list_model_init))

static void
plx_merged_list_finalize (GObject *object)
{
  PlxMergedList *self = PLX_MERGED_LIST (object);

  g_clear_object (&self->dossier);
  g_array_unref (self->keys);
  G_OBJECT_CLASS (plx_merged_list_parent_class)->finalize (object);
}

static void
plx_merged_list_class_init (PlxMergedListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_merged_list_finalize;
}

static void
plx_merged_list_init (PlxMergedList *self)
{
}

GListModel *
plx_merged_list_new (PlxDossier *dossier, GArray *keys)
{
  PlxMergedList *self = g_object_new (PLX_TYPE_MERGED_LIST, NULL);

  self->dossier = g_object_ref (dossier);
  self->keys = keys;
  return G_LIST_MODEL (self);
}

GArray *
plx_record_keys_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (PlxRecordKey));
}

void
plx_record_keys_add (GArray *keys, PlxDossier *dossier, PlxRecordKind kind, guint32 row)
{
  PlxRecordKey key = { kind, row, 0, 0, 0 };

  plx_row_get_days (dossier, kind, row, &key.earliest, &key.latest);
  g_array_append_val (keys, key);
}

void
plx_record_keys_add_referrers (GArray *keys, PlxRecord *target, PlxRelation relation, PlxRecordKind kind,
                               PlxRecord *except)
{
  PlxDossier *dossier = plx_record_get_dossier (target);
  gboolean may_be_excepted = except != NULL && plx_record_get_kind (except) == kind;
  const guint32 *rows;
  guint n = plx_dossier_get_referrer_rows (dossier, target, relation, kind, &rows);

  for (guint i = 0; i < n; i++)
    {
      if (!may_be_excepted || rows[i] != plx_record_get_row (except))
        plx_record_keys_add (keys, dossier, kind, rows[i]);
    }
}

#define COMPARE(a, b) \
  G_STMT_START { if ((a) != (b)) return (a) < (b) ? -1 : 1; } G_STMT_END

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  const PlxRecordKey *left = a;
  const PlxRecordKey *right = b;

  COMPARE (left->group, right->group);
  COMPARE (left->earliest, right->earliest);
  COMPARE (left->latest, right->latest);
  COMPARE (left->kind, right->kind);
  COMPARE (left->row, right->row);
  return 0;
}

void
plx_record_keys_sort (GArray *keys)
{
  g_array_sort (keys, compare_keys);
}
