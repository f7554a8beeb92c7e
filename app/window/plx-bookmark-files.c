/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-files.h"

#include <glib/gi18n-lib.h>

#include "plx-safe-text.h"

static void
show_failure (PlxWindow *window, const GError *error)
{
  g_autofree char *text = plx_safe_name (error->message);

  plx_messages_show_error (plx_window_get_messages (window), text, NULL, NULL);
}

/* The dialog lives until it is answered, and keeps the window. */
static void
ask (PlxWindow *window, GtkFileChooserNative *dialog, GCallback on_response)
{
  g_autoptr (GtkFileFilter) bookmarks = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (bookmarks, _ ("Bookmarks"));
  gtk_file_filter_add_suffix (bookmarks, "json");
  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), bookmarks);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), all);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", on_response, g_object_ref (window));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/* Export */

static void
on_written (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxWindow) window = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autofree char *display_name = name ? g_filename_display_name (name) : g_strdup ("");
  g_autofree char *safe = plx_safe_name (display_name);
  g_autofree char *text = NULL;

  if (!g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    {
      show_failure (window, error);
      return;
    }
  /* TRANSLATORS: %s is the name of a file that was written. */
  text = g_strdup_printf (_ ("Bookmarks exported as “%s”."), safe);
  plx_messages_show (plx_window_get_messages (window), text, NULL, NULL);
}

static void
on_export_response (GtkFileChooserNative *dialog, int response, gpointer user_data)
{
  g_autoptr (PlxWindow) window = user_data;
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)) : NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (file)
    {
      bytes = plx_bookmark_store_export (plx_window_get_bookmarks (window), g_object_get_data (G_OBJECT (dialog), "dossier"));
      g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL, on_written,
                                           g_object_ref (window));
    }
  g_object_unref (dialog);
}

void
plx_bookmark_files_export (PlxWindow *window, const char *dossier_id)
{
  GtkFileChooserNative *dialog;

  g_return_if_fail (PLX_IS_WINDOW (window));

  if (!plx_window_get_bookmarks (window))
    return;

  dialog = gtk_file_chooser_native_new (_ ("Export Bookmarks"), GTK_WINDOW (window), GTK_FILE_CHOOSER_ACTION_SAVE,
                                        _ ("_Export"), _ ("_Cancel"));
  /* TRANSLATORS: the name of a file. */
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), _ ("Bookmarks.json"));
  g_object_set_data_full (G_OBJECT (dialog), "dossier", g_strdup (dossier_id), g_free);
  ask (window, dialog, G_CALLBACK (on_export_response));
}

/* Import */

static char *
dup_import_title (const PlxBookmarkImport *import)
{
  g_autofree char *added = g_strdup_printf (ngettext ("%'u bookmark added", "%'u bookmarks added", import->n_added),
                                            import->n_added);
  g_autofree char *changed = g_strdup_printf (ngettext ("%'u got a note", "%'u got notes", import->n_changed),
                                              import->n_changed);
  g_autofree char *known = g_strdup_printf (ngettext ("%'u was there already", "%'u were there already", import->n_known),
                                            import->n_known);

  /* TRANSLATORS: “3 bookmarks added, 1 got a note, 2 were there already.” */
  return g_strdup_printf (_ ("%1$s, %2$s, %3$s."), added, changed, known);
}

static void
on_imported (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxWindow) window = user_data;
  g_autoptr (GError) error = NULL;
  PlxBookmarkImport import = { 0 };
  g_autofree char *text = NULL;

  if (!plx_bookmark_store_import_finish (PLX_BOOKMARK_STORE (source), result, &import, &error))
    {
      show_failure (window, error);
      return;
    }
  text = dup_import_title (&import);
  plx_messages_show (plx_window_get_messages (window), text, NULL, NULL);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxWindow) window = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes_finish (G_FILE (source), result, NULL, &error);

  if (bytes)
    plx_bookmark_store_import_async (plx_window_get_bookmarks (window), bytes, NULL, on_imported, g_object_ref (window));
  else
    show_failure (window, error);
}

static void
on_import_response (GtkFileChooserNative *dialog, int response, gpointer user_data)
{
  g_autoptr (PlxWindow) window = user_data;
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)) : NULL;

  if (file)
    g_file_load_bytes_async (file, NULL, on_read, g_object_ref (window));
  g_object_unref (dialog);
}

void
plx_bookmark_files_import (PlxWindow *window)
{
  g_return_if_fail (PLX_IS_WINDOW (window));

  if (plx_window_get_bookmarks (window))
    ask (window,
         gtk_file_chooser_native_new (_ ("Import Bookmarks"), GTK_WINDOW (window), GTK_FILE_CHOOSER_ACTION_OPEN,
                                      _ ("_Import"), _ ("_Cancel")),
         G_CALLBACK (on_import_response));
}
