/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-stream.h"

#include <glib/gi18n-lib.h>

static void
fail_to_draw (cairo_status_t status, GError **error)
{
  /* TRANSLATORS: %s is what the drawing library says. */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("It could not be drawn: %s"), cairo_status_to_string (status));
}

cairo_status_t
plx_export_drawing_write (void *drawing, const unsigned char *data, unsigned int length)
{
  PlxExportDrawing *self = drawing;

  if (self->error == NULL)
    g_output_stream_write_all (self->stream, data, length, NULL, self->cancellable, &self->error);
  /* cairo 1.16 may crash while it ends a PDF that could not be written: it is not told. */
  return CAIRO_STATUS_SUCCESS;
}

gboolean
plx_export_drawing_end (PlxExportDrawing *self, cairo_status_t status, GError **error)
{
  if (self->error != NULL)
    g_propagate_error (error, g_steal_pointer (&self->error));
  else if (status != CAIRO_STATUS_SUCCESS)
    fail_to_draw (status, error);
  else
    return TRUE;
  return FALSE;
}

cairo_status_t
plx_export_stream_write (void *array, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (array, data, length);
  return CAIRO_STATUS_SUCCESS;
}

GBytes *
plx_export_stream_close (GByteArray *array, cairo_status_t status, GError **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (array);
  g_byte_array_unref (array);
  fail_to_draw (status, error);
  return NULL;
}
