/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-file.h"

#include "plx-durable-file.h"

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
save_local (GBytes *bytes, const char *path, GError **error)
{
  g_autofree char *resolved = plx_durable_file_resolve (path, error);
  gconstpointer data;
  gsize length;

  if (resolved == NULL)
    return FALSE;
  /* A folder, a device or a pipe is nothing to be replaced. */
  if (g_file_test (resolved, G_FILE_TEST_EXISTS) && !g_file_test (resolved, G_FILE_TEST_IS_REGULAR))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _("There is something that is not a file"));
      return FALSE;
    }
  data = g_bytes_get_data (bytes, &length);
  return plx_durable_file_replace (resolved, data, length, find_mode (resolved), error);
}

gboolean
plx_export_save (GBytes *bytes, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = g_file_get_path (file);

  if (path != NULL && g_file_is_native (file))
    return save_local (bytes, path, error);
  return g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                                  G_FILE_CREATE_NONE, NULL, cancellable, error);
}
