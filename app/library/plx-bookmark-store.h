/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "plx-bookmark.h"

G_BEGIN_DECLS

/**
 * PlxBookmarkStore:
 *
 * The user's bookmarks of all dossiers: a #GListModel of #PlxBookmark in the user's order, kept in one file.
 *
 * A change shows in the model at once and is then written by a worker thread: it takes the lock that all
 * programs share, reads what they wrote, merges, and replaces the file so that it survives a crash and a power
 * cut (plx-durable-file.h). Only then the callback of the change is called: what is acknowledged is on the
 * disk. Changes made meanwhile are written together next. What other programs write is noticed and merged into
 * the model.
 *
 * When the file cannot be written the callbacks of the changes get the error, "failed" is emitted once, and the
 * changes stay in the model: they are tried again after one second, then after twice the time, up to a minute,
 * with every further change, and when plx_bookmark_store_save_async() is called.
 *
 * Properties, all read-only: "pending": whether there are changes that are not on the disk; "loaded": whether
 * the file has been read; "read-only": whether it was written by a newer version of the program, so that
 * nothing can be changed; "error": why it could not be written last, and "damage": what was wrong with the file
 * and what became of it (both #GError, NULL when all is well).
 *
 * Signal "failed" (#GError): there is news of either kind, fit to show.
 *
 * To be used from one thread, whose default main context has to run.
 */
#define PLX_TYPE_BOOKMARK_STORE (plx_bookmark_store_get_type ())
G_DECLARE_FINAL_TYPE (PlxBookmarkStore, plx_bookmark_store, PLX, BOOKMARK_STORE, GObject)

/**
 * plx_bookmark_store_new: Returns: (transfer full): the bookmarks in $XDG_DATA_HOME/parallax/bookmarks.json,
 * empty until they are read; they may be changed before
 */
PlxBookmarkStore *plx_bookmark_store_new (void);
/**
 * plx_bookmark_store_new_for_path:
 * @path: (type filename): of the file, which need not exist; a link is followed
 */
PlxBookmarkStore *plx_bookmark_store_new_for_path (const char *path);

/**
 * plx_bookmark_store_set_delays:
 * @lock_wait: how many milliseconds to wait for the lock (10,000)
 * @first_retry: how many milliseconds after a failure to try again for the first time (1,000)
 */
void plx_bookmark_store_set_delays (PlxBookmarkStore *self, guint lock_wait, guint first_retry);

/**
 * plx_bookmark_store_load:
 *
 * reads the file now, in this thread and without waiting for a lock. For programs without a window.
 */
void plx_bookmark_store_load (PlxBookmarkStore *self);

gboolean plx_bookmark_store_is_loaded (PlxBookmarkStore *self);
gboolean plx_bookmark_store_is_pending (PlxBookmarkStore *self);
gboolean plx_bookmark_store_is_read_only (PlxBookmarkStore *self);
/** plx_bookmark_store_get_error: Returns: (transfer none) (nullable) */
const GError *plx_bookmark_store_get_error (PlxBookmarkStore *self);
/** plx_bookmark_store_get_damage: Returns: (transfer none) (nullable) */
const GError *plx_bookmark_store_get_damage (PlxBookmarkStore *self);
/** plx_bookmark_store_dismiss_damage: the user has seen it */
void plx_bookmark_store_dismiss_damage (PlxBookmarkStore *self);

/**
 * plx_bookmark_store_lookup: takes constant time
 *
 * Returns: (transfer none) (nullable): the bookmark that leads to @target; it is valid until the next change
 */
PlxBookmark *plx_bookmark_store_lookup (PlxBookmarkStore *self, PlxBookmarkTarget *target);
/** plx_bookmark_store_lookup_record: likewise, for a record */
PlxBookmark *plx_bookmark_store_lookup_record (PlxBookmarkStore *self, const char *dossier_id, const char *record_id);
/**
 * plx_bookmark_store_get_bookmark:
 *
 * Returns: (transfer none) (nullable): the bookmark with this id as it is now
 */
PlxBookmark *plx_bookmark_store_get_bookmark (PlxBookmarkStore *self, const char *id);
/** plx_bookmark_store_get_position: Returns: its position in the model; %G_MAXUINT when it is not there */
guint plx_bookmark_store_get_position (PlxBookmarkStore *self, const char *id);
/** plx_bookmark_store_count: @dossier_id: (nullable): NULL for all. Returns: how many bookmarks it has */
guint plx_bookmark_store_count (PlxBookmarkStore *self, const char *dossier_id);

/*
 * The changes. A cancelled wait takes nothing back. Each “finish” returns whether the change is on the disk;
 * when it is not because the file cannot be written, the change is still made and will be tried again (see
 * above). When it cannot be made at all (%PLX_BOOKMARK_ERROR) nothing changes.
 */

/**
 * plx_bookmark_store_add_async:
 *
 * Adds @bookmark behind the others. When its target is marked already there is no second one: a note that it
 * brings becomes the note, and the one before it an earlier note.
 */
void plx_bookmark_store_add_async (PlxBookmarkStore *self, PlxBookmark *bookmark, GCancellable *cancellable,
                                   GAsyncReadyCallback callback, gpointer user_data);
gboolean plx_bookmark_store_add_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error);

/**
 * plx_bookmark_store_remove_async:
 * @bookmark: one of the model, or an older state of one
 *
 * To undo it give plx_bookmark_store_restore_async() what plx_bookmark_store_get_bookmark() gave before.
 */
void plx_bookmark_store_remove_async (PlxBookmarkStore *self, PlxBookmark *bookmark, GCancellable *cancellable,
                                      GAsyncReadyCallback callback, gpointer user_data);
gboolean plx_bookmark_store_remove_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error);

/** plx_bookmark_store_restore_async: brings back what was removed, at its place, with its notes */
void plx_bookmark_store_restore_async (PlxBookmarkStore *self, PlxBookmark *bookmark, GCancellable *cancellable,
                                       GAsyncReadyCallback callback, gpointer user_data);
gboolean plx_bookmark_store_restore_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error);

/** plx_bookmark_store_set_note_async: @note: (nullable): NULL or empty to clear it */
void plx_bookmark_store_set_note_async (PlxBookmarkStore *self, PlxBookmark *bookmark, const char *note,
                                        GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean plx_bookmark_store_set_note_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error);

/**
 * plx_bookmark_store_dismiss_earlier_notes_async:
 *
 * the user has read the earlier notes of @bookmark and needs them no more
 */
void plx_bookmark_store_dismiss_earlier_notes_async (PlxBookmarkStore *self, PlxBookmark *bookmark,
                                                     GCancellable *cancellable, GAsyncReadyCallback callback,
                                                     gpointer user_data);
gboolean plx_bookmark_store_dismiss_earlier_notes_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error);

/**
 * plx_bookmark_store_move_async:
 * @position: where in the model @bookmark is to stand afterwards; beyond the end: last
 */
void plx_bookmark_store_move_async (PlxBookmarkStore *self, PlxBookmark *bookmark, guint position,
                                    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean plx_bookmark_store_move_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error);

/**
 * plx_bookmark_store_save_async:
 *
 * Tries now to write what is pending, and calls back when all that was pending is on the disk, or with the
 * reason why not. Also for the end of the program.
 */
void plx_bookmark_store_save_async (PlxBookmarkStore *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                                    gpointer user_data);
gboolean plx_bookmark_store_save_finish (PlxBookmarkStore *self, GAsyncResult *result, GError **error);

/**
 * plx_bookmark_store_export:
 * @dossier_id: (nullable): only the bookmarks of this dossier; NULL for all
 *
 * Returns: (transfer full): the bookmarks in the form of the file (data/bookmarks-1.schema.json), with nothing
 * of what was removed
 */
GBytes *plx_bookmark_store_export (PlxBookmarkStore *self, const char *dossier_id);

/**
 * PlxBookmarkImport: what became of what was imported
 */
typedef struct
{
  guint n_added;
  guint n_changed; /* were there already, and got a note or an earlier note */
  guint n_known;   /* were there already */
} PlxBookmarkImport;

/**
 * plx_bookmark_store_import_async:
 * @bytes: what plx_bookmark_store_export() gave
 *
 * Adds what is not there yet, in its order behind the others. A bookmark with the same target as one that is
 * there is the same: the later note becomes its note, the other an earlier note. What is not sound is refused
 * as a whole, with the line and column in the message.
 */
void plx_bookmark_store_import_async (PlxBookmarkStore *self, GBytes *bytes, GCancellable *cancellable,
                                      GAsyncReadyCallback callback, gpointer user_data);
/**
 * plx_bookmark_store_import_finish:
 * @import: (out) (optional): filled also when they could not be written yet
 */
gboolean plx_bookmark_store_import_finish (PlxBookmarkStore *self, GAsyncResult *result, PlxBookmarkImport *import,
                                           GError **error);

G_END_DECLS
