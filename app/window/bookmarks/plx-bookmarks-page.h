/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark-store.h"
#include "plx-wide-page.h"

G_BEGIN_DECLS

/**
 * PlxBookmarksPage:
 *
 * The user's bookmarks of this dossier, or of all: found by words, in an order of choice, with their notes. Of its place it keeps
 * the order, the words, and whether all dossiers are shown (`apart`).
 */
#define PLX_TYPE_BOOKMARKS_PAGE (plx_bookmarks_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxBookmarksPage, plx_bookmarks_page, PLX, BOOKMARKS_PAGE, GtkWidget)

/** plx_bookmarks_page_set_store: called once; until then there is nothing in it */
void plx_bookmarks_page_set_store (PlxBookmarksPage *self, PlxBookmarkStore *store);

/** plx_bookmarks_page_edit_note: brings the bookmark with this id into view, its note ready to be written */
void plx_bookmarks_page_edit_note (PlxBookmarksPage *self, const char *id);

void plx_bookmarks_page_focus_search (PlxBookmarksPage *self);

G_END_DECLS
