/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * plx_scroll_restore:
 * @vertical: how far down, in pixels
 * @across: how far to the side, from where lines begin
 *
 * Scrolls @scroller back to where it was, in the next frames, as soon as what is in it has been laid out that far. It may be
 * called before anything is laid out.
 */
void plx_scroll_restore (GtkScrolledWindow *scroller, double vertical, double across);

/** plx_scroll_get_across: Returns: how far @scroller is scrolled to the side, as plx_scroll_restore() has it */
double plx_scroll_get_across (GtkScrolledWindow *scroller);

/** plx_scroll_add_keys: makes Page Up, Page Down, Home, End and Space scroll, where what has the focus has no use for them */
void plx_scroll_add_keys (GtkScrolledWindow *scroller);

G_END_DECLS
