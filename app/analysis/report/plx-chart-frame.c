/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-chart-placement-private.h"

#include <glib/gi18n-lib.h>

#define N_SHAPES (PLX_SHAPE_BAR + 1)

/* The least space between two labels of the axis, in heights of a line. */
#define TICK_GAP 0.5

/* How wide a sign of the legend is with the space behind it. */
#define KEY_WIDTH 1.7

/* Which ticks have labels: every so manieth of the major ones, or of all. */
typedef struct
{
  gboolean majors_only;
  guint stride;
} Thinning;

static PlxChartRun
create_label (const PlxPlacer *placer, const PlxChartTick *tick)
{
  const PlxChartPlacement *placement = placer->placement;
  PlxChartRun run = { .text = tick->label, .style = PLX_CHART_TEXT_TICK };

  run.width = plx_placer_measure (placer, tick->label, PLX_CHART_TEXT_TICK);
  run.x = CLAMP (plx_placer_locate (placer, tick->position) - run.width / 2, 0, MAX (0, placement->width - run.width));
  return run;
}

static gboolean
is_label_free (const PlxPlacer *placer, const GArray *runs, const PlxChartRun *label)
{
  double gap = TICK_GAP * placer->placement->unit;

  for (guint i = 0; i < runs->len; i++)
    {
      const PlxChartRun *run = &g_array_index (runs, PlxChartRun, i);

      if (label->x < run->x + run->width + gap && run->x < label->x + label->width + gap)
        return FALSE;
    }
  return TRUE;
}

/* Puts the labels in when none covers another. */
static gboolean
try_labels (const PlxPlacer *placer, Thinning thinning, GArray *runs)
{
  const GPtrArray *ticks = placer->placement->chart->ticks;
  guint n = 0;

  g_array_set_size (runs, 0);
  for (guint i = 0; i < ticks->len; i++)
    {
      const PlxChartTick *tick = g_ptr_array_index (ticks, i);
      PlxChartRun label;

      if ((thinning.majors_only && !tick->is_major) || n++ % thinning.stride != 0)
        continue;
      label = create_label (placer, tick);
      if (!is_label_free (placer, runs, &label))
        return FALSE;
      g_array_append_val (runs, label);
    }
  return TRUE;
}

/* Between decades that all have labels, those of the other ticks that have room. */
static void
add_minor_labels (const PlxPlacer *placer, GArray *runs)
{
  const GPtrArray *ticks = placer->placement->chart->ticks;

  for (guint i = 0; i < ticks->len; i++)
    {
      PlxChartRun label = create_label (placer, g_ptr_array_index (ticks, i));

      if (is_label_free (placer, runs, &label))
        g_array_append_val (runs, label);
    }
}

static gboolean
has_majors (const GPtrArray *ticks)
{
  guint n = 0;

  for (guint i = 0; i < ticks->len; i++)
    n += ((PlxChartTick *) g_ptr_array_index (ticks, i))->is_major ? 1 : 0;
  return 0 < n && n < ticks->len;
}

static void
find_labels (const PlxPlacer *placer, GArray *runs)
{
  Thinning thinning = { .majors_only = FALSE, .stride = 1 };

  if (try_labels (placer, thinning, runs))
    return;
  thinning.majors_only = has_majors (placer->placement->chart->ticks);
  while (!try_labels (placer, thinning, runs))
    thinning.stride++;
  if (thinning.majors_only && thinning.stride == 1)
    add_minor_labels (placer, runs);
}

void
plx_placer_place_ticks (const PlxPlacer *placer, const double *baselines, guint n_baselines)
{
  PlxChartPlacement *placement = placer->placement;
  const GPtrArray *ticks = placement->chart->ticks;
  g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (PlxChartRun));

  find_labels (placer, runs);
  for (guint i = 0; i < n_baselines; i++)
    for (guint j = 0; j < runs->len; j++)
      {
        PlxChartRun run = g_array_index (runs, PlxChartRun, j);

        run.baseline = baselines[i];
        g_array_append_val (placement->frame, run);
      }
  for (guint i = 0; i < ticks->len; i++)
    {
      double x = plx_placer_locate (placer, ((PlxChartTick *) g_ptr_array_index (ticks, i))->position);

      g_array_append_val (placement->ticks, x);
    }
}

const char *
plx_chart_shape_get_name (PlxChartShape shape)
{
  switch (shape)
    {
    case PLX_SHAPE_DISC:
      /* TRANSLATORS: chart legend: what a mark stands for. */
      return C_("chart legend", "exact");
    case PLX_SHAPE_RING:
      return C_("chart legend", "about");
    case PLX_SHAPE_UP:
      return C_("chart legend", "at least");
    case PLX_SHAPE_DOWN:
      return C_("chart legend", "up to");
    case PLX_SHAPE_SPAN:
      return C_("chart legend", "from … to …");
    case PLX_SHAPE_ROUGH_SPAN:
      return C_("chart legend", "about from … to …");
    case PLX_SHAPE_CAPSULE:
    case PLX_SHAPE_WORDS:
      return C_("chart legend", "in words only");
    case PLX_SHAPE_BAR:
      return C_("chart legend", "one of many");
    default:
      return "";
    }
}

static const char *
get_key_name (PlxChartKey key, PlxChartShape shape)
{
  switch (key)
    {
    case PLX_KEY_EARLIER:
      return C_("chart legend", "said earlier");
    case PLX_KEY_JOINT:
      return C_("chart legend", "together with others");
    case PLX_KEY_NEW:
      return C_("chart legend", "new on this day");
    case PLX_KEY_APPROXIMATE_DAY:
      return C_("chart legend", "day not sure");
    default:
      return plx_chart_shape_get_name (shape);
    }
}

/* Where the next sign of the legend goes. */
typedef struct
{
  const PlxPlacer *placer;
  double left;
  double x;
  double y;
} Pen;

static void
break_line (Pen *pen)
{
  pen->x = pen->left;
  pen->y += pen->placer->metrics->small_line_height + PLX_CHART_GAP / 2 * pen->placer->placement->unit;
}

static void
add_key (Pen *pen, PlxChartKey key, PlxChartShape shape)
{
  const PlxChartMetrics *metrics = pen->placer->metrics;
  PlxChartPlacement *placement = pen->placer->placement;
  const char *name = get_key_name (key, shape);
  double sign = KEY_WIDTH * placement->unit;
  double width = sign + plx_placer_measure (pen->placer, name, PLX_CHART_TEXT_LEGEND);
  PlxChartKeyPlace place = { .key = key, .shape = shape };

  if (pen->x > pen->left && pen->x + width > placement->width)
    break_line (pen);
  place.x = pen->x + sign / 2 - PLX_CHART_GAP / 2 * placement->unit;
  place.y = pen->y + metrics->small_line_height / 2;
  g_array_append_val (placement->keys, place);
  plx_placer_add_run (pen->placer, placement->frame, name, PLX_CHART_TEXT_LEGEND, pen->x + sign,
                      pen->y + metrics->small_ascent, placement->width - pen->x - sign);
  pen->x += width + placement->unit;
}

/* What occurs in the chart, as bits: the shapes, behind them the other keys. */
static guint
find_keys (const PlxChartPlacement *placement)
{
  guint found = 0;

  for (guint i = 0; i < placement->places->len; i++)
    {
      const PlxChartMark *mark = g_ptr_array_index (placement->chart->marks, i);
      PlxChartShape shape = g_array_index (placement->places, PlxChartPlace, i).shape;

      found |= 1u << shape;
      if (!mark->is_latest && shape != PLX_SHAPE_BAR)
        found |= 1u << (N_SHAPES + PLX_KEY_EARLIER);
      if (mark->is_joint && shape != PLX_SHAPE_BAR)
        found |= 1u << (N_SHAPES + PLX_KEY_JOINT);
      if (mark->is_new && shape != PLX_SHAPE_BAR)
        found |= 1u << (N_SHAPES + PLX_KEY_NEW);
      if (mark->approximate && shape != PLX_SHAPE_BAR)
        found |= 1u << (N_SHAPES + PLX_KEY_APPROXIMATE_DAY);
    }
  return found;
}

static void
add_note (Pen *pen, guint n)
{
  PlxChartPlacement *placement = pen->placer->placement;
  char *note = g_strdup_printf (
      /* TRANSLATORS: Below a chart: how many marks have no label beside them. */
      ngettext ("%u figure has no label for want of room.", "%u figures have no label for want of room.", n), n);

  g_ptr_array_add (placement->texts, note);
  if (pen->x > pen->left)
    break_line (pen);
  plx_placer_add_run (pen->placer, placement->frame, note, PLX_CHART_TEXT_LEGEND, pen->left,
                      pen->y + pen->placer->metrics->small_ascent, placement->width - pen->left);
  pen->x = pen->left + 1;
}

double
plx_placer_place_legend (const PlxPlacer *placer, double y)
{
  PlxChartPlacement *placement = placer->placement;
  guint found = find_keys (placement);
  Pen pen = { .placer = placer, .y = y + PLX_CHART_GAP * 2 * placement->unit };

  pen.left = pen.x = placer->column > 0 ? placement->plot_left : 0;
  for (guint shape = 0; shape < N_SHAPES; shape++)
    if ((found & 1u << shape) != 0)
      add_key (&pen, PLX_KEY_SHAPE, shape);
  for (guint key = PLX_KEY_EARLIER; key <= PLX_KEY_APPROXIMATE_DAY; key++)
    if ((found & 1u << (N_SHAPES + key)) != 0)
      add_key (&pen, key, PLX_SHAPE_DISC);
  if (placement->n_unlabelled > 0)
    add_note (&pen, placement->n_unlabelled);
  if (pen.x > pen.left)
    pen.y += placer->metrics->small_line_height;
  return pen.y;
}
