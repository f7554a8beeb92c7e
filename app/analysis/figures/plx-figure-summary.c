/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-summary-private.h"

#include "plx-claim-phrase.h"
#include "plx-figure.h"

#include <glib/gi18n-lib.h>

/* How many claimants a figure is put down to by name. */
#define MOST_NAMES 4
/* In characters. */
#define LONGEST_WORDS 160

PlxLine *
plx_figure_rows_new_names (GPtrArray *rows, guint limit)
{
  guint n = MIN (rows->len, limit);
  GPtrArray *names = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < n; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (rows, i);
      PlxLine *name = plx_line_new ();

      plx_line_add_record (name, PLX_RUN_STRONG, row->claimant);
      g_ptr_array_add (names, name);
    }
  return plx_line_new_list (names, rows->len - n);
}

static char *
dup_figure (const PlxFigureRange *range, gboolean is_mixed)
{
  if (range->high == G_MAXINT64)
    return plx_figure_format (PLX_BOUND_AT_LEAST, range->low, range->low);
  if (range->low == G_MININT64)
    return plx_figure_format (PLX_BOUND_AT_MOST, range->high, range->high);
  return plx_figure_format (range->about && !is_mixed ? PLX_BOUND_ABOUT : PLX_BOUND_BETWEEN, range->low,
                            range->high);
}

PlxLine *
plx_figure_new_line (const PlxFigureRange *range, gboolean is_mixed)
{
  g_autofree char *figure = dup_figure (range, is_mixed);
  PlxLine *line = plx_line_new_text (figure);

  if (!is_mixed)
    return line;
  /* TRANSLATORS: A figure that some gave as “about” so much and some as just so much. Take the word for
   * “about” that stands before figures. */
  return plx_sentence_new (C_("figure", "%s (with and without “about”)"), line, NULL);
}

PlxLine *
plx_figure_new_phrase (const char *figure, gboolean is_mixed, GPtrArray *rows, guint limit)
{
  PlxLine *line = plx_line_new_text (figure);
  PlxLine *names = plx_figure_rows_new_names (rows, limit);

  if (is_mixed)
    /* TRANSLATORS: A figure that some gave as “about” so much and some as just so much; the names of those
     * who give it. Take the word for “about” that stands before figures. */
    return plx_sentence_new (C_("figure and claimants", "%1$s (with and without “about”: %2$s)"), line,
                             names, NULL);
  /* TRANSLATORS: A figure, the names of those who give it. */
  return plx_sentence_new (C_("figure and claimants", "%1$s (%2$s)"), line, names, NULL);
}

PlxLine *
plx_figure_group_new_phrase (const PlxFigureGroup *group)
{
  g_autofree char *figure = dup_figure (&group->range, group->is_mixed);

  return plx_figure_new_phrase (figure, group->is_mixed, group->rows, MOST_NAMES);
}

PlxLine *
plx_figure_mark_new_words (const PlxFigureMark *mark)
{
  const char *words = plx_estimate_get_words (mark->estimate);
  g_autofree char *start = g_utf8_substring (words, 0, MIN (g_utf8_strlen (words, -1), LONGEST_WORDS));
  g_autofree char *cut = g_strconcat (start, g_utf8_strlen (words, -1) > LONGEST_WORDS ? "…" : "", NULL);
  g_autofree char *quoted = plx_text_has_marks (cut) ? g_strdup (cut) : plx_quote (cut);
  PlxLine *line = plx_line_new ();

  plx_line_add (line, PLX_RUN_PLAIN, quoted, plx_record_get_id (PLX_RECORD (mark->estimate)));
  return line;
}

GPtrArray *
plx_figure_comparison_dup_summary (const PlxFigureComparison *self)
{
  GPtrArray *summary = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) groups = plx_figure_groups_new (self->rows, FALSE);
  g_autoptr (GPtrArray) figures = plx_figure_groups_new (self->rows, TRUE);

  plx_summary_add_voices (summary, self);
  plx_summary_add_spread (summary, self->rows, groups);
  plx_summary_add_revisions (summary, self->rows);
  plx_summary_add_relations (summary, figures);
  plx_summary_add_origins (summary, self, groups);
  if (self->apart->len > 0)
    plx_summary_add (summary, plx_line_new_text (
                                  _ ("Not counted here is what rests on satire alone or on unattributed "
                                     "reports.")));
  return summary;
}
