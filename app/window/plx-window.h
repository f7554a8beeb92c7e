/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-bookmark-store.h"
#include "plx-browser.h"
#include "plx-messages.h"
#include "plx-session-state.h"
#include "plx-settings.h"

G_BEGIN_DECLS

/**
 * PlxWindow:
 *
 * The window of one dossier: reads it, and shows it or why it cannot be read.
 */
#define PLX_TYPE_WINDOW (plx_window_get_type ())
G_DECLARE_FINAL_TYPE (PlxWindow, plx_window, PLX, WINDOW, GtkApplicationWindow)

/**
 * plx_window_new:
 * @file: of the dossier; reading starts at once
 *
 * The window appears when the dossier is read, or when that takes long: see plx_window_present_soon().
 */
PlxWindow *plx_window_new (GtkApplication *application, PlxSettings *settings, PlxSessionState *session_state,
                           GFile *file);

/** plx_window_present_soon: brings the window to the front, as soon as there is something to see in it */
void plx_window_present_soon (PlxWindow *self);

/** plx_window_shows_file: whether the window's dossier is read from @file, by whatever path */
gboolean plx_window_shows_file (PlxWindow *self, GFile *file);

/** plx_window_is_reading: whether it is not known yet what the window will show */
gboolean plx_window_is_reading (PlxWindow *self);

/** plx_window_get_file: Returns: (transfer none) */
GFile *plx_window_get_file (PlxWindow *self);

/** plx_window_get_browser: Returns: (transfer none) (nullable): NULL until the dossier is read */
PlxBrowser *plx_window_get_browser (PlxWindow *self);

/** plx_window_get_messages: Returns: (transfer none): where the window says what was done, and offers to undo it */
PlxMessages *plx_window_get_messages (PlxWindow *self);

/** plx_window_set_bookmarks: called once. @bookmarks: the user's, of all dossiers */
void plx_window_set_bookmarks (PlxWindow *self, PlxBookmarkStore *bookmarks);
/** plx_window_get_bookmarks: Returns: (transfer none) (nullable): NULL until the first window has been shown */
PlxBookmarkStore *plx_window_get_bookmarks (PlxWindow *self);
/** plx_window_get_bookmark_button: Returns: (transfer none): the star in the header bar */
GtkWidget *plx_window_get_bookmark_button (PlxWindow *self);

/** plx_window_reload: reads the file again */
void plx_window_reload (PlxWindow *self);

/** plx_window_stop: stops the reading of the file */
void plx_window_stop (PlxWindow *self);

G_END_DECLS
