/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-reading-direction.h"

#include <glib/gi18n-lib.h>

gboolean
plx_is_read_from_right (void)
{
  /* TRANSLATORS: In which direction your language is written: leave “ltr” (left to right), or put “rtl”. */
  return g_str_equal (C_("reading direction", "ltr"), "rtl");
}
