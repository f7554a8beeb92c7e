/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-summary-private.h"

#include <glib/gi18n-lib.h>

/* How many pairs of one kind are named. */
#define MOST_PAIRS 4
/* Beyond every number, and twice as much still fits. */
#define BEYOND (G_GINT64_CONSTANT (1) << 60)

/* How many pairs of different figures stand to each other in which way. */
typedef struct
{
  guint64 total;
  guint64 overlapping; /* including one another counted as well */
  guint64 excluding;
  guint64 unknown;
} Pairs;

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  gint64 number = *(const gint64 *) a;
  gint64 other = *(const gint64 *) b;

  return (number > other) - (number < other);
}

/* The places where figures begin, ascending, twice as large so that the room of an "about" is a whole number.
 */
static GArray *
collect_starts (GPtrArray *groups, gboolean with_room)
{
  GArray *starts = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < groups->len; i++)
    {
      const PlxFigureRange *range = &((PlxFigureGroup *) g_ptr_array_index (groups, i))->range;
      gint64 start = 2 * CLAMP (range->low, -BEYOND, BEYOND);
      gint64 below, above;

      plx_figure_range_get_room (range, &below, &above);
      start -= with_room ? below : 0;
      g_array_append_val (starts, start);
    }
  g_array_sort (starts, compare_numbers);
  return starts;
}

static guint
count_behind (GArray *starts, gint64 end)
{
  guint low = 0;
  guint high = starts->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (starts, gint64, middle) > end)
        high = middle;
      else
        low = middle + 1;
    }
  return starts->len - low;
}

/* How many pairs lie apart: for each figure those that begin behind its end. */
static guint64
count_apart (GPtrArray *groups, gboolean with_room)
{
  g_autoptr (GArray) starts = collect_starts (groups, with_room);
  guint64 n = 0;

  for (guint i = 0; i < groups->len; i++)
    {
      const PlxFigureRange *range = &((PlxFigureGroup *) g_ptr_array_index (groups, i))->range;
      gint64 below, above;

      plx_figure_range_get_room (range, &below, &above);
      n += count_behind (starts, 2 * CLAMP (range->high, -BEYOND, BEYOND) + (with_room ? above : 0));
    }
  return n;
}

/* "About n" and "exactly n" are the same figure, so that they are no pair of different ones. */
static guint64
count_same (GPtrArray *groups)
{
  guint64 n = 0;

  for (guint i = 1; i < groups->len; i++)
    {
      const PlxFigureGroup *group = g_ptr_array_index (groups, i);

      n += plx_figure_range_equal (&group->range,
                                   &((PlxFigureGroup *) g_ptr_array_index (groups, i - 1))->range);
    }
  return n;
}

static Pairs
count_pairs (GPtrArray *groups)
{
  guint64 n = groups->len;
  guint64 n_apart = count_apart (groups, FALSE);
  Pairs pairs;

  pairs.total = n * (n - 1) / 2 - count_same (groups);
  pairs.excluding = count_apart (groups, TRUE);
  pairs.unknown = n_apart - pairs.excluding;
  pairs.overlapping = pairs.total - n_apart;
  return pairs;
}

static gboolean
is_of_kind (PlxFigureRelation relation, PlxFigureRelation kind)
{
  if (kind == PLX_FIGURES_OVERLAP)
    return relation == PLX_FIGURES_OVERLAP || relation == PLX_FIGURES_INCLUDES
           || relation == PLX_FIGURES_INCLUDED;
  return relation == kind;
}

static PlxLine *
new_pair (const PlxFigureGroup *group, const PlxFigureGroup *other)
{
  /* TRANSLATORS: Two figures, each with the names of those who give it. */
  return plx_sentence_new (C_("pair of figures", "%1$s and %2$s"), plx_figure_group_new_phrase (group),
                           plx_figure_group_new_phrase (other), NULL);
}

/* All pairs of @kind, with semicolons between them. */
static PlxLine *
new_pairs (GPtrArray *groups, PlxFigureRelation kind)
{
  PlxLine *line = plx_line_new ();

  for (guint i = 0; i < groups->len; i++)
    for (guint j = i + 1; j < groups->len; j++)
      {
        const PlxFigureGroup *group = g_ptr_array_index (groups, i);
        const PlxFigureGroup *other = g_ptr_array_index (groups, j);

        if (!is_of_kind (plx_figure_range_relate (&group->range, &other->range), kind))
          continue;
        if (line->len > 0)
          plx_line_add (line, PLX_RUN_PLAIN, C_("list separator", "; "), NULL);
        plx_line_add_phrase (line, PLX_RUN_PLAIN, "%s", new_pair (group, other));
      }
  return line;
}

static void
add_two (GPtrArray *summary, GPtrArray *groups)
{
  const PlxFigureGroup *group = g_ptr_array_index (groups, 0);
  const PlxFigureGroup *other = g_ptr_array_index (groups, 1);
  PlxFigureRelation relation = plx_figure_range_relate (&group->range, &other->range);
  const char *pattern;

  if (relation == PLX_FIGURES_EXCLUDE)
    /* TRANSLATORS: Two figures, each with the names of those who give it. */
    pattern = _ ("The figures %1$s and %2$s exclude each other.");
  else if (relation == PLX_FIGURES_OVERLAP)
    /* TRANSLATORS: Two figures, each with the names of those who give it. */
    pattern = _ ("The figures %1$s and %2$s overlap.");
  else if (relation == PLX_FIGURES_UNKNOWN)
    /* TRANSLATORS: Two figures, each with the names of those who give it. */
    pattern = _ ("Whether the figures %1$s and %2$s exclude each other cannot be told: “about” leaves room.");
  else
    /* TRANSLATORS: Two figures, each with the names of those who give it. The first is a range, such as “up
     * to 12,000”. */
    pattern = _ ("The figure %1$s leaves room for %2$s.");
  if (relation == PLX_FIGURES_INCLUDED)
    {
      const PlxFigureGroup *first = group;

      group = other;
      other = first;
    }
  plx_summary_add (summary, plx_sentence_new (pattern, plx_figure_group_new_phrase (group),
                                              plx_figure_group_new_phrase (other), NULL));
}

static void
add_counts (GPtrArray *summary, const Pairs *pairs)
{
  /* TRANSLATORS: Four numbers. */
  plx_summary_add (
      summary,
      plx_sentence_new (_ ("Of all pairs of different figures, %1$s in number, these many exclude each "
                           "other: %2$s; these many overlap: %3$s; of these many it cannot be told, "
                           "because “about” leaves room: %4$s."),
                        plx_line_new_count (pairs->total), plx_line_new_count (pairs->excluding),
                        plx_line_new_count (pairs->overlapping), plx_line_new_count (pairs->unknown), NULL));
}

static void
add_lists (GPtrArray *summary, GPtrArray *groups, const Pairs *pairs)
{
  if (pairs->excluding > 0)
    /* TRANSLATORS: Pairs of figures. */
    plx_summary_add (summary, plx_sentence_new (_ ("These figures exclude each other: %s."),
                                                new_pairs (groups, PLX_FIGURES_EXCLUDE), NULL));
  if (pairs->overlapping > 0)
    /* TRANSLATORS: Pairs of figures. */
    plx_summary_add (summary, plx_sentence_new (_ ("These figures overlap: %s."),
                                                new_pairs (groups, PLX_FIGURES_OVERLAP), NULL));
  if (pairs->unknown > 0)
    /* TRANSLATORS: Pairs of figures. */
    plx_summary_add (
        summary,
        plx_sentence_new (_ ("Whether these figures exclude each other cannot be told, because “about” "
                             "leaves room: %s."),
                          new_pairs (groups, PLX_FIGURES_UNKNOWN), NULL));
}

void
plx_summary_add_relations (GPtrArray *summary, GPtrArray *figures)
{
  Pairs pairs;

  if (figures->len < 2)
    return;
  pairs = count_pairs (figures);
  if (pairs.total == 0)
    return;
  if (figures->len == 2)
    add_two (summary, figures);
  else if (pairs.excluding == pairs.total)
    plx_summary_add (summary, plx_line_new_text (_ ("All of these figures exclude each other.")));
  else if (pairs.overlapping == pairs.total)
    plx_summary_add (summary, plx_line_new_text (_ ("None of these figures excludes another.")));
  else if (MAX (pairs.excluding, MAX (pairs.overlapping, pairs.unknown)) > MOST_PAIRS)
    add_counts (summary, &pairs);
  else
    add_lists (summary, figures, &pairs);
}
