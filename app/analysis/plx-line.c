/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-line.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
plx_run_free (PlxRun *run)
{
  g_free (run->text);
  g_free (run->target);
  g_free (run->spoken);
  g_free (run);
}

PlxLine *
plx_line_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) plx_run_free);
}

void
plx_line_add_spoken (
    PlxLine *line, PlxRunStyle style, const char *text, const char *spoken, const char *target)
{
  PlxRun *run = g_new0 (PlxRun, 1);

  run->text = g_strdup (text);
  run->target = g_strdup (target);
  run->style = style;
  run->spoken = g_strdup (spoken);
  run->citation = PLX_NO_ROW;
  g_ptr_array_add (line, run);
}

void
plx_line_set_citation (PlxLine *line, guint32 citation)
{
  PlxRun *run = g_ptr_array_index (line, line->len - 1);

  run->citation = citation;
}

void
plx_line_add (PlxLine *line, PlxRunStyle style, const char *text, const char *target)
{
  plx_line_add_spoken (line, style, text, NULL, target);
}

void
plx_line_add_record (PlxLine *line, PlxRunStyle style, PlxRecord *record)
{
  const char *label = plx_record_get_label (record);

  plx_line_add (line, style, label != NULL ? label : "", plx_record_get_id (record));
}

void
plx_line_add_comma (PlxLine *line)
{
  if (line->len > 0)
    /* TRANSLATORS: Stands between the elements of a list, as in “Mark Rutte, Dmitry Peskov”. */
    plx_line_add (line, PLX_RUN_PLAIN, C_("list separator", ", "), NULL);
}

void
plx_line_add_separator (PlxLine *line)
{
  if (line->len > 0)
    /* TRANSLATORS: Stands between the parts of a line, as in “21 October 2024 · Seoul · 2 sources”. */
    plx_line_add_spoken (line, PLX_RUN_DIM, C_("separator", " · "), C_("list separator", ", "), NULL);
}

void
plx_line_add_item (PlxLine *line, PlxRunStyle style, const char *text, const char *target)
{
  plx_line_add_separator (line);
  plx_line_add (line, style, text, target);
}

static void
add_piece (PlxLine *line, PlxRunStyle *style, const char *text, gsize length)
{
  g_autofree char *piece = g_strndup (text, length);

  if (length == 0)
    return;
  plx_line_add (line, *style, piece, NULL);
  *style = PLX_RUN_PLAIN;
}

void
plx_line_add_phrase (PlxLine *line, PlxRunStyle style, const char *pattern, PlxLine *argument)
{
  const char *place = strstr (pattern, "%s");
  const char *before_end = place != NULL ? place : pattern + strlen (pattern);

  add_piece (line, &style, pattern, (gsize) (before_end - pattern));
  if (place != NULL)
    {
      for (guint i = 0; i < argument->len; i++)
        {
          const PlxRun *run = g_ptr_array_index (argument, i);

          plx_line_add_spoken (line, i == 0 && style != PLX_RUN_PLAIN ? style : run->style, run->text,
                               run->spoken, run->target);
          plx_line_set_citation (line, run->citation);
        }
      if (argument->len > 0)
        style = PLX_RUN_PLAIN;
      add_piece (line, &style, place + 2, strlen (place + 2));
    }
  g_ptr_array_unref (argument);
}

static void
add_runs (PlxLine *line, const PlxLine *runs)
{
  for (guint i = 0; i < runs->len; i++)
    {
      const PlxRun *run = g_ptr_array_index (runs, i);

      plx_line_add_spoken (line, run->style, run->text, run->spoken, run->target);
      plx_line_set_citation (line, run->citation);
    }
}

/* Where the next argument stands in a pattern; @argument is which, @length that of its mark. */
static const char *
find_argument (const char *pattern, guint *argument, gsize *length)
{
  for (const char *place = strchr (pattern, '%'); place != NULL; place = strchr (place + 1, '%'))
    {
      gboolean is_numbered = g_ascii_isdigit (place[1]) && place[2] == '$' && place[3] == 's';

      if (!is_numbered && place[1] != 's')
        continue;
      *argument = is_numbered ? (guint) (place[1] - '1') : 0;
      *length = is_numbered ? 4 : 2;
      return place;
    }
  return NULL;
}

void
plx_line_add_sentence (PlxLine *line, const char *pattern, PlxLine **arguments, guint n_arguments)
{
  PlxRunStyle style = PLX_RUN_PLAIN;
  const char *place;
  guint argument;
  gsize length;

  while ((place = find_argument (pattern, &argument, &length)) != NULL)
    {
      add_piece (line, &style, pattern, (gsize) (place - pattern));
      if (argument < n_arguments)
        add_runs (line, arguments[argument]);
      pattern = place + length;
    }
  add_piece (line, &style, pattern, strlen (pattern));
  for (guint i = 0; i < n_arguments; i++)
    g_ptr_array_unref (arguments[i]);
}

void
plx_line_add_records (PlxLine *line, PlxRunStyle style, GListModel *records, guint limit)
{
  guint n = g_list_model_get_n_items (records);
  g_autofree char *more = NULL;

  for (guint i = 0; i < MIN (n, limit); i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);

      if (i > 0)
        plx_line_add_comma (line);
      plx_line_add_record (line, style, record);
    }
  if (n <= limit)
    return;

  /* TRANSLATORS: Ends a list of names that is too long to be shown in full. */
  more = g_strdup_printf (ngettext (" and %u more", " and %u more", n - limit), n - limit);
  plx_line_add (line, PLX_RUN_DIM, more, NULL);
}

static char *
to_text (const PlxLine *line, gboolean spoken)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < line->len; i++)
    {
      const PlxRun *run = g_ptr_array_index (line, i);

      g_string_append (text, spoken && run->spoken != NULL ? run->spoken : run->text);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
plx_line_to_text (const PlxLine *line)
{
  return to_text (line, FALSE);
}

char *
plx_line_to_spoken_text (const PlxLine *line)
{
  return to_text (line, TRUE);
}

PlxLine *
plx_line_join_sentences (GPtrArray *sentences)
{
  PlxLine *line = plx_line_new ();

  for (guint i = 0; i < sentences->len; i++)
    {
      if (i > 0)
        /* TRANSLATORS: Stands between two sentences. */
        plx_line_add (line, PLX_RUN_PLAIN, C_("between sentences", " "), NULL);
      plx_line_add_phrase (line, PLX_RUN_PLAIN, "%s", g_ptr_array_ref (g_ptr_array_index (sentences, i)));
    }
  return line;
}
