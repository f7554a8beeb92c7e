/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-window.h"

G_BEGIN_DECLS

/**
 * plx_window_actions_install: gives the window its actions: win.back, win.forward, win.up, win.show-record(s), win.compare(s),
 * win.as-of-previous, win.as-of-next, win.as-of-everything, win.as-of-choose, win.view(s), win.next, win.previous, win.filter, win.next-pane, win.previous-pane, win.reload, win.stop, win.shortcuts
 */
void plx_window_actions_install (PlxWindow *window);

/** plx_window_actions_update: enables and disables them as the state of the window has it */
void plx_window_actions_update (PlxWindow *window);

/** plx_window_actions_install_accelerators: their keys, for all windows of @application */
void plx_window_actions_install_accelerators (GtkApplication *application);

G_END_DECLS
