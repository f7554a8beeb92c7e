/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "plx-export-subject.h"

G_BEGIN_DECLS

/* Comparing and writing in a thread, so that the window stays awake. */

/**
 * plx_export_write_async:
 * @subject: (transfer full)
 * @progress: (nullable): who is told how far it is, and may stop it; has to outlive the work
 *
 * Writes to @file as plx_export_save() does.
 */
void plx_export_write_async (PlxExportSubject *subject, PlxExportFormat format, GFile *file, const PlxProgress *progress,
                             GAsyncReadyCallback callback, gpointer user_data);

/** plx_export_write_finish: Returns: whether it was written; otherwise @error, and nothing was replaced */
gboolean plx_export_write_finish (GAsyncResult *result, GError **error);

/** plx_export_copy_async: the same, to memory, for the clipboard. @subject: (transfer full) */
void plx_export_copy_async (PlxExportSubject *subject, PlxExportFormat format, GAsyncReadyCallback callback, gpointer user_data);

/** plx_export_copy_finish: Returns: (transfer full) (nullable): what was written; NULL with @error */
GBytes *plx_export_copy_finish (GAsyncResult *result, GError **error);

/** plx_export_compare_async: @subject: (transfer full). @progress: (nullable): as above */
void plx_export_compare_async (PlxExportSubject *subject, const PlxProgress *progress, GAsyncReadyCallback callback,
                               gpointer user_data);

/** plx_export_compare_finish: Returns: (transfer full) (nullable): NULL with @error when it was cancelled */
PlxExport *plx_export_compare_finish (GAsyncResult *result, GError **error);

G_END_DECLS
