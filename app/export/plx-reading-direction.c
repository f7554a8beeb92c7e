/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-reading-direction.h"

#include <glib/gi18n-lib.h>

gboolean
plx_is_read_from_right (void)
{
  /* The first letter of a translated word tells. */
  switch (g_unichar_get_script (g_utf8_get_char (C_("report", "Sources"))))
    {
    case G_UNICODE_SCRIPT_ARABIC:
    case G_UNICODE_SCRIPT_HEBREW:
    case G_UNICODE_SCRIPT_SYRIAC:
    case G_UNICODE_SCRIPT_THAANA:
    case G_UNICODE_SCRIPT_NKO:
      return TRUE;
    default:
      return FALSE;
    }
}
