/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-chart-drawing.h"

#include "plx-reading-direction.h"
#include "plx-reading-direction.h"
#include "plx-visible-text.h"

#include <math.h>
#include <pango/pangocairo.h>

#define DEFAULT_FONT "Sans 10"
#define SMALL_SCALE 0.86

/* Texts are set one at a time, all with the same two layouts. */
typedef struct
{
  PangoLayout *normal;
  PangoLayout *small;
  PlxChartMetrics metrics;
} Typesetter;

static PangoLayout *
create_layout (cairo_t *cr, const char *font, double scale)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoFontDescription *description = pango_font_description_from_string (font);
  int size = pango_font_description_get_size (description);

  /* As wide at every resolution. */
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (pango_layout_get_context (layout), options);
  cairo_font_options_destroy (options);
  /* A size in units of the drawing, whatever the resolution of the fonts is. */
  pango_font_description_set_absolute_size (description, (size > 0 ? size : 10 * PANGO_SCALE) * scale);
  pango_layout_set_font_description (layout, description);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_font_description_free (description);
  return layout;
}

static void
measure_line (PangoLayout *layout, double *ascent, double *height)
{
  PangoRectangle extents;

  pango_layout_set_text (layout, "X", -1);
  pango_layout_get_extents (layout, NULL, &extents);
  *ascent = (double) pango_layout_get_baseline (layout) / PANGO_SCALE;
  *height = (double) extents.height / PANGO_SCALE;
}

static PangoLayout *
set_text (const Typesetter *typesetter, const char *text, PlxChartTextStyle style, int width)
{
  PangoLayout *layout = plx_chart_text_is_large (style) ? typesetter->normal : typesetter->small;
  g_autofree char *drawable = plx_drawable_text (text);
  PangoAttrList *attributes = plx_chart_text_new_attributes (style);

  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_width (layout, width);
  pango_layout_set_text (layout, drawable, -1);
  return layout;
}

static double
measure_text (const char *text, PlxChartTextStyle style, gpointer typesetter)
{
  PangoRectangle extents;

  pango_layout_get_extents (set_text (typesetter, text, style, -1), NULL, &extents);
  return ceil ((double) extents.width / PANGO_SCALE);
}

static void
init_typesetter (Typesetter *typesetter, cairo_t *cr, const char *font)
{
  PlxChartMetrics *metrics = &typesetter->metrics;

  typesetter->normal = create_layout (cr, font != NULL ? font : DEFAULT_FONT, 1);
  typesetter->small = create_layout (cr, font != NULL ? font : DEFAULT_FONT, SMALL_SCALE);
  measure_line (typesetter->normal, &metrics->ascent, &metrics->line_height);
  measure_line (typesetter->small, &metrics->small_ascent, &metrics->small_line_height);
  metrics->margin = 0;
  metrics->measure = measure_text;
  metrics->data = typesetter;
}

static void
clear_typesetter (Typesetter *typesetter)
{
  g_object_unref (typesetter->normal);
  g_object_unref (typesetter->small);
}

static PlxChartPlacement *
create_placement (const PlxChart *chart, double width, Typesetter *typesetter)
{
  return plx_chart_placement_new (chart, width, plx_is_read_from_right (), &typesetter->metrics);
}

PlxChartPlacement *
plx_chart_place (const PlxChart *chart, cairo_t *cr, double width, const char *font)
{
  Typesetter typesetter;
  PlxChartPlacement *placement;

  init_typesetter (&typesetter, cr, font);
  placement = create_placement (chart, width, &typesetter);
  clear_typesetter (&typesetter);
  return placement;
}

double
plx_chart_measure_height (const PlxChart *chart, cairo_t *cr, double width, const char *font)
{
  g_autoptr (PlxChartPlacement) placement = plx_chart_place (chart, cr, width, font);

  return placement->height;
}

static void
set_color (cairo_t *cr, const PlxChartColor *color)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
}

static void
draw_run (const Typesetter *typesetter, const PlxChartPlacement *placement, const PlxChartRun *run, cairo_t *cr,
          const PlxChartPalette *palette)
{
  PangoLayout *layout = set_text (typesetter, run->text, run->style, (int) ceil ((run->width + 1) * PANGO_SCALE));
  PangoRectangle extents;
  double x = run->x;

  pango_layout_get_extents (layout, NULL, &extents);
  x -= (double) extents.x / PANGO_SCALE;
  if (placement->mirrored)
    x -= (double) extents.width / PANGO_SCALE;
  if (plx_chart_text_has_ground (run->style))
    {
      const PlxChartMetrics *metrics = &typesetter->metrics;

      cairo_rectangle (cr, x, run->baseline - (plx_chart_text_is_large (run->style) ? metrics->ascent : metrics->small_ascent),
                       (double) extents.width / PANGO_SCALE, (double) extents.height / PANGO_SCALE);
      set_color (cr, &palette->ground);
      cairo_fill (cr);
    }
  set_color (cr, plx_chart_text_color (palette, run->style));
  cairo_move_to (cr, x, run->baseline - (double) pango_layout_get_baseline (layout) / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_runs (const Typesetter *typesetter, const PlxChartPlacement *placement, const GArray *runs, cairo_t *cr,
           const PlxChartPalette *palette)
{
  for (guint i = 0; i < runs->len; i++)
    draw_run (typesetter, placement, &g_array_index (runs, PlxChartRun, i), cr, palette);
}

static void
draw_lines (const PlxChartPlacement *placement, cairo_t *cr, const PlxChartPalette *palette)
{
  set_color (cr, &palette->line);
  for (guint i = 0; i < placement->ticks->len; i++)
    cairo_rectangle (cr, g_array_index (placement->ticks, double, i) - 0.5, placement->lanes_top, 1,
                     placement->lanes_bottom - placement->lanes_top);
  if (placement->separator >= 0)
    cairo_rectangle (cr, placement->margin, placement->separator - 0.5, placement->width - 2 * placement->margin, 1);
  cairo_fill (cr);
}

static void
draw_bars (const PlxChartPlacement *placement, guint lane, cairo_t *cr, const PlxChartPalette *palette)
{
  g_autoptr (GArray) bars = plx_chart_placement_dup_bars (placement, lane);
  PlxChartColor color = plx_chart_bar_color (palette);

  for (guint i = 0; i < bars->len; i++)
    {
      const PlxChartBar *bar = &g_array_index (bars, PlxChartBar, i);

      cairo_rectangle (cr, bar->left, bar->top, bar->right - bar->left, bar->bottom - bar->top);
    }
  set_color (cr, &color);
  cairo_fill (cr);
}

void
plx_chart_draw (const PlxChart *chart, cairo_t *cr, double width, const char *font, const PlxChartPalette *palette)
{
  Typesetter typesetter;
  g_autoptr (PlxChartPlacement) placement = NULL;

  init_typesetter (&typesetter, cr, font);
  placement = create_placement (chart, width, &typesetter);
  cairo_save (cr);
  draw_lines (placement, cr, palette);
  for (guint i = 0; i < chart->lanes->len; i++)
    {
      plx_chart_draw_marks (placement, i, cr, palette);
      draw_bars (placement, i, cr, palette);
    }
  plx_chart_draw_legend (placement, cr, palette);
  draw_runs (&typesetter, placement, placement->runs, cr, palette);
  draw_runs (&typesetter, placement, placement->frame, cr, palette);
  cairo_restore (cr);
  clear_typesetter (&typesetter);
}
