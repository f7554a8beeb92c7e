/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "plx-chart-placement.h"

G_BEGIN_DECLS

/** PlxChartColor: red, green, blue, alpha, each from 0 to 1 */
typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} PlxChartColor;

/**
 * PlxChartPalette: the colours of a chart
 * @text: names, labels of the latest figures
 * @dim: everything that explains
 * @line: the lines of the ticks
 * @ground: what it is drawn on
 * @accent: the marks
 */
typedef struct
{
  PlxChartColor text;
  PlxChartColor dim;
  PlxChartColor line;
  PlxChartColor ground;
  PlxChartColor accent;
} PlxChartPalette;

/** PLX_CHART_PAPER: the palette for white paper */
extern const PlxChartPalette PLX_CHART_PAPER;

/** plx_chart_draw_marks: draws the joining lines and the marks of @lane, without their labels and without bars */
void plx_chart_draw_marks (const PlxChartPlacement *placement, guint lane, cairo_t *cr, const PlxChartPalette *palette);

/** plx_chart_bar_color: Returns: the colour of bars */
PlxChartColor plx_chart_bar_color (const PlxChartPalette *palette);

/** plx_chart_draw_legend: draws the signs of the legend, without their words */
void plx_chart_draw_legend (const PlxChartPlacement *placement, cairo_t *cr, const PlxChartPalette *palette);

/** plx_chart_text_color: Returns: the colour of texts of @style */
const PlxChartColor *plx_chart_text_color (const PlxChartPalette *palette, PlxChartTextStyle style);

/** plx_chart_text_has_ground: whether lines behind such texts are covered */
gboolean plx_chart_text_has_ground (PlxChartTextStyle style);

G_END_DECLS
