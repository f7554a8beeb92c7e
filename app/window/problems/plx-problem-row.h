/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-problem.h"

G_BEGIN_DECLS

/**
 * PlxProblemRow:
 *
 * A problem of a file: how grave it is as a sign and a word, where it is, and what is wrong and expected.
 */
#define PLX_TYPE_PROBLEM_ROW (plx_problem_row_get_type ())
G_DECLARE_FINAL_TYPE (PlxProblemRow, plx_problem_row, PLX, PROBLEM_ROW, GtkWidget)

GtkWidget *plx_problem_row_new (void);

void plx_problem_row_set_problem (PlxProblemRow *self, PlxProblem *problem);

/** plx_problem_row_name_list_item: gives the row that GTK puts round the child of @item its accessible name */
void plx_problem_row_name_list_item (PlxProblemRow *self, GtkListItem *item);

/** plx_problem_row_factory_new: Returns: (transfer full): makes such rows for a list of PlxProblems */
GtkListItemFactory *plx_problem_row_factory_new (void);

/** plx_problem_dup_counts: Returns: (transfer full): "2 errors, 1 warning", translated */
char *plx_problem_dup_counts (guint n_errors, guint n_warnings);

G_END_DECLS
