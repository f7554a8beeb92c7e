/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-wrap-box.h"

struct _PlxWrapBox
{
  GtkWidget parent_instance;

  gboolean first_yields;
};

G_DEFINE_FINAL_TYPE (PlxWrapBox, plx_wrap_box, GTK_TYPE_WIDGET)

enum
{
  PROP_FIRST_YIELDS = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The children from number @first up to @end stand in one line. */
typedef struct
{
  guint first;
  guint end;
  int width;      /* of the children with the spaces between them */
  int height;
} Line;

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

/* @start: the number of the first child of the line; @width: what there is, below 0 for no end of it */
static Line
find_line (GPtrArray *children, guint start, int width)
{
  Line line = { start, start, 0, 0 };

  while (line.end < children->len)
    {
      GtkWidget *child = g_ptr_array_index (children, line.end);
      int child_width = get_child_width (child, width);
      int wanted = line.end == start ? child_width : line.width + PLX_WRAP_BOX_SPACING + child_width;

      if (line.end > start && width >= 0 && wanted > width)
        break;
      line.width = wanted;
      line.height = MAX (line.height, get_child_height (child, child_width));
      line.end++;
    }
  return line;
}

/* Those that are shown, in the order in which they stand at @width. */
static GPtrArray *
collect_children (PlxWrapBox *self, int width)
{
  GPtrArray *children = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      g_ptr_array_add (children, child);
  if (self->first_yields && children->len > 1 && children->pdata[0] == gtk_widget_get_first_child (GTK_WIDGET (self)) &&
      width >= 0 && find_line (children, 0, -1).width > width)
    g_ptr_array_add (children, g_ptr_array_steal_index (children, 0));
  return children;
}

static void
measure_width (PlxWrapBox *self, int *minimum, int *natural)
{
  g_autoptr (GPtrArray) children = collect_children (self, -1);

  *minimum = 0;
  *natural = find_line (children, 0, -1).width;
  for (guint i = 0; i < children->len; i++)
    *minimum = MAX (*minimum, get_child_width (g_ptr_array_index (children, i), 0));
}

static int
measure_height (PlxWrapBox *self, int width)
{
  g_autoptr (GPtrArray) children = collect_children (self, width);
  int height = 0;

  for (guint start = 0; start < children->len;)
    {
      Line line = find_line (children, start, width);

      height += line.height + (line.end < children->len ? PLX_WRAP_BOX_SPACING : 0);
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
    measure_width (PLX_WRAP_BOX (widget), minimum, natural);
  else
    *minimum = *natural = measure_height (PLX_WRAP_BOX (widget), for_size);
}

/* What only keeps its neighbours at the other end does so in a single line: under each other they begin alike. */
static gboolean
takes_what_is_left (GtkWidget *child, gboolean is_single)
{
  return gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL)
         && (is_single || gtk_widget_get_halign (child) == GTK_ALIGN_FILL);
}

static void
allocate_line (GtkWidget *widget, GPtrArray *children, const Line *line, int width, int y)
{
  gboolean is_single = line->first == 0 && line->end == children->len;
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int left = MAX (width - line->width, 0);
  int x = 0;

  for (guint i = line->first; i < line->end; i++)
    {
      GtkWidget *child = g_ptr_array_index (children, i);
      int child_width = get_child_width (child, width);
      GtkAllocation place = { 0, y, child_width, line->height };

      if (takes_what_is_left (child, is_single))
        {
          place.width += left;
          left = 0;
        }
      place.x = rtl ? width - x - place.width : x;
      gtk_widget_size_allocate (child, &place, -1);
      x += place.width > 0 ? place.width + PLX_WRAP_BOX_SPACING : 0;
    }
}

static void
plx_wrap_box_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  g_autoptr (GPtrArray) children = collect_children (PLX_WRAP_BOX (widget), width);
  int y = 0;

  for (guint start = 0; start < children->len;)
    {
      Line line = find_line (children, start, width);

      allocate_line (widget, children, &line, width, y);
      y += line.height + PLX_WRAP_BOX_SPACING;
      start = line.end;
    }
}

static void
plx_wrap_box_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, PLX_WRAP_BOX (object)->first_yields);
}

static void
plx_wrap_box_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PLX_WRAP_BOX (object)->first_yields = g_value_get_boolean (value);
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
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plx_wrap_box_get_property;
  object_class->set_property = plx_wrap_box_set_property;
  object_class->dispose = plx_wrap_box_dispose;
  widget_class->get_request_mode = plx_wrap_box_get_request_mode;
  widget_class->measure = plx_wrap_box_measure;
  widget_class->size_allocate = plx_wrap_box_size_allocate;

  properties[PROP_FIRST_YIELDS] =
      g_param_spec_boolean ("first-yields", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "wrapbox");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_wrap_box_init (PlxWrapBox *self)
{
}
