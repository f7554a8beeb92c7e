/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxIconButton: a button with an icon and an accessible name of its own. GTK lets the icon label the button, and a screen reader
 * would say “GtkImage” before its name
 */
#define PLX_TYPE_ICON_BUTTON (plx_icon_button_get_type ())
G_DECLARE_FINAL_TYPE (PlxIconButton, plx_icon_button, PLX, ICON_BUTTON, GtkButton)

/**
 * plx_button_set_icon_name: as gtk_button_set_icon_name(), for a button of any class that has an accessible name of its own
 */
void plx_button_set_icon_name (GtkButton *button, const char *icon_name);

/**
 * plx_button_set_name: sets the accessible name of a button that has a label of its own, which GTK would add to the name. To be
 * called again whenever the label was set
 */
void plx_button_set_name (GtkButton *button, const char *name);

/**
 * plx_menu_button_set_name: sets the accessible name of a menu button that has a label, which GTK would let it be called by.
 * To be called again whenever the label was set
 */
void plx_menu_button_set_name (GtkMenuButton *button, const char *name);

G_END_DECLS
