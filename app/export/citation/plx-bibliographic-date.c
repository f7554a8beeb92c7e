/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bibliographic-date.h"

static gboolean
is_known (PlxDatePrecision precision)
{
  return precision >= PLX_DATE_PRECISION_CENTURY;
}

static void
set_start (PlxBibliographicPoint *point, const PlxDate *date)
{
  PlxDatePrecision precision = plx_date_get_start_precision (date);
  PlxDate day;

  if (!is_known (precision) || !plx_date_set_day (&day, plx_date_get_earliest (date)))
    return;
  point->is_known = TRUE;
  point->qualifiers = plx_date_get_start_qualifiers (date);
  point->year = plx_date_get_year (&day);
  if (precision == PLX_DATE_PRECISION_SEASON)
    {
      point->season = plx_date_get_month (&day) / 3;
      return;
    }
  point->month = plx_date_get_month (date);
  point->day = plx_date_get_day (date);
}

/* Only the last day of the end is known, and how finely it is given. A winter ends in the year behind its own. */
static void
set_end (PlxBibliographicPoint *point, const PlxDate *date)
{
  PlxDatePrecision precision = plx_date_get_end_precision (date);
  PlxDate day;

  if (!is_known (precision) || !plx_date_set_day (&day, plx_date_get_latest (date)))
    return;
  point->is_known = TRUE;
  point->qualifiers = plx_date_get_end_qualifiers (date);
  point->year = plx_date_get_year (&day);
  if (precision >= PLX_DATE_PRECISION_MONTH)
    point->month = plx_date_get_month (&day);
  if (precision >= PLX_DATE_PRECISION_DAY)
    point->day = plx_date_get_day (&day);
  if (precision == PLX_DATE_PRECISION_SEASON)
    {
      gboolean is_winter = plx_date_get_month (&day) == 2;

      point->season = is_winter ? 4 : (plx_date_get_month (&day) - 2) / 3;
      point->year -= is_winter ? 1 : 0;
    }
}

void
plx_bibliographic_date_init (PlxBibliographicDate *self, const PlxDate *date)
{
  PlxDatePrecision precision = plx_date_get_start_precision (date);

  *self = (PlxBibliographicDate) { 0 };
  self->is_between = precision == PLX_DATE_PRECISION_CENTURY || precision == PLX_DATE_PRECISION_DECADE;
  self->is_interval = plx_date_is_interval (date) || self->is_between;
  set_start (&self->start, date);
  if (self->is_interval)
    set_end (&self->end, date);
}

PlxDateQualifiers
plx_bibliographic_date_get_qualifiers (const PlxBibliographicDate *self)
{
  return self->start.qualifiers | self->end.qualifiers;
}

static const char *const months[] = { NULL,   "January", "February",  "March",   "April",    "May",     "June",
                                      "July", "August",  "September", "October", "November", "December" };

/* MLA Handbook: all months but May, June and July; seasons small. */
static const char *const short_months[] = { NULL,   "Jan.", "Feb.",  "Mar.", "Apr.", "May", "June",
                                            "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec." };

static const char *const seasons[] = { NULL, "Spring", "Summer", "Fall", "Winter" };
static const char *const small_seasons[] = { NULL, "spring", "summer", "fall", "winter" };

/* NULL for a year alone. */
static const char *
get_month (const PlxBibliographicPoint *point, PlxCitationStyle style)
{
  if (point->month > 0)
    return (style == PLX_STYLE_MLA ? short_months : months)[point->month];
  return point->season > 0 ? (style == PLX_STYLE_MLA ? small_seasons : seasons)[point->season] : NULL;
}

static char *
format_year (int year)
{
  return year > 0 ? g_strdup_printf ("%d", year) : g_strdup_printf ("%d BC", 1 - year);
}

/* "October 21", "21 Oct.", "October" */
static char *
format_day (const PlxBibliographicPoint *point, PlxCitationStyle style)
{
  const char *month = get_month (point, style);

  if (point->day == 0)
    return g_strdup (month);
  return style == PLX_STYLE_MLA ? g_strdup_printf ("%d %s", point->day, month) : g_strdup_printf ("%s %d", month, point->day);
}

/* @day: (nullable): what stands with the year; @has_day: whether it ends with a day */
static char *
join_year (const char *day, gboolean has_day, int number, PlxCitationStyle style)
{
  g_autofree char *year = format_year (number);

  if (day == NULL)
    return g_steal_pointer (&year);
  if (style == PLX_STYLE_APA)
    return g_strdup_printf ("%s, %s", year, day);
  return g_strdup_printf (style == PLX_STYLE_CHICAGO && has_day ? "%s, %s" : "%s %s", day, year);
}

static char *
format_point (const PlxBibliographicPoint *point, PlxCitationStyle style)
{
  g_autofree char *day = format_day (point, style);
  g_autofree char *text = join_year (day, point->day > 0, point->year, style);

  return g_strconcat ((point->qualifiers & PLX_DATE_APPROXIMATE) == 0 ? ""
                      : style == PLX_STYLE_MLA                        ? "circa "
                                                                      : "ca. ",
                      text, (point->qualifiers & PLX_DATE_UNCERTAIN) != 0 ? "?" : "", NULL);
}

/* Two ends of the same year that are given equally finely; NULL for others. */
static char *
format_within_year (const PlxBibliographicPoint *start, const PlxBibliographicPoint *end, PlxCitationStyle style)
{
  g_autofree char *first = format_day (start, style);
  g_autofree char *last = format_day (end, style);
  g_autofree char *span = NULL;

  if (start->year != end->year || first == NULL || last == NULL || (start->day > 0) != (end->day > 0)
      || (start->qualifiers | end->qualifiers) != PLX_DATE_EXACT)
    return NULL;
  if (start->day == 0 || start->month != end->month)
    span = g_strdup_printf ("%s–%s", first, last);
  else if (style == PLX_STYLE_MLA)
    span = g_strdup_printf ("%d–%s", start->day, last);
  else
    span = g_strdup_printf ("%s–%d", first, end->day);
  return join_year (span, start->day > 0, start->year, style);
}

static char *
format_interval (const PlxBibliographicDate *self, PlxCitationStyle style)
{
  g_autofree char *start = self->start.is_known ? format_point (&self->start, style) : NULL;
  g_autofree char *end = self->end.is_known ? format_point (&self->end, style) : NULL;
  char *within;

  if (start == NULL && end == NULL)
    return NULL;
  if (start == NULL)
    return g_strdup_printf ("by %s", end);
  if (end == NULL)
    return g_strdup_printf ("since %s", start);
  if (self->is_between)
    return g_strdup_printf ("between %s and %s", start, end);
  within = format_within_year (&self->start, &self->end, style);
  return within != NULL ? within : g_strdup_printf ("%s–%s", start, end);
}

char *
plx_bibliographic_date_format (const PlxBibliographicDate *self, PlxCitationStyle style)
{
  char *text = NULL;

  if (self->is_interval)
    text = format_interval (self, style);
  else if (self->start.is_known)
    text = format_point (&self->start, style);
  return text != NULL ? text : g_strdup ("n.d.");
}
