/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-date-point.h"

#include "plx-date-calendar.h"
#include "plx-date-format.h"
#include "plx-date-refusal.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FIRST_SEASON 21
#define LAST_SEASON 24
#define LAST_GROUPING 41 /* 25 to 41: the sub-year groupings of level 2 */

/* In a shape, d stands for a digit; everything else stands for itself. */
static const struct
{
  const char *shape;
  gsize length;
  PlxDatePrecision precision;
} date_shapes[] = {
  { "dddd-dd-dd", 10, PLX_DATE_PRECISION_DAY },
  { "dddd-dd", 7, PLX_DATE_PRECISION_MONTH },
  { "dddd", 4, PLX_DATE_PRECISION_YEAR },
  { "dddd-dd-XX", 10, PLX_DATE_PRECISION_DAY },
  { "dddd-XX", 7, PLX_DATE_PRECISION_MONTH },
  { "dddd-XX-XX", 10, PLX_DATE_PRECISION_DAY },
  { "dddX", 4, PLX_DATE_PRECISION_DECADE },
  { "ddXX", 4, PLX_DATE_PRECISION_CENTURY },
};

gboolean
plx_date_has_shape (const char *text, gsize length, const char *shape)
{
  for (gsize i = 0; i < length; i++)
    if (shape[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != shape[i])
      return FALSE;

  return shape[length] == '\0';
}

int
plx_date_read_digits (const char *text, gsize length)
{
  int value = 0;

  for (gsize i = 0; i < length; i++)
    value = value * 10 + (text[i] == 'X' ? 0 : text[i] - '0');

  return value;
}

static gboolean
check_month (const char *text, gsize length, PlxDatePoint *point, GError **error)
{
  if (text[5] == 'X' || (point->month >= 1 && point->month <= 12))
    return TRUE;

  if (point->month > LAST_SEASON && point->month <= LAST_GROUPING)
    return plx_date_refuse (error, PLX_DATE_ERROR_UNSUPPORTED,
                            _("%d is a part of the year that is not supported; expected a month from 01 "
                              "to 12 or a "
                              "season from 21 to 24"), point->month);
  if (point->month < FIRST_SEASON || point->month > LAST_SEASON)
    return plx_date_refuse (error, PLX_DATE_ERROR_RANGE,
                            _("%02d is not a month; expected 01 to 12, or 21 to 24 for a season"),
                            point->month);
  if (length > strlen ("YYYY-MM"))
    return plx_date_refuse (error, PLX_DATE_ERROR_RANGE,
                            _("%d is a season and has no days; expected a month from 01 to 12"),
                            point->month);

  point->precision = PLX_DATE_PRECISION_SEASON;

  return TRUE;
}

static gboolean
check_day (const char *text, const PlxDatePoint *point, GError **error)
{
  PlxDate month = { 0 };
  g_autofree char *month_text = NULL;
  int month_length;

  if (text[8] == 'X')
    return TRUE;

  month_length = plx_date_calendar_month_length (point->year, point->month);
  if (point->day >= 1 && point->day <= month_length)
    return TRUE;
  if (error == NULL)
    return FALSE;

  month.start = *point;
  month.start.precision = PLX_DATE_PRECISION_MONTH;
  month.start.qualifiers = PLX_DATE_EXACT;
  month_text = plx_date_format (&month, PLX_DATE_FORM_MEDIUM);
  return plx_date_refuse (error, PLX_DATE_ERROR_RANGE,
                          /* TRANSLATORS: The first number is a day, %2$s a month and year as they stand
                           * alone (the nominative), such as “February 2024”, and the last number the
                           * length of that month. */
                          _("%1$02d is not a day of %2$s; expected 01 to %3$d"),
                          point->day, month_text, month_length);
}

static PlxDatePrecision
match_shape (const char *text, gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (date_shapes); i++)
    if (length == date_shapes[i].length && plx_date_has_shape (text, length, date_shapes[i].shape))
      return date_shapes[i].precision;

  return PLX_DATE_PRECISION_NONE;
}

gboolean
plx_date_read_calendar_date (const char *text, gsize length, PlxDatePoint *point, GError **error)
{
  point->year = (guint16) plx_date_read_digits (text, 4);
  if (length >= strlen ("YYYY-MM"))
    {
      point->month = (guint8) plx_date_read_digits (text + 5, 2);
      if (!check_month (text, length, point, error))
        return FALSE;
    }
  if (length >= strlen ("YYYY-MM-DD"))
    {
      point->day = (guint8) plx_date_read_digits (text + 8, 2);
      if (!check_day (text, point, error))
        return FALSE;
    }

  return TRUE;
}

guint8
plx_date_qualifiers_of (char character)
{
  switch (character)
    {
    case '~':
      return PLX_DATE_APPROXIMATE;
    case '?':
      return PLX_DATE_UNCERTAIN;
    case '%':
      return PLX_DATE_APPROXIMATE | PLX_DATE_UNCERTAIN;
    default:
      return PLX_DATE_EXACT;
    }
}

gboolean
plx_date_read_qualified_date (const char *text, gsize length, gboolean in_interval, PlxDatePoint *point,
                              GError **error)
{
  guint8 qualifiers = length > 0 ? plx_date_qualifiers_of (text[length - 1]) : PLX_DATE_EXACT;
  gsize date_length = qualifiers != PLX_DATE_EXACT ? length - 1 : length;

  point->precision = match_shape (text, date_length);
  if (point->precision == PLX_DATE_PRECISION_NONE)
    return plx_date_refuse_shape (text, length, in_interval, error);

  point->qualifiers = qualifiers;

  return plx_date_read_calendar_date (text, date_length, point, error);
}

void
plx_date_find_days (const PlxDatePoint *point, gint32 *earliest, gint32 *latest)
{
  int first_year = point->year;
  int last_year = point->year;
  int first_month = point->month != 0 ? point->month : 1;
  int last_month = point->month != 0 ? point->month : 12;
  int first_day = point->day != 0 ? point->day : 1;

  if (point->precision == PLX_DATE_PRECISION_CENTURY)
    last_year += 99;
  else if (point->precision == PLX_DATE_PRECISION_DECADE)
    last_year += 9;
  else if (point->precision == PLX_DATE_PRECISION_SEASON)
    {
      first_month = 3 * (point->month - FIRST_SEASON) + 3;
      last_month = point->month == LAST_SEASON ? 2 : first_month + 2;
      last_year += point->month == LAST_SEASON ? 1 : 0;
    }

  *earliest = plx_date_calendar_to_day (first_year, first_month, first_day);
  if (point->day != 0)
    *latest = *earliest;
  else
    *latest = plx_date_calendar_to_day (last_year, last_month,
                                        plx_date_calendar_month_length (last_year, last_month));
}
