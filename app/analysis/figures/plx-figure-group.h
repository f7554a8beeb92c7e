/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-figure-comparison.h"
#include "plx-figure-range.h"

G_BEGIN_DECLS

/**
 * PlxFigureGroup: one of the figures that claimants gave last, with all who gave it
 * @marks: PlxFigureMarks that give it, none for those that share an estimate with one before
 * @rows: PlxFigureRows, each once
 * @is_mixed: whether some said "about" and some did not
 */
typedef struct
{
  PlxFigureRange range;
  GPtrArray *marks;
  GPtrArray *rows;
  gboolean is_mixed;
} PlxFigureGroup;

/**
 * plx_figure_groups_new:
 * @rows: PlxFigureRows
 * @apart: whether "about n" and "exactly n" are in groups of their own
 *
 * Returns: (transfer full): PlxFigureGroups of the figures that each claimant gave last
 * (plx_figure_row_dup_latest()), the smallest first; in a group the claimants keep their order
 */
GPtrArray *plx_figure_groups_new (GPtrArray *rows, gboolean apart);

G_END_DECLS
