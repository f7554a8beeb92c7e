/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-column.h"

#define WIDE_MARGIN 34
#define NARROW_MARGIN 14

/* At this width and above the margins are wide; at NARROW_FROM and below, narrow. */
#define WIDE_FROM 640
#define NARROW_FROM 400

struct _PlxColumn
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxColumn, plx_column, GTK_TYPE_WIDGET)

static int
margin_at (int width)
{
  if (width >= WIDE_FROM)
    return WIDE_MARGIN;
  if (width <= NARROW_FROM)
    return NARROW_MARGIN;
  return NARROW_MARGIN + (WIDE_MARGIN - NARROW_MARGIN) * (width - NARROW_FROM) / (WIDE_FROM - NARROW_FROM);
}

static int
column_at (int width)
{
  return MIN (width - 2 * margin_at (width), PLX_COLUMN_WIDTH);
}

static GtkSizeRequestMode
plx_column_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
plx_column_measure (GtkWidget *widget,
                    GtkOrientation orientation,
                    int for_size,
                    int *minimum,
                    int *natural,
                    int *minimum_baseline,
                    int *natural_baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (child == NULL)
    return;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (child, orientation, -1, minimum, NULL, NULL, NULL);
      *minimum += 2 * NARROW_MARGIN;
      *natural = MAX (*minimum, PLX_COLUMN_WIDTH + 2 * WIDE_MARGIN);
      return;
    }
  if (for_size < 0)
    for_size = PLX_COLUMN_WIDTH + 2 * WIDE_MARGIN;
  gtk_widget_measure (child, orientation, column_at (for_size), minimum, natural, NULL, NULL);
}

static void
plx_column_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int margin = margin_at (width);
  int column = column_at (width);
  GtkAllocation place = { margin + (width - 2 * margin - column) / 4, 0, column, height };

  if (child == NULL)
    return;
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    place.x = width - place.x - column;
  gtk_widget_size_allocate (child, &place, -1);
}

static void
plx_column_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (plx_column_parent_class)->dispose (object);
}

static void
plx_column_class_init (PlxColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_column_dispose;
  widget_class->get_request_mode = plx_column_get_request_mode;
  widget_class->measure = plx_column_measure;
  widget_class->size_allocate = plx_column_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "column");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
plx_column_init (PlxColumn *self)
{
}
