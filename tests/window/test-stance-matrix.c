/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The matrix of positions, in process, with the dossier that comes with the program. */
#include "dossier-texts.h"
#include "plx-stance-cell-widget.h"
#include "plx-stance-matrix.h"
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
  GtkWidget *matrix;
  PlxDossier *dossier;
  char *opened; /* the id that win.show-record was activated with last */
} Fixture;

static void
on_show_record (GSimpleAction *action, GVariant *parameter, Fixture *fixture)
{
  g_free (fixture->opened);
  fixture->opened = g_variant_dup_string (parameter, NULL);
}

static PlxDossier *
read_shipped (void)
{
  g_autofree char *path = shipped_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier = plx_dossier_reader_read (reader, NULL, &error);

  g_assert_no_error (error);
  return dossier;
}

/* @day: NULL for all */
static void
show_day (Fixture *fixture, const char *day)
{
  PlxAsOf as_of = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  PlxDate date;

  if (day != NULL)
    {
      g_assert_true (plx_date_parse (day, &date, NULL));
      as_of.day = plx_date_get_earliest (&date);
    }
  plx_stance_matrix_set_comparison (PLX_STANCE_MATRIX (fixture->matrix),
                                    plx_position_comparison_new (fixture->dossier, NULL, &as_of, FALSE));
}

/* The cell, or the heading, that is called so; NULL for none in sight. */
static GtkWidget *
find_cell (Fixture *fixture, const char *spoken)
{
  for (GtkWidget *child = gtk_widget_get_first_child (fixture->matrix); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *other = NULL;

      if (!PLX_IS_STANCE_CELL_WIDGET (child))
        continue;
      other =
          gtk_test_accessible_check_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken);
      if (other == NULL)
        return child;
    }
  return NULL;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GSimpleActionGroup *group = g_simple_action_group_new ();
  GSimpleAction *action = g_simple_action_new ("show-record", G_VARIANT_TYPE_STRING);

  fixture->dossier = read_shipped ();
  fixture->window = gtk_window_new ();
  fixture->scroller = gtk_scrolled_window_new ();
  fixture->matrix = plx_stance_matrix_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (fixture->scroller), fixture->matrix);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->scroller);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 800, 500);
  g_signal_connect (action, "activate", G_CALLBACK (on_show_record), fixture);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
  g_object_unref (action);
  g_object_unref (group);
  show_day (fixture, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
  WAIT_UNTIL (find_cell (fixture, "North Korea") != NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->dossier);
  g_free (fixture->opened);
}

static void
act (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (fixture->matrix, action, NULL));
}

static void
assert_focus (Fixture *fixture, const char *spoken)
{
  GtkWidget *child = gtk_widget_get_focus_child (fixture->matrix);

  g_assert_nonnull (child);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken);
}

static int
get_scroll (Fixture *fixture, GtkOrientation orientation)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (fixture->scroller);

  return (int) gtk_adjustment_get_value (orientation == GTK_ORIENTATION_VERTICAL
                                             ? gtk_scrolled_window_get_vadjustment (scroller)
                                             : gtk_scrolled_window_get_hadjustment (scroller));
}

#define RUSSIA_FOLDED "Russia, 12 rows belong to it, folded"
#define RUSSIA_OPEN "Russia, 12 rows belong to it, open"
#define RUSSIA_TROOPS                                                                                        \
  "Russia, Are North Korean troops in Russia?: neither confirms nor denies, about 21 October 2024, La "      \
  "Vanguardia; "                                                                                             \
  "it and those who belong to it do not say the same"

/* Every cell in sight is one sentence; who belongs to somebody is folded at first. */
static void
test_cells (Fixture *fixture, gconstpointer data)
{
  g_assert_nonnull (find_cell (fixture, RUSSIA_FOLDED));
  g_assert_nonnull (find_cell (fixture, "Are North Korean troops in Russia?"));
  g_assert_nonnull (
      find_cell (fixture, "North Korea, Are North Korean troops in Russia?: neither confirms nor denies, "
                          "about 31 October 2024, Agence France-Presse"));
  g_assert_nonnull (find_cell (fixture,
                               "North Korea, Is there convincing evidence of North Korean troops in Russia?: "
                               "no position"));
  g_assert_nonnull (
      find_cell (fixture, "Russia and those who belong to it, Is there convincing evidence of North Korean "
                          "troops in Russia?: Vladimir Putin: affirms, about 24 October 2024, El País; "
                          "Vasily Nebenzya: denies, about 30 October 2024, Agence France-Presse; "
                          "they contradict each other"));
  g_assert_null (
      find_cell (fixture, "Kremlin, office of the president of Russia, 2 rows belong to it, folded"));
}

static void
test_moving (Fixture *fixture, gconstpointer data)
{
  g_assert_true (gtk_widget_grab_focus (fixture->matrix));
  assert_focus (fixture, "South Korea, 9 rows belong to it, folded");
  act (fixture, "matrix.down");
  assert_focus (fixture, "North Korea");
  act (fixture, "matrix.down");
  assert_focus (fixture, RUSSIA_FOLDED);
  /* A folded row opens before the focus goes on. */
  act (fixture, "matrix.right");
  assert_focus (fixture, RUSSIA_FOLDED);
  WAIT_UNTIL (find_cell (fixture, RUSSIA_OPEN) != NULL);
  assert_focus (fixture, RUSSIA_OPEN);
  act (fixture, "matrix.right");
  assert_focus (fixture, RUSSIA_TROOPS);
  act (fixture, "matrix.up");
  act (fixture, "matrix.up");
  act (fixture, "matrix.up");
  assert_focus (fixture, "Are North Korean troops in Russia?");
  /* There is nothing above the headings and before the first of them. */
  act (fixture, "matrix.up");
  act (fixture, "matrix.left");
  assert_focus (fixture, "Are North Korean troops in Russia?");
  act (fixture, "matrix.end");
  assert_focus (
      fixture,
      "Krone, Did North Korea fire a long-range ballistic missile towards the East Sea, or Sea of Japan?: "
      "no position");
  g_assert_cmpint (get_scroll (fixture, GTK_ORIENTATION_HORIZONTAL), >, 1000);
  act (fixture, "matrix.row-start");
  assert_focus (fixture, "Krone, newspaper, for what it states in its own voice");
  g_assert_cmpint (get_scroll (fixture, GTK_ORIENTATION_HORIZONTAL), ==, 0);
  act (fixture, "matrix.start");
  assert_focus (fixture, "South Korea, 9 rows belong to it, folded");
  g_assert_cmpint (get_scroll (fixture, GTK_ORIENTATION_VERTICAL), ==, 0);
}

/* Left folds what is open, then leads to what somebody belongs to. */
static void
test_folding (Fixture *fixture, gconstpointer data)
{
  PlxStanceMatrix *matrix = PLX_STANCE_MATRIX (fixture->matrix);
  const char *const kremlin[] = { "kremlin", "russia", "nobody", NULL };
  g_auto (GStrv) expanded = NULL;

  plx_stance_matrix_set_expanded (matrix, kremlin);
  gtk_widget_grab_focus (fixture->matrix);
  for (guint i = 0; i < 4; i++)
    act (fixture, "matrix.down");
  WAIT_UNTIL (find_cell (fixture, "Vladimir Putin, president of Russia") != NULL);
  act (fixture, "matrix.down");
  assert_focus (fixture, "Dmitry Peskov, spokesman of the Kremlin");
  act (fixture, "matrix.left");
  assert_focus (fixture, "Kremlin, office of the president of Russia, 2 rows belong to it, open");
  act (fixture, "matrix.left");
  act (fixture, "matrix.left");
  assert_focus (fixture, RUSSIA_OPEN);
  act (fixture, "matrix.left");
  WAIT_UNTIL (find_cell (fixture, RUSSIA_FOLDED) != NULL);
  assert_focus (fixture, RUSSIA_FOLDED);
  /* Who is not there is kept for another day. */
  expanded = plx_stance_matrix_dup_expanded (matrix);
  g_assert_cmpuint (g_strv_length (expanded), ==, 1);
  g_assert_cmpstr (expanded[0], ==, "nobody");
}

/* What has the focus is folded away: what hides it has the focus. */
static void
test_folding_the_focus (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (fixture->matrix);
  act (fixture, "matrix.expand-all");
  act (fixture, "matrix.down");
  assert_focus (fixture,
                "National Intelligence Service, foreign and domestic intelligence service of South Korea");
  act (fixture, "matrix.fold-all");
  WAIT_UNTIL (find_cell (fixture, "South Korea, 9 rows belong to it, folded") != NULL);
  assert_focus (fixture, "South Korea, 9 rows belong to it, folded");
}

/* How far below the top what has the focus stands. */
static int
get_focus_y (Fixture *fixture)
{
  graphene_rect_t bounds;

  g_assert_true (
      gtk_widget_compute_bounds (gtk_widget_get_focus_child (fixture->matrix), fixture->matrix, &bounds));
  return (int) bounds.origin.y;
}

#define PESKOV                                                                                               \
  "Dmitry Peskov, Are North Korean troops in Russia?: neither confirms nor denies, about 21 October 2024, "  \
  "La "                                                                                                      \
  "Vanguardia, BFM TV, also in a satirical passage; stance changed; before that denies, about 18 October "   \
  "2024"
/* Another day: the same rows are open, the same cell has the focus, and stands where it stood, though half of
 * those above it are gone. */
static void
test_another_day (Fixture *fixture, gconstpointer data)
{
  GtkAdjustment *vertical;
  int y;

  gtk_widget_grab_focus (fixture->matrix);
  act (fixture, "matrix.expand-all");
  gtk_test_widget_wait_for_draw (fixture->window);
  for (guint i = 0; i < 16; i++)
    act (fixture, "matrix.down");
  act (fixture, "matrix.up");
  act (fixture, "matrix.up");
  act (fixture, "matrix.right");
  assert_focus (fixture, PESKOV);
  gtk_test_widget_wait_for_draw (fixture->window);
  y = get_focus_y (fixture);
  vertical = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (fixture->scroller));
  gtk_adjustment_set_value (vertical, gtk_adjustment_get_value (vertical) + y - 200);
  WAIT_UNTIL (get_focus_y (fixture) == 200);
  show_day (fixture, "2024-10-22");
  WAIT_UNTIL (find_cell (fixture, "Vladimir Putin, president of Russia") == NULL);
  assert_focus (fixture, PESKOV);
  WAIT_UNTIL (get_focus_y (fixture) == 200);
  /* And back. */
  show_day (fixture, NULL);
  WAIT_UNTIL (find_cell (fixture, "Vladimir Putin, president of Russia") != NULL);
  assert_focus (fixture, PESKOV);
  WAIT_UNTIL (get_focus_y (fixture) == 200);
}

/* Who had the focus has not said anything yet: what stands in its place has the focus. */
static void
test_focus_gone (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (fixture->matrix);
  act (fixture, "matrix.end");
  act (fixture, "matrix.row-start");
  assert_focus (fixture, "Krone, newspaper, for what it states in its own voice");
  show_day (fixture, "2024-10-17");
  gtk_test_widget_wait_for_draw (fixture->window);
  WAIT_UNTIL (find_cell (fixture, "Ukraine, 2 rows belong to it, folded") != NULL);
  assert_focus (fixture, "Ukraine, 2 rows belong to it, folded");
}

static GtkWidget *
find_button (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
test_opening (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (fixture->matrix);
  act (fixture, "matrix.down");
  act (fixture, "matrix.open");
  g_assert_cmpstr (fixture->opened, ==, "north-korea");
  act (fixture, "matrix.right");
  act (fixture, "matrix.open");
  g_assert_cmpstr (fixture->opened, ==, "pyongyang-neither-on-troops");
  act (fixture, "matrix.up");
  act (fixture, "matrix.up");
  act (fixture, "matrix.open");
  g_assert_cmpstr (fixture->opened, ==, "troops-in-russia");
  /* A cell without a position opens nothing. */
  g_clear_pointer (&fixture->opened, g_free);
  act (fixture, "matrix.right");
  act (fixture, "matrix.down");
  act (fixture, "matrix.down");
  act (fixture, "matrix.open");
  g_assert_null (fixture->opened);
  g_assert_null (find_button (fixture->matrix));
}

/* A cell with several positions offers them in order. */
static void
test_choosing (Fixture *fixture, gconstpointer data)
{
  const char *const russia[] = { "russia", "kremlin", NULL };
  GtkWidget *button;

  plx_stance_matrix_set_expanded (PLX_STANCE_MATRIX (fixture->matrix), russia);
  gtk_widget_grab_focus (fixture->matrix);
  for (guint i = 0; i < 5; i++)
    act (fixture, "matrix.down");
  act (fixture, "matrix.right");
  act (fixture, "matrix.open");
  g_assert_null (fixture->opened);
  button = find_button (fixture->matrix);
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (fixture->opened, ==, "peskov-denies-troops");
}

/* From outside a cell can be opened and given the focus. */
static void
test_cell_actions (Fixture *fixture, gconstpointer data)
{
  GtkWidget *cell =
      find_cell (fixture, "North Korea, Are North Korean troops in Russia?: neither confirms nor denies, "
                          "about 31 October 2024, Agence France-Presse");

  g_assert_true (gtk_widget_activate_action (cell, "cell.focus", NULL));
  g_assert_true (gtk_widget_get_focus_child (fixture->matrix) == cell);
  g_assert_true (gtk_widget_activate_action (cell, "cell.open", NULL));
  g_assert_cmpstr (fixture->opened, ==, "pyongyang-neither-on-troops");
}

/* From right to left the arrows change places, and the names stand on the right. */
static void
test_right_to_left (Fixture *fixture, gconstpointer data)
{
  graphene_rect_t bounds;

  gtk_widget_set_direction (fixture->matrix, GTK_TEXT_DIR_RTL);
  gtk_test_widget_wait_for_draw (fixture->window);
  gtk_widget_grab_focus (fixture->matrix);
  act (fixture, "matrix.down");
  act (fixture, "matrix.left");
  assert_focus (
      fixture,
      "North Korea, Are North Korean troops in Russia?: neither confirms nor denies, about 31 October "
      "2024, Agence France-Presse");
  act (fixture, "matrix.right");
  assert_focus (fixture, "North Korea");
  WAIT_UNTIL (
      gtk_widget_compute_bounds (gtk_widget_get_focus_child (fixture->matrix), fixture->matrix, &bounds) &&
      bounds.origin.x + bounds.size.width == gtk_widget_get_width (fixture->matrix));
}

static void
test_sizes (Fixture *fixture, gconstpointer data)
{
  int minimum;

  gtk_widget_measure (fixture->scroller, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 300);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 300);
  WAIT_UNTIL (gtk_widget_get_width (fixture->matrix) < 500);
  gtk_test_widget_wait_for_draw (fixture->window);
  gtk_widget_grab_focus (fixture->matrix);
  act (fixture, "matrix.end");
  /* The end is where it was, however narrow the window. */
  assert_focus (
      fixture,
      "Krone, Did North Korea fire a long-range ballistic missile towards the East Sea, or Sea of Japan?: "
      "no position");
}

static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  static const char *const actions[] = { "matrix.up",      "matrix.down",      "matrix.left",
                                         "matrix.right",   "matrix.page-up",   "matrix.page-down",
                                         "matrix.start",   "matrix.end",       "matrix.row-start",
                                         "matrix.row-end", "matrix.open",      "matrix.toggle",
                                         "matrix.fold",    "matrix.expand-all" };

  gtk_widget_grab_focus (fixture->matrix);
  show_day (fixture, "1999-01-01");
  gtk_test_widget_wait_for_draw (fixture->window);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    act (fixture, actions[i]);
  plx_stance_matrix_set_comparison (PLX_STANCE_MATRIX (fixture->matrix), NULL);
  g_assert_null (plx_stance_matrix_get_comparison (PLX_STANCE_MATRIX (fixture->matrix)));
  gtk_test_widget_wait_for_draw (fixture->window);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    act (fixture, actions[i]);
  show_day (fixture, NULL);
  WAIT_UNTIL (find_cell (fixture, "North Korea") != NULL);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

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

  ADD ("/stance-matrix/cells", test_cells);
  ADD ("/stance-matrix/moving", test_moving);
  ADD ("/stance-matrix/folding", test_folding);
  ADD ("/stance-matrix/folding-the-focus", test_folding_the_focus);
  ADD ("/stance-matrix/another-day", test_another_day);
  ADD ("/stance-matrix/focus-gone", test_focus_gone);
  ADD ("/stance-matrix/opening", test_opening);
  ADD ("/stance-matrix/choosing", test_choosing);
  ADD ("/stance-matrix/cell-actions", test_cell_actions);
  ADD ("/stance-matrix/right-to-left", test_right_to_left);
  ADD ("/stance-matrix/sizes", test_sizes);
  ADD ("/stance-matrix/nothing", test_nothing);
  return g_test_run ();
}
