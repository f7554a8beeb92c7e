/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "plx-problem.h"
#include "plx-record-table.h"

G_BEGIN_DECLS

/**
 * PLX_MAXIMUM_PROBLEMS: how many problems are listed; those beyond it are counted
 */
#define PLX_MAXIMUM_PROBLEMS 50000

/**
 * PLX_MAXIMUM_COUNTED_PROBLEMS: how many problems are counted. What has more is no dossier with mistakes in it, and reading
 * on would only take time and memory
 */
#define PLX_MAXIMUM_COUNTED_PROBLEMS 2000000

/**
 * PlxProblemCollector: the problems found while a dossier is read
 */
typedef struct _PlxProblemCollector PlxProblemCollector;

PlxProblemCollector *plx_problem_collector_new (void);
void plx_problem_collector_free (PlxProblemCollector *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxProblemCollector, plx_problem_collector_free)

/** plx_problem_collector_has_room: whether a problem would be listed, so that it is worth describing */
gboolean plx_problem_collector_has_room (PlxProblemCollector *self);

/** plx_problem_collector_count_one: counts a problem that is not listed */
void plx_problem_collector_count_one (PlxProblemCollector *self, PlxProblemSeverity severity);

/**
 * plx_problem_collector_add:
 * @path: (transfer full) (nullable)
 * @message: (transfer full)
 *
 * Lists a problem, and counts it. There is always room for what keeps the file from opening.
 *
 * Returns: (transfer none): the new problem
 */
PlxProblem *plx_problem_collector_add (PlxProblemCollector *self, PlxProblemSeverity severity, PlxProblemCode code,
                                       PlxPlace place, char *path, char *message);

guint plx_problem_collector_count (PlxProblemCollector *self, PlxProblemSeverity severity);

/** plx_problem_collector_dup_list: Returns: (transfer full): the problems in the order of the file */
GListModel *plx_problem_collector_dup_list (PlxProblemCollector *self);

G_END_DECLS
