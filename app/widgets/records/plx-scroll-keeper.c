/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-scroll-keeper.h"

/* After so many frames everything is laid out. */
#define FRAMES 4

typedef struct
{
  double vertical;
  double across;
  guint n_frames;
} Wanted;

static void
scroll_to (GtkAdjustment *adjustment, double value)
{
  double end = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  gtk_adjustment_set_value (adjustment, CLAMP (value, 0, MAX (end, 0)));
}

/* An adjustment counts from the left, whatever the direction. Returns: the same from the other end, where lines begin there */
static double
mirror (GtkScrolledWindow *scroller, double value)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (scroller);

  if (gtk_widget_get_direction (GTK_WIDGET (scroller)) != GTK_TEXT_DIR_RTL)
    return value;
  return gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) - value;
}

double
plx_scroll_get_across (GtkScrolledWindow *scroller)
{
  g_return_val_if_fail (GTK_IS_SCROLLED_WINDOW (scroller), 0);

  return mirror (scroller, gtk_adjustment_get_value (gtk_scrolled_window_get_hadjustment (scroller)));
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (widget);
  Wanted *wanted = user_data;

  scroll_to (gtk_scrolled_window_get_vadjustment (scroller), wanted->vertical);
  scroll_to (gtk_scrolled_window_get_hadjustment (scroller), mirror (scroller, wanted->across));
  return ++wanted->n_frames < FRAMES ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

void
plx_scroll_restore (GtkScrolledWindow *scroller, double vertical, double across)
{
  Wanted *wanted = g_new0 (Wanted, 1);

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));

  wanted->vertical = MAX (vertical, 0);
  wanted->across = MAX (across, 0);
  scroll_to (gtk_scrolled_window_get_vadjustment (scroller), wanted->vertical);
  scroll_to (gtk_scrolled_window_get_hadjustment (scroller), mirror (scroller, wanted->across));
  gtk_widget_add_tick_callback (GTK_WIDGET (scroller), on_tick, wanted, g_free);
}

static gboolean
on_scroll_key (GtkWidget *widget, GVariant *how, gpointer user_data)
{
  gboolean handled;

  g_signal_emit_by_name (widget, "scroll-child", g_variant_get_int32 (how), FALSE, &handled);
  return TRUE;
}

void
plx_scroll_add_keys (GtkScrolledWindow *scroller)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    GtkScrollType how;
  } keys[] = {
    { GDK_KEY_Page_Up, 0, GTK_SCROLL_PAGE_UP },
    { GDK_KEY_KP_Page_Up, 0, GTK_SCROLL_PAGE_UP },
    { GDK_KEY_Page_Down, 0, GTK_SCROLL_PAGE_DOWN },
    { GDK_KEY_KP_Page_Down, 0, GTK_SCROLL_PAGE_DOWN },
    { GDK_KEY_Home, 0, GTK_SCROLL_START },
    { GDK_KEY_End, 0, GTK_SCROLL_END },
    { GDK_KEY_space, 0, GTK_SCROLL_PAGE_DOWN },
    { GDK_KEY_space, GDK_SHIFT_MASK, GTK_SCROLL_PAGE_UP },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key, keys[i].modifiers),
                                                gtk_callback_action_new (on_scroll_key, NULL, NULL));

      gtk_shortcut_set_arguments (shortcut, g_variant_new_int32 (keys[i].how));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }
  gtk_widget_add_controller (GTK_WIDGET (scroller), controller);
}
