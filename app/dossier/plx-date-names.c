/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-date-names.h"

#include <glib/gi18n-lib.h>

/*
 * The twelve months come in each case because many languages inflect them: Ukrainian has “жовтень 2024”,
 * but “21 жовтня 2024” and “до жовтня 2024”.
 */

static const char *const months_alone[] = {
  /* TRANSLATORS: month-alone: a month that stands alone or with its year, as in “October 2024” (the
   * nominative). */
  NC_("month-alone", "January"),
  NC_("month-alone", "February"),
  NC_("month-alone", "March"),
  NC_("month-alone", "April"),
  NC_("month-alone", "May"),
  NC_("month-alone", "June"),
  NC_("month-alone", "July"),
  NC_("month-alone", "August"),
  NC_("month-alone", "September"),
  NC_("month-alone", "October"),
  NC_("month-alone", "November"),
  NC_("month-alone", "December"),
};

static const char *const months_with_day[] = {
  /* TRANSLATORS: month-with-day: a month after its day, as in “21 October 2024” (in Slavic languages the
   * genitive). */
  NC_("month-with-day", "January"),
  NC_("month-with-day", "February"),
  NC_("month-with-day", "March"),
  NC_("month-with-day", "April"),
  NC_("month-with-day", "May"),
  NC_("month-with-day", "June"),
  NC_("month-with-day", "July"),
  NC_("month-with-day", "August"),
  NC_("month-with-day", "September"),
  NC_("month-with-day", "October"),
  NC_("month-with-day", "November"),
  NC_("month-with-day", "December"),
};

static const char *const months_in_phrase[] = {
  /* TRANSLATORS: month-in-phrase: a month without a day after “about”, “before”, “since”, “until”,
   * “from” or “some day in”; in Slavic languages usually the genitive. */
  NC_("month-in-phrase", "January"),
  NC_("month-in-phrase", "February"),
  NC_("month-in-phrase", "March"),
  NC_("month-in-phrase", "April"),
  NC_("month-in-phrase", "May"),
  NC_("month-in-phrase", "June"),
  NC_("month-in-phrase", "July"),
  NC_("month-in-phrase", "August"),
  NC_("month-in-phrase", "September"),
  NC_("month-in-phrase", "October"),
  NC_("month-in-phrase", "November"),
  NC_("month-in-phrase", "December"),
};

static const char *const short_months_alone[] = {
  /* TRANSLATORS: month-alone-short: an abbreviated month without a day, as in “Oct 2024”. */
  NC_("month-alone-short", "Jan"),
  NC_("month-alone-short", "Feb"),
  NC_("month-alone-short", "Mar"),
  NC_("month-alone-short", "Apr"),
  NC_("month-alone-short", "May"),
  NC_("month-alone-short", "Jun"),
  NC_("month-alone-short", "Jul"),
  NC_("month-alone-short", "Aug"),
  NC_("month-alone-short", "Sep"),
  NC_("month-alone-short", "Oct"),
  NC_("month-alone-short", "Nov"),
  NC_("month-alone-short", "Dec"),
};

static const char *const short_months_with_day[] = {
  /* TRANSLATORS: month-with-day-short: an abbreviated month after its day, as in “21 Oct 2024”. */
  NC_("month-with-day-short", "Jan"),
  NC_("month-with-day-short", "Feb"),
  NC_("month-with-day-short", "Mar"),
  NC_("month-with-day-short", "Apr"),
  NC_("month-with-day-short", "May"),
  NC_("month-with-day-short", "Jun"),
  NC_("month-with-day-short", "Jul"),
  NC_("month-with-day-short", "Aug"),
  NC_("month-with-day-short", "Sep"),
  NC_("month-with-day-short", "Oct"),
  NC_("month-with-day-short", "Nov"),
  NC_("month-with-day-short", "Dec"),
};

static const char *const weekdays[] = {
  /* TRANSLATORS: weekday-with-day: a weekday before its date, as in “Monday 21 October 2024”. */
  NC_("weekday-with-day", "Monday"),
  NC_("weekday-with-day", "Tuesday"),
  NC_("weekday-with-day", "Wednesday"),
  NC_("weekday-with-day", "Thursday"),
  NC_("weekday-with-day", "Friday"),
  NC_("weekday-with-day", "Saturday"),
  NC_("weekday-with-day", "Sunday"),
};

const char *
plx_date_month_name (int month, PlxDateNameCase name_case)
{
  switch (name_case)
    {
    case PLX_DATE_NAME_WITH_DAY:
      return g_dpgettext2 (GETTEXT_PACKAGE, "month-with-day", months_with_day[month - 1]);
    case PLX_DATE_NAME_IN_PHRASE:
      return g_dpgettext2 (GETTEXT_PACKAGE, "month-in-phrase", months_in_phrase[month - 1]);
    case PLX_DATE_NAME_ALONE:
    default:
      return g_dpgettext2 (GETTEXT_PACKAGE, "month-alone", months_alone[month - 1]);
    }
}

const char *
plx_date_month_abbreviation (int month, PlxDateNameCase name_case)
{
  if (name_case == PLX_DATE_NAME_WITH_DAY)
    return g_dpgettext2 (GETTEXT_PACKAGE, "month-with-day-short", short_months_with_day[month - 1]);

  return g_dpgettext2 (GETTEXT_PACKAGE, "month-alone-short", short_months_alone[month - 1]);
}

const char *
plx_date_weekday_name (int weekday)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "weekday-with-day", weekdays[weekday]);
}
