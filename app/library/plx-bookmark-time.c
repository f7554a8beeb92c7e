/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-time.h"

#include <string.h>

#define N_FRACTION 6

char *
plx_bookmark_time_format (gint64 stamp)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (stamp / G_USEC_PER_SEC);

  /* Beyond the year 9999 nothing was made; only a file that was written by hand can say so. */
  if (time == NULL)
    time = g_date_time_new_utc (9999, 12, 31, 23, 59, 59);
  return g_strdup_printf ("%04d-%02d-%02dT%02d:%02d:%02d.%06dZ", g_date_time_get_year (time), g_date_time_get_month (time),
                          g_date_time_get_day_of_month (time), g_date_time_get_hour (time),
                          g_date_time_get_minute (time), g_date_time_get_second (time), (int) (stamp % G_USEC_PER_SEC));
}

/* The number of @n digits at @at, then the character @end. */
static gboolean
read_number (const char **at, guint n, char end, int *number)
{
  *number = 0;
  for (guint i = 0; i < n; i++, (*at)++)
    {
      if (!g_ascii_isdigit (**at))
        return FALSE;
      *number = *number * 10 + (**at - '0');
    }
  return end == '\0' || *(*at)++ == end;
}

static gboolean
read_fraction (const char **at, int *microseconds)
{
  gsize n;

  *microseconds = 0;
  if (**at != '.')
    return TRUE;
  (*at)++;
  n = strspn (*at, "0123456789");
  if (n == 0 || n > N_FRACTION || !read_number (at, (guint) n, '\0', microseconds))
    return FALSE;
  for (; n < N_FRACTION; n++)
    *microseconds *= 10;
  return TRUE;
}

gboolean
plx_bookmark_time_parse (const char *text, gint64 *stamp)
{
  g_autoptr (GDateTime) time = NULL;
  int year, month, day, hour, minute, second, microseconds;

  if (!read_number (&text, 4, '-', &year) || !read_number (&text, 2, '-', &month) || !read_number (&text, 2, 'T', &day)
      || !read_number (&text, 2, ':', &hour) || !read_number (&text, 2, ':', &minute)
      || !read_number (&text, 2, '\0', &second) || !read_fraction (&text, &microseconds) || !g_str_equal (text, "Z"))
    return FALSE;
  time = year >= 1970 ? g_date_time_new_utc (year, month, day, hour, minute, second) : NULL;
  if (time == NULL)
    return FALSE;
  *stamp = g_date_time_to_unix (time) * G_USEC_PER_SEC + microseconds;
  return TRUE;
}
