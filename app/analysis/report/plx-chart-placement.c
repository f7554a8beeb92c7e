/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-chart-placement-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* Narrower charts, in heights of a line, have the titles above the lanes. */
#define NARROW_WIDTH 27
#define MAX_COLUMN 15
#define MAX_COLUMN_SHARE 0.36
/* So many titles decide how wide their column is. */
#define MAX_MEASURED_TITLES 300
/* Higher charts have the labels of the axis above the lanes as well. */
#define TALL_HEIGHT 24

double
plx_placer_measure (const PlxPlacer *placer, const char *text, PlxChartTextStyle style)
{
  return placer->metrics->measure (text, style, placer->metrics->data);
}

double
plx_placer_add_run (const PlxPlacer *placer, GArray *runs, const char *text, PlxChartTextStyle style, double x,
                    double baseline, double width)
{
  PlxChartRun run = { .text = text, .style = style, .x = x, .baseline = baseline };

  run.width = MIN (plx_placer_measure (placer, text, style), width);
  g_array_append_val (runs, run);
  return run.width;
}

double
plx_placer_locate (const PlxPlacer *placer, double position)
{
  const PlxChartPlacement *placement = placer->placement;

  return placement->plot_left + position * (placement->plot_right - placement->plot_left);
}

static PlxChartPlacement *
create_placement (const PlxChart *chart, double width, gboolean mirrored, double unit)
{
  PlxChartPlacement *self = g_new0 (PlxChartPlacement, 1);

  self->chart = chart;
  self->mirrored = mirrored;
  self->width = width;
  self->unit = unit;
  self->separator = -1;
  self->lanes = g_array_sized_new (FALSE, TRUE, sizeof (PlxChartLanePlace), chart->lanes->len);
  self->places = g_array_sized_new (FALSE, TRUE, sizeof (PlxChartPlace), chart->marks->len);
  g_array_set_size (self->lanes, chart->lanes->len);
  g_array_set_size (self->places, chart->marks->len);
  self->ticks = g_array_new (FALSE, FALSE, sizeof (double));
  self->runs = g_array_new (FALSE, FALSE, sizeof (PlxChartRun));
  self->frame = g_array_new (FALSE, FALSE, sizeof (PlxChartRun));
  self->keys = g_array_new (FALSE, FALSE, sizeof (PlxChartKeyPlace));
  self->texts = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
plx_chart_placement_free (PlxChartPlacement *self)
{
  g_array_unref (self->lanes);
  g_array_unref (self->places);
  g_array_unref (self->ticks);
  g_array_unref (self->runs);
  g_array_unref (self->frame);
  g_array_unref (self->keys);
  g_ptr_array_unref (self->texts);
  g_free (self);
}

static double
measure_column (const PlxPlacer *placer)
{
  const PlxChartPlacement *placement = placer->placement;
  const GPtrArray *lanes = placement->chart->lanes;
  double widest = 0;

  for (guint i = 0; i < MIN (lanes->len, MAX_MEASURED_TITLES); i++)
    {
      const PlxChartLane *lane = g_ptr_array_index (lanes, i);

      widest = MAX (widest, plx_placer_measure (placer, lane->title, PLX_CHART_TEXT_TITLE));
      if (lane->subtitle != NULL)
        widest = MAX (widest, plx_placer_measure (placer, lane->subtitle, PLX_CHART_TEXT_SUBTITLE));
    }
  return MIN (widest, MIN (MAX_COLUMN * placement->unit, MAX_COLUMN_SHARE * placement->width));
}

/* The margin at an end of the axis: for half a mark, or half a label of the axis. */
static double
measure_margin (const PlxPlacer *placer, guint tick)
{
  const GPtrArray *ticks = placer->placement->chart->ticks;
  double least = PLX_CHART_RADIUS * 3 * placer->placement->unit;

  if (tick >= ticks->len)
    return least;
  return MAX (least, plx_placer_measure (placer, ((PlxChartTick *) g_ptr_array_index (ticks, tick))->label,
                                         PLX_CHART_TEXT_TICK) / 2);
}

static void
lay_out_columns (PlxPlacer *placer)
{
  PlxChartPlacement *placement = placer->placement;

  if (placement->width >= NARROW_WIDTH * placement->unit)
    placer->column = measure_column (placer);
  placer->text_left = placer->column > 0 ? placer->column + PLX_CHART_GAP * placement->unit : 0;
  placement->plot_left = placer->text_left + measure_margin (placer, 0);
  placement->plot_right = placement->width - measure_margin (placer, placement->chart->ticks->len - 1);
  placement->plot_right = MAX (placement->plot_right, placement->plot_left + 1);
}

static double
place_heading (const PlxPlacer *placer, double y)
{
  PlxChartPlacement *placement = placer->placement;
  double gap = PLX_CHART_GAP * placement->unit;

  placement->separator = y + gap;
  y += 2 * gap;
  plx_placer_add_run (placer, placement->frame,
                      /* TRANSLATORS: A heading in a chart, above claimants whose figures are not set against the others. */
                      C_("chart", "Set apart: satire and unattributed reports"), PLX_CHART_TEXT_HEADING, 0,
                      y + placer->metrics->small_ascent, placement->width);
  return y + placer->metrics->small_line_height;
}

static double
place_lanes (const PlxPlacer *placer, double y)
{
  const PlxChart *chart = placer->placement->chart;
  guint mark = 0;
  gboolean is_apart = FALSE;

  for (guint i = 0; i < chart->lanes->len; i++)
    {
      const PlxChartLane *lane = g_ptr_array_index (chart->lanes, i);

      if (lane->is_apart && !is_apart)
        y = place_heading (placer, y);
      is_apart = lane->is_apart;
      y = plx_placer_place_lane (placer, i, mark, y);
      mark += g_array_index (placer->placement->lanes, PlxChartLanePlace, i).n_marks;
    }
  return y;
}

/* How much of @text fits into a line: up to a space, or all of it. */
static gsize
find_line_end (const PlxPlacer *placer, const char *text, double width)
{
  gsize end = 0;

  for (const char *p = text; *p != '\0'; p++)
    {
      g_autofree char *line = NULL;

      if (p[0] != ' ' && p[1] != '\0')
        continue;
      line = g_strndup (text, (gsize) (p - text) + (p[1] == '\0' ? 1 : 0));
      if (end > 0 && plx_placer_measure (placer, line, PLX_CHART_TEXT_AXIS) > width)
        return end;
      end = strlen (line);
    }
  return end > 0 ? end : strlen (text);
}

/* Below the axis, in as many lines as it takes. */
static double
place_axis_title (const PlxPlacer *placer, double y)
{
  PlxChartPlacement *placement = placer->placement;
  double left = placer->column > 0 ? placement->plot_left : 0;
  double width = placement->width - left;

  y += PLX_CHART_GAP / 2 * placement->unit;
  for (const char *rest = placement->chart->title; *rest != '\0';)
    {
      gsize length = find_line_end (placer, rest, width);
      char *line = g_strndup (rest, length);

      g_ptr_array_add (placement->texts, line);
      plx_placer_add_run (placer, placement->frame, line, PLX_CHART_TEXT_AXIS, left, y + placer->metrics->small_ascent,
                          width);
      y += placer->metrics->small_line_height;
      rest += length;
      while (*rest == ' ')
        rest++;
    }
  return y;
}

static void
move_runs (GArray *runs, double dx, double dy)
{
  for (guint i = 0; i < runs->len; i++)
    {
      g_array_index (runs, PlxChartRun, i).x += dx;
      g_array_index (runs, PlxChartRun, i).baseline += dy;
    }
}

static void
move_places (GArray *places, double dx, double dy)
{
  for (guint i = 0; i < places->len; i++)
    {
      PlxChartPlace *place = &g_array_index (places, PlxChartPlace, i);

      place->x += dx;
      place->from += dx;
      place->to += dx;
      place->left += dx;
      place->right += dx;
      place->label_left += dx;
      place->label_right += dx;
      place->y += dy;
      place->label_y += dy;
    }
}

static void
move (PlxChartPlacement *self, double dx, double dy)
{
  self->plot_left += dx;
  self->plot_right += dx;
  self->lanes_top += dy;
  self->lanes_bottom += dy;
  if (self->separator >= 0)
    self->separator += dy;
  for (guint i = 0; i < self->lanes->len; i++)
    {
      g_array_index (self->lanes, PlxChartLanePlace, i).y += dy;
      g_array_index (self->lanes, PlxChartLanePlace, i).plot_y += dy;
    }
  for (guint i = 0; i < self->ticks->len; i++)
    g_array_index (self->ticks, double, i) += dx;
  for (guint i = 0; i < self->keys->len; i++)
    {
      g_array_index (self->keys, PlxChartKeyPlace, i).x += dx;
      g_array_index (self->keys, PlxChartKeyPlace, i).y += dy;
    }
  move_places (self->places, dx, dy);
  move_runs (self->runs, dx, dy);
  move_runs (self->frame, dx, dy);
}

/* The lanes between the axis and, in high charts, its copy above them. */
static double
place_plot (const PlxPlacer *placer)
{
  PlxChartPlacement *placement = placer->placement;
  const PlxChartMetrics *metrics = placer->metrics;
  double gap = PLX_CHART_GAP * placement->unit;
  double head = metrics->small_line_height + gap;
  double baselines[2] = { 0, metrics->small_ascent };

  placement->lanes_bottom = place_lanes (placer, 0);
  if (placement->chart->ticks->len == 0)
    return placement->lanes_bottom;
  if (placement->lanes_bottom > TALL_HEIGHT * placement->unit)
    move (placement, 0, head);
  baselines[0] = placement->lanes_bottom + gap + metrics->small_ascent;
  plx_placer_place_ticks (placer, baselines, placement->lanes_top > 0 ? 2 : 1);
  return placement->lanes_bottom + head;
}

static void
swap (double *a, double *b)
{
  double kept = *a;

  *a = *b;
  *b = kept;
}

static void
mirror_place (PlxChartPlace *place, double width)
{
  place->x = width - place->x;
  place->from = width - place->from;
  place->to = width - place->to;
  place->left = width - place->left;
  place->right = width - place->right;
  place->label_left = width - place->label_left;
  place->label_right = width - place->label_right;
  swap (&place->from, &place->to);
  swap (&place->left, &place->right);
  swap (&place->label_left, &place->label_right);
}

static void
mirror_runs (GArray *runs, double width)
{
  for (guint i = 0; i < runs->len; i++)
    g_array_index (runs, PlxChartRun, i).x = width - g_array_index (runs, PlxChartRun, i).x;
}

static void
mirror (PlxChartPlacement *self)
{
  double left = self->width - self->plot_right;

  self->plot_right = self->width - self->plot_left;
  self->plot_left = left;
  for (guint i = 0; i < self->places->len; i++)
    mirror_place (&g_array_index (self->places, PlxChartPlace, i), self->width);
  for (guint i = 0; i < self->ticks->len; i++)
    g_array_index (self->ticks, double, i) = self->width - g_array_index (self->ticks, double, i);
  for (guint i = 0; i < self->keys->len; i++)
    g_array_index (self->keys, PlxChartKeyPlace, i).x = self->width - g_array_index (self->keys, PlxChartKeyPlace, i).x;
  mirror_runs (self->runs, self->width);
  mirror_runs (self->frame, self->width);
}

PlxChartPlacement *
plx_chart_placement_new (const PlxChart *chart, double width, gboolean mirrored, const PlxChartMetrics *metrics)
{
  double margin = metrics->margin;
  PlxChartPlacement *self = create_placement (chart, MAX (width - 2 * margin, 1), mirrored, metrics->line_height);
  PlxPlacer placer = { .placement = self, .metrics = metrics };
  double y;

  lay_out_columns (&placer);
  y = place_plot (&placer);
  if (chart->ticks->len > 0)
    y = place_axis_title (&placer, y);
  self->height = plx_placer_place_legend (&placer, y) + 2 * margin;
  self->width = width;
  self->margin = margin;
  move (self, margin, margin);
  if (mirrored)
    mirror (self);
  return self;
}

guint
plx_chart_placement_find_lane (const PlxChartPlacement *self, double y)
{
  guint low = 0, high = self->lanes->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->lanes, PlxChartLanePlace, middle).y <= y)
        low = middle;
      else
        high = middle;
    }
  return low;
}

/* How far a point is from a mark or its label, in the larger of both directions. */
static double
find_distance (const PlxChartPlacement *self, const PlxChartPlace *place, double x, double y)
{
  double from_mark = MAX (MAX (place->left - x, x - place->right), ABS (y - place->y) - place->radius);
  double from_label;

  if (place->label_left == place->label_right)
    return from_mark;
  from_label = MAX (MAX (place->label_left - x, x - place->label_right),
                    MAX (place->label_y - y, y - place->label_y - self->unit));
  return MIN (from_mark, from_label);
}

int
plx_chart_placement_find_mark (const PlxChartPlacement *self, double x, double y, double slack)
{
  const PlxChartLanePlace *lane;
  double nearest = slack, nearest_point = G_MAXDOUBLE;
  int found = -1;

  if (self->lanes->len == 0)
    return -1;
  lane = &g_array_index (self->lanes, PlxChartLanePlace, plx_chart_placement_find_lane (self, y));
  for (guint i = lane->marks; i < lane->marks + lane->n_marks; i++)
    {
      const PlxChartPlace *place = &g_array_index (self->places, PlxChartPlace, i);
      double distance = MAX (find_distance (self, place, x, y), 0);
      double point = ABS (x - place->x);

      if (distance < nearest || (distance == nearest && point < nearest_point))
        {
          nearest = distance;
          nearest_point = point;
          found = (int) i;
        }
    }
  return found;
}

static int
compare_bars (gconstpointer a, gconstpointer b)
{
  double first = ((const PlxChartBar *) a)->left, second = ((const PlxChartBar *) b)->left;

  return first < second ? -1 : first > second;
}

/* Makes one of the bars that touch. */
static void
merge_bars (GArray *bars)
{
  guint n = 0;

  for (guint i = 0; i < bars->len; i++)
    {
      const PlxChartBar bar = g_array_index (bars, PlxChartBar, i);

      if (n > 0 && bar.left <= g_array_index (bars, PlxChartBar, n - 1).right)
        g_array_index (bars, PlxChartBar, n - 1).right = bar.right;
      else
        g_array_index (bars, PlxChartBar, n++) = bar;
    }
  g_array_set_size (bars, n);
}

GArray *
plx_chart_placement_dup_bars (const PlxChartPlacement *self, guint lane)
{
  const PlxChartLanePlace *place = &g_array_index (self->lanes, PlxChartLanePlace, lane);
  GArray *bars = g_array_new (FALSE, FALSE, sizeof (PlxChartBar));

  for (guint i = place->marks; i < place->marks + place->n_marks; i++)
    {
      const PlxChartPlace *mark = &g_array_index (self->places, PlxChartPlace, i);
      PlxChartBar bar = { .top = mark->y - mark->radius, .bottom = mark->y + mark->radius };

      if (mark->shape != PLX_SHAPE_BAR)
        continue;
      bar.left = floor (mark->x - PLX_CHART_BAR / 2);
      bar.right = bar.left + PLX_CHART_BAR;
      g_array_append_val (bars, bar);
    }
  g_array_sort (bars, compare_bars);
  merge_bars (bars);
  return bars;
}

gboolean
plx_chart_text_is_large (PlxChartTextStyle style)
{
  return style == PLX_CHART_TEXT_TITLE || style == PLX_CHART_TEXT_LABEL || style == PLX_CHART_TEXT_EARLIER;
}

PangoAttrList *
plx_chart_text_new_attributes (PlxChartTextStyle style)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  if (style == PLX_CHART_TEXT_HEADING)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  return attributes;
}
