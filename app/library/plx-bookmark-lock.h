/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * plx_bookmark_lock_take:
 * @path: (type filename): the file that is to be changed; the lock is a file beside it, called as it is with
 * “.lock” behind, which is made when it is missing and never removed
 * @wait: for how many milliseconds at most
 *
 * Takes the lock that at most one program holds at a time (flock(2)). A program that ends, however it ends,
 * gives it back. Blocks: not for the main thread.
 *
 * Returns: a descriptor for plx_bookmark_lock_release(); -1 with @error of %PLX_BOOKMARK_ERROR_BUSY,
 * %G_FILE_ERROR or %G_IO_ERROR_CANCELLED
 */
int plx_bookmark_lock_take (const char *path, guint wait, GCancellable *cancellable, GError **error);

void plx_bookmark_lock_release (int lock);

G_END_DECLS
