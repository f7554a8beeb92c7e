/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-help.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"
#include "plx-safe-text.h"
#include "plx-settings-window.h"
#include "plx-window.h"

/* What is asked for. */
typedef struct
{
  GtkWindow *window; /* nullable */
  const char *chapter;
} Question;

static Question *
question_new (GtkWindow *window, const char *chapter)
{
  Question *question = g_new0 (Question, 1);

  g_set_object (&question->window, window);
  question->chapter = chapter;
  return question;
}

static void
question_free (Question *question)
{
  g_clear_object (&question->window);
  g_free (question);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Question, question_free)

/* Chapters are the files of help/C, by name. */
static const char *
get_chapter_of_view (PlxView view)
{
  switch (view)
    {
    case PLX_VIEW_FIGURES:
    case PLX_VIEW_STANCES:
    case PLX_VIEW_SIDE_BY_SIDE:
      return "comparing";
    case PLX_VIEW_BOOKMARKS:
    case PLX_VIEW_FIND:
      return "bookmarks";
    case PLX_VIEW_PROBLEMS:
      return "file-format";
    default:
      return "reading";
    }
}

/* A window without a dossier says what is wrong with a file. */
static const char *
get_chapter (GtkWindow *window)
{
  if (PLX_IS_SETTINGS_WINDOW (window))
    return "reading";
  if (!PLX_IS_WINDOW (window))
    return "index";
  if (!plx_window_get_browser (PLX_WINDOW (window)))
    return "file-format";
  return get_chapter_of_view (plx_browser_get_view (plx_window_get_browser (PLX_WINDOW (window))));
}

/* The manual as a page of HTML */

static char *
find_manual_in (const char *folder)
{
  const char *const *languages = g_get_language_names ();

  for (guint i = 0; languages[i]; i++)
    {
      g_autofree char *name = g_strdup_printf ("manual.%s.html", languages[i]);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        return g_steal_pointer (&path);
    }
  return NULL;
}

/* Returns: (nullable) */
static char *
find_manual (void)
{
  const char *named = g_getenv ("PARALLAX_HELP_DIR");
  const char *const *data_folders = g_get_system_data_dirs ();
  char *path = named && *named ? find_manual_in (named) : NULL;

  for (guint i = 0; !path && data_folders[i]; i++)
    {
      g_autofree char *folder = g_build_filename (data_folders[i], "parallax", "help", NULL);

      path = find_manual_in (folder);
    }
  return path ? path : find_manual_in (PLX_HELP_DIR);
}

static void
say_where (GtkWindow *window, const char *path)
{
  g_autofree char *safe = plx_safe_name (path ? path : PLX_HELP_DIR);
  /* Translators: %s is a file. */
  g_autofree char *text = path ? g_strdup_printf (_ ("No program shows the manual. It lies here: %s"), safe)
                               /* Translators: %s is a folder. */
                               : g_strdup_printf (_ ("The manual is not installed in %s."), safe);

  if (PLX_IS_SETTINGS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  if (PLX_IS_WINDOW (window))
    plx_messages_show_error (plx_window_get_messages (PLX_WINDOW (window)), text, NULL, NULL);
}

static void
on_browser_started (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Question) question = user_data;
  g_autofree char *path = find_manual ();

  if (!g_app_info_launch_uris_finish (G_APP_INFO (source), result, NULL))
    say_where (question->window, path);
}

/* A program that takes files alone cannot be told the chapter. */
static void
open_in_browser (Question *question)
{
  g_autofree char *path = find_manual ();
  g_autofree char *file_uri = path ? g_filename_to_uri (path, NULL, NULL) : NULL;
  g_autoptr (GAppInfo) browser = g_app_info_get_default_for_type ("text/html", FALSE);
  g_autoptr (GdkAppLaunchContext) context = NULL;
  g_autofree char *uri = NULL;
  GList uris = { NULL };

  if (!file_uri || !browser)
    {
      say_where (question->window, path);
      question_free (question);
      return;
    }

  uri = g_app_info_supports_uris (browser) ? g_strconcat (file_uri, "#", question->chapter, NULL) : g_strdup (file_uri);
  uris.data = uri;
  context = gdk_display_get_app_launch_context (gdk_display_get_default ());
  g_app_info_launch_uris_async (browser, &uris, G_APP_LAUNCH_CONTEXT (context), NULL, on_browser_started, question);
}

/* The help viewer */

static void
on_viewer_started (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Question *question = user_data;

  if (g_app_info_launch_uris_finish (G_APP_INFO (source), result, NULL))
    question_free (question);
  else
    open_in_browser (question);
}

void
plx_help_show (GtkWindow *window)
{
  Question *question = question_new (window, get_chapter (window));
  g_autoptr (GAppInfo) viewer = g_app_info_get_default_for_uri_scheme ("help");
  g_autoptr (GdkAppLaunchContext) context = NULL;
  g_autofree char *uri = NULL;
  GList uris = { NULL };

  if (!viewer)
    {
      open_in_browser (question);
      return;
    }

  uri = g_strconcat ("help:parallax/", question->chapter, NULL);
  uris.data = uri;
  context = gdk_display_get_app_launch_context (gdk_display_get_default ());
  g_app_info_launch_uris_async (viewer, &uris, G_APP_LAUNCH_CONTEXT (context), NULL, on_viewer_started, question);
}
