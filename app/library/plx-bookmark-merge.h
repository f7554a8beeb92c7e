/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark.h"

G_BEGIN_DECLS

/**
 * plx_bookmark_merge:
 * @ours: the bookmark as this program has it
 * @stored: the same bookmark (by its id) as another program wrote it
 * @base: (nullable): the same as it was when this program last read or wrote it
 *
 * What becomes of one bookmark that was changed on two sides:
 *
 * - A note: the later one counts. The other is lost to nobody: unless it is just the one that the later one was
 * written over
 *   (that of @base), it becomes an earlier note.
 * - Earlier notes of both are kept; dismissed is dismissed.
 * - The place in the order: the later one counts.
 * - Removed or not: the later one counts; but a note that was written without the remover's having seen it
 * keeps the bookmark.
 *
 * With equal stamps the text that sorts last counts, so that every program comes to the same result.
 *
 * Returns: (transfer full): @ours or @stored where that is the result, another object otherwise
 */
PlxBookmark *plx_bookmark_merge (PlxBookmark *ours, PlxBookmark *stored, PlxBookmark *base);

/**
 * plx_bookmark_unite:
 * @bookmark: the bookmark that stays
 * @other: another with the same target, which two programs made without knowing of each other
 *
 * Returns: (transfer full): @bookmark with the note and the earlier notes of @other, as if both had been
 * written over an empty one
 */
PlxBookmark *plx_bookmark_unite (PlxBookmark *bookmark, PlxBookmark *other);

G_END_DECLS
