/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-chart-shape.h"

#include <math.h>

/* How much of the colour of a latest mark the others have. */
#define EARLIER_ALPHA 0.62
#define JOIN_ALPHA 0.6
#define BAND_ALPHA 0.18
#define HALO_ALPHA 0.2
#define BAR_ALPHA 0.6

const PlxChartPalette PLX_CHART_PAPER = {
  .text = { 0.137, 0.149, 0.161, 1 },
  .dim = { 0.388, 0.404, 0.431, 1 },
  .line = { 0.137, 0.149, 0.161, 0.13 },
  .ground = { 1, 1, 1, 1 },
  .accent = { 0.122, 0.373, 0.545, 1 },
};

/* What a sign is drawn with. */
typedef struct
{
  cairo_t *cr;
  const PlxChartPalette *palette;
  double alpha;
  double stroke;
  double along; /* 1 where the axis runs to the right, -1 to the left */
} Brush;

static void
set_color (const Brush *brush, const PlxChartColor *color, double alpha)
{
  cairo_set_source_rgba (brush->cr, color->red, color->green, color->blue, color->alpha * alpha);
}

static void
set_accent (const Brush *brush, double alpha)
{
  set_color (brush, &brush->palette->accent, brush->alpha * alpha);
}

static void
rounded_rectangle (cairo_t *cr, double left, double top, double right, double bottom)
{
  double radius = MIN (right - left, bottom - top) / 2;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - radius, top + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, left + radius, bottom - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, left + radius, top + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

/* The sign itself, without what runs on from it. */
static void
get_sign (const PlxChartPlace *place, double along, double *left, double *right)
{
  *left = place->x - place->radius;
  *right = place->x + place->radius;
  if (place->shape == PLX_SHAPE_CAPSULE || place->shape == PLX_SHAPE_SPAN || place->shape == PLX_SHAPE_ROUGH_SPAN)
    {
      *left = MIN (*left, place->from);
      *right = MAX (*right, place->to);
    }
  else if ((place->shape == PLX_SHAPE_UP && along > 0) || (place->shape == PLX_SHAPE_DOWN && along < 0))
    {
      *left = place->x;
      *right = place->x + 2 * place->radius;
    }
  else if (place->shape == PLX_SHAPE_UP || place->shape == PLX_SHAPE_DOWN)
    {
      *left = place->x - 2 * place->radius;
      *right = place->x;
    }
  if (place->shape == PLX_SHAPE_CAPSULE)
    {
      *left = place->left;
      *right = place->right;
    }
}

static void
trace_around (const Brush *brush, const PlxChartPlace *place, double by)
{
  double left, right;

  get_sign (place, brush->along, &left, &right);
  rounded_rectangle (brush->cr, left - by, place->y - place->radius - by, right + by, place->y + place->radius + by);
}

static void
draw_disc (const Brush *brush, const PlxChartPlace *place)
{
  cairo_arc (brush->cr, place->x, place->y, place->radius, 0, 2 * G_PI);
  set_accent (brush, 1);
  cairo_fill (brush->cr);
}

static void
draw_ring (const Brush *brush, const PlxChartPlace *place)
{
  double radius = place->radius - brush->stroke / 2;
  double dash = 2 * G_PI * radius / 14;

  cairo_arc (brush->cr, place->x, place->y, radius, 0, 2 * G_PI);
  set_color (brush, &brush->palette->ground, 1);
  cairo_fill_preserve (brush->cr);
  set_accent (brush, 1);
  cairo_set_line_width (brush->cr, brush->stroke);
  cairo_set_dash (brush->cr, &dash, 1, dash / 2);
  cairo_stroke (brush->cr);
  cairo_set_dash (brush->cr, NULL, 0, 0);
}

/* A line that fades towards an open end, with the head of an arrow there. */
static void
draw_open_band (const Brush *brush, const PlxChartPlace *place, double tip, double end)
{
  double towards = end > tip ? 1 : -1;
  double head = place->radius * 0.6;

  if ((end - tip) * towards < 3 * place->radius)
    return;
  set_accent (brush, BAND_ALPHA);
  cairo_rectangle (brush->cr, MIN (tip, end), place->y - place->radius / 2, ABS (end - tip), place->radius);
  cairo_fill (brush->cr);
  set_accent (brush, 0.8);
  cairo_set_line_width (brush->cr, brush->stroke * 0.75);
  cairo_move_to (brush->cr, end - towards * head, place->y - head);
  cairo_line_to (brush->cr, end, place->y);
  cairo_line_to (brush->cr, end - towards * head, place->y + head);
  cairo_stroke (brush->cr);
}

static void
draw_arrow (const Brush *brush, const PlxChartPlace *place)
{
  double towards = place->shape == PLX_SHAPE_UP ? brush->along : -brush->along;
  double tip = place->x + towards * 1.9 * place->radius;

  if (place->from < place->to)
    draw_open_band (brush, place, place->x, towards > 0 ? place->to : place->from);
  cairo_move_to (brush->cr, place->x, place->y - place->radius * 1.1);
  cairo_line_to (brush->cr, place->x, place->y + place->radius * 1.1);
  cairo_line_to (brush->cr, tip, place->y);
  cairo_close_path (brush->cr);
  set_color (brush, &brush->palette->ground, 1);
  cairo_fill_preserve (brush->cr);
  set_accent (brush, 1);
  cairo_fill (brush->cr);
}

static void
draw_span (const Brush *brush, const PlxChartPlace *place)
{
  double from = MIN (place->from, place->x - place->radius * 0.5);
  double to = MAX (place->to, place->x + place->radius * 0.5);
  double dash = brush->stroke * 2;

  set_accent (brush, BAND_ALPHA);
  cairo_rectangle (brush->cr, from, place->y - place->radius, to - from, 2 * place->radius);
  cairo_fill (brush->cr);
  set_accent (brush, 1);
  cairo_set_line_width (brush->cr, brush->stroke);
  if (place->shape == PLX_SHAPE_ROUGH_SPAN)
    cairo_set_dash (brush->cr, &dash, 1, 0);
  cairo_move_to (brush->cr, from, place->y - place->radius);
  cairo_line_to (brush->cr, from, place->y + place->radius);
  cairo_move_to (brush->cr, from, place->y);
  cairo_line_to (brush->cr, to, place->y);
  cairo_move_to (brush->cr, to, place->y - place->radius);
  cairo_line_to (brush->cr, to, place->y + place->radius);
  cairo_stroke (brush->cr);
  cairo_set_dash (brush->cr, NULL, 0, 0);
}

static void
draw_frame (const Brush *brush, const PlxChartPlace *place)
{
  double radius = place->radius * 0.9;

  if (place->shape == PLX_SHAPE_CAPSULE)
    rounded_rectangle (brush->cr, place->left, place->y - place->radius, place->right, place->y + place->radius);
  else
    cairo_rectangle (brush->cr, place->x - radius, place->y - radius, 2 * radius, 2 * radius);
  set_color (brush, &brush->palette->ground, 1);
  cairo_fill_preserve (brush->cr);
  set_color (brush, place->shape == PLX_SHAPE_CAPSULE ? &brush->palette->dim : &brush->palette->accent, brush->alpha);
  cairo_set_line_width (brush->cr, brush->stroke * 0.6);
  cairo_stroke (brush->cr);
}

static void
draw_bar (const Brush *brush, const PlxChartPlace *place)
{
  set_accent (brush, BAR_ALPHA);
  cairo_rectangle (brush->cr, place->x - PLX_CHART_BAR / 2, place->y - place->radius, PLX_CHART_BAR, 2 * place->radius);
  cairo_fill (brush->cr);
}

static void
draw_sign (const Brush *brush, const PlxChartPlace *place)
{
  switch (place->shape)
    {
    case PLX_SHAPE_DISC:
      draw_disc (brush, place);
      break;
    case PLX_SHAPE_RING:
      draw_ring (brush, place);
      break;
    case PLX_SHAPE_UP:
    case PLX_SHAPE_DOWN:
      draw_arrow (brush, place);
      break;
    case PLX_SHAPE_SPAN:
    case PLX_SHAPE_ROUGH_SPAN:
      draw_span (brush, place);
      break;
    case PLX_SHAPE_BAR:
      draw_bar (brush, place);
      break;
    default:
      draw_frame (brush, place);
    }
}

static void
draw_whisker (const Brush *brush, const PlxChartPlace *place)
{
  double cap = place->radius * 0.5;

  set_accent (brush, 0.8);
  cairo_set_line_width (brush->cr, brush->stroke * 0.7);
  cairo_move_to (brush->cr, place->from, place->y);
  cairo_line_to (brush->cr, place->to, place->y);
  cairo_move_to (brush->cr, place->from, place->y - cap);
  cairo_line_to (brush->cr, place->from, place->y + cap);
  cairo_move_to (brush->cr, place->to, place->y - cap);
  cairo_line_to (brush->cr, place->to, place->y + cap);
  cairo_stroke (brush->cr);
}

static void
draw_halo (const Brush *brush, const PlxChartPlace *place, gboolean is_new, gboolean is_joint)
{
  if (is_new)
    {
      trace_around (brush, place, brush->stroke * 2.4);
      set_accent (brush, HALO_ALPHA);
      cairo_fill (brush->cr);
    }
  if (is_joint)
    {
      trace_around (brush, place, brush->stroke * 1.4);
      set_accent (brush, 0.85);
      cairo_set_line_width (brush->cr, brush->stroke * 0.6);
      cairo_stroke (brush->cr);
    }
}

/* Where a line that comes from a point ends at a mark. */
static void
find_end (const PlxChartPlace *place, double along, double x, double y, double gap, double *end_x, double *end_y)
{
  double left, right, distance;

  get_sign (place, along, &left, &right);
  if (place->shape == PLX_SHAPE_CAPSULE)
    {
      left = place->label_left;
      right = place->label_right;
    }
  *end_x = CLAMP (x, left + place->radius, MAX (left + place->radius, right - place->radius));
  *end_y = place->y;
  distance = hypot (x - *end_x, y - *end_y);
  if (distance <= place->radius + gap)
    return;
  *end_x += (x - *end_x) * (place->radius + gap) / distance;
  *end_y += (y - *end_y) * (place->radius + gap) / distance;
}

static void
draw_join (const Brush *brush, const PlxChartPlace *earlier, const PlxChartPlace *later)
{
  const double dots[] = { 0, brush->stroke * 2.4 };
  double gap = brush->stroke;
  double x0, y0, x1, y1;

  find_end (earlier, brush->along, later->x, later->y, gap, &x0, &y0);
  find_end (later, brush->along, x0, y0, gap, &x1, &y1);
  find_end (earlier, brush->along, x1, y1, gap, &x0, &y0);
  set_accent (brush, JOIN_ALPHA);
  cairo_set_line_width (brush->cr, brush->stroke);
  cairo_set_line_cap (brush->cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (brush->cr, dots, 2, 0);
  cairo_move_to (brush->cr, x0, y0);
  cairo_line_to (brush->cr, x1, y1);
  cairo_stroke (brush->cr);
  cairo_set_dash (brush->cr, NULL, 0, 0);
  cairo_set_line_cap (brush->cr, CAIRO_LINE_CAP_BUTT);
}

static void
draw_apart_line (const Brush *brush, const PlxChartPlacement *placement, const PlxChartLanePlace *lane)
{
  const double dash = placement->unit * 0.25;
  double y = round (lane->y + lane->height) - 0.5;

  set_color (brush, &brush->palette->dim, 0.5);
  cairo_set_line_width (brush->cr, 1);
  cairo_set_dash (brush->cr, &dash, 1, 0);
  cairo_move_to (brush->cr, placement->plot_left, y);
  cairo_line_to (brush->cr, placement->plot_right, y);
  cairo_stroke (brush->cr);
  cairo_set_dash (brush->cr, NULL, 0, 0);
}

static void
draw_mark (Brush *brush, const PlxChart *chart, const PlxChartMark *mark, const PlxChartPlace *place)
{
  brush->alpha = mark->is_latest ? 1 : EARLIER_ALPHA;
  if (chart->kind == PLX_CHART_BY_DAY && mark->approximate && mark->position >= 0)
    draw_whisker (brush, place);
  draw_halo (brush, place, mark->is_new, mark->is_joint);
  if (chart->kind == PLX_CHART_BY_DAY && place->shape != PLX_SHAPE_CAPSULE)
    {
      PlxChartPlace point = *place;

      point.from = point.to = point.x;
      draw_sign (brush, &point);
    }
  else
    draw_sign (brush, place);
}

void
plx_chart_draw_marks (const PlxChartPlacement *placement, guint lane, cairo_t *cr, const PlxChartPalette *palette)
{
  const PlxChartLanePlace *place = &g_array_index (placement->lanes, PlxChartLanePlace, lane);
  const PlxChartPlace *places = &g_array_index (placement->places, PlxChartPlace, 0);
  Brush brush = { cr, palette, 1, placement->unit * 0.1, placement->mirrored ? -1 : 1 };

  if (((PlxChartLane *) g_ptr_array_index (placement->chart->lanes, lane))->is_apart)
    draw_apart_line (&brush, placement, place);
  for (guint i = place->marks; i < place->marks + place->n_marks; i++)
    {
      int joined = ((PlxChartMark *) g_ptr_array_index (placement->chart->marks, i))->joined;

      if (joined >= 0 && places[joined].shape != PLX_SHAPE_BAR && places[i].shape != PLX_SHAPE_BAR)
        draw_join (&brush, &places[joined], &places[i]);
    }
  for (guint i = place->marks; i < place->marks + place->n_marks; i++)
    if (places[i].shape != PLX_SHAPE_BAR)
      draw_mark (&brush, placement->chart, g_ptr_array_index (placement->chart->marks, i), &places[i]);
}

PlxChartColor
plx_chart_bar_color (const PlxChartPalette *palette)
{
  PlxChartColor color = palette->accent;

  color.alpha *= BAR_ALPHA;
  return color;
}

/* An example of the shape, in the middle of a sign of the legend. */
static PlxChartPlace
create_example (const PlxChartPlacement *placement, const PlxChartKeyPlace *key)
{
  double radius = placement->unit * 0.24;
  double along = placement->mirrored ? -1 : 1;
  PlxChartPlace example = { .shape = key->shape, .x = key->x, .y = key->y, .from = key->x, .to = key->x, .radius = radius };

  if (key->shape == PLX_SHAPE_UP)
    example.x -= along * radius;
  else if (key->shape == PLX_SHAPE_DOWN)
    example.x += along * radius;
  else if (key->shape == PLX_SHAPE_SPAN || key->shape == PLX_SHAPE_ROUGH_SPAN)
    {
      example.from -= 2 * radius;
      example.to += 2 * radius;
    }
  example.left = key->x - 2.2 * radius;
  example.right = key->x + 2.2 * radius;
  if (key->shape != PLX_SHAPE_SPAN && key->shape != PLX_SHAPE_ROUGH_SPAN)
    example.from = example.to = example.x;
  return example;
}

static void
draw_key (Brush *brush, const PlxChartPlacement *placement, const PlxChartKeyPlace *key)
{
  PlxChartPlace example = create_example (placement, key);
  double radius = example.radius;

  brush->alpha = 1;
  if (key->key == PLX_KEY_EARLIER)
    {
      PlxChartPlace later = example;

      brush->alpha = EARLIER_ALPHA;
      example.x -= brush->along * 2.4 * radius;
      later.x += brush->along * 2.4 * radius;
      example.radius *= 0.7;
      draw_join (brush, &example, &later);
    }
  else if (key->key != PLX_KEY_SHAPE)
    example.radius *= 0.75;
  if (key->key == PLX_KEY_APPROXIMATE_DAY)
    {
      example.from -= 2.2 * radius;
      example.to += 2.2 * radius;
      draw_whisker (brush, &example);
    }
  draw_halo (brush, &example, key->key == PLX_KEY_NEW, key->key == PLX_KEY_JOINT);
  draw_sign (brush, &example);
}

void
plx_chart_draw_legend (const PlxChartPlacement *placement, cairo_t *cr, const PlxChartPalette *palette)
{
  Brush brush = { cr, palette, 1, placement->unit * 0.1, placement->mirrored ? -1 : 1 };

  for (guint i = 0; i < placement->keys->len; i++)
    draw_key (&brush, placement, &g_array_index (placement->keys, PlxChartKeyPlace, i));
}

const PlxChartColor *
plx_chart_text_color (const PlxChartPalette *palette, PlxChartTextStyle style)
{
  return style == PLX_CHART_TEXT_TITLE || style == PLX_CHART_TEXT_LABEL ? &palette->text : &palette->dim;
}

gboolean
plx_chart_text_has_ground (PlxChartTextStyle style)
{
  return style <= PLX_CHART_TEXT_CAPTION;
}
