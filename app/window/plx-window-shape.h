/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-window.h"

G_BEGIN_DECLS

/* The size of a window and of its panes: as that of the same dossier was last, otherwise as the window closed last. */

/** plx_window_shape_begin: gives a new window the size of the one closed last */
void plx_window_shape_begin (PlxWindow *window, PlxSettings *settings);

/**
 * plx_window_shape_restore: gives @window and @browser, which it is about to show, the shape that the dossier had last, and remembers
 * from now on how it changes
 */
void plx_window_shape_restore (PlxWindow *window, PlxBrowser *browser, PlxSettings *settings, PlxSessionState *session_state);

/** plx_window_shape_save: the window is about to be closed */
void plx_window_shape_save (PlxWindow *window, PlxSettings *settings, PlxSessionState *session_state);

G_END_DECLS
