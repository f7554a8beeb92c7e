/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "plx-bookmark.h"
#include "plx-find-hit.h"
#include "plx-find-scope.h"

G_BEGIN_DECLS

/** PLX_FOUND_NOTES_BEST: how many notes are listed while records are listed with them */
#define PLX_FOUND_NOTES_BEST 5

/**
 * PlxFoundNote:
 *
 * A row of what a search found in the user's notes: a bookmark, or, behind the first of them, what leads to all. Immutable.
 */
#define PLX_TYPE_FOUND_NOTE (plx_found_note_get_type ())
G_DECLARE_FINAL_TYPE (PlxFoundNote, plx_found_note, PLX, FOUND_NOTE, GObject)

/**
 * plx_found_notes_new:
 * @bookmarks: of #PlxBookmark, in the order in which the notes are listed
 * @scope: what the search is narrowed to: only notes on records that are within it
 * @words: (element-type PlxFindWord): all of them have to stand in the note, or in an earlier note of the same bookmark
 *
 * Returns: (transfer full): a list of #PlxFoundNote, of the bookmarks of @dossier that have a note
 */
GListModel *plx_found_notes_new (GListModel *bookmarks, PlxDossier *dossier, const PlxFindScope *scope,
                                 const GPtrArray *words);

/** plx_found_notes_count: Returns: how many there are in such a list, listed or not */
guint plx_found_notes_count (GListModel *notes);

/** plx_found_notes_find: Returns: the position of the bookmark with this id, or %G_MAXUINT. @id: (nullable) */
guint plx_found_notes_find (GListModel *notes, const char *id);

/** plx_found_note_get_id: Returns: (transfer none) (nullable): of the bookmark; NULL for what leads to all */
const char *plx_found_note_get_id (PlxFoundNote *self);
guint plx_found_note_get_n_found (PlxFoundNote *self);
/** plx_found_note_is_first: whether a heading stands above it */
gboolean plx_found_note_is_first (PlxFoundNote *self);

/** plx_found_note_create_hit: Returns: (transfer full): what its row says: what is marked, and the words of the note */
PlxFindHit *plx_found_note_create_hit (PlxFoundNote *self, const GPtrArray *words);

G_END_DECLS
