/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-position-comparison.h"

G_BEGIN_DECLS

/**
 * PlxStanceMatrix:
 *
 * Positions by question: questions across, claimants down, the latest stance in the cell. A #GtkScrollable,
 * to be put into a #GtkScrolledWindow, that keeps its headings in sight and draws only what is in sight. The
 * row of a claimant to whom others belong can be folded; it then shows their stances joined to its own.
 *
 * A cell, the heading of a column and the name of a row open their record with the action `win.show-record`.
 * Class actions, none with a parameter: `matrix.up`, `matrix.down`, `matrix.left`, `matrix.right`,
 * `matrix.row-start`, `matrix.row-end`, `matrix.start`, `matrix.end`, `matrix.page-up`, `matrix.page-down`
 * move the focus, `matrix.open` opens what has it, `matrix.toggle` does so or folds, `matrix.fold` and
 * `matrix.expand` work on its row, `matrix.fold-all` and `matrix.expand-all` on all, `matrix.focus` takes the
 * focus.
 */
#define PLX_TYPE_STANCE_MATRIX (plx_stance_matrix_get_type ())
G_DECLARE_FINAL_TYPE (PlxStanceMatrix, plx_stance_matrix, PLX, STANCE_MATRIX, GtkWidget)

GtkWidget *plx_stance_matrix_new (void);

/**
 * plx_stance_matrix_set_comparison:
 * @comparison: (transfer full) (nullable): what is shown; NULL for nothing
 *
 * Where it is of the same dossier as what was shown before, as when only the day has changed, the same rows
 * stay open, the same place stays in sight, and the focus stays on the same claimant and question.
 */
void plx_stance_matrix_set_comparison (PlxStanceMatrix *self, PlxPositionComparison *comparison);

/** plx_stance_matrix_get_comparison: Returns: (transfer none) (nullable): what is shown */
const PlxPositionComparison *plx_stance_matrix_get_comparison (PlxStanceMatrix *self);

/** plx_stance_matrix_expand_all: opens the rows of all claimants to whom others belong */
void plx_stance_matrix_expand_all (PlxStanceMatrix *self);
/** plx_stance_matrix_fold_all: folds them, as they are at first */
void plx_stance_matrix_fold_all (PlxStanceMatrix *self);

/**
 * plx_stance_matrix_dup_expanded: the property `expanded`
 *
 * Returns: (transfer full): the ids of the claimants whose rows are open; NULL-terminated
 */
char **plx_stance_matrix_dup_expanded (PlxStanceMatrix *self);
/** plx_stance_matrix_set_expanded: opens the rows of these claimants and folds all others; an id that is not
 * there, or not yet, is kept for another day */
void plx_stance_matrix_set_expanded (PlxStanceMatrix *self, const char *const *ids);

G_END_DECLS
