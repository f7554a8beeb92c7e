/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-task.h"

#include "plx-export-file.h"
#include "plx-notation.h"

typedef struct
{
  PlxExportSubject *subject;
  PlxExportFormat format;
  GFile *file; /* nullable */
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
  g_autoptr (PlxExport) comparison = plx_export_subject_compare (work->subject);
  g_autoptr (GBytes) bytes = NULL;
  GError *error = NULL;

  bytes = plx_export_to_bytes (comparison, work->format, &options, &error);
  if (g_task_return_error_if_cancelled (task))
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

  if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task, plx_export_subject_compare (work->subject), (GDestroyNotify) plx_export_free);
}

static void
run (Work *work, GTaskThreadFunc function, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, run);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, function);
}

void
plx_export_write_async (PlxExportSubject *subject, PlxExportFormat format, GFile *file, GCancellable *cancellable,
                        GAsyncReadyCallback callback, gpointer user_data)
{
  Work *work = g_new0 (Work, 1);

  work->subject = subject;
  work->format = format;
  g_set_object (&work->file, file);
  run (work, write_export, cancellable, callback, user_data);
}

GBytes *
plx_export_write_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

void
plx_export_compare_async (PlxExportSubject *subject, GCancellable *cancellable, GAsyncReadyCallback callback,
                          gpointer user_data)
{
  Work *work = g_new0 (Work, 1);

  work->subject = subject;
  run (work, compare, cancellable, callback, user_data);
}

PlxExport *
plx_export_compare_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
