/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-task.h"

#include "plx-export-file.h"
#include "plx-notation.h"

typedef struct
{
  PlxExportSubject *subject;
  PlxExportFormat format;
  GFile *file;                 /* nullable */
  const PlxProgress *progress; /* nullable */
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  plx_export_subject_free (work->subject);
  g_clear_object (&work->file);
  g_free (work);
}

static void
write_export (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Work *work = task_data;
  const PlxExportOptions options = { 0, plx_paper_from_locale (), NULL };
  g_auto (PlxLanguageNotation) scope
      = plx_export_format_is_for_machines (work->format) ? plx_language_notation_begin () : 0;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  bytes = plx_export_subject_to_bytes (work->subject, work->format, &options, work->progress, &error);
  if (bytes && g_task_return_error_if_cancelled (task))
    return;
  if (bytes && (!work->file || plx_export_save (bytes, work->file, cancellable, &error)))
    g_task_return_pointer (task, g_steal_pointer (&bytes), (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

static void
compare (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Work *work = task_data;
  GError *error = NULL;
  PlxExport *comparison = plx_export_subject_report (work->subject, work->progress, &error);

  if (comparison)
    g_task_return_pointer (task, comparison, (GDestroyNotify) plx_export_free);
  else
    g_task_return_error (task, error);
}

static void
run (Work *work, GTaskThreadFunc function, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task
      = g_task_new (NULL, work->progress ? work->progress->cancellable : NULL, callback, user_data);

  g_task_set_source_tag (task, run);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, function);
}

void
plx_export_write_async (PlxExportSubject *subject, PlxExportFormat format, GFile *file, const PlxProgress *progress,
                        GAsyncReadyCallback callback, gpointer user_data)
{
  Work *work = g_new0 (Work, 1);

  work->subject = subject;
  work->format = format;
  g_set_object (&work->file, file);
  work->progress = progress;
  run (work, write_export, callback, user_data);
}

GBytes *
plx_export_write_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

void
plx_export_compare_async (PlxExportSubject *subject, const PlxProgress *progress, GAsyncReadyCallback callback,
                          gpointer user_data)
{
  Work *work = g_new0 (Work, 1);

  work->subject = subject;
  work->progress = progress;
  run (work, compare, callback, user_data);
}

PlxExport *
plx_export_compare_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
