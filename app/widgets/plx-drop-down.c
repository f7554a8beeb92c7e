/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-drop-down.h"

#include <glib/gi18n-lib.h>

static void
name_button (GtkDropDown *drop_down)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));
  GObject *item = gtk_drop_down_get_selected_item (drop_down);
  const char *chosen = GTK_IS_STRING_OBJECT (item) ? gtk_string_object_get_string (GTK_STRING_OBJECT (item)) : "";
  g_autofree char *name = NULL;

  if (!button)
    return;

  /* Translators: a choice, read aloud: %1$s is what is chosen, as in “Kind”, %2$s what it is now. */
  name = g_strdup_printf (C_ ("choice", "%1$s: %2$s"), (const char *) g_object_get_data (G_OBJECT (drop_down), "label"), chosen);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* The list that drops down: the popover is the last thing inside. */
static void
name_list (GtkWidget *widget, const char *label)
{
  if (GTK_IS_LIST_VIEW (widget))
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  else
    for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
      name_list (child, label);
}

void
plx_drop_down_set_label (GtkDropDown *drop_down, const char *label)
{
  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));

  g_object_set_data_full (G_OBJECT (drop_down), "label", g_strdup (label), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  name_list (GTK_WIDGET (drop_down), label);
  g_signal_handlers_disconnect_by_func (drop_down, name_button, NULL);
  g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (name_button), NULL);
  name_button (drop_down);
}
