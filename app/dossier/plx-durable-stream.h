/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PlxDurableStream:
 *
 * What plx_durable_file_replace() does, for contents that are too large to be held in memory: they are written to a stream, and take
 * the place of the file when they are complete, or not at all. Where the file system can do so (O_TMPFILE) the new contents have no
 * name until then, so that not even a program that is killed leaves anything behind; elsewhere they stand beside the file, as
 * plx_durable_file_sweep() knows them. To close the stream, or to let go of it, before plx_durable_stream_commit() gives them up.
 */
#define PLX_TYPE_DURABLE_STREAM (plx_durable_stream_get_type ())
G_DECLARE_FINAL_TYPE (PlxDurableStream, plx_durable_stream, PLX, DURABLE_STREAM, GOutputStream)

/**
 * plx_durable_stream_new:
 * @path: (type filename): not a symbolic link; need not exist
 * @mode: the permissions of the new file
 *
 * Returns: (transfer full) (nullable): NULL with @error of %G_FILE_ERROR when there can be no file
 */
GOutputStream *plx_durable_stream_new (const char *path, int mode, GError **error);

/**
 * plx_durable_stream_commit:
 *
 * Ends the stream. Flushes what was written to the disk, and puts it in the place of the file.
 *
 * Returns: whether it is on the disk under its name; otherwise @error, and the file is as it was. When only the last flush of the
 * folder failed, the new contents are in place but may not outlast a power cut.
 */
gboolean plx_durable_stream_commit (PlxDurableStream *self, GCancellable *cancellable, GError **error);

G_END_DECLS
