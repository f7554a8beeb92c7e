/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-wikitext.h"

static gboolean
is_markup (const char *text, const char *p)
{
  switch (*p)
    {
    case '&':
    case '<':
    case '>':
    case '[':
    case ']':
    case '{':
    case '}':
    case '|':
    case '~':
      return TRUE;
    case '\'':
    case '_':
    case '-':
      /* One is a character, more are bold, a magic word or a rule. */
      return p[1] == *p || (p > text && p[-1] == *p);
    case ':':
      /* An address becomes a link by itself. */
      return p > text && g_ascii_isalpha (p[-1]) && p[1] != '\0' && p[1] != ' ';
    default:
      return FALSE;
    }
}

char *
plx_wikitext_escape (const char *text)
{
  GString *escaped = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    {
      if (is_markup (text, p))
        g_string_append_printf (escaped, "&#%d;", *p);
      else
        g_string_append_c (escaped, *p);
    }
  return g_string_free (escaped, FALSE);
}
