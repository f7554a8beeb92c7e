/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "plx-progress.h"
#include "plx-report.h"

G_BEGIN_DECLS

/** PlxReportParts: what of a report is drawn */
typedef enum
{
  PLX_REPORT_WHOLE,
  PLX_REPORT_PICTURE, /* the chart; where there is none, the tables but for those that list claims one by one */
} PlxReportParts;

/**
 * PlxReportLayout:
 *
 * A report laid out on pages, for a PDF, a printer or a picture. All lengths are in points. The report has to outlive it.
 */
typedef struct _PlxReportLayout PlxReportLayout;

/**
 * plx_report_layout_new:
 * @width: of a page, with its margins
 * @height: of a page, with its margins; 0 for one page that is as high as it has to be
 */
PlxReportLayout *plx_report_layout_new (const PlxReport *report, PlxReportParts parts, double width, double height);
/**
 * plx_report_layout_new_with_progress:
 * @progress: (nullable)
 *
 * The same for long reports. It may be called in any thread, and the layout be used in another one afterwards. What texts are set as
 * is kept only while a page is made or drawn.
 *
 * Returns: (transfer full) (nullable): NULL when it was cancelled
 */
PlxReportLayout *plx_report_layout_new_with_progress (const PlxReport *report, PlxReportParts parts, double width, double height,
                                                      const PlxProgress *progress);
void plx_report_layout_free (PlxReportLayout *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxReportLayout, plx_report_layout_free)

/** plx_report_layout_get_n_pages: at least 1 */
guint plx_report_layout_get_n_pages (const PlxReportLayout *self);

/** plx_report_layout_get_height: Returns: of a page, with its margins */
double plx_report_layout_get_height (const PlxReportLayout *self);

/**
 * PlxLayoutHeading: a heading, for an outline
 * @title: as plain text
 * @level: from 1
 * @page: that it stands on, from 0
 * @y: from the upper edge of the paper, in points
 */
typedef struct
{
  char *title;
  guint level;
  guint page;
  double y;
} PlxLayoutHeading;

/** plx_report_layout_dup_headings: Returns: (transfer full) (element-type PlxLayoutHeading): from the first to the last */
GPtrArray *plx_report_layout_dup_headings (const PlxReportLayout *self);

/** plx_report_layout_draw_page: draws the page @number, from 0; the origin of @cr is the corner of the paper */
void plx_report_layout_draw_page (const PlxReportLayout *self, cairo_t *cr, guint number);
/** plx_report_layout_draw_linked_page: the same with links within the document, all of whose pages have to be drawn then */
void plx_report_layout_draw_linked_page (const PlxReportLayout *self, cairo_t *cr, guint number);

G_END_DECLS
