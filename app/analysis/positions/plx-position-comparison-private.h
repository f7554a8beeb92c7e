/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-date-format.h"
#include "plx-position-comparison.h"

G_BEGIN_DECLS

/**
 * PlxPositionEntry: a position that had been said, or published, by the day
 * @row: its row in the dossier
 * @question: that of its question
 * @earliest: the first day of its date
 * @latest: the last one
 * @day: the day from which it counts as said
 * @counted: the day from which it counts by the clock of the comparison
 * @unsure: whether @day is not sure to be the day
 * @satire: whether it rests on satire alone
 */
typedef struct
{
  guint32 row;
  guint32 question;
  gint32 earliest;
  gint32 latest;
  gint32 day;
  gint32 counted;
  int stance;
  gboolean unsure;
  gboolean satire;
} PlxPositionEntry;

/**
 * PlxPositionCell:
 * @public_cell: comes first, so that a pointer to it is one to the whole; its positions are made when they
 * are asked for
 * @row: in the matrix
 * @column: likewise
 * @stances: a bit for each of its latest stances; none for what rests on satire alone
 * @n_satire: how many of its positions, the first ones, rest on satire alone
 * @first: where its positions begin among all
 * @n: how many there are
 */
typedef struct
{
  PlxStanceCell public_cell;
  guint row;
  guint column;
  guint stances;
  guint n_satire;
  guint first;
  guint n;
} PlxPositionCell;

/**
 * plx_position_entries_new:
 * @days: (out): what has news, whatever @as_of
 *
 * Returns: (transfer full) (element-type PlxPositionEntry): in the order in which they were said
 */
GArray *plx_position_entries_new (
    PlxDossier *dossier, PlxRecord *question, const PlxAsOf *as_of, gboolean satire, GArray **days);

/**
 * plx_stance_rows_new:
 * @row_of_claimant: (out): for each row of claimants in the dossier its row in the matrix, or %PLX_NO_ROW
 *
 * Returns: (transfer full) (element-type PlxStanceRow)
 */
GPtrArray *plx_stance_rows_new (PlxDossier *dossier, const GArray *entries, guint32 **row_of_claimant);

/** plx_position_cells_fill: makes the questions and the cells of @self */
void
plx_position_cells_fill (PlxPositionComparison *self, const GArray *entries, const guint32 *row_of_claimant);

/** plx_stance_rows_contradict: finds where rows contradict each other */
void plx_stance_rows_contradict (PlxPositionComparison *self);

/** plx_position_comparison_summarise: Returns: (transfer full) (element-type PlxLine) */
GPtrArray *plx_position_comparison_summarise (const PlxPositionComparison *self);

/** plx_position_comparison_count_cells: those that are not empty */
guint plx_position_comparison_count_cells (const PlxPositionComparison *self);
/** plx_position_comparison_nth_cell: Returns: (transfer none): by row, then column; without its positions */
const PlxPositionCell *plx_position_comparison_nth_cell (const PlxPositionComparison *self, guint index);
/** plx_position_comparison_lookup: Returns: (transfer none) (nullable): likewise */
const PlxPositionCell *
plx_position_comparison_lookup (const PlxPositionComparison *self, guint row, guint column);
/** plx_position_cell_load: Returns: (transfer none): the same cell with its positions */
const PlxStanceCell *plx_position_cell_load (const PlxPositionComparison *self, const PlxPositionCell *cell);
/** plx_position_comparison_get_first_cell: Returns: the index of the first cell of @row or of a later row */
guint plx_position_comparison_get_first_cell (const PlxPositionComparison *self, guint row);

/** plx_position_format_date: Returns: (transfer full): "about 21 October 2024" */
char *plx_position_format_date (PlxPosition *position, PlxDateForm form);

G_END_DECLS
