/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-estimate.h"

G_BEGIN_DECLS

/**
 * PlxFigureRelation: how two figures of one measure stand to each other
 * @PLX_FIGURES_UNKNOWN: it can't be told: one of them gives no number, or the roundness of one that was only
 * said to be "about" leaves room
 * @PLX_FIGURES_SAME: they are the same
 * @PLX_FIGURES_INCLUDES: the first leaves room for the whole second, and for more
 * @PLX_FIGURES_INCLUDED: the other way round
 * @PLX_FIGURES_OVERLAP: some numbers fit both, others only one
 * @PLX_FIGURES_EXCLUDE: no number fits both
 */
typedef enum
{
  PLX_FIGURES_UNKNOWN,
  PLX_FIGURES_SAME,
  PLX_FIGURES_INCLUDES,
  PLX_FIGURES_INCLUDED,
  PLX_FIGURES_OVERLAP,
  PLX_FIGURES_EXCLUDE,
} PlxFigureRelation;

/**
 * PlxFigureRange: a figure as a stretch of numbers
 * @low: the lowest number that fits; %G_MININT64 where there is none
 * @high: the highest one; %G_MAXINT64 where there is none
 * @about: whether it was only said to be "about" so much
 *
 * "exactly n" and "about n" are the one number n, "between" is from low to high, "at least n" is everything
 * from n on, "at most n" everything up to n, below nothing included: what is counted might be a balance.
 */
typedef struct
{
  gint64 low;
  gint64 high;
  gboolean about;
} PlxFigureRange;

/**
 * plx_figure_range_init:
 * @low: or %PLX_NO_NUMBER
 * @high: or %PLX_NO_NUMBER
 *
 * Returns: whether there is a number; @range is then set
 */
gboolean plx_figure_range_init (PlxFigureRange *range, PlxBound bound, gint64 low, gint64 high);

/**
 * plx_figure_range_get_room:
 *
 * How far an "about" may reach: half a unit of the last digit that is not zero, so that "about 12,000"
 * reaches from 11,500 to 12,500, and "about 10,000" from 5,000 to 15,000. That is what rounding to the digits
 * that were said would give; nobody knows how exactly the speaker meant it. It is never used to make two
 * figures the same, or to make one include another: only to keep from saying that figures exclude each other
 * which may be the same number, rounded.
 *
 * @below and @above are twice the room beyond the ends of the range, so that they are whole numbers; 0 unless
 * "about".
 */
void plx_figure_range_get_room (const PlxFigureRange *range, gint64 *below, gint64 *above);

/**
 * plx_figure_range_relate:
 *
 * Each "about" is first taken at its word, as just that number. Where a number then fits both, the answer is
 * one of the first four. Where none does, they exclude each other when they would even with all the room that
 * plx_figure_range_get_room() gives either; within it nothing can be told.
 */
PlxFigureRelation plx_figure_range_relate (const PlxFigureRange *range, const PlxFigureRange *other);

/** plx_figure_range_equal: whether they are the same figure, "about n" and "exactly n" included; as
 * plx-revision.h has it */
gboolean plx_figure_range_equal (const PlxFigureRange *range, const PlxFigureRange *other);

/**
 * plx_figure_range_compare:
 *
 * Orders by the number, the high one where there are two; "at least" so much comes behind just so much, "at
 * most" before it.
 *
 * Returns: less than 0, 0 or more than 0; 0 where they are the same figure
 */
int plx_figure_range_compare (const PlxFigureRange *range, const PlxFigureRange *other);

G_END_DECLS
