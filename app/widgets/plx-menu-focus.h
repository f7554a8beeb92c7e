/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * plx_menu_focus_return:
 *
 * Has the keyboard focus return to @button when its menu closes, also when an item of a submenu was chosen: GTK 4.8 leaves
 * it in the submenu, which is gone, and no key gets anywhere any more.
 */
void plx_menu_focus_return (GtkMenuButton *button);

G_END_DECLS
