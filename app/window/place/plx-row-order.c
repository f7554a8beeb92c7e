/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-row-order.h"

#define PLACE "plx-place"
/* Pixels: the notice that tells of a change stands there. */
#define ROOM_BELOW 72

static guint
get_place (GtkListBoxRow *row)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), PLACE));
}

static int
compare (GtkListBoxRow *row, GtkListBoxRow *other, gpointer user_data)
{
  guint place = get_place (row);
  guint other_place = get_place (other);

  return (place > other_place) - (place < other_place);
}

void
plx_row_order_install (GtkListBox *list)
{
  gtk_list_box_set_sort_func (list, compare, NULL, NULL);
}

static gboolean
is_in_order (GtkListBox *list, GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    if (gtk_list_box_get_row_at_index (list, (int) i) != rows->pdata[i])
      return FALSE;
  return TRUE;
}

void
plx_row_order_apply (GtkListBox *list, GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    g_object_set_data (G_OBJECT (rows->pdata[i]), PLACE, GUINT_TO_POINTER (i));
  for (guint i = 0; i < rows->len; i++)
    if (!gtk_widget_get_parent (rows->pdata[i]))
      gtk_list_box_append (list, rows->pdata[i]);
  if (!is_in_order (list, rows))
    gtk_list_box_invalidate_sort (list);
  gtk_list_box_invalidate_headers (list);
  /* The list sorts what it draws; the Tab key and assistive technology follow the children. */
  for (guint i = 0; i < rows->len; i++)
    {
      GtkWidget *header = gtk_list_box_row_get_header (rows->pdata[i]);

      if (header)
        gtk_widget_insert_before (header, GTK_WIDGET (list), NULL);
      gtk_widget_insert_before (rows->pdata[i], GTK_WIDGET (list), NULL);
    }
}

/* The first frame lays out, the second shows where the row is. */
static gboolean
on_tick (GtkWidget *row, GdkFrameClock *clock, gpointer user_data)
{
  GtkScrolledWindow *scroller = user_data;
  GtkWidget *content = gtk_widget_get_first_child (gtk_scrolled_window_get_child (scroller));
  graphene_rect_t bounds;
  gboolean again = !g_object_get_data (G_OBJECT (row), "plx-laid-out");

  g_object_set_data (G_OBJECT (row), "plx-laid-out", GINT_TO_POINTER (again));
  if (again)
    return G_SOURCE_CONTINUE;

  if (content && gtk_widget_compute_bounds (row, content, &bounds))
    gtk_adjustment_clamp_page (gtk_scrolled_window_get_vadjustment (scroller), bounds.origin.y,
                               bounds.origin.y + bounds.size.height + ROOM_BELOW);
  return G_SOURCE_REMOVE;
}

void
plx_row_order_reveal (GtkScrolledWindow *scroller, GtkWidget *row)
{
  gtk_widget_add_tick_callback (row, on_tick, g_object_ref (scroller), g_object_unref);
}
