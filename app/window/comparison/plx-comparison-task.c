/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-comparison-task.h"

typedef struct
{
  PlxDossier *dossier;
  PlxRecord *record; /* nullable */
  PlxAsOf as_of;
  gboolean satire;
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  g_clear_object (&work->dossier);
  g_clear_object (&work->record);
  g_free (work);
}

static void
compare_figures (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Work *work = task_data;

  if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task, plx_figure_comparison_new (work->record, &work->as_of),
                           (GDestroyNotify) plx_figure_comparison_free);
}

static void
compare_positions (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Work *work = task_data;

  if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task,
                           plx_position_comparison_new (work->dossier, work->record, &work->as_of, work->satire),
                           (GDestroyNotify) plx_position_comparison_free);
}

static void
run (Work *work, GTaskThreadFunc compare, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, run);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, compare);
}

void
plx_figure_comparison_new_async (PlxRecord *measure, const PlxAsOf *as_of, GCancellable *cancellable,
                                 GAsyncReadyCallback callback, gpointer user_data)
{
  Work *work = g_new0 (Work, 1);

  work->record = g_object_ref (measure);
  work->as_of = *as_of;
  run (work, compare_figures, cancellable, callback, user_data);
}

PlxFigureComparison *
plx_figure_comparison_new_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

void
plx_position_comparison_new_async (PlxDossier *dossier, PlxRecord *question, const PlxAsOf *as_of, gboolean satire,
                                   GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  Work *work = g_new0 (Work, 1);

  work->dossier = g_object_ref (dossier);
  g_set_object (&work->record, question);
  work->as_of = *as_of;
  work->satire = satire;
  run (work, compare_positions, cancellable, callback, user_data);
}

PlxPositionComparison *
plx_position_comparison_new_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
