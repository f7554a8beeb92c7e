/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-window.h"

G_BEGIN_DECLS

/**
 * PlxApplication:
 *
 * The program with its windows, one a dossier. Started without files it opens the windows again that were open when the session, or
 * the program, ended without the user closing them; otherwise the dossier that comes with it. A file that is open already comes to the
 * front; what looks like a link to a record (plx-record-link.h) is followed. As a service of the session bus it answers the search of
 * the desktop without a window, and ends when nobody has asked for a while.
 *
 * Actions: app.open, app.open-shipped, app.open-uri(s), app.new-window, app.bookmarks, app.find, app.present-window(u), app.about, app.quit, app.color-scheme (state s: follow, light,
 * dark). Options: --open, --new-window, --bookmarks, --find, as of the desktop entry.
 */
#define PLX_TYPE_APPLICATION (plx_application_get_type ())
G_DECLARE_FINAL_TYPE (PlxApplication, plx_application, PLX, APPLICATION, GtkApplication)

PlxApplication *plx_application_new (void);

/** plx_application_open_file: shows @file in a window of its own, or in the one that shows it already. Returns: (transfer none) */
PlxWindow *plx_application_open_file (PlxApplication *self, GFile *file);

/** plx_application_open_another_window: a second window on @file. Returns: (transfer none) */
PlxWindow *plx_application_open_another_window (PlxApplication *self, GFile *file);

/** plx_application_open_shipped: likewise the dossier that comes with the program */
void plx_application_open_shipped (PlxApplication *self);

/** plx_application_get_front_window: Returns: (transfer none): the window in front; one that is opened as at the start when there is none */
PlxWindow *plx_application_get_front_window (PlxApplication *self);

/** plx_application_get_bookmarks: Returns: (transfer none): the user's; maybe still being read */
PlxBookmarkStore *plx_application_get_bookmarks (PlxApplication *self);

/** plx_application_quit: ends the program once the bookmarks are saved. Windows are to be closed before */
void plx_application_quit (PlxApplication *self);

G_END_DECLS
