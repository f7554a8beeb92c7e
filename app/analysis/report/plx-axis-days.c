/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-axis-private.h"

#include "plx-date-calendar.h"
#include "plx-date-phrase.h"
#include "plx-notation.h"

#include <glib/gi18n-lib.h>

#define MAX_TICKS 9
#define LAST_YEAR 9999

/* How far apart ticks stand: so many days, months or years. */
typedef struct
{
  PlxAxisUnit unit;
  int count;
} Step;

static const Step short_steps[] = {
  { PLX_AXIS_UNIT_DAY, 1 },   { PLX_AXIS_UNIT_DAY, 2 },   { PLX_AXIS_UNIT_DAY, 7 },   { PLX_AXIS_UNIT_DAY, 14 },
  { PLX_AXIS_UNIT_MONTH, 1 }, { PLX_AXIS_UNIT_MONTH, 3 }, { PLX_AXIS_UNIT_MONTH, 6 }, { PLX_AXIS_UNIT_YEAR, 1 },
};

/* The first day of the stretch of months or years that @day lies in. */
static gint32
floor_to_months (gint32 day, int months)
{
  int year, month, day_of_month, count;

  plx_date_calendar_from_day (day, &year, &month, &day_of_month);
  count = (year * 12 + month - 1) / months * months;
  return plx_date_calendar_to_day (count / 12, count % 12 + 1, 1);
}

static gint32
add_months (gint32 day, int months)
{
  int year, month, day_of_month, count;

  plx_date_calendar_from_day (day, &year, &month, &day_of_month);
  count = year * 12 + month - 1 + months;
  if (count / 12 > LAST_YEAR)
    return G_MAXINT32;
  return plx_date_calendar_to_day (count / 12, count % 12 + 1, 1);
}

static gint32
first_tick (const PlxAxis *self, const Step *step)
{
  gint32 first = (gint32) self->first;
  gint32 tick;

  if (step->unit == PLX_AXIS_UNIT_DAY && step->count < 7)
    return first;
  if (step->unit == PLX_AXIS_UNIT_DAY)
    return first + (7 - plx_date_calendar_weekday (first)) % 7;
  tick = floor_to_months (first, step->unit == PLX_AXIS_UNIT_YEAR ? step->count * 12 : step->count);
  return tick;
}

static gint32
next_tick (gint32 tick, const Step *step)
{
  if (step->unit == PLX_AXIS_UNIT_DAY)
    return tick + step->count;
  return add_months (tick, step->unit == PLX_AXIS_UNIT_YEAR ? step->count * 12 : step->count);
}

/* Puts the ticks in; FALSE when there are too many of them. */
static gboolean
try_step (PlxAxis *self, const Step *step)
{
  self->unit = step->unit;
  g_array_set_size (self->ticks, 0);
  for (gint32 tick = first_tick (self, step); tick <= self->last; tick = next_tick (tick, step))
    {
      if (tick < self->first)
        continue;
      if (self->ticks->len == MAX_TICKS)
        return FALSE;
      plx_axis_add_tick (self, tick, TRUE);
    }
  return TRUE;
}

PlxAxis *
plx_axis_new_days (gint32 low, gint32 high)
{
  PlxAxis *self = plx_axis_new (PLX_AXIS_DAYS);
  const gint32 earliest = plx_date_calendar_to_day (0, 1, 1);
  const gint32 latest = plx_date_calendar_to_day (LAST_YEAR, 12, 31);
  gint32 margin = MAX (1, (gint32) (((gint64) high - low) / 16));

  g_return_val_if_fail (earliest <= low && low <= high && high <= latest, self);

  self->first = MAX (low - margin, earliest);
  self->last = MIN (high + margin, latest);
  for (guint i = 0; i < G_N_ELEMENTS (short_steps); i++)
    if (try_step (self, &short_steps[i]))
      return self;
  for (Step step = { PLX_AXIS_UNIT_YEAR, 2 }; !try_step (self, &step);)
    step.count = (int) plx_axis_next_step (step.count);
  return self;
}

static char *
format_day_of_month (const PlxDatePoint *point)
{
  const char *month = plx_date_month_text (point->month, PLX_DATE_NAME_WITH_DAY, PLX_DATE_FORM_SHORT);

  if (plx_date_point_is_in_figures (point))
    return g_strdup_printf (plx_notation_get ().dates == PLX_DATE_NOTATION_ISO ? "%1$02d-%2$02d" : "%2$02d.%1$02d.",
                            point->month, point->day);

  /* TRANSLATORS: A day along the axis of a chart, whose year stands further left: day, abbreviated month. */
  return g_strdup_printf (C_("day on an axis", "%1$d %2$s"), point->day, month);
}

char *
plx_axis_format_day (const PlxAxis *self, guint index)
{
  const PlxAxisTick *tick = &g_array_index (self->ticks, PlxAxisTick, index);
  PlxDatePoint point = { .precision = PLX_DATE_PRECISION_DAY };
  int year, month, day, previous_year = -1;

  plx_date_calendar_from_day ((gint32) tick->value, &year, &month, &day);
  if (index > 0)
    plx_date_calendar_from_day ((gint32) tick[-1].value, &previous_year, &month, &day);
  plx_date_calendar_from_day ((gint32) tick->value, &year, &month, &day);
  point.year = (guint16) year;
  point.month = (guint8) month;
  point.day = (guint8) day;
  if (self->unit == PLX_AXIS_UNIT_YEAR)
    point.precision = PLX_DATE_PRECISION_YEAR;
  else if (self->unit == PLX_AXIS_UNIT_MONTH)
    point.precision = PLX_DATE_PRECISION_MONTH;
  else if (year == previous_year)
    return format_day_of_month (&point);
  return plx_date_phrase (&point, PLX_DATE_NAME_ALONE, PLX_DATE_FORM_SHORT);
}
