/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-fold.h"

#define ALL (PLX_PANE_SIDEBAR | PLX_PANE_LIST | PLX_PANE_DETAIL)

static void
test_panes (void)
{
  static const struct
  {
    int width;
    double scale;
    PlxLevel level;
    guint panes;
  } cases[] = {
    { 1280, 1, PLX_LEVEL_SIDEBAR, ALL },
    { 1280, 1, PLX_LEVEL_DETAIL, ALL },
    { 900, 1, PLX_LEVEL_LIST, ALL },
    { 899, 1, PLX_LEVEL_LIST, PLX_PANE_LIST | PLX_PANE_DETAIL },
    { 899, 1, PLX_LEVEL_DETAIL, PLX_PANE_LIST | PLX_PANE_DETAIL },
    { 899, 1, PLX_LEVEL_SIDEBAR, PLX_PANE_SIDEBAR | PLX_PANE_LIST },
    { 560, 1, PLX_LEVEL_SIDEBAR, PLX_PANE_SIDEBAR | PLX_PANE_LIST },
    { 560, 1, PLX_LEVEL_LIST, PLX_PANE_LIST | PLX_PANE_DETAIL },
    { 559, 1, PLX_LEVEL_SIDEBAR, PLX_PANE_SIDEBAR },
    { 559, 1, PLX_LEVEL_LIST, PLX_PANE_LIST },
    { 559, 1, PLX_LEVEL_DETAIL, PLX_PANE_DETAIL },
    { 360, 1, PLX_LEVEL_LIST, PLX_PANE_LIST },
    { 1280, 2, PLX_LEVEL_LIST, PLX_PANE_LIST | PLX_PANE_DETAIL },
    { 1000, 2, PLX_LEVEL_DETAIL, PLX_PANE_DETAIL },
    { 1800, 2, PLX_LEVEL_DETAIL, ALL },
    { 1, 0, PLX_LEVEL_DETAIL, PLX_PANE_DETAIL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%d px at %g, level %u", cases[i].width, cases[i].scale, cases[i].level);
      g_assert_cmpuint (plx_fold_get_panes (cases[i].width, cases[i].scale, PLX_SPREAD_LIST, cases[i].level), ==,
                        cases[i].panes);
    }
}

/* A wide page never has a list beside it, and list and detail are the same to it. */
static void
test_wide_panes (void)
{
  static const struct
  {
    int width;
    double scale;
    PlxLevel level;
    guint panes;
  } cases[] = {
    { 1280, 1, PLX_LEVEL_SIDEBAR, PLX_PANE_SIDEBAR | PLX_PANE_DETAIL },
    { 1280, 1, PLX_LEVEL_LIST, PLX_PANE_SIDEBAR | PLX_PANE_DETAIL },
    { 1280, 1, PLX_LEVEL_DETAIL, PLX_PANE_SIDEBAR | PLX_PANE_DETAIL },
    { 800, 1, PLX_LEVEL_DETAIL, PLX_PANE_SIDEBAR | PLX_PANE_DETAIL },
    { 799, 1, PLX_LEVEL_DETAIL, PLX_PANE_DETAIL },
    { 799, 1, PLX_LEVEL_LIST, PLX_PANE_DETAIL },
    { 799, 1, PLX_LEVEL_SIDEBAR, PLX_PANE_SIDEBAR },
    { 360, 1, PLX_LEVEL_SIDEBAR, PLX_PANE_SIDEBAR },
    { 360, 1, PLX_LEVEL_LIST, PLX_PANE_DETAIL },
    { 1280, 2, PLX_LEVEL_DETAIL, PLX_PANE_DETAIL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%d px at %g, level %u", cases[i].width, cases[i].scale, cases[i].level);
      g_assert_cmpuint (plx_fold_get_panes (cases[i].width, cases[i].scale, PLX_SPREAD_WIDE, cases[i].level), ==,
                        cases[i].panes);
    }
}

static void
test_room (void)
{
  g_assert_cmpint (plx_fold_get_room (559, 1), ==, PLX_ROOM_NARROW);
  g_assert_cmpint (plx_fold_get_room (560, 1), ==, PLX_ROOM_TIGHT);
  g_assert_cmpint (plx_fold_get_room (799, 1), ==, PLX_ROOM_TIGHT);
  g_assert_cmpint (plx_fold_get_room (800, 1), ==, PLX_ROOM_AMPLE);
  g_assert_cmpint (plx_fold_get_room (1000, 2), ==, PLX_ROOM_NARROW);
}

/* From any level the way up passes through every pane that is not shown, and ends. */
static void
test_parent (void)
{
  static const struct
  {
    int width;
    PlxSpread spread;
    PlxLevel level;
    int parent; /* -1 for none */
  } cases[] = {
    { 1280, PLX_SPREAD_LIST, PLX_LEVEL_DETAIL, -1 },
    { 1280, PLX_SPREAD_LIST, PLX_LEVEL_LIST, -1 },
    { 1280, PLX_SPREAD_LIST, PLX_LEVEL_SIDEBAR, -1 },
    { 700, PLX_SPREAD_LIST, PLX_LEVEL_DETAIL, PLX_LEVEL_SIDEBAR },
    { 700, PLX_SPREAD_LIST, PLX_LEVEL_LIST, PLX_LEVEL_SIDEBAR },
    { 700, PLX_SPREAD_LIST, PLX_LEVEL_SIDEBAR, -1 },
    { 360, PLX_SPREAD_LIST, PLX_LEVEL_DETAIL, PLX_LEVEL_LIST },
    { 360, PLX_SPREAD_LIST, PLX_LEVEL_LIST, PLX_LEVEL_SIDEBAR },
    { 360, PLX_SPREAD_LIST, PLX_LEVEL_SIDEBAR, -1 },
    { 1280, PLX_SPREAD_WIDE, PLX_LEVEL_DETAIL, -1 },
    { 1280, PLX_SPREAD_WIDE, PLX_LEVEL_SIDEBAR, -1 },
    { 360, PLX_SPREAD_WIDE, PLX_LEVEL_DETAIL, PLX_LEVEL_SIDEBAR },
    { 360, PLX_SPREAD_WIDE, PLX_LEVEL_LIST, PLX_LEVEL_SIDEBAR },
    { 360, PLX_SPREAD_WIDE, PLX_LEVEL_SIDEBAR, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlxPanes panes = plx_fold_get_panes (cases[i].width, 1, cases[i].spread, cases[i].level);
      PlxLevel parent = PLX_LEVEL_DETAIL;
      gboolean found = plx_fold_get_parent (cases[i].spread, cases[i].level, panes, &parent);

      g_test_message ("%d px, spread %u, level %u", cases[i].width, cases[i].spread, cases[i].level);
      g_assert_cmpint (found, ==, cases[i].parent >= 0);
      if (found)
        g_assert_cmpint (parent, ==, cases[i].parent);
    }
}

static void
test_list_width (void)
{
  g_assert_cmpint (plx_fold_get_list_width (1000, 360), ==, 360);
  g_assert_cmpint (plx_fold_get_list_width (800, 360), ==, 360);
  g_assert_cmpint (plx_fold_get_list_width (600, 360), ==, 270);
  g_assert_cmpint (plx_fold_get_list_width (0, 360), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fold/panes", test_panes);
  g_test_add_func ("/fold/wide-panes", test_wide_panes);
  g_test_add_func ("/fold/room", test_room);
  g_test_add_func ("/fold/parent", test_parent);
  g_test_add_func ("/fold/list-width", test_list_width);
  return g_test_run ();
}
