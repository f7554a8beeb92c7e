/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-list-entry.h"

G_BEGIN_DECLS

/** PLX_LIST_TASK_INLINE_ROWS: up to how many records plx_list_compute() is quick enough for the main thread */
#define PLX_LIST_TASK_INLINE_ROWS 20000

/**
 * plx_list_task_run_async:
 * @query: copied
 *
 * plx_list_compute() in a thread of its own.
 */
void plx_list_task_run_async (PlxDossier *dossier, const PlxListQuery *query, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer user_data);

/** plx_list_task_run_finish: Returns: (transfer full) (nullable): the rows; NULL when cancelled, with @error set */
GArray *plx_list_task_run_finish (GAsyncResult *result, GError **error);

G_END_DECLS
