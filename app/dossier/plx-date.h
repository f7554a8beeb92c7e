/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define PLX_TYPE_DATE (plx_date_get_type ())
#define PLX_DATE_ERROR (plx_date_error_quark ())

/** PLX_DATE_MAX_LENGTH: the longest text, in bytes, that plx_date_parse() accepts. */
#define PLX_DATE_MAX_LENGTH 64

/**
 * PlxDateError:
 * @PLX_DATE_ERROR_SYNTAX: the text is not shaped like a date
 * @PLX_DATE_ERROR_RANGE: the shape is right, but there is no such month, day, hour, …
 * @PLX_DATE_ERROR_UNSUPPORTED: a part of EDTF or of ISO 8601 that dossiers do not use
 * @PLX_DATE_ERROR_ORDER: an interval that ends before it begins
 *
 * Why a text was refused.
 */
typedef enum
{
  PLX_DATE_ERROR_SYNTAX,
  PLX_DATE_ERROR_RANGE,
  PLX_DATE_ERROR_UNSUPPORTED,
  PLX_DATE_ERROR_ORDER,
} PlxDateError;

/**
 * PlxDatePrecision:
 * @PLX_DATE_PRECISION_NONE: no date at all
 * @PLX_DATE_PRECISION_OPEN: an end of an interval written `..`: there is none
 * @PLX_DATE_PRECISION_UNKNOWN: an end of an interval left empty: there is one, but it is not known
 * @PLX_DATE_PRECISION_CENTURY: `20XX`, an unspecified year out of a hundred
 * @PLX_DATE_PRECISION_DECADE: `201X`, an unspecified year out of ten
 * @PLX_DATE_PRECISION_YEAR: `2024`
 * @PLX_DATE_PRECISION_SEASON: `2024-22`
 * @PLX_DATE_PRECISION_MONTH: `2024-10`; also `2024-XX`, some month of 2024
 * @PLX_DATE_PRECISION_DAY: `2024-10-21`; also `2024-10-XX` and `2024-XX-XX`, some day of the month or year
 * @PLX_DATE_PRECISION_SECOND: `2024-10-21T14:05:00Z`
 *
 * How finely a date, or one end of an interval, is given. From @PLX_DATE_PRECISION_CENTURY on the values
 * run from coarse to fine.
 */
typedef enum
{
  PLX_DATE_PRECISION_NONE,
  PLX_DATE_PRECISION_OPEN,
  PLX_DATE_PRECISION_UNKNOWN,
  PLX_DATE_PRECISION_CENTURY,
  PLX_DATE_PRECISION_DECADE,
  PLX_DATE_PRECISION_YEAR,
  PLX_DATE_PRECISION_SEASON,
  PLX_DATE_PRECISION_MONTH,
  PLX_DATE_PRECISION_DAY,
  PLX_DATE_PRECISION_SECOND,
} PlxDatePrecision;

/**
 * PlxDateQualifiers:
 * @PLX_DATE_EXACT: nothing is written behind the date
 * @PLX_DATE_APPROXIMATE: `~`
 * @PLX_DATE_UNCERTAIN: `?`; together with @PLX_DATE_APPROXIMATE: `%`
 */
typedef enum
{
  PLX_DATE_EXACT = 0,
  PLX_DATE_APPROXIMATE = 1 << 0,
  PLX_DATE_UNCERTAIN = 1 << 1,
} PlxDateQualifiers;

/**
 * PlxDatePoint:
 * @year: 0 to 9999, unspecified digits as 0
 * @month: 1 to 12, a season 21 to 24, or 0 where not given or unspecified
 * @day: 1 to 31, or 0 where not given or unspecified
 * @precision: a #PlxDatePrecision
 * @qualifiers: #PlxDateQualifiers
 *
 * A date, or one end of an interval, as it was written.
 */
typedef struct
{
  guint16 year;
  guint8 month;
  guint8 day;
  guint8 precision;
  guint8 qualifiers;
} PlxDatePoint;

/**
 * PlxDate:
 *
 * A date in EDTF, the Extended Date/Time Format of the Library of Congress (ISO 8601-2:2019, profile of
 * 2019-02-04): level 0, and of level 1 the qualifiers `?`, `~` and `%`, unspecified digits, seasons, and
 * open and unknown ends of intervals.
 *
 * A plain value of fixed size: it can be copied by assignment and owns nothing. Filled with zeros it holds
 * no date, see plx_date_is_set(). The members are for the date functions; use the accessors.
 */
typedef struct
{
  /*< private >*/
  gint32 earliest;
  gint32 latest;
  PlxDatePoint start;
  PlxDatePoint end; /* PLX_DATE_PRECISION_NONE unless an interval */
  guint8 hour;
  guint8 minute;
  guint8 second;
  guint8 has_zone;
  gint16 zone_minutes;
} PlxDate;

GType plx_date_get_type (void) G_GNUC_CONST;
GQuark plx_date_error_quark (void);

/**
 * plx_date_parse:
 * @text: a date in EDTF, at most %PLX_DATE_MAX_LENGTH bytes
 * @date: (out caller-allocates) (optional): where to put the date, or %NULL to validate only
 * @error: where to put a #PlxDateError with a translated message that says what is wrong and what is
 *     expected
 *
 * Reads a date. Neither allocates memory nor depends on the locale when it succeeds, nor when @error is
 * %NULL. When it fails,
 * @date is filled with zeros. The message quotes @text only where that is printable ASCII.
 *
 * Accepted, by the sections of the specification (capital letters only, no spaces):
 *
 * - Level 0, date: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` with years 0000 to 9999 of the proleptic Gregorian
 *   calendar.
 * - Level 0, date and time: `YYYY-MM-DDThh:mm:ss`, then nothing, `Z`, `±hh:mm` or `±hh`. Hours are 00 to
 *   23; `24:00:00`, the end of the day, is accepted: ISO 8601-1:2019 dropped it and its amendment of 2022
 *   brought it back. Seconds are 00 to 59: leap seconds are refused. A zone is at most 14:00 from UTC, as
 *   all that exist are; `-00` and `-00:00` are refused, as ISO 8601-1 does.
 * - Level 0, interval: two dates without a time of day and a slash between them.
 * - Level 1, qualification: one of `?`, `~`, `%` behind a date (not behind a time), or behind each end of
 *   an interval.
 * - Level 1, unspecified digits: `201X`, `20XX`, `2004-XX`, `1985-04-XX`, `1985-XX-XX`; they can be
 *   qualified. In the ends of an interval they belong to level 2, and are refused.
 * - Level 1, seasons: `YYYY-21` to `YYYY-24`. The specification does not rule out that they are qualified
 *   or stand at the ends of intervals, so both are accepted.
 * - Level 1, extended interval: `..` for an open and nothing for an unknown end. One end at least is a
 *   date.
 *
 * An interval whose last day lies before its first one is refused. So are years of more than four digits,
 * negative years and everything of level 2.
 *
 * Returns: %TRUE when @text is such a date
 */
gboolean plx_date_parse (const char *text, PlxDate *date, GError **error);

/**
 * plx_date_set_day:
 * @date: (out caller-allocates): the date to fill
 * @day: a day as plx_date_get_earliest() counts them
 *
 * Makes @date one full day, as `YYYY-MM-DD` does. Days outside the years 0000 to 9999 leave no date.
 *
 * Returns: %TRUE when @day lies in the years 0000 to 9999
 */
gboolean plx_date_set_day (PlxDate *date, gint32 day);

/** plx_date_is_set: whether @date holds a date; %FALSE for one filled with zeros. */
gboolean plx_date_is_set (const PlxDate *date);

/**
 * plx_date_get_earliest:
 *
 * The first day that the date covers, counted as g_date_get_julian() does (1 is 1 January of the year 1;
 * the days of the year 0000 are -365 to 0). A date with a time of day stays on the day that is written,
 * whatever its zone. Qualifiers do not widen a date.
 *
 * Seasons: the specification leaves open when they begin. We read them as the meteorological seasons of the
 * northern hemisphere: 21 spring, March to May; 22 summer, June to August; 23 autumn, September to
 * November; 24 winter, December to February of the following year.
 *
 * Returns: the day, or %G_MININT32 when the start is open or unknown or no date is set
 */
gint32 plx_date_get_earliest (const PlxDate *date);

/**
 * plx_date_get_latest:
 *
 * The last day that the date covers; see plx_date_get_earliest().
 *
 * Returns: the day, or %G_MAXINT32 when the end is open or unknown or no date is set
 */
gint32 plx_date_get_latest (const PlxDate *date);

/**
 * plx_date_compare:
 *
 * Orders dates by their earliest day, then their latest day. Where both are the same, plain dates come
 * before intervals, coarse precision before fine, exact before qualified, and times of day in the order of
 * their instants, those without a zone read as UTC. Dates that are not set come last. A total order, fit
 * for qsort() and #GCompareFunc.
 *
 * Returns: less than 0, 0 or more than 0; 0 only where both are written the same, but for the ways to write
 *     a zone (`Z`, `+00` and `+00:00`)
 */
int plx_date_compare (const PlxDate *date, const PlxDate *other);

/** plx_date_is_approximate: whether the date, or either end of an interval, has a `~` or `%`. */
gboolean plx_date_is_approximate (const PlxDate *date);

/** plx_date_is_uncertain: whether the date, or either end of an interval, has a `?` or `%`. */
gboolean plx_date_is_uncertain (const PlxDate *date);

/** plx_date_is_interval: whether the date was written with a slash. */
gboolean plx_date_is_interval (const PlxDate *date);

/** plx_date_get_start_precision: the precision of the date, or of the start of an interval. */
PlxDatePrecision plx_date_get_start_precision (const PlxDate *date);

/** plx_date_get_end_precision: the precision of the end of an interval; of another date the same as that
 * of its start. */
PlxDatePrecision plx_date_get_end_precision (const PlxDate *date);

/** plx_date_get_start_qualifiers: what is written behind the date, or behind the start of an interval. */
PlxDateQualifiers plx_date_get_start_qualifiers (const PlxDate *date);

/** plx_date_get_end_qualifiers: what is written behind the end of an interval; of another date the same as that of its
 * start. */
PlxDateQualifiers plx_date_get_end_qualifiers (const PlxDate *date);

/** plx_date_get_year: the year of the date or of the start of an interval; 0 when it is open, unknown or
 * has unspecified digits (or is the year 0000). */
int plx_date_get_year (const PlxDate *date);

/** plx_date_get_month: the month, 1 to 12, of the date or of the start of an interval; 0 when it has
 * none, as a year or season. */
int plx_date_get_month (const PlxDate *date);

/** plx_date_get_day: the day of the month, 1 to 31, of the date or of the start of an interval; 0 when it
 * has none. */
int plx_date_get_day (const PlxDate *date);

/** plx_date_copy: Returns: (transfer full): a copy on the heap, for plx_date_free(). */
PlxDate *plx_date_copy (const PlxDate *date);

/** plx_date_free: frees what plx_date_copy() returned; never a date on the stack. */
void plx_date_free (PlxDate *date);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxDate, plx_date_free)

G_END_DECLS
