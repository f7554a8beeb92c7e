/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-text.h"

/* The least width, in units of the font's size: below it words are broken. */
#define LEAST_EMS 6

/* The space between two lines, in the same unit. */
#define LINE_GAP 0.2

typedef struct
{
  char *text;
  int lines;
  double line_gap;
  PangoLayout *layout; /* made when needed */
  int one_line;        /* the width of the layout in one line, in pixels */
} PlxTextPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (PlxText, plx_text, GTK_TYPE_WIDGET)

static PlxTextPrivate *
get_private (PlxText *self)
{
  return plx_text_get_instance_private (self);
}

static PangoAttrList *
plx_text_create_attributes (PlxText *self)
{
  PangoAttrList *list = pango_attr_list_new ();

  if (gtk_widget_has_css_class (GTK_WIDGET (self), "tabular"))
    pango_attr_list_insert (list, pango_attr_font_features_new ("tnum"));
  return list;
}

void
plx_text_update_attributes (PlxText *self)
{
  PlxTextPrivate *priv = get_private (self);
  g_autoptr (PangoAttrList) list = NULL;

  g_return_if_fail (PLX_IS_TEXT (self));

  if (priv->layout == NULL)
    return;
  list = PLX_TEXT_GET_CLASS (self)->create_attributes (self);
  pango_layout_set_attributes (priv->layout, list);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* In units of Pango. */
static double
font_size (PangoLayout *layout)
{
  PangoContext *context = pango_layout_get_context (layout);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = pango_font_description_get_size (font);

  if (!pango_font_description_get_size_is_absolute (font))
    size *= pango_cairo_context_get_resolution (context) / 72.0;
  return size;
}

static void
create_layout (PlxText *self)
{
  PlxTextPrivate *priv = get_private (self);
  PangoRectangle extents;

  priv->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), priv->text);
  pango_layout_set_spacing (priv->layout, font_size (priv->layout) * priv->line_gap);
  pango_layout_set_wrap (priv->layout, PANGO_WRAP_WORD_CHAR);
  /* The direction of the widget, not that of the first word, orders the text. */
  pango_layout_set_auto_dir (priv->layout, FALSE);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    pango_layout_set_alignment (priv->layout, PANGO_ALIGN_RIGHT);
  plx_text_update_attributes (self);
  pango_layout_get_extents (priv->layout, NULL, &extents);
  priv->one_line = PANGO_PIXELS_CEIL (extents.width);
  if (priv->lines == 0)
    return;
  pango_layout_set_height (priv->layout, -priv->lines);
  pango_layout_set_ellipsize (priv->layout, PANGO_ELLIPSIZE_END);
}

PangoLayout *
plx_text_get_layout (PlxText *self, int width)
{
  PlxTextPrivate *priv = get_private (self);

  g_return_val_if_fail (PLX_IS_TEXT (self), NULL);

  if (priv->layout == NULL)
    create_layout (self);
  /* Another width would have the text shaped again, so one that fits stays as it is, unless it is to stand on
   * the right. */
  if (width >= priv->one_line && pango_layout_get_alignment (priv->layout) == PANGO_ALIGN_LEFT)
    width = -1;
  pango_layout_set_width (priv->layout, width < 0 ? -1 : width * PANGO_SCALE);
  return priv->layout;
}

static void
forget_layout (PlxText *self)
{
  g_clear_object (&get_private (self)->layout);
}

static GtkSizeRequestMode
plx_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
plx_text_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  PlxText *self = PLX_TEXT (widget);
  PlxTextPrivate *priv = get_private (self);
  PangoLayout *layout;
  PangoRectangle extents;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      if (priv->layout == NULL)
        create_layout (self);
      *natural = priv->one_line;
      *minimum = MIN (*natural, PANGO_PIXELS (font_size (priv->layout) * LEAST_EMS));
      return;
    }
  layout = plx_text_get_layout (self, for_size);
  pango_layout_get_extents (layout, NULL, &extents);
  *minimum = *natural = PANGO_PIXELS_CEIL (extents.height);
  *minimum_baseline = *natural_baseline = PANGO_PIXELS (pango_layout_get_baseline (layout));
}

static void
plx_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PangoLayout *layout = plx_text_get_layout (PLX_TEXT (widget), gtk_widget_get_width (widget));
  int baseline = pango_layout_get_baseline (layout);
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  /* The first line stands where the measured baseline says, which is a whole pixel. */
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (0, (PANGO_PIXELS (baseline) * PANGO_SCALE - baseline) /
                                                       (float) PANGO_SCALE));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
  GTK_WIDGET_CLASS (plx_text_parent_class)->snapshot (widget, snapshot);
}

static void
plx_text_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (plx_text_parent_class)->css_changed (widget, change);
  forget_layout (PLX_TEXT (widget));
  gtk_widget_queue_draw (widget);
}

static void
plx_text_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (plx_text_parent_class)->system_setting_changed (widget, setting);
  forget_layout (PLX_TEXT (widget));
  gtk_widget_queue_resize (widget);
}

static void
plx_text_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (plx_text_parent_class)->direction_changed (widget, previous);
  forget_layout (PLX_TEXT (widget));
}

static void
plx_text_finalize (GObject *object)
{
  PlxTextPrivate *priv = get_private (PLX_TEXT (object));

  g_clear_object (&priv->layout);
  g_free (priv->text);
  G_OBJECT_CLASS (plx_text_parent_class)->finalize (object);
}

static void
plx_text_class_init (PlxTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = plx_text_finalize;
  widget_class->get_request_mode = plx_text_get_request_mode;
  widget_class->measure = plx_text_measure;
  widget_class->snapshot = plx_text_snapshot;
  widget_class->css_changed = plx_text_css_changed;
  widget_class->system_setting_changed = plx_text_system_setting_changed;
  widget_class->direction_changed = plx_text_direction_changed;
  klass->create_attributes = plx_text_create_attributes;
  gtk_widget_class_set_css_name (widget_class, "paragraph");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
plx_text_init (PlxText *self)
{
  PlxTextPrivate *priv = get_private (self);

  priv->text = g_strdup ("");
  priv->line_gap = LINE_GAP;
}

GtkWidget *
plx_text_new (void)
{
  return g_object_new (PLX_TYPE_TEXT, NULL);
}

void
plx_text_set_text (PlxText *self, const char *text)
{
  PlxTextPrivate *priv = get_private (self);

  g_return_if_fail (PLX_IS_TEXT (self));

  g_free (priv->text);
  priv->text = g_strdup (text);
  forget_layout (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

const char *
plx_text_get_text (PlxText *self)
{
  g_return_val_if_fail (PLX_IS_TEXT (self), NULL);

  return get_private (self)->text;
}

void
plx_text_set_lines (PlxText *self, int lines)
{
  g_return_if_fail (PLX_IS_TEXT (self) && lines >= 0);

  get_private (self)->lines = lines;
  forget_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
plx_text_set_line_gap (PlxText *self, double ems)
{
  g_return_if_fail (PLX_IS_TEXT (self) && ems >= 0);

  get_private (self)->line_gap = ems;
  forget_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
plx_attr_list_insert_range (PangoAttrList *list, guint start, guint end, PangoAttribute *attribute)
{
  attribute->start_index = start;
  attribute->end_index = end;
  pango_attr_list_insert (list, attribute);
}

void
plx_text_add_accent (PlxText *self, PangoAttrList *list, guint start, guint end,
                     PangoAttribute *(*new_attribute) (guint16 red, guint16 green, guint16 blue))
{
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (context, "plx_accent", &color))
    gtk_style_context_get_color (context, &color);
  plx_attr_list_insert_range (list, start, end,
                              new_attribute ((guint16) (color.red * G_MAXUINT16), (guint16) (color.green * G_MAXUINT16),
                                             (guint16) (color.blue * G_MAXUINT16)));
}
