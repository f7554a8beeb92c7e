/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-icon-button.h"

struct _PlxIconButton
{
  GtkButton parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxIconButton, plx_icon_button, GTK_TYPE_BUTTON)

static void
forget_label (GtkButton *button)
{
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

void
plx_button_set_icon_name (GtkButton *button, const char *icon_name)
{
  g_return_if_fail (GTK_IS_BUTTON (button));

  gtk_button_set_icon_name (button, icon_name);
  forget_label (button);
}

void
plx_button_set_name (GtkButton *button, const char *name)
{
  g_return_if_fail (GTK_IS_BUTTON (button));

  forget_label (button);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* What takes the focus is a button inside of it. */
void
plx_menu_button_set_name (GtkMenuButton *button, const char *name)
{
  GtkWidget *inside;

  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  inside = gtk_widget_get_first_child (GTK_WIDGET (button));
  plx_button_set_name (GTK_BUTTON (inside), name);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (inside), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
}

static void
plx_icon_button_notify (GObject *object, GParamSpec *pspec)
{
  if (g_str_equal (pspec->name, "icon-name"))
    forget_label (GTK_BUTTON (object));
  if (G_OBJECT_CLASS (plx_icon_button_parent_class)->notify)
    G_OBJECT_CLASS (plx_icon_button_parent_class)->notify (object, pspec);
}

static void
plx_icon_button_class_init (PlxIconButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->notify = plx_icon_button_notify;
}

static void
plx_icon_button_init (PlxIconButton *self)
{
}
