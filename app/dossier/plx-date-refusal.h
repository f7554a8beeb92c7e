/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * plx_date_refuse:
 * @code: a #PlxDateError
 * @format: the translated message, as for printf()
 *
 * Sets @error, unless it is %NULL; then nothing is formatted or allocated.
 *
 * Returns: %FALSE, for the caller to return
 */
gboolean plx_date_refuse (GError **error, int code, const char *format, ...) G_GNUC_PRINTF (3, 4);

/**
 * plx_date_refuse_shape:
 * @text: printable ASCII without a slash, which is not shaped like a date that we read
 * @length: its length in bytes
 * @in_interval: whether it is one end of an interval
 *
 * Sets @error to what @text seems to be meant as and what is expected in its place.
 *
 * Returns: %FALSE, for the caller to return
 */
gboolean plx_date_refuse_shape (const char *text, gsize length, gboolean in_interval, GError **error);

G_END_DECLS
