/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-visible-character.h"

static const char *
direction_token (gunichar c)
{
  switch (c)
    {
    case 0x061c: return "⟦ALM⟧";
    case 0x200e: return "⟦LRM⟧";
    case 0x200f: return "⟦RLM⟧";
    case 0x202a: return "⟦LRE⟧";
    case 0x202b: return "⟦RLE⟧";
    case 0x202c: return "⟦PDF⟧";
    case 0x202d: return "⟦LRO⟧";
    case 0x202e: return "⟦RLO⟧";
    case 0x2066: return "⟦LRI⟧";
    case 0x2067: return "⟦RLI⟧";
    case 0x2068: return "⟦FSI⟧";
    case 0x2069: return "⟦PDI⟧";
    default: return NULL;
    }
}

/* Characters that are drawn as nothing and can make two names that differ look the same, and those that XML has no
 * room for. */
static gboolean
is_invisible (gunichar c)
{
  return (c >= 0x80 && c < 0xa0) || c == 0x180e || (c >= 0x2060 && c <= 0x2064) ||
         (c >= 0x206a && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || c == 0xe0001 ||
         (c & 0xfffe) == 0xfffe;
}

gboolean
plx_character_is_line_end (gunichar character)
{
  return (character >= '\n' && character <= '\r') || character == 0x85 || character == 0x2028 || character == 0x2029;
}

void
plx_visible_character_append (GString *text, gunichar character)
{
  const char *token = direction_token (character);

  if (token != NULL)
    g_string_append (text, token);
  else if (character == '\t')
    g_string_append_c (text, ' ');
  else if (character < 0x20)
    g_string_append_unichar (text, 0x2400 + character);
  else if (character == 0x7f)
    g_string_append_unichar (text, 0x2421);
  else if (is_invisible (character))
    g_string_append_printf (text, "⟦U+%04X⟧", character);
  else
    g_string_append_unichar (text, character);
}
