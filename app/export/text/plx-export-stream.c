/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-stream.h"

#include <glib/gi18n-lib.h>

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
  /* TRANSLATORS: %s is what the drawing library says. */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("It could not be drawn: %s"), cairo_status_to_string (status));
  return NULL;
}
