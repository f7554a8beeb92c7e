/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record-link.h"
#include "plx-window.h"

G_BEGIN_DECLS

/* Where a window is to go, at once or as soon as its dossier is read: for what comes from outside. Where it cannot be read, that is
 * what the window says. */

/** plx_window_follow_link: shows what @link leads to in the dossier of the window, or says why there is no such thing */
void plx_window_follow_link (PlxWindow *window, const PlxRecordLink *link);

/** plx_window_follow_bookmark: @id: of a bookmark. Opens it, or says that it is gone */
void plx_window_follow_bookmark (PlxWindow *window, const char *id);

/** plx_window_find: shows the Find page with what @words find; @words: (nullable): NULL to let the user type them */
void plx_window_find (PlxWindow *window, const char *words);

/** plx_window_show_bookmarks: shows the bookmarks of the dossier */
void plx_window_show_bookmarks (PlxWindow *window);

/** plx_window_complain: says @text, plain text, for a while; @action: (nullable): as plx_messages_show_complaint() */
void plx_window_complain (PlxWindow *window, const char *text, const char *button, const char *action);

/** plx_window_settle: the window shows its dossier now, or why it cannot: goes to where it has been sent meanwhile */
void plx_window_settle (PlxWindow *window);

G_END_DECLS
