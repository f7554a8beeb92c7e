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

/* Some digits are not known: the precision says more than the date has. */
static gboolean
is_unspecified (const PlxDate *date)
{
  PlxDatePrecision precision = plx_date_get_start_precision (date);

  return precision == PLX_DATE_PRECISION_CENTURY || precision == PLX_DATE_PRECISION_DECADE
         || (precision == PLX_DATE_PRECISION_MONTH && plx_date_get_month (date) == 0)
         || (precision == PLX_DATE_PRECISION_DAY && plx_date_get_day (date) == 0);
}

void
plx_bibliographic_date_init (PlxBibliographicDate *self, const PlxDate *date)
{
  *self = (PlxBibliographicDate) { 0 };
  self->is_interval = plx_date_is_interval (date);
  self->circa = plx_date_is_approximate (date) || plx_date_is_uncertain (date) || is_unspecified (date);
  set_start (&self->start, date);
  if (self->is_interval)
    set_end (&self->end, date);
}

static const char *const months[] = { NULL,   "January", "February",  "March",   "April",    "May",     "June",
                                      "July", "August",  "September", "October", "November", "December" };

/* MLA Handbook: all months but May, June and July. */
static const char *const short_months[] = { NULL,   "Jan.", "Feb.",  "Mar.", "Apr.", "May", "June",
                                            "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec." };

/* By their numbers. */
static const char *const seasons[] = { NULL, "Spring", "Summer", "Fall", "Winter" };

static char *
format_point (const PlxBibliographicPoint *point, PlxCitationStyle style)
{
  const char *month = NULL;

  if (point->month > 0)
    month = (style == PLX_STYLE_MLA ? short_months : months)[point->month];
  else if (point->season > 0)
    month = seasons[point->season];
  if (month == NULL)
    return g_strdup_printf ("%d", point->year);
  if (style == PLX_STYLE_APA)
    return point->day > 0 ? g_strdup_printf ("%d, %s %d", point->year, month, point->day)
                          : g_strdup_printf ("%d, %s", point->year, month);
  if (point->day == 0)
    return g_strdup_printf ("%s %d", month, point->year);
  if (style == PLX_STYLE_MLA)
    return g_strdup_printf ("%d %s %d", point->day, month, point->year);
  return g_strdup_printf ("%s %d, %d", month, point->day, point->year);
}

static char *
format_interval (const PlxBibliographicDate *self, PlxCitationStyle style)
{
  g_autofree char *start = self->start.year != 0 ? format_point (&self->start, style) : NULL;
  g_autofree char *end = self->end.year != 0 ? format_point (&self->end, style) : NULL;

  if (start == NULL && end == NULL)
    return NULL;
  if (start == NULL)
    return g_strdup_printf ("by %s", end);
  if (end == NULL)
    return g_strdup_printf ("since %s", start);
  return g_strdup_printf ("%s–%s", start, end);
}

char *
plx_bibliographic_date_format (const PlxBibliographicDate *self, PlxCitationStyle style)
{
  g_autofree char *text = NULL;

  if (self->is_interval)
    text = format_interval (self, style);
  else if (self->start.year != 0)
    text = format_point (&self->start, style);
  if (text == NULL)
    return g_strdup ("n.d.");
  return self->circa ? g_strdup_printf (style == PLX_STYLE_MLA ? "circa %s" : "ca. %s", text) : g_steal_pointer (&text);
}
