/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-run-markup.h"

#include "plx-visible-text.h"

#include <string.h>

const char *
plx_run_style_get_sign (PlxRunStyle style)
{
  switch (style)
    {
    case PLX_RUN_CAUTION:
      return "⚠\u00a0";
    case PLX_RUN_RELAY:
      return "↳\u00a0";
    case PLX_RUN_PLAIN:
    case PLX_RUN_STRONG:
    case PLX_RUN_DIM:
    default:
      return "";
    }
}

char *
plx_run_markup_escape (const PlxRunMarkup *markup, const char *text)
{
  char *visible = plx_visible_text (text, "\n");
  char *escaped = visible;

  if (markup->escape != NULL)
    {
      escaped = markup->escape (visible);
      g_free (visible);
    }
  if (strchr (escaped, '\n') != NULL)
    {
      g_auto (GStrv) lines = g_strsplit (escaped, "\n", -1);

      g_free (escaped);
      escaped = g_strjoinv (markup->line_end, lines);
    }
  return escaped;
}

static const char *const *
get_marks (const PlxRunMarkup *markup, PlxRunStyle style)
{
  switch (style)
    {
    case PLX_RUN_STRONG:
      return markup->strong;
    case PLX_RUN_DIM:
      return markup->dim;
    case PLX_RUN_CAUTION:
      return markup->caution;
    case PLX_RUN_RELAY:
      return markup->relay;
    case PLX_RUN_PLAIN:
    default:
      return NULL;
    }
}

static gboolean
is_word (const char *text)
{
  return *text != '\0' && g_unichar_isalnum (g_utf8_get_char (text))
         && g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (text + strlen (text))));
}

void
plx_line_append_markup (GString *out, const PlxLine *line, const PlxRunMarkup *markup)
{
  for (guint i = 0; i < line->len; i++)
    {
      const PlxRun *run = g_ptr_array_index (line, i);
      g_autofree char *text = plx_run_markup_escape (markup, run->text);
      const char *const *marks = get_marks (markup, run->style);
      gboolean marked = marks != NULL && marks[0] != NULL && *text != '\0' && (!markup->needs_word || is_word (run->text));

      if (*text == '\0')
        continue;
      if (markup->needs_word)
        g_string_append (out, plx_run_style_get_sign (run->style));
      g_string_append (out, marked ? marks[0] : "");
      if (!markup->needs_word)
        g_string_append (out, plx_run_style_get_sign (run->style));
      g_string_append (out, text);
      g_string_append (out, marked ? marks[1] : "");
    }
}

char *
plx_line_dup_markup (const PlxLine *line, const PlxRunMarkup *markup)
{
  GString *text = g_string_new (NULL);

  plx_line_append_markup (text, line, markup);
  return g_string_free (text, FALSE);
}
