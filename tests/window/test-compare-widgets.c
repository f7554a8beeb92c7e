/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The widgets of the compare pages, in process. */
#include "example-dossier.h"
#include "plx-as-of-bar.h"
#include "plx-column.h"
#include "plx-date.h"
#include "plx-day-popover.h"
#include "plx-figure-comparison.h"
#include "plx-style.h"
#include "plx-table-view.h"
#include "plx-wrap-box.h"

typedef struct
{
  GtkWidget *window;
  PlxDossier *dossier;
  char *opened; /* the id that win.show-record was activated with last */
  guint n_signals;
} Fixture;

static void
on_show_record (GSimpleAction *action, GVariant *parameter, Fixture *fixture)
{
  g_free (fixture->opened);
  fixture->opened = g_variant_dup_string (parameter, NULL);
}

static void
on_signal (Fixture *fixture)
{
  fixture->n_signals++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("show-record", G_VARIANT_TYPE_STRING);

  fixture->dossier = example_dossier_new ();
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 600);
  g_signal_connect (action, "activate", G_CALLBACK (on_show_record), fixture);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->dossier);
  g_free (fixture->opened);
}

static void
show (Fixture *fixture, GtkWidget *widget)
{
  gtk_window_set_child (GTK_WINDOW (fixture->window), widget);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found)
        return found;
    }
  return NULL;
}

/* A dossier text that says where every child of @box stands. */
static char *
describe_places (GtkWidget *box)
{
  GString *places = g_string_new (NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (box); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation place;

      gtk_widget_get_allocation (child, &place);
      if (gtk_widget_should_layout (child))
        g_string_append_printf (places, "%s%d,%d", places->len > 0 ? " " : "", place.x, place.y);
    }
  return g_string_free (places, FALSE);
}

static GtkWidget *
add_box (GtkWidget *parent, int width)
{
  GtkWidget *child = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_size_request (child, width, 20);
  gtk_widget_set_parent (child, parent);
  return child;
}

static void
test_wrap_box (void)
{
  static const struct
  {
    int width;
    gboolean first_yields;
    gboolean expands;
    gboolean rtl;
    const char *places;
    int height;
  } cases[] = {
    /* 100, 60 and 40 wide, 8 between them: 216 in all */
    { 216, FALSE, FALSE, FALSE, "0,0 108,0 176,0", 20 },
    { 300, FALSE, FALSE, FALSE, "0,0 108,0 176,0", 20 },
    { 300, FALSE, TRUE, FALSE, "0,0 192,0 260,0", 20 },
    { 300, FALSE, TRUE, TRUE, "116,0 48,0 0,0", 20 },
    { 215, FALSE, FALSE, FALSE, "0,0 108,0 0,28", 48 },
    { 100, FALSE, FALSE, FALSE, "0,0 0,28 0,56", 76 },
    { 110, FALSE, FALSE, FALSE, "0,0 0,28 68,28", 48 },
    { 216, TRUE, FALSE, FALSE, "0,0 108,0 176,0", 20 },
    { 215, TRUE, FALSE, FALSE, "0,28 0,0 68,0", 48 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *box = g_object_new (PLX_TYPE_WRAP_BOX, "first-yields", cases[i].first_yields, NULL);
      GtkWidget *first = add_box (box, 100);
      g_autofree char *places = NULL;
      int height;

      g_object_ref_sink (box);
      add_box (box, 60);
      add_box (box, 40);
      gtk_widget_set_hexpand (first, cases[i].expands);
      gtk_widget_set_direction (box, cases[i].rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
      gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, cases[i].width, &height, NULL, NULL, NULL);
      gtk_widget_allocate (box, cases[i].width, height, -1, NULL);
      places = describe_places (box);
      g_test_message ("%u", i);
      g_assert_cmpstr (places, ==, cases[i].places);
      g_assert_cmpint (height, ==, cases[i].height);
      g_assert_finalize_object (box);
    }
}

/* As of a day */

static GArray *
make_days (void)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (PlxNewsDay));
  static const char *const texts[] = { "2024-10-18", "2024-10-21", "2024-10-30" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      PlxNewsDay day = { 0, i + 1, i == 1 };
      PlxDate date;

      g_assert_true (plx_date_parse (texts[i], &date, NULL));
      day.day = plx_date_get_earliest (&date);
      g_array_append_val (days, day);
    }
  return days;
}

static gint32
get_day (GtkWidget *bar)
{
  return plx_as_of_bar_get_as_of (PLX_AS_OF_BAR (bar))->day;
}

/* What a screen reader says of the button with the day. */
static void
assert_day_text (GtkWidget *bar, const char *text)
{
  GtkWidget *button = GTK_WIDGET (gtk_widget_get_template_child (bar, PLX_TYPE_AS_OF_BAR, "day_button"));

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text);
}

static void
test_as_of_steps (Fixture *fixture, gconstpointer data)
{
  GtkWidget *bar = g_object_new (PLX_TYPE_AS_OF_BAR, NULL);
  g_autoptr (GArray) days = make_days ();
  gint32 first = g_array_index (days, PlxNewsDay, 0).day;

  g_signal_connect_swapped (bar, "changed", G_CALLBACK (on_signal), fixture);
  plx_as_of_bar_set_days (PLX_AS_OF_BAR (bar), days);
  show (fixture, bar);
  g_assert_cmpint (get_day (bar), ==, PLX_AS_OF_ALWAYS);
  assert_day_text (bar, "As of: everything");
  g_assert_false (gtk_widget_activate_action (bar, "as-of.next", NULL) && fixture->n_signals > 0);

  gtk_widget_activate_action (bar, "as-of.previous", NULL);
  assert_day_text (bar, "As of 30 October 2024, 3 new");
  gtk_widget_activate_action (bar, "as-of.previous", NULL);
  assert_day_text (bar, "As of 21 October 2024, 2 new about then");
  gtk_widget_activate_action (bar, "as-of.previous", NULL);
  g_assert_cmpint (get_day (bar), ==, first);
  g_assert_cmpuint (fixture->n_signals, ==, 3);
  gtk_widget_activate_action (bar, "as-of.previous", NULL);
  g_assert_cmpint (get_day (bar), ==, first);
  gtk_widget_activate_action (bar, "as-of.next", NULL);
  g_assert_cmpint (get_day (bar), ==, first + 3);
  gtk_widget_activate_action (bar, "as-of.everything", NULL);
  g_assert_cmpint (get_day (bar), ==, PLX_AS_OF_ALWAYS);
  g_assert_cmpuint (fixture->n_signals, ==, 5);
}

static void
test_as_of_set (Fixture *fixture, gconstpointer data)
{
  GtkWidget *bar = g_object_new (PLX_TYPE_AS_OF_BAR, NULL);
  g_autoptr (GArray) days = make_days ();
  PlxAsOf as_of = { PLX_CLOCK_PUBLISHED, g_array_index (days, PlxNewsDay, 0).day + 1 };

  g_signal_connect_swapped (bar, "changed", G_CALLBACK (on_signal), fixture);
  plx_as_of_bar_set_days (PLX_AS_OF_BAR (bar), days);
  plx_as_of_bar_set_as_of (PLX_AS_OF_BAR (bar), &as_of);
  show (fixture, bar);
  assert_day_text (bar, "As of 19 October 2024, nothing new");
  g_assert_cmpuint (fixture->n_signals, ==, 0);

  gtk_widget_activate_action (bar, "as-of.clock", "s", "said");
  g_assert_cmpint (plx_as_of_bar_get_as_of (PLX_AS_OF_BAR (bar))->clock, ==, PLX_CLOCK_SAID);
  g_assert_cmpint (get_day (bar), ==, as_of.day);
  g_assert_cmpuint (fixture->n_signals, ==, 1);
}

static void
on_day_chosen (PlxDayPopover *popover, int day, int *chosen)
{
  *chosen = day;
}

/* Everything comes first, then the days, the last one first. */
static void
test_day_popover (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = g_object_new (PLX_TYPE_DAY_POPOVER, NULL);
  g_autoptr (GArray) days = make_days ();
  GtkListBox *choices;
  int chosen = 0;

  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  g_signal_connect (popover, "chosen", G_CALLBACK (on_day_chosen), &chosen);
  show (fixture, button);
  plx_day_popover_fill (PLX_DAY_POPOVER (popover), days, PLX_AS_OF_ALWAYS);
  choices = GTK_LIST_BOX (find (popover, GTK_TYPE_LIST_BOX));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_list_box_get_row_at_index (choices, 2)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "about 21 October 2024, 2 new claims");
  g_assert_null (gtk_list_box_get_row_at_index (choices, 4));

  g_signal_emit_by_name (choices, "row-activated", gtk_list_box_get_row_at_index (choices, 3));
  g_assert_cmpint (chosen, ==, g_array_index (days, PlxNewsDay, 0).day);
  g_signal_emit_by_name (choices, "row-activated", gtk_list_box_get_row_at_index (choices, 0));
  g_assert_cmpint (chosen, ==, PLX_AS_OF_ALWAYS);

  gtk_calendar_select_day (GTK_CALENDAR (find (popover, GTK_TYPE_CALENDAR)),
                           g_date_time_new_utc (2024, 10, 3, 0, 0, 0));
  g_assert_cmpint (chosen, ==, g_array_index (days, PlxNewsDay, 0).day - 15);
}

/* Tables */

static PlxTable *
make_table (Fixture *fixture)
{
  g_autoptr (PlxRecord) measure = plx_dossier_lookup (fixture->dossier, "troops");
  PlxAsOf as_of = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  g_autoptr (PlxFigureComparison) comparison = plx_figure_comparison_new (measure, &as_of);

  return plx_figure_comparison_to_table (comparison, TRUE);
}

static const PlxTableRow *
get_row (const PlxTable *table, guint row)
{
  return g_ptr_array_index (table->rows, row);
}

static void
activate (GtkWidget *view, guint position)
{
  g_signal_emit_by_name (find (view, GTK_TYPE_COLUMN_VIEW), "activate", position);
}

static void
test_table_opens_rows (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = plx_table_view_new ();
  PlxTable *table = make_table (fixture);
  guint n = table->rows->len;

  g_assert_cmpuint (n, >=, 3);
  plx_table_view_set_table (PLX_TABLE_VIEW (view), table);
  show (fixture, view);
  for (guint i = 0; i < n; i++)
    {
      activate (view, i);
      g_assert_cmpstr (fixture->opened, ==, get_row (table, i)->target);
    }
}

static void
test_table_sorts (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = plx_table_view_new ();
  gboolean descending = TRUE;

  plx_table_view_set_table (PLX_TABLE_VIEW (view), make_table (fixture));
  g_signal_connect_swapped (view, "sorted", G_CALLBACK (on_signal), fixture);
  show (fixture, view);
  g_assert_cmpint (plx_table_view_get_sort (PLX_TABLE_VIEW (view), &descending), ==, -1);
  g_assert_false (descending);

  /* The fourth column after the claimant is the day on which it was said. */
  plx_table_view_set_sort (PLX_TABLE_VIEW (view), 4, FALSE);
  activate (view, 0);
  g_assert_cmpstr (fixture->opened, ==, "first-figure");
  plx_table_view_set_sort (PLX_TABLE_VIEW (view), 4, TRUE);
  activate (view, 0);
  g_assert_cmpstr (fixture->opened, ==, "second-figure");
  g_assert_cmpint (plx_table_view_get_sort (PLX_TABLE_VIEW (view), &descending), ==, 4);
  g_assert_true (descending);
  g_assert_cmpuint (fixture->n_signals, >, 0);

  /* Another day shows another table in the same order. */
  plx_table_view_set_table (PLX_TABLE_VIEW (view), make_table (fixture));
  g_assert_cmpint (plx_table_view_get_sort (PLX_TABLE_VIEW (view), &descending), ==, 4);
  activate (view, 0);
  g_assert_cmpstr (fixture->opened, ==, "second-figure");
  plx_table_view_set_sort (PLX_TABLE_VIEW (view), -1, FALSE);
  g_assert_cmpint (plx_table_view_get_sort (PLX_TABLE_VIEW (view), &descending), ==, -1);
}

/* All rows are seen without scrolling, however narrow the table is and however its words wrap. */
static void
test_table_height (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = plx_table_view_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkAdjustment *adjustment;

  plx_table_view_set_table (PLX_TABLE_VIEW (view), make_table (fixture));
  gtk_box_append (GTK_BOX (box), view);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 420, 900);
  show (fixture, box);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (find (view, GTK_TYPE_SCROLLED_WINDOW)));
  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >, 100);
  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), <=, gtk_adjustment_get_page_size (adjustment));
}

/* The headings take the focus and have names. */
static void
test_table_headings (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = plx_table_view_new ();
  GtkWidget *header;
  guint n = 0;

  plx_table_view_set_table (PLX_TABLE_VIEW (view), make_table (fixture));
  show (fixture, view);
  header = gtk_widget_get_first_child (find (view, GTK_TYPE_COLUMN_VIEW));
  for (GtkWidget *heading = gtk_widget_get_first_child (header); heading; heading = gtk_widget_get_next_sibling (heading))
    {
      g_assert_true (gtk_widget_get_focusable (heading));
      gtk_test_accessible_assert_property (
          GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LABEL,
          ((PlxTableColumn *) plx_table_view_get_table (PLX_TABLE_VIEW (view))->columns->pdata[n++])->title);
    }
  g_assert_cmpuint (n, ==, 9);
}

static void
test_column_width (void)
{
  GtkWidget *column = g_object_new (PLX_TYPE_COLUMN, "width", 1280, NULL);
  int natural;

  g_object_ref_sink (column);
  add_box (column, 10);
  gtk_widget_measure (column, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, >, 1280);
  g_assert_finalize_object (column);
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

  g_test_add_func ("/compare/wrap-box", test_wrap_box);
  g_test_add_func ("/compare/column-width", test_column_width);
  ADD ("/compare/as-of/steps", test_as_of_steps);
  ADD ("/compare/as-of/set", test_as_of_set);
  ADD ("/compare/as-of/popover", test_day_popover);
  ADD ("/compare/table/opens-rows", test_table_opens_rows);
  ADD ("/compare/table/sorts", test_table_sorts);
  ADD ("/compare/table/height", test_table_height);
  ADD ("/compare/table/headings", test_table_headings);
  return g_test_run ();
}
