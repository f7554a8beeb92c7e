/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "plx-record-kind.h"

G_BEGIN_DECLS

/** PlxChartScale: how numbers are laid out along the axis */
typedef enum
{
  PLX_SCALE_AUTOMATIC, /* logarithmic where the spread asks for it and no figure is zero or less */
  PLX_SCALE_LINEAR,
  PLX_SCALE_LOGARITHMIC,
} PlxChartScale;

/** PlxChartKind: what stands on the axes */
typedef enum
{
  PLX_CHART_BY_CLAIMANT, /* figures along, a lane for each claimant */
  PLX_CHART_BY_DAY,      /* days along, a lane for each claimant, each mark labelled with its figure */
} PlxChartKind;

/** PlxChartTick: a line across the plot: @position from 0 to 1 along the axis */
typedef struct
{
  double position;
  char *label;
} PlxChartTick;

/**
 * PlxChartMark:
 * @target: the id of the estimate
 * @lane: which lane it stands in, from 0
 * @start: where it begins, from 0 to 1 along the axis; the end where it is a point or only in words
 * @end: where it ends
 * @bound: decides the shape
 * @is_latest: whether it is among the last that the claimant said
 * @is_new: whether it is new on the day that the chart is as of
 * @is_apart: whether it rests on satire or unattributed reports
 * @joined: the index of the claimant's earlier mark that a line joins it to; -1 for none
 * @label: "about 12,000"; words in quotation marks where no figure is given
 * @spoken: the whole claim as one sentence
 */
typedef struct
{
  char *target;
  guint lane;
  double start;
  double end;
  PlxBound bound;
  gboolean is_latest;
  gboolean is_new;
  gboolean is_apart;
  int joined;
  char *label;
  char *spoken;
} PlxChartMark;

/** PlxChartLane: @subtitle: (nullable): affiliation and day of the latest */
typedef struct
{
  char *title;
  char *subtitle;
} PlxChartLane;

/**
 * PlxChart: where everything of a chart stands, free of pixels; drawn by a widget and by the exports alike
 * @title: what the axis counts: the measure, the unit
 * @scale: what was chosen in the end, never automatic
 * @can_be_logarithmic: whether every figure is more than zero
 * @ticks: PlxChartTicks
 * @lanes: PlxChartLanes
 * @marks: PlxChartMarks, lane by lane, in the order in which they were said
 */
typedef struct
{
  char *title;
  PlxChartKind kind;
  PlxChartScale scale;
  gboolean can_be_logarithmic;
  GPtrArray *ticks;
  GPtrArray *lanes;
  GPtrArray *marks;
} PlxChart;

void plx_chart_free (PlxChart *chart);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxChart, plx_chart_free)

G_END_DECLS
