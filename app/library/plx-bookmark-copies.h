/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark-set.h"

G_BEGIN_DECLS

/* The good copies beside the file of bookmarks, and what they and the rest of a damaged file still give. */

/**
 * plx_bookmark_copies_read:
 * @path: (type filename): of a file
 *
 * Reads a regular file of at most %PLX_BOOKMARK_MAX_FILE_LENGTH bytes; anything else must not hang the program.
 *
 * Returns: (transfer full) (nullable): NULL with @error of %G_FILE_ERROR
 */
GBytes *plx_bookmark_copies_read (const char *path, GError **error);

/** plx_bookmark_copies_exist: whether there is any good copy of @path */
gboolean plx_bookmark_copies_exist (const char *path);

/**
 * plx_bookmark_copies_keep:
 *
 * Makes the present file the first of the good copies, without a moment in which it is not there. A copy moves
 * on when the next is old enough: the second is at least an hour older than the first was, the third a day
 * older than the second. When it cannot be done the copies stay as they are.
 */
void plx_bookmark_copies_keep (const char *path);

/**
 * plx_bookmark_copies_recover:
 * @bytes: (nullable): what the damaged file holds; NULL when it is missing
 * @cause: what is wrong with it
 * @damage: (out) (transfer full): a sentence to show
 *
 * Returns: (transfer full): every bookmark that is whole in the file; those of the copies, the latest first,
 * that it does not know; and what is left of bookmarks that are cut short and in no copy
 */
PlxBookmarkSet *plx_bookmark_copies_recover (const char *path, GBytes *bytes, const GError *cause, GError **damage);

/**
 * plx_bookmark_copies_set_aside:
 * @damage: (nullable) (inout): says afterwards under which name the damaged file is kept
 *
 * Gives the damaged file another name besides its own, so that it can be replaced.
 *
 * Returns: FALSE with @error when it must not be replaced
 */
gboolean plx_bookmark_copies_set_aside (const char *path, GError *damage, GError **error);

G_END_DECLS
