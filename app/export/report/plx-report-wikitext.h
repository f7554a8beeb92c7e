/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-export-sink.h"
#include "plx-report.h"

G_BEGIN_DECLS

/**
 * plx_report_write_wikitext:
 *
 * Wikitext for MediaWiki, as an encyclopaedia's article on figures in dispute sets it: sortable tables, whose figures and dates
 * carry what they sort by, and named references with {{cite news}}. A chart is left out: the table has all of it.
 *
 * Returns: whether all of it went into @sink
 */
gboolean plx_report_write_wikitext (const PlxReport *report, PlxExportSink *sink);

/** plx_report_to_wikitext: Returns: (transfer full): the same as a text */
char *plx_report_to_wikitext (const PlxReport *report);

G_END_DECLS
