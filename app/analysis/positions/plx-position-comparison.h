/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-as-of.h"
#include "plx-dossier.h"
#include "plx-position.h"
#include "plx-report.h"
#include "plx-table.h"

G_BEGIN_DECLS

/**
 * PlxStanceCell: what one claimant says about one question
 * @positions: PlxPositions in the order in which they were said, at least one; what rests on satire alone
 * stands before everything else, so that it is the latest only where there is nothing else
 * @n_latest: how many at the end of @positions were said last: more than one when they were said on the same
 * day, or when the dates do not tell which came last ("before 28 October" and "21 October")
 * @changed: whether two of them, of which one was surely said before the other, differ; satire counts for
 * nothing
 * @is_new: whether one of them counts from just the day that the comparison is as of
 * @satire: whether all of them rest on satire alone
 * @approximate: whether the day of one of the latest is not sure
 */
typedef struct
{
  GPtrArray *positions;
  guint n_latest;
  gboolean changed;
  gboolean is_new;
  gboolean satire;
  gboolean approximate;
} PlxStanceCell;

/**
 * PlxStanceRow: a claimant
 * @depth: 0 for a claimant that belongs to none that is in the matrix
 * @parent: the index of the row of what it belongs to; -1 for none
 * @n_descendants: how many rows right behind it belong to it, however many steps away
 * @contradictions: (element-type guint): the columns, ascending, in which the claimant and its people
 * contradict each other: the latest stance of one affirms, that of another denies
 * @differences: (element-type guint): the columns, ascending, in which they do not contradict each other, but
 * do not say the same either: the latest stances of two are different ones out of affirms, denies, neither
 * and cannot-confirm
 *
 * Only the latest stances are looked at, only those of different claimants, and none that rests on satire
 * alone. A condition, a demand, an expectation and a warning go together with any other stance, and so never
 * count. Both are empty for a claimant without people below it.
 */
typedef struct
{
  PlxRecord *claimant;
  guint depth;
  int parent;
  guint n_descendants;
  GArray *contradictions;
  GArray *differences;
} PlxStanceRow;

/**
 * PlxPositionComparison: questions across, claimants down, as of a day. Computed from records alone.
 * @questions: PlxQuestions (PlxRecord) that somebody has a position on, in the order of the file
 * @rows: PlxStanceRows: every claimant with a position, and what they belong to; each is followed by those
 * who belong to it. States come first, then what else belongs to nothing; all in the order of the file
 * @summary: PlxLines: one paragraph, a sentence each: how many take a position, whose stance changed, whose
 * people contradict each other
 * @days: (element-type PlxNewsDay): the days on which something about these questions was said, or published,
 * first; whatever day the comparison is as of
 */
typedef struct
{
  PlxDossier *dossier;
  PlxAsOf as_of;
  GPtrArray *questions;
  GPtrArray *rows;
  GPtrArray *summary;
  GArray *days;
  /*< private >*/
  PlxRecord *question; /* the only one */
  GArray *cells;       /* those that are not empty, by row, then column */
  GArray *first_cells; /* for each row which of them is its first */
  GArray *order;       /* the rows of their positions in the dossier, cell by cell */
} PlxPositionComparison;

/**
 * plx_position_comparison_new:
 * @question: (nullable): a PlxQuestion: just this one
 * @satire: whether positions that rest on satire alone are in it
 *
 * Only sound records are in it.
 */
PlxPositionComparison *
plx_position_comparison_new (PlxDossier *dossier, PlxRecord *question, const PlxAsOf *as_of, gboolean satire);
void plx_position_comparison_free (PlxPositionComparison *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxPositionComparison, plx_position_comparison_free)

/** plx_position_comparison_get_row: Returns: (transfer none) */
const PlxStanceRow *plx_position_comparison_get_row (const PlxPositionComparison *self, guint row);

/** plx_stance_row_contradicts: whether @question is among the contradictions of @row */
gboolean plx_stance_row_contradicts (const PlxStanceRow *row, guint question);
/** plx_stance_row_differs: whether @question is among its differences */
gboolean plx_stance_row_differs (const PlxStanceRow *row, guint question);

/** plx_position_comparison_get_cell: not for several threads at once. Returns: (transfer none) (nullable):
 * NULL where the claimant has no position */
const PlxStanceCell *
plx_position_comparison_get_cell (const PlxPositionComparison *self, guint row, guint question);

/**
 * plx_position_comparison_dup_stances:
 *
 * The latest stances of a claimant and of all who belong to it, each once, in the order of PlxStance: what
 * its row says while it is folded. What rests on satire alone is left out.
 *
 * Returns: (transfer full) (element-type int)
 */
GArray *plx_position_comparison_dup_stances (const PlxPositionComparison *self, guint row, guint question);

/**
 * plx_position_comparison_dup_spoken:
 * @folded: whether the row stands for the claimant and all who belong to it
 *
 * Returns: (transfer full): the cell as one sentence: "Dmitry Peskov, Are North Korean troops in Russia?:
 * neither confirms nor denies, about 21 October 2024, La Vanguardia"; says so where there is no position
 */
char *plx_position_comparison_dup_spoken (const PlxPositionComparison *self,
                                          guint row,
                                          guint question,
                                          gboolean folded);

/**
 * plx_position_comparison_to_table:
 *
 * A row for each position: claimant, question, stance, words, said, about, sources, through whom; grouped by
 * affiliation.
 */
PlxTable *plx_position_comparison_to_table (const PlxPositionComparison *self);
/** plx_position_comparison_to_matrix: questions across, claimants down, the latest stance with its date */
PlxTable *plx_position_comparison_to_matrix (const PlxPositionComparison *self);
/** plx_position_comparison_to_report: the summary, the matrix, the table. Returns: (transfer full) */
PlxReport *plx_position_comparison_to_report (const PlxPositionComparison *self);

G_END_DECLS
