/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is dropped on a window: files and links are opened, other texts are not taken. */
#include "plx-shipped-dossier.h"
#include "plx-window.h"

typedef struct
{
  GtkApplication *application;
  PlxWindow *window;
  GString *opened; /* the URIs, one a line */
} Fixture;

static void
on_open (GApplication *application, GFile **files, int n_files, const char *hint, GString *opened)
{
  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *uri = g_file_get_uri (files[i]);

      g_string_append_printf (opened, "%s\n", uri);
    }
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxSettings) settings = plx_settings_new ();
  g_autofree char *state = g_build_filename (g_get_user_state_dir (), "test-drop.ini", NULL);
  g_autoptr (PlxSessionState) session_state = plx_session_state_new_for_path (state);
  g_autoptr (GFile) file = plx_shipped_dossier_dup_file ();

  fixture->opened = g_string_new (NULL);
  fixture->application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
  g_signal_connect (fixture->application, "open", G_CALLBACK (on_open), fixture->opened);
  g_assert_true (g_application_register (G_APPLICATION (fixture->application), NULL, NULL));
  fixture->window = plx_window_new (fixture->application, settings, session_state, file);
  while (plx_window_is_reading (fixture->window))
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->application);
  g_string_free (fixture->opened, TRUE);
}

static GtkDropTarget *
find_target (PlxWindow *window)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }
  g_assert_not_reached ();
}

static void
assert_dropped (Fixture *fixture, const GValue *value, const char *opened)
{
  gboolean taken = FALSE;

  g_string_truncate (fixture->opened, 0);
  g_signal_emit_by_name (find_target (fixture->window), "drop", value, 1.0, 1.0, &taken);
  g_assert_cmpstr (fixture->opened->str, ==, opened);
  g_assert_cmpint (taken, ==, *opened != '\0');
}

static void
assert_text_dropped (Fixture *fixture, const char *text, const char *opened)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);
  assert_dropped (fixture, &value, opened);
}

static void
assert_links (Fixture *fixture)
{
  assert_text_dropped (fixture, "parallax:d/e", "parallax:d/e\n");
  assert_text_dropped (fixture, " Parallax:d/m?as-of=2024-10-21&clock=published\r\n",
                       "Parallax:d/m?as-of=2024-10-21&clock=published\n");
  assert_text_dropped (fixture, "parallax:%zz", "parallax:%zz\n");
  assert_text_dropped (fixture, "somebody's words", "");
  assert_text_dropped (fixture, "https://example.org/", "");
  assert_text_dropped (fixture, "", "");
}

static void
assert_files (Fixture *fixture)
{
  g_auto (GValue) value = G_VALUE_INIT;
  GSList *files = NULL;

  files = g_slist_append (files, g_file_new_for_path ("/a b.parallax"));
  files = g_slist_append (files, g_file_new_for_uri ("parallax:d/e"));
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, files);
  assert_dropped (fixture, &value, "file:///a%20b.parallax\nparallax:d/e\n");
}

static void
assert_types (Fixture *fixture)
{
  GtkDropTarget *target = find_target (fixture->window);
  gsize n;
  const GType *types = gtk_drop_target_get_gtypes (target, &n);

  g_assert_cmpint (n, ==, 2);
  g_assert_true (types[0] == GDK_TYPE_FILE_LIST && types[1] == G_TYPE_STRING);
  g_assert_true (gtk_drop_target_get_preload (target));
}

/* One after the other: GApplication stays on the bus as long as the program runs. */
static void
test_everything (Fixture *fixture, gconstpointer data)
{
  assert_types (fixture);
  assert_files (fixture);
  assert_links (fixture);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/drop/everything", Fixture, NULL, set_up, test_everything, tear_down);
  return g_test_run ();
}
