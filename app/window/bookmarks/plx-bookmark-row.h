/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-bookmark-entry.h"
#include "plx-bookmark-store.h"

G_BEGIN_DECLS

/**
 * PlxBookmarkRow:
 *
 * A bookmark in a list: what it leads to, the note, and buttons for all that can be done with it. The note is written in place;
 * it is saved with Ctrl+Enter, by a button, and when the keyboard focus leaves it; Escape leaves it as it was.
 *
 * Signals: "move" (int steps): the user moves it in the list; "drop" (const char *id): the user drops another bookmark on it
 */
#define PLX_TYPE_BOOKMARK_ROW (plx_bookmark_row_get_type ())
G_DECLARE_FINAL_TYPE (PlxBookmarkRow, plx_bookmark_row, PLX, BOOKMARK_ROW, GtkListBoxRow)

GtkWidget *plx_bookmark_row_new (PlxBookmarkStore *store);

/**
 * plx_bookmark_row_set_bookmark:
 * @entry: what the row says; copied
 * @heading: (nullable): under which the row stands
 * @can_move: whether the list is in the user's order
 */
void plx_bookmark_row_set_bookmark (PlxBookmarkRow *self, PlxBookmark *bookmark, const PlxBookmarkEntry *entry,
                                    const char *heading, gboolean can_move);

/** plx_bookmark_row_get_id: Returns: (transfer none) (nullable): of its bookmark */
const char *plx_bookmark_row_get_id (PlxBookmarkRow *self);
/** plx_bookmark_row_get_heading: Returns: (transfer none) (nullable) */
const char *plx_bookmark_row_get_heading (PlxBookmarkRow *self);
gboolean plx_bookmark_row_can_move (PlxBookmarkRow *self);

/** plx_bookmark_row_edit_note: the note is ready to be written */
void plx_bookmark_row_edit_note (PlxBookmarkRow *self);

G_END_DECLS
