/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-date.h"

#include "plx-date-point.h"
#include "plx-date-refusal.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_ZONE_MINUTES (14 * 60)

typedef struct
{
  char text[PLX_DATE_MAX_LENGTH + 1];
} Part;

/* A part of the text for a message. */
static Part
part_of (const char *text, gsize length)
{
  Part part = { "" };

  memcpy (part.text, text, MIN (length, PLX_DATE_MAX_LENGTH));

  return part;
}

static gboolean
parse_clock (const char *text, PlxDate *date, GError **error)
{
  int hour = plx_date_read_digits (text, 2);
  int minute = plx_date_read_digits (text + 3, 2);
  int second = plx_date_read_digits (text + 6, 2);

  if (hour > 24)
    return plx_date_refuse (error, PLX_DATE_ERROR_RANGE, _("%d is not an hour; expected 00 to 23"), hour);
  if (hour == 24 && (minute != 0 || second != 0))
    return plx_date_refuse (error, PLX_DATE_ERROR_RANGE,
                            _("The hour 24 has only the time 24:00:00, the end of the day; "
                              "expected an hour from 00 to 23"));
  if (minute > 59)
    return plx_date_refuse (error, PLX_DATE_ERROR_RANGE, _("%d is not a minute; expected 00 to 59"), minute);
  if (second > 59)
    return plx_date_refuse (error, PLX_DATE_ERROR_RANGE, _("%d is not a second; expected 00 to 59"), second);

  date->hour = (guint8) hour;
  date->minute = (guint8) minute;
  date->second = (guint8) second;

  return TRUE;
}

static gboolean
parse_zone (const char *text, gsize length, PlxDate *date, GError **error)
{
  int hours = plx_date_read_digits (text + 1, 2);
  int minutes = length > strlen ("+hh") ? plx_date_read_digits (text + 4, 2) : 0;
  int total = hours * 60 + minutes;

  if (minutes > 59 || total > MAX_ZONE_MINUTES)
    return plx_date_refuse (error, PLX_DATE_ERROR_RANGE,
                            _("%s is not a time zone; expected one from -14:00 to +14:00"),
                            part_of (text, length).text);
  if (total == 0 && text[0] == '-')
    return plx_date_refuse (error, PLX_DATE_ERROR_RANGE,
                            _("%s is not a time zone; expected +00:00 or Z"), part_of (text, length).text);

  date->zone_minutes = (gint16) (text[0] == '-' ? -total : total);

  return TRUE;
}

static gboolean
parse_date_time (const char *text, gsize length, PlxDate *date, GError **error)
{
  const gsize date_length = strlen ("YYYY-MM-DD");
  const gsize clock_length = strlen ("YYYY-MM-DDThh:mm:ss");
  const char *zone = text + clock_length;
  gsize zone_length = length - clock_length;

  if (plx_date_qualifiers_of (text[length - 1]) != PLX_DATE_EXACT)
    return plx_date_refuse (error, PLX_DATE_ERROR_UNSUPPORTED,
                            _("“%s” qualifies a time of day, which is not supported; expected the time "
                              "without "
                              "%c, or the day alone with it"), text, text[length - 1]);

  if (length < clock_length || !plx_date_has_shape (text, clock_length, "dddd-dd-ddTdd:dd:dd"))
    return plx_date_refuse_shape (text, length, FALSE, error);

  date->start.precision = PLX_DATE_PRECISION_SECOND;
  if (!plx_date_read_calendar_date (text, date_length, &date->start, error)
      || !parse_clock (text + date_length + 1, date, error))
    return FALSE;

  date->has_zone = zone_length > 0;
  if (zone_length == 0 || plx_date_has_shape (zone, zone_length, "Z"))
    return TRUE;
  if (plx_date_has_shape (zone, zone_length, "+dd") || plx_date_has_shape (zone, zone_length, "+dd:dd")
      || plx_date_has_shape (zone, zone_length, "-dd") || plx_date_has_shape (zone, zone_length, "-dd:dd"))
    return parse_zone (zone, zone_length, date, error);

  return plx_date_refuse_shape (text, length, FALSE, error);
}

static gboolean
parse_single (const char *text, gsize length, PlxDate *date, GError **error)
{
  gboolean parsed;

  if (length > strlen ("YYYY-MM-DD") && text[10] == 'T')
    parsed = parse_date_time (text, length, date, error);
  else
    parsed = plx_date_read_qualified_date (text, length, FALSE, &date->start, error);

  if (parsed)
    plx_date_find_days (&date->start, &date->earliest, &date->latest);

  return parsed;
}

static gboolean
parse_end (const char *text, gsize length, PlxDatePoint *point, GError **error)
{
  if (length == 0)
    {
      point->precision = PLX_DATE_PRECISION_UNKNOWN;
      return TRUE;
    }
  if (plx_date_has_shape (text, length, ".."))
    {
      point->precision = PLX_DATE_PRECISION_OPEN;
      return TRUE;
    }

  if (length > strlen ("YYYY-MM-DD") && plx_date_has_shape (text, 11, "dddd-dd-ddT"))
    return plx_date_refuse (error, PLX_DATE_ERROR_UNSUPPORTED,
                            _("“%s” has a time of day, which an interval cannot have; expected “%s”"),
                            part_of (text, length).text, part_of (text, strlen ("YYYY-MM-DD")).text);
  if (!plx_date_read_qualified_date (text, length, TRUE, point, error))
    return FALSE;
  if (memchr (text, 'X', length) != NULL)
    return plx_date_refuse (error, PLX_DATE_ERROR_UNSUPPORTED,
                            _("“%s” has unspecified digits, which is not supported in an interval; "
                              "expected a date "
                              "without X, “..” for an open end or nothing for an unknown one"),
                            part_of (text, length).text);

  return TRUE;
}

static gboolean
parse_interval (const char *text, const char *slash, gsize length, PlxDate *date, GError **error)
{
  gsize start_length = (gsize) (slash - text);
  gsize end_length = length - start_length - 1;
  gint32 other;

  if (memchr (slash + 1, '/', end_length) != NULL)
    return plx_date_refuse (error, PLX_DATE_ERROR_SYNTAX,
                            _("“%s” has more than one slash; expected an interval such as "
                              "2024-08/2024-10"), text);

  if (!parse_end (text, start_length, &date->start, error)
      || !parse_end (slash + 1, end_length, &date->end, error))
    return FALSE;

  date->earliest = G_MININT32;
  date->latest = G_MAXINT32;
  if (date->start.precision > PLX_DATE_PRECISION_UNKNOWN)
    plx_date_find_days (&date->start, &date->earliest, &other);
  if (date->end.precision > PLX_DATE_PRECISION_UNKNOWN)
    plx_date_find_days (&date->end, &other, &date->latest);

  if (date->earliest == G_MININT32 && date->latest == G_MAXINT32)
    return plx_date_refuse (error, PLX_DATE_ERROR_SYNTAX,
                            _("“%s” has a date at neither end; expected an interval with one "
                              "at least"), text);
  if (date->latest < date->earliest)
    return plx_date_refuse (error, PLX_DATE_ERROR_ORDER,
                            /* TRANSLATORS: The end of an interval and its start, both as they are
                             * written in the file. */
                            _("The interval ends (%1$s) before it begins (%2$s); expected the earlier "
                              "date first"),
                            slash + 1, part_of (text, start_length).text);

  return TRUE;
}

static gboolean
check_characters (const char *text, gsize length, GError **error)
{
  if (length == 0)
    return plx_date_refuse (error, PLX_DATE_ERROR_SYNTAX, _("There is no date; expected one such as "
                                                            "2024-10-21"));
  if (length > PLX_DATE_MAX_LENGTH)
    return plx_date_refuse (error, PLX_DATE_ERROR_SYNTAX,
                            _("The date is too long; expected at most %d characters"), PLX_DATE_MAX_LENGTH);

  for (gsize i = 0; i < length; i++)
    if (text[i] < ' ' || text[i] > '~')
      return plx_date_refuse (error, PLX_DATE_ERROR_SYNTAX,
                              _("The date contains something other than digits, capital letters and the "
                                "signs of "
                                "the keyboard; expected one such as 2024-10-21, with hyphens"));

  return TRUE;
}

/* Whether @text is what nearly every date is, a plain day, and one that every month has. */
static gboolean
is_common_day (const char *text)
{
  const gsize length = strlen ("YYYY-MM-DD");
  int month, day;

  if (!plx_date_has_shape (text, length, "dddd-dd-dd") || text[length] != '\0')
    return FALSE;
  month = plx_date_read_digits (text + 5, 2);
  day = plx_date_read_digits (text + 8, 2);

  return month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

gboolean
plx_date_parse (const char *text, PlxDate *date, GError **error)
{
  PlxDate read = { 0 };
  gsize length;
  const char *slash;
  gboolean parsed;

  g_return_val_if_fail (text != NULL, FALSE);

  if (date == NULL && is_common_day (text))
    return TRUE;

  length = strnlen (text, PLX_DATE_MAX_LENGTH + 1);
  slash = memchr (text, '/', length);
  parsed = check_characters (text, length, error);
  if (parsed)
    parsed = slash != NULL ? parse_interval (text, slash, length, &read, error)
                           : parse_single (text, length, &read, error);

  if (date != NULL)
    *date = parsed ? read : (PlxDate) { 0 };

  return parsed;
}
