/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-segments.h"

#include "plx-choice.h"

typedef struct
{
  void (*chosen) (gpointer user_data);
  gpointer user_data;
  gboolean silent;
} Segments;

static Segments *
get_segments (GtkBox *box)
{
  return g_object_get_data (G_OBJECT (box), "segments");
}

/* Of two that change, the one that is pressed tells. */
static void
on_toggled (GtkToggleButton *button, GtkBox *box)
{
  Segments *segments = get_segments (box);

  if (gtk_toggle_button_get_active (button) && !segments->silent)
    segments->chosen (segments->user_data);
}

static GtkToggleButton *
get_button (GtkBox *box, guint position)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (box));

  while (button && position-- > 0)
    button = gtk_widget_get_next_sibling (button);
  return GTK_TOGGLE_BUTTON (button);
}

void
plx_segments_fill (GtkBox *box, const char *const *titles, guint n_titles, GCallback chosen, gpointer user_data)
{
  Segments *segments = g_new0 (Segments, 1);

  g_return_if_fail (GTK_IS_BOX (box));

  segments->chosen = (void (*) (gpointer)) chosen;
  segments->user_data = user_data;
  g_object_set_data_full (G_OBJECT (box), "segments", segments, g_free);
  for (guint i = 0; i < n_titles; i++)
    {
      GtkWidget *button = plx_choice_new (titles[i], i > 0 ? get_button (box, 0) : NULL);

      /* All of them are as wide as they are together, and large text in a narrow window leaves less. */
      gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), PANGO_ELLIPSIZE_END);
      gtk_box_append (box, button);
      g_signal_connect_object (button, "toggled", G_CALLBACK (on_toggled), box, 0);
    }
}

void
plx_segments_set (GtkBox *box, guint position)
{
  Segments *segments = get_segments (box);

  segments->silent = TRUE;
  gtk_toggle_button_set_active (get_button (box, position), TRUE);
  segments->silent = FALSE;
}

guint
plx_segments_get (GtkBox *box)
{
  guint position = 0;

  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (box)); button;
       button = gtk_widget_get_next_sibling (button), position++)
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
      return position;
  return 0;
}

void
plx_segments_set_sensitive (GtkBox *box, guint position, gboolean sensitive)
{
  gtk_widget_set_sensitive (GTK_WIDGET (get_button (box, position)), sensitive);
}
