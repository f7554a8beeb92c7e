/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark.h"

G_BEGIN_DECLS

/**
 * PlxBookmarkSet:
 *
 * What a file of bookmarks says: bookmarks by their ids, the removed ones among them, and the members that this
 * version does not know. Not to be changed while two threads use it; the bookmarks themselves are immutable.
 */
typedef struct _PlxBookmarkSet PlxBookmarkSet;

/** PLX_BOOKMARK_MEMORY: for how long a removed bookmark stays known, in microseconds: 400 days */
#define PLX_BOOKMARK_MEMORY (G_GINT64_CONSTANT (400) * 24 * 3600 * G_USEC_PER_SEC)

PlxBookmarkSet *plx_bookmark_set_new (void);
PlxBookmarkSet *plx_bookmark_set_copy (PlxBookmarkSet *self);
void plx_bookmark_set_free (PlxBookmarkSet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxBookmarkSet, plx_bookmark_set_free)

/** plx_bookmark_set_put: @bookmark: (transfer none): takes the place of the one with its id */
void plx_bookmark_set_put (PlxBookmarkSet *self, PlxBookmark *bookmark);
/** plx_bookmark_set_lookup: Returns: (transfer none) (nullable): removed ones too */
PlxBookmark *plx_bookmark_set_lookup (PlxBookmarkSet *self, const char *id);

/**
 * plx_bookmark_set_list:
 *
 * Returns: (transfer container): the bookmarks that are not removed, in the user's order
 */
GPtrArray *plx_bookmark_set_list (PlxBookmarkSet *self);
/** plx_bookmark_set_list_removed: Returns: (transfer container): the others, by their ids */
GPtrArray *plx_bookmark_set_list_removed (PlxBookmarkSet *self);

/** plx_bookmark_set_get_unknown: Returns: (nullable): a JSON object */
const char *plx_bookmark_set_get_unknown (PlxBookmarkSet *self);
void plx_bookmark_set_set_unknown (PlxBookmarkSet *self, const char *unknown);

gboolean plx_bookmark_set_equal (PlxBookmarkSet *self, PlxBookmarkSet *other);

/**
 * plx_bookmark_set_merge:
 * @ours: what this program has
 * @stored: what other programs wrote
 * @base: what this program last read or wrote
 *
 * Merges bookmark by bookmark (plx_bookmark_merge()). Of several that lead to the same place the one that was
 * made first stays, with the notes of all. What was removed longer than %PLX_BOOKMARK_MEMORY ago is forgotten.
 *
 * Returns: (transfer full): the result, which equals @stored when there is nothing to write
 */
PlxBookmarkSet *plx_bookmark_set_merge (PlxBookmarkSet *ours, PlxBookmarkSet *stored, PlxBookmarkSet *base);

/**
 * plx_bookmark_set_add_missing:
 *
 * Adds those of @other, a copy of earlier days, that are neither known by their id, as a bookmark or as
 * removed, nor by their target.
 *
 * Returns: how many bookmarks were added
 */
guint plx_bookmark_set_add_missing (PlxBookmarkSet *self, PlxBookmarkSet *other);

/**
 * plx_bookmark_set_unite_targets:
 *
 * Leaves one bookmark for each target: the one that was made first, with the notes of all.
 */
void plx_bookmark_set_unite_targets (PlxBookmarkSet *self);

/** plx_bookmark_set_forget: forgets what was removed before @stamp */
void plx_bookmark_set_forget (PlxBookmarkSet *self, gint64 stamp);

/** plx_bookmark_set_renumber: gives all places anew, in the same order */
void plx_bookmark_set_renumber (PlxBookmarkSet *self);

/**
 * plx_bookmark_set_index_targets:
 *
 * Returns: (transfer full): the keys of targets → the bookmarks that lead there
 */
GHashTable *plx_bookmark_set_index_targets (PlxBookmarkSet *self);

G_END_DECLS
