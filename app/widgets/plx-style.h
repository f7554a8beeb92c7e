/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * plx_style_install:
 * @display: where the windows are
 *
 * Loads the application's style sheet for @display and keeps its colours in step with the theme: the dark
 * ones under a dark theme or when #GtkSettings:gtk-application-prefer-dark-theme is set, with stronger lines
 * under a high contrast theme. To be called once a display, before the first window is shown.
 */
void plx_style_install (GdkDisplay *display);

/** plx_style_is_dark: whether the dark colours are in force on @display */
gboolean plx_style_is_dark (GdkDisplay *display);

/**
 * plx_style_set_quotation_size: how large words of a source are set, on pages, cards, in tables and side by side. @percent: of
 * their usual size, which follows the size of text of the desktop
 */
void plx_style_set_quotation_size (GdkDisplay *display, int percent);

G_END_DECLS
