/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-tiles.h"

#define SPACING 10

struct _PlxTiles
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxTiles, plx_tiles, GTK_TYPE_WIDGET)

static guint
count_children (PlxTiles *self)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

static guint
count_columns (PlxTiles *self, int width)
{
  guint n = count_children (self);
  guint fit = (guint) MAX ((width + SPACING) / (PLX_TILE_WIDTH + SPACING), 1);
  guint n_rows;

  if (n <= 1)
    return 1;
  n_rows = (n + fit - 1) / fit;
  return (n + n_rows - 1) / n_rows;
}

static int
get_column_width (guint n_columns, int width)
{
  return (width - (int) (n_columns - 1) * SPACING) / (int) n_columns;
}

/* The height of the row that begins with @child. */
static int
measure_row (GtkWidget *child, guint n_columns, int width)
{
  int height = 0;

  for (guint i = 0; i < n_columns && child != NULL; i++, child = gtk_widget_get_next_sibling (child))
    {
      int natural;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
      height = MAX (height, natural);
    }
  return height;
}

static GtkSizeRequestMode
plx_tiles_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static void
plx_tiles_measure (GtkWidget *widget,
                   GtkOrientation orientation,
                   int for_size,
                   int *minimum,
                   int *natural,
                   int *minimum_baseline,
                   int *natural_baseline)
{
  PlxTiles *self = PLX_TILES (widget);
  GtkWidget *child = gtk_widget_get_first_child (widget);
  guint n_columns;
  int width = for_size, least;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (widget, minimum, natural);
      return;
    }
  if (width < 0)
    measure_width (widget, &least, &width);
  n_columns = count_columns (self, width);
  *minimum = 0;
  for (guint i = 0; child != NULL; i++, child = gtk_widget_get_next_sibling (child))
    {
      if (i % n_columns == 0)
        *minimum +=
            measure_row (child, n_columns, get_column_width (n_columns, width)) + (i > 0 ? SPACING : 0);
    }
  *natural = *minimum;
}

static void
plx_tiles_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlxTiles *self = PLX_TILES (widget);
  gboolean mirror = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  guint n_columns = count_columns (self, width);
  int column_width = get_column_width (n_columns, width);
  GtkAllocation place = { 0, -SPACING, column_width, 0 };
  guint i = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int column = (int) (i++ % n_columns);

      if (column == 0)
        {
          place.y += place.height + SPACING;
          place.height = measure_row (child, n_columns, column_width);
        }
      place.x = column * (column_width + SPACING);
      if (mirror)
        place.x = width - place.x - column_width;
      gtk_widget_size_allocate (child, &place, -1);
    }
}

static void
plx_tiles_dispose (GObject *object)
{
  plx_tiles_clear (PLX_TILES (object));
  G_OBJECT_CLASS (plx_tiles_parent_class)->dispose (object);
}

static void
plx_tiles_class_init (PlxTilesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_tiles_dispose;
  widget_class->get_request_mode = plx_tiles_get_request_mode;
  widget_class->measure = plx_tiles_measure;
  widget_class->size_allocate = plx_tiles_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "tiles");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
plx_tiles_init (PlxTiles *self)
{
}

GtkWidget *
plx_tiles_new (void)
{
  return g_object_new (PLX_TYPE_TILES, NULL);
}

void
plx_tiles_append (PlxTiles *self, GtkWidget *child)
{
  g_return_if_fail (PLX_IS_TILES (self));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

void
plx_tiles_clear (PlxTiles *self)
{
  GtkWidget *child;

  g_return_if_fail (PLX_IS_TILES (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}
