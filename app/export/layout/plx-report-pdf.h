/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-paper.h"
#include "plx-progress.h"
#include "plx-report.h"

G_BEGIN_DECLS

/**
 * plx_report_write_pdf:
 * @stream: left open
 * @progress: (nullable)
 *
 * A PDF on pages of @paper, whose text can be selected, with an outline of its headings, and links from the contents and the
 * numbers of the sources to where they lead. Its date of creation is that of SOURCE_DATE_EPOCH
 * (reproducible-builds.org), and is left out where that is not set, so that the same report gives the same file.
 *
 * Returns: whether it was written; otherwise @error
 */
gboolean plx_report_write_pdf (const PlxReport *report, PlxPaper paper, GOutputStream *stream, const PlxProgress *progress,
                               GError **error);

/** plx_report_to_pdf: Returns: (transfer full) (nullable): the same in memory; NULL with @error */
GBytes *plx_report_to_pdf (const PlxReport *report, PlxPaper paper, const PlxProgress *progress, GError **error);

G_END_DECLS
