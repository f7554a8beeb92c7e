/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-axis-private.h"

#include "plx-figure.h"

#include <math.h>

/* More steps than that, and the labels of a wide chart become a crowd. */
#define MAX_STEPS 7

/* From that many decades on only their own ticks are drawn. */
#define MAX_FINE_DECADES 4

PlxAxis *
plx_axis_new (PlxAxisKind kind)
{
  PlxAxis *self = g_new0 (PlxAxis, 1);

  self->kind = kind;
  self->ticks = g_array_new (FALSE, FALSE, sizeof (PlxAxisTick));
  return self;
}

void
plx_axis_free (PlxAxis *self)
{
  g_array_unref (self->ticks);
  g_free (self);
}

void
plx_axis_add_tick (PlxAxis *self, gint64 value, gboolean is_major)
{
  const PlxAxisTick tick = { .value = value, .is_major = is_major };

  g_array_append_val (self->ticks, tick);
}

gint64
plx_axis_next_step (gint64 step)
{
  gint64 leading = step;

  while (leading >= 10)
    leading /= 10;
  return leading == 2 ? step / 2 * 5 : step * 2;
}

static gint64
previous_step (gint64 step)
{
  gint64 leading = step;

  while (leading >= 10)
    leading /= 10;
  return leading == 5 ? step / 5 * 2 : step / 2;
}

gboolean
plx_axis_prefers_logarithmic (gint64 low, gint64 high)
{
  return low > 0 && high / PLX_AXIS_LOGARITHMIC_SPREAD >= low;
}

static gint64
floor_to (gint64 value, gint64 step)
{
  gint64 rest = value % step;

  return rest < 0 ? value - rest - step : value - rest;
}

static gint64
ceil_to (gint64 value, gint64 step)
{
  return -floor_to (-value, step);
}

/* Where an axis in steps of @step begins and ends. An open end has half a step to run on. */
static void
fit_steps (PlxAxis *self, gint64 step, gint64 low, gint64 high, gboolean open_below, gboolean open_above)
{
  self->first = floor_to (low, step);
  self->last = ceil_to (high, step);
  if (open_below && low < 0 && low - self->first < (step + 1) / 2)
    self->first -= step;
  if (open_above && high > 0 && self->last - high < (step + 1) / 2)
    self->last += step;
  if (self->first == self->last)
    self->last += step;
}

PlxAxis *
plx_axis_new_linear (gint64 low, gint64 high, gboolean open_below, gboolean open_above)
{
  PlxAxis *self = plx_axis_new (PLX_AXIS_LINEAR);
  gint64 step = 1;

  g_return_val_if_fail (-PLX_AXIS_MAX_NUMBER <= low && low <= high && high <= PLX_AXIS_MAX_NUMBER, self);

  low = MIN (low, 0);
  high = MAX (high, 0);
  fit_steps (self, step, low, high, open_below, open_above);
  while ((self->last - self->first) / step > MAX_STEPS)
    {
      step = plx_axis_next_step (step);
      fit_steps (self, step, low, high, open_below, open_above);
    }
  for (gint64 value = self->first; value <= self->last; value += step)
    plx_axis_add_tick (self, value, TRUE);
  return self;
}

static gboolean
is_power_of_ten (gint64 number)
{
  while (number >= 10 && number % 10 == 0)
    number /= 10;
  return number == 1;
}

static void
add_decades (PlxAxis *self)
{
  double decades = log10 ((double) self->last / (double) self->first);

  for (gint64 value = self->first; value <= self->last; value = plx_axis_next_step (value))
    {
      gboolean is_decade = is_power_of_ten (value);

      if (is_decade || decades <= MAX_FINE_DECADES || value == self->first || value == self->last)
        plx_axis_add_tick (self, value, is_decade);
    }
}

PlxAxis *
plx_axis_new_logarithmic (gint64 low, gint64 high, gboolean open_below, gboolean open_above)
{
  PlxAxis *self = plx_axis_new (PLX_AXIS_LOGARITHMIC);
  gint64 step = 1;

  g_return_val_if_fail (0 < low && low <= high && high <= PLX_AXIS_MAX_NUMBER, self);

  while (plx_axis_next_step (step) <= low)
    step = plx_axis_next_step (step);
  self->first = open_below && step > 1 ? previous_step (step) : step;
  while (step < high)
    step = plx_axis_next_step (step);
  self->last = open_above || step == self->first ? plx_axis_next_step (step) : step;
  if (low == high && self->first == low && low > 1)
    self->first = previous_step (low);
  add_decades (self);
  return self;
}

double
plx_axis_locate (const PlxAxis *self, gint64 value)
{
  if (value <= self->first)
    return 0;
  if (value >= self->last)
    return 1;
  if (self->kind == PLX_AXIS_LOGARITHMIC)
    return log ((double) value / (double) self->first) / log ((double) self->last / (double) self->first);
  return (double) (value - self->first) / (double) (self->last - self->first);
}

char *
plx_axis_format_tick (const PlxAxis *self, guint index)
{
  g_return_val_if_fail (index < self->ticks->len, NULL);

  if (self->kind == PLX_AXIS_DAYS)
    return plx_axis_format_day (self, index);
  return plx_number_format (g_array_index (self->ticks, PlxAxisTick, index).value);
}
