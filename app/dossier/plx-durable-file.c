/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-durable-file.h"

#include "plx-durable-file-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define MOST_LINKS 40
#define N_RANDOM 6
#define LONGEST_NAME 200 /* bytes */

gboolean
plx_durable_file_fail (GError **error, const char *path, int code)
{
  g_autofree char *shown = g_filename_display_name (path);

  /* TRANSLATORS: %1$s is a file or folder, %2$s what the system says, such as “No space left on device”. */
  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code), _("“%1$s” could not be written: %2$s"), shown,
               g_strerror (code));
  return FALSE;
}

char *
plx_durable_file_resolve (const char *path, GError **error)
{
  g_autofree char *resolved = g_strdup (path);

  for (guint i = 0; i < MOST_LINKS; i++)
    {
      g_autofree char *target = g_file_read_link (resolved, NULL);
      g_autofree char *folder = g_path_get_dirname (resolved);

      if (target == NULL)
        return g_steal_pointer (&resolved);
      g_free (resolved);
      resolved = g_path_is_absolute (target) ? g_strdup (target) : g_build_filename (folder, target, NULL);
    }
  g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_LOOP, g_strerror (ELOOP));
  return NULL;
}

int
plx_durable_file_flush (int descriptor)
{
  int status;

  do
    status = fsync (descriptor);
  while (status < 0 && errno == EINTR);
  return status;
}

gboolean
plx_durable_file_flush_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int descriptor = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  int status = descriptor < 0 ? -1 : plx_durable_file_flush (descriptor);
  int code = errno;

  if (descriptor >= 0)
    close (descriptor);
  if (status == 0 || code == EINVAL || code == ENOTSUP)
    return TRUE;
  return plx_durable_file_fail (error, folder, code);
}

gboolean
plx_durable_file_make_folder (const char *folder, GError **error)
{
  g_autofree char *parent = g_path_get_dirname (folder);

  if (g_file_test (folder, G_FILE_TEST_IS_DIR))
    return TRUE;
  if (!g_str_equal (parent, folder) && !plx_durable_file_make_folder (parent, error))
    return FALSE;
  if (g_mkdir (folder, 0700) < 0 && errno != EEXIST)
    return plx_durable_file_fail (error, folder, errno);
  return plx_durable_file_flush_folder (folder, error);
}

/* “.NAME.new-”, which nobody would call a file of their own; of a long name as much as leaves room for the rest */
static char *
dup_prefix (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);

  return g_strdup_printf (".%.*s.new-", LONGEST_NAME, name);
}

char *
plx_durable_file_dup_pattern (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *prefix = dup_prefix (path);
  g_autofree char *name = g_strdup_printf ("%sXXXXXX", prefix);

  return g_build_filename (folder, name, NULL);
}

static gboolean
write_all (int descriptor, const char *data, gsize length)
{
  while (length > 0)
    {
      gssize n = write (descriptor, data, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      data += n;
      length -= (gsize) n;
    }
  return TRUE;
}

/* Closing is part of it: some file systems tell only then that the disk is full. */
static gboolean
fill (int descriptor, const char *data, gsize length)
{
  gboolean written = write_all (descriptor, data, length) && plx_durable_file_flush (descriptor) == 0;
  int code = errno;

  if (close (descriptor) == 0)
    {
      errno = code;
      return written;
    }
  if (!written)
    errno = code;
  return FALSE;
}

gboolean
plx_durable_file_replace (const char *path, const char *data, gsize length, int mode, GError **error)
{
  g_autofree char *fresh = plx_durable_file_dup_pattern (path);
  int descriptor = g_mkstemp_full (fresh, O_RDWR | O_CLOEXEC, mode);

  if (descriptor < 0)
    return plx_durable_file_fail (error, path, errno);
  if (!fill (descriptor, data, length) || g_rename (fresh, path) < 0)
    {
      int code = errno;

      g_unlink (fresh);
      return plx_durable_file_fail (error, path, code);
    }
  return plx_durable_file_flush_folder (path, error);
}

void
plx_durable_file_sweep (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *prefix = dup_prefix (path);
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);
  const char *name;

  while (names != NULL && (name = g_dir_read_name (names)) != NULL)
    if (g_str_has_prefix (name, prefix) && strlen (name) == strlen (prefix) + N_RANDOM)
      {
        g_autofree char *leftover = g_build_filename (folder, name, NULL);

        g_unlink (leftover);
      }
}
