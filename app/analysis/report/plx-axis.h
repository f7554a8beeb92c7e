/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PlxAxisKind: what an axis counts, and how */
typedef enum
{
  PLX_AXIS_LINEAR,
  PLX_AXIS_LOGARITHMIC,
  PLX_AXIS_DAYS, /* as plx_date_get_earliest() counts them */
} PlxAxisKind;

/** PlxAxisUnit: how finely the ticks of an axis of days stand, and thus what their labels say */
typedef enum
{
  PLX_AXIS_UNIT_DAY,
  PLX_AXIS_UNIT_MONTH,
  PLX_AXIS_UNIT_YEAR,
} PlxAxisUnit;

/** PlxAxisTick: @is_major: whether it stays when there is room for some only: a decade of a logarithmic axis */
typedef struct
{
  gint64 value;
  gboolean is_major;
} PlxAxisTick;

/**
 * PlxAxis:
 * @first: what stands at its beginning
 * @last: what stands at its end; more than @first
 * @unit: of an axis of days
 * @ticks: (element-type PlxAxisTick): ascending
 */
typedef struct
{
  PlxAxisKind kind;
  gint64 first;
  gint64 last;
  PlxAxisUnit unit;
  GArray *ticks;
} PlxAxis;

/** PLX_AXIS_MAX_NUMBER: the largest magnitude of a number on an axis, 2^53 */
#define PLX_AXIS_MAX_NUMBER (G_GINT64_CONSTANT (1) << 53)

/** PLX_AXIS_LOGARITHMIC_SPREAD: how many times the lowest number the highest is when a logarithmic axis shows more */
#define PLX_AXIS_LOGARITHMIC_SPREAD 50

/** plx_axis_prefers_logarithmic: whether numbers from @low to @high are all above zero and that far apart */
gboolean plx_axis_prefers_logarithmic (gint64 low, gint64 high);

/**
 * plx_axis_new_linear:
 * @low: the lowest number, within ±%PLX_AXIS_MAX_NUMBER
 * @high: the highest number, likewise
 * @open_below: whether something runs on from @low to ever lower numbers, so that room is left before it
 * @open_above: whether something runs on from @high to ever higher numbers, so that room is left behind it
 *
 * An axis in steps of 1, 2 or 5 times a power of ten, at most eight of them, that begins and ends on a tick. Zero is
 * always on it, so that lengths can be compared; numbers that are never below zero get no room below it.
 *
 * Returns: (transfer full)
 */
PlxAxis *plx_axis_new_linear (gint64 low, gint64 high, gboolean open_below, gboolean open_above);

/**
 * plx_axis_new_logarithmic: @low: more than zero
 *
 * The same with a tick at 1, 2 and 5 times each power of ten; the powers themselves are the major ones.
 *
 * Returns: (transfer full)
 */
PlxAxis *plx_axis_new_logarithmic (gint64 low, gint64 high, gboolean open_below, gboolean open_above);

/**
 * plx_axis_new_days:
 *
 * An axis from before the day @low to behind the day @high, with ticks at days, Mondays, firsts of months or of years.
 *
 * Returns: (transfer full)
 */
PlxAxis *plx_axis_new_days (gint32 low, gint32 high);

void plx_axis_free (PlxAxis *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxAxis, plx_axis_free)

/** plx_axis_locate: Returns: where @value stands, from 0 at the beginning to 1 at the end; values beyond are at the ends */
double plx_axis_locate (const PlxAxis *self, gint64 value);

/**
 * plx_axis_format_tick:
 * @index: which tick
 *
 * Returns: (transfer full): its label: a number in the user's format, never rounded; a day, whose year is said where
 *   it is the first or another than the last tick's
 */
char *plx_axis_format_tick (const PlxAxis *self, guint index);

G_END_DECLS
