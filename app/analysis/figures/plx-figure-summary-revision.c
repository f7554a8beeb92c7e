/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-summary-private.h"

#include "plx-date-format.h"

#include <glib/gi18n-lib.h>

/* How many claimants have a sentence of their own. */
#define MOST_CLAIMANTS 6
/* How many figures of one claimant are named: the first and the last of them. */
#define MOST_FIGURES 6

/* Figures of a claimant of which it cannot be told which was said last: most often a single one, sometimes
 * several of the same day, or of dates that are not sharp enough ("October 2024" and "1 October 2024"). */
typedef struct
{
  GPtrArray *marks;   /* in the order of their figures, each figure once */
  gboolean same_time; /* whether all have the same date */
  gint32 earliest;
  gint32 latest;
} Step;

static void
clear_step (gpointer data)
{
  g_ptr_array_unref (((Step *) data)->marks);
}

static int
compare_figures (gconstpointer a, gconstpointer b)
{
  const PlxFigureMark *mark = *(PlxFigureMark *const *) a;
  const PlxFigureMark *other = *(PlxFigureMark *const *) b;
  PlxFigureRange range, other_range;

  plx_figure_range_init (&range, mark->bound, mark->low, mark->high);
  plx_figure_range_init (&other_range, other->bound, other->low, other->high);
  return plx_figure_range_compare (&range, &other_range);
}

static void
remove_repeated (GPtrArray *marks)
{
  guint kept = 1;

  g_ptr_array_sort (marks, compare_figures);
  for (guint i = 1; i < marks->len; i++)
    {
      if (compare_figures (&marks->pdata[kept - 1], &marks->pdata[i]) != 0)
        marks->pdata[kept++] = marks->pdata[i];
    }
  g_ptr_array_set_size (marks, (int) kept);
}

/* Takes the last step into the one before it. */
static void
merge_last (GArray *steps)
{
  Step *last = &g_array_index (steps, Step, steps->len - 1);
  Step *before = last - 1;

  before->same_time = before->same_time && last->same_time && before->earliest == last->earliest
                      && before->latest == last->latest;
  before->earliest = MIN (before->earliest, last->earliest);
  before->latest = MAX (before->latest, last->latest);
  g_ptr_array_extend (before->marks, last->marks, NULL, NULL);
  g_array_set_size (steps, steps->len - 1);
}

static void
add_mark (GArray *steps, PlxFigureMark *mark)
{
  Step step = { g_ptr_array_new (), TRUE, plx_date_get_earliest (&mark->stated),
                plx_date_get_latest (&mark->stated) };

  g_ptr_array_add (step.marks, mark);
  g_array_append_val (steps, step);
  while (steps->len > 1
         && g_array_index (steps, Step, steps->len - 1).earliest
                <= g_array_index (steps, Step, steps->len - 2).latest)
    merge_last (steps);
}

static gboolean
is_same_figure (const Step *step, const Step *other)
{
  return step->marks->len == 1 && other->marks->len == 1
         && compare_figures (&step->marks->pdata[0], &other->marks->pdata[0]) == 0;
}

/* The figures of a claimant as they followed each other; a figure that was repeated stands once, where it was
 * said first. */
static GArray *
collect_steps (const PlxFigureRow *row)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (Step));
  guint kept = 0;

  g_array_set_clear_func (steps, clear_step);
  for (guint i = 0; i < row->marks->len; i++)
    {
      PlxFigureMark *mark = g_ptr_array_index (row->marks, i);

      if (mark->bound != PLX_BOUND_UNSTATED)
        add_mark (steps, mark);
    }
  for (guint i = 0; i < steps->len; i++)
    {
      Step *step = &g_array_index (steps, Step, i);

      remove_repeated (step->marks);
      if (kept > 0 && is_same_figure (step, &g_array_index (steps, Step, kept - 1)))
        continue;
      if (kept != i)
        {
          Step kept_step = g_array_index (steps, Step, kept);

          g_array_index (steps, Step, kept) = *step;
          *step = kept_step;
        }
      kept++;
    }
  g_array_set_size (steps, kept);
  return steps;
}

static PlxLine *
new_date (const PlxFigureMark *mark)
{
  g_autofree char *text = plx_date_format (&mark->stated, PLX_DATE_FORM_MEDIUM);

  return plx_line_new_text (text);
}

static PlxLine *
new_figure (const PlxFigureMark *mark)
{
  PlxLine *line = plx_line_new ();

  plx_line_add (line, PLX_RUN_PLAIN, mark->figure, plx_record_get_id (PLX_RECORD (mark->estimate)));
  return line;
}

static PlxLine *
new_dated (PlxLine *figure, const PlxFigureMark *mark)
{
  /* TRANSLATORS: A figure, or several, and the date on which it was given. */
  return plx_sentence_new (C_("figure and date", "%1$s (%2$s)"), figure, new_date (mark), NULL);
}

/* "about 10,000 (30 October 2024)" */
static PlxLine *
new_step (const Step *step)
{
  guint n = MIN (step->marks->len, MOST_FIGURES);
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  PlxLine *figures;

  for (guint i = 0; i < n; i++)
    {
      const PlxFigureMark *mark = g_ptr_array_index (step->marks, i);
      PlxLine *figure = new_figure (mark);

      g_ptr_array_add (items, step->same_time ? figure : new_dated (figure, mark));
    }
  figures = plx_line_new_list (items, step->marks->len - n);
  return step->same_time ? new_dated (figures, g_ptr_array_index (step->marks, 0)) : figures;
}

/* "1,000 (18 October 2024), 3,000 (20 October 2024) and 2,000 (24 October 2024)" */
static PlxLine *
new_steps (GArray *steps)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < steps->len; i++)
    {
      if (steps->len > MOST_FIGURES && i == MOST_FIGURES / 2)
        {
          g_ptr_array_add (items, plx_line_new_text ("…"));
          i = steps->len - MOST_FIGURES / 2;
        }
      g_ptr_array_add (items, new_step (&g_array_index (steps, Step, i)));
    }
  return plx_line_new_list (items, 0);
}

static PlxLine *
new_name (const PlxFigureRow *row)
{
  PlxLine *name = plx_line_new ();

  plx_line_add_record (name, PLX_RUN_STRONG, row->claimant);
  return name;
}

/* Whether the figure was raised (1) or lowered (-1): either both ends of its range moved that way, none back,
 * while its bound stayed of the same kind, or the ranges lie apart. 0 where neither can be said. */
static int
get_direction (const Step *from, const Step *to)
{
  const PlxFigureMark *mark = g_ptr_array_index (from->marks, 0);
  const PlxFigureMark *other = g_ptr_array_index (to->marks, 0);
  PlxFigureRange before, after;

  if (from->marks->len > 1 || to->marks->len > 1)
    return 0;
  plx_figure_range_init (&before, mark->bound, mark->low, mark->high);
  plx_figure_range_init (&after, other->bound, other->low, other->high);
  if (after.low > before.high)
    return 1;
  if (after.high < before.low)
    return -1;
  if ((before.low == G_MININT64) != (after.low == G_MININT64)
      || (before.high == G_MAXINT64) != (after.high == G_MAXINT64))
    return 0;
  if (after.low >= before.low && after.high >= before.high)
    return 1;
  return after.low <= before.low && after.high <= before.high ? -1 : 0;
}

static PlxLine *
new_change (const PlxFigureRow *row, GArray *steps)
{
  const Step *first = &g_array_index (steps, Step, 0);
  const char *pattern;
  int direction;

  if (steps->len > 2)
    /* TRANSLATORS: A claimant; figures with their dates. */
    return plx_sentence_new (_ ("%1$s changed the figure more than once: %2$s."), new_name (row),
                             new_steps (steps), NULL);

  direction = get_direction (first, first + 1);
  if (direction > 0)
    /* TRANSLATORS: A claimant; the figures before and after, with their dates. */
    pattern = _ ("%1$s raised the figure from %2$s to %3$s.");
  else if (direction < 0)
    /* TRANSLATORS: A claimant; the figures before and after, with their dates. */
    pattern = _ ("%1$s lowered the figure from %2$s to %3$s.");
  else
    /* TRANSLATORS: A claimant; the figures before and after, with their dates. */
    pattern = _ ("%1$s changed the figure from %2$s to %3$s.");
  return plx_sentence_new (pattern, new_name (row), new_step (first), new_step (first + 1), NULL);
}

static PlxLine *
new_several (const PlxFigureRow *row, const Step *step)
{
  if (step->same_time)
    /* TRANSLATORS: A claimant; figures with their date. */
    return plx_sentence_new (_ ("%1$s gave different figures at the same time: %2$s."), new_name (row),
                             new_step (step), NULL);
  /* TRANSLATORS: A claimant; figures with their dates. */
  return plx_sentence_new (
      _ ("%1$s gave different figures, and their dates do not tell which came last: %2$s."), new_name (row),
      new_step (step), NULL);
}

/* Whether @row gave a figure and surely later only words; @words: (out): the last of them */
static gboolean
ends_in_words (const PlxFigureRow *row, GArray *steps, const PlxFigureMark **words)
{
  const PlxFigureMark *last = g_ptr_array_index (row->marks, row->marks->len - 1);

  *words = last;
  return steps->len > 0 && last->bound == PLX_BOUND_UNSTATED
         && plx_date_get_earliest (&last->stated) > g_array_index (steps, Step, steps->len - 1).latest;
}

static PlxLine *
new_retreat (const PlxFigureRow *row, const PlxFigureMark *words)
{
  /* TRANSLATORS: A claimant; words in quotation marks; their date. */
  return plx_sentence_new (_ ("%1$s later spoke of %2$s (%3$s), without a figure."), new_name (row),
                           plx_figure_mark_new_words (words), new_date (words), NULL);
}

/* Returns whether there is something to say; it is added where @summary is not NULL. */
static gboolean
add_row (GPtrArray *summary, const PlxFigureRow *row)
{
  g_autoptr (GArray) steps = collect_steps (row);
  const PlxFigureMark *words;
  gboolean changed = steps->len > 1;
  gboolean several = steps->len == 1 && g_array_index (steps, Step, 0).marks->len > 1;
  gboolean retreated = ends_in_words (row, steps, &words);

  if (summary == NULL)
    return changed || several || retreated;
  if (changed)
    plx_summary_add (summary, new_change (row, steps));
  if (several)
    plx_summary_add (summary, new_several (row, &g_array_index (steps, Step, 0)));
  if (retreated)
    plx_summary_add (summary, new_retreat (row, words));
  return changed || several || retreated;
}

void
plx_summary_add_revisions (GPtrArray *summary, GPtrArray *rows)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      if (add_row (n < MOST_CLAIMANTS ? summary : NULL, g_ptr_array_index (rows, i)))
        n++;
    }
  if (n <= MOST_CLAIMANTS)
    return;
  n -= MOST_CLAIMANTS;
  plx_summary_add (summary, plx_sentence_new (ngettext ("%s more claimant did not keep to one figure.",
                                                        "%s more claimants did not keep to one figure.", n),
                                              plx_line_new_count (n), NULL));
}
