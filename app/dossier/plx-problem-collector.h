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
 * PlxProblemCollector: the problems found while a dossier is read
 */
typedef struct _PlxProblemCollector PlxProblemCollector;

PlxProblemCollector *plx_problem_collector_new (void);
void plx_problem_collector_free (PlxProblemCollector *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxProblemCollector, plx_problem_collector_free)

/**
 * plx_problem_collector_add:
 * @path: (transfer full) (nullable)
 * @message: (transfer full)
 *
 * Returns: (transfer none) (nullable): the new problem; NULL when it was only counted
 */
PlxProblem *plx_problem_collector_add (PlxProblemCollector *self, PlxProblemSeverity severity, PlxProblemCode code,
                                       PlxPlace place, char *path, char *message);

guint plx_problem_collector_count (PlxProblemCollector *self, PlxProblemSeverity severity);

/** plx_problem_collector_dup_list: Returns: (transfer full): the problems in the order of the file */
GListModel *plx_problem_collector_dup_list (PlxProblemCollector *self);

G_END_DECLS
