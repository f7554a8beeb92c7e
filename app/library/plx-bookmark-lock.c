/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

#include "plx-bookmark.h"

#define SHORTEST_PAUSE 500   /* microseconds */
#define LONGEST_PAUSE 50000

static int
open_lock (const char *path, GError **error)
{
  g_autofree char *name = g_strconcat (path, ".lock", NULL);
  g_autofree char *shown = g_filename_display_name (name);
  int lock = g_open (name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
  int code = errno;

  if (lock < 0)
    /* TRANSLATORS: %1$s is a file, %2$s what the system says, such as “Permission denied”. */
    g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code), _("“%1$s” could not be opened: %2$s"), shown,
                 g_strerror (code));
  return lock;
}

/* Polled, because a wait that the system does cannot be ended. Pauses of random length let everybody have a
 * turn. */
static gboolean
wait_for (int lock, guint wait, GCancellable *cancellable, GError **error)
{
  gint64 end = g_get_monotonic_time () + (gint64) wait * 1000;
  guint pause = SHORTEST_PAUSE;

  while (flock (lock, LOCK_EX | LOCK_NB) < 0)
    {
      if (errno != EWOULDBLOCK && errno != EINTR)
        {
          int code = errno;

          g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code),
                       _("The bookmarks could not be locked: %s"), g_strerror (code));
          return FALSE;
        }
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (g_get_monotonic_time () >= end)
        {
          g_set_error_literal (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_BUSY,
                               _("Another program has been holding the bookmarks for too long"));
          return FALSE;
        }
      g_usleep ((gulong) g_random_int_range (SHORTEST_PAUSE / 2, (gint32) pause + 1));
      pause = MIN (pause * 2, LONGEST_PAUSE);
    }
  return TRUE;
}

int
plx_bookmark_lock_take (const char *path, guint wait, GCancellable *cancellable, GError **error)
{
  int lock = open_lock (path, error);

  if (lock < 0)
    return -1;
  if (wait_for (lock, wait, cancellable, error))
    return lock;
  close (lock);
  return -1;
}

void
plx_bookmark_lock_release (int lock)
{
  close (lock);
}
