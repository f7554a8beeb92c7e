/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * A few toggle buttons side by side in a box, of which one is pressed.
 */

/**
 * plx_segments_fill:
 * @titles: (array length=n_titles): translated
 * @chosen: called with @user_data when the user has pressed another one
 */
void plx_segments_fill (GtkBox *box, const char *const *titles, guint n_titles, GCallback chosen, gpointer user_data);

/** plx_segments_set: presses the button at @position without calling back */
void plx_segments_set (GtkBox *box, guint position);

/** plx_segments_get: Returns: which one is pressed */
guint plx_segments_get (GtkBox *box);

/** plx_segments_set_sensitive: whether the button at @position can be pressed */
void plx_segments_set_sensitive (GtkBox *box, guint position, gboolean sensitive);

G_END_DECLS
