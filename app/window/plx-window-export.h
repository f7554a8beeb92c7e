/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-window.h"

G_BEGIN_DECLS

/** plx_window_export_install: gives the window the actions win.export, win.copy-as(s), whose target is the nick of a format, and
 * win.print */
void plx_window_export_install (PlxWindow *window);

/** plx_window_export_update: enables them where the page in front can be taken away. Returns: whether it can */
gboolean plx_window_export_update (PlxWindow *window);

G_END_DECLS
