/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-wrap-box.h"

struct _PlxWrapBox
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxWrapBox, plx_wrap_box, GTK_TYPE_WIDGET)

/* The children from @first up to @end stand in one line. */
typedef struct
{
  GtkWidget *first;
  GtkWidget *end; /* NULL for the last line */
  int width;      /* of the children with the spaces between them */
  int height;
} Line;

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static int
get_child_width (GtkWidget *child, int width)
{
  int minimum;
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return width < 0 ? natural : MAX (minimum, MIN (natural, width));
}

static int
get_child_height (GtkWidget *child, int width)
{
  int height;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

/* @start: the first child of the line; @width: what there is, below 0 for no end of it */
static Line
find_line (GtkWidget *start, int width)
{
  Line line = { start, NULL, 0, 0 };

  for (GtkWidget *child = start; child; child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      int child_width = get_child_width (child, width);
      int wanted = child == start ? child_width : line.width + PLX_WRAP_BOX_SPACING + child_width;

      if (child != start && width >= 0 && wanted > width)
        {
          line.end = child;
          return line;
        }
      line.width = wanted;
      line.height = MAX (line.height, get_child_height (child, child_width));
    }
  return line;
}

static GtkWidget *
get_first (GtkWidget *widget)
{
  return skip_hidden (gtk_widget_get_first_child (widget));
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  GtkWidget *first = get_first (widget);

  *minimum = 0;
  *natural = first ? find_line (first, -1).width : 0;
  for (GtkWidget *child = first; child; child = skip_hidden (gtk_widget_get_next_sibling (child)))
    *minimum = MAX (*minimum, get_child_width (child, 0));
}

static int
measure_height (GtkWidget *widget, int width)
{
  int height = 0;

  for (GtkWidget *start = get_first (widget); start;)
    {
      Line line = find_line (start, width);

      height += line.height + (line.end ? PLX_WRAP_BOX_SPACING : 0);
      start = line.end;
    }
  return height;
}

static GtkSizeRequestMode
plx_wrap_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
plx_wrap_box_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                      int *minimum_baseline, int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (widget, minimum, natural);
  else
    *minimum = *natural = measure_height (widget, for_size);
}

static void
allocate_line (GtkWidget *widget, const Line *line, int width, int y)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int left = MAX (width - line->width, 0);
  int x = 0;

  for (GtkWidget *child = line->first; child != line->end; child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      int child_width = get_child_width (child, width);
      GtkAllocation place = { 0, y, child_width, line->height };

      if (gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL))
        {
          place.width += left;
          left = 0;
        }
      place.x = rtl ? width - x - place.width : x;
      gtk_widget_size_allocate (child, &place, -1);
      x += place.width + PLX_WRAP_BOX_SPACING;
    }
}

static void
plx_wrap_box_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  int y = 0;

  for (GtkWidget *start = get_first (widget); start;)
    {
      Line line = find_line (start, width);

      allocate_line (widget, &line, width, y);
      y += line.height + PLX_WRAP_BOX_SPACING;
      start = line.end;
    }
}

static void
plx_wrap_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (plx_wrap_box_parent_class)->dispose (object);
}

static void
plx_wrap_box_class_init (PlxWrapBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_wrap_box_dispose;
  widget_class->get_request_mode = plx_wrap_box_get_request_mode;
  widget_class->measure = plx_wrap_box_measure;
  widget_class->size_allocate = plx_wrap_box_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "wrapbox");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_wrap_box_init (PlxWrapBox *self)
{
}
