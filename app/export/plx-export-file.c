/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-file.h"

#include "plx-durable-file.h"
#include "plx-durable-stream.h"

#include <glib/gstdio.h>
#include <glib/gi18n-lib.h>
#include <sys/stat.h>

/* A file that only its owner may read stays so. */
static int
find_mode (const char *path)
{
  GStatBuf status;

  return g_stat (path, &status) == 0 ? (int) (status.st_mode & 0777) : 0644;
}

static gboolean
save_local (const char *path, PlxExportWriteFunc write, gpointer user_data, GCancellable *cancellable, GError **error)
{
  g_autofree char *resolved = plx_durable_file_resolve (path, error);
  g_autoptr (GOutputStream) stream = NULL;

  if (resolved == NULL)
    return FALSE;
  /* A folder, a device or a pipe is nothing to be replaced. */
  if (g_file_test (resolved, G_FILE_TEST_EXISTS) && !g_file_test (resolved, G_FILE_TEST_IS_REGULAR))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _("There is something that is not a file"));
      return FALSE;
    }
  stream = plx_durable_stream_new (resolved, find_mode (resolved), error);
  return stream != NULL && write (stream, user_data, error)
         && plx_durable_stream_commit (PLX_DURABLE_STREAM (stream), cancellable, error);
}

/* To close it when it was cancelled gives up what was written. */
static void
abandon (GOutputStream *stream)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  g_cancellable_cancel (cancelled);
  g_output_stream_close (stream, cancelled, NULL);
}

static gboolean
save_elsewhere (GFile *file, PlxExportWriteFunc write, gpointer user_data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, cancellable, error);

  if (stream == NULL)
    return FALSE;
  if (write (G_OUTPUT_STREAM (stream), user_data, error) && !g_cancellable_set_error_if_cancelled (cancellable, error))
    return g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);
  abandon (G_OUTPUT_STREAM (stream));
  return FALSE;
}

gboolean
plx_export_save (GFile *file, PlxExportWriteFunc write, gpointer user_data, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = g_file_get_path (file);

  if (path != NULL && g_file_is_native (file))
    return save_local (path, write, user_data, cancellable, error);
  return save_elsewhere (file, write, user_data, cancellable, error);
}

GBytes *
plx_export_to_memory (PlxExportWriteFunc write, gpointer user_data, GError **error)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  if (!write (stream, user_data, error) || !g_output_stream_close (stream, NULL, error))
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}
