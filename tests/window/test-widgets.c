/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The widgets, in process: each template can be made, shows what it is given, and can be used without a
 * pointer. */
#include "example-dossier.h"
#include "plx-card-view.h"
#include "plx-column.h"
#include "plx-fact-view.h"
#include "plx-line-view.h"
#include "plx-link.h"
#include "plx-notice-view.h"
#include "plx-page-view.h"
#include "plx-pair.h"
#include "plx-prose.h"
#include "plx-record-row.h"
#include "plx-section-view.h"
#include "plx-stance-pill.h"
#include "plx-style.h"
#include "plx-text-direction.h"

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
  GSimpleActionGroup *group = g_simple_action_group_new ();
  GSimpleAction *action = g_simple_action_new ("show-record", G_VARIANT_TYPE_STRING);

  fixture->dossier = example_dossier_new ();
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 500);
  g_signal_connect (action, "activate", G_CALLBACK (on_show_record), fixture);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
  g_object_unref (action);
  g_object_unref (group);
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

/* The first descendant of a type, in the order of the page. */
static GtkWidget *
find (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static guint
count (GtkWidget *widget, GType type)
{
  guint n = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count (child, type);
  return n;
}

static PlxPage *
create_page (Fixture *fixture, const char *id)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (fixture->dossier, id);

  g_assert_nonnull (record);
  return plx_page_new_for_record (record);
}

/* A page with one more section, of as many records. */
static PlxPage *
create_long_page (Fixture *fixture, guint n)
{
  PlxPage *page = create_page (fixture, "zed");
  PlxSection *section = g_new0 (PlxSection, 1);
  g_autoptr (PlxRecord) record = plx_dossier_lookup (fixture->dossier, "early");
  GListStore *records = g_list_store_new (PLX_TYPE_RECORD);

  for (guint i = 0; i < n; i++)
    g_list_store_append (records, record);
  section->title = g_strdup ("Many");
  section->records = G_LIST_MODEL (records);
  g_ptr_array_set_size (page->sections, 0);
  g_ptr_array_add (page->sections, section);
  return page;
}

static void
test_instances (void)
{
  const GType types[] = {
    PLX_TYPE_CARD_VIEW,    PLX_TYPE_COLUMN,      PLX_TYPE_FACT_VIEW, PLX_TYPE_LINE_VIEW, PLX_TYPE_LINK,
    PLX_TYPE_NOTICE_VIEW,  PLX_TYPE_PAGE_VIEW,   PLX_TYPE_PAIR,      PLX_TYPE_PROSE,     PLX_TYPE_RECORD_ROW,
    PLX_TYPE_SECTION_VIEW, PLX_TYPE_STANCE_PILL, PLX_TYPE_TEXT,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWidget *widget = g_object_new (types[i], NULL);

      g_object_ref_sink (widget);
      g_assert_finalize_object (widget);
    }
}

static void
on_parsing_error (GtkCssProvider *provider, GtkCssSection *section, const GError *error, guint *n_errors)
{
  g_autofree char *place = gtk_css_section_to_string (section);

  g_test_message ("%s: %s", place, error->message);
  (*n_errors)++;
}

static void
test_style_sheets (void)
{
  const char *const names[] = { "colors-light.css", "colors-dark.css", "high-contrast.css", "style.css" };
  guint n_errors = 0;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
      g_autofree char *path = g_strconcat (RESOURCE_BASE_PATH, names[i], NULL);

      g_signal_connect (provider, "parsing-error", G_CALLBACK (on_parsing_error), &n_errors);
      gtk_css_provider_load_from_resource (provider, path);
    }
  g_assert_cmpuint (n_errors, ==, 0);
}

static void
test_style_follows_the_setting (Fixture *fixture, gconstpointer data)
{
  GdkDisplay *display = gdk_display_get_default ();
  GtkSettings *settings = gtk_settings_get_for_display (display);
  GdkRGBA light, dark;
  GtkStyleContext *context = gtk_widget_get_style_context (fixture->window);

  g_assert_false (plx_style_is_dark (display));
  g_assert_true (gtk_style_context_lookup_color (context, "plx_page", &light));
  g_object_set (settings, "gtk-application-prefer-dark-theme", TRUE, NULL);
  g_assert_true (plx_style_is_dark (display));
  g_assert_true (gtk_style_context_lookup_color (context, "plx_page", &dark));
  g_assert_cmpfloat (dark.red, <, light.red);
  g_object_set (settings, "gtk-application-prefer-dark-theme", FALSE, NULL);
  g_assert_false (plx_style_is_dark (display));
}

static void
test_link_opens_its_record (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxLine) line = plx_line_new ();
  GtkWidget *view = plx_line_view_new ();

  plx_line_add (line, PLX_RUN_DIM, "at ", NULL);
  plx_line_add (line, PLX_RUN_PLAIN, "The ambassador is summoned", "summons");
  plx_line_view_set_line (PLX_LINE_VIEW (view), line);
  show (fixture, view);
  g_assert_cmpuint (count (view, PLX_TYPE_LINK), ==, 1);
  gtk_test_accessible_assert_role (find (view, PLX_TYPE_LINK), GTK_ACCESSIBLE_ROLE_LINK);
  g_assert_true (gtk_widget_activate_action (find (view, PLX_TYPE_LINK), "link.open", NULL));
  g_assert_cmpstr (fixture->opened, ==, "summons");
}

/* A link that is broken over two lines takes the pointer on its words only. */
static void
test_link_in_two_lines (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxLine) line = plx_line_new ();
  GtkWidget *view = plx_line_view_new (), *link;

  plx_line_add (line, PLX_RUN_PLAIN, "some words that stand before it ", NULL);
  plx_line_add (line, PLX_RUN_PLAIN, "a link of many words", "summons");
  plx_line_view_set_line (PLX_LINE_VIEW (view), line);
  gtk_widget_set_size_request (view, 260, -1);
  gtk_widget_set_valign (view, GTK_ALIGN_START);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 260, 200);
  show (fixture, view);
  link = find (view, PLX_TYPE_LINK);
  g_assert_cmpint (gtk_widget_get_width (view), ==, 260);
  g_assert_cmpint (gtk_widget_get_height (link), >, 30);
  g_assert_true (gtk_widget_contains (link, gtk_widget_get_width (link) - 4, 5));
  g_assert_true (gtk_widget_contains (link, 4, gtk_widget_get_height (link) - 5));
  g_assert_false (gtk_widget_contains (link, 4, 5));
}

static void
test_long_line (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxLine) line = plx_line_new ();
  GtkWidget *view = plx_line_view_new ();
  GtkWidget *last;

  for (guint i = 0; i < 10000; i++)
    plx_line_add (line, PLX_RUN_PLAIN, "Zed, ", "zed");
  plx_line_view_set_line (PLX_LINE_VIEW (view), line);
  show (fixture, view);
  g_assert_cmpuint (count (view, PLX_TYPE_LINK), ==, PLX_LINE_VIEW_MAX_RUNS + 1);
  last = gtk_widget_get_last_child (view);
  gtk_widget_activate_action (last, "link.open", NULL);
  g_assert_cmpuint (count (view, PLX_TYPE_LINK), ==, 2 * PLX_LINE_VIEW_MAX_RUNS + 1);
  g_assert_null (fixture->opened);
}

static void
test_cautions_have_signs (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxLine) line = plx_line_new ();
  GtkWidget *view = plx_line_view_new ();

  g_object_ref_sink (view);
  plx_line_add (line, PLX_RUN_CAUTION, "rests on satire only", NULL);
  plx_line_add (line, PLX_RUN_RELAY, "through an embassy", NULL);
  plx_line_view_set_line (PLX_LINE_VIEW (view), line);
  g_assert_cmpstr (plx_text_get_text (PLX_TEXT (view)), ==,
                   "⚠\u00a0rests on satire only↳\u00a0through an embassy");
  plx_line_view_set_signs (PLX_LINE_VIEW (view), FALSE);
  g_assert_cmpstr (plx_text_get_text (PLX_TEXT (view)), ==, "rests on satire onlythrough an embassy");
  g_assert_finalize_object (view);
}

static void
test_card (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (fixture->dossier, "early");
  g_autoptr (PlxCard) card = plx_card_new_for_record (record, NULL);
  g_autofree char *spoken = plx_card_to_text (card);
  GtkWidget *view = plx_card_view_new (card);

  show (fixture, view);
  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_LINK);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, spoken);
  g_assert_true (gtk_widget_grab_focus (view));
  g_assert_true (gtk_widget_activate_action (view, "card.open", NULL));
  g_assert_cmpstr (fixture->opened, ==, "early");
}

static void
test_card_of_every_record (Fixture *fixture, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  for (PlxRecordKind kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      g_autoptr (GListModel) records = plx_dossier_dup_records (fixture->dossier, kind);

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);
          g_autoptr (PlxCard) card = plx_card_new_for_record (record, NULL);

          gtk_box_append (GTK_BOX (box), plx_card_view_new (card));
        }
    }
  show (fixture, box);
  g_assert_cmpuint (count (box, PLX_TYPE_CARD_VIEW), >, 20);
}

static void
test_page_of_every_record (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = plx_page_view_new ();

  show (fixture, view);
  for (PlxRecordKind kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      g_autoptr (GListModel) records = plx_dossier_dup_records (fixture->dossier, kind);

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);
          int minimum;

          plx_page_view_set_page (PLX_PAGE_VIEW (view), plx_page_new_for_record (record));
          gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
          g_assert_cmpint (minimum, <=, 340);
        }
    }
  plx_page_view_set_page (PLX_PAGE_VIEW (view), NULL);
  g_assert_null (plx_page_view_get_page (PLX_PAGE_VIEW (view)));
}

static void
test_page_focus (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = plx_page_view_new ();
  GtkWidget *focus;

  plx_page_view_set_page (PLX_PAGE_VIEW (view), create_page (fixture, "summons"));
  show (fixture, view);
  g_assert_true (gtk_widget_activate_action (view, "page.focus", NULL));
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  gtk_test_accessible_assert_role (focus, GTK_ACCESSIBLE_ROLE_HEADING);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (focus)), ==, "The ambassador is summoned");
  g_assert_false (gtk_label_get_selection_bounds (GTK_LABEL (focus), NULL, NULL));

  for (guint i = 0; i < 100 && !PLX_IS_CARD_VIEW (focus); i++)
    {
      gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
      focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
    }
  g_assert_true (PLX_IS_CARD_VIEW (focus));
}

static void
test_section_unfolds (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = plx_page_view_new ();
  GtkWidget *more;

  show (fixture, view);
  plx_page_view_set_page (PLX_PAGE_VIEW (view), create_long_page (fixture, 100));
  WAIT_UNTIL (count (view, PLX_TYPE_CARD_VIEW) == PLX_SECTION_VIEW_STEP);
  more = gtk_widget_get_last_child (find (view, PLX_TYPE_SECTION_VIEW));
  g_assert_true (gtk_widget_get_visible (more));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (more)), ==, "Show 40 More");
  g_signal_emit_by_name (more, "clicked");
  g_assert_cmpuint (count (view, PLX_TYPE_CARD_VIEW), ==, 80);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (more)), ==, "Show 20 More");
  g_signal_emit_by_name (more, "clicked");
  g_assert_cmpuint (count (view, PLX_TYPE_CARD_VIEW), ==, 100);
  g_assert_false (gtk_widget_get_visible (more));

  /* The same page again is as far unfolded as it was left. */
  plx_page_view_set_page (PLX_PAGE_VIEW (view), create_page (fixture, "summons"));
  plx_page_view_set_page (PLX_PAGE_VIEW (view), create_long_page (fixture, 100));
  WAIT_UNTIL (count (view, PLX_TYPE_CARD_VIEW) == 100);
}

static void
test_scroll_before_layout (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = plx_page_view_new ();
  PlxPageView *page_view = PLX_PAGE_VIEW (view);
  GtkWidget *scroller = gtk_widget_get_first_child (view);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  plx_page_view_set_page (page_view, create_long_page (fixture, 40));
  plx_page_view_set_scroll (page_view, 1500);
  g_assert_cmpfloat (plx_page_view_get_scroll (page_view), ==, 1500);
  show (fixture, view);
  WAIT_UNTIL (gtk_adjustment_get_value (adjustment) == 1500);
  g_assert_cmpfloat (plx_page_view_get_scroll (page_view), ==, 1500);

  /* Another page begins at its beginning. */
  plx_page_view_set_page (page_view, create_page (fixture, "summons"));
  WAIT_UNTIL (gtk_adjustment_get_value (adjustment) == 0);
  plx_page_view_set_page (page_view, create_long_page (fixture, 40));
  plx_page_view_set_scroll (page_view, 900);
  WAIT_UNTIL (gtk_adjustment_get_value (adjustment) == 900);
}

/* Beyond the end it scrolls to the end, and the reader can scroll on from there. */
static void
test_scroll_beyond_the_end (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = plx_page_view_new ();
  GtkWidget *scroller = gtk_widget_get_first_child (view);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  plx_page_view_set_page (PLX_PAGE_VIEW (view), create_long_page (fixture, 20));
  show (fixture, view);
  plx_page_view_set_scroll (PLX_PAGE_VIEW (view), 1e6);
  WAIT_UNTIL (plx_page_view_get_scroll (PLX_PAGE_VIEW (view)) < 1e6 &&
              gtk_adjustment_get_value (adjustment) > 0);
  gtk_adjustment_set_value (adjustment, 10);
  gtk_widget_queue_resize (view);
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 10);
}

static void
test_long_text_in_pieces (Fixture *fixture, gconstpointer data)
{
  GtkWidget *prose = g_object_new (PLX_TYPE_PROSE, NULL);
  g_autofree char *text = g_strnfill (1024 * 1024, 'a');

  plx_prose_set_text (PLX_PROSE (prose), text, PLX_SAFE_TEXT_QUOTATION, TRUE);
  show (fixture, prose);
  g_assert_cmpuint (count (prose, GTK_TYPE_BUTTON), ==, 1);
  g_assert_cmpuint (count (prose, GTK_TYPE_LABEL), ==, 3); /* the mark, the text, the button */
  g_signal_emit_by_name (find (prose, GTK_TYPE_BUTTON), "clicked");
  g_assert_cmpuint (count (prose, GTK_TYPE_LABEL), ==, 4);
}

static void
test_hostile_texts (Fixture *fixture, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *tabs = g_strnfill (100000, '\t');
  g_autoptr (GString) marks = g_string_new ("e");
  const char *texts[] = { "A & B <i>", tabs, NULL, "\xe2\x80\xaetxet", "𐤀𐤁" };
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < 20000; i++)
    g_string_append (marks, "\xcc\x81");
  texts[2] = marks->str;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (PlxLine) line = plx_line_new ();
      GtkWidget *view = plx_line_view_new ();

      plx_line_add (line, PLX_RUN_PLAIN, texts[i], "zed");
      plx_line_view_set_line (PLX_LINE_VIEW (view), line);
      gtk_box_append (GTK_BOX (box), view);
      g_assert_cmpstr (plx_text_get_text (PLX_TEXT (view)), !=, "");
    }
  show (fixture, box);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
}

static void
test_record_row (Fixture *fixture, gconstpointer data)
{
  PlxListEntry entry = { (char *) "nonsense", (char *) "Zed · 20 October 2024", TRUE, PLX_STANCE_DENIES,
                         (char *) "also in a satirical passage" };
  GtkWidget *row = plx_record_row_new ();
  PlxStancePill *pill = PLX_STANCE_PILL (find (row, PLX_TYPE_STANCE_PILL));

  show (fixture, row);
  plx_record_row_set_entry (PLX_RECORD_ROW (row), &entry, "Sunday 20 October 2024");
  g_assert_cmpint (plx_stance_pill_get_stance (pill), ==, PLX_STANCE_DENIES);
  g_assert_true (gtk_widget_get_visible (gtk_widget_get_first_child (row)));
  plx_record_row_set_entry (PLX_RECORD_ROW (row), &entry, NULL);
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_first_child (row)));
  plx_record_row_set_entry (PLX_RECORD_ROW (row), NULL, NULL);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (pill)));
}

static void
test_text_direction (void)
{
  g_assert_cmpint (plx_text_find_direction ("“12” Kim"), ==, GTK_TEXT_DIR_LTR);
  g_assert_cmpint (plx_text_find_direction ("… سيول Seoul"), ==, GTK_TEXT_DIR_RTL);
  g_assert_cmpint (plx_text_find_direction ("12,000 …"), ==, GTK_TEXT_DIR_NONE);
  g_assert_true (plx_text_has_right_to_left ("Seoul סיאול"));
  g_assert_false (plx_text_has_right_to_left ("Сеул 서울"));
}

/* Short pairs stand beside each other, long ones below each other, and both children always fit. */
static void
test_pair (Fixture *fixture, gconstpointer data)
{
  GtkWidget *pair = g_object_new (PLX_TYPE_PAIR, "characters", 20, NULL);
  GtkWidget *first = plx_text_new (), *last = plx_text_new ();
  int beside, below;

  plx_text_set_text (PLX_TEXT (first), "first");
  plx_text_set_text (PLX_TEXT (last), "a text that is longer than twenty characters");
  gtk_widget_set_parent (first, pair);
  gtk_widget_set_parent (last, pair);
  g_object_ref_sink (pair);
  gtk_widget_measure (pair, GTK_ORIENTATION_VERTICAL, 600, &beside, NULL, NULL, NULL);
  gtk_widget_measure (pair, GTK_ORIENTATION_VERTICAL, 120, &below, NULL, NULL, NULL);
  g_assert_cmpint (beside, <, 30);
  g_assert_cmpint (below, >, 2 * beside);
  g_assert_finalize_object (pair);
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

  g_test_add_func ("/widgets/instances", test_instances);
  g_test_add_func ("/widgets/style/sheets", test_style_sheets);
  ADD ("/widgets/style/follows-the-setting", test_style_follows_the_setting);
  ADD ("/widgets/line/link-opens-its-record", test_link_opens_its_record);
  ADD ("/widgets/line/link-in-two-lines", test_link_in_two_lines);
  ADD ("/widgets/line/long", test_long_line);
  ADD ("/widgets/line/cautions-have-signs", test_cautions_have_signs);
  ADD ("/widgets/card/opens", test_card);
  ADD ("/widgets/card/every-record", test_card_of_every_record);
  ADD ("/widgets/page/every-record", test_page_of_every_record);
  ADD ("/widgets/page/focus", test_page_focus);
  ADD ("/widgets/page/section-unfolds", test_section_unfolds);
  ADD ("/widgets/page/scroll-before-layout", test_scroll_before_layout);
  ADD ("/widgets/page/scroll-beyond-the-end", test_scroll_beyond_the_end);
  ADD ("/widgets/prose/long-text", test_long_text_in_pieces);
  ADD ("/widgets/hostile-texts", test_hostile_texts);
  ADD ("/widgets/row", test_record_row);
  ADD ("/widgets/pair", test_pair);
  g_test_add_func ("/widgets/text-direction", test_text_direction);
  return g_test_run ();
}
