/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-visible-text.h"

#include "plx-visible-character.h"

#define MAX_MARKS 16

static const char *
skip_line_ends (const char *p)
{
  while (*p != '\0' && plx_character_is_line_end (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

static char *
make_visible (const char *text, const char *line_end, guint max_marks)
{
  g_autofree char *valid = text != NULL ? g_utf8_make_valid (text, -1) : g_strdup ("");
  GString *visible = g_string_new (NULL);
  guint marks = 0;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (plx_character_is_line_end (character))
        {
          g_string_append (visible, line_end);
          p = g_utf8_prev_char (skip_line_ends (p));
          marks = 0;
          continue;
        }
      marks = g_unichar_ismark (character) ? marks + 1 : 0;
      if (marks <= max_marks)
        plx_visible_character_append (visible, character);
      else if (marks == max_marks + 1)
        g_string_append (visible, "⟦…⟧");
    }
  return g_string_free (visible, FALSE);
}

char *
plx_visible_text (const char *text, const char *line_end)
{
  return make_visible (text, line_end, G_MAXUINT - 1);
}

char *
plx_drawable_text (const char *text)
{
  return make_visible (text, "\n", MAX_MARKS);
}

guint
plx_display_width (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (character))
        width += g_unichar_iswide (character) ? 2 : 1;
    }
  return width;
}
