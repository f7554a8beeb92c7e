/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-header-layout.h"

/* What the header bar of a window with one pane needs, in pixels. */
#define LEAST_WIDTH 330

static void
measure (GtkWidget *header, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline,
         int *natural_baseline)
{
  gtk_widget_measure (gtk_widget_get_first_child (header), orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (*minimum, LEAST_WIDTH);
}

static void
allocate (GtkWidget *header, int width, int height, int baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (header);
  GtkAllocation place = { 0, 0, width, height };
  int least;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  place.width = MAX (width, least);
  gtk_widget_size_allocate (child, &place, baseline);
}

GtkLayoutManager *
plx_header_layout_new (void)
{
  return gtk_custom_layout_new (NULL, measure, allocate);
}
