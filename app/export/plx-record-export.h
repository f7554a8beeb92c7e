/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-export-format.h"
#include "plx-progress.h"
#include "plx-record-set.h"

G_BEGIN_DECLS

/**
 * plx_records_write:
 * @format: one that plx_export_format_is_of_records()
 * @stream: left open
 * @progress: (nullable)
 *
 * Writes the sources or the claims of @set (plx_record_set_dup_sources(), plx_record_set_dup_claims()) as @format has them. Records
 * are made and written one at a time: of what is written only some kilobytes are held in memory. The same set gives the same bytes:
 * nothing says when it was written.
 *
 * Returns: whether all of it was written; otherwise @error, of %G_IO_ERROR_CANCELLED when cancelled
 */
gboolean plx_records_write (const PlxRecordSet *set, PlxExportFormat format, GOutputStream *stream, const PlxProgress *progress,
                            GError **error);

G_END_DECLS
