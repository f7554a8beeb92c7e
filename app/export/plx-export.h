/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-export-format.h"
#include "plx-figure-comparison.h"
#include "plx-paper.h"
#include "plx-position-comparison.h"
#include "plx-progress.h"
#include "plx-side-by-side.h"

G_BEGIN_DECLS

/**
 * PlxExport: a comparison that is taken away: its report, and the comparison itself for the formats that programs read. It can be
 * written in any thread.
 * @report: what all formats but JSON are written from
 */
typedef struct
{
  PlxReport *report;
  /*< private >*/
  PlxFigureComparison *figures;
  PlxPositionComparison *positions;
  PlxSideBySide *claims;
  gboolean apart;
} PlxExport;

/** plx_export_new_for_figures: @comparison: (transfer full). @apart: whether what stands apart is in it */
PlxExport *plx_export_new_for_figures (PlxFigureComparison *comparison, gboolean apart);
/** plx_export_set_chart: draws the chart of the figures in another way than by claimant, with the scale that suits it */
void plx_export_set_chart (PlxExport *self, PlxChartKind kind, PlxChartScale scale);
/** plx_export_new_for_positions: @comparison: (transfer full) */
PlxExport *plx_export_new_for_positions (PlxPositionComparison *comparison);
/** plx_export_new_for_claims: @claims: (transfer full) */
PlxExport *plx_export_new_for_claims (PlxSideBySide *claims);
/** plx_export_new_for_report: @report: (transfer full): one that is no comparison, and so not written as CSV, JSON or a picture */
PlxExport *plx_export_new_for_report (PlxReport *report);
void plx_export_free (PlxExport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxExport, plx_export_free)

/**
 * PlxExportOptions:
 * @width: how many columns plain text takes; 0 for the usual
 * @paper: what a PDF is laid out for
 * @progress: (nullable): who is told how far it is, where it takes long
 */
typedef struct
{
  guint width;
  PlxPaper paper;
  const PlxProgress *progress;
} PlxExportOptions;

/**
 * plx_export_write:
 * @stream: left open
 *
 * The same comparison gives the same bytes: no format says when it was written, but for the PDF where SOURCE_DATE_EPOCH is set. Text
 * is written a piece at a time, and not held in memory.
 *
 * Returns: whether all of it was written; otherwise @error
 */
gboolean plx_export_write (const PlxExport *self, PlxExportFormat format, const PlxExportOptions *options, GOutputStream *stream,
                           GError **error);

G_END_DECLS
