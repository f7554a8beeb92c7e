/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "plx-bookmark-set.h"

G_BEGIN_DECLS

/*
 * The file of bookmarks on the disk. Beside bookmarks.json stand
 *
 *   bookmarks.json.lock            the lock, always empty
 *   bookmarks.json.1               what the file was before it was last written,
 *   bookmarks.json.2               at least an hour before that,
 *   bookmarks.json.3               at least a day before that: the last good copies
 *   bookmarks.json.damaged-TIME    what was set aside
 *   .bookmarks.json.new-XXXXXX     what a killed program left, until the next writing
 *
 * All functions block and may be called from any thread.
 */

/** PLX_BOOKMARK_N_COPIES: how many good copies are kept */
#define PLX_BOOKMARK_N_COPIES 3

/** PLX_BOOKMARK_MAX_FILE_LENGTH: in bytes; what is longer is not read, nor written over */
#define PLX_BOOKMARK_MAX_FILE_LENGTH (64 * 1024 * 1024)

/**
 * PlxBookmarkContents: what the file holds
 * @set: (nullable): what it says, with what could be recovered; NULL when it could not be read at all
 * @damage: (nullable): what was wrong with it and what became of it, as a sentence to show
 * @is_newer: whether a newer version wrote it, so that it must not be written
 * @is_damaged: whether it has to be set aside and written anew
 */
typedef struct
{
  PlxBookmarkSet *set;
  GError *damage;
  gboolean is_newer;
  gboolean is_damaged;
} PlxBookmarkContents;

void plx_bookmark_contents_free (PlxBookmarkContents *contents);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxBookmarkContents, plx_bookmark_contents_free)

/** plx_bookmark_file_refuse: Returns: (transfer full): why a file of a newer version is not changed, as a sentence to show */
GError *plx_bookmark_file_refuse (void);

/**
 * plx_bookmark_file_load:
 * @path: (type filename): of the file; a link is followed
 *
 * Reads the file without the lock, which nobody needs who only reads: it is always replaced as a whole. What is
 * damaged is read as far as it can be, and completed from the good copies. A file that is missing is empty, but
 * when there are copies of it that counts as damage.
 *
 * Returns: (transfer full) (nullable): NULL with @error of %G_FILE_ERROR when it cannot be read
 */
PlxBookmarkContents *plx_bookmark_file_load (const char *path, GError **error);

/**
 * plx_bookmark_file_save:
 * @ours: what this program has
 * @base: what it last read or wrote
 * @wait: for how many milliseconds to wait for the lock
 * @contents: (out) (optional) (transfer full) (nullable): what the file holds now; also after an error, when it
 * is known
 *
 * Takes the lock, reads what other programs wrote, merges, writes, and gives the lock back. In this order, each
 * step on the disk before the next begins:
 *
 * 1. the folder is made, when it is missing, and flushed;
 * 2. under the lock, what killed programs left is swept away, and the file is read;
 * 3. a damaged file gets another name besides its own (.damaged-TIME);
 * 4. the merged contents are read back by the strict reader, before anything is written;
 * 5. the present file becomes the first of the good copies, by another name for the same contents;
 * 6. the new contents are written beside it, flushed, given its name, and the folder is flushed
 * (plx_durable_file_replace()).
 *
 * Whenever the power fails there is a whole file under the old name, the old or the new. When there is nothing
 * to write the folder is flushed nevertheless: another program may have been killed between the last two steps.
 *
 * Returns: whether everything in @ours is on the disk
 */
gboolean plx_bookmark_file_save (const char *path, PlxBookmarkSet *ours, PlxBookmarkSet *base, guint wait,
                                 GCancellable *cancellable, PlxBookmarkContents **contents, GError **error);

G_END_DECLS
