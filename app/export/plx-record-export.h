/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-export-format.h"
#include "plx-progress.h"
#include "plx-record-set.h"

G_BEGIN_DECLS

/**
 * plx_records_to_bytes:
 * @format: one that plx_export_format_is_of_records()
 * @progress: (nullable)
 *
 * The sources or the claims of @set (plx_record_set_dup_sources(), plx_record_set_dup_claims()) as @format has them. Records are
 * made one at a time. The same set gives the same bytes: nothing says when it was written.
 *
 * Returns: (transfer full) (nullable): the file; NULL with %G_IO_ERROR_CANCELLED when cancelled
 */
GBytes *plx_records_to_bytes (const PlxRecordSet *set, PlxExportFormat format, const PlxProgress *progress, GError **error);

G_END_DECLS
