/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * plx_announce: lets a screen reader say @text, wherever its user is in the window of @widget
 *
 * GTK can do this from 4.14 on, and then does. Before, @text becomes the description of what has the focus a moment later, when
 * the focus has come to rest: screen readers say a description that changes there. The one that was set with plx_describe(),
 * or the tooltip, comes back when the focus moves on.
 * @widget: in a window, else nothing is said
 * @text: what is said
 */
void plx_announce (GtkWidget *widget, const char *text);

/**
 * plx_announce_after: as plx_announce(), once nothing else has been announced for so many @milliseconds. For what changes with
 * every letter that is typed
 */
void plx_announce_after (GtkWidget *widget, const char *text, guint milliseconds);

/**
 * plx_describe: sets the accessible description of @widget, which an announcement may take the place of for a while
 * @description: (nullable): NULL for none
 */
void plx_describe (GtkWidget *widget, const char *description);

G_END_DECLS
