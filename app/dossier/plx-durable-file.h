/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Replacing a file so that neither a crash nor a power cut leaves anything but the old or the new contents.
 *
 * The order is what makes it safe: the new contents go into a file of their own in the same folder, which is
 * flushed to the disk (fsync) before it takes the name of the old one (rename), and the folder is flushed after
 * that. Without the first flush the name could reach the disk before the contents; without the second the
 * caller could be told "done" and still find the old contents after a power cut.
 */

/**
 * plx_durable_file_resolve:
 * @path: (type filename): may be a symbolic link, whose end need not exist
 *
 * Returns: (transfer full) (nullable): where @path leads, so that the link is not replaced by a plain file;
 * NULL with @error of %G_FILE_ERROR for a circle of links
 */
char *plx_durable_file_resolve (const char *path, GError **error);

/**
 * plx_durable_file_make_folder:
 * @folder: (type filename): made with its parents where it is missing, for its owner only
 *
 * Flushes the folders above the new ones, so that they outlast a power cut.
 */
gboolean plx_durable_file_make_folder (const char *folder, GError **error);

/**
 * plx_durable_file_replace:
 * @path: (type filename): not a symbolic link
 * @mode: the permissions of the new file
 *
 * Returns: whether the new contents are on the disk under their name; otherwise @error of %G_FILE_ERROR. When
 * only the last flush failed the new contents are in place, but may not outlast a power cut.
 */
gboolean plx_durable_file_replace (const char *path, const char *data, gsize length, int mode, GError **error);

/**
 * plx_durable_file_flush_folder:
 * @path: (type filename): of a file in the folder
 *
 * Waits until the names in the folder are on the disk. A file system that knows no such thing is taken at its
 * word.
 */
gboolean plx_durable_file_flush_folder (const char *path, GError **error);

/**
 * plx_durable_file_sweep:
 * @path: (type filename): whose replacements were cut short
 *
 * Removes the new contents that killed programs left beside @path. To be called only where no other program can
 * be replacing @path, that is under a lock.
 */
void plx_durable_file_sweep (const char *path);

G_END_DECLS
