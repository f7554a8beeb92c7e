/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What replacing files is made with. */

/** plx_durable_file_fail: says in @error that @path could not be written, and why: @code is an errno. Returns: FALSE */
gboolean plx_durable_file_fail (GError **error, const char *path, int code);

/** plx_durable_file_dup_pattern: Returns: (transfer full): the name of new contents beside @path, the end of which is “XXXXXX” */
char *plx_durable_file_dup_pattern (const char *path);

/** plx_durable_file_flush: waits until what was written is on the disk. Returns: 0, or -1 with errno set */
int plx_durable_file_flush (int descriptor);

G_END_DECLS
