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
 * @positions: PlxPositions in the order in which they were said; at least one
 * @n_latest: how many at the end of @positions were said last: more than one when they were said on the same day
 * @changed: whether two of them, said at different times, differ
 * @is_new: whether the latest counts from just the day that the comparison is as of
 * @satire: whether all of them rest on satire alone
 * @approximate: whether the day of the latest is not sure
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
 * @contradictions: (element-type guint): the columns in which its own latest stance and those of its people contradict each
 *   other
 */
typedef struct
{
  PlxRecord *claimant;
  guint depth;
  int parent;
  guint n_descendants;
  GArray *contradictions;
} PlxStanceRow;

/**
 * PlxPositionComparison: questions across, claimants down, as of a day. Computed from records alone.
 * @questions: PlxQuestions (PlxRecord) that somebody has a position on
 * @rows: PlxStanceRows: every claimant with a position, and what they belong to; those of one affiliation behind each other
 * @summary: PlxLines: one paragraph, a sentence each: whose stance changed, whose people contradict each other
 * @days: (element-type PlxNewsDay)
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
  GHashTable *cells;
} PlxPositionComparison;

/**
 * plx_position_comparison_new:
 * @question: (nullable): a PlxQuestion: just this one
 * @satire: whether positions that rest on satire alone are in it
 */
PlxPositionComparison *plx_position_comparison_new (PlxDossier *dossier, PlxRecord *question, const PlxAsOf *as_of,
                                                    gboolean satire);
void plx_position_comparison_free (PlxPositionComparison *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxPositionComparison, plx_position_comparison_free)

/** plx_position_comparison_get_cell: Returns: (transfer none) (nullable): NULL where the claimant has no position */
const PlxStanceCell *plx_position_comparison_get_cell (const PlxPositionComparison *self, guint row, guint question);

/**
 * plx_position_comparison_dup_stances:
 *
 * The latest stances of a claimant and of all who belong to it, each once, in the order of PlxStance: what its row says while
 * it is folded.
 *
 * Returns: (transfer full) (element-type int)
 */
GArray *plx_position_comparison_dup_stances (const PlxPositionComparison *self, guint row, guint question);

/**
 * plx_position_comparison_dup_spoken:
 *
 * Returns: (transfer full): the cell as one sentence: "Dmitry Peskov, Are North Korean troops in Russia?: neither confirms nor
 * denies, about 21 October 2024, La Vanguardia"; says so where there is no position
 */
char *plx_position_comparison_dup_spoken (const PlxPositionComparison *self, guint row, guint question);

/**
 * plx_position_comparison_to_table:
 *
 * A row for each position: claimant, question, stance, words, said, about, sources, through whom; grouped by affiliation.
 */
PlxTable *plx_position_comparison_to_table (const PlxPositionComparison *self);
/** plx_position_comparison_to_matrix: questions across, claimants down, the latest stance with its date */
PlxTable *plx_position_comparison_to_matrix (const PlxPositionComparison *self);
/** plx_position_comparison_to_report: the summary, the matrix, the table. Returns: (transfer full) */
PlxReport *plx_position_comparison_to_report (const PlxPositionComparison *self);

G_END_DECLS
