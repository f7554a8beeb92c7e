/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-chart.h"
#include "plx-figure-comparison.h"

G_BEGIN_DECLS

/**
 * plx_chart_new_for_figures:
 * @apart: whether the rows that stand apart get lanes, behind the others
 *
 * Lays a comparison out along one axis.
 *
 * Returns: (transfer full)
 */
PlxChart *plx_chart_new_for_figures (const PlxFigureComparison *comparison, PlxChartKind kind, PlxChartScale scale,
                                     gboolean apart);

G_END_DECLS
