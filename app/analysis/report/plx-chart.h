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

/**
 * PlxChartTick: a line across the plot
 * @position: from 0 to 1 along the axis
 * @is_major: whether its label stays when there is room for some only
 */
typedef struct
{
  double position;
  gboolean is_major;
  char *label;
} PlxChartTick;

/**
 * PlxChartMark:
 * @target: the id of the estimate
 * @lane: which lane it stands in, from 0
 * @position: where its point stands, from 0 to 1 along the axis; -1 when it has no place on the axis: said in words
 *   only, or on a day that is not known
 * @start: where what it may be begins: the lowest number or the first day; 0 where that is open
 * @end: where it ends; 1 where that is open
 * @bound: decides the shape
 * @approximate: whether, along days, its day is not sure
 * @is_latest: whether it is among the last that the claimant said
 * @is_new: whether it is new on the day that the chart is as of
 * @is_apart: whether it rests on satire or unattributed reports
 * @is_joint: whether several claimants give it together
 * @joined: the index of the claimant's earlier mark that a line joins it to; -1 for none
 * @label: "about 12,000"; words in quotation marks where no figure is given
 * @caption: (nullable): what stands behind the label: the day of an earlier figure, "new"
 * @spoken: the whole claim as one sentence
 * @words: (nullable): the words as printed
 */
typedef struct
{
  char *target;
  guint lane;
  double position;
  double start;
  double end;
  PlxBound bound;
  gboolean approximate;
  gboolean is_latest;
  gboolean is_new;
  gboolean is_apart;
  gboolean is_joint;
  int joined;
  char *label;
  char *caption;
  char *spoken;
  char *words;
} PlxChartMark;

/**
 * PlxChartLane:
 * @subtitle: (nullable): affiliation and day of the latest
 * @is_apart: whether its marks rest on satire or unattributed reports; such lanes come last
 */
typedef struct
{
  char *title;
  char *subtitle;
  gboolean is_apart;
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

/** plx_chart_new: Returns: (transfer full): a chart without lanes, with a linear scale and no ticks */
PlxChart *plx_chart_new (PlxChartKind kind, const char *title);
void plx_chart_free (PlxChart *chart);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxChart, plx_chart_free)

/** plx_chart_add_tick: @label: (transfer full) */
void plx_chart_add_tick (PlxChart *chart, double position, gboolean is_major, char *label);

/** plx_chart_add_lane: @subtitle: (nullable). Returns: (transfer none): the lane; its marks follow */
PlxChartLane *plx_chart_add_lane (PlxChart *chart, const char *title, const char *subtitle);

/** plx_chart_add_mark: Returns: (transfer none): an empty mark in the last lane, without a place, joined to none */
PlxChartMark *plx_chart_add_mark (PlxChart *chart, PlxBound bound);

G_END_DECLS
