/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-as-of-bar.h"
#include "plx-articles.h"
#include "plx-as-of.h"
#include "plx-bookmark-store.h"
#include "plx-dossier.h"
#include "plx-export-subject.h"
#include "plx-fold.h"
#include "plx-place.h"
#include "plx-side-by-side-set.h"
#include "plx-view.h"

G_BEGIN_DECLS

/**
 * PlxBrowser:
 *
 * The reading of one dossier: what to look at, the list of it, the thing itself; and the places where the reader was.
 * Comparisons take the room of the list and of the thing itself: plx-wide-page.h says how a page of that kind is added.
 *
 * Signal: "moved": the place, the history or the panes that are shown have changed
 * Signal: "changed": the page in front shows something else than before, without being another place
 */
#define PLX_TYPE_BROWSER (plx_browser_get_type ())
G_DECLARE_FINAL_TYPE (PlxBrowser, plx_browser, PLX, BROWSER, GtkWidget)

/**
 * plx_browser_new:
 * @width: that it will have, in pixels; 0 when not known
 */
GtkWidget *plx_browser_new (PlxDossier *dossier, int width);

/** plx_browser_set_articles: called once, before anything is shown. @articles: of the dossier */
void plx_browser_set_articles (PlxBrowser *self, PlxArticles *articles);
PlxArticles *plx_browser_get_articles (PlxBrowser *self);

/** plx_browser_set_bookmarks: called once. @bookmarks: the user's, of all dossiers */
void plx_browser_set_bookmarks (PlxBrowser *self, PlxBookmarkStore *bookmarks);

PlxDossier *plx_browser_get_dossier (PlxBrowser *self);

/**
 * plx_browser_set_clock: what counts, said or published, in the comparisons that are shown and those that will be; those that
 * are bookmarked keep theirs
 */
void plx_browser_set_clock (PlxBrowser *self, PlxClock clock);
/** plx_browser_set_shows_satire: likewise, whether comparisons show what rests on satire or on unattributed reports alone */
void plx_browser_set_shows_satire (PlxBrowser *self, gboolean shows_satire);
/** plx_browser_write_anew: shows the same place with all dates and figures as plx_notation_set() has them now */
void plx_browser_write_anew (PlxBrowser *self);

/** plx_browser_get_side_by_side: Returns: (transfer none): the claims that the reader has put side by side */
PlxSideBySideSet *plx_browser_get_side_by_side (PlxBrowser *self);

/**
 * plx_browser_open:
 * @view: to begin with
 * @record_id: (nullable): the record to begin with, when there is one of this id
 */
void plx_browser_open (PlxBrowser *self, PlxView view, const char *record_id);

/** plx_browser_show_record: shows the page of the record with this id, and selects it in the list of its kind */
void plx_browser_show_record (PlxBrowser *self, const char *record_id);

/**
 * plx_browser_compare:
 * @record_id: of a measure or an estimate, or of a question or a position
 *
 * Shows what claimants say about it, side by side: the figures of the measure, the positions on the question. Nothing happens
 * where there is nothing to compare.
 */
void plx_browser_compare (PlxBrowser *self, const char *record_id);

/** plx_browser_read_article: shows the text of the source with this id, or why it is not at hand */
void plx_browser_read_article (PlxBrowser *self, const char *source_id);

/**
 * plx_browser_dup_place:
 *
 * Returns: (transfer full) (nullable): the place in front as it is now; its record is what is shown also where the page has chosen
 *   it by itself
 */
PlxPlace *plx_browser_dup_place (PlxBrowser *self);

/**
 * plx_browser_open_place: shows @place, whose view is wide: its record, words, narrowing, day and what stands apart; otherwise the
 * page is as it was left
 */
void plx_browser_open_place (PlxBrowser *self, const PlxPlace *place);

/** plx_browser_note_bookmark: shows the bookmark with this id in the list of bookmarks, its note ready to be written */
void plx_browser_note_bookmark (PlxBrowser *self, const char *id);

/**
 * plx_browser_show_citation:
 * @row: of a citation among all citations
 *
 * Shows the passage in its article, where that is at hand and is the text that the dossier names; otherwise the page of the source.
 */
void plx_browser_show_citation (PlxBrowser *self, guint32 row);

/** plx_browser_show_view: shows a list as it was left, and the page that was read beside it */
void plx_browser_show_view (PlxBrowser *self, PlxView view);

PlxView plx_browser_get_view (PlxBrowser *self);
/** plx_browser_get_record_id: Returns: (transfer none) (nullable): of the record whose page is shown */
const char *plx_browser_get_record_id (PlxBrowser *self);

gboolean plx_browser_can_go (PlxBrowser *self, int steps);
/** plx_browser_go: @steps: -1 for back, 1 for forward */
void plx_browser_go (PlxBrowser *self, int steps);

/** plx_browser_get_up_title: Returns: (transfer none) (nullable): what Up leads to; NULL when all panes above are shown */
const char *plx_browser_get_up_title (PlxBrowser *self);
void plx_browser_go_up (PlxBrowser *self);

/** plx_browser_turn: shows @record_id (nullable) in the comparison that is in front, otherwise as it is, as a new place */
void plx_browser_turn (PlxBrowser *self, const char *record_id);

/** plx_browser_get_as_of_bar: Returns: (transfer none) (nullable): that of the page in front; NULL where it is as of no day */
PlxAsOfBar *plx_browser_get_as_of_bar (PlxBrowser *self);

/** plx_browser_can_export: whether the page in front is something that is compared, which can be taken away in every format */
gboolean plx_browser_can_export (PlxBrowser *self);
/** plx_browser_can_report: whether it is that, or a record or bookmarks, of which there are reports */
gboolean plx_browser_can_report (PlxBrowser *self);
/** plx_browser_dup_list_subject: Returns: (transfer full) (nullable): the records in the list; NULL where there is no list of them */
PlxExportSubject *plx_browser_dup_list_subject (PlxBrowser *self);
/** plx_browser_dup_export_subject: Returns: (transfer full) (nullable): what is taken away of the page in front */
PlxExportSubject *plx_browser_dup_export_subject (PlxBrowser *self);

/** plx_browser_step: shows the next record of the list, or the previous one */
void plx_browser_step (PlxBrowser *self, int steps);

/** plx_browser_find: shows the search as it was left, with the focus in its entry */
void plx_browser_find (PlxBrowser *self);
/**
 * plx_browser_find_typed: begins a search with a key that was pressed outside an entry; goes on with it where the search is in
 * front
 * @keys: of the event that is handled
 * @before: a letter that was typed right before; 0 for none
 * @character: what the key stands for; 0 when only an input method knows
 */
void plx_browser_find_typed (PlxBrowser *self, GtkEventControllerKey *keys, gunichar before, gunichar character);

void plx_browser_focus_filter (PlxBrowser *self);
/** plx_browser_focus_page: moves the keyboard focus to the page, showing it when panes are folded */
void plx_browser_focus_page (PlxBrowser *self);
/** plx_browser_focus_pane: @steps: 1 for the next pane that is shown, -1 for the previous one */
void plx_browser_focus_pane (PlxBrowser *self, int steps);

PlxPanes plx_browser_get_panes (PlxBrowser *self);
/** plx_browser_get_room: how much the header bar above it can hold */
PlxRoom plx_browser_get_room (PlxBrowser *self);
void plx_browser_expect_width (PlxBrowser *self, int width);
void plx_browser_set_pane_widths (PlxBrowser *self, int sidebar, int list);
void plx_browser_get_pane_widths (PlxBrowser *self, int *sidebar, int *list);

G_END_DECLS
