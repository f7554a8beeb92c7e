/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-pair.h"

/* Between two children that stand one above the other. */
#define STACK_SPACING 3

struct _PlxPair
{
  GtkWidget parent_instance;

  gboolean fixed_last;
  int characters;
  int spacing;
  gboolean steady;
};

G_DEFINE_FINAL_TYPE (PlxPair, plx_pair, GTK_TYPE_WIDGET)

enum
{
  PROP_FIXED_LAST = 1,
  PROP_CHARACTERS,
  PROP_SPACING,
  PROP_STEADY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* A child with the space that it gets. */
typedef struct
{
  GtkWidget *widget; /* nullable */
  GtkAllocation place;
  int baseline;
} PlxPairSlot;

static GtkWidget *
find_visible (GtkWidget *child, GtkWidget *(*next) (GtkWidget *widget))
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = next (child);
  return child;
}

static void
find_slots (PlxPair *self, PlxPairSlot *first, PlxPairSlot *last)
{
  first->widget = find_visible (gtk_widget_get_first_child (GTK_WIDGET (self)), gtk_widget_get_next_sibling);
  last->widget = find_visible (gtk_widget_get_last_child (GTK_WIDGET (self)), gtk_widget_get_prev_sibling);
  if (last->widget == first->widget)
    last->widget = NULL;
}

static int
least_flexible (PlxPair *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int width = self->characters * pango_font_metrics_get_approximate_char_width (metrics);

  pango_font_metrics_unref (metrics);
  return PANGO_PIXELS (width);
}

static int
natural_width (GtkWidget *widget)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

static void
measure_height (PlxPairSlot *slot)
{
  gtk_widget_measure (slot->widget, GTK_ORIENTATION_VERTICAL, slot->place.width, NULL, &slot->place.height,
                      NULL, &slot->baseline);
}

/* Puts both on the lower of their baselines. Returns the height. */
static int
align (PlxPairSlot *first, PlxPairSlot *last, int *baseline)
{
  *baseline = first->baseline >= 0 && last->baseline >= 0 ? MAX (first->baseline, last->baseline) : -1;
  if (*baseline >= 0)
    {
      first->place.y = *baseline - first->baseline;
      last->place.y = *baseline - last->baseline;
    }
  return MAX (first->place.y + first->place.height, last->place.y + last->place.height);
}

static int
stack (PlxPair *self, PlxPairSlot *first, PlxPairSlot *last, int width, int *baseline)
{
  first->place.width = last->place.width = width;
  measure_height (first);
  measure_height (last);
  last->place.y = first->place.height + STACK_SPACING;
  *baseline = first->baseline;
  return last->place.y + last->place.height;
}

/* Where the children stand, from left to right, at a width in pixels. Returns the height. */
static int
arrange (PlxPair *self, PlxPairSlot *first, PlxPairSlot *last, int width, int *baseline)
{
  PlxPairSlot *fixed = self->fixed_last ? last : first;
  PlxPairSlot *flexible = self->fixed_last ? first : last;
  int left, least;

  *baseline = -1;
  find_slots (self, first, last);
  if (first->widget == NULL)
    return 0;
  if (last->widget == NULL)
    {
      first->place.width = width;
      measure_height (first);
      *baseline = first->baseline;
      return first->place.height;
    }
  fixed->place.width = natural_width (fixed->widget);
  left = width - fixed->place.width - self->spacing;
  least = least_flexible (self);
  if (left < (self->steady ? least : MIN (least, natural_width (flexible->widget))))
    return stack (self, first, last, width, baseline);
  flexible->place.width = left;
  last->place.x = first->place.width + self->spacing;
  measure_height (first);
  measure_height (last);
  return align (first, last, baseline);
}

static GtkSizeRequestMode
plx_pair_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (PlxPair *self, int *minimum, int *natural)
{
  PlxPairSlot slots[2] = { 0 };

  find_slots (self, &slots[0], &slots[1]);
  *minimum = *natural = 0;
  for (guint i = 0; i < G_N_ELEMENTS (slots) && slots[i].widget != NULL; i++)
    {
      int child_minimum, child_natural;

      gtk_widget_measure (slots[i].widget, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (i > 0 ? self->spacing : 0);
    }
}

static void
plx_pair_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  PlxPair *self = PLX_PAIR (widget);
  PlxPairSlot first = { 0 }, last = { 0 };
  int width, baseline;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, minimum, natural);
      return;
    }
  width = for_size;
  if (width < 0)
    {
      int least;

      measure_width (self, &least, &width);
    }
  *minimum = *natural = arrange (self, &first, &last, width, &baseline);
  *minimum_baseline = *natural_baseline = baseline;
}

static void
plx_pair_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlxPair *self = PLX_PAIR (widget);
  PlxPairSlot slots[2] = { 0 };
  int own_baseline;

  arrange (self, &slots[0], &slots[1], width, &own_baseline);
  for (guint i = 0; i < G_N_ELEMENTS (slots) && slots[i].widget != NULL; i++)
    {
      if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
        slots[i].place.x = width - slots[i].place.x - slots[i].place.width;
      gtk_widget_size_allocate (slots[i].widget, &slots[i].place, slots[i].baseline);
    }
}

static void
plx_pair_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PlxPair *self = PLX_PAIR (object);

  switch (id)
    {
    case PROP_FIXED_LAST: g_value_set_boolean (value, self->fixed_last); break;
    case PROP_CHARACTERS: g_value_set_int (value, self->characters); break;
    case PROP_SPACING: g_value_set_int (value, self->spacing); break;
    case PROP_STEADY: g_value_set_boolean (value, self->steady); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
plx_pair_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PlxPair *self = PLX_PAIR (object);

  switch (id)
    {
    case PROP_FIXED_LAST: self->fixed_last = g_value_get_boolean (value); break;
    case PROP_CHARACTERS: self->characters = g_value_get_int (value); break;
    case PROP_SPACING: self->spacing = g_value_get_int (value); break;
    case PROP_STEADY: self->steady = g_value_get_boolean (value); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
plx_pair_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (plx_pair_parent_class)->dispose (object);
}

static void
plx_pair_class_init (PlxPairClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = plx_pair_dispose;
  object_class->get_property = plx_pair_get_property;
  object_class->set_property = plx_pair_set_property;
  widget_class->get_request_mode = plx_pair_get_request_mode;
  widget_class->measure = plx_pair_measure;
  widget_class->size_allocate = plx_pair_size_allocate;

  properties[PROP_FIXED_LAST] = g_param_spec_boolean ("fixed-last", NULL, NULL, FALSE, flags);
  properties[PROP_CHARACTERS] = g_param_spec_int ("characters", NULL, NULL, 0, 1000, 24, flags);
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, 1000, 8, flags);
  properties[PROP_STEADY] = g_param_spec_boolean ("steady", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "pair");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
plx_pair_init (PlxPair *self)
{
  self->characters = 24;
  self->spacing = 8;
}
