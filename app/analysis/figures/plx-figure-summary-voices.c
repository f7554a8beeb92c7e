/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-summary-private.h"

#include "plx-date-format.h"

#include <glib/gi18n-lib.h>

/* How many claimants without a figure are named with their words. */
#define MOST_NAMES 8

/* The sentence for a day: @said or, by the other clock, @published, each with a place for it. */
static PlxLine *
new_dated (const PlxAsOf *as_of, const char *said, const char *published)
{
  g_autofree char *day = NULL;
  PlxDate date;

  plx_date_set_day (&date, as_of->day);
  day = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);
  return plx_sentence_new (as_of->clock == PLX_CLOCK_PUBLISHED ? published : said, plx_line_new_text (day),
                           NULL);
}

static void
add_silence (GPtrArray *summary, const PlxAsOf *as_of)
{
  /* TRANSLATORS: A day. */
  const char *said =
      _ ("As far as this dossier shows, nobody had said anything about this quantity by the end of %s.");
  /* TRANSLATORS: A day. */
  const char *published =
      _ ("As far as this dossier shows, nothing about this quantity had been published by the end of %s.");

  if (as_of->day == PLX_AS_OF_ALWAYS)
    plx_summary_add (summary,
                     plx_line_new_text (_ ("As far as this dossier shows, nobody has said anything about "
                                           "this quantity.")));
  else
    plx_summary_add (summary, new_dated (as_of, said, published));
}

/* Without it the paragraph would be wrong as soon as it is read apart from the day. */
static void
add_limit (GPtrArray *summary, const PlxAsOf *as_of)
{
  /* TRANSLATORS: A day. */
  const char *said = _ ("This counts only what had been said by the end of %s.");
  /* TRANSLATORS: A day. */
  const char *published = _ ("This counts only what had been published by the end of %s.");

  if (as_of->day != PLX_AS_OF_ALWAYS)
    plx_summary_add (summary, new_dated (as_of, said, published));
}

static gboolean
gives_figure (const PlxFigureRow *row)
{
  for (guint i = 0; i < row->marks->len; i++)
    {
      if (((PlxFigureMark *) g_ptr_array_index (row->marks, i))->bound != PLX_BOUND_UNSTATED)
        return TRUE;
    }
  return FALSE;
}

static GPtrArray *
collect_without_figure (GPtrArray *rows)
{
  GPtrArray *without = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++)
    {
      PlxFigureRow *row = g_ptr_array_index (rows, i);

      if (!gives_figure (row))
        g_ptr_array_add (without, row);
    }
  return without;
}

static PlxLine *
new_last_words (const PlxFigureRow *row)
{
  return plx_figure_mark_new_words (g_ptr_array_index (row->marks, row->marks->len - 1));
}

/* "Mark Rutte (“units”) and Pentagon (“a small number”)" */
static PlxLine *
new_names_with_words (GPtrArray *rows)
{
  guint n = MIN (rows->len, MOST_NAMES);
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < n; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (rows, i);
      PlxLine *name = plx_line_new ();

      plx_line_add_record (name, PLX_RUN_STRONG, row->claimant);
      /* TRANSLATORS: A claimant, the words in which it spoke. */
      g_ptr_array_add (items, plx_sentence_new (C_("claimant and words", "%1$s (%2$s)"), name,
                                                new_last_words (row), NULL));
    }
  return plx_line_new_list (items, rows->len - n);
}

static void
add_only_voice (GPtrArray *summary, const PlxFigureRow *row)
{
  PlxLine *name = plx_line_new ();

  plx_line_add_record (name, PLX_RUN_STRONG, row->claimant);
  if (gives_figure (row))
    /* TRANSLATORS: The name of a claimant. */
    plx_summary_add (
        summary, plx_sentence_new (_ ("In this dossier only %s speaks of this quantity, and gives a figure."),
                                   name, NULL));
  else
    /* TRANSLATORS: The name of a claimant, its words in quotation marks. */
    plx_summary_add (
        summary,
        plx_sentence_new (_ ("In this dossier only %1$s speaks of this quantity, and gives no figure: %2$s."),
                          name, new_last_words (row), NULL));
}

static void
add_some_figures (GPtrArray *summary, guint n_with, GPtrArray *without)
{
  plx_summary_add (summary, plx_sentence_new (ngettext ("%s of them gives a figure.",
                                                        "%s of them give a figure.", n_with),
                                              plx_line_new_count (n_with), NULL));
  /* TRANSLATORS: A number of claimants, their names and their words: “2 give none: Mark Rutte (“units”) and
   * …”. */
  plx_summary_add (
      summary, plx_sentence_new (ngettext ("%1$s gives none: %2$s.", "%1$s give none: %2$s.", without->len),
                                 plx_line_new_count (without->len), new_names_with_words (without), NULL));
}

static void
add_voices (GPtrArray *summary, guint n, GPtrArray *without)
{
  plx_summary_add (summary,
                   plx_sentence_new (ngettext ("In this dossier %s claimant speaks of this quantity.",
                                               "In this dossier %s claimants speak of this quantity.", n),
                                     plx_line_new_count (n), NULL));
  if (without->len == 0)
    plx_summary_add (summary, plx_line_new_text (n == 2 ? _ ("Both give a figure.")
                                                        : _ ("All of them give a figure.")));
  else if (without->len == n)
    /* TRANSLATORS: The names of claimants, each with its words in quotation marks. */
    plx_summary_add (summary, plx_sentence_new (n == 2 ? _ ("Neither gives a figure: %s.")
                                                       : _ ("None of them gives a figure: %s."),
                                                new_names_with_words (without), NULL));
  else
    add_some_figures (summary, n - without->len, without);
}

void
plx_summary_add_voices (GPtrArray *summary, const PlxFigureComparison *comparison)
{
  guint n = comparison->rows->len;
  g_autoptr (GPtrArray) without = collect_without_figure (comparison->rows);

  if (n == 0)
    {
      add_silence (summary, &comparison->as_of);
      return;
    }
  add_limit (summary, &comparison->as_of);
  if (n == 1)
    add_only_voice (summary, g_ptr_array_index (comparison->rows, 0));
  else
    add_voices (summary, n, without);
}
