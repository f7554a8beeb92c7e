/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-picture.h"

#include "plx-export-stream.h"
#include "plx-report-layout.h"
#include "plx-visible-text.h"

#include <cairo-svg.h>
#include <math.h>
#include <string.h>

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

/* The number of a surface of this process is in its name. */
static void
append_without_surfaces (GString *out, const char *svg, gsize length)
{
  const char *end = svg + length;

  while (svg < end)
    {
      const char *name = g_strstr_len (svg, end - svg, " id=\"surface");
      const char *quote = name != NULL ? memchr (name + 5, '"', (gsize) (end - name - 5)) : NULL;

      if (quote == NULL)
        break;
      g_string_append_len (out, svg, name - svg);
      svg = quote + 1;
    }
  g_string_append_len (out, svg, end - svg);
}

static void
append_element (GString *out, const char *name, const char *text)
{
  g_autofree char *visible = plx_visible_text (text, " ");
  g_autofree char *escaped = g_markup_escape_text (visible, -1);

  g_string_append_printf (out, "\n<%s>%s</%s>", name, escaped, name);
}

/* Its letters are drawn: what the picture shows stands in it as text too, for those who cannot see it and for searches. */
static GBytes *
describe_svg (GBytes *bytes, const PlxReport *report)
{
  gsize length;
  const char *svg = g_bytes_get_data (bytes, &length);
  const char *root = g_strstr_len (svg, (gssize) length, "<svg ");
  const char *inside = root != NULL ? memchr (root, '>', length - (gsize) (root - svg)) : NULL;
  g_autofree char *subtitle = plx_line_to_text (report->subtitle);
  GString *out;

  if (inside == NULL)
    return g_bytes_ref (bytes);
  out = g_string_sized_new (length);
  g_string_append_len (out, svg, inside + 1 - svg);
  append_element (out, "title", report->title);
  append_element (out, "desc", subtitle);
  append_without_surfaces (out, inside + 1, length - (gsize) (inside + 1 - svg));
  return g_string_free_to_bytes (out);
}

GBytes *
plx_report_to_svg (const PlxReport *report, GError **error)
{
  g_autoptr (PlxReportLayout) layout = plx_report_layout_new (report, PLX_REPORT_PICTURE, WIDTH, 0);
  GByteArray *file = g_byte_array_new ();
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (
      plx_export_stream_write, file, WIDTH * PIXELS_PER_POINT, plx_report_layout_get_height (layout) * PIXELS_PER_POINT);
  g_autoptr (GBytes) bytes = NULL;
  cairo_status_t status;

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  status = draw (layout, surface, PIXELS_PER_POINT);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  bytes = plx_export_stream_close (file, status, error);
  return bytes != NULL ? describe_svg (bytes, report) : NULL;
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
