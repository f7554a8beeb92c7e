/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-chart.h"

static void
free_tick (PlxChartTick *tick)
{
  g_free (tick->label);
  g_free (tick);
}

static void
free_lane (PlxChartLane *lane)
{
  g_free (lane->title);
  g_free (lane->subtitle);
  g_free (lane);
}

static void
free_mark (PlxChartMark *mark)
{
  g_free (mark->target);
  g_free (mark->label);
  g_free (mark->caption);
  g_free (mark->spoken);
  g_free (mark->words);
  g_free (mark);
}

PlxChart *
plx_chart_new (PlxChartKind kind, const char *title)
{
  PlxChart *chart = g_new0 (PlxChart, 1);

  chart->title = g_strdup (title);
  chart->kind = kind;
  chart->scale = PLX_SCALE_LINEAR;
  chart->ticks = g_ptr_array_new_with_free_func ((GDestroyNotify) free_tick);
  chart->lanes = g_ptr_array_new_with_free_func ((GDestroyNotify) free_lane);
  chart->marks = g_ptr_array_new_with_free_func ((GDestroyNotify) free_mark);
  return chart;
}

void
plx_chart_free (PlxChart *chart)
{
  g_free (chart->title);
  g_ptr_array_unref (chart->ticks);
  g_ptr_array_unref (chart->lanes);
  g_ptr_array_unref (chart->marks);
  g_free (chart);
}

void
plx_chart_add_tick (PlxChart *chart, double position, gboolean is_major, char *label)
{
  PlxChartTick *tick = g_new0 (PlxChartTick, 1);

  tick->position = position;
  tick->is_major = is_major;
  tick->label = label;
  g_ptr_array_add (chart->ticks, tick);
}

PlxChartLane *
plx_chart_add_lane (PlxChart *chart, const char *title, const char *subtitle)
{
  PlxChartLane *lane = g_new0 (PlxChartLane, 1);

  lane->title = g_strdup (title);
  lane->subtitle = g_strdup (subtitle);
  g_ptr_array_add (chart->lanes, lane);
  return lane;
}

PlxChartMark *
plx_chart_add_mark (PlxChart *chart, PlxBound bound)
{
  PlxChartMark *mark = g_new0 (PlxChartMark, 1);

  g_return_val_if_fail (chart->lanes->len > 0, NULL);

  mark->lane = chart->lanes->len - 1;
  mark->position = mark->start = mark->end = -1;
  mark->bound = bound;
  mark->joined = -1;
  g_ptr_array_add (chart->marks, mark);
  return mark;
}
