/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-picture.h"

#include "plx-export-stream.h"
#include "plx-report-layout.h"

#include <cairo-svg.h>
#include <math.h>

#define WIDTH 720.0              /* in points */
#define PIXELS_PER_POINT (4 / 3.0) /* as CSS has it */
#define PNG_SCALE 2
#define MOST_PIXELS 32000 /* a side of an image of cairo has 32,767 at most */

static cairo_status_t
draw (const PlxReportLayout *layout, cairo_surface_t *surface, double scale)
{
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  plx_report_layout_draw_page (layout, cr, 0);
  status = cairo_status (cr);
  cairo_destroy (cr);
  return status;
}

GBytes *
plx_report_to_svg (const PlxReport *report, GError **error)
{
  g_autoptr (PlxReportLayout) layout = plx_report_layout_new (report, PLX_REPORT_PICTURE, WIDTH, 0);
  GByteArray *file = g_byte_array_new ();
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (
      plx_export_stream_write, file, WIDTH * PIXELS_PER_POINT, plx_report_layout_get_height (layout) * PIXELS_PER_POINT);
  cairo_status_t status;

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  status = draw (layout, surface, PIXELS_PER_POINT);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return plx_export_stream_close (file, status, error);
}

GBytes *
plx_report_to_png (const PlxReport *report, GError **error)
{
  g_autoptr (PlxReportLayout) layout = plx_report_layout_new (report, PLX_REPORT_PICTURE, WIDTH, 0);
  double height = plx_report_layout_get_height (layout);
  double scale = MIN (PNG_SCALE * PIXELS_PER_POINT, MOST_PIXELS / height);
  GByteArray *file = g_byte_array_new ();
  cairo_surface_t *surface
      = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (WIDTH * scale), (int) ceil (height * scale));
  cairo_status_t status = draw (layout, surface, scale);

  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, plx_export_stream_write, file);
  cairo_surface_destroy (surface);
  return plx_export_stream_close (file, status, error);
}
