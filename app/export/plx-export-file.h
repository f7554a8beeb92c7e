/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** PlxExportWriteFunc: writes all there is to @stream, which it leaves open. Returns: whether that went well; otherwise @error */
typedef gboolean (*PlxExportWriteFunc) (GOutputStream *stream, gpointer user_data, GError **error);

/**
 * plx_export_save:
 * @write: called once
 *
 * Puts what @write writes in the place of @file as a whole or not at all: whatever goes wrong, and when it is cancelled, what was
 * there is still there, and nothing else is. A symbolic link is followed, not replaced.
 *
 * Returns: whether it was written
 */
gboolean plx_export_save (GFile *file, PlxExportWriteFunc write, gpointer user_data, GCancellable *cancellable, GError **error);

/** plx_export_to_memory: Returns: (transfer full) (nullable): what @write writes; NULL with @error */
GBytes *plx_export_to_memory (PlxExportWriteFunc write, gpointer user_data, GError **error);

G_END_DECLS
