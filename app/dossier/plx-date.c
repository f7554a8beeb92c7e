/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-date.h"

#include "plx-date-calendar.h"

G_DEFINE_BOXED_TYPE (PlxDate, plx_date, plx_date_copy, plx_date_free)
G_DEFINE_QUARK (plx-date-error-quark, plx_date_error)

gboolean
plx_date_set_day (PlxDate *date, gint32 day)
{
  int year, month, day_of_month;

  *date = (PlxDate) { 0 };
  if (day < plx_date_calendar_to_day (0, 1, 1) || day > plx_date_calendar_to_day (9999, 12, 31))
    return FALSE;

  plx_date_calendar_from_day (day, &year, &month, &day_of_month);
  date->earliest = day;
  date->latest = day;
  date->start.year = (guint16) year;
  date->start.month = (guint8) month;
  date->start.day = (guint8) day_of_month;
  date->start.precision = PLX_DATE_PRECISION_DAY;

  return TRUE;
}

gboolean
plx_date_is_set (const PlxDate *date)
{
  return date->start.precision != PLX_DATE_PRECISION_NONE;
}

gint32
plx_date_get_earliest (const PlxDate *date)
{
  return plx_date_is_set (date) ? date->earliest : G_MININT32;
}

gint32
plx_date_get_latest (const PlxDate *date)
{
  return plx_date_is_set (date) ? date->latest : G_MAXINT32;
}

static int
compare_numbers (gint64 number, gint64 other)
{
  return (number > other) - (number < other);
}

/* A number that differs for points that differ, and grows in the order that plx_date_compare() promises. */
static gint64
point_rank (const PlxDatePoint *point)
{
  guint64 rank = point->precision;

  rank = rank << 8 | point->qualifiers;
  rank = rank << 16 | point->year;
  rank = rank << 8 | point->month;
  rank = rank << 8 | point->day;

  return (gint64) rank;
}

static int
compare_times (const PlxDate *date, const PlxDate *other)
{
  gint64 seconds = ((date->hour * 60 + date->minute) - date->zone_minutes) * 60 + date->second;
  gint64 other_seconds = ((other->hour * 60 + other->minute) - other->zone_minutes) * 60 + other->second;
  int order = compare_numbers (seconds, other_seconds);

  if (order == 0)
    order = compare_numbers (date->has_zone, other->has_zone);
  if (order == 0)
    order = compare_numbers (date->zone_minutes, other->zone_minutes);

  return order;
}

int
plx_date_compare (const PlxDate *date, const PlxDate *other)
{
  int order = compare_numbers (!plx_date_is_set (date), !plx_date_is_set (other));

  if (order == 0)
    order = compare_numbers (date->earliest, other->earliest);
  if (order == 0)
    order = compare_numbers (date->latest, other->latest);
  if (order == 0)
    order = compare_numbers (plx_date_is_interval (date), plx_date_is_interval (other));
  if (order == 0)
    order = compare_numbers (point_rank (&date->start), point_rank (&other->start));
  if (order == 0)
    order = compare_numbers (point_rank (&date->end), point_rank (&other->end));
  if (order == 0)
    order = compare_times (date, other);

  return order;
}

gboolean
plx_date_is_approximate (const PlxDate *date)
{
  return ((date->start.qualifiers | date->end.qualifiers) & PLX_DATE_APPROXIMATE) != 0;
}

gboolean
plx_date_is_uncertain (const PlxDate *date)
{
  return ((date->start.qualifiers | date->end.qualifiers) & PLX_DATE_UNCERTAIN) != 0;
}

gboolean
plx_date_is_interval (const PlxDate *date)
{
  return date->end.precision != PLX_DATE_PRECISION_NONE;
}

PlxDatePrecision
plx_date_get_start_precision (const PlxDate *date)
{
  return date->start.precision;
}

PlxDatePrecision
plx_date_get_end_precision (const PlxDate *date)
{
  return plx_date_is_interval (date) ? date->end.precision : date->start.precision;
}

PlxDateQualifiers
plx_date_get_start_qualifiers (const PlxDate *date)
{
  return date->start.qualifiers;
}

PlxDateQualifiers
plx_date_get_end_qualifiers (const PlxDate *date)
{
  return plx_date_is_interval (date) ? date->end.qualifiers : date->start.qualifiers;
}

int
plx_date_get_year (const PlxDate *date)
{
  return date->start.precision >= PLX_DATE_PRECISION_YEAR ? date->start.year : 0;
}

int
plx_date_get_month (const PlxDate *date)
{
  return date->start.precision >= PLX_DATE_PRECISION_MONTH ? date->start.month : 0;
}

int
plx_date_get_day (const PlxDate *date)
{
  return date->start.day;
}

PlxDate *
plx_date_copy (const PlxDate *date)
{
  return g_memdup2 (date, sizeof *date);
}

void
plx_date_free (PlxDate *date)
{
  g_free (date);
}
