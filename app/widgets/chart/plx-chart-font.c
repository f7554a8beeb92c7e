/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-range-chart-private.h"
#include "plx-safe-text.h"

#include <math.h>

#define SMALL_SCALE 0.88

/* In pixels. It is no padding of the style: popovers of GTK 4.8 point beside the mark where a widget has some. */
#define MARGIN 18

static PangoLayout *
create_layout (GtkWidget *widget, double scale)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, NULL);
  PangoContext *context = pango_layout_get_context (layout);
  g_autoptr (PangoFontDescription) font =
      pango_font_description_copy (pango_context_get_font_description (context));
  double size = pango_font_description_get_size (font) * scale;

  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, size);
  else
    pango_font_description_set_size (font, (int) size);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  /* The direction of the widget, not that of the first word, orders the text. */
  pango_layout_set_auto_dir (layout, FALSE);
  return layout;
}

static void
measure_line (PangoLayout *layout, double *ascent, double *height)
{
  PangoRectangle extents;

  pango_layout_set_text (layout, "X", -1);
  pango_layout_get_extents (layout, NULL, &extents);
  *ascent = round ((double) pango_layout_get_baseline (layout) / PANGO_SCALE);
  *height = ceil ((double) extents.height / PANGO_SCALE);
}

PangoLayout *
plx_chart_font_set_text (const PlxChartFont *font, const char *text, PlxChartTextStyle style, int width)
{
  PangoLayout *layout = plx_chart_text_is_large (style) ? font->normal : font->small;
  g_autofree char *safe = plx_safe_name (text);
  PangoAttrList *attributes = plx_chart_text_new_attributes (style);

  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_width (layout, width < 0 ? -1 : width * PANGO_SCALE);
  pango_layout_set_text (layout, safe, -1);
  return layout;
}

static double
measure_text (const char *text, PlxChartTextStyle style, gpointer data)
{
  const PlxChartFont *font = data;
  GHashTable *widths = plx_chart_text_is_large (style) ? font->normal_widths : font->small_widths;
  gpointer known;
  int width;

  if (g_hash_table_lookup_extended (widths, text, NULL, &known))
    return GPOINTER_TO_INT (known);
  pango_layout_get_pixel_size (plx_chart_font_set_text (font, text, style, -1), &width, NULL);
  g_hash_table_insert (widths, g_strdup (text), GINT_TO_POINTER (width + 1));
  return width + 1;
}

PlxChartFont *
plx_chart_font_new (GtkWidget *widget)
{
  PlxChartFont *font = g_new0 (PlxChartFont, 1);
  PlxChartMetrics *metrics = &font->metrics;

  font->normal = create_layout (widget, 1);
  font->small = create_layout (widget, SMALL_SCALE);
  font->normal_widths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  font->small_widths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  measure_line (font->normal, &metrics->ascent, &metrics->line_height);
  measure_line (font->small, &metrics->small_ascent, &metrics->small_line_height);
  metrics->margin = MARGIN;
  metrics->measure = measure_text;
  metrics->data = font;
  return font;
}

void
plx_chart_font_free (PlxChartFont *font)
{
  g_object_unref (font->normal);
  g_object_unref (font->small);
  g_hash_table_unref (font->normal_widths);
  g_hash_table_unref (font->small_widths);
  g_free (font);
}

gboolean
plx_chart_font_is_current (const PlxChartFont *font, GtkWidget *widget)
{
  PangoContext *ours = pango_layout_get_context (font->normal);
  PangoContext *theirs = gtk_widget_get_pango_context (widget);

  return pango_font_description_equal (pango_context_get_font_description (ours),
                                       pango_context_get_font_description (theirs)) &&
         pango_cairo_context_get_resolution (ours) == pango_cairo_context_get_resolution (theirs);
}
