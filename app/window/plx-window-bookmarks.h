/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-window.h"

G_BEGIN_DECLS

/*
 * Bookmarks in a window. Actions: win.bookmark (state b) marks what is shown, or takes the mark away; win.open-bookmark(s),
 * win.note-bookmark(s) and win.remove-bookmark(s) take the id of a bookmark; win.move-bookmark(su) an id and
 * where it is to stand among all bookmarks; win.export-bookmarks(s), with the id of a dossier or
 * empty for all, and win.import-bookmarks ask for a file; win.save-bookmarks tries again to write them.
 */

void plx_window_bookmarks_install (PlxWindow *window);

/** plx_window_bookmarks_follow: shows from now on what becomes of the bookmarks that the window has been given */
void plx_window_bookmarks_follow (PlxWindow *window);

/** plx_window_bookmarks_update: brings the actions and the star up to date with what is shown */
void plx_window_bookmarks_update (PlxWindow *window);

/** plx_window_bookmarks_report: says in the window of @widget that a change could not be made. @error: (nullable): nothing is said
 * of one that the store itself tells of, because it tries again
 */
void plx_window_bookmarks_report (GtkWidget *widget, const GError *error);

G_END_DECLS
