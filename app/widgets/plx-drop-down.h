/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * plx_drop_down_set_label: says what @drop_down chooses, and what is chosen, where the focus is. What takes the focus is a button
 * inside of it, which GTK leaves without a name
 * @label: what is chosen, as in “Kind”
 */
void plx_drop_down_set_label (GtkDropDown *drop_down, const char *label);

G_END_DECLS
