/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-bookmark-file.h"
#include "plx-bookmark-place.h"
#include "plx-bookmark-private.h"
#include "plx-bookmark-reader.h"
#include "plx-bookmark-store-private.h"
#include "plx-bookmark-writer.h"

GTask *
plx_bookmark_store_begin (PlxBookmarkStore *self, gpointer tag, GCancellable *cancellable, GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, tag);
  if (!self->read_only)
    return g_steal_pointer (&task);
  g_task_return_error (task, plx_bookmark_file_refuse ());
  return NULL;
}

static gboolean
finish (PlxBookmarkStore *self, GAsyncResult *result, gpointer tag, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_task_get_source_tag (G_TASK (result)) == tag, FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* Returns: (transfer full) (nullable): a copy to change of the bookmark as it is now; NULL when it is gone,
 * and the task over */
static PlxBookmark *
begin_change (PlxBookmarkStore *self, PlxBookmark *bookmark, GTask *task)
{
  PlxBookmark *now = plx_bookmark_store_get_bookmark (self, bookmark->id);

  if (now != NULL)
    return plx_bookmark_copy (now);
  g_task_return_new_error (task, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_GONE, "%s", _("The bookmark has been removed"));
  g_object_unref (task);
  return NULL;
}

char *
plx_bookmark_store_find_last_place (PlxBookmarkStore *self)
{
  PlxBookmark *last = self->list->len > 0 ? g_ptr_array_index (self->list, self->list->len - 1) : NULL;
  char *place = plx_bookmark_place_between (last != NULL ? last->place : NULL, NULL, g_get_real_time ());

  if (place != NULL)
    return place;
  plx_bookmark_set_renumber (self->current);
  plx_bookmark_store_show (self);
  last = g_ptr_array_index (self->list, self->list->len - 1);
  return plx_bookmark_place_between (last->place, NULL, g_get_real_time ());
}

/* What the file could not say would keep everything else from being written. */
static gboolean
can_be_written (PlxBookmark *bookmark, GError **error)
{
  g_autoptr (PlxBookmarkSet) set = plx_bookmark_set_new ();
  g_autoptr (PlxBookmarkSet) again = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize length = bookmark->note != NULL ? strlen (bookmark->note) : 0;

  if (length > PLX_BOOKMARK_MAX_NOTE_LENGTH)
    {
      g_autofree char *number = g_strdup_printf ("%" G_GSIZE_FORMAT, length);

      g_set_error (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_TOO_LONG,
                   _("A note can have %1$d bytes at most; this one has %2$s"), PLX_BOOKMARK_MAX_NOTE_LENGTH, number);
      return FALSE;
    }
  plx_bookmark_set_put (set, bookmark);
  bytes = plx_bookmark_writer_write (set);
  again = plx_bookmark_reader_read (bytes, error);
  return again != NULL;
}

static void
put_checked (PlxBookmarkStore *self, PlxBookmark *bookmark, GTask *task)
{
  g_autoptr (GError) error = NULL;

  if (can_be_written (bookmark, &error))
    {
      PlxBookmark *known = plx_bookmark_store_lookup (self, bookmark->target);

      plx_bookmark_set_put (self->current, bookmark);
      if (known != NULL && !g_str_equal (plx_bookmark_get_id (known), bookmark->id))
        plx_bookmark_set_unite_targets (self->current);
      plx_bookmark_store_save_change (self, task, TRUE);
      return;
    }
  g_task_return_error (task, g_steal_pointer (&error));
  g_object_unref (task);
}

static void
write_note (PlxBookmark *bookmark, const char *note)
{
  g_free (bookmark->note);
  bookmark->note = note != NULL && *note != '\0' ? g_strdup (note) : NULL;
  bookmark->changed = plx_bookmark_stamp (bookmark->changed);
}

/* The target is marked already, by @known. */
static PlxBookmark *
add_to_known (PlxBookmark *known, PlxBookmark *bookmark)
{
  PlxBookmark *changed = plx_bookmark_copy (known);

  if (bookmark->note == NULL || g_strcmp0 (bookmark->note, known->note) == 0)
    return changed;
  if (known->note != NULL)
    plx_bookmark_add_earlier (changed, known->note, known->changed);
  write_note (changed, bookmark->note);
  return changed;
}

static PlxBookmark *
bring_back (PlxBookmarkStore *self, PlxBookmark *bookmark)
{
  PlxBookmark *known = plx_bookmark_set_lookup (self->current, bookmark->id);
  PlxBookmark *back = plx_bookmark_copy (known != NULL && known->target != NULL ? known : bookmark);

  if (known != NULL && known->removed)
    {
      back->removed = FALSE;
      back->life = plx_bookmark_stamp (MAX (known->life, bookmark->life));
      back->changed = MAX (back->changed, known->changed);
    }
  return back;
}

void
plx_bookmark_store_add_async (PlxBookmarkStore *self, PlxBookmark *bookmark, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (PlxBookmark) added = NULL;
  PlxBookmark *known;
  GTask *task;

  g_return_if_fail (PLX_IS_BOOKMARK_STORE (self));
  g_return_if_fail (PLX_IS_BOOKMARK (bookmark) && bookmark->target != NULL);

  task = plx_bookmark_store_begin (self, plx_bookmark_store_add_async, cancellable, callback, user_data);
  if (task == NULL)
    return;
  known = plx_bookmark_store_lookup (self, bookmark->target);
  if (known != NULL)
    added = add_to_known (known, bookmark);
  else
    {
      added = bring_back (self, bookmark);
      g_free (added->place);
      added->place = plx_bookmark_store_find_last_place (self);
      added->placed = plx_bookmark_stamp (added->placed - 1);
    }
  put_checked (self, added, task);
}

gboolean
plx_bookmark_store_add_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, plx_bookmark_store_add_async, error);
}

void
plx_bookmark_store_remove_async (PlxBookmarkStore *self, PlxBookmark *bookmark, GCancellable *cancellable,
                                 GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (PlxBookmark) removed = NULL;
  GTask *task;

  g_return_if_fail (PLX_IS_BOOKMARK_STORE (self));
  g_return_if_fail (PLX_IS_BOOKMARK (bookmark));

  task = plx_bookmark_store_begin (self, plx_bookmark_store_remove_async, cancellable, callback, user_data);
  removed = task != NULL ? begin_change (self, bookmark, task) : NULL;
  if (removed == NULL)
    return;
  removed->removed = TRUE;
  removed->life = plx_bookmark_stamp (removed->life);
  plx_bookmark_set_put (self->current, removed);
  plx_bookmark_store_save_change (self, task, TRUE);
}

gboolean
plx_bookmark_store_remove_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, plx_bookmark_store_remove_async, error);
}

void
plx_bookmark_store_restore_async (PlxBookmarkStore *self, PlxBookmark *bookmark, GCancellable *cancellable,
                                  GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (PlxBookmark) back = NULL;
  GTask *task;

  g_return_if_fail (PLX_IS_BOOKMARK_STORE (self));
  g_return_if_fail (PLX_IS_BOOKMARK (bookmark) && bookmark->target != NULL);

  task = plx_bookmark_store_begin (self, plx_bookmark_store_restore_async, cancellable, callback, user_data);
  if (task == NULL)
    return;
  back = bring_back (self, bookmark);
  put_checked (self, back, task);
}

gboolean
plx_bookmark_store_restore_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, plx_bookmark_store_restore_async, error);
}

void
plx_bookmark_store_set_note_async (PlxBookmarkStore *self, PlxBookmark *bookmark, const char *note,
                                   GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (PlxBookmark) changed = NULL;
  GTask *task;

  g_return_if_fail (PLX_IS_BOOKMARK_STORE (self));
  g_return_if_fail (PLX_IS_BOOKMARK (bookmark));

  task = plx_bookmark_store_begin (self, plx_bookmark_store_set_note_async, cancellable, callback, user_data);
  changed = task != NULL ? begin_change (self, bookmark, task) : NULL;
  if (changed == NULL)
    return;
  if (g_strcmp0 (changed->note, note != NULL && *note != '\0' ? note : NULL) == 0)
    {
      plx_bookmark_store_save_change (self, task, FALSE);
      return;
    }
  write_note (changed, note);
  put_checked (self, changed, task);
}

gboolean
plx_bookmark_store_set_note_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, plx_bookmark_store_set_note_async, error);
}

void
plx_bookmark_store_dismiss_earlier_notes_async (PlxBookmarkStore *self, PlxBookmark *bookmark,
                                                GCancellable *cancellable, GAsyncReadyCallback callback,
                                                gpointer user_data)
{
  g_autoptr (PlxBookmark) changed = NULL;
  GTask *task;

  g_return_if_fail (PLX_IS_BOOKMARK_STORE (self));
  g_return_if_fail (PLX_IS_BOOKMARK (bookmark));

  task = plx_bookmark_store_begin (self, plx_bookmark_store_dismiss_earlier_notes_async, cancellable, callback,
                                   user_data);
  changed = task != NULL ? begin_change (self, bookmark, task) : NULL;
  if (changed == NULL)
    return;
  plx_bookmark_dismiss_earlier (changed);
  plx_bookmark_set_put (self->current, changed);
  plx_bookmark_store_save_change (self, task, TRUE);
}

gboolean
plx_bookmark_store_dismiss_earlier_notes_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, plx_bookmark_store_dismiss_earlier_notes_async, error);
}

/* Returns: (transfer full) (nullable): the place that makes the bookmark at @from stand at @to */
static char *
find_place (PlxBookmarkStore *self, guint from, guint to)
{
  guint before = to < from ? to - 1 : to; /* wraps to G_MAXUINT at the top */
  guint after = before + 1;
  PlxBookmark *previous = before < self->list->len ? g_ptr_array_index (self->list, before) : NULL;
  PlxBookmark *next = after < self->list->len ? g_ptr_array_index (self->list, after) : NULL;

  return plx_bookmark_place_between (previous != NULL ? previous->place : NULL, next != NULL ? next->place : NULL,
                                     g_get_real_time ());
}

static void
move_copy (PlxBookmarkStore *self, PlxBookmark *moved, guint from, guint to)
{
  char *place = find_place (self, from, to);

  if (place == NULL)
    {
      plx_bookmark_set_renumber (self->current);
      plx_bookmark_store_show (self);
      place = find_place (self, from, to);
    }
  g_free (moved->place);
  moved->place = place;
  moved->placed = plx_bookmark_stamp (moved->placed);
  plx_bookmark_set_put (self->current, moved);
}

void
plx_bookmark_store_move_async (PlxBookmarkStore *self, PlxBookmark *bookmark, guint position,
                               GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (PlxBookmark) moved = NULL;
  GTask *task;
  guint from;

  g_return_if_fail (PLX_IS_BOOKMARK_STORE (self));
  g_return_if_fail (PLX_IS_BOOKMARK (bookmark));

  task = plx_bookmark_store_begin (self, plx_bookmark_store_move_async, cancellable, callback, user_data);
  moved = task != NULL ? begin_change (self, bookmark, task) : NULL;
  if (moved == NULL)
    return;
  from = plx_bookmark_store_get_position (self, bookmark->id);
  position = MIN (position, self->list->len - 1);
  if (from != position)
    move_copy (self, moved, from, position);
  plx_bookmark_store_save_change (self, task, from != position);
}

gboolean
plx_bookmark_store_move_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, plx_bookmark_store_move_async, error);
}

void
plx_bookmark_store_save_async (PlxBookmarkStore *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                               gpointer user_data)
{
  GTask *task;

  g_return_if_fail (PLX_IS_BOOKMARK_STORE (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, plx_bookmark_store_save_async);
  plx_bookmark_store_save_change (self, task, FALSE);
}

gboolean
plx_bookmark_store_save_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error)
{
  return finish (self, result, plx_bookmark_store_save_async, error);
}
