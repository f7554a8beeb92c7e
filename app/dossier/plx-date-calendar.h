/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The proleptic Gregorian calendar, year 0000 included, which GDate does not know. Days are counted as
 * g_date_get_julian() does: 1 is 1 January of the year 1.
 */

/** plx_date_calendar_month_length: the number of days of @month (1 to 12) of @year. */
int plx_date_calendar_month_length (int year, int month);

/** plx_date_calendar_to_day: the number of the day @day (1 to 31) of @month (1 to 12) of @year (0 or
 * later). */
gint32 plx_date_calendar_to_day (int year, int month, int day);

/** plx_date_calendar_from_day: the inverse of plx_date_calendar_to_day(), for days of the year 0 or later. */
void plx_date_calendar_from_day (gint32 number, int *year, int *month, int *day);

/** plx_date_calendar_weekday: the weekday of a day, 0 for Monday to 6 for Sunday. */
int plx_date_calendar_weekday (gint32 number);

G_END_DECLS
