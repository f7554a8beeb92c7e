/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-summary-private.h"

#include "plx-claim-phrase.h"
#include "plx-figure.h"

#include <glib/gi18n-lib.h>

/* One end of what the figures span: a number and whoever names it with the same bound. */
typedef struct
{
  gint64 number;
  PlxBound bound; /* exactly, about, at least, at most */
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
  if (range->low == G_MININT64)
    return PLX_BOUND_AT_MOST;
  return range->about ? PLX_BOUND_ABOUT : PLX_BOUND_EXACTLY;
}

/* Which of two bounds of the same number reaches further down: "at most" before "about" before "exactly"
 * before "at least"; further up it is the other way round, but "about" before "exactly" again. */
static int
get_reach (PlxBound bound, gboolean upper)
{
  switch (bound)
    {
    case PLX_BOUND_AT_MOST: return upper ? 0 : 3;
    case PLX_BOUND_AT_LEAST: return upper ? 3 : 0;
    case PLX_BOUND_ABOUT: return 2;
    default: return 1;
    }
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

  if (end->rows == NULL)
    return TRUE;
  if (number != end->number)
    return upper ? number > end->number : number < end->number;
  return get_reach (get_bound (range), upper) > get_reach (end->bound, upper);
}

static void
add_rows (End *end, GHashTable *seen, const PlxFigureGroup *group)
{
  for (guint i = 0; i < group->rows->len; i++)
    {
      PlxFigureRow *row = g_ptr_array_index (group->rows, i);

      if (g_hash_table_add (seen, row))
        g_ptr_array_add (end->rows, row);
    }
}

/* @groups: "about n" and "exactly n" in groups of their own */
static void
find_end (End *end, GPtrArray *groups, gboolean upper)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  end->rows = NULL;
  for (guint i = 0; i < groups->len; i++)
    {
      const PlxFigureRange *range = &((PlxFigureGroup *) g_ptr_array_index (groups, i))->range;

      if (!reaches_further (range, end, upper))
        continue;
      end->number = get_number (range, upper);
      end->bound = get_bound (range);
      if (end->rows == NULL)
        end->rows = g_ptr_array_new ();
    }
  for (guint i = 0; i < groups->len; i++)
    {
      const PlxFigureGroup *group = g_ptr_array_index (groups, i);

      if (get_number (&group->range, upper) == end->number && get_bound (&group->range) == end->bound)
        add_rows (end, seen, group);
    }
}

static PlxLine *
new_end_figure (const End *end)
{
  g_autofree char *figure = plx_figure_format (end->bound, end->number, end->number);

  return plx_line_new_text (figure);
}

/* In tenths; @kind: (out): how it is put. "At least" and "at most" leave room on one side only: where that is
 * the outer side the factor is one that is surely reached, and rounded down; where it is the inner side
 * nothing can be said. */
static gint64
get_factor (const End *lower, const End *upper, FactorKind *kind)
{
  gint64 tenths;

  *kind = FACTOR_NONE;
  if (lower->number <= 0 || lower->number >= upper->number || lower->bound == PLX_BOUND_AT_LEAST
      || upper->bound == PLX_BOUND_AT_MOST)
    return 0;

  tenths = upper->number * 10 / lower->number;
  if (lower->bound == PLX_BOUND_AT_MOST || upper->bound == PLX_BOUND_AT_LEAST)
    *kind = FACTOR_AT_LEAST;
  else if (upper->number % lower->number == 0)
    *kind = FACTOR_EXACT;
  else
    {
      gboolean exact = upper->number * 10 % lower->number == 0;

      *kind = exact && lower->bound != PLX_BOUND_ABOUT && upper->bound != PLX_BOUND_ABOUT ? FACTOR_EXACT
                                                                                          : FACTOR_ABOUT;
      if (upper->number * 10 % lower->number * 2 >= lower->number)
        tenths++;
    }
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

/* TRANSLATORS: The smallest figure, the names of those who give it, the largest figure, the names of those
 * who give it and, in some, a factor such as “8” or “1.2”. */
static const char *const patterns[][2] = {
  [FACTOR_NONE] = { N_ ("The figures go from %1$s (%2$s) to %3$s (%4$s)."),
                    N_ ("The latest figures go from %1$s (%2$s) to %3$s (%4$s).") },
  [FACTOR_EXACT] = { N_ ("The figures go from %1$s (%2$s) to %3$s (%4$s), %5$s times as much."),
                     N_ ("The latest figures go from %1$s (%2$s) to %3$s (%4$s), %5$s times as much.") },
  [FACTOR_ABOUT] = { N_ ("The figures go from %1$s (%2$s) to %3$s (%4$s), about %5$s times as much."),
                     N_ ("The latest figures go from %1$s (%2$s) to %3$s (%4$s), about %5$s times as "
                         "much.") },
  [FACTOR_AT_LEAST] = { N_ ("The figures go from %1$s (%2$s) to %3$s (%4$s), at least %5$s times as much."),
                        N_ ("The latest figures go from %1$s (%2$s) to %3$s (%4$s), at least %5$s times as "
                            "much.") },
};

static void
add_ends (GPtrArray *summary, GPtrArray *figures, gboolean has_earlier)
{
  End lower, upper;
  FactorKind kind;
  gint64 tenths;

  find_end (&lower, figures, FALSE);
  find_end (&upper, figures, TRUE);
  tenths = get_factor (&lower, &upper, &kind);
  plx_summary_add (summary, plx_sentence_new (_ (patterns[kind][has_earlier]), new_end_figure (&lower),
                                              plx_figure_rows_new_names (lower.rows, PLX_MAX_NAMES),
                                              new_end_figure (&upper),
                                              plx_figure_rows_new_names (upper.rows, PLX_MAX_NAMES),
                                              new_factor (tenths), NULL));
  g_ptr_array_unref (lower.rows);
  g_ptr_array_unref (upper.rows);
}

/* How many estimates give a figure, and whether they all give that of @group. */
static guint
count_figures (GPtrArray *rows, const PlxFigureGroup *group, gboolean *all_same)
{
  g_autoptr (GHashTable) estimates = g_hash_table_new (NULL, NULL);

  *all_same = TRUE;
  for (guint i = 0; i < rows->len; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (rows, i);

      for (guint j = 0; j < row->marks->len; j++)
        {
          const PlxFigureMark *mark = g_ptr_array_index (row->marks, j);
          PlxFigureRange range;

          if (!plx_figure_range_init (&range, mark->bound, mark->low, mark->high))
            continue;
          g_hash_table_add (estimates, mark->estimate);
          *all_same = *all_same && plx_figure_range_equal (&range, &group->range);
        }
    }
  return g_hash_table_size (estimates);
}

static void
add_one_figure (GPtrArray *summary, GPtrArray *rows, const PlxFigureGroup *group)
{
  const char *pattern;
  gboolean all_same;
  guint n = count_figures (rows, group, &all_same);

  if (n == 1)
    /* TRANSLATORS: A figure. */
    pattern = _ ("The figure is %s.");
  else if (all_same)
    /* TRANSLATORS: A figure. */
    pattern = _ ("The figure is the same each time: %s.");
  else if (group->rows->len == 1)
    /* TRANSLATORS: A figure. */
    pattern = _ ("The latest figure is %s.");
  else
    /* TRANSLATORS: A figure. */
    pattern = _ ("The latest figures are the same: %s.");
  plx_summary_add (summary, plx_sentence_new (pattern, plx_figure_group_new_figure (group), NULL));
}

void
plx_summary_add_spread (GPtrArray *summary, GPtrArray *rows, GPtrArray *groups, GPtrArray *figures)
{
  gboolean all_same;
  guint n_latest = 0;

  for (guint i = 0; i < groups->len; i++)
    n_latest += ((PlxFigureGroup *) g_ptr_array_index (groups, i))->marks->len;
  if (groups->len == 1)
    add_one_figure (summary, rows, g_ptr_array_index (groups, 0));
  else if (groups->len > 1)
    add_ends (summary, figures, count_figures (rows, g_ptr_array_index (groups, 0), &all_same) > n_latest);
}
