/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-copies.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "plx-bookmark-file.h"
#include "plx-bookmark-reader.h"
#include "plx-durable-file.h"

#define MOST_SET_ASIDE 100
#define COPY_MODE 0600

/* By how many seconds a copy has to be older than the one before it */
static const gint64 distances[PLX_BOOKMARK_N_COPIES] = { 0, 3600, 24 * 3600 };

static char *
dup_copy_path (const char *path, guint number)
{
  return g_strdup_printf ("%s.%u", path, number);
}

static GBytes *
fail_to_read (const char *path, int code, GError **error)
{
  g_autofree char *shown = g_filename_display_name (path);

  /* TRANSLATORS: %1$s is a file, %2$s what the system says, such as “Permission denied”. */
  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code), _("“%1$s” could not be read: %2$s"), shown,
               g_strerror (code));
  return NULL;
}

/* Returns: 0 or an error number */
static int
read_all (int descriptor, gsize length, GByteArray *data)
{
  g_byte_array_set_size (data, (guint) length + 1);
  data->len = 0;
  for (;;)
    {
      gssize n = read (descriptor, data->data + data->len, length + 1 - data->len);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return errno;
      data->len += (guint) n;
      if (n == 0 || data->len > length)
        return 0;
    }
}

static int
read_regular (int descriptor, GByteArray *data)
{
  struct stat status;

  if (fstat (descriptor, &status) < 0)
    return errno;
  if (!S_ISREG (status.st_mode))
    return S_ISDIR (status.st_mode) ? EISDIR : EINVAL;
  return status.st_size > PLX_BOOKMARK_MAX_FILE_LENGTH ? EFBIG : read_all (descriptor, (gsize) status.st_size, data);
}

GBytes *
plx_bookmark_copies_read (const char *path, GError **error)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  int descriptor = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
  int code;

  if (descriptor < 0)
    return fail_to_read (path, errno, error);
  code = read_regular (descriptor, data);
  close (descriptor);
  if (code != 0)
    return fail_to_read (path, code, error);
  return g_byte_array_free_to_bytes (g_steal_pointer (&data));
}

gboolean
plx_bookmark_copies_exist (const char *path)
{
  for (guint i = 1; i <= PLX_BOOKMARK_N_COPIES; i++)
    {
      g_autofree char *copy = dup_copy_path (path, i);

      if (g_file_test (copy, G_FILE_TEST_IS_REGULAR))
        return TRUE;
    }
  return FALSE;
}

/* Returns: when the file was written, in seconds; -1 when it is not there */
static gint64
get_age_stamp (const char *path)
{
  GStatBuf status;

  return g_stat (path, &status) == 0 ? (gint64) status.st_mtime : -1;
}

/* The copy before @number moves on to be @number, where that is missing or has become too old. */
static void
move_on (const char *path, guint number)
{
  g_autofree char *from = dup_copy_path (path, number - 1);
  g_autofree char *to = dup_copy_path (path, number);
  gint64 stamp = get_age_stamp (from);
  gint64 next = get_age_stamp (to);

  if (stamp >= 0 && (next < 0 || stamp - next >= distances[number - 1] || stamp < next))
    g_rename (from, to);
}

/* Not every file system knows second names. */
static void
copy_contents (const char *from, const char *to)
{
  g_autoptr (GBytes) bytes = plx_bookmark_copies_read (from, NULL);
  const char *data;
  gsize length;

  if (bytes == NULL)
    return;
  data = g_bytes_get_data (bytes, &length);
  plx_durable_file_sweep (to);
  plx_durable_file_replace (to, data, length, COPY_MODE, NULL);
}

/* Whether both are names of the same file: an attempt before this one, whose writing failed, has kept it already. */
static gboolean
is_same_file (const char *path, const char *other)
{
  GStatBuf status, other_status;

  return g_stat (path, &status) == 0 && g_lstat (other, &other_status) == 0 && status.st_ino == other_status.st_ino
         && status.st_dev == other_status.st_dev;
}

void
plx_bookmark_copies_keep (const char *path)
{
  g_autofree char *first = dup_copy_path (path, 1);
  g_autofree char *fresh = g_strconcat (first, ".new", NULL);

  if (!g_file_test (path, G_FILE_TEST_EXISTS) || is_same_file (path, first))
    return;
  for (guint i = PLX_BOOKMARK_N_COPIES; i >= 2; i--)
    move_on (path, i);
  g_unlink (fresh);
  if (link (path, fresh) < 0)
    {
      copy_contents (path, first);
      return;
    }
  /* Renaming one name of a file to another of its names does nothing, and leaves the first. */
  g_rename (fresh, first);
  g_unlink (fresh);
}

static guint
count_bookmarks (PlxBookmarkSet *set)
{
  g_autoptr (GPtrArray) list = plx_bookmark_set_list (set);

  return list->len;
}

static void
add_copy (PlxBookmarkSet *set, const char *path, guint number)
{
  g_autofree char *copy = dup_copy_path (path, number);
  g_autoptr (GBytes) bytes = plx_bookmark_copies_read (copy, NULL);
  g_autoptr (PlxBookmarkSet) kept = bytes != NULL ? plx_bookmark_reader_read (bytes, NULL) : NULL;

  if (bytes != NULL && kept == NULL)
    kept = plx_bookmark_reader_salvage (bytes, NULL);
  if (kept != NULL)
    plx_bookmark_set_add_missing (set, kept);
}

static void
set_damage (GError **damage, const char *path, gboolean missing, const GError *cause, guint n)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *shown = g_filename_display_name (name);

  if (missing)
    g_set_error (damage, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED,
                 /* TRANSLATORS: %1$s is a file, %2$u a number. */
                 ngettext ("The file of your bookmarks, “%1$s”, was missing. %2$u bookmark was recovered from an earlier copy.",
                           "The file of your bookmarks, “%1$s”, was missing. %2$u bookmarks were recovered from earlier copies.",
                           n),
                 shown, n);
  else
    g_set_error (damage, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED,
                 /* TRANSLATORS: %1$s is a file, %2$u a number, %3$s what is wrong with the file, such as
                  * “Line 1, column 1: …”. */
                 ngettext ("The file of your bookmarks, “%1$s”, was damaged (%3$s). %2$u bookmark was recovered.",
                           "The file of your bookmarks, “%1$s”, was damaged (%3$s). %2$u bookmarks were recovered.", n),
                 shown, n, cause->message);
}

PlxBookmarkSet *
plx_bookmark_copies_recover (const char *path, GBytes *bytes, const GError *cause, GError **damage)
{
  g_autoptr (PlxBookmarkSet) incomplete = NULL;
  PlxBookmarkSet *set = bytes != NULL ? plx_bookmark_reader_salvage (bytes, &incomplete) : plx_bookmark_set_new ();

  for (guint i = 1; i <= PLX_BOOKMARK_N_COPIES; i++)
    add_copy (set, path, i);
  if (incomplete != NULL)
    plx_bookmark_set_add_missing (set, incomplete);
  set_damage (damage, path, bytes == NULL, cause, count_bookmarks (set));
  return set;
}

static gboolean
copy_aside (const char *path, const char *aside, GError **error)
{
  g_autoptr (GBytes) bytes = plx_bookmark_copies_read (path, error);
  const char *data;
  gsize length;

  if (bytes == NULL)
    return FALSE;
  data = g_bytes_get_data (bytes, &length);
  return plx_durable_file_replace (aside, data, length, COPY_MODE, error);
}

static void
append_name (GError *damage, const char *aside)
{
  g_autofree char *name = g_path_get_basename (aside);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *before = damage->message;
  g_autofree char *where = g_strdup_printf (_("The damaged file is kept beside it as “%s”."), shown);

  /* TRANSLATORS: two sentences, one behind the other */
  damage->message = g_strdup_printf (_("%1$s %2$s"), before, where);
}

/* Where an attempt before this one, whose writing failed, has set it aside already */
static char *
find_aside (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *prefix = g_strconcat (name, ".damaged-", NULL);
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);
  const char *found;

  while (names != NULL && (found = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *aside = g_build_filename (folder, found, NULL);

      if (g_str_has_prefix (found, prefix) && is_same_file (path, aside))
        return g_steal_pointer (&aside);
    }
  return NULL;
}

/* Returns: (nullable): its new name; NULL with @error */
static char *
make_aside (const char *path, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *time = g_date_time_format (now, "%Y%m%dT%H%M%SZ");

  for (guint i = 1; i <= MOST_SET_ASIDE; i++)
    {
      g_autofree char *number = i > 1 ? g_strdup_printf ("-%u", i) : g_strdup ("");
      g_autofree char *aside = g_strdup_printf ("%s.damaged-%s%s", path, time, number);

      if (g_file_test (aside, G_FILE_TEST_EXISTS))
        continue;
      return link (path, aside) == 0 || copy_aside (path, aside, error) ? g_steal_pointer (&aside) : NULL;
    }
  g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_EXIST, g_strerror (EEXIST));
  return NULL;
}

gboolean
plx_bookmark_copies_set_aside (const char *path, GError *damage, GError **error)
{
  g_autofree char *aside = find_aside (path);

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  if (aside == NULL)
    aside = make_aside (path, error);
  if (aside == NULL)
    return FALSE;
  if (damage != NULL)
    append_name (damage, aside);
  return TRUE;
}
