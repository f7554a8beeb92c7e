/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark-store.h"
#include "plx-wide-page.h"

G_BEGIN_DECLS

/**
 * PlxFindPage:
 *
 * One search over everything in the dossier, and in the user's notes on it: the words, what they are narrowed to, and what was found, as one types. Of a
 * place it keeps the words, the narrowing as the filter (plx_find_scope_format()), the selected record and the scroll position.
 *
 * Actions of the widget: `find.everything` takes the narrowing away
 */
#define PLX_TYPE_FIND_PAGE (plx_find_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxFindPage, plx_find_page, PLX, FIND_PAGE, GtkWidget)

/** plx_find_page_focus_entry: moves the keyboard focus to the entry, with what is in it selected */
void plx_find_page_focus_entry (PlxFindPage *self);

/**
 * plx_find_page_type: takes the focus into the entry and gives it a key that was pressed elsewhere
 * @keys: of the event that is handled: an input method of the entry sees it
 * @before: a letter that goes before it; 0 for none
 * @character: what to insert when no input method takes the event; 0 for nothing
 * @afresh: whether what was searched before is forgotten
 */
void plx_find_page_type (PlxFindPage *self, GtkEventControllerKey *keys, gunichar before, gunichar character,
                         gboolean afresh);

/** plx_find_page_set_bookmarks: called once. @bookmarks: the user's, whose notes are searched as well */
void plx_find_page_set_bookmarks (PlxFindPage *self, PlxBookmarkStore *bookmarks);

G_END_DECLS
