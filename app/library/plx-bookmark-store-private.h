/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark-set.h"
#include "plx-bookmark-store.h"

G_BEGIN_DECLS

/*
 * The store in three files: plx-bookmark-store.c shows (the model, the properties, looking up),
 * plx-bookmark-store-changes.c changes, plx-bookmark-store-saving.c reads and writes.
 */
struct _PlxBookmarkStore
{
  GObject parent_instance;
  char *path;
  PlxBookmarkSet *current; /* what is shown */
  PlxBookmarkSet *base;    /* what the file held when it was last read or written */
  GPtrArray *list;         /* the model */
  GHashTable *targets;     /* the keys of targets → PlxBookmark */

  guint64 generation;      /* counts the changes */
  guint64 saved;           /* the last change that is on the disk */
  GQueue waiting;          /* of Waiting: who is to be told that a change is on the disk */
  gboolean busy;           /* a worker is reading or writing */
  gboolean reload;         /* the file may have changed */
  gboolean loaded;
  gboolean read_only;
  GError *error;
  GError *damage;

  GFileMonitor *monitor;
  guint reload_source;
  guint retry_source;
  guint retry_delay;       /* milliseconds; 0 when nothing failed */
  guint first_retry;
  guint lock_wait;
};

/** plx_bookmark_store_show: brings the model in line with the current set */
void plx_bookmark_store_show (PlxBookmarkStore *self);
void plx_bookmark_store_set_loaded (PlxBookmarkStore *self);
void plx_bookmark_store_set_read_only (PlxBookmarkStore *self, gboolean read_only);
void plx_bookmark_store_set_saved (PlxBookmarkStore *self, guint64 saved);
/**
 * plx_bookmark_store_set_error:
 * @error: (nullable) (transfer full): makes it known unless the same is known already
 */
void plx_bookmark_store_set_error (PlxBookmarkStore *self, GError *error);
void plx_bookmark_store_set_damage (PlxBookmarkStore *self, GError *damage);

/** plx_bookmark_store_start: begins to watch and to read the file */
void plx_bookmark_store_start (PlxBookmarkStore *self);
void plx_bookmark_store_stop (PlxBookmarkStore *self);

/**
 * plx_bookmark_store_save_change:
 * @task: (transfer full): returned when everything up to now is on the disk, or could not be put there
 * @changed: whether the current set was changed for it
 */
void plx_bookmark_store_save_change (PlxBookmarkStore *self, GTask *task, gboolean changed);

/**
 * plx_bookmark_store_begin:
 *
 * Returns: (transfer full) (nullable): NULL when nothing can be changed, and @callback will be told so
 */
GTask *plx_bookmark_store_begin (PlxBookmarkStore *self, gpointer tag, GCancellable *cancellable,
                                 GAsyncReadyCallback callback, gpointer user_data);

/**
 * plx_bookmark_store_find_last_place:
 *
 * Returns: (transfer full): a place behind those of the whole current set
 */
char *plx_bookmark_store_find_last_place (PlxBookmarkStore *self);

G_END_DECLS
