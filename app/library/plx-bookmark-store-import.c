/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "plx-bookmark-merge.h"
#include "plx-bookmark-place.h"
#include "plx-bookmark-private.h"
#include "plx-bookmark-reader.h"
#include "plx-bookmark-store-private.h"

typedef struct
{
  PlxBookmarkSet *set;
  GHashTable *targets; /* of @set, with what has been imported so far */
  char *place;         /* behind all others */
  PlxBookmarkImport *counts;
} Importing;

static void
put (Importing *importing, PlxBookmark *bookmark)
{
  plx_bookmark_set_put (importing->set, bookmark);
  g_hash_table_replace (importing->targets, (char *) plx_bookmark_target_get_key (bookmark->target),
                        g_object_ref (bookmark));
}

/* A new bookmark, behind the others. One that was removed here is wanted again. */
static void
import_new (Importing *importing, PlxBookmark *bookmark)
{
  PlxBookmark *known = plx_bookmark_set_lookup (importing->set, bookmark->id);
  g_autoptr (PlxBookmark) added = plx_bookmark_copy (bookmark);
  char *next;

  if (known != NULL && known->removed)
    {
      added->life = plx_bookmark_stamp (MAX (known->life, bookmark->life));
      added->changed = MAX (added->changed, known->changed);
    }
  else if (known != NULL)
    {
      g_free (added->id);
      added->id = g_uuid_string_random ();
    }
  g_free (added->place);
  added->place = g_strdup (importing->place);
  added->placed = plx_bookmark_stamp (added->placed);
  put (importing, added);
  next = plx_bookmark_place_between (importing->place, NULL, 0);
  if (next == NULL)
    return;
  g_free (importing->place);
  importing->place = next;
}

static void
import_one (Importing *importing, PlxBookmark *bookmark)
{
  PlxBookmark *known = g_hash_table_lookup (importing->targets, plx_bookmark_target_get_key (bookmark->target));
  g_autoptr (PlxBookmark) united = known != NULL ? plx_bookmark_unite (known, bookmark) : NULL;

  if (known == NULL)
    {
      import_new (importing, bookmark);
      importing->counts->n_added++;
    }
  else if (united == known)
    importing->counts->n_known++;
  else
    {
      put (importing, united);
      importing->counts->n_changed++;
    }
}

static void
import_all (PlxBookmarkStore *self, PlxBookmarkSet *set, PlxBookmarkImport *counts)
{
  g_autoptr (GPtrArray) list = plx_bookmark_set_list (set);
  Importing importing = { self->current, NULL, NULL, counts };

  importing.place = plx_bookmark_store_find_last_place (self);
  importing.targets = plx_bookmark_set_index_targets (self->current);
  for (guint i = 0; i < list->len; i++)
    import_one (&importing, g_ptr_array_index (list, i));
  g_hash_table_unref (importing.targets);
  g_free (importing.place);
}

static PlxBookmarkSet *
read_foreign (GBytes *bytes, GError **error)
{
  g_autoptr (GError) cause = NULL;
  PlxBookmarkSet *set = plx_bookmark_reader_read (bytes, &cause);

  if (set != NULL)
    return set;
  if (g_error_matches (cause, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED))
    g_prefix_error (&cause, "%s ", _("This is not a file of bookmarks, or a damaged one."));
  g_propagate_error (error, g_steal_pointer (&cause));
  return NULL;
}

void
plx_bookmark_store_import_async (PlxBookmarkStore *self, GBytes *bytes, GCancellable *cancellable,
                                 GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (PlxBookmarkSet) set = NULL;
  PlxBookmarkImport *import;
  GError *error = NULL;
  GTask *task;

  g_return_if_fail (PLX_IS_BOOKMARK_STORE (self));
  g_return_if_fail (bytes != NULL);

  task = plx_bookmark_store_begin (self, plx_bookmark_store_import_async, cancellable, callback, user_data);
  if (task == NULL)
    return;
  import = g_new0 (PlxBookmarkImport, 1);
  g_task_set_task_data (task, import, g_free);
  set = read_foreign (bytes, &error);
  if (set == NULL)
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }
  import_all (self, set, import);
  plx_bookmark_store_save_change (self, task, import->n_added + import->n_changed > 0);
}

gboolean
plx_bookmark_store_import_finish (PlxBookmarkStore *self, GAsyncResult *result, PlxBookmarkImport *import,
                                  GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  if (import != NULL)
    {
      PlxBookmarkImport *counted = g_task_get_task_data (G_TASK (result));

      *import = counted != NULL ? *counted : (PlxBookmarkImport) { 0 };
    }
  return g_task_propagate_boolean (G_TASK (result), error);
}
