/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-chart.h"

G_BEGIN_DECLS

/**
 * PlxRangeChart:
 *
 * A drawn chart: a lane for each claimant, a mark for each figure. As high as its lanes need; it belongs in a
 * scrolled window and draws only what is in sight. The mark under the pointer or the focus tells its whole claim;
 * a click or Enter opens it through the action `win.show-record`. The arrow keys go from mark to mark. Every mark
 * is a child for assistive technologies, named by its sentence; of charts with many marks those in sight are.
 *
 * CSS node: `rangechart`. Colours: `plx_text`, `plx_dim`, `plx_line`, `plx_card`, `plx_accent`.
 */
#define PLX_TYPE_RANGE_CHART (plx_range_chart_get_type ())
G_DECLARE_FINAL_TYPE (PlxRangeChart, plx_range_chart, PLX, RANGE_CHART, GtkWidget)

GtkWidget *plx_range_chart_new (void);

/** plx_range_chart_set_chart: @chart: (transfer full) (nullable): what to draw; nothing at first */
void plx_range_chart_set_chart (PlxRangeChart *self, PlxChart *chart);

/** plx_range_chart_get_chart: Returns: (transfer none) (nullable) */
const PlxChart *plx_range_chart_get_chart (PlxRangeChart *self);

G_END_DECLS
