/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-date.h"

G_BEGIN_DECLS

/*
 * Reading one date, or one end of an interval. The texts need not end at their length, but the whole string
 * has to be printable ASCII. What fails sets the error, with a translated message, and returns FALSE.
 */

/** plx_date_has_shape: whether @text is like @shape, in which d stands for a digit and everything else
 * for itself. */
gboolean plx_date_has_shape (const char *text, gsize length, const char *shape);

/** plx_date_read_digits: the number that @length digits make; unspecified ones (X) count as 0. */
int plx_date_read_digits (const char *text, gsize length);

/** plx_date_qualifiers_of: the #PlxDateQualifiers that a character stands for. */
guint8 plx_date_qualifiers_of (char character);

/**
 * plx_date_read_calendar_date:
 * @text: a text shaped like a date of level 0, or of level 1 with unspecified digits
 * @point: has the precision of that shape; the rest is filled in
 *
 * Reads year, month and day, and checks that there are such.
 */
gboolean plx_date_read_calendar_date (const char *text, gsize length, PlxDatePoint *point, GError **error);

/**
 * plx_date_read_qualified_date:
 * @in_interval: whether it is one end of an interval, for the message
 * @point: a point filled with zeros
 *
 * Reads a date without a time of day, with its qualifier if it has one.
 */
gboolean plx_date_read_qualified_date (const char *text, gsize length, gboolean in_interval,
                                       PlxDatePoint *point, GError **error);

/** plx_date_find_days: the first and last day that a point with a date covers, see
 * plx_date_get_earliest(). */
void plx_date_find_days (const PlxDatePoint *point, gint32 *earliest, gint32 *latest);

G_END_DECLS
