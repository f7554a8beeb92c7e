/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-figure-comparison.h"

G_BEGIN_DECLS

/* How the rows of a comparison of figures are made. */

/**
 * plx_figure_marks_new:
 *
 * Returns: (transfer full): for each claimant of @estimate, in their order, a mark; the array does not free them
 */
GPtrArray *plx_figure_marks_new (PlxEstimate *estimate, const PlxAsOf *as_of);
void plx_figure_mark_free (PlxFigureMark *mark);

/** plx_figure_add_joint_claimants: @claimants but for @except, which is one of them, as links; a few at most, then "and 12
 * more" */
void plx_figure_add_joint_claimants (PlxLine *line, GListModel *claimants, PlxRecord *except);

/** plx_figure_mark_get_number: Returns: what a mark is sorted by: its low or, where there is none, its high;
 * %PLX_NO_NUMBER without a figure */
gint64 plx_figure_mark_get_number (const PlxFigureMark *mark);

/** plx_figure_row_new: Returns: (transfer full): a row without marks */
PlxFigureRow *plx_figure_row_new (PlxRecord *claimant, const char *affiliation);
void plx_figure_row_free (PlxFigureRow *row);

/** plx_figure_row_finish: puts the marks in order, once all are there */
void plx_figure_row_finish (PlxFigureRow *row);

/**
 * plx_figure_row_dup_latest:
 *
 * Returns: (transfer container): the marks with a figure that no other with a figure was surely said after: where the
 * order of two cannot be told from their dates, as in "1 October 2024" and "October 2024", both are among them
 */
GPtrArray *plx_figure_row_dup_latest (const PlxFigureRow *row);

/** plx_figure_rows_sort: the largest latest figure first, those that give no figure last */
void plx_figure_rows_sort (GPtrArray *rows);

G_END_DECLS
