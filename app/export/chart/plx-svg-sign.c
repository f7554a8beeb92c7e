/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-svg-sign.h"

#include <math.h>

#define EARLIER_ALPHA 0.62
#define JOIN_ALPHA 0.6
#define BAND_ALPHA 0.18
#define HALO_ALPHA 0.2

typedef struct
{
  GString *svg;
  double alpha;
  double stroke;
  double along; /* 1 where the axis runs to the right, -1 to the left */
} Pen;

static Pen
take_pen (GString *svg, const PlxChartPlacement *placement)
{
  return (Pen){ svg, 1, placement->unit * 0.1, placement->mirrored ? -1 : 1 };
}

static void
append_value (GString *svg, double number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append (svg, g_ascii_formatd (digits, sizeof digits, "%.2f", number));
}

void
plx_svg_append_number (GString *svg, const char *name, double number)
{
  g_string_append_printf (svg, " %s=\"", name);
  append_value (svg, number);
  g_string_append_c (svg, '"');
}

static void
end_element (const Pen *pen, const char *class, double alpha)
{
  g_string_append_printf (pen->svg, " class=\"%s\"", class);
  if (pen->alpha * alpha < 1)
    plx_svg_append_number (pen->svg, "opacity", pen->alpha * alpha);
  g_string_append (pen->svg, "/>");
}

static void
append_circle (const Pen *pen, double x, double y, double radius)
{
  g_string_append (pen->svg, "<circle");
  plx_svg_append_number (pen->svg, "cx", x);
  plx_svg_append_number (pen->svg, "cy", y);
  plx_svg_append_number (pen->svg, "r", radius);
}

static void
append_rectangle (const Pen *pen, double left, double top, double right, double bottom, double radius)
{
  g_string_append (pen->svg, "<rect");
  plx_svg_append_number (pen->svg, "x", left);
  plx_svg_append_number (pen->svg, "y", top);
  plx_svg_append_number (pen->svg, "width", right - left);
  plx_svg_append_number (pen->svg, "height", bottom - top);
  if (radius > 0)
    plx_svg_append_number (pen->svg, "rx", radius);
}

/* @lines: how many points each line has */
static void
append_path (const Pen *pen, const double (*points)[2], guint n, guint lines, gboolean close)
{
  g_string_append (pen->svg, "<path d=\"");
  for (guint i = 0; i < n; i++)
    {
      g_string_append (pen->svg, i % lines == 0 ? "M" : "L");
      append_value (pen->svg, points[i][0]);
      g_string_append_c (pen->svg, ' ');
      append_value (pen->svg, points[i][1]);
    }
  g_string_append (pen->svg, close ? "Z\"" : "\"");
}

static void
append_stroke (const Pen *pen, double width, double dash, double gap)
{
  plx_svg_append_number (pen->svg, "stroke-width", width);
  if (gap <= 0)
    return;
  g_string_append (pen->svg, " stroke-dasharray=\"");
  append_value (pen->svg, dash);
  g_string_append_c (pen->svg, ' ');
  append_value (pen->svg, gap);
  g_string_append_c (pen->svg, '"');
}

static void
append_ring (const Pen *pen, const PlxChartPlace *place)
{
  double radius = place->radius - pen->stroke / 2;
  double dash = 2 * G_PI * radius / 14;

  append_circle (pen, place->x, place->y, radius);
  g_string_append (pen->svg, " class=\"g\"/>");
  append_circle (pen, place->x, place->y, radius);
  append_stroke (pen, pen->stroke, dash, dash);
  end_element (pen, "s", 1);
}

static void
append_open_band (const Pen *pen, const PlxChartPlace *place, double end)
{
  double towards = end > place->x ? 1 : -1;
  double head = place->radius * 0.6;
  const double arrow[][2] = { { end - towards * head, place->y - head }, { end, place->y }, { end - towards * head, place->y + head } };

  if ((end - place->x) * towards < 3 * place->radius)
    return;
  append_rectangle (pen, MIN (place->x, end), place->y - place->radius / 2, MAX (place->x, end), place->y + place->radius / 2, 0);
  end_element (pen, "f", BAND_ALPHA);
  append_path (pen, arrow, 3, 3, FALSE);
  append_stroke (pen, pen->stroke * 0.75, 0, 0);
  end_element (pen, "s", 0.8);
}

static void
append_arrow (const Pen *pen, const PlxChartPlace *place)
{
  double towards = place->shape == PLX_SHAPE_UP ? pen->along : -pen->along;
  const double triangle[][2] = { { place->x, place->y - place->radius * 1.1 },
                                 { place->x, place->y + place->radius * 1.1 },
                                 { place->x + towards * 1.9 * place->radius, place->y } };

  if (place->from < place->to)
    append_open_band (pen, place, towards > 0 ? place->to : place->from);
  append_path (pen, triangle, 3, 3, TRUE);
  g_string_append (pen->svg, " class=\"g\"/>");
  append_path (pen, triangle, 3, 3, TRUE);
  end_element (pen, "f", 1);
}

/* A line with a cross line at each end. */
static void
append_whisker (const Pen *pen, double from, double to, double y, double cap)
{
  const double lines[][2] = { { from, y - cap }, { from, y + cap }, { from, y }, { to, y }, { to, y - cap }, { to, y + cap } };

  append_path (pen, lines, 6, 2, FALSE);
}

static void
append_span (const Pen *pen, const PlxChartPlace *place)
{
  double from = MIN (place->from, place->x - place->radius * 0.5);
  double to = MAX (place->to, place->x + place->radius * 0.5);
  double dash = place->shape == PLX_SHAPE_ROUGH_SPAN ? pen->stroke * 2 : 0;

  append_rectangle (pen, from, place->y - place->radius, to, place->y + place->radius, 0);
  end_element (pen, "f", BAND_ALPHA);
  append_whisker (pen, from, to, place->y, place->radius);
  append_stroke (pen, pen->stroke, dash, dash);
  end_element (pen, "s", 1);
}

static void
append_frame (const Pen *pen, const PlxChartPlace *place)
{
  gboolean capsule = place->shape == PLX_SHAPE_CAPSULE;
  double radius = place->radius * (capsule ? 1 : 0.9);

  append_rectangle (pen, capsule ? place->left : place->x - radius, place->y - radius,
                    capsule ? place->right : place->x + radius, place->y + radius, capsule ? radius : 0);
  append_stroke (pen, pen->stroke * 0.6, 0, 0);
  end_element (pen, capsule ? "g d" : "g s", 1);
}

static void
append_sign (const Pen *pen, const PlxChartPlace *place)
{
  switch (place->shape)
    {
    case PLX_SHAPE_DISC:
      append_circle (pen, place->x, place->y, place->radius);
      end_element (pen, "f", 1);
      break;
    case PLX_SHAPE_RING:
      append_ring (pen, place);
      break;
    case PLX_SHAPE_UP:
    case PLX_SHAPE_DOWN:
      append_arrow (pen, place);
      break;
    case PLX_SHAPE_SPAN:
    case PLX_SHAPE_ROUGH_SPAN:
      append_span (pen, place);
      break;
    case PLX_SHAPE_BAR:
      append_rectangle (pen, place->x - PLX_CHART_BAR / 2, place->y - place->radius, place->x + PLX_CHART_BAR / 2,
                        place->y + place->radius, 0);
      end_element (pen, "f", 0.6);
      break;
    case PLX_SHAPE_CAPSULE:
    case PLX_SHAPE_WORDS:
    default:
      append_frame (pen, place);
      break;
    }
}

/* The sign itself, without what runs on from it. */
static void
get_sign (const PlxChartPlace *place, double along, double *left, double *right)
{
  double towards = place->shape == PLX_SHAPE_UP ? along : place->shape == PLX_SHAPE_DOWN ? -along : 0;

  *left = place->x - (towards > 0 ? 0 : towards < 0 ? 2 : 1) * place->radius;
  *right = place->x + (towards > 0 ? 2 : towards < 0 ? 0 : 1) * place->radius;
  if (place->shape == PLX_SHAPE_CAPSULE)
    {
      *left = place->left;
      *right = place->right;
    }
  else if (place->shape == PLX_SHAPE_SPAN || place->shape == PLX_SHAPE_ROUGH_SPAN)
    {
      *left = MIN (*left, place->from);
      *right = MAX (*right, place->to);
    }
}

static void
append_halo (const Pen *pen, const PlxChartPlace *place, gboolean is_new, gboolean is_joint)
{
  double by = pen->stroke * (is_new ? 2.4 : 1.4);
  double left, right;

  get_sign (place, pen->along, &left, &right);
  if (is_new)
    {
      append_rectangle (pen, left - by, place->y - place->radius - by, right + by, place->y + place->radius + by,
                        place->radius + by);
      end_element (pen, "f", HALO_ALPHA);
    }
  by = pen->stroke * 1.4;
  if (is_joint)
    {
      append_rectangle (pen, left - by, place->y - place->radius - by, right + by, place->y + place->radius + by,
                        place->radius + by);
      append_stroke (pen, pen->stroke * 0.6, 0, 0);
      end_element (pen, "s", 0.85);
    }
}

void
plx_svg_append_mark (GString *svg, const PlxChartPlacement *placement, guint number)
{
  const PlxChartMark *mark = g_ptr_array_index (placement->chart->marks, number);
  PlxChartPlace place = g_array_index (placement->places, PlxChartPlace, number);
  gboolean by_day = placement->chart->kind == PLX_CHART_BY_DAY;
  Pen pen = take_pen (svg, placement);

  pen.alpha = mark->is_latest ? 1 : EARLIER_ALPHA;
  if (by_day && mark->approximate && mark->position >= 0)
    {
      append_whisker (&pen, place.from, place.to, place.y, place.radius * 0.5);
      append_stroke (&pen, pen.stroke * 0.7, 0, 0);
      end_element (&pen, "s", 0.8);
    }
  append_halo (&pen, &place, mark->is_new, mark->is_joint);
  if (by_day && place.shape != PLX_SHAPE_CAPSULE)
    place.from = place.to = place.x;
  append_sign (&pen, &place);
}

/* Where a line that comes from a point ends at a sign. */
static void
find_end (const PlxChartPlace *place, const Pen *pen, double x, double y, double *end)
{
  double left, right, distance;
  double clear = place->radius + pen->stroke;

  get_sign (place, pen->along, &left, &right);
  end[0] = CLAMP (x, left + place->radius, MAX (left + place->radius, right - place->radius));
  end[1] = place->y;
  distance = hypot (x - end[0], y - end[1]);
  if (distance <= clear)
    return;
  end[0] += (x - end[0]) * clear / distance;
  end[1] += (y - end[1]) * clear / distance;
}

static void
append_join (const Pen *pen, const PlxChartPlace *earlier, const PlxChartPlace *later)
{
  double line[2][2];

  find_end (earlier, pen, later->x, later->y, line[0]);
  find_end (later, pen, line[0][0], line[0][1], line[1]);
  find_end (earlier, pen, line[1][0], line[1][1], line[0]);
  append_path (pen, (const double (*)[2]) line, 2, 2, FALSE);
  append_stroke (pen, pen->stroke, 0, pen->stroke * 2.4);
  g_string_append (pen->svg, " stroke-linecap=\"round\"");
  end_element (pen, "s", JOIN_ALPHA);
}

void
plx_svg_append_join (GString *svg, const PlxChartPlacement *placement, guint earlier, guint later)
{
  const PlxChartPlace *from = &g_array_index (placement->places, PlxChartPlace, earlier);
  const PlxChartPlace *to = &g_array_index (placement->places, PlxChartPlace, later);
  Pen pen = take_pen (svg, placement);

  if (from->shape != PLX_SHAPE_BAR && to->shape != PLX_SHAPE_BAR)
    append_join (&pen, from, to);
}

void
plx_svg_append_key (GString *svg, const PlxChartPlacement *placement, const PlxChartKeyPlace *key)
{
  Pen pen = take_pen (svg, placement);
  double radius = placement->unit * 0.24;
  gboolean wide = key->shape == PLX_SHAPE_SPAN || key->shape == PLX_SHAPE_ROUGH_SPAN;
  PlxChartPlace example = { .shape = key->shape,
                            .x = key->x,
                            .y = key->y,
                            .from = key->x - (wide ? 2 * radius : 0),
                            .to = key->x + (wide ? 2 * radius : 0),
                            .radius = radius,
                            .left = key->x - 2.2 * radius,
                            .right = key->x + 2.2 * radius };
  PlxChartPlace later = example;

  if (key->shape == PLX_SHAPE_UP || key->shape == PLX_SHAPE_DOWN)
    example.from = example.to = example.x += (key->shape == PLX_SHAPE_UP ? -1 : 1) * pen.along * radius;
  if (key->key != PLX_KEY_SHAPE)
    example.radius *= key->key == PLX_KEY_EARLIER ? 0.7 : 0.75;
  if (key->key == PLX_KEY_EARLIER)
    {
      pen.alpha = EARLIER_ALPHA;
      example.x -= pen.along * 2.4 * radius;
      later.x += pen.along * 2.4 * radius;
      append_join (&pen, &example, &later);
    }
  else if (key->key == PLX_KEY_APPROXIMATE_DAY)
    {
      append_whisker (&pen, key->x - 2.2 * radius, key->x + 2.2 * radius, key->y, radius * 0.5);
      append_stroke (&pen, pen.stroke * 0.7, 0, 0);
      end_element (&pen, "s", 0.8);
    }
  append_halo (&pen, &example, key->key == PLX_KEY_NEW, key->key == PLX_KEY_JOINT);
  append_sign (&pen, &example);
}
