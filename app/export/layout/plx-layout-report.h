/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-layout-item.h"
#include "plx-report-layout.h"

G_BEGIN_DECLS

/**
 * plx_layout_set_report:
 * @width: of the text, in points
 * @progress: (nullable)
 *
 * Returns: (transfer full) (nullable) (element-type PlxLayoutItem): everything of a report, one below the other; NULL when it was
 * cancelled
 */
GPtrArray *plx_layout_set_report (const PlxReport *report, PlxReportParts parts, PangoContext *context, double width,
                                  const PlxProgress *progress);

G_END_DECLS
