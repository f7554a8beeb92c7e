/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "example-dossier.h"
#include "plx-axis.h"
#include "plx-date-calendar.h"
#include "plx-figure-chart.h"

#define LIMIT PLX_AXIS_MAX_NUMBER

/* ---- axes ---- */

static char *
dup_labels (const PlxAxis *axis)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < axis->ticks->len; i++)
    {
      g_autofree char *label = plx_axis_format_tick (axis, i);

      g_string_append_printf (text, "%s%s", i > 0 ? " | " : "", label);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_ticks (PlxAxis *axis, const char *expected)
{
  g_autofree char *labels = dup_labels (axis);

  g_assert_cmpstr (labels, ==, expected);
  plx_axis_free (axis);
}

static void
assert_linear (gint64 low, gint64 high, const char *expected)
{
  assert_ticks (plx_axis_new_linear (low, high, FALSE, FALSE), expected);
}

static void
test_linear_ticks (void)
{
  assert_linear (1500, 12000, "0 | 2,000 | 4,000 | 6,000 | 8,000 | 10,000 | 12,000");
  assert_linear (3000, 3000, "0 | 500 | 1,000 | 1,500 | 2,000 | 2,500 | 3,000");
  assert_linear (1, 1, "0 | 1");
  assert_linear (0, 0, "0 | 1");
  assert_linear (0, 7, "0 | 1 | 2 | 3 | 4 | 5 | 6 | 7");
  assert_linear (0, 8, "0 | 2 | 4 | 6 | 8");
  assert_linear (99, 101, "0 | 20 | 40 | 60 | 80 | 100 | 120");
  /* Zero is on the axis also when everything is below it, and when figures lie on both sides. */
  assert_linear (-12000, -300, "−12,000 | −10,000 | −8,000 | −6,000 | −4,000 | −2,000 | 0");
  assert_linear (-5, 7, "−6 | −4 | −2 | 0 | 2 | 4 | 6 | 8");
  /* Whole numbers to the last digit. */
  assert_linear (LIMIT, LIMIT,
                 "0 | 2,000,000,000,000,000 | 4,000,000,000,000,000 | 6,000,000,000,000,000 | "
                 "8,000,000,000,000,000 | 10,000,000,000,000,000");
}

/* An open end has at least half a step to run on; what is never below zero gets no room there. */
static void
test_open_ends (void)
{
  assert_ticks (plx_axis_new_linear (0, 12000, FALSE, TRUE),
                "0 | 2,000 | 4,000 | 6,000 | 8,000 | 10,000 | 12,000 | 14,000");
  assert_ticks (plx_axis_new_linear (0, 10500, FALSE, TRUE), "0 | 2,000 | 4,000 | 6,000 | 8,000 | 10,000 | 12,000");
  assert_ticks (plx_axis_new_linear (600, 3000, TRUE, FALSE), "0 | 500 | 1,000 | 1,500 | 2,000 | 2,500 | 3,000");
  assert_ticks (plx_axis_new_linear (-4, 0, TRUE, FALSE), "−5 | −4 | −3 | −2 | −1 | 0");
  assert_ticks (plx_axis_new_logarithmic (1000, 20000, TRUE, TRUE),
                "500 | 1,000 | 2,000 | 5,000 | 10,000 | 20,000 | 50,000");
}

static gboolean
is_step (gint64 step)
{
  while (step >= 10 && step % 10 == 0)
    step /= 10;
  return step == 1 || step == 2 || step == 5;
}

static void
check_linear (gint64 low, gint64 high)
{
  g_autoptr (PlxAxis) axis = plx_axis_new_linear (low, high, FALSE, FALSE);
  const PlxAxisTick *ticks = &g_array_index (axis->ticks, PlxAxisTick, 0);
  guint n = axis->ticks->len;

  g_assert_cmpuint (n, >=, 2);
  g_assert_cmpuint (n, <=, 8);
  g_assert_cmpint (axis->first, <=, MIN (low, 0));
  g_assert_cmpint (axis->last, >=, MAX (high, 0));
  g_assert_cmpint (ticks[0].value, ==, axis->first);
  g_assert_cmpint (ticks[n - 1].value, ==, axis->last);
  g_assert_true (is_step (ticks[1].value - ticks[0].value));
  for (guint i = 1; i < n; i++)
    g_assert_cmpint (ticks[i].value - ticks[i - 1].value, ==, ticks[1].value - ticks[0].value);
}

static void
check_logarithmic (gint64 low, gint64 high)
{
  g_autoptr (PlxAxis) axis = plx_axis_new_logarithmic (low, high, FALSE, FALSE);
  const PlxAxisTick *ticks = &g_array_index (axis->ticks, PlxAxisTick, 0);

  g_assert_cmpint (axis->first, >, 0);
  g_assert_cmpint (axis->first, <=, low);
  g_assert_cmpint (axis->last, >=, high);
  g_assert_cmpint (axis->last, >, axis->first);
  g_assert_cmpint (ticks[0].value, ==, axis->first);
  g_assert_cmpint (ticks[axis->ticks->len - 1].value, ==, axis->last);
  for (guint i = 0; i < axis->ticks->len; i++)
    g_assert_true (is_step (ticks[i].value));
}

static void
test_many_spans (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < 20000; i++)
    {
      gint64 a = (gint64) (((guint64) g_rand_int (random) << 32 | g_rand_int (random)) >> (11 + i % 50));
      gint64 b = (gint64) (((guint64) g_rand_int (random) << 32 | g_rand_int (random)) >> (11 + i % 43));
      gint64 sign = i % 3 == 0 ? -1 : 1;

      check_linear (MIN (sign * a, b), MAX (sign * a, b));
      check_logarithmic (MAX (1, MIN (a, b)), MAX (1, MAX (a, b)));
    }
}

static void
test_logarithmic_choice (void)
{
  g_assert_true (plx_axis_prefers_logarithmic (1000, 50000));
  g_assert_false (plx_axis_prefers_logarithmic (1001, 50000));
  g_assert_false (plx_axis_prefers_logarithmic (0, 50000));
  g_assert_false (plx_axis_prefers_logarithmic (-1000, 50000));
  g_assert_true (plx_axis_prefers_logarithmic (1, LIMIT));
  g_assert_false (plx_axis_prefers_logarithmic (LIMIT, LIMIT));
}

static void
test_logarithmic_ticks (void)
{
  assert_ticks (plx_axis_new_logarithmic (300, 12000, FALSE, FALSE),
                "200 | 500 | 1,000 | 2,000 | 5,000 | 10,000 | 20,000");
  /* One figure still has an axis around it. */
  assert_ticks (plx_axis_new_logarithmic (3000, 3000, FALSE, FALSE), "2,000 | 5,000");
  assert_ticks (plx_axis_new_logarithmic (2000, 2000, FALSE, FALSE), "1,000 | 2,000 | 5,000");
  assert_ticks (plx_axis_new_logarithmic (1, 1, FALSE, FALSE), "1 | 2");
  /* Over many decades only the decades, and the ends. */
  assert_ticks (plx_axis_new_logarithmic (20, 5000000, FALSE, FALSE),
                "20 | 100 | 1,000 | 10,000 | 100,000 | 1,000,000 | 5,000,000");
}

static void
test_locate (void)
{
  g_autoptr (PlxAxis) linear = plx_axis_new_linear (0, 12000, FALSE, FALSE);
  g_autoptr (PlxAxis) logarithmic = plx_axis_new_logarithmic (100, 10000, FALSE, FALSE);
  g_autoptr (PlxAxis) large = plx_axis_new_linear (0, LIMIT, FALSE, FALSE);

  g_assert_true (plx_axis_locate (linear, 0) == 0);
  g_assert_true (plx_axis_locate (linear, 12000) == 1);
  g_assert_true (plx_axis_locate (linear, 3000) == 0.25);
  g_assert_true (plx_axis_locate (logarithmic, 100) == 0);
  g_assert_true (plx_axis_locate (logarithmic, 10000) == 1);
  g_assert_cmpfloat_with_epsilon (plx_axis_locate (logarithmic, 1000), 0.5, 1e-12);
  g_assert_true (plx_axis_locate (large, LIMIT / 2) == (double) (LIMIT / 2) / (double) large->last);
  g_assert_cmpfloat (plx_axis_locate (large, LIMIT - 1), <, plx_axis_locate (large, LIMIT));
}

static gint32
day (int year, int month, int day_of_month)
{
  return plx_date_calendar_to_day (year, month, day_of_month);
}

static void
test_days (void)
{
  assert_ticks (plx_axis_new_days (day (2024, 10, 21), day (2024, 10, 21)), "20 Oct 2024 | 21 Oct | 22 Oct");
  assert_ticks (plx_axis_new_days (day (2024, 10, 18), day (2024, 10, 30)),
                "17 Oct 2024 | 19 Oct | 21 Oct | 23 Oct | 25 Oct | 27 Oct | 29 Oct | 31 Oct");
  /* Mondays; the year is said again when it is another one. */
  assert_ticks (plx_axis_new_days (day (2024, 12, 1), day (2025, 1, 20)),
                "2 Dec 2024 | 9 Dec | 16 Dec | 23 Dec | 30 Dec | 6 Jan 2025 | 13 Jan | 20 Jan");
  assert_ticks (plx_axis_new_days (day (2024, 11, 28), day (2025, 1, 17)),
                "25 Nov 2024 | 2 Dec | 9 Dec | 16 Dec | 23 Dec | 30 Dec | 6 Jan 2025 | 13 Jan | 20 Jan");
  assert_ticks (plx_axis_new_days (day (2024, 1, 15), day (2024, 7, 20)),
                "Feb 2024 | Mar 2024 | Apr 2024 | May 2024 | Jun 2024 | Jul 2024");
  assert_ticks (plx_axis_new_days (day (2001, 1, 15), day (2014, 7, 20)),
                "2002 | 2004 | 2006 | 2008 | 2010 | 2012 | 2014");
  assert_ticks (plx_axis_new_days (day (0, 1, 1), day (9999, 12, 31)), "1 BC | 2000 | 4000 | 6000 | 8000");
}

/* ---- figures ---- */

typedef struct
{
  PlxDossier *dossier;
  PlxEstimate *estimate;
  PlxFigureComparison comparison;
} Fixture;

static void
free_mark (PlxFigureMark *mark)
{
  g_free (mark->figure);
  g_free (mark->spoken);
  g_free (mark);
}

static void
free_row (PlxFigureRow *row)
{
  g_free (row->name);
  g_free (row->affiliation);
  g_ptr_array_unref (row->marks);
  g_free (row);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dossier = example_dossier_new ();
  fixture->estimate = PLX_ESTIMATE (plx_dossier_lookup (fixture->dossier, "first-figure"));
  fixture->comparison.measure = plx_dossier_lookup (fixture->dossier, "troops");
  fixture->comparison.as_of.day = PLX_AS_OF_ALWAYS;
  fixture->comparison.rows = g_ptr_array_new_with_free_func ((GDestroyNotify) free_row);
  fixture->comparison.apart = g_ptr_array_new_with_free_func ((GDestroyNotify) free_row);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_ptr_array_unref (fixture->comparison.rows);
  g_ptr_array_unref (fixture->comparison.apart);
  g_object_unref (fixture->comparison.measure);
  g_object_unref (fixture->estimate);
  g_object_unref (fixture->dossier);
}

static PlxFigureRow *
add_row (GPtrArray *rows, const char *name, const char *affiliation)
{
  PlxFigureRow *row = g_new0 (PlxFigureRow, 1);

  row->name = g_strdup (name);
  row->affiliation = g_strdup (affiliation);
  row->marks = g_ptr_array_new_with_free_func ((GDestroyNotify) free_mark);
  row->n_latest = 1;
  g_ptr_array_add (rows, row);
  return row;
}

static PlxFigureMark *
add_mark (Fixture *fixture, PlxFigureRow *row, PlxBound bound, gint64 low, gint64 high, const char *stated)
{
  PlxFigureMark *mark = g_new0 (PlxFigureMark, 1);

  mark->estimate = fixture->estimate;
  mark->bound = bound;
  mark->low = low;
  mark->high = high;
  mark->n_claimants = 1;
  mark->day = PLX_AS_OF_ALWAYS;
  if (stated != NULL)
    {
      g_assert_true (plx_date_parse (stated, &mark->stated, NULL));
      mark->day = plx_date_get_earliest (&mark->stated);
      mark->approximate =
          plx_date_is_approximate (&mark->stated) || plx_date_get_latest (&mark->stated) != mark->day;
    }
  mark->figure = g_strdup ("a figure");
  mark->spoken = g_strdup ("a claim");
  g_ptr_array_add (row->marks, mark);
  return mark;
}

static const PlxChartMark *
get_mark (const PlxChart *chart, guint index)
{
  return g_ptr_array_index (chart->marks, index);
}

static void
assert_place (const PlxChart *chart, guint index, double start, double position, double end)
{
  const PlxChartMark *mark = get_mark (chart, index);

  g_assert_cmpfloat_with_epsilon (mark->start, start, 1e-12);
  g_assert_cmpfloat_with_epsilon (mark->position, position, 1e-12);
  g_assert_cmpfloat_with_epsilon (mark->end, end, 1e-12);
}

static void
test_bounds (Fixture *fixture, gconstpointer data)
{
  PlxFigureRow *row = add_row (fixture->comparison.rows, "Zed", NULL);
  g_autoptr (PlxChart) chart = NULL;

  add_mark (fixture, row, PLX_BOUND_EXACTLY, 1000, 1000, "2024-10-01");
  add_mark (fixture, row, PLX_BOUND_ABOUT, 2000, 2000, "2024-10-02");
  add_mark (fixture, row, PLX_BOUND_AT_LEAST, 4000, PLX_NO_NUMBER, "2024-10-03");
  add_mark (fixture, row, PLX_BOUND_AT_MOST, PLX_NO_NUMBER, 5000, "2024-10-04");
  add_mark (fixture, row, PLX_BOUND_BETWEEN, 2000, 10000, "2024-10-05");
  add_mark (fixture, row, PLX_BOUND_UNSTATED, PLX_NO_NUMBER, PLX_NO_NUMBER, "2024-10-06");
  chart = plx_chart_new_for_figures (&fixture->comparison, PLX_CHART_BY_CLAIMANT, PLX_SCALE_AUTOMATIC, FALSE);
  g_assert_cmpstr (chart->title, ==, "Soldiers sent (people)");
  g_assert_cmpint (chart->scale, ==, PLX_SCALE_LINEAR);
  g_assert_true (chart->can_be_logarithmic);
  assert_place (chart, 0, 0.1, 0.1, 0.1);
  assert_place (chart, 1, 0.2, 0.2, 0.2);
  assert_place (chart, 2, 0.4, 0.4, 1);
  assert_place (chart, 3, 0, 0.5, 0.5);
  assert_place (chart, 4, 0.2, 0.6, 1);
  assert_place (chart, 5, -1, -1, -1);
  g_assert_cmpint (get_mark (chart, 5)->bound, ==, PLX_BOUND_UNSTATED);
}

/* Earlier figures are joined in their order, and all that were said last to the one before them. */
static void
test_joined (Fixture *fixture, gconstpointer data)
{
  PlxFigureRow *other = add_row (fixture->comparison.rows, "Amy", "Freedonia");
  PlxFigureRow *row = add_row (fixture->comparison.rows, "Zed", NULL);
  const int expected[] = { -1, -1, 1, 2, 2 };
  g_autoptr (PlxChart) chart = NULL;

  add_mark (fixture, other, PLX_BOUND_EXACTLY, 10, 10, "2024-10-01");
  add_mark (fixture, row, PLX_BOUND_EXACTLY, 10, 10, "2024-10-18");
  add_mark (fixture, row, PLX_BOUND_UNSTATED, PLX_NO_NUMBER, PLX_NO_NUMBER, "2024-10-20");
  add_mark (fixture, row, PLX_BOUND_EXACTLY, 20, 20, "2024-10-24");
  add_mark (fixture, row, PLX_BOUND_ABOUT, 30, 30, "2024-10-24~")->is_new = TRUE;
  row->n_latest = 2;
  g_ptr_array_add (fixture->comparison.rows, g_new0 (PlxFigureRow, 1));
  ((PlxFigureRow *) g_ptr_array_index (fixture->comparison.rows, 2))->marks = g_ptr_array_new ();
  chart = plx_chart_new_for_figures (&fixture->comparison, PLX_CHART_BY_CLAIMANT, PLX_SCALE_AUTOMATIC, FALSE);
  g_assert_cmpuint (chart->lanes->len, ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_cmpint (get_mark (chart, i)->joined, ==, expected[i]);
      g_assert_cmpuint (get_mark (chart, i)->lane, ==, i == 0 ? 0 : 1);
      g_assert_cmpint (get_mark (chart, i)->is_latest, ==, i == 0 || i > 2);
    }
  g_assert_cmpstr (get_mark (chart, 1)->caption, ==, "18 Oct 2024");
  /* Where the last are of different dates each bears its own. */
  g_assert_cmpstr (get_mark (chart, 3)->caption, ==, "24 Oct 2024");
  g_assert_cmpstr (get_mark (chart, 4)->caption, ==, "about 24 Oct 2024 · new");
  g_assert_cmpstr (((PlxChartLane *) g_ptr_array_index (chart->lanes, 0))->subtitle, ==, "Freedonia · 1 Oct 2024");
  g_assert_cmpstr (((PlxChartLane *) g_ptr_array_index (chart->lanes, 1))->subtitle, ==, NULL);
}

static void
test_scale (Fixture *fixture, gconstpointer data)
{
  PlxFigureRow *row = add_row (fixture->comparison.rows, "Zed", NULL);
  const PlxChartScale wanted[] = { PLX_SCALE_AUTOMATIC, PLX_SCALE_LINEAR, PLX_SCALE_LOGARITHMIC };
  const PlxChartScale spread[] = { PLX_SCALE_LOGARITHMIC, PLX_SCALE_LINEAR, PLX_SCALE_LOGARITHMIC };
  const PlxChartScale with_zero[] = { PLX_SCALE_LINEAR, PLX_SCALE_LINEAR, PLX_SCALE_LINEAR };

  add_mark (fixture, row, PLX_BOUND_EXACTLY, 10, 10, "2024-10-18");
  add_mark (fixture, row, PLX_BOUND_EXACTLY, 500, 500, "2024-10-19");
  for (guint i = 0; i < 2 * G_N_ELEMENTS (wanted); i++)
    {
      g_autoptr (PlxChart) chart = NULL;
      guint choice = i % G_N_ELEMENTS (wanted);
      gboolean has_zero = i >= G_N_ELEMENTS (wanted);

      if (i == G_N_ELEMENTS (wanted))
        add_mark (fixture, row, PLX_BOUND_EXACTLY, 0, 0, "2024-10-20");
      chart = plx_chart_new_for_figures (&fixture->comparison, PLX_CHART_BY_CLAIMANT, wanted[choice], FALSE);
      g_assert_cmpint (chart->scale, ==, has_zero ? with_zero[choice] : spread[choice]);
      g_assert_cmpint (chart->can_be_logarithmic, ==, !has_zero);
    }
}

static void
test_apart (Fixture *fixture, gconstpointer data)
{
  PlxFigureRow *row = add_row (fixture->comparison.rows, "Zed", NULL);
  PlxFigureRow *apart = add_row (fixture->comparison.apart, "Reports", NULL);

  add_mark (fixture, row, PLX_BOUND_EXACTLY, 10, 10, "2024-10-18");
  add_mark (fixture, apart, PLX_BOUND_EXACTLY, 10000, 10000, "2024-10-18");
  for (guint shown = 0; shown < 2; shown++)
    {
      g_autoptr (PlxChart) chart = plx_chart_new_for_figures (&fixture->comparison, PLX_CHART_BY_CLAIMANT,
                                                              PLX_SCALE_AUTOMATIC, shown == 1);

      g_assert_cmpuint (chart->marks->len, ==, 1 + shown);
      /* What is not shown has no part in the axis. */
      g_assert_cmpint (chart->scale, ==, shown == 1 ? PLX_SCALE_LOGARITHMIC : PLX_SCALE_LINEAR);
      g_assert_false (get_mark (chart, 0)->is_apart);
      g_assert_true (shown == 0 || get_mark (chart, 1)->is_apart);
    }
}

static void
test_words_only (Fixture *fixture, gconstpointer data)
{
  PlxFigureRow *row = add_row (fixture->comparison.rows, "Zed", NULL);
  g_autoptr (PlxChart) chart = NULL;
  g_autoptr (PlxChart) empty = NULL;

  empty = plx_chart_new_for_figures (&fixture->comparison, PLX_CHART_BY_DAY, PLX_SCALE_AUTOMATIC, TRUE);
  g_assert_cmpuint (empty->lanes->len, ==, 0);
  add_mark (fixture, row, PLX_BOUND_UNSTATED, PLX_NO_NUMBER, PLX_NO_NUMBER, "2024-10-18");
  chart = plx_chart_new_for_figures (&fixture->comparison, PLX_CHART_BY_CLAIMANT, PLX_SCALE_LOGARITHMIC, FALSE);
  g_assert_cmpuint (chart->ticks->len, ==, 0);
  g_assert_false (chart->can_be_logarithmic);
  g_assert_cmpfloat (get_mark (chart, 0)->position, ==, -1);
}

static void
test_by_day (Fixture *fixture, gconstpointer data)
{
  PlxFigureRow *row = add_row (fixture->comparison.rows, "Zed", "Freedonia");
  g_autoptr (PlxChart) chart = NULL;

  add_mark (fixture, row, PLX_BOUND_EXACTLY, 10, 10, "2024-10-11");
  add_mark (fixture, row, PLX_BOUND_UNSTATED, PLX_NO_NUMBER, PLX_NO_NUMBER, "2024-10-12/2024-10-16");
  add_mark (fixture, row, PLX_BOUND_EXACTLY, 10, 10, "2024-10-19~");
  add_mark (fixture, row, PLX_BOUND_EXACTLY, 10, 10, NULL);
  chart = plx_chart_new_for_figures (&fixture->comparison, PLX_CHART_BY_DAY, PLX_SCALE_AUTOMATIC, FALSE);
  g_assert_cmpint (chart->kind, ==, PLX_CHART_BY_DAY);
  g_assert_cmpstr (chart->title, ==, "Soldiers sent (people), by the day on which it was said");
  g_assert_cmpstr (((PlxChartLane *) g_ptr_array_index (chart->lanes, 0))->subtitle, ==, "Freedonia");
  /* From the 10th to the 20th. */
  assert_place (chart, 0, 0.1, 0.1, 0.1);
  assert_place (chart, 1, 0.2, 0.2, 0.6);
  assert_place (chart, 2, 0.9, 0.9, 0.9);
  assert_place (chart, 3, -1, -1, -1);
  g_assert_false (get_mark (chart, 0)->approximate);
  g_assert_true (get_mark (chart, 1)->approximate);
  g_assert_true (get_mark (chart, 2)->approximate);
  g_assert_cmpstr (get_mark (chart, 0)->caption, ==, NULL);
  g_assert_cmpstr (get_mark (chart, 1)->caption, ==, "12 to 16 Oct 2024");
  g_assert_cmpstr (get_mark (chart, 2)->caption, ==, "about 19 Oct 2024");
}

/* From records: the words, and who gives a figure together with whom. */
static void
test_records (Fixture *fixture, gconstpointer data)
{
  const PlxAsOf as_of = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  g_autoptr (PlxFigureComparison) comparison = plx_figure_comparison_new (fixture->comparison.measure, &as_of);
  g_autoptr (PlxChart) chart =
      plx_chart_new_for_figures (comparison, PLX_CHART_BY_CLAIMANT, PLX_SCALE_AUTOMATIC, TRUE);
  guint n_joint = 0;

  g_assert_cmpuint (chart->lanes->len, ==, 3);
  g_assert_cmpstr (get_mark (chart, 0)->target, ==, "first-figure");
  g_assert_cmpstr (get_mark (chart, 0)->words, ==, "some 12,000");
  g_assert_cmpstr (get_mark (chart, 1)->target, ==, "second-figure");
  g_assert_cmpint (get_mark (chart, 1)->joined, ==, 0);
  for (guint i = 2; i < chart->marks->len; i++)
    {
      const PlxChartLane *lane = g_ptr_array_index (chart->lanes, get_mark (chart, i)->lane);

      g_assert_cmpstr (get_mark (chart, i)->caption, ==, g_str_equal (lane->title, "Zed") ? "with Amy" : "with Zed");
      n_joint += get_mark (chart, i)->is_joint ? 1 : 0;
    }
  g_assert_cmpuint (n_joint, ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/axis/linear", test_linear_ticks);
  g_test_add_func ("/chart/axis/open-ends", test_open_ends);
  g_test_add_func ("/chart/axis/many-spans", test_many_spans);
  g_test_add_func ("/chart/axis/logarithmic-choice", test_logarithmic_choice);
  g_test_add_func ("/chart/axis/logarithmic", test_logarithmic_ticks);
  g_test_add_func ("/chart/axis/locate", test_locate);
  g_test_add_func ("/chart/axis/days", test_days);
#define ADD(name, function) g_test_add ("/chart/figures/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("bounds", test_bounds);
  ADD ("joined", test_joined);
  ADD ("scale", test_scale);
  ADD ("apart", test_apart);
  ADD ("words-only", test_words_only);
  ADD ("by-day", test_by_day);
  ADD ("records", test_records);
#undef ADD

  return g_test_run ();
}
