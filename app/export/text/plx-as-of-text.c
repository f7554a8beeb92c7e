/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-as-of-text.h"

char *
plx_as_of_dup_edtf (const PlxAsOf *as_of)
{
  PlxDate date;

  if (as_of->day == PLX_AS_OF_ALWAYS || !plx_date_set_day (&date, as_of->day))
    return NULL;
  return g_strdup_printf ("%04d-%02d-%02d", plx_date_get_year (&date), plx_date_get_month (&date),
                          plx_date_get_day (&date));
}

const char *
plx_clock_get_nick (PlxClock clock)
{
  return clock == PLX_CLOCK_PUBLISHED ? "published" : "said";
}
