/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export.h"

#include "plx-comparison-json.h"
#include "plx-figure-chart.h"
#include "plx-report-csv.h"
#include "plx-report-html.h"
#include "plx-report-markdown.h"
#include "plx-report-pdf.h"
#include "plx-report-picture.h"
#include "plx-report-text.h"
#include "plx-report-wikitext.h"

#include <glib/gi18n-lib.h>

PlxExport *
plx_export_new_for_figures (PlxFigureComparison *comparison, gboolean apart)
{
  PlxExport *self = g_new0 (PlxExport, 1);

  self->figures = comparison;
  self->apart = apart;
  self->report = plx_figure_comparison_to_report (comparison, apart);
  return self;
}

void
plx_export_set_chart (PlxExport *self, PlxChartKind kind, PlxChartScale scale)
{
  for (guint i = 0; self->figures != NULL && i < self->report->blocks->len; i++)
    {
      PlxReportBlock *block = g_ptr_array_index (self->report->blocks, i);

      if (block->chart == NULL)
        continue;
      plx_chart_free (block->chart);
      block->chart = plx_chart_new_for_figures (self->figures, kind, scale, self->apart);
    }
}

PlxExport *
plx_export_new_for_positions (PlxPositionComparison *comparison)
{
  PlxExport *self = g_new0 (PlxExport, 1);

  self->positions = comparison;
  self->report = plx_position_comparison_to_report (comparison);
  return self;
}

PlxExport *
plx_export_new_for_claims (PlxSideBySide *claims)
{
  PlxExport *self = g_new0 (PlxExport, 1);

  self->claims = claims;
  self->report = plx_side_by_side_to_report (claims);
  return self;
}

PlxExport *
plx_export_new_for_report (PlxReport *report)
{
  PlxExport *self = g_new0 (PlxExport, 1);

  self->report = report;
  return self;
}

void
plx_export_free (PlxExport *self)
{
  g_clear_pointer (&self->claims, plx_side_by_side_free);
  g_clear_pointer (&self->figures, plx_figure_comparison_free);
  g_clear_pointer (&self->positions, plx_position_comparison_free);
  plx_report_free (self->report);
  g_free (self);
}

static char *
to_json (const PlxExport *self)
{
  if (self->figures != NULL)
    return plx_figure_comparison_to_json (self->figures, self->apart);
  if (self->positions != NULL)
    return plx_position_comparison_to_json (self->positions);
  return plx_side_by_side_to_json (self->claims);
}

static gboolean
write_text (const PlxExport *self, PlxExportFormat format, guint width, PlxExportSink *sink)
{
  g_autofree char *json = NULL;

  switch (format)
    {
    case PLX_EXPORT_CSV:
      return plx_report_write_csv (self->report, sink);
    case PLX_EXPORT_JSON:
      json = to_json (self);
      g_string_append (sink->text, json);
      return TRUE;
    case PLX_EXPORT_MARKDOWN:
      return plx_report_write_markdown (self->report, sink);
    case PLX_EXPORT_WIKITEXT:
      return plx_report_write_wikitext (self->report, sink);
    case PLX_EXPORT_HTML:
      return plx_report_write_html (self->report, sink);
    case PLX_EXPORT_TEXT:
    default:
      return plx_report_write_text (self->report, width > 0 ? width : PLX_REPORT_TEXT_WIDTH, sink);
    }
}

static gboolean
write_picture (const PlxExport *self, PlxExportFormat format, GOutputStream *stream, GError **error)
{
  g_autoptr (GBytes) bytes
      = format == PLX_EXPORT_SVG ? plx_report_to_svg (self->report, error) : plx_report_to_png (self->report, error);

  return bytes != NULL
         && g_output_stream_write_all (stream, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, NULL, error);
}

gboolean
plx_export_write (const PlxExport *self, PlxExportFormat format, const PlxExportOptions *options, GOutputStream *stream,
                  GError **error)
{
  gboolean is_report = self->figures == NULL && self->positions == NULL && self->claims == NULL;
  g_autoptr (PlxExportSink) sink = NULL;

  if ((is_report && (format == PLX_EXPORT_CSV || format == PLX_EXPORT_JSON || format == PLX_EXPORT_SVG || format == PLX_EXPORT_PNG))
      || !plx_export_format_is_of_reports (format))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, _("A report cannot be written in the format “%s”"),
                   plx_export_format_get_nick (format));
      return FALSE;
    }
  if (format == PLX_EXPORT_PDF)
    return plx_report_write_pdf (self->report, options->paper, stream, options->progress, error);
  if (format == PLX_EXPORT_SVG || format == PLX_EXPORT_PNG)
    return write_picture (self, format, stream, error);
  sink = plx_export_sink_new (stream, options->progress);
  write_text (self, format, options->width, sink);
  return plx_export_sink_end (sink, error);
}
