/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-history.h"

static void
visit (PlxHistory *history, PlxView view, const char *record_id, PlxVisit how)
{
  g_autoptr (PlxPlace) place = plx_place_new (view);

  place->record_id = g_strdup (record_id);
  plx_history_visit (history, place, how);
}

static void
assert_at (const PlxPlace *place, PlxView view, const char *record_id)
{
  g_assert_nonnull (place);
  g_assert_cmpint (place->view, ==, view);
  g_assert_cmpstr (place->record_id, ==, record_id);
}

static void
test_empty (void)
{
  g_autoptr (PlxHistory) history = plx_history_new ();

  g_assert_null (plx_history_get_current (history));
  g_assert_false (plx_history_can_go (history, -1));
  g_assert_false (plx_history_can_go (history, 1));
  g_assert_null (plx_history_go (history, -1));
}

static void
test_back_and_forward (void)
{
  g_autoptr (PlxHistory) history = plx_history_new ();

  visit (history, PLX_VIEW_EVENTS, NULL, PLX_VISIT_JUMP);
  g_assert_false (plx_history_can_go (history, -1));
  visit (history, PLX_VIEW_EVENTS, "summons", PLX_VISIT_JUMP);
  visit (history, PLX_VIEW_SOURCES, "bfm-tv", PLX_VISIT_JUMP);

  assert_at (plx_history_go (history, -1), PLX_VIEW_EVENTS, "summons");
  assert_at (plx_history_go (history, -1), PLX_VIEW_EVENTS, NULL);
  g_assert_null (plx_history_go (history, -1));
  assert_at (plx_history_get_current (history), PLX_VIEW_EVENTS, NULL);
  assert_at (plx_history_go (history, 2), PLX_VIEW_SOURCES, "bfm-tv");
  g_assert_false (plx_history_can_go (history, 1));
}

static void
test_forgets_ahead (void)
{
  g_autoptr (PlxHistory) history = plx_history_new ();

  visit (history, PLX_VIEW_EVENTS, "a", PLX_VISIT_JUMP);
  visit (history, PLX_VIEW_EVENTS, "b", PLX_VISIT_JUMP);
  visit (history, PLX_VIEW_EVENTS, "c", PLX_VISIT_JUMP);
  plx_history_go (history, -2);
  visit (history, PLX_VIEW_CLAIMANTS, "d", PLX_VISIT_JUMP);

  g_assert_false (plx_history_can_go (history, 1));
  assert_at (plx_history_go (history, -1), PLX_VIEW_EVENTS, "a");
}

/* Going down a list row by row leaves one place behind, not one a row. */
static void
test_steps (void)
{
  g_autoptr (PlxHistory) history = plx_history_new ();

  visit (history, PLX_VIEW_EVENTS, "a", PLX_VISIT_JUMP);
  visit (history, PLX_VIEW_EVENTS, "b", PLX_VISIT_STEP);
  visit (history, PLX_VIEW_EVENTS, "c", PLX_VISIT_STEP);
  visit (history, PLX_VIEW_EVENTS, "d", PLX_VISIT_STEP);
  assert_at (plx_history_get_current (history), PLX_VIEW_EVENTS, "d");
  assert_at (plx_history_go (history, -1), PLX_VIEW_EVENTS, "a");
  assert_at (plx_history_go (history, 1), PLX_VIEW_EVENTS, "d");

  /* After Forward the reader has paused: a step is a new place. */
  visit (history, PLX_VIEW_EVENTS, "e", PLX_VISIT_STEP);
  assert_at (plx_history_go (history, -1), PLX_VIEW_EVENTS, "d");

  /* A jump ends a run of steps, and so does another view. */
  visit (history, PLX_VIEW_EVENTS, "f", PLX_VISIT_STEP);
  visit (history, PLX_VIEW_EVENTS, "g", PLX_VISIT_JUMP);
  visit (history, PLX_VIEW_EVENTS, "h", PLX_VISIT_STEP);
  visit (history, PLX_VIEW_SOURCES, "i", PLX_VISIT_STEP);
  assert_at (plx_history_go (history, -1), PLX_VIEW_EVENTS, "h");
  assert_at (plx_history_go (history, -1), PLX_VIEW_EVENTS, "g");
  assert_at (plx_history_go (history, -1), PLX_VIEW_EVENTS, "f");
}

static void
test_same_place (void)
{
  g_autoptr (PlxHistory) history = plx_history_new ();
  g_autoptr (PlxPlace) place = plx_place_new (PLX_VIEW_QUOTATIONS);

  place->record_id = g_strdup ("q");
  plx_history_visit (history, place, PLX_VISIT_JUMP);
  place->words = g_strdup ("troops");
  plx_history_visit (history, place, PLX_VISIT_JUMP);

  g_assert_false (plx_history_can_go (history, -1));
  g_assert_cmpstr (plx_history_get_current (history)->words, ==, "troops");
}

static void
test_update_keeps_everything (void)
{
  g_autoptr (PlxHistory) history = plx_history_new ();
  g_autoptr (PlxPlace) place = plx_place_new (PLX_VIEW_QUOTATIONS);
  const PlxPlace *back;

  plx_history_update (history, place);
  g_assert_null (plx_history_get_current (history));

  plx_history_visit (history, place, PLX_VISIT_JUMP);
  place->order = 3;
  place->descending = TRUE;
  place->words = g_strdup ("troops");
  place->filter = g_strdup ("form:direct");
  place->list_scroll = 120.5;
  place->page_scroll = 40;
  place->level = PLX_LEVEL_DETAIL;
  place->page_scroll_across = 12;
  place->as_of = (PlxAsOf){ PLX_CLOCK_PUBLISHED, 739180 };
  place->chart = PLX_CHART_BY_DAY;
  place->scale = PLX_SCALE_LOGARITHMIC;
  place->apart = TRUE;
  place->expanded = g_strsplit ("russia ukraine", " ", -1);
  plx_history_update (history, place);
  visit (history, PLX_VIEW_EVENTS, "a", PLX_VISIT_JUMP);

  back = plx_history_go (history, -1);
  assert_at (back, PLX_VIEW_QUOTATIONS, NULL);
  g_assert_cmpint (back->order, ==, 3);
  g_assert_true (back->descending);
  g_assert_cmpstr (back->words, ==, "troops");
  g_assert_cmpstr (back->filter, ==, "form:direct");
  g_assert_cmpfloat (back->list_scroll, ==, 120.5);
  g_assert_cmpfloat (back->page_scroll, ==, 40);
  g_assert_cmpint (back->level, ==, PLX_LEVEL_DETAIL);
  g_assert_cmpfloat (back->page_scroll_across, ==, 12);
  g_assert_cmpint (back->as_of.clock, ==, PLX_CLOCK_PUBLISHED);
  g_assert_cmpint (back->as_of.day, ==, 739180);
  g_assert_cmpint (back->chart, ==, PLX_CHART_BY_DAY);
  g_assert_cmpint (back->scale, ==, PLX_SCALE_LOGARITHMIC);
  g_assert_true (back->apart);
  g_assert_true (back->expanded != place->expanded);
  g_assert_cmpstr (back->expanded[1], ==, "ukraine");
}

/* Another day is the same place, another measure is not. */
static void
test_comparisons (void)
{
  g_autoptr (PlxHistory) history = plx_history_new ();
  g_autoptr (PlxPlace) place = plx_place_new (PLX_VIEW_FIGURES);

  g_assert_cmpint (place->as_of.day, ==, PLX_AS_OF_ALWAYS);
  place->record_id = g_strdup ("troops");
  plx_history_visit (history, place, PLX_VISIT_JUMP);
  place->as_of.day = 739180;
  plx_history_visit (history, place, PLX_VISIT_JUMP);
  g_assert_false (plx_history_can_go (history, -1));

  visit (history, PLX_VIEW_FIGURES, "arms", PLX_VISIT_JUMP);
  visit (history, PLX_VIEW_STANCES, NULL, PLX_VISIT_JUMP);
  assert_at (plx_history_go (history, -1), PLX_VIEW_FIGURES, "arms");
  assert_at (plx_history_go (history, -1), PLX_VIEW_FIGURES, "troops");
  g_assert_cmpint (plx_history_get_current (history)->as_of.day, ==, 739180);
}

static void
test_limit (void)
{
  g_autoptr (PlxHistory) history = plx_history_new ();
  int n = 0;

  for (int i = 0; i < PLX_HISTORY_MAX_PLACES + 50; i++)
    {
      g_autofree char *id = g_strdup_printf ("r%d", i);

      visit (history, PLX_VIEW_EVENTS, id, PLX_VISIT_JUMP);
    }
  while (plx_history_go (history, -1))
    n++;
  g_assert_cmpint (n, ==, PLX_HISTORY_MAX_PLACES - 1);
  assert_at (plx_history_get_current (history), PLX_VIEW_EVENTS, "r50");
}

static void
test_views (void)
{
  for (guint i = 0; i < PLX_N_VIEWS; i++)
    {
      PlxView view = PLX_N_VIEWS;
      PlxRecordKind kind;

      g_assert_nonnull (plx_view_get_title (i));
      g_assert_nonnull (plx_view_get_spoken_title (i));
      g_assert_true (plx_view_from_nick (plx_view_get_nick (i), &view));
      g_assert_cmpuint (view, ==, i);
      if (!plx_view_get_kind (i, &kind))
        continue;
      g_assert_true (plx_view_for_kind (kind, &view));
      g_assert_cmpuint (view, ==, i);
    }
}

/* A wide page has no list, and so nothing to filter; those in the sidebar stand under a heading, and no two are spoken alike. */
static void
test_wide_views (void)
{
  g_autoptr (GHashTable) spoken = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < PLX_N_VIEWS; i++)
    {
      g_assert_true (g_hash_table_add (spoken, (gpointer) plx_view_get_spoken_title (i)));
      if (plx_view_get_spread (i) == PLX_SPREAD_LIST)
        continue;
      g_assert_null (plx_view_get_filter_prompt (i));
      if (i != PLX_VIEW_FIND)
        g_assert_nonnull (plx_view_get_group (i));
    }
  g_assert_cmpint (plx_view_get_spread (PLX_VIEW_FIGURES), ==, PLX_SPREAD_WIDE);
  g_assert_cmpint (plx_view_get_spread (PLX_VIEW_STANCES), ==, PLX_SPREAD_WIDE);
  g_assert_cmpint (plx_view_get_spread (PLX_VIEW_PROBLEMS), ==, PLX_SPREAD_LIST);
  g_assert_null (plx_view_get_group (PLX_VIEW_EVENTS));
}

static void
test_no_view (void)
{
  PlxView view;

  g_assert_false (plx_view_from_nick ("verdicts", &view));
  g_assert_false (plx_view_from_nick (NULL, &view));
  g_assert_false (plx_view_for_kind (PLX_RECORD_MEASURE, &view));
  g_assert_false (plx_view_for_kind (PLX_RECORD_QUESTION, &view));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/history/empty", test_empty);
  g_test_add_func ("/history/back-and-forward", test_back_and_forward);
  g_test_add_func ("/history/forgets-ahead", test_forgets_ahead);
  g_test_add_func ("/history/steps", test_steps);
  g_test_add_func ("/history/same-place", test_same_place);
  g_test_add_func ("/history/update-keeps-everything", test_update_keeps_everything);
  g_test_add_func ("/history/comparisons", test_comparisons);
  g_test_add_func ("/history/limit", test_limit);
  g_test_add_func ("/view/all", test_views);
  g_test_add_func ("/view/wide", test_wide_views);
  g_test_add_func ("/view/none", test_no_view);
  return g_test_run ();
}
