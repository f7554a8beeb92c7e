/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chart, in process: each mark is a child with a name, and the focus goes from mark to mark. */
#include "plx-range-chart.h"
#include "plx-range-mark.h"
#include "plx-style.h"

#define WAIT_UNTIL(condition)                                                                                \
  G_STMT_START                                                                                               \
  {                                                                                                          \
    gint64 deadline = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;                                         \
    while (!(condition) && g_get_monotonic_time () < deadline)                                               \
      g_main_context_iteration (NULL, FALSE);                                                                \
    g_assert_true (condition);                                                                               \
  }                                                                                                          \
  G_STMT_END

typedef struct
{
  GtkWidget *window;
  GtkWidget *scroller;
  GtkWidget *before;
  GtkWidget *view;
  GtkWidget *behind;
  char *opened; /* the id that win.show-record was activated with last */
} Fixture;

static void
on_show_record (GSimpleAction *action, GVariant *parameter, Fixture *fixture)
{
  g_free (fixture->opened);
  fixture->opened = g_variant_dup_string (parameter, NULL);
}

static void
add_action (Fixture *fixture)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("show-record", G_VARIANT_TYPE_STRING);

  g_signal_connect (action, "activate", G_CALLBACK (on_show_record), fixture);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->window = gtk_window_new ();
  fixture->scroller = gtk_scrolled_window_new ();
  fixture->before = gtk_button_new_with_label ("Before");
  fixture->view = plx_range_chart_new ();
  fixture->behind = gtk_button_new_with_label ("Behind");
  gtk_box_append (GTK_BOX (box), fixture->before);
  gtk_box_append (GTK_BOX (box), fixture->view);
  gtk_box_append (GTK_BOX (box), fixture->behind);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (fixture->scroller), box);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->scroller);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 500);
  add_action (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_free (fixture->opened);
}

/* Marks "lane-number", each a tenth of the axis behind the one before it. */
static PlxChart *
create_chart (guint first_lane, guint n_lanes, guint n_marks)
{
  PlxChart *chart = plx_chart_new (PLX_CHART_BY_CLAIMANT, "Soldiers");

  plx_chart_add_tick (chart, 0, TRUE, g_strdup ("0"));
  plx_chart_add_tick (chart, 1, TRUE, g_strdup ("10"));
  for (guint lane = first_lane; lane < first_lane + n_lanes; lane++)
    {
      plx_chart_add_lane (chart, "Zed", "18 Oct 2024");
      for (guint i = 0; i < n_marks; i++)
        {
          PlxChartMark *mark = plx_chart_add_mark (chart, PLX_BOUND_EXACTLY);

          mark->target = g_strdup_printf ("%u-%u", lane, i);
          mark->spoken = g_strdup_printf ("Zed: %u of %u", i, lane);
          mark->label = g_strdup_printf ("%u", i);
          mark->is_latest = i + 1 == n_marks;
          mark->joined = i > 0 ? (int) chart->marks->len - 2 : -1;
          mark->position = mark->start = mark->end = i / 10.0;
        }
    }
  return chart;
}

static void
show (Fixture *fixture, PlxChart *chart)
{
  plx_range_chart_set_chart (PLX_RANGE_CHART (fixture->view), chart);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

/* The @index-th mark that is a child; @index becomes less than 0 where there is none. */
static PlxRangeMark *
get_child (Fixture *fixture, int index)
{
  for (GtkWidget *child = gtk_widget_get_first_child (fixture->view); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (PLX_IS_RANGE_MARK (child) && index-- == 0)
      return PLX_RANGE_MARK (child);
  return NULL;
}

static guint
count_children (Fixture *fixture)
{
  guint n = 0;

  while (get_child (fixture, (int) n) != NULL)
    n++;
  return n;
}

static int
get_focused (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return PLX_IS_RANGE_MARK (focus) ? (int) plx_range_mark_get_index (PLX_RANGE_MARK (focus)) : -1;
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  show (fixture, create_chart (0, 2, 3));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->view), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Chart: Soldiers, 6 figures");
  g_assert_cmpuint (count_children (fixture), ==, 6);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (get_child (fixture, 4)), GTK_ACCESSIBLE_ROLE_LINK);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_child (fixture, 4)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Zed: 1 of 1");
}

static void
assert_step (Fixture *fixture, const char *action, int expected)
{
  gtk_widget_activate_action (fixture->view, action, NULL);
  g_assert_cmpint (get_focused (fixture), ==, expected);
}

static void
test_steps (Fixture *fixture, gconstpointer data)
{
  show (fixture, create_chart (0, 3, 3));
  gtk_widget_grab_focus (fixture->before);
  assert_step (fixture, "chart.next", 0);
  assert_step (fixture, "chart.next", 1);
  assert_step (fixture, "chart.next-lane", 4);
  assert_step (fixture, "chart.next-lane", 7);
  assert_step (fixture, "chart.next-lane", 7);
  assert_step (fixture, "chart.previous-lane", 4);
  assert_step (fixture, "chart.previous", 3);
  assert_step (fixture, "chart.previous", 2);
  assert_step (fixture, "chart.last", 8);
  assert_step (fixture, "chart.next", 8);
  assert_step (fixture, "chart.first", 0);
  assert_step (fixture, "chart.previous", 0);
}

/* One stop for Tab, which comes back to the mark that was left. */
static void
test_tab (Fixture *fixture, gconstpointer data)
{
  show (fixture, create_chart (0, 2, 3));
  gtk_widget_grab_focus (fixture->before);
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
  g_assert_cmpint (get_focused (fixture), ==, 0);
  assert_step (fixture, "chart.next", 1);
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_is_focus (fixture->behind));
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD);
  g_assert_cmpint (get_focused (fixture), ==, 1);
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_widget_is_focus (fixture->before));
}

static void
test_open (Fixture *fixture, gconstpointer data)
{
  show (fixture, create_chart (0, 2, 3));
  gtk_widget_grab_focus (fixture->view);
  gtk_widget_activate_action (fixture->view, "chart.next", NULL);
  gtk_widget_activate_action (fixture->view, "chart.open", NULL);
  g_assert_cmpstr (fixture->opened, ==, "0-1");
  gtk_widget_activate_action (GTK_WIDGET (get_child (fixture, 5)), "mark.open", NULL);
  g_assert_cmpstr (fixture->opened, ==, "1-2");
  gtk_widget_activate_action (GTK_WIDGET (get_child (fixture, 3)), "mark.focus", NULL);
  g_assert_cmpint (get_focused (fixture), ==, 3);
}

/* The reader stays at the claim when the day changes. */
static void
test_new_chart_keeps_focus (Fixture *fixture, gconstpointer data)
{
  show (fixture, create_chart (0, 3, 2));
  gtk_widget_grab_focus (fixture->view);
  gtk_widget_activate_action (fixture->view, "chart.last", NULL);
  g_assert_cmpint (get_focused (fixture), ==, 5);
  plx_range_chart_set_chart (PLX_RANGE_CHART (fixture->view), create_chart (1, 2, 2));
  g_assert_cmpint (get_focused (fixture), ==, 3);
  g_assert_cmpuint (count_children (fixture), ==, 4);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpuint (plx_range_mark_get_index (get_child (fixture, (int) i)), ==, i);
  plx_range_chart_set_chart (PLX_RANGE_CHART (fixture->view), create_chart (0, 1, 1));
  g_assert_cmpint (get_focused (fixture), ==, 0);
  plx_range_chart_set_chart (PLX_RANGE_CHART (fixture->view), NULL);
  g_assert_cmpuint (count_children (fixture), ==, 0);
  WAIT_UNTIL (get_focused (fixture) == -1);
  gtk_widget_activate_action (fixture->view, "chart.next", NULL);
  gtk_widget_activate_action (fixture->view, "chart.open", NULL);
  g_assert_cmpstr (fixture->opened, ==, NULL);
}

static gboolean
is_in_sight (Fixture *fixture, PlxRangeMark *mark)
{
  graphene_rect_t bounds;

  return mark != NULL && gtk_widget_compute_bounds (GTK_WIDGET (mark), fixture->scroller, &bounds) &&
         bounds.origin.y >= 0 && bounds.origin.y < (float) gtk_widget_get_height (fixture->scroller);
}

/* Of many marks those in sight are children, and what gets the focus comes into sight. */
static void
test_many_marks (Fixture *fixture, gconstpointer data)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (fixture->scroller));
  guint last = 0;

  show (fixture, create_chart (0, 500, 4));
  WAIT_UNTIL (count_children (fixture) > 0);
  g_assert_cmpuint (count_children (fixture), <, 100);
  gtk_adjustment_set_value (adjustment, 10000);
  WAIT_UNTIL (get_child (fixture, 0) != NULL && plx_range_mark_get_index (get_child (fixture, 0)) > 100);

  gtk_widget_grab_focus (fixture->view);
  gtk_widget_activate_action (fixture->view, "chart.last", NULL);
  g_assert_cmpint (get_focused (fixture), ==, 1999);
  WAIT_UNTIL (plx_range_mark_get_index (get_child (fixture, 0)) > 1800 && count_children (fixture) < 100);
  g_assert_cmpint (get_focused (fixture), ==, 1999);
  for (guint i = 0; i < count_children (fixture); i++)
    {
      g_assert_cmpuint (plx_range_mark_get_index (get_child (fixture, (int) i)), >, last);
      last = plx_range_mark_get_index (get_child (fixture, (int) i));
    }
  g_assert_cmpuint (last, ==, 1999);
  WAIT_UNTIL (is_in_sight (fixture, get_child (fixture, (int) count_children (fixture) - 1)));
}

static int
measure_height (Fixture *fixture, int width)
{
  int height;

  gtk_widget_measure (fixture->view, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

static void
test_size (Fixture *fixture, gconstpointer data)
{
  int wide, minimum;

  g_assert_cmpint (measure_height (fixture, 600), ==, 0);
  plx_range_chart_set_chart (PLX_RANGE_CHART (fixture->view), create_chart (0, 3, 2));
  gtk_widget_measure (fixture->view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 320);
  wide = measure_height (fixture, 900);
  g_assert_cmpint (wide, >, 100);
  /* In a narrow one the titles stand above the lanes. */
  g_assert_cmpint (measure_height (fixture, 320), >, wide + 60);
  plx_range_chart_set_chart (PLX_RANGE_CHART (fixture->view), create_chart (0, 30, 2));
  g_assert_cmpint (measure_height (fixture, 900), >, 5 * wide);
  gtk_widget_set_direction (fixture->view, GTK_TEXT_DIR_RTL);
  g_assert_cmpint (measure_height (fixture, 900), >, 5 * wide);
}

static void
test_finalize (void)
{
  GtkWidget *view = plx_range_chart_new ();

  g_object_ref_sink (view);
  plx_range_chart_set_chart (PLX_RANGE_CHART (view), create_chart (0, 2, 2));
  g_assert_nonnull (plx_range_chart_get_chart (PLX_RANGE_CHART (view)));
  g_assert_finalize_object (view);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_disable_setlocale ();
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP there is no display\n");
      return 0;
    }
  g_test_init (&argc, &argv, NULL);
  plx_style_install (gdk_display_get_default ());

  ADD ("/range-chart/names", test_names);
  ADD ("/range-chart/steps", test_steps);
  ADD ("/range-chart/tab", test_tab);
  ADD ("/range-chart/open", test_open);
  ADD ("/range-chart/new-chart-keeps-focus", test_new_chart_keeps_focus);
  ADD ("/range-chart/many-marks", test_many_marks);
  ADD ("/range-chart/size", test_size);
  g_test_add_func ("/range-chart/finalize", test_finalize);
  return g_test_run ();
}
