/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-list-task.h"

#include <gio/gio.h>

typedef struct
{
  PlxDossier *dossier;
  PlxListQuery query;
  char *words;
  char *filter;
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  g_object_unref (work->dossier);
  g_free (work->words);
  g_free (work->filter);
  g_free (work);
}

static void
compute (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Work *work = task_data;
  GArray *rows = plx_list_compute (work->dossier, &work->query, cancellable);

  if (rows)
    g_task_return_pointer (task, rows, (GDestroyNotify) g_array_unref);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "Cancelled");
}

void
plx_list_task_run_async (PlxDossier *dossier, const PlxListQuery *query, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Work *work = g_new0 (Work, 1);

  work->dossier = g_object_ref (dossier);
  work->words = g_strdup (query->words);
  work->filter = g_strdup (query->filter);
  work->query = *query;
  work->query.words = work->words;
  work->query.filter = work->filter;

  g_task_set_source_tag (task, plx_list_task_run_async);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, compute);
}

GArray *
plx_list_task_run_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
