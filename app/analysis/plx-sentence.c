/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-sentence.h"

#include "plx-figure.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
add_text (PlxLine *line, const char *text, gsize length)
{
  g_autofree char *piece = g_strndup (text, length);

  if (length > 0)
    plx_line_add (line, PLX_RUN_PLAIN, piece, NULL);
}

static void
add_line (PlxLine *line, const PlxLine *other)
{
  for (guint i = 0; i < other->len; i++)
    {
      const PlxRun *run = g_ptr_array_index (other, i);

      plx_line_add_spoken (line, run->style, run->text, run->spoken, run->target);
      plx_line_set_citation (line, run->citation);
    }
}

/* The number of the argument that @place, a "%", stands for, from 0; @length: (out): of the whole of it.
 * G_MAXUINT where it stands for none. */
static guint
get_argument (const char *place, guint next, gsize *length)
{
  if (place[1] == 's')
    {
      *length = 2;
      return next;
    }
  *length = 4;
  if (place[1] >= '1' && place[1] <= '9' && place[2] == '$' && place[3] == 's')
    return place[1] - '1';
  *length = 1;
  return G_MAXUINT;
}

static void
fill_sentence (PlxLine *line, const char *pattern, GPtrArray *arguments)
{
  guint next = 0;

  for (const char *place = strchr (pattern, '%'); place != NULL; place = strchr (pattern, '%'))
    {
      gsize length;
      guint argument = get_argument (place, next, &length);

      if (argument >= arguments->len)
        {
          add_text (line, pattern, (gsize) (place - pattern) + 1);
          pattern = place + (place[1] == '%' ? 2 : 1);
          continue;
        }
      add_text (line, pattern, (gsize) (place - pattern));
      add_line (line, g_ptr_array_index (arguments, argument));
      pattern = place + length;
      next = argument + 1;
    }
  add_text (line, pattern, strlen (pattern));
}

PlxLine *
plx_sentence_new (const char *pattern, ...)
{
  g_autoptr (GPtrArray) arguments = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  PlxLine *line = plx_line_new ();
  PlxLine *argument;
  va_list list;

  va_start (list, pattern);
  while ((argument = va_arg (list, PlxLine *)) != NULL)
    g_ptr_array_add (arguments, argument);
  va_end (list);
  fill_sentence (line, pattern, arguments);
  return line;
}

PlxLine *
plx_line_new_text (const char *text)
{
  PlxLine *line = plx_line_new ();

  plx_line_add (line, PLX_RUN_PLAIN, text, NULL);
  return line;
}

PlxLine *
plx_line_new_count (guint64 n)
{
  g_autofree char *text = plx_number_format ((gint64) n);

  return plx_line_new_text (text);
}

PlxLine *
plx_line_new_list (GPtrArray *items, guint n_more)
{
  g_autoptr (GPtrArray) taken = items;
  guint n_before = items->len - (n_more == 0 && items->len > 1 ? 1 : 0);
  PlxLine *line = plx_line_new ();

  for (guint i = 0; i < n_before; i++)
    {
      plx_line_add_comma (line);
      add_line (line, g_ptr_array_index (items, i));
    }
  if (n_before < items->len)
    /* TRANSLATORS: The end of a list of names or figures: those before the last, the last. */
    return plx_sentence_new (C_("list", "%1$s and %2$s"), line,
                             g_ptr_array_ref (g_ptr_array_index (items, n_before)), NULL);
  if (n_more > 0)
    {
      g_autofree char *more = g_strdup_printf (ngettext (" and %u more", " and %u more", n_more), n_more);

      plx_line_add (line, PLX_RUN_PLAIN, more, NULL);
    }
  return line;
}
