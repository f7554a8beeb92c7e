/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-place.h"

#include <string.h>

#define N_DIGITS 16
#define BASE 16

char *
plx_bookmark_place_new (gint64 stamp)
{
  return g_strdup_printf ("%016" G_GINT64_MODIFIER "x", (guint64) stamp);
}

/* The first 16 digits as a number; -1 for a text that is no place, which only another program can have
 * written. */
static gint64
get_stamp (const char *place)
{
  gint64 stamp = 0;

  for (guint i = 0; i < N_DIGITS; i++)
    {
      if (!g_ascii_isxdigit (place[i]) || g_ascii_isupper (place[i]) || (i == 0 && place[i] > '7'))
        return -1;
      stamp = stamp * BASE + g_ascii_xdigit_value (place[i]);
    }
  return stamp;
}

static gboolean
is_place (const char *place)
{
  return get_stamp (place) >= 0 && strspn (place, "0123456789abcdef") == strlen (place);
}

static char *
find_end (const char *before, const char *after, gint64 now)
{
  gint64 stamp;

  if (before == NULL && after == NULL)
    return plx_bookmark_place_new (now);
  if (after == NULL)
    {
      stamp = get_stamp (before);
      return stamp < G_MAXINT64 ? plx_bookmark_place_new (MAX (now, stamp + 1)) : NULL;
    }
  stamp = get_stamp (after);
  return stamp >= PLX_BOOKMARK_PLACE_STEP ? plx_bookmark_place_new (stamp - PLX_BOOKMARK_PLACE_STEP) : NULL;
}

/* Both are read as fractions; the result has the digits that they share, and then one that lies between. */
static char *
find_middle (const char *before, const char *after)
{
  GString *middle = g_string_new (NULL);
  gsize n_before = strlen (before);
  gboolean bounded = TRUE; /* what stands in @middle is also the beginning of @after */

  for (gsize i = 0; middle->len < PLX_BOOKMARK_MAX_PLACE_LENGTH; i++)
    {
      int low = i < n_before ? g_ascii_xdigit_value (before[i]) : 0;
      int high = BASE;

      if (bounded && after[i] == '\0')
        break;
      if (bounded)
        high = g_ascii_xdigit_value (after[i]);
      if (high - low >= 2)
        {
          g_string_append_printf (middle, "%x", (guint) (low + high) / 2);
          return g_string_free (middle, FALSE);
        }
      g_string_append_printf (middle, "%x", (guint) low);
      bounded = bounded && low == high;
    }
  g_string_free (middle, TRUE);
  return NULL;
}

char *
plx_bookmark_place_between (const char *before, const char *after, gint64 now)
{
  gint64 low;
  gint64 high;

  if ((before != NULL && !is_place (before)) || (after != NULL && !is_place (after)))
    return NULL;
  if (before == NULL || after == NULL)
    return find_end (before, after, now);
  if (strcmp (before, after) >= 0)
    return NULL;
  low = get_stamp (before);
  high = get_stamp (after);
  return high - low >= 2 ? plx_bookmark_place_new (low + (high - low) / 2) : find_middle (before, after);
}
