/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * plx_header_layout_new:
 *
 * Lays out a #GtkHeaderBar as its own layout does, but asks for no more width than that of a window with one pane needs. What
 * stands in the header is arranged anew when the window folds, and the window is asked for its least width before: told that it
 * needs what stands in it now, it could not be made narrow in one go.
 *
 * Returns: (transfer full)
 */
GtkLayoutManager *plx_header_layout_new (void);

G_END_DECLS
