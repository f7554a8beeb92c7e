/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-export-sink.h"
#include "plx-report.h"

G_BEGIN_DECLS

/**
 * plx_report_write_html:
 *
 * A page of HTML that needs nothing else: its style is inside, light or dark as the reader prefers, and set for paper; a chart
 * is drawn inside as SVG. It has no script, and its content security policy allows none. It is well-formed XML as well.
 *
 * Returns: whether all of it went into @sink
 */
gboolean plx_report_write_html (const PlxReport *report, PlxExportSink *sink);

/** plx_report_to_html: Returns: (transfer full): the same as a text */
char *plx_report_to_html (const PlxReport *report);

/** plx_html_escape: Returns: (transfer full): @text so that it stays text, between tags or in an attribute */
char *plx_html_escape (const char *text);

G_END_DECLS
