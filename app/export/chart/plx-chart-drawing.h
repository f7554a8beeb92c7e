/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "plx-chart-shape.h"
#include "plx-chart.h"

G_BEGIN_DECLS

/**
 * plx_chart_place:
 *
 * Returns: (transfer full): where plx_chart_draw() puts everything; see plx_chart_measure_height()
 */
PlxChartPlacement *plx_chart_place (const PlxChart *chart, cairo_t *cr, double width, const char *font);

/**
 * plx_chart_measure_height:
 * @cr: what it would be drawn on, for the sizes of its text
 * @width: in units of @cr
 * @font: (nullable): a Pango font description such as "Sans 10", whose size is in units of @cr; that for NULL
 *
 * Returns: how high plx_chart_draw() draws it
 */
double plx_chart_measure_height (const PlxChart *chart, cairo_t *cr, double width, const char *font);

/**
 * plx_chart_draw:
 *
 * Draws @chart with its axis and the legend of its marks from the origin of @cr on, in the reading direction of the user's
 * language. The texts are texts also in a PDF or SVG. The background stays as it is.
 */
void plx_chart_draw (const PlxChart *chart, cairo_t *cr, double width, const char *font, const PlxChartPalette *palette);

G_END_DECLS
