/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-problem-collector.h"

struct _PlxProblemCollector
{
  GPtrArray *problems;
  guint counts[2]; /* by severity */
};

PlxProblemCollector *
plx_problem_collector_new (void)
{
  PlxProblemCollector *self = g_new0 (PlxProblemCollector, 1);

  self->problems = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

void
plx_problem_collector_free (PlxProblemCollector *self)
{
  g_ptr_array_unref (self->problems);
  g_free (self);
}

gboolean
plx_problem_collector_has_room (PlxProblemCollector *self)
{
  return self->problems->len < PLX_MAXIMUM_PROBLEMS;
}

void
plx_problem_collector_count_one (PlxProblemCollector *self, PlxProblemSeverity severity)
{
  self->counts[severity]++;
}

PlxProblem *
plx_problem_collector_add (PlxProblemCollector *self, PlxProblemSeverity severity, PlxProblemCode code, PlxPlace place,
                           char *path, char *message)
{
  PlxProblem *problem = plx_problem_new (severity, code, place.line, place.column, path, message);

  self->counts[severity]++;
  g_ptr_array_add (self->problems, problem);
  return problem;
}

guint
plx_problem_collector_count (PlxProblemCollector *self, PlxProblemSeverity severity)
{
  return self->counts[severity];
}

static int
compare_problems (gconstpointer a, gconstpointer b)
{
  return plx_problem_compare (*(PlxProblem *const *) a, *(PlxProblem *const *) b);
}

GListModel *
plx_problem_collector_dup_list (PlxProblemCollector *self)
{
  GListStore *list = g_list_store_new (PLX_TYPE_PROBLEM);

  g_ptr_array_sort (self->problems, compare_problems);
  g_list_store_splice (list, 0, 0, self->problems->pdata, self->problems->len);
  return G_LIST_MODEL (list);
}
