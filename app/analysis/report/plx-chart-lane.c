/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-chart-placement-private.h"

#define MAX_ROWS 6

/* In lanes of more marks than that the earlier ones are bars. */
#define MAX_SHAPES 40

/* What may not be covered in a row, from left to right. */
typedef struct
{
  double left;
  double right;
} Interval;

/* The labels stand above the marks: they can't cover each other. */
typedef struct
{
  GArray *labels;
  GArray *marks;
  double y;
} Row;

/* A lane in the making. */
typedef struct
{
  const PlxPlacer *placer;
  PlxChartLanePlace *lane;
  GPtrArray *rows;
} Packer;

static Row *
create_row (void)
{
  Row *row = g_new0 (Row, 1);

  row->labels = g_array_new (FALSE, FALSE, sizeof (Interval));
  row->marks = g_array_new (FALSE, FALSE, sizeof (Interval));
  return row;
}

static void
free_row (Row *row)
{
  g_array_unref (row->labels);
  g_array_unref (row->marks);
  g_free (row);
}

static gboolean
is_free (const GArray *intervals, const Interval *interval, double gap)
{
  for (guint i = 0; i < intervals->len; i++)
    {
      const Interval *taken = &g_array_index (intervals, Interval, i);

      if (interval->left < taken->right + gap && taken->left < interval->right + gap)
        return FALSE;
    }
  return TRUE;
}

PlxChartShape
plx_chart_mark_get_shape (const PlxChart *chart, const PlxChartMark *mark)
{
  gboolean is_range = chart->kind == PLX_CHART_BY_CLAIMANT && mark->start < mark->end;

  if (mark->position < 0)
    return PLX_SHAPE_CAPSULE;
  switch (mark->bound)
    {
    case PLX_BOUND_UNSTATED:
      return PLX_SHAPE_WORDS;
    case PLX_BOUND_AT_LEAST:
      return PLX_SHAPE_UP;
    case PLX_BOUND_AT_MOST:
      return PLX_SHAPE_DOWN;
    case PLX_BOUND_BETWEEN:
      return PLX_SHAPE_SPAN;
    case PLX_BOUND_ABOUT:
      return is_range ? PLX_SHAPE_ROUGH_SPAN : PLX_SHAPE_RING;
    default:
      return is_range ? PLX_SHAPE_SPAN : PLX_SHAPE_DISC;
    }
}

/* How far the sign itself goes to both sides of its point, in radii. */
static void
measure_sign (PlxChartShape shape, double *before, double *behind)
{
  *before = shape == PLX_SHAPE_UP ? 0.2 : shape == PLX_SHAPE_DOWN ? 2.1 : 1;
  *behind = shape == PLX_SHAPE_UP ? 2.1 : shape == PLX_SHAPE_DOWN ? 0.2 : 1;
}

static void
place_point (const PlxPlacer *placer, const PlxChartMark *mark, PlxChartPlace *place)
{
  const PlxChartPlacement *placement = placer->placement;
  gboolean by_day = placement->chart->kind == PLX_CHART_BY_DAY;
  double before, behind, halo = mark->is_new || mark->is_joint ? PLX_CHART_HALO * placement->unit : 0;

  place->x = plx_placer_locate (placer, mark->position);
  place->from = plx_placer_locate (placer, mark->start);
  place->to = plx_placer_locate (placer, mark->end);
  measure_sign (place->shape, &before, &behind);
  if (by_day && mark->approximate)
    {
      place->from = MIN (place->from, place->x - 2.2 * place->radius);
      place->to = MAX (place->to, place->x + 2.2 * place->radius);
    }
  place->left = MIN (place->from, place->x - before * place->radius - halo);
  place->right = MAX (place->to, place->x + behind * place->radius + halo);
  if (place->shape == PLX_SHAPE_BAR)
    place->from = place->to = place->x;
}

static double
measure_label (const PlxPlacer *placer, const PlxChartMark *mark)
{
  double unit = placer->placement->unit;
  double width = plx_placer_measure (placer, mark->label,
                                     mark->is_latest ? PLX_CHART_TEXT_LABEL : PLX_CHART_TEXT_EARLIER);

  if (mark->caption != NULL)
    width += PLX_CHART_GAP * unit + plx_placer_measure (placer, mark->caption, PLX_CHART_TEXT_CAPTION);
  return MIN (width, placer->placement->width - placer->text_left);
}

/* Words have no place on the axis: they stand at the beginning of the lane. */
static void
place_capsule (const PlxPlacer *placer, const PlxChartMark *mark, PlxChartPlace *place)
{
  const PlxChartPlacement *placement = placer->placement;
  double unit = placement->unit;
  double caption = mark->caption == NULL ? 0 : PLX_CHART_GAP * unit + plx_placer_measure (placer, mark->caption,
                                                                                         PLX_CHART_TEXT_CAPTION);
  double room;

  place->radius = 0.66 * unit;
  place->left = placement->plot_left + 0.1 * unit;
  room = placement->width - place->left - caption;
  place->right = place->left + MIN (room, measure_label (placer, mark) - caption + 2 * place->radius);
  place->right = MAX (place->right, place->left + 4 * place->radius);
  place->from = place->to = place->x = (place->left + place->right) / 2;
  place->label_left = place->left;
  place->label_right = place->right + caption;
}

static void
place_mark (const PlxPlacer *placer, const PlxChartMark *mark, PlxChartPlace *place)
{
  if (place->shape == PLX_SHAPE_CAPSULE)
    {
      place_capsule (placer, mark, place);
      return;
    }
  place_point (placer, mark, place);
  if (place->shape == PLX_SHAPE_BAR)
    return;
  place->label_left = place->x;
  place->label_right = place->x + measure_label (placer, mark);
}

/* A label is above the middle of its mark or, where that is taken, ends or begins above it. */
static gboolean
try_label (const Packer *packer, const Row *row, PlxChartPlace *place)
{
  const PlxPlacer *placer = packer->placer;
  double width = place->label_right - place->label_left;
  double gap = PLX_CHART_GAP * placer->placement->unit;
  const double lefts[] = { place->x - width / 2, place->x + place->radius - width, place->x - place->radius };

  for (guint i = 0; i < G_N_ELEMENTS (lefts); i++)
    {
      double left = CLAMP (lefts[i], placer->text_left, placer->placement->width - width);
      Interval label = { left, left + width };

      if (!is_free (row->labels, &label, gap))
        continue;
      place->label_left = label.left;
      place->label_right = label.right;
      g_array_append_val (row->labels, label);
      return TRUE;
    }
  return FALSE;
}

static gboolean
try_row (const Packer *packer, guint index, PlxChartPlace *place, gboolean labelled)
{
  const Row *row = g_ptr_array_index (packer->rows, index);
  gboolean is_capsule = place->shape == PLX_SHAPE_CAPSULE;
  Interval mark = { place->left, is_capsule ? place->label_right : place->right };

  if (!is_free (row->marks, &mark, is_capsule ? PLX_CHART_GAP * packer->placer->placement->unit : 0))
    return FALSE;
  if (is_capsule && !is_free (row->labels, &mark, 0))
    return FALSE;
  if (!is_capsule && labelled && !try_label (packer, row, place))
    return FALSE;
  g_array_append_val (row->marks, mark);
  if (is_capsule)
    g_array_append_val (row->labels, mark);
  return TRUE;
}

static gboolean
try_rows (const Packer *packer, PlxChartPlace *place, gboolean labelled)
{
  for (place->row = 0; place->row < packer->rows->len; place->row++)
    if (try_row (packer, place->row, place, labelled))
      return TRUE;
  if (packer->rows->len == MAX_ROWS)
    return FALSE;
  g_ptr_array_add (packer->rows, create_row ());
  return try_row (packer, place->row, place, labelled);
}

/* Words that have no room for their frame become a bar before the axis. */
static void
make_bar (const Packer *packer, PlxChartPlace *place)
{
  const PlxChartPlacement *placement = packer->placer->placement;

  place->shape = PLX_SHAPE_BAR;
  place->radius = PLX_CHART_EARLIER_RADIUS * placement->unit;
  place->x = place->from = place->to = placement->plot_left - 2 * PLX_CHART_BAR;
  place->left = place->x - PLX_CHART_BAR;
  place->right = place->x + PLX_CHART_BAR;
}

/* Finds a row for a mark; a label that has no room is left out. */
static void
pack_mark (const Packer *packer, PlxChartPlace *place)
{
  if (try_rows (packer, place, TRUE))
    return;
  place->label_right = place->label_left;
  if (place->shape == PLX_SHAPE_CAPSULE)
    {
      make_bar (packer, place);
      return;
    }
  packer->placer->placement->n_unlabelled++;
  if (!try_rows (packer, place, FALSE))
    place->row = MAX_ROWS - 1;
}

static void
pack_bars (const Packer *packer)
{
  GArray *places = packer->placer->placement->places;
  guint row = packer->rows->len;

  g_ptr_array_add (packer->rows, create_row ());
  for (guint i = packer->lane->marks; i < packer->lane->marks + packer->lane->n_marks; i++)
    {
      PlxChartPlace *place = &g_array_index (places, PlxChartPlace, i);

      if (place->shape != PLX_SHAPE_BAR)
        continue;
      place->row = row;
      packer->placer->placement->n_unlabelled++;
    }
}

/* The latest first, so that they are at the top. */
static void
pack_lane (const Packer *packer)
{
  PlxChartPlacement *placement = packer->placer->placement;
  const PlxChartLanePlace *lane = packer->lane;
  gboolean is_dense = lane->n_marks > MAX_SHAPES;
  gboolean has_bars = FALSE;

  for (guint i = lane->marks + lane->n_marks; i-- > lane->marks;)
    {
      const PlxChartMark *mark = g_ptr_array_index (placement->chart->marks, i);
      PlxChartPlace *place = &g_array_index (placement->places, PlxChartPlace, i);
      gboolean is_large = mark->is_latest && lane->marks + lane->n_marks - i <= MAX_SHAPES;

      place->shape = plx_chart_mark_get_shape (placement->chart, mark);
      if (is_dense && !is_large && place->shape != PLX_SHAPE_CAPSULE)
        place->shape = PLX_SHAPE_BAR;
      place->radius = (is_large ? PLX_CHART_RADIUS : PLX_CHART_EARLIER_RADIUS) * placement->unit;
      if (place->shape == PLX_SHAPE_RING)
        place->radius *= PLX_CHART_RING;
      place_mark (packer->placer, mark, place);
      if (place->shape != PLX_SHAPE_BAR)
        pack_mark (packer, place);
      has_bars = has_bars || place->shape == PLX_SHAPE_BAR;
    }
  if (has_bars)
    pack_bars (packer);
}

/* Gives the rows their heights. Returns where the last one ends. */
static double
stack_rows (const Packer *packer, double y)
{
  double unit = packer->placer->placement->unit;

  for (guint i = 0; i < packer->rows->len; i++)
    {
      Row *row = g_ptr_array_index (packer->rows, i);

      row->y = y;
      y += PLX_CHART_MARK_LINE * unit;
      if (row->labels->len > 0)
        y += packer->placer->metrics->line_height;
    }
  return y;
}

static void
add_label (const PlxPlacer *placer, const PlxChartMark *mark, const PlxChartPlace *place, double baseline)
{
  GArray *runs = placer->placement->runs;
  double gap = PLX_CHART_GAP * placer->placement->unit;
  PlxChartTextStyle style = mark->is_latest ? PLX_CHART_TEXT_LABEL : PLX_CHART_TEXT_EARLIER;
  gboolean is_capsule = place->shape == PLX_SHAPE_CAPSULE;
  double left = is_capsule ? place->left + place->radius : place->label_left;
  double right = is_capsule ? place->right - place->radius : place->label_right;

  left += plx_placer_add_run (placer, runs, mark->label, style, left, baseline, right - left) + gap;
  if (is_capsule)
    left = place->right + gap;
  if (mark->caption != NULL && left < place->label_right)
    plx_placer_add_run (placer, runs, mark->caption, PLX_CHART_TEXT_CAPTION, left, baseline,
                        place->label_right - left);
}

static void
settle_marks (const Packer *packer)
{
  const PlxPlacer *placer = packer->placer;
  PlxChartPlacement *placement = placer->placement;
  const PlxChartMetrics *metrics = placer->metrics;

  for (guint i = packer->lane->marks; i < packer->lane->marks + packer->lane->n_marks; i++)
    {
      PlxChartPlace *place = &g_array_index (placement->places, PlxChartPlace, i);
      const Row *row = g_ptr_array_index (packer->rows, place->row);
      double labels = row->labels->len > 0 ? metrics->line_height : 0;
      double line = PLX_CHART_MARK_LINE * placement->unit;

      place->y = row->y + labels + line / 2;
      place->label_y = row->y;
      if (place->shape == PLX_SHAPE_CAPSULE)
        {
          place->y = row->y + (labels + line) / 2;
          place->label_y = place->y - metrics->line_height / 2;
        }
      if (place->label_left < place->label_right)
        add_label (placer, g_ptr_array_index (placement->chart->marks, i), place, place->label_y + metrics->ascent);
    }
}

/* Has the whole line: nothing stands beside it, and setting thousands of titles to measure them takes long. */
static void
add_line (const PlxPlacer *placer, const char *text, PlxChartTextStyle style, double baseline)
{
  const PlxChartPlacement *placement = placer->placement;
  PlxChartRun run = { .text = text, .style = style, .baseline = baseline };

  run.width = placer->column > 0 ? placer->column : placement->width;
  g_array_append_val (placement->runs, run);
}

/* Returns where the title ends. */
static double
place_title (const PlxPlacer *placer, const PlxChartLane *lane, double y)
{
  const PlxChartMetrics *metrics = placer->metrics;

  add_line (placer, lane->title, PLX_CHART_TEXT_TITLE, y + metrics->ascent);
  y += metrics->line_height;
  if (lane->subtitle == NULL)
    return y;
  add_line (placer, lane->subtitle, PLX_CHART_TEXT_SUBTITLE, y + metrics->small_ascent);
  return y + metrics->small_line_height;
}

static guint
count_marks (const PlxChart *chart, guint lane, guint first)
{
  guint n = 0;

  while (first + n < chart->marks->len &&
         ((PlxChartMark *) g_ptr_array_index (chart->marks, first + n))->lane == lane)
    n++;
  return n;
}

double
plx_placer_place_lane (const PlxPlacer *placer, guint lane, guint first_mark, double y)
{
  PlxChartPlacement *placement = placer->placement;
  PlxChartLanePlace *place = &g_array_index (placement->lanes, PlxChartLanePlace, lane);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) free_row);
  Packer packer = { .placer = placer, .lane = place, .rows = rows };
  double top = y + PLX_CHART_GAP * placement->unit;
  double title_end, rows_end;

  place->y = y;
  place->marks = first_mark;
  place->n_marks = count_marks (placement->chart, lane, first_mark);
  place->runs = placement->runs->len;
  title_end = place_title (placer, g_ptr_array_index (placement->chart->lanes, lane), top);
  place->plot_y = placer->column > 0 ? top : title_end;
  pack_lane (&packer);
  rows_end = stack_rows (&packer, place->plot_y);
  if (rows_end < title_end)
    rows_end = stack_rows (&packer, place->plot_y + (title_end - rows_end) / 2);
  settle_marks (&packer);
  place->n_runs = placement->runs->len - place->runs;
  place->height = MAX (rows_end, title_end) + PLX_CHART_GAP * placement->unit - y;
  return y + place->height;
}
