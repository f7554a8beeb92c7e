/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-text-fold.h"

#include <string.h>

static gboolean
is_dropped (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_NON_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK:
    case G_UNICODE_FORMAT:
    case G_UNICODE_DASH_PUNCTUATION:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
append_unicode (GString *folded, const char *text, gsize length)
{
  g_autofree char *decomposed = g_utf8_normalize (text, (gssize) length, G_NORMALIZE_NFKD);
  g_autofree char *caseless = decomposed != NULL ? g_utf8_casefold (decomposed, -1) : NULL;
  g_autofree char *settled = caseless != NULL ? g_utf8_normalize (caseless, -1, G_NORMALIZE_NFKD) : NULL;

  for (const char *p = settled; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == 0x2018 || c == 0x2019 || c == 0x02BC)
        g_string_append_c (folded, '\'');
      else if (!is_dropped (c))
        g_string_append_unichar (folded, c);
    }
}

void
plx_text_fold_append (GString *folded, const char *text)
{
  gsize start = folded->len;

  if (text == NULL)
    return;
  for (const char *p = text; *p != '\0'; p++)
    {
      if ((guchar) *p >= 0x80)
        {
          g_string_truncate (folded, start);
          append_unicode (folded, text, strlen (text));
          return;
        }
      if (*p != '-')
        g_string_append_c (folded, g_ascii_tolower (*p));
    }
}

char *
plx_text_fold (const char *text)
{
  GString *folded = g_string_new (NULL);

  plx_text_fold_append (folded, text);
  return g_string_free (folded, FALSE);
}
