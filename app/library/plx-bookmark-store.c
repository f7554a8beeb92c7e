/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-store-private.h"

#include "plx-bookmark-private.h"
#include "plx-bookmark-writer.h"

#define LOCK_WAIT 10000
#define FIRST_RETRY 1000

enum
{
  PROP_0,
  PROP_LOADED,
  PROP_PENDING,
  PROP_READ_ONLY,
  PROP_ERROR,
  PROP_DAMAGE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static guint failed_signal;

static GType
get_item_type (GListModel *model)
{
  return PLX_TYPE_BOOKMARK;
}

static guint
get_n_items (GListModel *model)
{
  return PLX_BOOKMARK_STORE (model)->list->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  PlxBookmarkStore *self = PLX_BOOKMARK_STORE (model);

  return position < self->list->len ? g_object_ref (g_ptr_array_index (self->list, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxBookmarkStore, plx_bookmark_store, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
plx_bookmark_store_dispose (GObject *object)
{
  plx_bookmark_store_stop (PLX_BOOKMARK_STORE (object));
  G_OBJECT_CLASS (plx_bookmark_store_parent_class)->dispose (object);
}

static void
plx_bookmark_store_finalize (GObject *object)
{
  PlxBookmarkStore *self = PLX_BOOKMARK_STORE (object);

  g_hash_table_unref (self->targets);
  g_ptr_array_unref (self->list);
  plx_bookmark_set_free (self->current);
  plx_bookmark_set_free (self->base);
  g_clear_error (&self->error);
  g_clear_error (&self->damage);
  g_free (self->path);
  G_OBJECT_CLASS (plx_bookmark_store_parent_class)->finalize (object);
}

static void
plx_bookmark_store_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  PlxBookmarkStore *self = PLX_BOOKMARK_STORE (object);

  switch (property)
    {
    case PROP_LOADED:
      g_value_set_boolean (value, self->loaded);
      break;
    case PROP_PENDING:
      g_value_set_boolean (value, plx_bookmark_store_is_pending (self));
      break;
    case PROP_READ_ONLY:
      g_value_set_boolean (value, self->read_only);
      break;
    case PROP_ERROR:
      g_value_set_boxed (value, self->error);
      break;
    case PROP_DAMAGE:
      g_value_set_boxed (value, self->damage);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
      break;
    }
}

static void
plx_bookmark_store_class_init (PlxBookmarkStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = plx_bookmark_store_dispose;
  object_class->finalize = plx_bookmark_store_finalize;
  object_class->get_property = plx_bookmark_store_get_property;

  properties[PROP_LOADED] = g_param_spec_boolean ("loaded", NULL, NULL, FALSE, flags);
  properties[PROP_PENDING] = g_param_spec_boolean ("pending", NULL, NULL, FALSE, flags);
  properties[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, flags);
  properties[PROP_ERROR] = g_param_spec_boxed ("error", NULL, NULL, G_TYPE_ERROR, flags);
  properties[PROP_DAMAGE] = g_param_spec_boxed ("damage", NULL, NULL, G_TYPE_ERROR, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  failed_signal = g_signal_new ("failed", PLX_TYPE_BOOKMARK_STORE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                1, G_TYPE_ERROR);
}

static void
plx_bookmark_store_init (PlxBookmarkStore *self)
{
  self->current = plx_bookmark_set_new ();
  self->base = plx_bookmark_set_new ();
  self->list = g_ptr_array_new_with_free_func (g_object_unref);
  self->targets = plx_bookmark_set_index_targets (self->current);
  g_queue_init (&self->waiting);
  self->lock_wait = LOCK_WAIT;
  self->first_retry = FIRST_RETRY;
}

PlxBookmarkStore *
plx_bookmark_store_new (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "parallax", "bookmarks.json", NULL);

  return plx_bookmark_store_new_for_path (path);
}

PlxBookmarkStore *
plx_bookmark_store_new_for_path (const char *path)
{
  PlxBookmarkStore *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (PLX_TYPE_BOOKMARK_STORE, NULL);
  self->path = g_strdup (path);
  plx_bookmark_store_start (self);
  return self;
}

void
plx_bookmark_store_set_delays (PlxBookmarkStore *self, guint lock_wait, guint first_retry)
{
  g_return_if_fail (PLX_IS_BOOKMARK_STORE (self));

  self->lock_wait = lock_wait;
  self->first_retry = first_retry;
}

/* One signal for the range outside which nothing changed. */
void
plx_bookmark_store_show (PlxBookmarkStore *self)
{
  g_autoptr (GPtrArray) before = self->list;
  GPtrArray *after = plx_bookmark_set_list (self->current);
  guint shorter = MIN (before->len, after->len);
  guint head = 0;
  guint tail = 0;

  self->list = after;
  g_hash_table_unref (self->targets);
  self->targets = plx_bookmark_set_index_targets (self->current);
  while (head < shorter && before->pdata[head] == after->pdata[head])
    head++;
  while (tail < shorter - head && before->pdata[before->len - 1 - tail] == after->pdata[after->len - 1 - tail])
    tail++;
  if (before->len - head - tail > 0 || after->len - head - tail > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), head, before->len - head - tail, after->len - head - tail);
}

void
plx_bookmark_store_set_loaded (PlxBookmarkStore *self)
{
  if (self->loaded)
    return;
  self->loaded = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADED]);
}

void
plx_bookmark_store_set_read_only (PlxBookmarkStore *self, gboolean read_only)
{
  if (self->read_only == read_only)
    return;
  self->read_only = read_only;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READ_ONLY]);
}

void
plx_bookmark_store_set_saved (PlxBookmarkStore *self, guint64 saved)
{
  self->saved = saved;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PENDING]);
}

void
plx_bookmark_store_set_error (PlxBookmarkStore *self, GError *error)
{
  gboolean is_known = error != NULL && self->error != NULL && g_str_equal (error->message, self->error->message);

  if (is_known || (error == NULL && self->error == NULL))
    {
      g_clear_error (&error);
      return;
    }
  g_clear_error (&self->error);
  self->error = error;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
  if (error != NULL)
    g_signal_emit (self, failed_signal, 0, error);
}

void
plx_bookmark_store_set_damage (PlxBookmarkStore *self, GError *damage)
{
  if (damage == NULL && self->damage == NULL)
    return;
  g_clear_error (&self->damage);
  self->damage = damage;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAMAGE]);
  if (damage != NULL)
    g_signal_emit (self, failed_signal, 0, damage);
}

void
plx_bookmark_store_dismiss_damage (PlxBookmarkStore *self)
{
  g_return_if_fail (PLX_IS_BOOKMARK_STORE (self));

  plx_bookmark_store_set_damage (self, NULL);
}

gboolean
plx_bookmark_store_is_loaded (PlxBookmarkStore *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK_STORE (self), FALSE);

  return self->loaded;
}

gboolean
plx_bookmark_store_is_pending (PlxBookmarkStore *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK_STORE (self), FALSE);

  return self->saved < self->generation;
}

gboolean
plx_bookmark_store_is_read_only (PlxBookmarkStore *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK_STORE (self), FALSE);

  return self->read_only;
}

const GError *
plx_bookmark_store_get_error (PlxBookmarkStore *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK_STORE (self), NULL);

  return self->error;
}

const GError *
plx_bookmark_store_get_damage (PlxBookmarkStore *self)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK_STORE (self), NULL);

  return self->damage;
}

PlxBookmark *
plx_bookmark_store_lookup (PlxBookmarkStore *self, PlxBookmarkTarget *target)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK_STORE (self), NULL);
  g_return_val_if_fail (target != NULL, NULL);

  return g_hash_table_lookup (self->targets, plx_bookmark_target_get_key (target));
}

PlxBookmark *
plx_bookmark_store_lookup_record (PlxBookmarkStore *self, const char *dossier_id, const char *record_id)
{
  g_autoptr (PlxBookmarkTarget) target = NULL;

  g_return_val_if_fail (dossier_id != NULL && record_id != NULL, NULL);

  target = plx_bookmark_target_new_record (dossier_id, record_id);
  return plx_bookmark_store_lookup (self, target);
}

PlxBookmark *
plx_bookmark_store_get_bookmark (PlxBookmarkStore *self, const char *id)
{
  PlxBookmark *bookmark;

  g_return_val_if_fail (PLX_IS_BOOKMARK_STORE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  bookmark = plx_bookmark_set_lookup (self->current, id);
  return bookmark != NULL && !bookmark->removed ? bookmark : NULL;
}

guint
plx_bookmark_store_get_position (PlxBookmarkStore *self, const char *id)
{
  g_return_val_if_fail (PLX_IS_BOOKMARK_STORE (self), G_MAXUINT);
  g_return_val_if_fail (id != NULL, G_MAXUINT);

  for (guint i = 0; i < self->list->len; i++)
    if (g_str_equal (plx_bookmark_get_id (g_ptr_array_index (self->list, i)), id))
      return i;
  return G_MAXUINT;
}

static gboolean
is_of (PlxBookmark *bookmark, const char *dossier_id)
{
  return dossier_id == NULL || g_str_equal (plx_bookmark_get_dossier_id (bookmark), dossier_id);
}

guint
plx_bookmark_store_count (PlxBookmarkStore *self, const char *dossier_id)
{
  guint n = 0;

  g_return_val_if_fail (PLX_IS_BOOKMARK_STORE (self), 0);

  for (guint i = 0; i < self->list->len; i++)
    n += is_of (g_ptr_array_index (self->list, i), dossier_id);
  return n;
}

GBytes *
plx_bookmark_store_export (PlxBookmarkStore *self, const char *dossier_id)
{
  g_autoptr (PlxBookmarkSet) set = plx_bookmark_set_new ();

  g_return_val_if_fail (PLX_IS_BOOKMARK_STORE (self), NULL);

  for (guint i = 0; i < self->list->len; i++)
    if (is_of (g_ptr_array_index (self->list, i), dossier_id))
      plx_bookmark_set_put (set, g_ptr_array_index (self->list, i));
  return plx_bookmark_writer_write (set);
}
