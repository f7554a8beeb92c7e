/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-file.h"

#include <glib/gi18n-lib.h>

#include "plx-bookmark-copies.h"
#include "plx-bookmark-lock.h"
#include "plx-bookmark-reader.h"
#include "plx-bookmark-writer.h"
#include "plx-durable-file.h"

#define FILE_MODE 0600

void
plx_bookmark_contents_free (PlxBookmarkContents *contents)
{
  g_clear_pointer (&contents->set, plx_bookmark_set_free);
  g_clear_error (&contents->damage);
  g_free (contents);
}

GError *
plx_bookmark_file_refuse (void)
{
  return g_error_new_literal (PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_NEWER_VERSION,
                              _("The bookmarks were written by a newer version of Parallax. They are shown, but this "
                                "version cannot change them."));
}

static PlxBookmarkContents *
contents_new (PlxBookmarkSet *set)
{
  PlxBookmarkContents *contents = g_new0 (PlxBookmarkContents, 1);

  contents->set = set;
  return contents;
}

/* @path: where no link leads further */
static PlxBookmarkContents *
load_resolved (const char *path, GError **error)
{
  PlxBookmarkContents *contents = contents_new (NULL);
  g_autoptr (GError) cause = NULL;
  g_autoptr (GBytes) bytes = plx_bookmark_copies_read (path, &cause);

  if (bytes == NULL && !g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    {
      g_propagate_error (error, g_steal_pointer (&cause));
      plx_bookmark_contents_free (contents);
      return NULL;
    }
  if (bytes == NULL && !plx_bookmark_copies_exist (path))
    {
      contents->set = plx_bookmark_set_new ();
      return contents;
    }
  g_clear_error (&cause);
  contents->set = bytes != NULL ? plx_bookmark_reader_read (bytes, &cause) : NULL;
  if (contents->set != NULL)
    return contents;
  contents->is_newer = g_error_matches (cause, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_NEWER_VERSION);
  contents->is_damaged = !contents->is_newer;
  if (contents->is_newer)
    contents->set = plx_bookmark_reader_salvage (bytes, NULL);
  else
    contents->set = plx_bookmark_copies_recover (path, bytes, cause, &contents->damage);
  return contents;
}

PlxBookmarkContents *
plx_bookmark_file_load (const char *path, GError **error)
{
  g_autofree char *resolved = plx_durable_file_resolve (path, error);

  return resolved != NULL ? load_resolved (resolved, error) : NULL;
}

/* What does not read back as it was meant must not replace anything. */
static gboolean
reads_back (GBytes *bytes, PlxBookmarkSet *set, GError **error)
{
  g_autoptr (PlxBookmarkSet) again = plx_bookmark_reader_read (bytes, error);

  if (again == NULL)
    return FALSE;
  if (plx_bookmark_set_equal (set, again))
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                       _("What was written reads back differently; the file is left as it was"));
  return FALSE;
}

static gboolean
write_set (const char *path, PlxBookmarkSet *set, gboolean keep_copy, GError **error)
{
  g_autoptr (GBytes) bytes = plx_bookmark_writer_write (set);
  const char *data;
  gsize length;

  if (!reads_back (bytes, set, error))
    return FALSE;
  if (keep_copy)
    plx_bookmark_copies_keep (path);
  data = g_bytes_get_data (bytes, &length);
  return plx_durable_file_replace (path, data, length, FILE_MODE, error);
}

static gboolean
merge_and_write (const char *path, PlxBookmarkSet *ours, PlxBookmarkSet *base, PlxBookmarkContents *contents,
                 GError **error)
{
  g_autoptr (PlxBookmarkSet) stored = g_steal_pointer (&contents->set);
  gboolean was_damaged = contents->is_damaged;

  contents->set = plx_bookmark_set_merge (ours, stored, base);
  if (!was_damaged && plx_bookmark_set_equal (contents->set, stored))
    return plx_durable_file_flush_folder (path, error);
  if ((!was_damaged || plx_bookmark_copies_set_aside (path, contents->damage, error))
      && write_set (path, contents->set, !was_damaged, error))
    {
      contents->is_damaged = FALSE;
      return TRUE;
    }
  /* What the file holds is what was read. */
  plx_bookmark_set_free (contents->set);
  contents->set = g_steal_pointer (&stored);
  return FALSE;
}

static gboolean
save_locked (const char *path, PlxBookmarkSet *ours, PlxBookmarkSet *base, PlxBookmarkContents **contents,
             GError **error)
{
  PlxBookmarkContents *found;

  plx_durable_file_sweep (path);
  found = load_resolved (path, error);
  *contents = found;
  if (found == NULL)
    return FALSE;
  if (!found->is_newer)
    return merge_and_write (path, ours, base, found, error);
  g_propagate_error (error, plx_bookmark_file_refuse ());
  return FALSE;
}

gboolean
plx_bookmark_file_save (const char *path, PlxBookmarkSet *ours, PlxBookmarkSet *base, guint wait,
                        GCancellable *cancellable, PlxBookmarkContents **contents, GError **error)
{
  g_autofree char *resolved = plx_durable_file_resolve (path, error);
  g_autofree char *folder = resolved != NULL ? g_path_get_dirname (resolved) : NULL;
  g_autoptr (PlxBookmarkContents) found = NULL;
  gboolean saved;
  int lock;

  if (contents != NULL)
    *contents = NULL;
  if (folder == NULL || !plx_durable_file_make_folder (folder, error))
    return FALSE;
  lock = plx_bookmark_lock_take (resolved, wait, cancellable, error);
  if (lock < 0)
    return FALSE;
  saved = save_locked (resolved, ours, base, &found, error);
  plx_bookmark_lock_release (lock);
  if (contents != NULL)
    *contents = g_steal_pointer (&found);
  return saved;
}
