/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-date-calendar.h"

#define DAYS_PER_400_YEARS 146097

/* Days of the year before a month, in a year that is not a leap year. */
static const int days_before_month[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365 };

static gboolean
is_leap_year (int year)
{
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int
plx_date_calendar_month_length (int year, int month)
{
  int length = days_before_month[month] - days_before_month[month - 1];

  return month == 2 && is_leap_year (year) ? length + 1 : length;
}

gint32
plx_date_calendar_to_day (int year, int month, int day)
{
  int before = year + 399; /* the years since -399, so that every division rounds down */
  gint32 days = before * 365 + before / 4 - before / 100 + before / 400 - DAYS_PER_400_YEARS;

  days += days_before_month[month - 1] + (month > 2 && is_leap_year (year) ? 1 : 0);

  return days + day;
}

void
plx_date_calendar_from_day (gint32 number, int *year, int *month, int *day)
{
  gint64 since_year_0 = (gint64) number - plx_date_calendar_to_day (0, 1, 1);
  int guess = (int) (since_year_0 * 400 / DAYS_PER_400_YEARS);

  while (plx_date_calendar_to_day (guess + 1, 1, 1) <= number)
    guess++;
  while (plx_date_calendar_to_day (guess, 1, 1) > number)
    guess--;

  *year = guess;
  *month = 12;
  while (plx_date_calendar_to_day (guess, *month, 1) > number)
    (*month)--;
  *day = number - plx_date_calendar_to_day (guess, *month, 1) + 1;
}

int
plx_date_calendar_weekday (gint32 number)
{
  return (int) ((((gint64) number - 1) % 7 + 7) % 7);
}
