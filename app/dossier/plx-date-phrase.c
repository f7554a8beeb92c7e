/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-date-phrase.h"

#include "plx-date-calendar.h"
#include "plx-notation.h"

#include <glib/gi18n-lib.h>

PlxDateYearText
plx_date_year_text (int year)
{
  PlxDateYearText result;

  if (year == 0)
    /* TRANSLATORS: The year before the year 1. */
    g_strlcpy (result.text, C_("year", "1 BC"), sizeof result.text);
  else
    g_snprintf (result.text, sizeof result.text, "%d", year);

  return result;
}

const char *
plx_date_month_text (int month, PlxDateNameCase name_case, PlxDateForm form)
{
  return form == PLX_DATE_FORM_SHORT ? plx_date_month_abbreviation (month, name_case)
                                     : plx_date_month_name (month, name_case);
}

/* The year before the year 1 has no figures that a reader would not take for another. */
gboolean
plx_date_point_is_in_figures (const PlxDatePoint *point)
{
  PlxDateNotation notation = plx_notation_get ().dates;

  return notation == PLX_DATE_NOTATION_ISO || (notation == PLX_DATE_NOTATION_DAY_FIRST && point->year > 0);
}

/* A day, or a month where @point has no day. */
static char *
format_figures (const PlxDatePoint *point)
{
  gboolean iso = plx_notation_get ().dates == PLX_DATE_NOTATION_ISO;

  if (point->precision == PLX_DATE_PRECISION_MONTH || point->day == 0)
    return g_strdup_printf (iso ? "%1$04d-%2$02d" : "%2$02d.%1$d", point->year, point->month);

  return g_strdup_printf (iso ? "%1$04d-%2$02d-%3$02d" : "%3$02d.%2$02d.%1$d", point->year, point->month, point->day);
}

static char *
format_day (const PlxDatePoint *point, PlxDateForm form)
{
  const char *month = plx_date_month_text (point->month, PLX_DATE_NAME_WITH_DAY, form);
  PlxDateYearText year = plx_date_year_text (point->year);

  if (plx_date_point_is_in_figures (point))
    return format_figures (point);
  if (form == PLX_DATE_FORM_SHORT)
    /* TRANSLATORS: A day with an abbreviated month: day, month, year. */
    return g_strdup_printf (C_("short day", "%1$d %2$s %3$s"), point->day, month, year.text);

  /* TRANSLATORS: A day: day, month, year, as in “21 October 2024”. It is used alone and in phrases such
   * as “before …”. */
  return g_strdup_printf (C_("day", "%1$d %2$s %3$s"), point->day, month, year.text);
}

char *
plx_date_phrase_day_with_weekday (const PlxDatePoint *point)
{
  gint32 day = plx_date_calendar_to_day (point->year, point->month, point->day);
  const char *weekday = plx_date_weekday_name (plx_date_calendar_weekday (day));

  if (plx_date_point_is_in_figures (point))
    {
      g_autofree char *figures = format_figures (point);

      /* TRANSLATORS: A day in figures with its weekday: weekday, day, as in “Monday 2024-10-21”. */
      return g_strdup_printf (C_("day in figures with weekday", "%1$s %2$s"), weekday, figures);
    }

  /* TRANSLATORS: A day with its weekday: weekday, day, month, year, as in “Monday 21 October 2024”. */
  return g_strdup_printf (C_("day with weekday", "%1$s %2$d %3$s %4$s"),
                          weekday, point->day,
                          plx_date_month_name (point->month, PLX_DATE_NAME_WITH_DAY),
                          plx_date_year_text (point->year).text);
}

static char *
format_month (const PlxDatePoint *point, PlxDateNameCase name_case, PlxDateForm form)
{
  const char *month = plx_date_month_text (point->month, name_case, form);
  PlxDateYearText year = plx_date_year_text (point->year);

  if (plx_date_point_is_in_figures (point))
    return format_figures (point);
  if (name_case == PLX_DATE_NAME_IN_PHRASE)
    /* TRANSLATORS: A month and its year after “about”, “before”, “since”, “until” or “from”. */
    return g_strdup_printf (C_("month in phrase", "%1$s %2$s"), month, year.text);

  /* TRANSLATORS: A month and its year standing alone, as in “October 2024”. */
  return g_strdup_printf (C_("month", "%1$s %2$s"), month, year.text);
}

static char *
format_year (const PlxDatePoint *point, PlxDateNameCase name_case)
{
  PlxDateYearText year = plx_date_year_text (point->year);

  if (name_case == PLX_DATE_NAME_IN_PHRASE)
    /* TRANSLATORS: A year after “about”, “before”, “since”, “until” or “from”; add your word for year if
     * you need one. */
    return g_strdup_printf (C_("year in phrase", "%s"), year.text);

  /* TRANSLATORS: A year standing alone; add your word for year if you need one. */
  return g_strdup_printf (C_("year", "%s"), year.text);
}

static char *
format_season_in_phrase (const PlxDatePoint *point)
{
  PlxDateYearText year = plx_date_year_text (point->year);

  switch (point->month)
    {
    case 21:
      /* TRANSLATORS: season in phrase: a season and its year after “about”, “before”, “since”, “until”
       * or “from”. */
      return g_strdup_printf (C_("season in phrase", "spring %s"), year.text);
    case 22:
      return g_strdup_printf (C_("season in phrase", "summer %s"), year.text);
    case 23:
      return g_strdup_printf (C_("season in phrase", "autumn %s"), year.text);
    default:
      /* TRANSLATORS: A winter, with the years in which it begins and ends. */
      return g_strdup_printf (C_("season in phrase", "winter %1$s–%2$s"),
                              year.text, plx_date_year_text (point->year + 1).text);
    }
}

static char *
format_season (const PlxDatePoint *point)
{
  PlxDateYearText year = plx_date_year_text (point->year);

  switch (point->month)
    {
    case 21:
      /* TRANSLATORS: season: a season and its year standing alone. */
      return g_strdup_printf (C_("season", "spring %s"), year.text);
    case 22:
      return g_strdup_printf (C_("season", "summer %s"), year.text);
    case 23:
      return g_strdup_printf (C_("season", "autumn %s"), year.text);
    default:
      /* TRANSLATORS: A winter, with the years in which it begins and ends. */
      return g_strdup_printf (C_("season", "winter %1$s–%2$s"),
                              year.text, plx_date_year_text (point->year + 1).text);
    }
}

/* The years 2000 to 2009 are spelled out, since “the 2000s” can mean the century. */
static char *
format_years (const PlxDatePoint *point)
{
  gboolean is_decade = point->precision == PLX_DATE_PRECISION_DECADE;

  if (is_decade && point->year % 100 != 0)
    /* TRANSLATORS: A decade by its first year: the 2010s are 2010 to 2019. */
    return g_strdup_printf (_("the %ds"), point->year);

  /* TRANSLATORS: One year, not known which, of those from the first to the last one, as in “some year
   * from 2000 to 2099”. */
  return g_strdup_printf (_("some year from %1$s to %2$s"),
                          plx_date_year_text (point->year).text,
                          plx_date_year_text (point->year + (is_decade ? 9 : 99)).text);
}

char *
plx_date_phrase_unspecified (const PlxDatePoint *point, PlxDateForm form)
{
  PlxDateYearText year = plx_date_year_text (point->year);

  if (point->precision < PLX_DATE_PRECISION_YEAR)
    return format_years (point);
  if (point->precision == PLX_DATE_PRECISION_MONTH)
    /* TRANSLATORS: In a month of that year, not known which. */
    return g_strdup_printf (_("some month in %s"), year.text);
  if (point->month == 0)
    /* TRANSLATORS: On a day of that year, not known which. */
    return g_strdup_printf (C_("year", "some day in %s"), year.text);
  if (plx_date_point_is_in_figures (point))
    {
      g_autofree char *month = format_figures (point);

      /* TRANSLATORS: On a day of that month, not known which: the month in figures, as in “2024-10”. */
      return g_strdup_printf (C_("month in figures", "some day in %s"), month);
    }

  /* TRANSLATORS: On a day of that month, not known which: month (in its form “month-in-phrase”), year. */
  return g_strdup_printf (C_("month", "some day in %1$s %2$s"),
                          plx_date_month_text (point->month, PLX_DATE_NAME_IN_PHRASE, form), year.text);
}

gboolean
plx_date_point_is_unspecified (const PlxDatePoint *point)
{
  switch ((PlxDatePrecision) point->precision)
    {
    case PLX_DATE_PRECISION_CENTURY:
    case PLX_DATE_PRECISION_DECADE:
      return TRUE;
    case PLX_DATE_PRECISION_MONTH:
      return point->month == 0;
    case PLX_DATE_PRECISION_DAY:
      return point->day == 0;
    case PLX_DATE_PRECISION_NONE:
    case PLX_DATE_PRECISION_OPEN:
    case PLX_DATE_PRECISION_UNKNOWN:
    case PLX_DATE_PRECISION_YEAR:
    case PLX_DATE_PRECISION_SEASON:
    case PLX_DATE_PRECISION_SECOND:
    default:
      return FALSE;
    }
}

char *
plx_date_phrase (const PlxDatePoint *point, PlxDateNameCase name_case, PlxDateForm form)
{
  if (plx_date_point_is_unspecified (point))
    return plx_date_phrase_unspecified (point, form);
  if (point->precision == PLX_DATE_PRECISION_YEAR)
    return format_year (point, name_case);
  if (point->precision == PLX_DATE_PRECISION_SEASON)
    return name_case == PLX_DATE_NAME_IN_PHRASE ? format_season_in_phrase (point) : format_season (point);
  if (point->precision == PLX_DATE_PRECISION_MONTH)
    return format_month (point, name_case, form);

  return format_day (point, form);
}
