/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-safe-text.h"

#include "plx-visible-character.h"

#include <string.h>

/* How far before the limit a space is looked for. */
#define CUT_MARGIN 200

/* Takes a run of line ends as one, or, in somebody's words, as one paragraph break. Returns its end. */
static const char *
append_line_end (GString *out, const char *p, PlxSafeTextKind kind)
{
  guint lines = 0;

  while (*p != '\0' && plx_character_is_line_end (g_utf8_get_char (p)))
    {
      if (p[0] == '\r' && p[1] == '\n')
        p++;
      p = g_utf8_next_char (p);
      lines++;
    }
  if (kind == PLX_SAFE_TEXT_NAME)
    g_string_append_c (out, ' ');
  else
    g_string_append (out, lines > 1 ? "\n\n" : "\n");
  return p;
}

/* Where to end a piece of a text that goes on at @limit. */
static const char *
find_cut (const char *text, const char *limit)
{
  const char *p = limit;

  for (guint i = 0; i < CUT_MARGIN && p > text; i++)
    {
      const char *before = g_utf8_prev_char (p);

      if (g_unichar_isspace (g_utf8_get_char (before)))
        return p;
      p = before;
    }
  return limit;
}

static const char *
find_end (const char *text)
{
  const char *p = text;

  for (guint i = 0; i < PLX_SAFE_TEXT_MAX; i++)
    {
      if (*p == '\0')
        return p;
      p = g_utf8_next_char (p);
    }
  return *p == '\0' ? p : find_cut (text, p);
}

static void
append_safe (GString *out, const char *text, const char *end, PlxSafeTextKind kind)
{
  guint marks = 0;

  for (const char *p = text; p < end;)
    {
      gunichar c = g_utf8_get_char (p);

      if (plx_character_is_line_end (c))
        {
          p = append_line_end (out, p, kind);
          marks = 0;
          continue;
        }
      marks = g_unichar_ismark (c) ? marks + 1 : 0;
      if (marks == PLX_SAFE_TEXT_MAX_MARKS + 1)
        g_string_append (out, "⟦…⟧");
      else if (marks <= PLX_SAFE_TEXT_MAX_MARKS)
        plx_visible_character_append (out, c);
      p = g_utf8_next_char (p);
    }
}

char *
plx_safe_text (const char *text, PlxSafeTextKind kind, const char **rest)
{
  g_autofree char *valid = NULL;
  GString *out = g_string_new (NULL);
  const char *end;

  if (rest != NULL)
    *rest = NULL;
  if (text == NULL)
    return g_string_free (out, FALSE);
  if (!g_utf8_validate (text, -1, NULL))
    text = valid = g_utf8_make_valid (text, -1);
  end = find_end (text);

  if (kind == PLX_SAFE_TEXT_QUOTATION)
    g_string_append (out, "\xe2\x81\xa8");
  append_safe (out, text, end, kind);
  if (*end != '\0' && (rest == NULL || valid != NULL))
    g_string_append (out, "…");
  else if (*end != '\0')
    *rest = end;
  if (kind == PLX_SAFE_TEXT_QUOTATION)
    g_string_append (out, "\xe2\x81\xa9");
  return g_string_free (out, FALSE);
}

char *
plx_safe_name (const char *text)
{
  return plx_safe_text (text, PLX_SAFE_TEXT_NAME, NULL);
}
