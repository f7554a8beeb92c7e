/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-session-state.h"
#include "plx-settings.h"

#include <glib/gstdio.h>

static char *
make_path (void)
{
  g_autofree char *folder = g_dir_make_tmp ("parallax-XXXXXX", NULL);

  g_assert_nonnull (folder);
  return g_build_filename (folder, "state", "places.ini", NULL);
}

static void
remove_path (char *path)
{
  g_autofree char *inner = g_path_get_dirname (path);
  g_autofree char *outer = g_path_get_dirname (inner);

  g_unlink (path);
  g_rmdir (inner);
  g_rmdir (outer);
  g_free (path);
}

static void
assert_place (PlxSessionState *state, const char *id, const char *section, const char *record)
{
  g_autofree char *found_section = NULL;
  g_autofree char *found_record = NULL;

  g_assert_true (plx_session_state_get_place (state, id, &found_section, &found_record));
  g_assert_cmpstr (found_section, ==, section);
  g_assert_cmpstr (found_record, ==, record);
}

static void
test_outlives_the_program (void)
{
  char *path = make_path ();
  g_autoptr (PlxSessionState) before = plx_session_state_new_for_path (path);
  g_autoptr (PlxSessionState) after = NULL;

  plx_session_state_set_place (before, "one", "events", "summons");
  plx_session_state_set_place (before, "two", "sources", NULL);
  plx_session_state_set_place (before, "one", "quotations", "words");
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  plx_session_state_save (before);

  after = plx_session_state_new_for_path (path);
  assert_place (after, "one", "quotations", "words");
  assert_place (after, "two", "sources", NULL);
  remove_path (path);
}

static void
assert_articles (PlxSessionState *state, const char *id, const char *uri)
{
  g_autoptr (GFile) folder = plx_session_state_dup_articles (state, id);
  g_autofree char *found = folder ? g_file_get_uri (folder) : NULL;

  g_assert_cmpstr (found, ==, uri);
}

/* The folder stays while places change, and the place while the folder does. */
static void
test_articles (void)
{
  char *path = make_path ();
  g_autoptr (PlxSessionState) before = plx_session_state_new_for_path (path);
  g_autoptr (PlxSessionState) after = NULL;
  g_autoptr (GFile) folder = g_file_new_for_path ("/articles of “one” [a]\n");

  assert_articles (before, "one", NULL);
  plx_session_state_set_articles (before, "one", folder);
  plx_session_state_set_place (before, "one", "events", "summons");
  plx_session_state_set_articles (before, "not a [name]", folder);
  plx_session_state_save (before);

  after = plx_session_state_new_for_path (path);
  assert_articles (after, "one", "file:///articles%20of%20%E2%80%9Cone%E2%80%9D%20%5Ba%5D%0A");
  assert_articles (after, "two", NULL);
  assert_articles (after, "not a [name]", NULL);
  assert_place (after, "one", "events", "summons");
  plx_session_state_set_articles (after, "one", NULL);
  assert_articles (after, "one", NULL);
  assert_place (after, "one", "events", "summons");
  plx_session_state_save (after);
  remove_path (path);
}

static void
test_unknown_dossier (void)
{
  char *path = make_path ();
  g_autoptr (PlxSessionState) state = plx_session_state_new_for_path (path);
  char *section;
  char *record;

  g_assert_false (plx_session_state_get_place (state, "one", &section, &record));
  g_assert_null (section);
  g_assert_null (record);
  g_assert_false (plx_session_state_get_place (state, "", &section, &record));
  g_assert_false (plx_session_state_get_place (state, "a]\n[b", &section, &record));
  plx_session_state_set_place (state, "a]\n[b", "events", NULL);
  g_assert_false (plx_session_state_get_place (state, "a]\n[b", &section, &record));
  remove_path (path);
}

static void
test_damaged_file (void)
{
  char *path = make_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (PlxSessionState) state = plx_session_state_new_for_path (path);
  char *section;
  char *record;

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, "[one\n\xff\xfe rubbish", -1, NULL));
  g_assert_false (plx_session_state_get_place (state, "one", &section, &record));
  plx_session_state_set_place (state, "one", "events", NULL);
  plx_session_state_save (state);
  assert_place (state, "one", "events", NULL);
  remove_path (path);
}

static void
test_forgets_oldest (void)
{
  char *path = make_path ();
  g_autoptr (PlxSessionState) state = plx_session_state_new_for_path (path);
  char *section;
  char *record;

  for (int i = 0; i < PLX_SESSION_STATE_MAX_PLACES; i++)
    {
      g_autofree char *id = g_strdup_printf ("d%d", i);

      plx_session_state_set_place (state, id, "events", NULL);
    }
  plx_session_state_set_place (state, "d0", "sources", NULL);
  plx_session_state_set_place (state, "another", "events", NULL);

  assert_place (state, "d0", "sources", NULL);
  assert_place (state, "another", "events", NULL);
  g_assert_false (plx_session_state_get_place (state, "d1", &section, &record));
  plx_session_state_save (state);
  remove_path (path);
}

static void
test_shapes (void)
{
  static const char *const unsound[] = { "1;2;3", "1;2;0;4;-5", "99999;2;0;4;5", "a;b;c;d;e", "", "1;2;0;4;5;6" };
  char *path = make_path ();
  g_autoptr (PlxSessionState) state = plx_session_state_new_for_path (path);
  const PlxWindowShape shape = { 1000, 700, TRUE, 180, 320 };
  PlxWindowShape found = { 0 };

  g_assert_false (plx_session_state_get_shape (state, "one", &found));
  plx_session_state_set_shape (state, "one", &shape);
  plx_session_state_set_shape (state, NULL, &shape);
  plx_session_state_set_place (state, "one", "events", NULL);
  plx_session_state_save (state);
  g_clear_object (&state);
  state = plx_session_state_new_for_path (path);
  g_assert_true (plx_session_state_get_shape (state, "one", &found));
  g_assert_cmpmem (&found, sizeof found, &shape, sizeof shape);
  assert_place (state, "one", "events", NULL);
  g_assert_false (plx_session_state_get_shape (state, "two", &found));

  for (guint i = 0; i < G_N_ELEMENTS (unsound); i++)
    {
      g_autofree char *text = g_strdup_printf ("[one]\nwindow=%s\n", unsound[i]);
      g_autoptr (PlxSessionState) damaged = plx_session_state_new_for_path (path);

      g_assert_true (g_file_set_contents (path, text, -1, NULL));
      g_assert_false (plx_session_state_get_shape (damaged, "one", &found));
    }
  remove_path (path);
}

static void
count_change (PlxSettings *settings, const char *key, int *n)
{
  g_assert_cmpstr (key, ==, PLX_SETTINGS_COLOR_SCHEME);
  (*n)++;
}

static void
test_settings_without_schema (void)
{
  g_autoptr (PlxSettings) settings = plx_settings_new_for_schema ("org.example.NotInstalled");
  g_autofree char *scheme = plx_settings_dup_string (settings, PLX_SETTINGS_COLOR_SCHEME);
  g_autofree char *chosen = NULL;
  int n_changes = 0;

  g_assert_false (plx_settings_is_stored (settings));
  g_assert_cmpstr (scheme, ==, "follow");
  g_assert_cmpint (plx_settings_get_int (settings, PLX_SETTINGS_WINDOW_WIDTH), ==, 1280);
  g_assert_false (plx_settings_get_boolean (settings, PLX_SETTINGS_WINDOW_MAXIMIZED));

  g_signal_connect (settings, "changed::" PLX_SETTINGS_COLOR_SCHEME, G_CALLBACK (count_change), &n_changes);
  plx_settings_set_string (settings, PLX_SETTINGS_COLOR_SCHEME, "dark");
  plx_settings_set_string (settings, PLX_SETTINGS_COLOR_SCHEME, "dark");
  plx_settings_set_string (settings, PLX_SETTINGS_COLOR_SCHEME, "purple");
  plx_settings_set_int (settings, PLX_SETTINGS_WINDOW_WIDTH, 5);
  chosen = plx_settings_dup_string (settings, PLX_SETTINGS_COLOR_SCHEME);
  g_assert_cmpstr (chosen, ==, "dark");
  g_assert_cmpint (n_changes, ==, 1);
  g_assert_cmpint (plx_settings_get_int (settings, PLX_SETTINGS_WINDOW_WIDTH), ==, 360);
}

/* What holds without a schema is what the schema says. */
static void
test_settings_defaults (void)
{
  static const char *const numbers[] = { PLX_SETTINGS_WINDOW_WIDTH, PLX_SETTINGS_WINDOW_HEIGHT,
                                         PLX_SETTINGS_SIDEBAR_WIDTH, PLX_SETTINGS_LIST_WIDTH,
                                         PLX_SETTINGS_QUOTATION_SIZE };
  static const char *const words[] = { PLX_SETTINGS_COLOR_SCHEME, PLX_SETTINGS_DATE_NOTATION,
                                       PLX_SETTINGS_NUMBER_NOTATION, PLX_SETTINGS_AS_OF_CLOCK,
                                       PLX_SETTINGS_ARTICLES_FOLDER };
  g_autoptr (PlxSettings) stored = plx_settings_new ();
  g_autoptr (PlxSettings) own = plx_settings_new_for_schema ("org.example.NotInstalled");

  if (!plx_settings_is_stored (stored))
    {
      g_test_skip ("the GSettings schema is not found");
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_assert_cmpint (plx_settings_get_int (stored, numbers[i]), ==, plx_settings_get_int (own, numbers[i]));
  g_assert_cmpint (plx_settings_get_boolean (stored, PLX_SETTINGS_WINDOW_MAXIMIZED), ==,
                   plx_settings_get_boolean (own, PLX_SETTINGS_WINDOW_MAXIMIZED));
  g_assert_cmpint (plx_settings_get_boolean (stored, PLX_SETTINGS_SHOW_SATIRE), ==,
                   plx_settings_get_boolean (own, PLX_SETTINGS_SHOW_SATIRE));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *stored_word = plx_settings_dup_string (stored, words[i]);
      g_autofree char *own_word = plx_settings_dup_string (own, words[i]);

      g_assert_cmpstr (stored_word, ==, own_word);
    }

  /* Out of range: brought into it, where GSettings would complain. */
  plx_settings_set_int (stored, PLX_SETTINGS_LIST_WIDTH, 3);
  g_assert_cmpint (plx_settings_get_int (stored, PLX_SETTINGS_LIST_WIDTH), ==, 200);
  plx_settings_set_int (stored, PLX_SETTINGS_QUOTATION_SIZE, 1000);
  g_assert_cmpint (plx_settings_get_int (stored, PLX_SETTINGS_QUOTATION_SIZE), ==, 200);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-state/shapes", test_shapes);
  g_test_add_func ("/session-state/outlives-the-program", test_outlives_the_program);
  g_test_add_func ("/session-state/articles", test_articles);
  g_test_add_func ("/session-state/unknown-dossier", test_unknown_dossier);
  g_test_add_func ("/session-state/damaged-file", test_damaged_file);
  g_test_add_func ("/session-state/forgets-oldest", test_forgets_oldest);
  g_test_add_func ("/settings/without-schema", test_settings_without_schema);
  g_test_add_func ("/settings/defaults", test_settings_defaults);
  return g_test_run ();
}
