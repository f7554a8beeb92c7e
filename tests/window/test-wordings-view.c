/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The wordings of a quotation as they are shown: which words are marked, in how many columns, how one gets to
 * the sources. */
#include "../unit/dossier-texts.h"
#include "plx-marked-text.h"
#include "plx-page-view.h"
#include "plx-safe-text.h"
#include "plx-style.h"
#include "plx-tiles.h"
#include "plx-wording-view.h"
#include "plx-wordings-view.h"

typedef struct
{
  GtkWidget *window;
  PlxDossier *dossier;
  char *opened; /* the id that win.show-record was activated with last */
} Fixture;

static void
on_show_record (GSimpleAction *action, GVariant *parameter, Fixture *fixture)
{
  g_free (fixture->opened);
  fixture->opened = g_variant_dup_string (parameter, NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("show-record", G_VARIANT_TYPE_STRING);
  g_autofree char *path = shipped_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);

  fixture->dossier = plx_dossier_reader_read (reader, NULL, NULL);
  g_assert_nonnull (fixture->dossier);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 500);
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

/* All descendants of a type, in the order of the page. */
static void
find_all (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    find_all (child, type, found);
}

static GPtrArray *
find (GtkWidget *widget, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  find_all (widget, type, found);
  return found;
}

/* Not for a frame: it may have been drawn before one begins to wait. */
static void
wait_for_layout (GtkWidget *widget)
{
  gint64 deadline = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;

  while (gtk_widget_get_width (widget) == 0 && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpint (gtk_widget_get_width (widget), >, 0);
}

static GtkWidget *
show_page (Fixture *fixture, const char *id)
{
  GtkWidget *view = plx_page_view_new ();
  g_autoptr (PlxRecord) record = plx_dossier_lookup (fixture->dossier, id);

  g_assert_nonnull (record);
  gtk_window_set_child (GTK_WINDOW (fixture->window), view);
  plx_page_view_set_page (PLX_PAGE_VIEW (view), plx_page_new_for_record (record));
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_layout (view);
  return view;
}

static gboolean
collect_marked (PangoAttribute *attribute, gpointer data)
{
  GPtrArray *pieces = data;

  if (attribute->klass->type == PANGO_ATTR_WEIGHT || attribute->klass->type == PANGO_ATTR_UNDERLINE)
    g_ptr_array_add (pieces, attribute);
  return FALSE;
}

/* The words that are bold and those that are underlined, with bars between them. */
static char *
dup_marked (GtkWidget *text, PangoAttrType type)
{
  PangoLayout *layout = plx_text_get_layout (PLX_TEXT (text), 300);
  g_autoptr (GPtrArray) pieces = g_ptr_array_new ();
  GString *words = g_string_new (NULL);

  g_assert_null (pango_attr_list_filter (pango_layout_get_attributes (layout), collect_marked, pieces));
  for (guint i = 0; i < pieces->len; i++)
    {
      const PangoAttribute *attribute = g_ptr_array_index (pieces, i);

      if (attribute->klass->type != type)
        continue;
      g_string_append (words, words->len > 0 ? "|" : "");
      g_string_append_len (words, pango_layout_get_text (layout) + attribute->start_index,
                           attribute->end_index - attribute->start_index);
    }
  return g_string_free (words, FALSE);
}

static void
assert_marked (GtkWidget *text, const char *bold, const char *underlined)
{
  g_autofree char *strong = dup_marked (text, PANGO_ATTR_WEIGHT);
  g_autofree char *lined = dup_marked (text, PANGO_ATTR_UNDERLINE);

  g_assert_cmpstr (strong, ==, bold);
  g_assert_cmpstr (lined, ==, underlined);
}

static void
test_marks (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = show_page (fixture, "rutte-significant-escalation");
  g_autoptr (GPtrArray) texts = find (view, PLX_TYPE_MARKED_TEXT);

  g_assert_cmpuint (texts->len, ==, 3);
  assert_marked (g_ptr_array_index (texts, 0), "mean",
                 "For North Korea to send troops to fight alongside Russia in Ukraine|mean");
  assert_marked (g_ptr_array_index (texts, 1), "mark", "mark");
  assert_marked (g_ptr_array_index (texts, 2), "", "");
}

/* What makes a text safe to show makes it longer: the marks go with their words. */
static void
test_marks_in_unsafe_text (void)
{
  g_autoptr (GArray) marks = g_array_new (FALSE, FALSE, sizeof (PlxWordingMark));
  PlxWordingMark mark = { { 0, 0 }, PLX_WORDING_REPLACED };
  PlxWording wording = { .text = (char *) "a\xe2\x80\xae"
                                          "b\t\n\n\nword\x01 after",
                         .marks = marks,
                         .in_marks = TRUE };
  guint rest = 7;
  GtkWidget *text;

  mark.range.start = (guint) (strstr (wording.text, "word") - wording.text);
  mark.range.end = mark.range.start + 5;
  g_array_append_val (marks, mark);
  text = g_object_ref_sink (plx_marked_text_new (&wording, 0, &rest));
  g_assert_cmpuint (rest, ==, 0);
  assert_marked (text, "word␁", "word␁");
  g_assert_true (g_str_has_suffix (plx_text_get_text (PLX_TEXT (text)), "”"));
  g_object_unref (text);
}

/* A long text comes in pieces, and so do its marks. */
static void
test_long_text (void)
{
  g_autoptr (GArray) marks = g_array_new (FALSE, FALSE, sizeof (PlxWordingMark));
  g_autofree char *string = g_strnfill (PLX_SAFE_TEXT_MAX + 100, 'x');
  PlxWordingMark mark = { { PLX_SAFE_TEXT_MAX - 3, PLX_SAFE_TEXT_MAX + 2 }, PLX_WORDING_ONLY };
  PlxWording wording = { .text = string, .marks = marks };
  guint rest = 0;
  GtkWidget *first, *second;

  g_array_append_val (marks, mark);
  first = g_object_ref_sink (plx_marked_text_new (&wording, 0, &rest));
  g_assert_cmpuint (rest, ==, PLX_SAFE_TEXT_MAX);
  second = g_object_ref_sink (plx_marked_text_new (&wording, rest, &rest));
  g_assert_cmpuint (rest, ==, 0);
  assert_marked (first, "", "xxx");
  assert_marked (second, "", "xx");
  g_object_unref (first);
  g_object_unref (second);
}

static void
test_ignore_style (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = show_page (fixture, "peskov-contradictory-information");
  g_autoptr (GPtrArray) strict = find (view, PLX_TYPE_MARKED_TEXT);
  g_autoptr (GPtrArray) lax = NULL;
  g_autoptr (GPtrArray) again = NULL;

  g_assert_cmpuint (strict->len, ==, 3);
  assert_marked (g_ptr_array_index (strict, 2), "Contradictory", "Contradictory");

  g_assert_true (gtk_widget_activate_action (view, "page.ignore-style", NULL));
  lax = find (view, PLX_TYPE_MARKED_TEXT);
  g_assert_cmpuint (lax->len, ==, 3);
  assert_marked (g_ptr_array_index (lax, 2), "", "");

  /* The next page that has the choice begins with it. */
  show_page (fixture, "rutte-significant-escalation");
  view = gtk_window_get_child (GTK_WINDOW (fixture->window));
  g_object_set (view, "ignore-style", TRUE, NULL);
  {
    g_autoptr (PlxRecord) record = plx_dossier_lookup (fixture->dossier, "peskov-contradictory-information");

    plx_page_view_set_page (PLX_PAGE_VIEW (view), plx_page_new_for_record (record));
  }
  again = find (view, PLX_TYPE_MARKED_TEXT);
  assert_marked (g_ptr_array_index (again, 2), "", "");
}

static gboolean
is_beside (GtkWidget *widget, GtkWidget *other)
{
  graphene_rect_t bounds, other_bounds;
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (widget));

  g_assert_true (gtk_widget_compute_bounds (widget, root, &bounds));
  g_assert_true (gtk_widget_compute_bounds (other, root, &other_bounds));
  return bounds.origin.y == other_bounds.origin.y;
}

static void
test_columns (Fixture *fixture, gconstpointer data)
{
  int width = GPOINTER_TO_INT (data);
  g_autoptr (GPtrArray) wordings = NULL;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 700);
  wordings = find (show_page (fixture, "rutte-significant-escalation"), PLX_TYPE_WORDING_VIEW);
  g_assert_cmpuint (wordings->len, ==, 3);
  g_assert_true (is_beside (g_ptr_array_index (wordings, 0), g_ptr_array_index (wordings, 1)) ==
                 (width > 600));
  g_assert_true (is_beside (g_ptr_array_index (wordings, 1), g_ptr_array_index (wordings, 2)) ==
                 (width > 800));
}

static void
test_open (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) wordings =
      find (show_page (fixture, "rutte-significant-escalation"), PLX_TYPE_WORDING_VIEW);

  g_assert_true (gtk_widget_activate_action (g_ptr_array_index (wordings, 1), "wording.open", NULL));
  g_assert_cmpstr (fixture->opened, ==, "bfm-tv");
  g_assert_true (gtk_widget_grab_focus (g_ptr_array_index (wordings, 0)));
}

static void
test_spoken (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) wordings =
      find (show_page (fixture, "rutte-significant-escalation"), PLX_TYPE_WORDING_VIEW);
  GtkAccessible *second = g_ptr_array_index (wordings, 1);
  GtkAccessible *inside = GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (second)));

  gtk_test_accessible_assert_role (second, GTK_ACCESSIBLE_ROLE_LINK);
  gtk_test_accessible_assert_property (
      second, GTK_ACCESSIBLE_PROPERTY_LABEL,
      "BFM TV, paragraph 15, about 21 Oct 2024, translated from French, The English is a "
      "machine translation: “would mark a significant escalation”");
  /* What is inside carries the description. */
  gtk_test_accessible_assert_relation (second, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, inside, NULL);
  gtk_test_accessible_assert_property (
      inside, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "Compared with El País, paragraph 11: without “For North Korea to send troops to … "
      "Russia in Ukraine”; “mark” instead of “mean”");
}

#define ADD(path, data, test) g_test_add ("/wordings-view/" path, Fixture, data, set_up, test, tear_down)

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
  ADD ("marks", NULL, test_marks);
  g_test_add_func ("/wordings-view/marks-in-unsafe-text", test_marks_in_unsafe_text);
  g_test_add_func ("/wordings-view/long-text", test_long_text);
  ADD ("ignore-style", NULL, test_ignore_style);
  ADD ("columns/narrow", GINT_TO_POINTER (360), test_columns);
  ADD ("columns/two", GINT_TO_POINTER (700), test_columns);
  ADD ("columns/three", GINT_TO_POINTER (900), test_columns);
  ADD ("open", NULL, test_open);
  ADD ("spoken", NULL, test_spoken);
  return g_test_run ();
}
