/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-window-export.h"

#include <glib/gi18n-lib.h>

#include "plx-export-dialog.h"
#include "plx-export-progress.h"
#include "plx-export-task.h"
#include "plx-long-work.h"
#include "plx-report-print.h"
#include "plx-safe-text.h"

/* NULL where there is nothing, which is said then. */
static PlxExportSubject *
dup_subject (PlxWindow *window)
{
  PlxExportSubject *subject = plx_browser_dup_export_subject (plx_window_get_browser (window));

  if (!subject)
    plx_messages_show (plx_window_get_messages (window), _ ("There is nothing to take away here yet."), NULL, NULL);
  return subject;
}

static PlxExportSubject *
dup_dossier (PlxWindow *window)
{
  return plx_export_subject_new_for_dossier (plx_browser_get_dossier (plx_window_get_browser (window)));
}

static void
show_failure (PlxWindow *window, const GError *error)
{
  g_autofree char *text = plx_safe_name (error->message);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    plx_messages_show_error (plx_window_get_messages (window), text, NULL, NULL);
}

/* @pattern: what is being done, with "%s" for how far it is */
static PlxExportProgress *
create_progress (PlxWindow *window, const char *pattern)
{
  return plx_export_progress_new (plx_window_get_messages (window), pattern);
}

/* Export */

/* What a file is written for. */
typedef struct
{
  PlxWindow *window;
  GFile *file;
  PlxExportFormat format;
  PlxExportProgress *progress;
  gint64 begun;
} Writing;

static void
show_file (gpointer user_data)
{
  g_autofree char *uri = g_file_get_uri (user_data);

  gtk_show_uri (NULL, uri, GDK_CURRENT_TIME);
}

/* Without a program that shows files, its folder is opened. */
static void
on_shown_in_folder (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GFile) file = user_data;
  g_autoptr (GVariant) answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);
  g_autoptr (GFile) folder = answer ? NULL : g_file_get_parent (file);

  if (folder)
    show_file (folder);
}

/* https://www.freedesktop.org/wiki/Specifications/file-manager-interface/ */
static void
show_in_folder (gpointer user_data)
{
  GDBusConnection *bus = g_application_get_dbus_connection (g_application_get_default ());
  g_autofree char *uri = g_file_get_uri (user_data);
  g_autoptr (GFile) folder = g_file_get_parent (user_data);
  const char *uris[] = { uri, NULL };

  if (bus)
    g_dbus_connection_call (bus, "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1", "org.freedesktop.FileManager1",
                            "ShowItems", g_variant_new ("(^ass)", uris, ""), NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL,
                            on_shown_in_folder, g_object_ref (user_data));
  else if (folder)
    show_file (folder);
}

/* Returns: (transfer full): that it was written */
static char *
describe_written (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *display_name = name ? g_filename_display_name (name) : g_strdup ("");
  g_autofree char *safe = plx_safe_name (display_name);
  /* Translators: %s is the name of a file that was written. */
  return g_strdup_printf (_ ("Exported as “%s”"), safe);
}

/* With a way to what a reader opens, or to where other programs find it. */
static void
tell_written (PlxWindow *window, GFile *file, PlxExportFormat format, const char *text)
{
  gboolean reads = plx_export_format_is_of_reports (format);

  plx_messages_show_with_closure (plx_window_get_messages (window), text, reads ? _ ("_Open") : _ ("Show in _Folder"),
                                  g_cclosure_new_swap (reads ? G_CALLBACK (show_file) : G_CALLBACK (show_in_folder),
                                                       g_object_ref (file), (GClosureNotify) (void (*) (void)) g_object_unref));
}

static gboolean
is_closed (PlxWindow *window)
{
  return !gtk_window_get_application (GTK_WINDOW (window));
}

/* What came of it, @text, where a person sees it. */
static void
tell_end (Writing *writing, const GError *error, const char *text)
{
  GtkApplicationWindow *window = GTK_APPLICATION_WINDOW (writing->window);

  if (is_closed (writing->window))
    {
      plx_long_work_tell_after_closing (window, text);
      return;
    }
  if (error)
    show_failure (writing->window, error);
  else
    tell_written (writing->window, writing->file, writing->format, text);
  plx_long_work_tell (window, writing->begun, text);
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Writing *writing = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  plx_export_write_finish (result, &error);
  plx_export_progress_end (writing->progress);
  text = error ? g_strdup (error->message) : describe_written (writing->file);
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    tell_end (writing, error, text);
  g_object_unref (writing->window);
  g_object_unref (writing->file);
  g_object_unref (writing->progress);
  g_free (writing);
}

static void
on_chosen (GFile *file, PlxExportFormat format, PlxExportSubject *subject, gpointer user_data)
{
  Writing *writing = g_new0 (Writing, 1);

  writing->window = g_object_ref (user_data);
  writing->file = g_object_ref (file);
  writing->begun = g_get_monotonic_time ();
  writing->format = format;
  writing->progress = create_progress (user_data, plx_export_format_is_of_reports (format) ? _ ("Writing the report: %s")
                                                                                          : _ ("Exporting: %s"));
  plx_export_write_async (subject, format, file, plx_export_progress_get (writing->progress), on_written, writing);
}

/* @first: (transfer full): with what else there is in the window */
static void
ask (PlxWindow *window, PlxExportSubject *first)
{
  GPtrArray *subjects = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_export_subject_free);
  PlxExportSubject *list = plx_browser_dup_list_subject (plx_window_get_browser (window));

  g_ptr_array_add (subjects, first);
  if (list && first->matter != PLX_MATTER_COMPARISON)
    g_ptr_array_add (subjects, g_steal_pointer (&list));
  if (first->matter == PLX_MATTER_RECORD)
    g_ptr_array_add (subjects, dup_dossier (window));
  g_clear_pointer (&list, plx_export_subject_free);
  plx_export_dialog_show (GTK_WINDOW (window), subjects, on_chosen, window);
}

static void
on_export (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxExportSubject *subject = dup_subject (user_data);

  if (subject)
    ask (user_data, subject);
}

static void
on_export_dossier (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  ask (user_data, dup_dossier (user_data));
}

/* Copy */

typedef struct
{
  PlxWindow *window;
  PlxExportFormat format;
  char *plain; /* the same as plain text; NULL until that is there */
  PlxExportSubject *subject;
} Copying;

static void
copying_free (Copying *copying)
{
  g_object_unref (copying->window);
  g_free (copying->plain);
  g_clear_pointer (&copying->subject, plx_export_subject_free);
  g_free (copying);
}

static GdkContentProvider *
create_content (const Copying *copying, GBytes *bytes)
{
  GdkContentProvider *providers[2];

  if (copying->format != PLX_EXPORT_HTML)
    {
      g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

      return gdk_content_provider_new_typed (G_TYPE_STRING, text);
    }
  providers[0] = gdk_content_provider_new_for_bytes (plx_export_format_get_media_type (PLX_EXPORT_HTML), bytes);
  providers[1] = gdk_content_provider_new_typed (G_TYPE_STRING, copying->plain);
  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}

static void
finish_copying (Copying *copying, GBytes *bytes)
{
  g_autoptr (GdkContentProvider) content = create_content (copying, bytes);
  const char *format = copying->format == PLX_EXPORT_HTML ? C_ ("format", "Formatted text")
                                                          : plx_export_format_get_title (copying->format);
  /* Translators: %s is a format: “Plain text”. */
  g_autofree char *text = g_strdup_printf (_ ("Copied: %s"), format);

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (copying->window)), content);
  plx_messages_show (plx_window_get_messages (copying->window), text, NULL, NULL);
}

static void on_copied (GObject *source, GAsyncResult *result, gpointer user_data);

/* A page is on the clipboard twice: also as plain text, for whatever takes no other. */
static void
on_plain (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Copying *copying = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = plx_export_copy_finish (result, &error);

  if (!bytes)
    {
      show_failure (copying->window, error);
      copying_free (copying);
      return;
    }
  copying->plain = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  plx_export_copy_async (g_steal_pointer (&copying->subject), copying->format, on_copied, copying);
}

static void
on_copied (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Copying *copying = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = plx_export_copy_finish (result, &error);

  if (bytes)
    finish_copying (copying, bytes);
  else
    show_failure (copying->window, error);
  copying_free (copying);
}

static void
on_copy_as (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxExportSubject *subject = dup_subject (user_data);
  PlxExportFormat format;
  Copying *copying;

  if (!subject)
    return;
  if (!plx_export_format_from_nick (g_variant_get_string (parameter, NULL), &format)
      || plx_export_format_is_binary (format))
    {
      plx_export_subject_free (subject);
      return;
    }

  copying = g_new0 (Copying, 1);
  copying->window = g_object_ref (user_data);
  copying->format = format;
  if (format == PLX_EXPORT_HTML)
    {
      copying->subject = dup_subject (user_data);
      plx_export_copy_async (subject, PLX_EXPORT_TEXT, on_plain, copying);
    }
  else
    plx_export_copy_async (subject, format, on_copied, copying);
}

/* Print */

/* What paper is printed for. */
typedef struct
{
  PlxWindow *window;
  PlxExportProgress *progress;
} Printing;

static void
run_print (PlxWindow *window, PlxExport *report)
{
  g_autoptr (GtkPrintOperation) operation = plx_report_print_new (report);
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_allow_async (operation, TRUE);
  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (window), &error) ==
      GTK_PRINT_OPERATION_RESULT_ERROR)
    show_failure (window, error);
}

static void
on_compared (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Printing *printing = user_data;
  g_autoptr (GError) error = NULL;
  PlxExport *comparison = plx_export_compare_finish (result, &error);

  plx_export_progress_end (printing->progress);
  if (comparison && is_closed (printing->window))
    plx_export_free (comparison); /* nobody is there to choose a printer */
  else if (comparison)
    run_print (printing->window, comparison);
  else
    show_failure (printing->window, error);
  g_object_unref (printing->progress);
  g_object_unref (printing->window);
  g_free (printing);
}

static void
print_subject (PlxWindow *window, PlxExportSubject *subject)
{
  Printing *printing = g_new0 (Printing, 1);

  printing->window = g_object_ref (window);
  printing->progress = create_progress (window, _ ("Preparing to print: %s"));
  plx_export_compare_async (subject, plx_export_progress_get (printing->progress), on_compared, printing);
}

static void
on_print (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxExportSubject *subject = dup_subject (user_data);

  if (subject)
    print_subject (user_data, subject);
}

static void
on_print_dossier (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  print_subject (user_data, dup_dossier (user_data));
}

static const GActionEntry entries[] = {
  { "export", on_export },
  { "copy-as", on_copy_as, "s" },
  { "print", on_print },
  { "export-dossier", on_export_dossier },
  { "print-dossier", on_print_dossier },
};

void
plx_window_export_install (PlxWindow *window)
{
  g_return_if_fail (PLX_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
}

static void
set_enabled (PlxWindow *window, const char *name, gboolean enabled)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (window), name)), enabled);
}

gboolean
plx_window_export_update (PlxWindow *window)
{
  PlxBrowser *browser = plx_window_get_browser (window);
  gboolean can_export = browser && plx_browser_can_export (browser);
  gboolean can_report = browser && plx_browser_can_report (browser);

  set_enabled (window, "export", can_report);
  set_enabled (window, "print", can_report);
  set_enabled (window, "copy-as", can_export);
  set_enabled (window, "export-dossier", browser != NULL);
  set_enabled (window, "print-dossier", browser != NULL);
  return can_export;
}
