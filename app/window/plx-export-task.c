/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-task.h"

#include "plx-export-file.h"
#include "plx-notation.h"

typedef struct
{
  PlxExportSubject *subject;
  PlxExportFormat format;
  GFile *file;                 /* NULL for nowhere */
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

static gboolean
write_subject (GOutputStream *stream, gpointer user_data, GError **error)
{
  const Work *work = user_data;
  const PlxExportOptions options = { 0, plx_paper_from_locale (), NULL };

  return plx_export_subject_write (work->subject, work->format, &options, stream, work->progress, error);
}

static PlxLanguageNotation
begin_notation (const Work *work)
{
  return plx_export_format_is_for_machines (work->format) ? plx_language_notation_begin () : 0;
}

static void
write_export (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Work *work = task_data;
  g_auto (PlxLanguageNotation) scope = begin_notation (work);
  GError *error = NULL;

  if (plx_export_save (work->file, write_subject, work, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
copy_export (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Work *work = task_data;
  g_auto (PlxLanguageNotation) scope = begin_notation (work);
  GError *error = NULL;
  GBytes *bytes = plx_export_to_memory (write_subject, work, &error);

  if (bytes)
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
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
  /* What is in the place of the file already cannot be said to have been cancelled. */
  g_task_set_check_cancellable (task, function != write_export);
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

gboolean
plx_export_write_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

void
plx_export_copy_async (PlxExportSubject *subject, PlxExportFormat format, GAsyncReadyCallback callback, gpointer user_data)
{
  Work *work = g_new0 (Work, 1);

  work->subject = subject;
  work->format = format;
  run (work, copy_export, callback, user_data);
}

GBytes *
plx_export_copy_finish (GAsyncResult *result, GError **error)
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
