/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-date-calendar.h"
#include "plx-date.h"
#include "under-valgrind.h"

#include <string.h>

/*
 * The table follows the Extended Date/Time Format specification of the Library of Congress (2019-02-04),
 * section by section. Days are written YYYY-MM-DD; "-" stands for an open or unknown end.
 */

typedef struct
{
  const char *text;
  const char *earliest;
  const char *latest;
} ValidDate;

typedef struct
{
  const char *text;
  PlxDateError code;
  const char *message; /* words that the message must contain */
} InvalidDate;

static const ValidDate valid_dates[] = {
  /* level 0, date */
  { "2024", "2024-01-01", "2024-12-31" },
  { "1985-04-12", "1985-04-12", "1985-04-12" },
  { "1985-04", "1985-04-01", "1985-04-30" },
  { "2024-10-01", "2024-10-01", "2024-10-01" },
  { "2024-12-31", "2024-12-31", "2024-12-31" },
  { "2024-02-29", "2024-02-29", "2024-02-29" },
  { "2024-02", "2024-02-01", "2024-02-29" },
  { "2023-02", "2023-02-01", "2023-02-28" },
  { "2000-02-29", "2000-02-29", "2000-02-29" },
  { "1900-02", "1900-02-01", "1900-02-28" },
  { "2400-02", "2400-02-01", "2400-02-29" },
  { "2024-04-30", "2024-04-30", "2024-04-30" },
  { "2024-11", "2024-11-01", "2024-11-30" },
  { "0000", "0000-01-01", "0000-12-31" },
  { "0000-02-29", "0000-02-29", "0000-02-29" },
  { "0001-01-01", "0001-01-01", "0001-01-01" },
  { "0985", "0985-01-01", "0985-12-31" },
  { "9999-12-31", "9999-12-31", "9999-12-31" },
  { "9999", "9999-01-01", "9999-12-31" },
  /* level 0, date and time: the day stays the one that is written */
  { "1985-04-12T23:20:30", "1985-04-12", "1985-04-12" },
  { "1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12" },
  { "1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12" },
  { "1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12" },
  { "2024-10-21T00:00:00", "2024-10-21", "2024-10-21" },
  { "2024-10-21T23:59:59Z", "2024-10-21", "2024-10-21" },
  { "2024-10-21T24:00:00", "2024-10-21", "2024-10-21" },
  { "2024-10-21T14:05:00+14:00", "2024-10-21", "2024-10-21" },
  { "2024-10-21T14:05:00-14:00", "2024-10-21", "2024-10-21" },
  { "2024-10-21T14:05:00+00:00", "2024-10-21", "2024-10-21" },
  { "2024-10-21T14:05:00+00", "2024-10-21", "2024-10-21" },
  { "2024-10-21T14:05:00-00:30", "2024-10-21", "2024-10-21" },
  { "2024-02-29T12:00:00+05:45", "2024-02-29", "2024-02-29" },
  /* level 0, interval */
  { "1964/2008", "1964-01-01", "2008-12-31" },
  { "2004-06/2006-08", "2004-06-01", "2006-08-31" },
  { "2004-02-01/2005-02-08", "2004-02-01", "2005-02-08" },
  { "2004-02-01/2005-02", "2004-02-01", "2005-02-28" },
  { "2004-02-01/2005", "2004-02-01", "2005-12-31" },
  { "2005/2006-02", "2005-01-01", "2006-02-28" },
  { "2024-10-18/2024-10-21", "2024-10-18", "2024-10-21" },
  { "2024-10-21/2024-10-21", "2024-10-21", "2024-10-21" },
  { "2024/2024", "2024-01-01", "2024-12-31" },
  { "2024-10/2024-10-05", "2024-10-01", "2024-10-05" },
  { "2024-10/2024-10-01", "2024-10-01", "2024-10-01" },
  { "2024-12-31/2024", "2024-12-31", "2024-12-31" },
  /* level 1, seasons: meteorological, northern hemisphere */
  { "2001-21", "2001-03-01", "2001-05-31" },
  { "2024-22", "2024-06-01", "2024-08-31" },
  { "2024-23", "2024-09-01", "2024-11-30" },
  { "2024-24", "2024-12-01", "2025-02-28" },
  { "2023-24", "2023-12-01", "2024-02-29" },
  { "2024-22~", "2024-06-01", "2024-08-31" },
  { "2024-23?", "2024-09-01", "2024-11-30" },
  { "2024-21/2024-22", "2024-03-01", "2024-08-31" },
  { "2024-24/2025", "2024-12-01", "2025-12-31" },
  { "2024-22/..", "2024-06-01", "-" },
  { "2024-22~/2024-10-21?", "2024-06-01", "2024-10-21" },
  /* level 1, qualification of a date */
  { "1984?", "1984-01-01", "1984-12-31" },
  { "2004-06~", "2004-06-01", "2004-06-30" },
  { "2004-06-11%", "2004-06-11", "2004-06-11" },
  { "2024-10-21~", "2024-10-21", "2024-10-21" },
  { "2024-10-21?", "2024-10-21", "2024-10-21" },
  { "1984%", "1984-01-01", "1984-12-31" },
  /* level 1, unspecified digits from the right */
  { "201X", "2010-01-01", "2019-12-31" },
  { "20XX", "2000-01-01", "2099-12-31" },
  { "200X", "2000-01-01", "2009-12-31" },
  { "00XX", "0000-01-01", "0099-12-31" },
  { "2004-XX", "2004-01-01", "2004-12-31" },
  { "1985-04-XX", "1985-04-01", "1985-04-30" },
  { "2024-02-XX", "2024-02-01", "2024-02-29" },
  { "1985-XX-XX", "1985-01-01", "1985-12-31" },
  { "201X?", "2010-01-01", "2019-12-31" },
  { "2024-10-XX~", "2024-10-01", "2024-10-31" },
  /* level 1, extended interval: open ends */
  { "1985-04-12/..", "1985-04-12", "-" },
  { "1985-04/..", "1985-04-01", "-" },
  { "1985/..", "1985-01-01", "-" },
  { "../1985-04-12", "-", "1985-04-12" },
  { "../1985-04", "-", "1985-04-30" },
  { "../1985", "-", "1985-12-31" },
  { "2024-08/..", "2024-08-01", "-" },
  { "../2024-10-28", "-", "2024-10-28" },
  /* level 1, extended interval: unknown ends */
  { "1985-04-12/", "1985-04-12", "-" },
  { "1985-04/", "1985-04-01", "-" },
  { "1985/", "1985-01-01", "-" },
  { "/1985-04-12", "-", "1985-04-12" },
  { "/1985-04", "-", "1985-04-30" },
  { "/1985", "-", "1985-12-31" },
  /* level 1, extended interval: qualified ends */
  { "1984~/2004-06", "1984-01-01", "2004-06-30" },
  { "1984/2004-06~", "1984-01-01", "2004-06-30" },
  { "1984~/2004~", "1984-01-01", "2004-12-31" },
  { "1984-06?/2004-08?", "1984-06-01", "2004-08-31" },
  { "1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08" },
  { "2024-08%/..", "2024-08-01", "-" },
  { "/2024-10-28?", "-", "2024-10-28" },
};

static const InvalidDate invalid_dates[] = {
  /* no such month, day or time */
  { "2024-00", PLX_DATE_ERROR_RANGE, "00 is not a month; expected 01 to 12, or 21 to 24" },
  { "2024-13", PLX_DATE_ERROR_RANGE, "13 is not a month" },
  { "2024-20", PLX_DATE_ERROR_RANGE, "20 is not a month" },
  { "2024-42", PLX_DATE_ERROR_RANGE, "42 is not a month" },
  { "2024-13-01", PLX_DATE_ERROR_RANGE, "13 is not a month" },
  { "2024-00-10", PLX_DATE_ERROR_RANGE, "00 is not a month" },
  { "2024-00-XX", PLX_DATE_ERROR_RANGE, "00 is not a month" },
  { "2024-22-10", PLX_DATE_ERROR_RANGE, "22 is a season and has no days" },
  { "2024-22-XX", PLX_DATE_ERROR_RANGE, "22 is a season and has no days" },
  { "2024-02-30", PLX_DATE_ERROR_RANGE, "30 is not a day of February 2024; expected 01 to 29" },
  { "2023-02-29", PLX_DATE_ERROR_RANGE, "29 is not a day of February 2023; expected 01 to 28" },
  { "1900-02-29", PLX_DATE_ERROR_RANGE, "expected 01 to 28" },
  { "2024-04-31", PLX_DATE_ERROR_RANGE, "31 is not a day of April 2024; expected 01 to 30" },
  { "2024-10-32", PLX_DATE_ERROR_RANGE, "expected 01 to 31" },
  { "2024-10-00", PLX_DATE_ERROR_RANGE, "00 is not a day of October 2024" },
  { "2024-10-18/2024-10-32", PLX_DATE_ERROR_RANGE, "32 is not a day of October 2024" },
  { "2024-10-32~/..", PLX_DATE_ERROR_RANGE, "32 is not a day of October 2024" },
  { "2024-02-30T10:00:00", PLX_DATE_ERROR_RANGE, "30 is not a day of February 2024" },
  { "2024-21-01T10:00:00", PLX_DATE_ERROR_RANGE, "21 is a season" },
  { "2024-10-21T25:00:00", PLX_DATE_ERROR_RANGE, "25 is not an hour; expected 00 to 23" },
  { "2024-10-21T24:00:01", PLX_DATE_ERROR_RANGE, "24:00:00" },
  { "2024-10-21T24:01:00", PLX_DATE_ERROR_RANGE, "24:00:00" },
  { "2024-10-21T10:60:00", PLX_DATE_ERROR_RANGE, "60 is not a minute" },
  { "2024-10-21T23:59:60Z", PLX_DATE_ERROR_RANGE, "60 is not a second" },
  { "2024-10-21T10:00:00+14:01", PLX_DATE_ERROR_RANGE, "+14:01 is not a time zone" },
  { "2024-10-21T10:00:00+24", PLX_DATE_ERROR_RANGE, "+24 is not a time zone" },
  { "2024-10-21T10:00:00+10:60", PLX_DATE_ERROR_RANGE, "+10:60 is not a time zone" },
  { "2024-10-21T10:00:00-00:00", PLX_DATE_ERROR_RANGE, "expected +00:00 or Z" },
  { "2024-10-21T10:00:00-00", PLX_DATE_ERROR_RANGE, "expected +00:00 or Z" },
  /* times that are not written in full */
  { "2024-10-21T", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10-21T10", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10-21T10:00", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10-21T10:00Z", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10-21T10:00:00.5Z", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10-21T10:00:00z", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10-21t10:00:00", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10-21T10:00:00+1", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10-21T10:00:00+0100", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10-21T10:00:00+01:0", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10-21T100000", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10T10:00:00", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10-XXT10:00:00", PLX_DATE_ERROR_SYNTAX, "not a date and time" },
  { "2024-10-21T10:00:00~", PLX_DATE_ERROR_UNSUPPORTED, "qualifies a time of day" },
  { "2024-10-21T10:00:00/2024-10-22", PLX_DATE_ERROR_UNSUPPORTED, "which an interval cannot have" },
  { "../2024-10-21T10:00:00Z", PLX_DATE_ERROR_UNSUPPORTED, "expected “2024-10-21”" },
  /* level 1, left out */
  { "Y170000002", PLX_DATE_ERROR_UNSUPPORTED, "more than four digits" },
  { "Y-170000002", PLX_DATE_ERROR_UNSUPPORTED, "more than four digits" },
  { "-170000002", PLX_DATE_ERROR_UNSUPPORTED, "more than four digits" },
  { "-1985", PLX_DATE_ERROR_UNSUPPORTED, "negative year" },
  { "-0044-03-15", PLX_DATE_ERROR_UNSUPPORTED, "negative year" },
  { "-0044/2024", PLX_DATE_ERROR_UNSUPPORTED, "“-0044” has a negative year" },
  /* level 2 */
  { "Y-17E7", PLX_DATE_ERROR_UNSUPPORTED, "more than four digits" },
  { "Y17E8", PLX_DATE_ERROR_UNSUPPORTED, "more than four digits" },
  { "1950S2", PLX_DATE_ERROR_UNSUPPORTED, "significant digits" },
  { "Y171010000S3", PLX_DATE_ERROR_UNSUPPORTED, "more than four digits" },
  { "2001-25", PLX_DATE_ERROR_UNSUPPORTED, "25 is a part of the year" },
  { "2001-34", PLX_DATE_ERROR_UNSUPPORTED, "34 is a part of the year" },
  { "2001-41", PLX_DATE_ERROR_UNSUPPORTED, "41 is a part of the year" },
  { "[1667,1668,1670..1672]", PLX_DATE_ERROR_UNSUPPORTED, "set of dates" },
  { "{1960,1961-12}", PLX_DATE_ERROR_UNSUPPORTED, "set of dates" },
  { "2004-06~-11", PLX_DATE_ERROR_UNSUPPORTED, "qualifies a part" },
  { "2004?-06-11", PLX_DATE_ERROR_UNSUPPORTED, "qualifies a part" },
  { "?2004-06", PLX_DATE_ERROR_UNSUPPORTED, "qualifies a part" },
  { "?2004-06-~11", PLX_DATE_ERROR_UNSUPPORTED, "qualifies a part" },
  { "2004-%06-11", PLX_DATE_ERROR_UNSUPPORTED, "qualifies a part" },
  { "2004-06-~01/2004-06-~20", PLX_DATE_ERROR_UNSUPPORTED, "qualifies a part" },
  { "156X-12-25", PLX_DATE_ERROR_UNSUPPORTED, "unspecified digits" },
  { "15XX-12-25", PLX_DATE_ERROR_UNSUPPORTED, "unspecified digits" },
  { "XXXX-12-XX", PLX_DATE_ERROR_UNSUPPORTED, "unspecified digits" },
  { "1XXX", PLX_DATE_ERROR_UNSUPPORTED, "unspecified digits" },
  { "XXXX", PLX_DATE_ERROR_UNSUPPORTED, "unspecified digits" },
  { "1XXX-XX", PLX_DATE_ERROR_UNSUPPORTED, "unspecified digits" },
  { "1984-1X", PLX_DATE_ERROR_UNSUPPORTED, "unspecified digits" },
  { "1985-04-1X", PLX_DATE_ERROR_UNSUPPORTED, "unspecified digits" },
  { "1985-XX-12", PLX_DATE_ERROR_UNSUPPORTED, "unspecified digits" },
  { "201X-10", PLX_DATE_ERROR_UNSUPPORTED, "unspecified digits" },
  { "201X-XX", PLX_DATE_ERROR_UNSUPPORTED, "unspecified digits" },
  { "20X4", PLX_DATE_ERROR_UNSUPPORTED, "unspecified digits" },
  { "2004-06-XX/2004-07-03", PLX_DATE_ERROR_UNSUPPORTED, "not supported in an interval" },
  { "201X/..", PLX_DATE_ERROR_UNSUPPORTED, "not supported in an interval" },
  /* intervals */
  { "2024-10-21/2024-10-18", PLX_DATE_ERROR_ORDER, "ends (2024-10-18) before it begins (2024-10-21)" },
  { "2024/2023", PLX_DATE_ERROR_ORDER, "before it begins" },
  { "2024-10/2024-09-30", PLX_DATE_ERROR_ORDER, "before it begins" },
  { "2024-23/2024-08", PLX_DATE_ERROR_ORDER, "before it begins" },
  { "2024-10-21~/2024-10-20~", PLX_DATE_ERROR_ORDER, "ends (2024-10-20~)" },
  { "/", PLX_DATE_ERROR_SYNTAX, "neither end" },
  { "../..", PLX_DATE_ERROR_SYNTAX, "neither end" },
  { "../", PLX_DATE_ERROR_SYNTAX, "neither end" },
  { "/..", PLX_DATE_ERROR_SYNTAX, "neither end" },
  { "2024/2025/2026", PLX_DATE_ERROR_SYNTAX, "more than one slash" },
  { "2024//", PLX_DATE_ERROR_SYNTAX, "more than one slash" },
  { "2024/...", PLX_DATE_ERROR_SYNTAX, "not an end of an interval" },
  { "2024/.", PLX_DATE_ERROR_SYNTAX, "not an end of an interval" },
  { "2024/..~", PLX_DATE_ERROR_SYNTAX, "“..~” is not an end of an interval" },
  { "2024/open", PLX_DATE_ERROR_SYNTAX, "expected “..”" },
  { "unknown/2024", PLX_DATE_ERROR_SYNTAX, "expected nothing in its place" },
  { "2024/P1Y", PLX_DATE_ERROR_UNSUPPORTED, "duration" },
  { "10/21/2024", PLX_DATE_ERROR_SYNTAX, "more than one slash" },
  { "21/10", PLX_DATE_ERROR_SYNTAX, "year of four digits" },
  /* no dates at all */
  { "", PLX_DATE_ERROR_SYNTAX, "There is no date" },
  { " ", PLX_DATE_ERROR_SYNTAX, "space" },
  { "2024-10-21 ", PLX_DATE_ERROR_SYNTAX, "space" },
  { " 2024", PLX_DATE_ERROR_SYNTAX, "space" },
  { "2024-10-21\n", PLX_DATE_ERROR_SYNTAX, "something other than" },
  { "2024–10–21", PLX_DATE_ERROR_SYNTAX, "something other than" },
  { "２０２４", PLX_DATE_ERROR_SYNTAX, "something other than" },
  { "2024-10-21\xff", PLX_DATE_ERROR_SYNTAX, "something other than" },
  { "..", PLX_DATE_ERROR_SYNTAX, "is not a date in EDTF" },
  { "~", PLX_DATE_ERROR_SYNTAX, "is not a date in EDTF" },
  { "-", PLX_DATE_ERROR_SYNTAX, "is not a date in EDTF" },
  { "2024-", PLX_DATE_ERROR_SYNTAX, "two digits" },
  { "2024-1", PLX_DATE_ERROR_SYNTAX, "two digits" },
  { "2024-10-", PLX_DATE_ERROR_SYNTAX, "two digits" },
  { "2024-10-5", PLX_DATE_ERROR_SYNTAX, "two digits" },
  { "2024-295", PLX_DATE_ERROR_SYNTAX, "two digits" },
  { "2024-10-21-01", PLX_DATE_ERROR_SYNTAX, "is not a date in EDTF" },
  { "2024-W43", PLX_DATE_ERROR_UNSUPPORTED, "week date" },
  { "2024-W43-1", PLX_DATE_ERROR_UNSUPPORTED, "week date" },
  { "20241021", PLX_DATE_ERROR_SYNTAX, "expected “2024-10-21”" },
  { "20241", PLX_DATE_ERROR_SYNTAX, "starts with 5 digits" },
  { "202", PLX_DATE_ERROR_SYNTAX, "year of four digits" },
  { "21.10.2024", PLX_DATE_ERROR_SYNTAX, "year of four digits" },
  { "24-10-21", PLX_DATE_ERROR_SYNTAX, "year of four digits" },
  { "+2024", PLX_DATE_ERROR_SYNTAX, "is not a date in EDTF" },
  { "2024-xx", PLX_DATE_ERROR_SYNTAX, "capital X" },
  { "201u", PLX_DATE_ERROR_SYNTAX, "capital X" },
  { "2024?~", PLX_DATE_ERROR_SYNTAX, "several qualifiers" },
  { "2024??", PLX_DATE_ERROR_SYNTAX, "several qualifiers" },
  { "2024.10.21", PLX_DATE_ERROR_SYNTAX, "is not a date in EDTF" },
  { "October", PLX_DATE_ERROR_SYNTAX, "is not a date in EDTF" },
  { "Yesterday", PLX_DATE_ERROR_SYNTAX, "is not a date in EDTF" },
  { "null", PLX_DATE_ERROR_SYNTAX, "is not a date in EDTF" },
  { "2024-10-21~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~", PLX_DATE_ERROR_SYNTAX,
    "at most 64" },
};

/* Written so that every neighbour differs; each comes before all that follow. */
static const char *const sorted_dates[] = {
  "../2024-09-30",
  "/2024-09-30",
  "../2024-10-28",
  "../2024-10-28~",
  "/2024-10-28",
  "20XX",
  "201X",
  "2024-01-01",
  "2024-01-01/2024-10-21",
  "2024",
  "2024?",
  "2024-XX",
  "2024-XX-XX",
  "2024/2024",
  "2024/2024-12",
  "2024/..",
  "2024/",
  "2024-03",
  "2024-21",
  "2024-03/2024-05",
  "2024-22",
  "2024-06-30",
  "2024-10-01",
  "2024-10",
  "2024-10~",
  "2024-10?",
  "2024-10%",
  "2024-10-XX",
  "2024-10-01/2024-10-31",
  "2024-10-18",
  "2024-10-18/2024-10-21",
  "2024-10-21",
  "2024-10-21~",
  "2024-10-21?",
  "2024-10-21%",
  "2024-10-21T09:00:00+09:00",
  "2024-10-21T00:00:01",
  "2024-10-21T14:05:00",
  "2024-10-21T14:05:00Z",
  "2024-10-21T16:05:00+02:00",
  "2024-10-21T14:05:01Z",
  "2024-10-21T14:05:00-03:30",
  "2024-10-21T24:00:00",
  "2024-10-21/2024-10-21",
  "2024-10-21/2024-10-21~",
  "2024-10-21/2024-10-22",
  "2024-10-22T00:00:00",
};

/* Independent of the calendar under test but for the year 0000, which GDate takes as 0400, the next like
 * it. */
static gint32
parse_iso_day (const char *text)
{
  int year = (int) g_ascii_strtoll (text, NULL, 10);
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) g_ascii_strtoll (text + 8, NULL, 10),
                  (GDateMonth) g_ascii_strtoll (text + 5, NULL, 10), (GDateYear) (year == 0 ? 400 : year));

  return (gint32) g_date_get_julian (&date) - (year == 0 ? 146097 : 0);
}

static PlxDate
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  PlxDate date;

  if (!plx_date_parse (text, &date, &error))
    g_error ("%s: %s", text, error->message);

  return date;
}

static void
test_valid (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (valid_dates); i++)
    {
      const ValidDate *expected = &valid_dates[i];
      gboolean from_day = strcmp (expected->earliest, "-") != 0;
      gboolean to_day = strcmp (expected->latest, "-") != 0;
      gint32 earliest = from_day ? parse_iso_day (expected->earliest) : G_MININT32;
      gint32 latest = to_day ? parse_iso_day (expected->latest) : G_MAXINT32;
      PlxDate date;

      g_test_message ("%s", expected->text);
      date = parse (expected->text);
      g_assert_true (plx_date_is_set (&date));
      g_assert_true (plx_date_parse (expected->text, NULL, NULL));
      g_assert_cmpint (plx_date_get_earliest (&date), ==, earliest);
      g_assert_cmpint (plx_date_get_latest (&date), ==, latest);
      g_assert_true (plx_date_is_interval (&date) == (strchr (expected->text, '/') != NULL));
      g_assert_true (plx_date_is_approximate (&date) == (strpbrk (expected->text, "~%") != NULL));
      g_assert_true (plx_date_is_uncertain (&date) == (strpbrk (expected->text, "?%") != NULL));
    }
}

static void
test_invalid (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (invalid_dates); i++)
    {
      const InvalidDate *expected = &invalid_dates[i];
      g_autoptr (GError) error = NULL;
      g_autofree char *shown = g_strescape (expected->text, NULL);
      PlxDate date = parse ("2024-10-21");

      g_test_message ("%s", shown);
      g_assert_false (plx_date_parse (expected->text, &date, &error));
      g_assert_error (error, PLX_DATE_ERROR, (int) expected->code);
      g_test_message ("  %s", error->message);
      if (strstr (error->message, expected->message) == NULL)
        g_assert_cmpstr (error->message, ==, expected->message);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_false (plx_date_is_set (&date));
      g_assert_cmpint (plx_date_get_earliest (&date), ==, G_MININT32);
      g_assert_cmpint (plx_date_get_latest (&date), ==, G_MAXINT32);
      g_assert_false (plx_date_parse (expected->text, NULL, NULL));
    }
}

static void
test_length (void)
{
  char text[80];
  g_autoptr (GError) error = NULL;

  memset (text, '9', sizeof text);
  text[PLX_DATE_MAX_LENGTH] = '\0';
  g_assert_false (plx_date_parse (text, NULL, &error));
  g_assert_nonnull (strstr (error->message, "starts with 64 digits"));
  g_clear_error (&error);

  text[PLX_DATE_MAX_LENGTH] = '9';
  text[PLX_DATE_MAX_LENGTH + 1] = '\0';
  g_assert_false (plx_date_parse (text, NULL, &error));
  g_assert_nonnull (strstr (error->message, "too long"));
}

static void
test_order (void)
{
  PlxDate unset = { 0 };

  for (gsize i = 0; i < G_N_ELEMENTS (sorted_dates); i++)
    {
      PlxDate date = parse (sorted_dates[i]);

      g_assert_cmpint (plx_date_compare (&date, &date), ==, 0);
      g_assert_cmpint (plx_date_compare (&date, &unset), <, 0);
      g_assert_cmpint (plx_date_compare (&unset, &date), >, 0);
      for (gsize j = i + 1; j < G_N_ELEMENTS (sorted_dates); j++)
        {
          PlxDate later = parse (sorted_dates[j]);

          g_test_message ("%s < %s", sorted_dates[i], sorted_dates[j]);
          g_assert_cmpint (plx_date_compare (&date, &later), <, 0);
          g_assert_cmpint (plx_date_compare (&later, &date), >, 0);
        }
    }
  g_assert_cmpint (plx_date_compare (&unset, &unset), ==, 0);
}

static void
test_same_zone (void)
{
  PlxDate zulu = parse ("2024-10-21T14:05:00Z");
  PlxDate zero = parse ("2024-10-21T14:05:00+00:00");
  PlxDate hours = parse ("2024-10-21T14:05:00+02");
  PlxDate minutes = parse ("2024-10-21T14:05:00+02:00");

  g_assert_cmpint (plx_date_compare (&zulu, &zero), ==, 0);
  g_assert_cmpint (plx_date_compare (&hours, &minutes), ==, 0);
  g_assert_cmpint (plx_date_compare (&hours, &zero), !=, 0);
}

static void
check_parts (const char *text, PlxDatePrecision start, PlxDatePrecision end, int year, int month, int day)
{
  PlxDate date = parse (text);

  g_test_message ("%s", text);
  g_assert_cmpint (plx_date_get_start_precision (&date), ==, start);
  g_assert_cmpint (plx_date_get_end_precision (&date), ==, end);
  g_assert_cmpint (plx_date_get_year (&date), ==, year);
  g_assert_cmpint (plx_date_get_month (&date), ==, month);
  g_assert_cmpint (plx_date_get_day (&date), ==, day);
}

static void
test_parts (void)
{
  check_parts ("20XX", PLX_DATE_PRECISION_CENTURY, PLX_DATE_PRECISION_CENTURY, 0, 0, 0);
  check_parts ("201X", PLX_DATE_PRECISION_DECADE, PLX_DATE_PRECISION_DECADE, 0, 0, 0);
  check_parts ("2024", PLX_DATE_PRECISION_YEAR, PLX_DATE_PRECISION_YEAR, 2024, 0, 0);
  check_parts ("2024-22", PLX_DATE_PRECISION_SEASON, PLX_DATE_PRECISION_SEASON, 2024, 0, 0);
  check_parts ("2024-XX", PLX_DATE_PRECISION_MONTH, PLX_DATE_PRECISION_MONTH, 2024, 0, 0);
  check_parts ("2024-10", PLX_DATE_PRECISION_MONTH, PLX_DATE_PRECISION_MONTH, 2024, 10, 0);
  check_parts ("2024-XX-XX", PLX_DATE_PRECISION_DAY, PLX_DATE_PRECISION_DAY, 2024, 0, 0);
  check_parts ("2024-10-XX", PLX_DATE_PRECISION_DAY, PLX_DATE_PRECISION_DAY, 2024, 10, 0);
  check_parts ("2024-10-21~", PLX_DATE_PRECISION_DAY, PLX_DATE_PRECISION_DAY, 2024, 10, 21);
  check_parts ("2024-10-21T14:05:00Z", PLX_DATE_PRECISION_SECOND, PLX_DATE_PRECISION_SECOND, 2024, 10, 21);
  check_parts ("2024-10-21/2025", PLX_DATE_PRECISION_DAY, PLX_DATE_PRECISION_YEAR, 2024, 10, 21);
  check_parts ("2024-08/..", PLX_DATE_PRECISION_MONTH, PLX_DATE_PRECISION_OPEN, 2024, 8, 0);
  check_parts ("/2024-10-28", PLX_DATE_PRECISION_UNKNOWN, PLX_DATE_PRECISION_DAY, 0, 0, 0);
}

static void
test_set_day (void)
{
  PlxDate date, parsed;

  g_assert_true (plx_date_set_day (&date, parse_iso_day ("2024-10-21")));
  parsed = parse ("2024-10-21");
  g_assert_cmpint (plx_date_compare (&date, &parsed), ==, 0);

  g_assert_true (plx_date_set_day (&date, parse_iso_day ("0000-01-01")));
  g_assert_true (plx_date_set_day (&date, parse_iso_day ("9999-12-31")));
  g_assert_false (plx_date_set_day (&date, parse_iso_day ("9999-12-31") + 1));
  g_assert_false (plx_date_is_set (&date));
  g_assert_false (plx_date_set_day (&date, parse_iso_day ("0000-01-01") - 1));
  g_assert_false (plx_date_set_day (&date, G_MININT32));
  g_assert_false (plx_date_set_day (&date, G_MAXINT32));
}

static void
test_boxed (void)
{
  PlxDate date = parse ("2024-08/2024-10~");
  g_auto (GValue) value = G_VALUE_INIT;
  g_autoptr (PlxDate) copy = plx_date_copy (&date);

  g_assert_cmpint (plx_date_compare (copy, &date), ==, 0);
  g_value_init (&value, PLX_TYPE_DATE);
  g_value_set_boxed (&value, &date);
  g_assert_cmpint (plx_date_compare (g_value_get_boxed (&value), &date), ==, 0);
}

/* Every day of the years 1 to 9999 against GDate. */
static void
test_calendar (void)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, 1);
  for (gint32 number = 1; g_date_get_year (&date) <= rounds_of (9999); number++)
    {
      int year, month, day;

      plx_date_calendar_from_day (number, &year, &month, &day);
      if (year != g_date_get_year (&date) || month != (int) g_date_get_month (&date)
          || day != g_date_get_day (&date) || number != (gint32) g_date_get_julian (&date)
          || number != plx_date_calendar_to_day (year, month, day)
          || plx_date_calendar_weekday (number) + 1 != (int) g_date_get_weekday (&date))
        g_error ("day %d is read as %d-%d-%d", number, year, month, day);
      g_date_add_days (&date, 1);
    }

  g_assert_cmpint (plx_date_calendar_to_day (0, 12, 31), ==, 0);
  g_assert_cmpint (plx_date_calendar_to_day (0, 1, 1), ==, -365);
  g_assert_cmpint (plx_date_calendar_weekday (0), ==, 6);
  g_assert_cmpint (plx_date_calendar_weekday (-7), ==, 6);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date/valid", test_valid);
  g_test_add_func ("/date/invalid", test_invalid);
  g_test_add_func ("/date/length", test_length);
  g_test_add_func ("/date/order", test_order);
  g_test_add_func ("/date/same-zone", test_same_zone);
  g_test_add_func ("/date/parts", test_parts);
  g_test_add_func ("/date/set-day", test_set_day);
  g_test_add_func ("/date/boxed", test_boxed);
  g_test_add_func ("/date/calendar", test_calendar);

  return g_test_run ();
}
