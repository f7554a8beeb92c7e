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

  int width;
};

G_DEFINE_FINAL_TYPE (PlxColumn, plx_column, GTK_TYPE_WIDGET)

enum
{
  PROP_WIDTH = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

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
column_at (PlxColumn *self, int width)
{
  return MIN (width - 2 * margin_at (width), self->width);
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
  PlxColumn *self = PLX_COLUMN (widget);
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (child == NULL)
    return;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (child, orientation, -1, minimum, NULL, NULL, NULL);
      *minimum += 2 * NARROW_MARGIN;
      *natural = MAX (*minimum, self->width + 2 * WIDE_MARGIN);
      return;
    }
  if (for_size < 0)
    for_size = self->width + 2 * WIDE_MARGIN;
  gtk_widget_measure (child, orientation, column_at (self, for_size), minimum, natural, NULL, NULL);
}

static void
plx_column_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int margin = margin_at (width);
  int column = column_at (PLX_COLUMN (widget), width);
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
plx_column_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int (value, PLX_COLUMN (object)->width);
}

static void
plx_column_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PLX_COLUMN (object)->width = g_value_get_int (value);
}

static void
plx_column_class_init (PlxColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plx_column_get_property;
  object_class->set_property = plx_column_set_property;
  object_class->dispose = plx_column_dispose;
  properties[PROP_WIDTH] =
      g_param_spec_int ("width", NULL, NULL, 1, G_MAXINT, PLX_COLUMN_WIDTH,
                        G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
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
