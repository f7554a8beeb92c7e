/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-date-format.h"

#include "plx-date-phrase.h"

#include <glib/gi18n-lib.h>

/*
 * A date is put together from at most three layers, each a whole sentence part that translators can turn
 * around: the date itself (plx_date_phrase), its qualifier (format_alone, format_end), and the interval
 * around it. The name case says which grammatical form the date takes: ALONE, or IN_PHRASE behind a
 * preposition.
 */

static char *
format_qualified_unspecified (const PlxDatePoint *point, PlxDateForm form)
{
  g_autofree char *plain = plx_date_phrase_unspecified (point, form);

  switch (point->qualifiers)
    {
    case PLX_DATE_EXACT:
      return g_steal_pointer (&plain);
    case PLX_DATE_APPROXIMATE:
      /* TRANSLATORS: The next three have a phrase such as “the 2010s” or “some day in October 2024” in
       * front. */
      return g_strdup_printf (_("%s (approximate)"), plain);
    case PLX_DATE_UNCERTAIN:
      return g_strdup_printf (_("%s (uncertain)"), plain);
    default:
      return g_strdup_printf (_("%s (uncertain and approximate)"), plain);
    }
}

/* A date that is no part of an interval. */
static char *
format_alone (const PlxDatePoint *point, PlxDateForm form)
{
  PlxDateNameCase name_case
    = (point->qualifiers & PLX_DATE_APPROXIMATE) != 0 ? PLX_DATE_NAME_IN_PHRASE : PLX_DATE_NAME_ALONE;
  g_autofree char *plain = NULL;

  if (plx_date_point_is_unspecified (point))
    return format_qualified_unspecified (point, form);

  plain = plx_date_phrase (point, name_case, form);
  switch (point->qualifiers)
    {
    case PLX_DATE_EXACT:
      return g_steal_pointer (&plain);
    case PLX_DATE_APPROXIMATE:
      /* TRANSLATORS: An approximate date, as in “about 21 October 2024”. The date is in its form “in
       * phrase” (as for months: month-in-phrase), in Slavic languages the genitive. */
      return g_strdup_printf (C_("date", "about %s"), plain);
    case PLX_DATE_UNCERTAIN:
      /* TRANSLATORS: A date whose source is doubtful. The date is in its form “alone”, the nominative. */
      return g_strdup_printf (C_("date", "perhaps %s"), plain);
    default:
      /* TRANSLATORS: A date both approximate and doubtful. The date is in its form “in phrase”, as for
       * “about”. */
      return g_strdup_printf (C_("date", "perhaps about %s"), plain);
    }
}

/* One end of an interval. */
static char *
format_end (const PlxDatePoint *point, PlxDateNameCase name_case, PlxDateForm form)
{
  g_autofree char *plain = plx_date_phrase (point, name_case, form);

  switch (point->qualifiers)
    {
    case PLX_DATE_EXACT:
      return g_steal_pointer (&plain);
    case PLX_DATE_APPROXIMATE:
      /* TRANSLATORS: end of interval: stands in phrases such as “since …”, “before …” and “… to …”, in
       * the form that fits those. Where “about” would need another form, write it as in “%s
       * (approximate)”. */
      return g_strdup_printf (C_("end of interval", "about %s"), plain);
    case PLX_DATE_UNCERTAIN:
      return g_strdup_printf (C_("end of interval", "%s (uncertain)"), plain);
    default:
      return g_strdup_printf (C_("end of interval", "about %s (uncertain)"), plain);
    }
}

static gboolean
is_whole_day (const PlxDatePoint *point)
{
  return point->precision == PLX_DATE_PRECISION_DAY && point->day != 0;
}

/* An interval whose ends share their year and are both unqualified days or months; NULL for any other. */
static char *
format_shared_year (const PlxDatePoint *start, const PlxDatePoint *end, PlxDateForm form)
{
  gboolean days = is_whole_day (start) && is_whole_day (end);
  PlxDateNameCase name_case = days ? PLX_DATE_NAME_WITH_DAY : PLX_DATE_NAME_ALONE;
  const char *start_month, *end_month;
  PlxDateYearText year = plx_date_year_text (start->year);

  if (start->year != end->year || start->qualifiers != PLX_DATE_EXACT || end->qualifiers != PLX_DATE_EXACT)
    return NULL;
  if (!days && (start->precision != PLX_DATE_PRECISION_MONTH || end->precision != PLX_DATE_PRECISION_MONTH))
    return NULL;

  if (plx_date_point_is_in_figures (start))
    return NULL;

  start_month = plx_date_month_text (start->month, name_case, form);
  end_month = plx_date_month_text (end->month, name_case, form);

  if (!days)
    /* TRANSLATORS: Two months of one year: month, month, year, as in “September to October 2024”. The
     * months are in their form “month-alone”; a dash between them suits every language. */
    return g_strdup_printf (_("%1$s to %2$s %3$s"), start_month, end_month, year.text);
  if (start->month == end->month)
    /* TRANSLATORS: Two days of one month: day, day, month, year, as in “18 to 21 October 2024”. */
    return g_strdup_printf (_("%1$d to %2$d %3$s %4$s"), start->day, end->day, start_month, year.text);

  /* TRANSLATORS: Two days of one year: day, month, day, month, year, as in “28 October to 2 November
   * 2024”. */
  return g_strdup_printf (_("%1$d %2$s to %3$d %4$s %5$s"),
                          start->day, start_month, end->day, end_month, year.text);
}

static char *
format_closed_interval (const PlxDatePoint *start, const PlxDatePoint *end, PlxDateForm form)
{
  char *shared = format_shared_year (start, end, form);
  g_autofree char *start_text = NULL;
  g_autofree char *end_text = NULL;

  if (shared != NULL)
    return shared;

  if (start->precision == PLX_DATE_PRECISION_YEAR && end->precision == PLX_DATE_PRECISION_YEAR
      && start->qualifiers == PLX_DATE_EXACT && end->qualifiers == PLX_DATE_EXACT)
    /* TRANSLATORS: The first and last year of an interval, bare numbers, as in “2010 to 2012”. */
    return g_strdup_printf (C_("years", "%1$s to %2$s"),
                            plx_date_year_text (start->year).text, plx_date_year_text (end->year).text);

  start_text = format_end (start, PLX_DATE_NAME_ALONE, form);
  end_text = format_end (end, PLX_DATE_NAME_ALONE, form);

  /* TRANSLATORS: The first and last date of an interval that share nothing, as in “28 October 2024 to 2
   * January 2025” or “spring 2024 to 2025”. The dates are in their form “alone”; a dash between them
   * suits every language. */
  return g_strdup_printf (C_("dates", "%1$s to %2$s"), start_text, end_text);
}

static char *
format_half_interval (const PlxDatePoint *start, const PlxDatePoint *end, PlxDateForm form)
{
  gboolean has_start = start->precision > PLX_DATE_PRECISION_UNKNOWN;
  g_autofree char *text = format_end (has_start ? start : end, PLX_DATE_NAME_IN_PHRASE, form);

  if (end->precision == PLX_DATE_PRECISION_OPEN)
    /* TRANSLATORS: An interval without an end. The date is in its form “in phrase”, as in the next three. */
    return g_strdup_printf (C_("date", "since %s"), text);
  if (start->precision == PLX_DATE_PRECISION_OPEN)
    /* TRANSLATORS: An interval without a start. */
    return g_strdup_printf (C_("date", "before %s"), text);
  if (has_start)
    /* TRANSLATORS: An interval that ended, but it is not known when. */
    return g_strdup_printf (C_("date", "from %s, until an unknown date"), text);

  /* TRANSLATORS: An interval that began, but it is not known when. */
  return g_strdup_printf (C_("date", "until %s, from an unknown date"), text);
}

static gboolean
same_point (const PlxDatePoint *point, const PlxDatePoint *other)
{
  return point->precision == other->precision && point->qualifiers == other->qualifiers
         && point->year == other->year && point->month == other->month && point->day == other->day;
}

static char *
format_time (const PlxDate *date)
{
  g_autofree char *time_text = NULL;
  int zone = ABS (date->zone_minutes);

  if (date->second != 0)
    /* TRANSLATORS: A time of day: hour, minute, second. */
    time_text = g_strdup_printf (C_("time", "%1$02d:%2$02d:%3$02d"), date->hour, date->minute, date->second);
  else
    /* TRANSLATORS: A time of day: hour, minute. */
    time_text = g_strdup_printf (C_("time", "%1$02d:%2$02d"), date->hour, date->minute);

  if (!date->has_zone)
    return g_steal_pointer (&time_text);
  if (date->zone_minutes == 0)
    /* TRANSLATORS: A time of day in Coordinated Universal Time. */
    return g_strdup_printf (C_("time", "%s UTC"), time_text);
  if (date->zone_minutes < 0)
    /* TRANSLATORS: A time of day in a zone west of Greenwich: time, hours and minutes of the zone. */
    return g_strdup_printf (C_("time", "%1$s UTC−%2$02d:%3$02d"), time_text, zone / 60, zone % 60);

  /* TRANSLATORS: A time of day in a zone east of Greenwich: time, hours and minutes of the zone. */
  return g_strdup_printf (C_("time", "%1$s UTC+%2$02d:%3$02d"), time_text, zone / 60, zone % 60);
}

static char *
format_single (const PlxDate *date, PlxDateForm form)
{
  const PlxDatePoint *point = &date->start;
  gboolean has_time = point->precision == PLX_DATE_PRECISION_SECOND;
  g_autofree char *day = NULL;
  g_autofree char *time_text = NULL;

  if (form == PLX_DATE_FORM_LONG && point->qualifiers == PLX_DATE_EXACT && (has_time || is_whole_day (point)))
    day = plx_date_phrase_day_with_weekday (point);
  else
    day = format_alone (point, form);

  if (!has_time)
    return g_steal_pointer (&day);

  time_text = format_time (date);

  /* TRANSLATORS: A day and a time of day, as in “21 October 2024, 14:05 UTC”. */
  return g_strdup_printf (C_("date and time", "%1$s, %2$s"), day, time_text);
}

char *
plx_date_format (const PlxDate *date, PlxDateForm form)
{
  if (!plx_date_is_set (date))
    return g_strdup (C_("date", "no date"));
  if (!plx_date_is_interval (date) || same_point (&date->start, &date->end))
    return format_single (date, form);
  if (date->start.precision <= PLX_DATE_PRECISION_UNKNOWN
      || date->end.precision <= PLX_DATE_PRECISION_UNKNOWN)
    return format_half_interval (&date->start, &date->end, form);

  return format_closed_interval (&date->start, &date->end, form);
}
