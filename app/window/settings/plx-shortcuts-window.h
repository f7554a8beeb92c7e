/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * plx_shortcuts_window_new:
 *
 * The keys of the program by what they are for, in one column that gets as narrow as a telephone, with a search over them.
 * GTK's own window of shortcuts neither wraps nor scrolls, and is wider than that. Escape closes it.
 */
GtkWindow *plx_shortcuts_window_new (GtkWindow *parent);

G_END_DECLS
