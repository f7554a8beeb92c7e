/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-export-sink.h"
#include "plx-report.h"

G_BEGIN_DECLS

/**
 * plx_report_write_markdown:
 *
 * GitHub Flavored Markdown (CommonMark 0.29 with tables), the sources as footnotes. A chart is left out: the table has all of it.
 *
 * Returns: whether all of it went into @sink
 */
gboolean plx_report_write_markdown (const PlxReport *report, PlxExportSink *sink);

/** plx_report_to_markdown: Returns: (transfer full): the same as a text */
char *plx_report_to_markdown (const PlxReport *report);

/** plx_markdown_escape: Returns: (transfer full): @text so that it stays text wherever it stands within a line */
char *plx_markdown_escape (const char *text);

G_END_DECLS
