/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-reading-direction.h"

#include <glib/gi18n-lib.h>

gboolean
plx_is_read_from_right (void)
{
  /* TRANSLATORS: In which direction your language is written: leave “ltr” (left to right), or put “rtl”. */
  return g_str_equal (C_("reading direction", "ltr"), "rtl");
}

/* The blocks that Unicode keeps for scripts written from right to left (DerivedBidiClass.txt, defaults R and AL). */
static gboolean
is_from_right (gunichar c)
{
  return (c >= 0x590 && c < 0x900) || (c >= 0xfb1d && c < 0xfe00) || (c >= 0xfe70 && c < 0xff00)
         || (c >= 0x10800 && c < 0x11000) || (c >= 0x1e800 && c < 0x1f000);
}

gboolean
plx_has_letters_from_right (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (is_from_right (g_utf8_get_char (p)))
        return TRUE;
    }
  return FALSE;
}
