/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/** PlxExportDrawing: a drawing on its way to a stream: @error is what kept it from there */
typedef struct
{
  GOutputStream *stream;
  GCancellable *cancellable; /* nullable */
  GError *error;
} PlxExportDrawing;

/** plx_export_drawing_write: a cairo_write_func_t for a PlxExportDrawing */
cairo_status_t plx_export_drawing_write (void *drawing, const unsigned char *data, unsigned int length);

/**
 * plx_export_drawing_end:
 * @status: what drawing ended with
 *
 * Returns: whether it was drawn and written; otherwise @error
 */
gboolean plx_export_drawing_end (PlxExportDrawing *self, cairo_status_t status, GError **error);

/** plx_export_stream_write: a cairo_write_func_t that appends to a GByteArray */
cairo_status_t plx_export_stream_write (void *array, const unsigned char *data, unsigned int length);

/**
 * plx_export_stream_close:
 * @array: (transfer full): what was written
 * @status: what drawing ended with
 *
 * Returns: (transfer full) (nullable): the file; NULL with @error of %G_IO_ERROR when drawing failed
 */
GBytes *plx_export_stream_close (GByteArray *array, cairo_status_t status, GError **error);

G_END_DECLS
