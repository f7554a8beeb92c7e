/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-menu-focus.h"

static void
on_closed (GtkPopover *popover, GtkMenuButton *button)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (button));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (root && (!focus || focus == GTK_WIDGET (popover) || gtk_widget_is_ancestor (focus, GTK_WIDGET (popover))))
    gtk_widget_grab_focus (GTK_WIDGET (button));
}

/* A button makes itself a popover for each menu that it is given. */
static void
on_popover (GtkMenuButton *button)
{
  GtkPopover *popover = gtk_menu_button_get_popover (button);

  if (popover && !g_signal_handler_find (popover, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, on_closed, NULL))
    g_signal_connect_object (popover, "closed", G_CALLBACK (on_closed), button, 0);
}

void
plx_menu_focus_return (GtkMenuButton *button)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  g_signal_connect (button, "notify::popover", G_CALLBACK (on_popover), NULL);
  on_popover (button);
}
