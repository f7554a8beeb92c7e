/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * plx_choice_new: a toggle button of which one in a group is pressed. It says of itself that it is a radio button, and whether it
 * is chosen; of a toggle button GTK tells neither that it is one nor that it is pressed
 * @group: (nullable): another one of the group
 *
 * Returns: (transfer floating): a #GtkToggleButton
 */
GtkWidget *plx_choice_new (const char *title, GtkToggleButton *group);

G_END_DECLS
