/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "plx-axis.h"
#include "plx-chart-placement.h"
#include "plx-figure.h"

#define LOWEST 10
#define HIGHEST 90000
#define MARGIN 18

/* A font whose characters are all seven units wide. */
static double
measure (const char *text, PlxChartTextStyle style, gpointer data)
{
  return 7.0 * (double) g_utf8_strlen (text, -1);
}

static const PlxChartMetrics metrics = { 15, 20, 13, 17, MARGIN, measure, NULL };

static PlxChartMark *
add_mark (PlxChart *chart, PlxBound bound, double start, double end, const char *label)
{
  PlxChartMark *mark = plx_chart_add_mark (chart, bound);

  mark->label = g_strdup (label);
  mark->is_latest = TRUE;
  if (bound == PLX_BOUND_UNSTATED)
    return mark;
  mark->start = start;
  mark->end = end;
  mark->position = bound == PLX_BOUND_AT_LEAST ? start : bound == PLX_BOUND_AT_MOST ? end : (start + end) / 2;
  return mark;
}

static PlxChart *
create_chart (void)
{
  PlxChart *chart = plx_chart_new (PLX_CHART_BY_CLAIMANT, "Soldiers");

  for (int i = 0; i <= 4; i++)
    plx_chart_add_tick (chart, i / 4.0, TRUE, plx_number_format (i * 2500));
  plx_chart_add_lane (chart, "Zed", "Freedonia · 18 Oct 2024");
  return chart;
}

static const PlxChartPlace *
get_place (const PlxChartPlacement *placement, guint mark)
{
  return &g_array_index (placement->places, PlxChartPlace, mark);
}

/* ---- everything at once ---- */

static PlxChart *
create_random_chart (GRand *random)
{
  PlxChart *chart = plx_chart_new (g_rand_boolean (random) ? PLX_CHART_BY_CLAIMANT : PLX_CHART_BY_DAY, "Soldiers");
  g_autoptr (PlxAxis) axis = plx_axis_new_logarithmic (LOWEST, HIGHEST, FALSE, FALSE);
  guint n_lanes = (guint) g_rand_int_range (random, 1, 6);

  for (guint i = 0; i < axis->ticks->len; i++)
    {
      const PlxAxisTick *tick = &g_array_index (axis->ticks, PlxAxisTick, i);

      plx_chart_add_tick (chart, plx_axis_locate (axis, tick->value), tick->is_major, plx_axis_format_tick (axis, i));
    }
  for (guint lane = 0; lane < n_lanes; lane++)
    {
      guint n = (guint) g_rand_int_range (random, 1, g_rand_int_range (random, 2, 60));

      plx_chart_add_lane (chart, "Claimant", lane % 2 == 0 ? "Somewhere" : NULL)->is_apart = lane > 3;
      for (guint i = 0; i < n; i++)
        {
          double start = g_rand_double (random);
          PlxBound bound = g_rand_int_range (random, PLX_BOUND_EXACTLY, PLX_BOUND_UNSTATED + 1);
          double end = bound == PLX_BOUND_BETWEEN ? MIN (1, start + 0.2) : start;
          PlxChartMark *mark = add_mark (chart, bound, start, end, "about 12,000");

          mark->is_latest = i + 1 == n;
          mark->caption = g_rand_boolean (random) ? g_strdup ("18 Oct 2024") : NULL;
          mark->is_new = g_rand_boolean (random);
          mark->is_joint = g_rand_boolean (random);
        }
    }
  return chart;
}

static void
assert_apart (const PlxChartRun *a, const PlxChartRun *b, gboolean mirrored)
{
  double left_a = mirrored ? a->x - a->width : a->x, left_b = mirrored ? b->x - b->width : b->x;

  if (fabs (a->baseline - b->baseline) >= 12)
    return;
  if (left_a >= left_b + b->width - 1e-6 || left_b >= left_a + a->width - 1e-6)
    return;
  g_test_message ("“%s” at %g, %g and “%s” at %g, %g", a->text, left_a, a->baseline, b->text, left_b, b->baseline);
  g_test_fail ();
}

static void
check_runs (const PlxChartPlacement *placement, const GArray *runs, guint first, guint n)
{
  for (guint i = first; i < first + n; i++)
    {
      const PlxChartRun *run = &g_array_index (runs, PlxChartRun, i);
      double left = placement->mirrored ? run->x - run->width : run->x;

      g_assert_cmpfloat (left, >=, MARGIN - 1e-6);
      g_assert_cmpfloat (left + run->width, <=, placement->width - MARGIN + 1e-6);
      g_assert_cmpfloat (run->baseline, <=, placement->height);
      for (guint j = first; j < i; j++)
        assert_apart (run, &g_array_index (runs, PlxChartRun, j), placement->mirrored);
    }
}

/* No label covers another one or a mark of another row, everything is inside, nothing is lost. */
static void
check_placement (const PlxChartPlacement *placement)
{
  guint n_labels = 0, n_bars = 0, expected_y = 0;

  for (guint i = 0; i < placement->lanes->len; i++)
    {
      const PlxChartLanePlace *lane = &g_array_index (placement->lanes, PlxChartLanePlace, i);

      check_runs (placement, placement->runs, lane->runs, lane->n_runs);
      g_assert_cmpuint (lane->marks, ==, expected_y);
      expected_y += lane->n_marks;
      for (guint j = lane->marks; j < lane->marks + lane->n_marks; j++)
        {
          const PlxChartPlace *place = get_place (placement, j);

          g_assert_cmpfloat (place->y - place->radius, >=, lane->y);
          g_assert_cmpfloat (place->y + place->radius, <=, lane->y + lane->height);
          g_assert_cmpfloat (place->left, >=, 0);
          g_assert_cmpfloat (place->right, <=, placement->width);
          g_assert_cmpfloat (place->left, <=, place->x);
          g_assert_cmpfloat (place->x, <=, place->right);
          n_labels += place->label_left < place->label_right ? 1 : 0;
          n_bars += place->shape == PLX_SHAPE_BAR ? 1 : 0;
        }
    }
  check_runs (placement, placement->frame, 0, placement->frame->len);
  g_assert_cmpuint (expected_y, ==, placement->chart->marks->len);
  g_assert_cmpuint (n_labels + placement->n_unlabelled, ==, placement->chart->marks->len);
  g_assert_cmpuint (placement->n_unlabelled, >=, n_bars);
}

static void
test_nothing_covers_another (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (3);
  const double widths[] = { 300, 360, 539, 541, 800, 1600 };

  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (PlxChart) chart = create_random_chart (random);
      double width = widths[i % G_N_ELEMENTS (widths)];
      g_autoptr (PlxChartPlacement) placement = plx_chart_placement_new (chart, width, FALSE, &metrics);
      g_autoptr (PlxChartPlacement) mirrored = plx_chart_placement_new (chart, width, TRUE, &metrics);

      check_placement (placement);
      check_placement (mirrored);
      g_assert_cmpfloat (placement->height, ==, mirrored->height);
      for (guint j = 0; j < chart->marks->len; j++)
        {
          const PlxChartPlace *place = get_place (placement, j), *other = get_place (mirrored, j);

          g_assert_cmpfloat_with_epsilon (place->x, width - other->x, 1e-6);
          g_assert_cmpfloat_with_epsilon (place->left, width - other->right, 1e-6);
          g_assert_cmpfloat_with_epsilon (place->from, width - other->to, 1e-6);
          g_assert_cmpfloat_with_epsilon (place->label_left, width - other->label_right, 1e-6);
          g_assert_cmpfloat (place->y, ==, other->y);
        }
    }
}

/* ---- one thing at a time ---- */

static void
test_ends_are_exact (void)
{
  g_autoptr (PlxChart) chart = create_chart ();
  g_autoptr (PlxChartPlacement) placement = NULL;

  add_mark (chart, PLX_BOUND_EXACTLY, 0, 0, "0");
  add_mark (chart, PLX_BOUND_EXACTLY, 1, 1, "10,000");
  add_mark (chart, PLX_BOUND_AT_LEAST, 0.5, 1, "at least 5,000");
  placement = plx_chart_placement_new (chart, 800, FALSE, &metrics);
  g_assert_cmpfloat (get_place (placement, 0)->x, ==, placement->plot_left);
  g_assert_cmpfloat (get_place (placement, 1)->x, ==, placement->plot_right);
  g_assert_cmpfloat (get_place (placement, 2)->to, ==, placement->plot_right);
  g_assert_cmpfloat (g_array_index (placement->ticks, double, 0), ==, placement->plot_left);
  g_assert_cmpfloat (g_array_index (placement->ticks, double, 4), ==, placement->plot_right);
  g_assert_cmpfloat (get_place (placement, 2)->x, ==, g_array_index (placement->ticks, double, 2));
}

static void
test_shapes (void)
{
  g_autoptr (PlxChart) chart = create_chart ();
  g_autoptr (PlxChartPlacement) placement = NULL;
  g_autoptr (PlxChartPlacement) by_day = NULL;
  const PlxChartShape expected[] = { PLX_SHAPE_DISC, PLX_SHAPE_RING, PLX_SHAPE_UP,         PLX_SHAPE_DOWN,
                                     PLX_SHAPE_SPAN, PLX_SHAPE_SPAN, PLX_SHAPE_ROUGH_SPAN, PLX_SHAPE_CAPSULE };

  add_mark (chart, PLX_BOUND_EXACTLY, 0.1, 0.1, "exactly");
  add_mark (chart, PLX_BOUND_ABOUT, 0.1, 0.1, "about");
  add_mark (chart, PLX_BOUND_AT_LEAST, 0.1, 1, "at least");
  add_mark (chart, PLX_BOUND_AT_MOST, 0, 0.1, "at most");
  add_mark (chart, PLX_BOUND_BETWEEN, 0.1, 0.2, "between");
  add_mark (chart, PLX_BOUND_BETWEEN, 0.1, 0.1, "between equals");
  add_mark (chart, PLX_BOUND_ABOUT, 0.1, 0.2, "about a range");
  add_mark (chart, PLX_BOUND_UNSTATED, 0, 0, "“some”");
  placement = plx_chart_placement_new (chart, 800, FALSE, &metrics);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpint (get_place (placement, i)->shape, ==, expected[i]);

  /* Words have a place where the axis is of days. */
  chart->kind = PLX_CHART_BY_DAY;
  ((PlxChartMark *) g_ptr_array_index (chart->marks, 7))->position = 0.5;
  by_day = plx_chart_placement_new (chart, 800, FALSE, &metrics);
  g_assert_cmpint (get_place (by_day, 6)->shape, ==, PLX_SHAPE_RING);
  g_assert_cmpint (get_place (by_day, 7)->shape, ==, PLX_SHAPE_WORDS);
}

static void
test_equal_marks (void)
{
  g_autoptr (PlxChart) chart = create_chart ();
  g_autoptr (PlxChartPlacement) placement = NULL;

  add_mark (chart, PLX_BOUND_ABOUT, 0.5, 0.5, "about 5,000");
  add_mark (chart, PLX_BOUND_EXACTLY, 0.5, 0.5, "5,000");
  add_mark (chart, PLX_BOUND_EXACTLY, 0.9, 0.9, "9,000");
  placement = plx_chart_placement_new (chart, 800, FALSE, &metrics);
  g_assert_cmpfloat (get_place (placement, 0)->x, ==, get_place (placement, 1)->x);
  /* The last one said is at the top; what has room stands beside it. */
  g_assert_cmpuint (get_place (placement, 2)->row, ==, 0);
  g_assert_cmpuint (get_place (placement, 1)->row, ==, 0);
  g_assert_cmpuint (get_place (placement, 0)->row, ==, 1);
  g_assert_cmpfloat (get_place (placement, 0)->label_y, >=,
                     get_place (placement, 1)->y + get_place (placement, 1)->radius);
}

static void
test_narrow (void)
{
  g_autoptr (PlxChart) chart = create_chart ();
  g_autoptr (PlxChartPlacement) wide = NULL;
  g_autoptr (PlxChartPlacement) narrow = NULL;
  const PlxChartLanePlace *lane;

  add_mark (chart, PLX_BOUND_EXACTLY, 0.5, 0.5, "5,000");
  wide = plx_chart_placement_new (chart, 800, FALSE, &metrics);
  narrow = plx_chart_placement_new (chart, 360, FALSE, &metrics);
  lane = &g_array_index (wide->lanes, PlxChartLanePlace, 0);
  g_assert_cmpfloat (wide->plot_left, >, 7 * strlen ("Freedonia · 18 Oct 2024"));
  g_assert_cmpfloat (lane->plot_y, <, lane->y + 20);
  lane = &g_array_index (narrow->lanes, PlxChartLanePlace, 0);
  g_assert_cmpfloat (narrow->plot_left, <, 60);
  g_assert_cmpfloat (lane->plot_y, >=, lane->y + 20 + 17);
}

static guint
count_texts (const PlxChartPlacement *placement, PlxChartTextStyle style)
{
  guint n = 0;

  for (guint i = 0; i < placement->frame->len; i++)
    n += g_array_index (placement->frame, PlxChartRun, i).style == style ? 1 : 0;
  return n;
}

static gboolean
has_text (const PlxChartPlacement *placement, const char *text)
{
  for (guint i = 0; i < placement->frame->len; i++)
    if (g_str_equal (g_array_index (placement->frame, PlxChartRun, i).text, text))
      return TRUE;
  return FALSE;
}

static void
test_axis_labels (void)
{
  g_autoptr (PlxChart) chart = plx_chart_new (PLX_CHART_BY_CLAIMANT, "Soldiers");
  const char *const labels[] = { "1,000", "2,000", "5,000", "10,000", "20,000", "50,000", "100,000" };
  g_autoptr (PlxChartPlacement) wide = NULL;
  g_autoptr (PlxChartPlacement) narrow = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    plx_chart_add_tick (chart, i / 6.0, i % 3 == 0, g_strdup (labels[i]));
  plx_chart_add_lane (chart, "Zed", NULL);
  add_mark (chart, PLX_BOUND_EXACTLY, 0.5, 0.5, "10,000");
  wide = plx_chart_placement_new (chart, 900, FALSE, &metrics);
  narrow = plx_chart_placement_new (chart, 350, FALSE, &metrics);
  g_assert_cmpuint (count_texts (wide, PLX_CHART_TEXT_TICK), ==, 7);
  /* Decades stay, and one other that has room. */
  g_assert_cmpuint (count_texts (narrow, PLX_CHART_TEXT_TICK), <, 7);
  g_assert_cmpuint (count_texts (narrow, PLX_CHART_TEXT_TICK), >, 3);
  g_assert_true (has_text (narrow, "1,000"));
  g_assert_true (has_text (narrow, "10,000"));
  g_assert_true (has_text (narrow, "100,000"));
  g_assert_cmpuint (narrow->ticks->len, ==, 7);
}

/* The title of the axis breaks at its spaces, and no word of it is lost. */
static void
test_axis_title (void)
{
  g_autoptr (PlxChart) chart = create_chart ();
  g_autoptr (PlxChartPlacement) placement = NULL;

  g_free (chart->title);
  chart->title = g_strdup ("Soldiers of the armies of the north (people), by the day on which it was said");
  add_mark (chart, PLX_BOUND_EXACTLY, 0.5, 0.5, "5,000");
  placement = plx_chart_placement_new (chart, 360, FALSE, &metrics);
  g_assert_cmpuint (count_texts (placement, PLX_CHART_TEXT_AXIS), ==, 2);
  g_assert_true (has_text (placement, "Soldiers of the armies of the north (people),"));
  g_assert_true (has_text (placement, "by the day on which it was said"));
}

static void
test_legend (void)
{
  g_autoptr (PlxChart) chart = create_chart ();
  g_autoptr (PlxChartPlacement) placement = NULL;

  add_mark (chart, PLX_BOUND_EXACTLY, 0.5, 0.5, "5,000")->is_latest = FALSE;
  add_mark (chart, PLX_BOUND_AT_MOST, 0, 0.5, "up to 5,000")->is_joint = TRUE;
  placement = plx_chart_placement_new (chart, 800, FALSE, &metrics);
  g_assert_cmpuint (placement->keys->len, ==, 4);
  g_assert_true (has_text (placement, "exact"));
  g_assert_true (has_text (placement, "up to"));
  g_assert_true (has_text (placement, "said earlier"));
  g_assert_true (has_text (placement, "together with others"));
  g_assert_false (has_text (placement, "about"));
  g_assert_false (has_text (placement, "new on this day"));
}

static void
test_many_marks (void)
{
  g_autoptr (PlxChart) chart = create_chart ();
  g_autoptr (PlxChartPlacement) placement = NULL;
  g_autoptr (GArray) bars = NULL;

  for (guint i = 0; i < 1000; i++)
    add_mark (chart, PLX_BOUND_EXACTLY, i / 1000.0, i / 1000.0, "5,000")->is_latest = i == 999;
  placement = plx_chart_placement_new (chart, 800, FALSE, &metrics);
  g_assert_cmpint (get_place (placement, 0)->shape, ==, PLX_SHAPE_BAR);
  g_assert_cmpint (get_place (placement, 999)->shape, ==, PLX_SHAPE_DISC);
  g_assert_cmpuint (placement->n_unlabelled, ==, 999);
  g_assert_true (has_text (placement, "999 figures have no label for want of room."));
  /* They all touch: one bar from end to end. */
  bars = plx_chart_placement_dup_bars (placement, 0);
  g_assert_cmpuint (bars->len, ==, 1);
  g_assert_cmpfloat (g_array_index (bars, PlxChartBar, 0).left, <=, get_place (placement, 0)->x);
  g_assert_cmpfloat (g_array_index (bars, PlxChartBar, 0).right, >=, get_place (placement, 998)->x);
}

static void
test_find_mark (void)
{
  g_autoptr (PlxChart) chart = create_chart ();
  g_autoptr (PlxChartPlacement) placement = NULL;
  const PlxChartPlace *first, *second;

  add_mark (chart, PLX_BOUND_EXACTLY, 0.2, 0.2, "2,000");
  add_mark (chart, PLX_BOUND_EXACTLY, 0.8, 0.8, "8,000");
  plx_chart_add_lane (chart, "Amy", NULL);
  add_mark (chart, PLX_BOUND_AT_MOST, 0, 0.8, "up to 8,000");
  placement = plx_chart_placement_new (chart, 800, FALSE, &metrics);
  first = get_place (placement, 0);
  second = get_place (placement, 2);
  g_assert_cmpint (plx_chart_placement_find_mark (placement, first->x, first->y, 6), ==, 0);
  g_assert_cmpint (plx_chart_placement_find_mark (placement, first->right + 5, first->y, 6), ==, 0);
  g_assert_cmpint (plx_chart_placement_find_mark (placement, first->right + 7, first->y, 6), ==, -1);
  g_assert_cmpint (plx_chart_placement_find_mark (placement, first->label_left, first->label_y + 3, 6), ==, 0);
  /* All along its band. */
  g_assert_cmpint (plx_chart_placement_find_mark (placement, second->from + 5, second->y, 6), ==, 2);
  g_assert_cmpint (plx_chart_placement_find_mark (placement, first->x, -100, 6), ==, -1);
  g_assert_cmpuint (plx_chart_placement_find_lane (placement, second->y), ==, 1);
  g_assert_cmpuint (plx_chart_placement_find_lane (placement, 1e6), ==, 1);
  g_assert_cmpuint (plx_chart_placement_find_lane (placement, -1e6), ==, 0);
}

static void
test_empty (void)
{
  g_autoptr (PlxChart) chart = plx_chart_new (PLX_CHART_BY_CLAIMANT, "Soldiers");
  g_autoptr (PlxChartPlacement) placement = plx_chart_placement_new (chart, 20, TRUE, &metrics);

  g_assert_cmpint (plx_chart_placement_find_mark (placement, 0, 0, 10), ==, -1);
  g_assert_cmpuint (plx_chart_placement_find_lane (placement, 0), ==, 0);
  g_assert_cmpuint (placement->keys->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-placement/nothing-covers-another", test_nothing_covers_another);
  g_test_add_func ("/chart-placement/ends-are-exact", test_ends_are_exact);
  g_test_add_func ("/chart-placement/shapes", test_shapes);
  g_test_add_func ("/chart-placement/equal-marks", test_equal_marks);
  g_test_add_func ("/chart-placement/narrow", test_narrow);
  g_test_add_func ("/chart-placement/axis-labels", test_axis_labels);
  g_test_add_func ("/chart-placement/axis-title", test_axis_title);
  g_test_add_func ("/chart-placement/legend", test_legend);
  g_test_add_func ("/chart-placement/many-marks", test_many_marks);
  g_test_add_func ("/chart-placement/find-mark", test_find_mark);
  g_test_add_func ("/chart-placement/empty", test_empty);

  return g_test_run ();
}
