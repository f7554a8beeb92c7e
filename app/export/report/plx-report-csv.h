/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-export-sink.h"
#include "plx-report.h"

G_BEGIN_DECLS

/**
 * plx_report_write_csv:
 *
 * CSV (RFC 4180) in UTF-8: every field between double quotes, CRLF behind every row, a header of names that are not
 * translated. One table: the first whose rows are claims, or else the first. Its columns come first, as they are shown; then
 * what a program needs: the record's id, the claimants' ids, the numbers, the dates in EDTF, the citations, whether it rests
 * on satire, the dossier and what it was wound back to.
 *
 * Returns: whether all of it went into @sink
 */
gboolean plx_report_write_csv (const PlxReport *report, PlxExportSink *sink);

/** plx_report_to_csv: Returns: (transfer full): the same as a text */
char *plx_report_to_csv (const PlxReport *report);

G_END_DECLS
