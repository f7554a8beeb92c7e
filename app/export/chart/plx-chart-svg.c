/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-chart-svg.h"

#include "plx-chart-drawing.h"
#include "plx-layout-style.h"
#include "plx-svg-sign.h"
#include "plx-visible-text.h"

/* As the style sheet has them. */
#define WIDTH 940.0
#define LARGE_SIZE "13.5"
#define SMALL_SIZE "11.6"

static void
append_text (GString *svg, const char *text)
{
  g_autofree char *visible = plx_visible_text (text, " ");
  g_autofree char *escaped = g_markup_escape_text (visible, -1);

  g_string_append (svg, escaped);
}

static const char *
get_class (PlxChartTextStyle style)
{
  switch (style)
    {
    case PLX_CHART_TEXT_TITLE:
      return "name";
    case PLX_CHART_TEXT_LABEL:
      return "label";
    case PLX_CHART_TEXT_EARLIER:
      return "earlier";
    case PLX_CHART_TEXT_CAPTION:
      return "caption";
    case PLX_CHART_TEXT_HEADING:
      return "heading";
    case PLX_CHART_TEXT_SUBTITLE:
    case PLX_CHART_TEXT_TICK:
    case PLX_CHART_TEXT_AXIS:
    case PLX_CHART_TEXT_LEGEND:
    default:
      return "small";
    }
}

/* How wide a text is that is drawn as @style. */
static double
measure (PangoContext *context, const char *text, PlxChartTextStyle style)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  gboolean large = style <= PLX_CHART_TEXT_EARLIER && style != PLX_CHART_TEXT_SUBTITLE;
  g_autofree char *font
      = g_strdup_printf ("%s %s", plx_layout_font_families (), large ? LARGE_SIZE : SMALL_SIZE);
  PangoFontDescription *description = pango_font_description_from_string (font);
  PangoRectangle extents;

  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, NULL, &extents);
  return (double) extents.width / PANGO_SCALE;
}

/* SVG has no ellipsis of its own. */
static char *
dup_fitting (PangoContext *context, const PlxChartRun *run)
{
  g_autofree char *visible = plx_drawable_text (run->text);
  double width = measure (context, visible, run->style);
  glong length = g_utf8_strlen (visible, -1);
  g_autofree char *start = NULL;

  /* Whoever reads the page may have other fonts: a little more is no reason to cut. */
  if (width <= run->width * 1.08 + 3)
    return g_steal_pointer (&visible);
  start = g_utf8_substring (visible, 0, MAX ((glong) ((double) length * run->width / width) - 1, 1));
  return g_strconcat (g_strchomp (start), "…", NULL);
}

static void
append_run (GString *svg, PangoContext *context, const PlxChartPlacement *placement, const PlxChartRun *run)
{
  g_autofree char *fitting = dup_fitting (context, run);

  g_string_append (svg, "<text");
  plx_svg_append_number (svg, "x", run->x);
  plx_svg_append_number (svg, "y", run->baseline);
  if (placement->mirrored)
    g_string_append (svg, " text-anchor=\"end\" direction=\"ltr\"");
  g_string_append_printf (svg, " class=\"%s\">", get_class (run->style));
  append_text (svg, fitting);
  if (!g_str_equal (fitting, run->text))
    {
      g_string_append (svg, "<title>");
      append_text (svg, run->text);
      g_string_append (svg, "</title>");
    }
  g_string_append (svg, "</text>\n");
}

static void
append_runs (GString *svg, const PlxChartPlacement *placement)
{
  PangoContext *context = plx_layout_create_context ();

  for (guint i = 0; i < placement->runs->len; i++)
    append_run (svg, context, placement, &g_array_index (placement->runs, PlxChartRun, i));
  for (guint i = 0; i < placement->frame->len; i++)
    append_run (svg, context, placement, &g_array_index (placement->frame, PlxChartRun, i));
  g_object_unref (context);
}

static void
append_line (GString *svg, double left, double top, double width, double height)
{
  g_string_append (svg, "<rect");
  plx_svg_append_number (svg, "x", left);
  plx_svg_append_number (svg, "y", top);
  plx_svg_append_number (svg, "width", width);
  plx_svg_append_number (svg, "height", height);
  g_string_append (svg, " class=\"l\"/>\n");
}

static void
append_lines (GString *svg, const PlxChartPlacement *placement)
{
  for (guint i = 0; i < placement->ticks->len; i++)
    append_line (svg, g_array_index (placement->ticks, double, i) - 0.5, placement->lanes_top, 1,
                 placement->lanes_bottom - placement->lanes_top);
  if (placement->separator >= 0)
    append_line (svg, 0, placement->separator - 0.5, placement->width, 1);
}

static void
append_mark (GString *svg, const PlxChartPlacement *placement, guint number)
{
  const PlxChartMark *mark = g_ptr_array_index (placement->chart->marks, number);

  g_string_append (svg, "<g data-record=\"");
  append_text (svg, mark->target);
  g_string_append (svg, "\"><title>");
  append_text (svg, mark->spoken);
  g_string_append (svg, "</title>");
  plx_svg_append_mark (svg, placement, number);
  g_string_append (svg, "</g>\n");
}

static void
append_lane (GString *svg, const PlxChartPlacement *placement, guint number)
{
  const PlxChartLanePlace *lane = &g_array_index (placement->lanes, PlxChartLanePlace, number);

  for (guint i = lane->marks; i < lane->marks + lane->n_marks; i++)
    {
      int joined = ((PlxChartMark *) g_ptr_array_index (placement->chart->marks, i))->joined;

      if (joined >= 0)
        plx_svg_append_join (svg, placement, (guint) joined, i);
    }
  for (guint i = lane->marks; i < lane->marks + lane->n_marks; i++)
    append_mark (svg, placement, i);
}

static PlxChartPlacement *
place_chart (const PlxChart *chart)
{
  g_autofree char *font = g_strdup_printf ("%s " LARGE_SIZE, plx_layout_font_families ());
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  PlxChartPlacement *placement = plx_chart_place (chart, cr, WIDTH, font);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return placement;
}

void
plx_chart_append_svg (GString *html, const PlxChart *chart)
{
  g_autoptr (PlxChartPlacement) placement = place_chart (chart);

  g_string_append_printf (html, "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" viewBox=\"0 0 %d %d\">\n",
                          (int) placement->width, (int) placement->height + 4);
  g_string_append (html, "<title>");
  append_text (html, chart->title);
  g_string_append (html, "</title>\n");
  append_lines (html, placement);
  for (guint i = 0; i < placement->lanes->len; i++)
    append_lane (html, placement, i);
  for (guint i = 0; i < placement->keys->len; i++)
    plx_svg_append_key (html, placement, &g_array_index (placement->keys, PlxChartKeyPlace, i));
  g_string_append_c (html, '\n');
  append_runs (html, placement);
  g_string_append (html, "</svg>\n");
}
