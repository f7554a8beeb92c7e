/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-choice.h"

static void
tell_chosen (GtkToggleButton *button)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
                               gtk_toggle_button_get_active (button) ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
}

GtkWidget *
plx_choice_new (const char *title, GtkToggleButton *group)
{
  GtkWidget *button;

  g_return_val_if_fail (title != NULL, NULL);

  button = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "label", title, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO, NULL);
  gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), group);
  g_signal_connect (button, "toggled", G_CALLBACK (tell_chosen), NULL);
  tell_chosen (GTK_TOGGLE_BUTTON (button));
  return button;
}
