/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-chart-placement.h"

G_BEGIN_DECLS

/*
 * Everything is placed as if it were read from left to right; plx_chart_placement_new() mirrors it in the end.
 * Lengths are multiples of the height of a line.
 */
#define PLX_CHART_GAP 0.4
#define PLX_CHART_RADIUS 0.3
#define PLX_CHART_EARLIER_RADIUS 0.21
#define PLX_CHART_RING 1.15 /* of a radius: broken lines look smaller than they are */
#define PLX_CHART_HALO 0.16
#define PLX_CHART_MARK_LINE 1.05

/**
 * PlxPlacer: a placement in the making
 * @column: how wide the column of the titles is; 0 when they stand above the lanes
 * @text_left: how far to the left labels may go
 */
typedef struct
{
  PlxChartPlacement *placement;
  const PlxChartMetrics *metrics;
  double column;
  double text_left;
} PlxPlacer;

double plx_placer_measure (const PlxPlacer *placer, const char *text, PlxChartTextStyle style);
/** plx_placer_add_run: Returns: how wide it is, at most @width */
double plx_placer_add_run (const PlxPlacer *placer, GArray *runs, const char *text, PlxChartTextStyle style, double x,
                           double baseline, double width);
double plx_placer_locate (const PlxPlacer *placer, double position);

/** plx_placer_place_lane: places the marks and texts of a lane from the height @y on. Returns: where it ends */
double plx_placer_place_lane (const PlxPlacer *placer, guint lane, guint first_mark, double y);

/** plx_placer_place_ticks: the lines, and their labels with their baseline at each of @baselines */
void plx_placer_place_ticks (const PlxPlacer *placer, const double *baselines, guint n_baselines);

/** plx_placer_place_legend: below @y. Returns: where it ends */
double plx_placer_place_legend (const PlxPlacer *placer, double y);

/** plx_chart_mark_get_shape: of a mark that stands by itself */
PlxChartShape plx_chart_mark_get_shape (const PlxChart *chart, const PlxChartMark *mark);

G_END_DECLS
