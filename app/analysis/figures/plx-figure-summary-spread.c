/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-summary-private.h"

#include "plx-claim-phrase.h"
#include "plx-figure.h"

#include <glib/gi18n-lib.h>

/* One end of what the figures span: a number and whoever names it with the same bound. */
typedef struct
{
  gint64 number;
  PlxBound bound; /* exactly, at least, at most */
  gboolean has_about;
  gboolean has_exact;
  GPtrArray *rows;
} End;

/* How a factor is put. */
typedef enum
{
  FACTOR_NONE,
  FACTOR_EXACT,
  FACTOR_ABOUT,
  FACTOR_AT_LEAST,
} FactorKind;

static PlxBound
get_bound (const PlxFigureRange *range)
{
  if (range->high == G_MAXINT64)
    return PLX_BOUND_AT_LEAST;
  return range->low == G_MININT64 ? PLX_BOUND_AT_MOST : PLX_BOUND_EXACTLY;
}

/* How far a bound reaches beyond its number: "at most" down, "at least" up. */
static int
get_reach (PlxBound bound, gboolean upper)
{
  if (bound == PLX_BOUND_EXACTLY)
    return 0;
  return (bound == PLX_BOUND_AT_LEAST) == upper ? 1 : -1;
}

static gint64
get_number (const PlxFigureRange *range, gboolean upper)
{
  if (range->high == G_MAXINT64 || (!upper && range->low != G_MININT64))
    return range->low;
  return range->high;
}

static gboolean
reaches_further (const PlxFigureRange *range, const End *end, gboolean upper)
{
  gint64 number = get_number (range, upper);

  if (number != end->number)
    return upper ? number > end->number : number < end->number;
  return get_reach (get_bound (range), upper) > get_reach (end->bound, upper);
}

static void
add_rows (End *end, GHashTable *seen, const PlxFigureGroup *group)
{
  end->has_about = end->has_about || group->is_mixed || group->range.about;
  end->has_exact = end->has_exact || group->is_mixed || !group->range.about;
  for (guint i = 0; i < group->rows->len; i++)
    {
      PlxFigureRow *row = g_ptr_array_index (group->rows, i);

      if (g_hash_table_add (seen, row))
        g_ptr_array_add (end->rows, row);
    }
}

static void
find_end (End *end, GPtrArray *groups, gboolean upper)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  const PlxFigureRange *first = &((PlxFigureGroup *) g_ptr_array_index (groups, 0))->range;

  *end = (End){ get_number (first, upper), get_bound (first), FALSE, FALSE, g_ptr_array_new () };
  for (guint i = 1; i < groups->len; i++)
    {
      const PlxFigureRange *range = &((PlxFigureGroup *) g_ptr_array_index (groups, i))->range;

      if (!reaches_further (range, end, upper))
        continue;
      end->number = get_number (range, upper);
      end->bound = get_bound (range);
    }
  for (guint i = 0; i < groups->len; i++)
    {
      const PlxFigureGroup *group = g_ptr_array_index (groups, i);

      if (get_number (&group->range, upper) == end->number && get_bound (&group->range) == end->bound)
        add_rows (end, seen, group);
    }
}

/* "about 12,000 (Ann and Bob)" */
static PlxLine *
new_end (const End *end)
{
  PlxBound bound = end->has_exact ? end->bound : PLX_BOUND_ABOUT;
  g_autofree char *figure = plx_figure_format (bound, end->number, end->number);

  return plx_figure_new_phrase (figure, end->has_about && end->has_exact, end->rows, PLX_MAX_NAMES);
}

/* In tenths; @kind: (out): how it is put. "At least" and "at most" leave room on one side only: where that is
 * the outer side the factor is one that is surely reached, and rounded down; where it is the inner side
 * nothing can be said. */
static gint64
get_factor (const End *lower, const End *upper, FactorKind *kind)
{
  gint64 tenths, rest;

  *kind = FACTOR_NONE;
  if (lower->number <= 0 || lower->number >= upper->number || lower->bound == PLX_BOUND_AT_LEAST
      || upper->bound == PLX_BOUND_AT_MOST)
    return 0;

  tenths = upper->number * 10 / lower->number;
  rest = upper->number * 10 % lower->number;
  if (lower->bound == PLX_BOUND_AT_MOST || upper->bound == PLX_BOUND_AT_LEAST)
    *kind = FACTOR_AT_LEAST;
  else if (rest == 0 && (tenths % 10 == 0 || (!lower->has_about && !upper->has_about)))
    *kind = FACTOR_EXACT;
  else
    *kind = FACTOR_ABOUT;
  if (*kind == FACTOR_ABOUT && rest * 2 >= lower->number)
    tenths++;
  if (tenths <= 10)
    *kind = FACTOR_NONE;
  return tenths;
}

static PlxLine *
new_factor (gint64 tenths)
{
  g_autofree char *whole = plx_number_format (tenths / 10);
  g_autofree char *text = NULL;

  if (tenths % 10 == 0)
    return plx_line_new_text (whole);
  /* TRANSLATORS: A decimal number: its whole part, its one decimal. Use the decimal separator of your
   * language. */
  text = g_strdup_printf (C_("decimal number", "%1$s.%2$d"), whole, (int) (tenths % 10));
  return plx_line_new_text (text);
}

/* TRANSLATORS: The smallest figure and the largest, each with the names of those who give it, and, in some, a
 * factor such as “8” or “1.2”. */
static const char *const patterns[][2] = {
  [FACTOR_NONE] = { N_ ("The figures go from %1$s to %2$s."),
                    N_ ("The latest figures go from %1$s to %2$s.") },
  [FACTOR_EXACT] = { N_ ("The figures go from %1$s to %2$s, %3$s times as much."),
                     N_ ("The latest figures go from %1$s to %2$s, %3$s times as much.") },
  [FACTOR_ABOUT] = { N_ ("The figures go from %1$s to %2$s, about %3$s times as much."),
                     N_ ("The latest figures go from %1$s to %2$s, about %3$s times as "
                         "much.") },
  [FACTOR_AT_LEAST] = { N_ ("The figures go from %1$s to %2$s, at least %3$s times as much."),
                        N_ ("The latest figures go from %1$s to %2$s, at least %3$s times as "
                            "much.") },
};

static void
add_ends (GPtrArray *summary, GPtrArray *groups, gboolean has_earlier)
{
  End lower, upper;
  FactorKind kind;
  gint64 tenths;

  find_end (&lower, groups, FALSE);
  find_end (&upper, groups, TRUE);
  tenths = get_factor (&lower, &upper, &kind);
  plx_summary_add (summary, plx_sentence_new (_ (patterns[kind][has_earlier]), new_end (&lower),
                                              new_end (&upper), new_factor (tenths), NULL));
  g_ptr_array_unref (lower.rows);
  g_ptr_array_unref (upper.rows);
}

/* What is said of the figure of @group among all figures, the earlier ones included. */
typedef struct
{
  guint n; /* estimates that give a figure */
  gboolean all_same;
  gboolean is_mixed;
} Count;

static void
count_mark (Count *count, const PlxFigureMark *mark, const PlxFigureGroup *group)
{
  PlxFigureRange range;

  if (!plx_figure_range_init (&range, mark->bound, mark->low, mark->high))
    return;
  if (!plx_figure_range_equal (&range, &group->range))
    count->all_same = FALSE;
  else if (range.about != group->range.about)
    count->is_mixed = TRUE;
}

static Count
count_figures (GPtrArray *rows, const PlxFigureGroup *group)
{
  g_autoptr (GHashTable) joint = g_hash_table_new (NULL, NULL);
  Count count = { 0, TRUE, group->is_mixed };

  for (guint i = 0; i < rows->len; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (rows, i);

      for (guint j = 0; j < row->marks->len; j++)
        {
          const PlxFigureMark *mark = g_ptr_array_index (row->marks, j);

          count_mark (&count, mark, group);
          if (mark->bound != PLX_BOUND_UNSTATED
              && (mark->n_claimants == 1 || g_hash_table_add (joint, mark->estimate)))
            count.n++;
        }
    }
  return count;
}

static void
add_one_figure (GPtrArray *summary, GPtrArray *rows, const PlxFigureGroup *group)
{
  Count count = count_figures (rows, group);
  const char *pattern;

  if (count.n == 1)
    /* TRANSLATORS: A figure. */
    pattern = _ ("The figure is %s.");
  else if (count.all_same)
    /* TRANSLATORS: A figure. */
    pattern = _ ("The figure is the same each time: %s.");
  else if (group->rows->len == 1)
    /* TRANSLATORS: A figure. */
    pattern = _ ("The latest figure is %s.");
  else
    /* TRANSLATORS: A figure. */
    pattern = _ ("The latest figures are the same: %s.");
  plx_summary_add (summary,
                   plx_sentence_new (pattern,
                                     plx_figure_new_line (&group->range,
                                                          count.all_same ? count.is_mixed : group->is_mixed),
                                     NULL));
}

void
plx_summary_add_spread (GPtrArray *summary, GPtrArray *rows, GPtrArray *groups)
{
  guint n_latest = 0;

  for (guint i = 0; i < groups->len; i++)
    n_latest += ((PlxFigureGroup *) g_ptr_array_index (groups, i))->marks->len;
  if (groups->len == 1)
    add_one_figure (summary, rows, g_ptr_array_index (groups, 0));
  else if (groups->len > 1)
    add_ends (summary, groups, count_figures (rows, g_ptr_array_index (groups, 0)).n > n_latest);
}
