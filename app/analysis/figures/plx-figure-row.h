/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-figure-mark.h"

G_BEGIN_DECLS

/* How the rows of a comparison of figures are made. */

/** plx_figure_row_new: Returns: (transfer full): a row without marks */
PlxFigureRow *plx_figure_row_new (PlxRecord *claimant, const char *affiliation);
void plx_figure_row_free (PlxFigureRow *row);

/** plx_figure_row_finish: puts the marks in order, once all are there */
void plx_figure_row_finish (PlxFigureRow *row);

/**
 * plx_figure_row_dup_latest:
 *
 * Returns: (transfer container): the marks with a figure that no other with a figure was surely said after:
 * where the order of two cannot be told from their dates, as in "1 October 2024" and "October 2024", both are
 * among them
 */
GPtrArray *plx_figure_row_dup_latest (const PlxFigureRow *row);

/** plx_figure_rows_sort: the largest latest figure first, those that give no figure last */
void plx_figure_rows_sort (GPtrArray *rows);

G_END_DECLS
