/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-shown-text.h"

static gboolean
is_invisible (gunichar character)
{
  switch (g_unichar_type (character))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      return TRUE;
    default:
      return FALSE;
    }
}

/* RFC 8259 section 7: a character beyond the basic plane is escaped as its two surrogates. */
static void
append_escaped (GString *shown, gunichar character)
{
  static const char short_escapes[] = "btn.fr"; /* U+0008 to U+000D; there is none for U+000B */

  if (character >= 0x08 && character <= 0x0d && character != 0x0b)
    g_string_append_printf (shown, "\\%c", short_escapes[character - 0x08]);
  else if (character < 0x10000)
    g_string_append_printf (shown, "\\u%04x", character);
  else
    g_string_append_printf (shown, "\\u%04x\\u%04x", 0xd800 + ((character - 0x10000) >> 10),
                            0xdc00 + ((character - 0x10000) & 0x3ff));
}

char *
plx_shown_text (const char *text, gsize maximum)
{
  GString *shown = g_string_new (NULL);

  for (gsize n = 0; *text != '\0'; text = g_utf8_next_char (text), n++)
    {
      gunichar character = g_utf8_get_char (text);

      if (n == maximum)
        {
          g_string_append (shown, "…");
          break;
        }
      if (is_invisible (character))
        append_escaped (shown, character);
      else
        g_string_append_unichar (shown, character);
    }
  return g_string_free (shown, FALSE);
}
