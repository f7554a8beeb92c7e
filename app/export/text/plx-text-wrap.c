/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-text-wrap.h"

#include "plx-visible-text.h"

#include <pango/pango.h>
#include <string.h>

static PangoLogAttr *
dup_attributes (const char *text)
{
  glong n = g_utf8_strlen (text, -1);
  PangoLogAttr *attributes = g_new0 (PangoLogAttr, n + 1);

  pango_get_log_attrs (text, -1, -1, pango_language_get_default (), attributes, (int) n + 1);
  return attributes;
}

static guint
measure_character (const char *p)
{
  gunichar character = g_utf8_get_char (p);

  return g_unichar_iszerowidth (character) ? 0 : g_unichar_iswide (character) ? 2 : 1;
}

static void
add_line (GPtrArray *lines, const char *start, const char *end)
{
  while (end > start && end[-1] == ' ')
    end--;
  g_ptr_array_add (lines, g_strndup (start, (gsize) (end - start)));
}

/* Where the line that begins at @start has to end; @last is the place of the last break that was allowed. */
static const char *
choose_end (const char *start, const char *p, const char *last, const char *last_cursor)
{
  if (last > start)
    return last;
  return last_cursor > start ? last_cursor : p;
}

static void
wrap_paragraph (GPtrArray *lines, const char *text, guint width)
{
  g_autofree PangoLogAttr *attributes = dup_attributes (text);
  const char *start = text;
  const char *last = text;        /* where the line may end */
  const char *last_cursor = text; /* where a word may be broken, if it has to */
  const char *p = text;
  guint used = 0;

  for (guint i = 0; *p != '\0'; i++, p = g_utf8_next_char (p))
    {
      guint size = measure_character (p);

      if (p > start && attributes[i].is_line_break)
        last = p;
      if (p > start && attributes[i].is_cursor_position)
        last_cursor = p;
      /* A space at the end of a line needs no room. */
      if (used + size > width && *p != ' ' && p > start)
        {
          const char *end = choose_end (start, p, last, last_cursor);

          add_line (lines, start, end);
          start = end;
          used = 0;
          for (const char *q = start; q < p; q = g_utf8_next_char (q))
            used += measure_character (q);
          last = start;
          last_cursor = p > start && attributes[i].is_cursor_position ? p : start;
        }
      used += size;
    }
  add_line (lines, start, p);
}

char **
plx_text_wrap (const char *text, guint width)
{
  g_auto (GStrv) paragraphs = g_strsplit (text, "\n", -1);
  GPtrArray *lines = g_ptr_array_new ();

  for (guint i = 0; paragraphs[i] != NULL; i++)
    wrap_paragraph (lines, paragraphs[i], width);
  if (lines->len == 0)
    g_ptr_array_add (lines, g_strdup (""));
  g_ptr_array_add (lines, NULL);
  return (char **) g_ptr_array_free (lines, FALSE);
}

guint
plx_text_measure_word (const char *text)
{
  g_autofree PangoLogAttr *attributes = dup_attributes (text);
  guint widest = 0;
  guint used = 0;
  guint i = 0;

  for (const char *p = text; *p != '\0'; i++, p = g_utf8_next_char (p))
    {
      if (attributes[i].is_line_break || *p == '\n')
        used = 0;
      if (*p != ' ' && *p != '\n')
        used += measure_character (p);
      widest = MAX (widest, used);
    }
  return widest;
}
