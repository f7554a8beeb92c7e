/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-export-sink.h"
#include "plx-report.h"

G_BEGIN_DECLS

/** PLX_REPORT_TEXT_WIDTH: how wide plain text is where nothing else asks for a width */
#define PLX_REPORT_TEXT_WIDTH 100

/**
 * plx_report_write_text:
 * @width: how many columns of a terminal lines may take; a table whose columns do not get along with it is wider
 *
 * Plain text in UTF-8: the columns of tables are aligned, what does not fit is wrapped; a chart is left out, since the table
 * has all of it; the sources stand below, numbered.
 *
 * Returns: whether all of it went into @sink
 */
gboolean plx_report_write_text (const PlxReport *report, guint width, PlxExportSink *sink);

/** plx_report_to_text: Returns: (transfer full): the same as a text */
char *plx_report_to_text (const PlxReport *report, guint width);

G_END_DECLS
