/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-range.h"

#define MIN_SAFE (-(G_GINT64_CONSTANT (1) << 53))
#define MAX_SAFE (G_GINT64_CONSTANT (1) << 53)

typedef struct
{
  PlxBound bound;
  gint64 low;
  gint64 high;
} Figure;

#define EXACTLY(n)                                                                                           \
  {                                                                                                          \
    PLX_BOUND_EXACTLY, n, n                                                                                  \
  }
#define ABOUT(n)                                                                                             \
  {                                                                                                          \
    PLX_BOUND_ABOUT, n, n                                                                                    \
  }
#define ABOUT_RANGE(low, high)                                                                               \
  {                                                                                                          \
    PLX_BOUND_ABOUT, low, high                                                                               \
  }
#define BETWEEN(low, high)                                                                                   \
  {                                                                                                          \
    PLX_BOUND_BETWEEN, low, high                                                                             \
  }
#define AT_LEAST(n)                                                                                          \
  {                                                                                                          \
    PLX_BOUND_AT_LEAST, n, PLX_NO_NUMBER                                                                     \
  }
#define AT_MOST(n)                                                                                           \
  {                                                                                                          \
    PLX_BOUND_AT_MOST, PLX_NO_NUMBER, n                                                                      \
  }

static const struct
{
  const char *why;
  Figure first;
  Figure second;
  PlxFigureRelation relation;
} cases[] = {
  { "one number twice", EXACTLY (12000), EXACTLY (12000), PLX_FIGURES_SAME },
  { "about n and just n are one figure", ABOUT (12000), EXACTLY (12000), PLX_FIGURES_SAME },
  { "the same range, once with about", ABOUT_RANGE (10000, 12000), BETWEEN (10000, 12000), PLX_FIGURES_SAME },
  { "the same open bound", AT_LEAST (5), AT_LEAST (5), PLX_FIGURES_SAME },
  { "two numbers", EXACTLY (10000), EXACTLY (12000), PLX_FIGURES_EXCLUDE },
  { "numbers that are neighbours are two numbers", EXACTLY (11999), EXACTLY (12000), PLX_FIGURES_EXCLUDE },
  { "a number in the middle of a range", BETWEEN (10000, 13000), EXACTLY (12000), PLX_FIGURES_INCLUDES },
  { "a number at the end of a range belongs to it", BETWEEN (10000, 12000), EXACTLY (12000),
    PLX_FIGURES_INCLUDES },
  { "a number just beyond a range", BETWEEN (10000, 12000), EXACTLY (12001), PLX_FIGURES_EXCLUDE },
  { "a range in a range", BETWEEN (1, 9), BETWEEN (2, 8), PLX_FIGURES_INCLUDES },
  { "a range in a range with one end in common", BETWEEN (1, 9), BETWEEN (1, 8), PLX_FIGURES_INCLUDES },
  { "ranges that overlap", BETWEEN (1000, 3000), BETWEEN (2000, 4000), PLX_FIGURES_OVERLAP },
  { "ranges that touch have one number in common", BETWEEN (1000, 2000), BETWEEN (2000, 4000),
    PLX_FIGURES_OVERLAP },
  { "ranges apart", BETWEEN (1000, 2000), BETWEEN (3000, 4000), PLX_FIGURES_EXCLUDE },
  { "at least 10,000 leaves room for 12,000", AT_LEAST (10000), EXACTLY (12000), PLX_FIGURES_INCLUDES },
  { "at least n leaves room for n", AT_LEAST (12000), EXACTLY (12000), PLX_FIGURES_INCLUDES },
  { "at least 13,000 does not leave room for 12,999", AT_LEAST (13000), EXACTLY (12999),
    PLX_FIGURES_EXCLUDE },
  { "at most 3,000 leaves room for 0", AT_MOST (3000), EXACTLY (0), PLX_FIGURES_INCLUDES },
  { "at most 3,000 does not leave room for 10,000", AT_MOST (3000), EXACTLY (10000), PLX_FIGURES_EXCLUDE },
  { "at most 3,000 and at least 10,000", AT_MOST (3000), AT_LEAST (10000), PLX_FIGURES_EXCLUDE },
  { "at most and at least that overlap", AT_MOST (10000), AT_LEAST (3000), PLX_FIGURES_OVERLAP },
  { "at most n and at least n have n in common", AT_MOST (3000), AT_LEAST (3000), PLX_FIGURES_OVERLAP },
  { "the lower of two open bounds includes the higher", AT_LEAST (3000), AT_LEAST (10000),
    PLX_FIGURES_INCLUDES },
  { "the higher of two at-mosts includes the lower", AT_MOST (10000), AT_MOST (3000), PLX_FIGURES_INCLUDES },
  { "a range that goes beyond an open bound", BETWEEN (1000, 3000), AT_LEAST (2000), PLX_FIGURES_OVERLAP },
  { "an open bound that a range lies behind", AT_LEAST (1000), BETWEEN (2000, 3000), PLX_FIGURES_INCLUDES },
  { "about 12,000 reaches 12,500, no more", ABOUT (12000), EXACTLY (12500), PLX_FIGURES_UNKNOWN },
  { "beyond 12,500 about 12,000 excludes", ABOUT (12000), EXACTLY (12501), PLX_FIGURES_EXCLUDE },
  { "about 12,000 reaches 11,500", ABOUT (12000), EXACTLY (11500), PLX_FIGURES_UNKNOWN },
  { "below 11,500 it excludes", ABOUT (12000), EXACTLY (11499), PLX_FIGURES_EXCLUDE },
  { "about 10,000 is one digit: it reaches 15,000", ABOUT (10000), EXACTLY (12000), PLX_FIGURES_UNKNOWN },
  { "about 10,000 does not reach 15,001", ABOUT (10000), EXACTLY (15001), PLX_FIGURES_EXCLUDE },
  { "two abouts meet half way: 12,500", ABOUT (12000), ABOUT (13000), PLX_FIGURES_UNKNOWN },
  { "12,500 and 13,500 do not meet", ABOUT (12000), ABOUT (14000), PLX_FIGURES_EXCLUDE },
  { "about 12,345 reaches half a unit: no other whole number", ABOUT (12345), EXACTLY (12346),
    PLX_FIGURES_EXCLUDE },
  { "two abouts of that kind meet at 12,345.5", ABOUT (12345), ABOUT (12346), PLX_FIGURES_UNKNOWN },
  { "0 has no last digit to be rounded", ABOUT (0), EXACTLY (1), PLX_FIGURES_EXCLUDE },
  { "about n within a range is at its word", BETWEEN (11900, 12100), ABOUT (12000), PLX_FIGURES_INCLUDES },
  { "the room of about never makes a range included", ABOUT (12000), BETWEEN (11900, 11999),
    PLX_FIGURES_UNKNOWN },
  { "about n against at least a little more", ABOUT (12000), AT_LEAST (12400), PLX_FIGURES_UNKNOWN },
  { "about n against at least much more", ABOUT (12000), AT_LEAST (13000), PLX_FIGURES_EXCLUDE },
  { "the upper end of an about range has its own digit", ABOUT_RANGE (1000, 1200), EXACTLY (1250),
    PLX_FIGURES_UNKNOWN },
  { "beyond which it excludes", ABOUT_RANGE (1000, 1200), EXACTLY (1251), PLX_FIGURES_EXCLUDE },
  { "the lower end as well", ABOUT_RANGE (1000, 1200), EXACTLY (500), PLX_FIGURES_UNKNOWN },
  { "below zero", EXACTLY (-5), AT_MOST (0), PLX_FIGURES_INCLUDED },
  { "about a negative number", ABOUT (-12000), EXACTLY (-12500), PLX_FIGURES_UNKNOWN },
  { "as far apart as numbers can be", EXACTLY (MIN_SAFE), ABOUT (MAX_SAFE), PLX_FIGURES_EXCLUDE },
};

static PlxFigureRange
get_range (const Figure *figure)
{
  PlxFigureRange range;

  g_assert_true (plx_figure_range_init (&range, figure->bound, figure->low, figure->high));
  return range;
}

static PlxFigureRelation
turn_round (PlxFigureRelation relation)
{
  if (relation == PLX_FIGURES_INCLUDES)
    return PLX_FIGURES_INCLUDED;
  return relation == PLX_FIGURES_INCLUDED ? PLX_FIGURES_INCLUDES : relation;
}

static void
test_relations (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlxFigureRange first = get_range (&cases[i].first);
      PlxFigureRange second = get_range (&cases[i].second);

      g_test_message ("%s", cases[i].why);
      g_assert_cmpint (plx_figure_range_relate (&first, &second), ==, cases[i].relation);
      g_assert_cmpint (plx_figure_range_relate (&second, &first), ==, turn_round (cases[i].relation));
      g_assert_cmpint (plx_figure_range_equal (&first, &second), ==, cases[i].relation == PLX_FIGURES_SAME);
      g_assert_cmpint (plx_figure_range_compare (&first, &second) == 0, ==,
                       cases[i].relation == PLX_FIGURES_SAME);
      g_assert_cmpint (plx_figure_range_compare (&first, &second), ==,
                       -plx_figure_range_compare (&second, &first));
    }
}

static void
test_order (void)
{
  /* The smallest first. */
  static const Figure figures[] = {
    EXACTLY (-1), EXACTLY (0),  AT_MOST (5), BETWEEN (1, 5),
    EXACTLY (5),  AT_LEAST (5), EXACTLY (6), AT_MOST (9),
  };

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    for (guint j = 0; j < G_N_ELEMENTS (figures); j++)
      {
        PlxFigureRange first = get_range (&figures[i]);
        PlxFigureRange second = get_range (&figures[j]);

        g_assert_cmpint (plx_figure_range_compare (&first, &second), ==, (i > j) - (i < j));
      }
}

static void
test_no_number (void)
{
  PlxFigureRange range;

  g_assert_false (plx_figure_range_init (&range, PLX_BOUND_UNSTATED, PLX_NO_NUMBER, PLX_NO_NUMBER));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure-range/relations", test_relations);
  g_test_add_func ("/figure-range/order", test_order);
  g_test_add_func ("/figure-range/no-number", test_no_number);
  return g_test_run ();
}
