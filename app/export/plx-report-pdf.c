/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-pdf.h"

#include "plx-export-stream.h"
#include "plx-report-layout.h"
#include "plx-visible-text.h"

#include <cairo-pdf.h>

/* ISO 8601, or nothing. */
static char *
dup_creation_date (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  g_autoptr (GDateTime) time = NULL;
  gint64 seconds;

  if (epoch == NULL || !g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT64, &seconds, NULL))
    return g_strdup ("");
  time = g_date_time_new_from_unix_utc (seconds);
  return time != NULL ? g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ") : g_strdup ("");
}

static void
set_metadata (cairo_surface_t *surface, const PlxReport *report)
{
  g_autofree char *title = plx_visible_text (report->title, " ");
  g_autofree char *subtitle = plx_line_to_text (report->subtitle);
  g_autofree char *subject = plx_visible_text (subtitle, " ");
  g_autofree char *created = dup_creation_date ();

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, subject);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, "Parallax");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Parallax");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
}

GBytes *
plx_report_to_pdf (const PlxReport *report, PlxPaper paper, GError **error)
{
  GByteArray *file = g_byte_array_new ();
  g_autoptr (PlxReportLayout) layout = NULL;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;
  double width;
  double height;

  plx_paper_get_size (paper, &width, &height);
  layout = plx_report_layout_new (report, PLX_REPORT_WHOLE, width, height);
  surface = cairo_pdf_surface_create_for_stream (plx_export_stream_write, file, width, height);
  set_metadata (surface, report);
  cr = cairo_create (surface);
  for (guint i = 0; i < plx_report_layout_get_n_pages (layout); i++)
    {
      plx_report_layout_draw_page (layout, cr, i);
      cairo_show_page (cr);
    }
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return plx_export_stream_close (file, status, error);
}
