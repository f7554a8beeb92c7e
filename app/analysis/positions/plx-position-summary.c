/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-position-comparison-private.h"

#include "plx-claim-phrase.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

/* How many sentences of a kind there are before one says how many more there would be; how much of a list is
 * named. */
#define MOST_SENTENCES 8
#define MOST_MEMBERS 12
#define MOST_STEPS 6

static PlxLine *
line_of_text (PlxRunStyle style, const char *text, const char *target)
{
  PlxLine *line = plx_line_new ();

  plx_line_add (line, style, text, target);
  return line;
}

static PlxLine *
line_of_count (guint n)
{
  g_autofree char *text = g_strdup_printf ("%u", n);

  return line_of_text (PLX_RUN_STRONG, text, NULL);
}

static PlxLine *
line_of_claimant (PlxRecord *claimant)
{
  return line_of_text (PLX_RUN_STRONG, plx_record_get_label (claimant), plx_record_get_id (claimant));
}

static PlxLine *
line_of_question (PlxRecord *question)
{
  const char *label = plx_record_get_label (question);
  g_autofree char *title = plx_text_has_marks (label) ? g_strdup (label) : plx_quote (label);

  return line_of_text (PLX_RUN_PLAIN, title, plx_record_get_id (question));
}

static PlxLine *
line_of_date (PlxPosition *position)
{
  g_autofree char *date = plx_position_format_date (position, PLX_DATE_FORM_MEDIUM);

  return line_of_text (PLX_RUN_PLAIN, date, plx_record_get_id (PLX_RECORD (position)));
}

static PlxLine *
line_of_stance (PlxPosition *position)
{
  return line_of_text (PLX_RUN_PLAIN, plx_stance_get_verb (plx_position_get_stance (position)),
                       plx_record_get_id (PLX_RECORD (position)));
}

static void
add_sentence (GPtrArray *lines, const char *pattern, PlxLine **arguments, guint n)
{
  PlxLine *line = plx_line_new ();

  plx_line_add_sentence (line, pattern, arguments, n);
  g_ptr_array_add (lines, line);
}

static void
add_more (PlxLine *line, guint n)
{
  g_autofree char *more = NULL;

  if (n == 0)
    return;
  /* TRANSLATORS: Ends a list of names that is too long to be shown in full. */
  more = g_strdup_printf (ngettext (" and %u more", " and %u more", n), n);
  plx_line_add (line, PLX_RUN_DIM, more, NULL);
}

/* How many claimants take a position. */

static guint
count_claimants (const PlxPositionComparison *self)
{
  guint n = 0;
  guint row = G_MAXUINT;

  for (guint i = 0; i < plx_position_comparison_count_cells (self); i++)
    {
      const PlxPositionCell *cell = plx_position_comparison_nth_cell (self, i);

      if (cell->public_cell.satire || cell->row == row)
        continue;
      row = cell->row;
      n++;
    }
  return n;
}

static guint
count_questions (const PlxPositionComparison *self)
{
  g_autofree guint8 *seen = g_new0 (guint8, MAX (self->questions->len, 1));
  guint n = 0;

  for (guint i = 0; i < plx_position_comparison_count_cells (self); i++)
    {
      const PlxPositionCell *cell = plx_position_comparison_nth_cell (self, i);

      if (cell->public_cell.satire || seen[cell->column])
        continue;
      seen[cell->column] = TRUE;
      n++;
    }
  return n;
}

static void
add_nobody (const PlxPositionComparison *self, GPtrArray *lines)
{
  g_autofree char *day = NULL;
  PlxLine *argument;
  PlxDate date;

  if (self->as_of.day == PLX_AS_OF_ALWAYS || !plx_date_set_day (&date, self->as_of.day))
    {
      g_ptr_array_add (lines, line_of_text (PLX_RUN_PLAIN, _ ("Nobody takes a position in this dossier."), NULL));
      return;
    }
  day = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);
  argument = line_of_text (PLX_RUN_PLAIN, day, NULL);
  if (self->as_of.clock == PLX_CLOCK_PUBLISHED)
    /* TRANSLATORS: %s is a day. */
    add_sentence (lines, _ ("As far as this dossier shows, no position had been published by the end of %s."),
                  &argument, 1);
  else
    /* TRANSLATORS: %s is a day. */
    add_sentence (lines, _ ("As far as this dossier shows, nobody had taken a position by the end of %s."),
                  &argument, 1);
}

static void
add_counts (const PlxPositionComparison *self, GPtrArray *lines)
{
  guint n_claimants = count_claimants (self);
  guint n_questions = count_questions (self);
  PlxLine *arguments[2];
  PlxLine *number;

  if (n_claimants == 0)
    {
      add_nobody (self, lines);
      return;
    }
  arguments[0] = line_of_count (n_claimants);
  if (self->question != NULL)
    {
      arguments[1] = line_of_question (self->question);
    }
  else
    {
      arguments[1] = plx_line_new ();
      number = line_of_count (n_questions);
      /* TRANSLATORS: Stands in “12 claimants take a position on 25 questions”, behind “on”. */
      plx_line_add_sentence (arguments[1], ngettext ("%s question", "%s questions", n_questions), &number, 1);
    }
  /* TRANSLATORS: %1$s is a number; %2$s is “25 questions”, or the title of one question in quotation marks.
   */
  add_sentence (lines,
                ngettext ("%1$s claimant takes a position on %2$s.",
                          "%1$s claimants take a position on %2$s.", n_claimants),
                arguments, 2);
}

/* Whose stance changed. */

typedef struct
{
  PlxDate date;
  PlxPosition *position;
} Step;

static gboolean
has_stance (const GArray *steps, guint first, guint end, PlxStance stance)
{
  for (guint i = first; i < end; i++)
    {
      if (plx_position_get_stance (g_array_index (steps, Step, i).position) == stance)
        return TRUE;
    }
  return FALSE;
}

static gboolean
have_same_stances (const GArray *steps, guint first, guint second, guint end)
{
  for (guint i = first; i < second; i++)
    {
      if (!has_stance (steps, second, end, plx_position_get_stance (g_array_index (steps, Step, i).position)))
        return FALSE;
    }
  for (guint i = second; i < end; i++)
    {
      if (!has_stance (steps, first, second,
                       plx_position_get_stance (g_array_index (steps, Step, i).position)))
        return FALSE;
    }
  return TRUE;
}

/* The end of those who begin at @first and of whom none was surely said before another. */
static guint
find_group_end (const GArray *steps, guint first)
{
  gint32 latest = plx_date_get_latest (&g_array_index (steps, Step, first).date);
  guint end = first + 1;

  while (end < steps->len && plx_date_get_earliest (&g_array_index (steps, Step, end).date) <= latest)
    {
      latest = MIN (latest, plx_date_get_latest (&g_array_index (steps, Step, end).date));
      end++;
    }
  return end;
}

/* "denies (about 18 October 2024) and affirms (18 October 2024)": what was said at one time, each stance
 * once. */
static void
add_group (PlxLine *line, const GArray *steps, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    {
      PlxPosition *position = g_array_index (steps, Step, i).position;
      PlxLine *arguments[2];

      if (has_stance (steps, first, i, plx_position_get_stance (position)))
        continue;
      if (i > first)
        /* TRANSLATORS: Stands between stances that somebody took on the same day. */
        plx_line_add (line, PLX_RUN_PLAIN, C_ ("stances of one day", " and "), NULL);
      arguments[0] = line_of_stance (position);
      arguments[1] = line_of_date (position);
      /* TRANSLATORS: A stance and its date: “denies (about 18 October 2024)”. */
      plx_line_add_sentence (line, C_ ("stance", "%1$s (%2$s)"), arguments, 2);
    }
}

/* The positions of a cell that do not rest on satire, in the order in which they were said. */
static GArray *
collect_steps (const PlxPositionComparison *self, const PlxPositionCell *cell)
{
  const PlxStanceCell *loaded = plx_position_cell_load (self, cell);
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (Step));

  for (guint i = cell->n_satire; i < loaded->positions->len; i++)
    {
      Step step = { { 0 }, g_ptr_array_index (loaded->positions, i) };

      plx_claim_get_stated (PLX_CLAIM (step.position), &step.date);
      g_array_append_val (steps, step);
    }
  return steps;
}

/* "denies (about 18 October 2024), then neither confirms nor denies (about 21 October 2024)" */
static PlxLine *
line_of_change (const PlxPositionComparison *self, const PlxPositionCell *cell)
{
  g_autoptr (GArray) steps = collect_steps (self, cell);
  PlxLine *line = plx_line_new ();
  guint shown = 0;
  guint n = 0;

  for (guint first = 0, end; first < steps->len; first = end)
    {
      end = find_group_end (steps, first);
      if (first > 0 && have_same_stances (steps, shown, first, end))
        continue;
      shown = first;
      if (n++ >= MOST_STEPS)
        continue;
      if (line->len > 0)
        /* TRANSLATORS: Stands between stances that somebody took one after the other. */
        plx_line_add (line, PLX_RUN_PLAIN, C_ ("stances in order", ", then "), NULL);
      add_group (line, steps, first, end);
    }
  add_more (line, n - MIN (n, MOST_STEPS));
  return line;
}

static void
add_changes (const PlxPositionComparison *self, GPtrArray *lines)
{
  guint n = 0;

  for (guint i = 0; i < plx_position_comparison_count_cells (self); i++)
    {
      const PlxPositionCell *cell = plx_position_comparison_nth_cell (self, i);
      PlxLine *arguments[3];

      if (!cell->public_cell.changed || n++ >= MOST_SENTENCES)
        continue;
      arguments[0] = line_of_claimant (plx_position_comparison_get_row (self, cell->row)->claimant);
      arguments[1] = line_of_change (self, cell);
      if (self->question != NULL)
        {
          /* TRANSLATORS: %1$s is a claimant, %2$s the stances in the order in which they were taken. */
          add_sentence (lines, _ ("%1$s changed stance: %2$s."), arguments, 2);
          continue;
        }
      arguments[2] = line_of_question (g_ptr_array_index (self->questions, cell->column));
      /* TRANSLATORS: %1$s is a claimant, %2$s the stances in the order in which they were taken, %3$s the
       * title of a question in quotation marks. */
      add_sentence (lines, _ ("%1$s changed stance on %3$s: %2$s."), arguments, 3);
    }
  if (n > MOST_SENTENCES)
    {
      PlxLine *number = line_of_count (n - MOST_SENTENCES);

      add_sentence (lines,
                    ngettext ("%s more stance changed.", "%s more stances changed.", n - MOST_SENTENCES),
                    &number, 1);
    }
}

/* Whose people contradict each other. */

static PlxPosition *
find_latest (const PlxStanceCell *cell, PlxStance stance)
{
  for (guint i = 0; i < cell->n_latest; i++)
    {
      PlxPosition *position = g_ptr_array_index (cell->positions, cell->positions->len - 1 - i);

      if (plx_position_get_stance (position) == stance)
        return position;
    }
  return NULL;
}

/* "Vladimir Putin (affirms, about 24 October 2024)" */
static void
add_member (PlxLine *line, PlxRecord *claimant, PlxPosition *position)
{
  PlxLine *arguments[3] = { line_of_claimant (claimant), line_of_stance (position), line_of_date (position) };

  plx_line_add_comma (line);
  /* TRANSLATORS: A claimant, a stance and its date: “Vladimir Putin (affirms, about 24 October 2024)”. */
  plx_line_add_sentence (line, C_ ("claimant", "%1$s (%2$s, %3$s)"), arguments, 3);
}

/* Who says what, those of one stance behind each other. */
static PlxLine *
line_of_stances (const PlxPositionComparison *self, guint row, guint column)
{
  PlxLine *line = plx_line_new ();
  guint last = row + plx_position_comparison_get_row (self, row)->n_descendants;
  guint n = 0;

  for (PlxStance stance = PLX_STANCE_AFFIRMS; stance <= PLX_STANCE_WARNS; stance++)
    {
      for (guint i = row; i <= last; i++)
        {
          const PlxPositionCell *cell = plx_position_comparison_lookup (self, i, column);

          if (cell == NULL || (cell->stances >> stance & 1) == 0 || n++ >= MOST_MEMBERS)
            continue;
          add_member (line, plx_position_comparison_get_row (self, i)->claimant,
                      find_latest (plx_position_cell_load (self, cell), stance));
        }
    }
  add_more (line, n - MIN (n, MOST_MEMBERS));
  return line;
}

/* @with_question: whether there are others, so that it has to be named */
static const char *
get_pattern (gboolean contradict, gboolean with_question)
{
  if (contradict)
    /* TRANSLATORS: %1$s is a state or an organisation, %2$s who says what, %3$s the title of a question in
     * quotation marks. */
    return with_question ? _ ("%1$s and those who belong to it contradict each other on %3$s: %2$s.")
                         : _ ("%1$s and those who belong to it contradict each other: %2$s.");
  /* TRANSLATORS: Likewise, where nobody contradicts the other, but one does not commit themselves, as in
   * “Vasily Nebenzya (denies, …), Dmitry Peskov (neither confirms nor denies, …)”. */
  return with_question ? _ ("%1$s and those who belong to it do not say the same on %3$s: %2$s.")
                       : _ ("%1$s and those who belong to it do not say the same: %2$s.");
}

static void
add_contradictions (const PlxPositionComparison *self, GPtrArray *lines, gboolean contradict)
{
  guint n = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const PlxStanceRow *row = plx_position_comparison_get_row (self, i);
      const GArray *columns = contradict ? row->contradictions : row->differences;

      for (guint j = 0; row->parent < 0 && j < columns->len; j++)
        {
          guint column = g_array_index (columns, guint, j);
          PlxLine *arguments[3];

          if (n++ >= MOST_SENTENCES)
            continue;
          arguments[0] = line_of_claimant (row->claimant);
          arguments[1] = line_of_stances (self, i, column);
          if (self->question == NULL)
            arguments[2] = line_of_question (g_ptr_array_index (self->questions, column));
          add_sentence (lines, get_pattern (contradict, self->question == NULL), arguments,
                        self->question == NULL ? 3 : 2);
        }
    }
  if (n > MOST_SENTENCES)
    {
      PlxLine *number = line_of_count (n - MOST_SENTENCES);

      /* TRANSLATORS: Behind sentences about states whose people contradict each other, or do not say the
       * same. */
      add_sentence (lines,
                    ngettext ("The same goes for %s more row and question.",
                              "The same goes for %s more rows and questions.", n - MOST_SENTENCES),
                    &number, 1);
    }
}

static void
add_satire (const PlxPositionComparison *self, GPtrArray *lines)
{
  g_autoptr (GHashTable) positions = g_hash_table_new (NULL, NULL);
  PlxLine *number;
  guint n;

  for (guint i = 0; i < plx_position_comparison_count_cells (self); i++)
    {
      const PlxPositionCell *cell = plx_position_comparison_nth_cell (self, i);

      for (guint j = 0; j < cell->n_satire; j++)
        g_hash_table_add (positions,
                          GUINT_TO_POINTER (g_array_index (self->order, guint32, cell->first + j)));
    }
  n = g_hash_table_size (positions);
  if (n == 0)
    return;
  number = line_of_count (n);
  add_sentence (lines,
                ngettext ("%s position rests on satire alone and counts for nothing here.",
                          "%s positions rest on satire alone and count for nothing here.", n),
                &number, 1);
}

GPtrArray *
plx_position_comparison_summarise (const PlxPositionComparison *self)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  add_counts (self, lines);
  add_changes (self, lines);
  add_contradictions (self, lines, TRUE);
  add_contradictions (self, lines, FALSE);
  add_satire (self, lines);
  return lines;
}
