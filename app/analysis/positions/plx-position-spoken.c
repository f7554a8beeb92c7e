/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-position-comparison-private.h"

#include "plx-citation.h"
#include "plx-claim-phrase.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

/* How much of what there is a sentence says before it says how much more there is. */
#define MOST_NAMES 6
#define MOST_POSITIONS 6

static void
append (GString *text, const char *separator, const char *words)
{
  if (text->len > 0)
    g_string_append (text, separator);
  g_string_append (text, words);
}

/* TRANSLATORS: Stands between the elements of a list, as in “Mark Rutte, Dmitry Peskov”. */
#define COMMA C_ ("list separator", ", ")
#define SEMICOLON C_ ("list separator", "; ")

static void
append_more (GString *text, guint n)
{
  g_autofree char *more = NULL;

  if (n == 0)
    return;
  /* TRANSLATORS: Ends a list of names that is too long to be shown in full. */
  more = g_strdup_printf (ngettext (" and %u more", " and %u more", n), n);
  g_string_append (text, more);
}

/* The publishers of the sources that print a position, each once. */
static void
append_publishers (GString *text, const PlxAsOf *as_of, PlxPosition *position)
{
  g_autoptr (GListModel) citations = plx_as_of_dup_citations (as_of, PLX_CLAIM (position));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);
      g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);

      if (source == NULL || !g_hash_table_add (seen, GUINT_TO_POINTER (plx_record_get_row (source))))
        continue;
      if (g_hash_table_size (seen) <= MOST_NAMES)
        append (text, COMMA, plx_record_get_label (source));
    }
  append_more (text, g_hash_table_size (seen) - MIN (g_hash_table_size (seen), MOST_NAMES));
}

/* With whom a claimant took a position. */
static void
append_partners (GString *text, PlxPosition *position, PlxRecord *claimant)
{
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (PLX_CLAIM (position));
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *phrase = NULL;
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (claimants); i++)
    {
      g_autoptr (PlxRecord) partner = g_list_model_get_item (claimants, i);

      if (!plx_record_equal (partner, claimant) && n++ < MOST_NAMES)
        append (names, COMMA, plx_record_get_label (partner));
    }
  if (n == 0)
    return;
  append_more (names, n - MIN (n, MOST_NAMES));
  /* TRANSLATORS: Who took a position jointly with a claimant, as in “affirms, about 30 October 2024, together
   * with South Korea”. */
  phrase = g_strdup_printf (C_ ("position", "together with %s"), names->str);
  append (text, COMMA, phrase);
}

/* "denies, about 18 October 2024", and where it is printed. */
static char *
describe_position (const PlxAsOf *as_of, PlxPosition *position, PlxRecord *claimant, gboolean in_full)
{
  g_autoptr (GString) text = g_string_new (plx_stance_get_verb (plx_position_get_stance (position)));
  g_autofree char *date = plx_position_format_date (position, PLX_DATE_FORM_MEDIUM);
  g_autofree char *relay = NULL;
  g_autoptr (PlxLine) caution = plx_line_new ();

  append (text, COMMA, date);
  if (!in_full)
    return g_string_free (g_steal_pointer (&text), FALSE);

  append_partners (text, position, claimant);
  append_publishers (text, as_of, position);
  relay = plx_claim_dup_relay (PLX_CLAIM (position));
  plx_line_add_satire (caution, plx_as_of_get_claim_satire (as_of, PLX_CLAIM (position)));
  if (relay != NULL)
    append (text, COMMA, relay);
  if (caution->len > 0)
    {
      g_autofree char *words = plx_line_to_text (caution);

      append (text, COMMA, words);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
append_earlier (
    GString *text, const PlxAsOf *as_of, const PlxStanceCell *cell, PlxRecord *claimant, const char *separator)
{
  guint n = cell->positions->len - cell->n_latest;
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *earlier = NULL;

  if (n == 0)
    return;
  for (guint i = 0; i < MIN (n, MOST_POSITIONS); i++)
    {
      g_autofree char *position =
          describe_position (as_of, g_ptr_array_index (cell->positions, n - 1 - i), claimant, FALSE);

      append (list, separator, position);
    }
  append_more (list, n - MIN (n, MOST_POSITIONS));
  /* TRANSLATORS: What somebody said before, read out behind what they said last: “before that denies, about
   * 18 October 2024”. */
  earlier = g_strdup_printf (C_ ("position", "before that %s"), list->str);
  append (text, separator, earlier);
}

/* @separator: between what it says and what there is to know about it */
static char *
describe_cell (const PlxAsOf *as_of, const PlxStanceCell *cell, PlxRecord *claimant, const char *separator)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint first = cell->positions->len - cell->n_latest;

  for (guint i = 0; i < MIN (cell->n_latest, MOST_POSITIONS); i++)
    {
      g_autofree char *position =
          describe_position (as_of, g_ptr_array_index (cell->positions, first + i), claimant, TRUE);

      append (text, SEMICOLON, position);
    }
  append_more (text, cell->n_latest - MIN (cell->n_latest, MOST_POSITIONS));
  if (cell->is_new)
    /* TRANSLATORS: Marks a position that was taken on the day that is looked at. */
    append (text, separator, C_ ("position", "new on this day"));
  if (cell->changed)
    append (text, separator, C_ ("position", "stance changed"));
  append_earlier (text, as_of, cell, claimant, separator);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* "Vladimir Putin: affirms, about 24 October 2024" for each claimant of a folded row. */
static char *
describe_people (const PlxPositionComparison *self, guint row, guint column)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint last = row + plx_position_comparison_get_row (self, row)->n_descendants;
  guint n = 0;

  for (guint i = row; i <= last; i++)
    {
      const PlxStanceCell *cell = plx_position_comparison_get_cell (self, i, column);
      PlxRecord *claimant = plx_position_comparison_get_row (self, i)->claimant;
      g_autofree char *words = NULL;
      g_autofree char *phrase = NULL;

      if (cell == NULL || n++ >= MOST_POSITIONS)
        continue;
      words = describe_cell (&self->as_of, cell, claimant, COMMA);
      /* TRANSLATORS: Who says what, as in “Vladimir Putin: affirms, about 24 October 2024”. */
      phrase = g_strdup_printf (C_ ("position", "%1$s: %2$s"), plx_record_get_label (claimant), words);
      append (text, SEMICOLON, phrase);
    }
  append_more (text, n - MIN (n, MOST_POSITIONS));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
append_contradiction (GString *text, const PlxStanceRow *row, guint column, gboolean joins)
{
  if (plx_stance_row_contradicts (row, column))
    /* TRANSLATORS: Of those who belong to a state or an organisation, read out behind what they say; the
     * second one behind what the state or organisation says alone. */
    append (text, SEMICOLON,
            joins ? C_ ("position", "they contradict each other")
                  : C_ ("position", "it and those who belong to it contradict each other"));
  else if (plx_stance_row_differs (row, column))
    /* TRANSLATORS: Likewise. */
    append (text, SEMICOLON,
            joins ? C_ ("position", "they do not say the same")
                  : C_ ("position", "it and those who belong to it do not say the same"));
}

char *
plx_position_comparison_dup_spoken (const PlxPositionComparison *self,
                                    guint row,
                                    guint question,
                                    gboolean folded)
{
  const PlxStanceRow *stance_row = plx_position_comparison_get_row (self, row);
  const PlxStanceCell *cell = plx_position_comparison_get_cell (self, row, question);
  const char *name = plx_record_get_label (stance_row->claimant);
  const char *title = plx_record_get_label (g_ptr_array_index (self->questions, question));
  gboolean joins = folded && stance_row->n_descendants > 0;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *words = NULL;

  if (joins)
    words = describe_people (self, row, question);
  else if (cell != NULL)
    words = describe_cell (&self->as_of, cell, stance_row->claimant, SEMICOLON);
  g_string_append (text, words != NULL ? words : "");
  if (text->len == 0)
    g_string_append (text, C_ ("position", "no position"));
  append_contradiction (text, stance_row, question, joins);
  if (joins)
    /* TRANSLATORS: A state or an organisation, a question, and what those who belong to it say, read out. */
    return g_strdup_printf (C_ ("position", "%1$s and those who belong to it, %2$s: %3$s"), name, title,
                            text->str);
  /* TRANSLATORS: A claimant, a question, and the position on it, read out: “Dmitry Peskov, Are North Korean
   * troops in Russia?: neither confirms nor denies, about 21 October 2024, La Vanguardia”. */
  return g_strdup_printf (C_ ("position", "%1$s, %2$s: %3$s"), name, title, text->str);
}
