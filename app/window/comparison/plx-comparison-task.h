/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-figure-comparison.h"
#include "plx-position-comparison.h"

G_BEGIN_DECLS

/** PLX_COMPARISON_TASK_INLINE_CLAIMS: up to how many claims a comparison is quick enough for the main thread */
#define PLX_COMPARISON_TASK_INLINE_CLAIMS 5000

/* The constructors of the comparisons in a thread of their own. What is computed when the task is cancelled is thrown away. */

void plx_figure_comparison_new_async (PlxRecord *measure, const PlxAsOf *as_of, GCancellable *cancellable,
                                      GAsyncReadyCallback callback, gpointer user_data);
/** plx_figure_comparison_new_finish: Returns: (transfer full) (nullable): NULL when cancelled, with @error set */
PlxFigureComparison *plx_figure_comparison_new_finish (GAsyncResult *result, GError **error);

/** plx_position_comparison_new_async: @question: (nullable) */
void plx_position_comparison_new_async (PlxDossier *dossier, PlxRecord *question, const PlxAsOf *as_of, gboolean satire,
                                        GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
/** plx_position_comparison_new_finish: Returns: (transfer full) (nullable): NULL when cancelled, with @error set */
PlxPositionComparison *plx_position_comparison_new_finish (GAsyncResult *result, GError **error);

G_END_DECLS
