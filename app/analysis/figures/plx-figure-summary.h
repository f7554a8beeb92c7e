/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-figure-comparison.h"

G_BEGIN_DECLS

/**
 * plx_figure_comparison_dup_summary:
 *
 * Says in words what the rows of @self show: how many claimants speak of the measure, how many give a figure,
 * who gives none and in which words; from what to what the figures go and by what factor; who revised theirs;
 * which exclude each other and which do not; how many independent origins stand behind one and the same
 * figure. Nothing is averaged and nobody is said to be right. The figures compared are those that each
 * claimant gave last.
 *
 * Returns: (transfer full): PlxLines, a sentence each
 */
GPtrArray *plx_figure_comparison_dup_summary (const PlxFigureComparison *self);

G_END_DECLS
