/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * plx_bookmark_time_format:
 * @stamp: microseconds since 1970 began.
 *
 * Returns: (transfer full): RFC 3339 in UTC, to the microsecond
 */
char *plx_bookmark_time_format (gint64 stamp);

/**
 * plx_bookmark_time_parse:
 * @text: RFC 3339 in UTC, `2024-10-21T14:05:00.123456Z`, with a fraction of one to six digits or without
 *
 * Exact to the microsecond, which stamps have to be.
 *
 * Returns: whether it is such a time, not before 1970
 */
gboolean plx_bookmark_time_parse (const char *text, gint64 *stamp);

G_END_DECLS
