/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Taking a comparison away from the window: to a file, to the clipboard, to paper. */
#include "plx-dossier-reader.h"
#include "plx-export-dialog.h"
#include "plx-export-task.h"
#include "plx-report-pdf.h"
#include "plx-report-print.h"
#include "plx-settings.h"
#include "plx-shipped-dossier.h"
#include "plx-style.h"
#include "plx-window.h"

#include <glib/gstdio.h>

#define DEADLINE 20 /* seconds */

typedef struct
{
  PlxDossier *dossier;
  char *folder;
} Fixture;

static PlxDossier *
read_shipped (void)
{
  g_autoptr (GFile) file = plx_shipped_dossier_dup_file ();
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier = plx_dossier_reader_read (reader, NULL, &error);

  g_assert_no_error (error);
  return dossier;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dossier = read_shipped ();
  fixture->folder = g_dir_make_tmp ("parallax-test-XXXXXX", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_object_unref (fixture->dossier);
}

static PlxExportSubject *
create_subject (PlxDossier *dossier)
{
  const PlxAsOf as_of = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  g_autoptr (PlxRecord) measure = plx_dossier_lookup (dossier, "troops-present");

  return plx_export_subject_new_for_measure (measure, &as_of);
}

static void
keep_result (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

/* Runs the main loop until @condition, or fails. */
#define WAIT_UNTIL(condition) \
  G_STMT_START \
  { \
    gint64 wait_end = g_get_monotonic_time () + DEADLINE * G_USEC_PER_SEC; \
    while (!(condition) && g_get_monotonic_time () < wait_end) \
      { \
        g_main_context_iteration (NULL, FALSE); \
        g_usleep (1000); \
      } \
    g_assert_true (condition); \
  } \
  G_STMT_END

static gboolean
write_now (Fixture *fixture, PlxExportFormat format, GFile *file, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  plx_export_write_async (create_subject (fixture->dossier), format, file, NULL, keep_result, &result);
  WAIT_UNTIL (result != NULL);
  return plx_export_write_finish (result, error);
}

static GBytes *
copy_now (Fixture *fixture, PlxExportFormat format)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GBytes *bytes;

  plx_export_copy_async (create_subject (fixture->dossier), format, keep_result, &result);
  WAIT_UNTIL (result != NULL);
  bytes = plx_export_copy_finish (result, &error);
  g_assert_no_error (error);
  return bytes;
}

/* Every format is what the command line writes, in memory and on the disk. */
static void
test_write (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxExportSubject) subject = create_subject (fixture->dossier);
  g_autoptr (PlxExport) comparison = plx_export_subject_compare (subject);
  const PlxExportOptions options = { 0, plx_paper_from_locale () };

  for (guint i = 0; plx_export_format_is_of_reports (i); i++)
    {
      g_autofree char *name = plx_export_subject_dup_file_name (subject, i);
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (GError) error = NULL;
      gboolean is_written = write_now (fixture, i, file, &error);
      g_autoptr (GBytes) copied = copy_now (fixture, i);
      g_autoptr (GOutputStream) expected = g_memory_output_stream_new_resizable ();
      g_autofree char *contents = NULL;
      gsize length;

      g_assert_no_error (error);
      g_assert_true (is_written);
      g_assert_true (plx_export_write (comparison, i, &options, expected, NULL));
      g_assert_true (g_str_has_prefix (name, "north-korean-troops-2024-troops-present."));
      g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
      g_assert_cmpmem (contents, length, g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (expected)),
                       g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (expected)));
      g_assert_cmpmem (contents, length, g_bytes_get_data (copied, NULL), g_bytes_get_size (copied));
    }
}

static void
test_write_fails (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "no", "such", "folder.pdf", NULL);
  g_autoptr (GFile) nowhere = g_file_new_for_path (path);
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GError) error = NULL;

  g_assert_false (write_now (fixture, PLX_EXPORT_PDF, nowhere, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_false (write_now (fixture, PLX_EXPORT_PDF, folder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE);
}

static void
test_names (void)
{
  static const struct
  {
    const char *name;
    PlxExportFormat format;
    const char *expected;
  } cases[] = {
    { "a.pdf", PLX_EXPORT_CSV, "a.csv" },    { "a", PLX_EXPORT_CSV, "a.csv" },
    { "a.b", PLX_EXPORT_MARKDOWN, "a.b.md" }, { "v1.2.HTML", PLX_EXPORT_PNG, "v1.2.png" },
    { "a.txt", PLX_EXPORT_TEXT, "a.txt" },    { ".pdf", PLX_EXPORT_SVG, ".svg" },
  };
  PlxExportFormat format;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = plx_export_dup_name_for_format (cases[i].name, cases[i].format);

      g_assert_cmpstr (name, ==, cases[i].expected);
    }
  g_assert_true (plx_export_format_from_name ("x.Wiki", &format));
  g_assert_cmpint (format, ==, PLX_EXPORT_WIKITEXT);
  g_assert_false (plx_export_format_from_name ("x.docx", &format));
  g_assert_false (plx_export_format_from_name ("pdf", &format));
}

/* A name that nobody was asked about takes the place of no file, nor of a link that leads nowhere. */
static void
test_free_file (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *name;
    const char *expected;
  } cases[] = {
    { "kept.json", "kept.json" }, { "kept.json", "kept (2).json" }, { "kept.json", "kept (3).json" },
    { "a.b.md", "a.b.md" },       { "a.b.md", "a.b (2).md" },       { "link.pdf", "link (2).pdf" },
    { ".pdf", ".pdf" },           { ".pdf", ".pdf (2)" },
  };
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GFile) link = g_file_get_child (folder, "link.pdf");

  g_assert_true (g_file_make_symbolic_link (link, "nowhere", NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = plx_export_dup_free_file (folder, cases[i].name);
      g_autofree char *name = g_file_get_basename (file);

      g_assert_cmpstr (name, ==, cases[i].expected);
      g_assert_true (g_file_set_contents (g_file_peek_path (file), "", -1, NULL));
    }
}

/* How many pages a PDF has. Later versions of cairo compress what tells of them, so another program has to read it. */
static guint
count_pages (const char *path)
{
  const char *arguments[] = { "pdfinfo", path, NULL };
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  const char *line;

  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, NULL, &error);
  g_assert_no_error (error);
  line = strstr (output, "\nPages:");
  g_assert_nonnull (line);
  return (guint) g_ascii_strtoull (line + strlen ("\nPages:"), NULL, 10);
}

/* What comes out of a printer is what stands in the PDF: of a comparison, of a whole dossier. */
static void
test_print (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxExportSubject) subject
      = data ? plx_export_subject_new_for_dossier (fixture->dossier) : create_subject (fixture->dossier);
  PlxExport *comparison = plx_export_subject_compare (subject);
  g_autoptr (GBytes) pdf = plx_report_to_pdf (comparison->report, PLX_PAPER_A4, NULL, NULL);
  g_autoptr (GtkPrintOperation) operation = plx_report_print_new (comparison);
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  g_autofree char *written = g_build_filename (fixture->folder, "written.pdf", NULL);
  g_autofree char *printed = g_build_filename (fixture->folder, "printed.pdf", NULL);
  g_autofree char *reader = g_find_program_in_path ("pdfinfo");
  g_autoptr (GError) error = NULL;
  guint n_pages;

  gtk_page_setup_set_paper_size (setup, paper);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_export_filename (operation, printed);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_assert_true (g_file_test (printed, G_FILE_TEST_IS_REGULAR));
  if (!reader)
    {
      g_test_skip ("pdfinfo is not installed");
      return;
    }

  g_file_set_contents (written, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  n_pages = count_pages (written);
  g_assert_cmpuint (n_pages, >=, 1);
  g_assert_cmpuint (count_pages (printed), ==, n_pages);
}

static void
count_progress (double done, gpointer user_data)
{
  int *calls = user_data;

  g_assert_cmpfloat (done, >=, 0);
  g_assert_cmpfloat (done, <=, 1);
  g_atomic_int_inc (calls);
}

static void
cancel_halfway (double done, gpointer user_data)
{
  if (done > 0.5)
    g_cancellable_cancel (user_data);
}

/* A whole dossier is written in a thread that tells how far it is, and can be stopped; then nothing is written. */
static void
test_long_work (Fixture *fixture, gconstpointer data)
{
  PlxExportFormat format = GPOINTER_TO_UINT (data);
  g_autofree char *path = g_build_filename (fixture->folder, "dossier.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  int calls = 0;
  const PlxProgress stopped = { cancellable, cancel_halfway, cancellable, 0, 1 };
  const PlxProgress watched = { NULL, count_progress, &calls, 0, 1 };

  plx_export_write_async (plx_export_subject_new_for_dossier (fixture->dossier), format, file, &stopped, keep_result, &result);
  WAIT_UNTIL (result != NULL);
  g_assert_false (plx_export_write_finish (result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_clear_object (&result);
  g_clear_error (&error);
  plx_export_write_async (plx_export_subject_new_for_dossier (fixture->dossier), format, file, &watched, keep_result, &result);
  WAIT_UNTIL (result != NULL);
  g_assert_true (plx_export_write_finish (result, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpint (g_atomic_int_get (&calls), >, format == PLX_EXPORT_PDF ? 100 : 2);
}

/* The window */

typedef struct
{
  GtkApplication *application;
  PlxWindow *window;
  PlxBookmarkStore *bookmarks;
} Shown;

static void
show (Shown *shown)
{
  g_autoptr (PlxSettings) settings = plx_settings_new ();
  g_autofree char *state = g_build_filename (g_get_user_state_dir (), "test-export-state.json", NULL);
  g_autofree char *bookmarks = g_build_filename (g_get_user_data_dir (), "test-export-bookmarks.json", NULL);
  g_autoptr (PlxSessionState) session_state = plx_session_state_new_for_path (state);
  g_autoptr (GFile) file = plx_shipped_dossier_dup_file ();

  shown->application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (shown->application), NULL, NULL));
  shown->window = plx_window_new (shown->application, settings, session_state, file);
  shown->bookmarks = plx_bookmark_store_new_for_path (bookmarks);
  plx_window_set_bookmarks (shown->window, shown->bookmarks);
  gtk_window_present (GTK_WINDOW (shown->window));
  WAIT_UNTIL (plx_window_get_browser (shown->window) != NULL);
}

static void
hide (Shown *shown)
{
  g_autoptr (GAsyncResult) result = NULL;

  plx_bookmark_store_save_async (shown->bookmarks, NULL, keep_result, &result);
  WAIT_UNTIL (result != NULL);
  gtk_window_destroy (GTK_WINDOW (shown->window));
  g_object_unref (shown->bookmarks);
  g_object_unref (shown->application);
}

static void
activate (const Shown *shown, const char *name, const char *target)
{
  g_action_group_activate_action (G_ACTION_GROUP (shown->window), name, target ? g_variant_new_string (target) : NULL);
}

static gboolean
is_enabled (const Shown *shown, const char *name)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (shown->window), name);
}

/* Only what is compared can be copied in every format; there are reports of records as well. */
static void
assert_enabled (const Shown *shown)
{
  static const char *const names[] = { "export", "copy-as", "print" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_false (is_enabled (shown, names[i]));
  activate (shown, "view", "figures");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (is_enabled (shown, names[i]));
  activate (shown, "view", "stances");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (is_enabled (shown, names[i]));
  activate (shown, "view", "sources");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_false (is_enabled (shown, names[i]));
  activate (shown, "show-record", "seoul-summons-ambassador");
  g_assert_true (is_enabled (shown, "export"));
  g_assert_true (is_enabled (shown, "print"));
  g_assert_false (is_enabled (shown, "copy-as"));
  g_assert_true (is_enabled (shown, "export-dossier"));
  g_assert_true (is_enabled (shown, "print-dossier"));
}

/* Of bookmarks there is a report as soon as there is one, with what is listed. */
static void
assert_bookmarks (const Shown *shown)
{
  PlxBrowser *browser = plx_window_get_browser (shown->window);
  g_autoptr (PlxExportSubject) subject = NULL;
  g_autoptr (PlxExport) report = NULL;

  activate (shown, "view", "bookmarks");
  g_assert_false (is_enabled (shown, "print"));
  activate (shown, "show-record", "seoul-summons-ambassador");
  activate (shown, "bookmark", NULL);
  /* What is said of it must not take the place of what is said later. */
  WAIT_UNTIL (plx_messages_get_text (plx_window_get_messages (shown->window)) != NULL);
  activate (shown, "view", "bookmarks");
  WAIT_UNTIL (is_enabled (shown, "print"));
  g_assert_true (is_enabled (shown, "export"));
  g_assert_false (is_enabled (shown, "copy-as"));
  subject = plx_browser_dup_export_subject (browser);
  g_assert_nonnull (subject);
  report = plx_export_subject_compare (subject);
  g_assert_cmpstr (report->report->title, ==, "Bookmarks");
  g_assert_cmpstr (((PlxReportBlock *) g_ptr_array_index (report->report->blocks, 0))->target, ==,
                   "seoul-summons-ambassador");
}

static void
keep_text (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

/* A page that is on its way is not there to be copied yet. */
static gboolean
can_copy (const Shown *shown)
{
  g_autoptr (PlxExportSubject) subject = plx_browser_dup_export_subject (plx_window_get_browser (shown->window));

  return subject && is_enabled (shown, "copy-as");
}

static char *
copy_as (const Shown *shown, const char *format)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (shown->window));
  PlxMessages *messages = plx_window_get_messages (shown->window);
  char *text = NULL;

  WAIT_UNTIL (can_copy (shown));
  plx_messages_close (messages);
  gdk_clipboard_set_text (clipboard, "");
  activate (shown, "copy-as", format);
  WAIT_UNTIL (plx_messages_get_text (messages) != NULL && g_str_has_prefix (plx_messages_get_text (messages), "Copied: "));
  gdk_clipboard_read_text_async (clipboard, NULL, keep_text, &text);
  WAIT_UNTIL (text != NULL);
  return text;
}

static void
assert_copies (const Shown *shown)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (shown->window));

  activate (shown, "compare", "troops-present");
  {
    g_autofree char *markdown = copy_as (shown, "markdown");
    g_autofree char *csv = copy_as (shown, "csv");
    g_autofree char *html = copy_as (shown, "html");

    g_assert_true (g_str_has_prefix (markdown, "# North Korean soldiers who are in Russia\n"));
    g_assert_nonnull (strstr (csv, "\"figure-kyslytsya\""));
    /* A page is there twice. */
    g_assert_true (g_str_has_prefix (html, "North Korean soldiers who are in Russia\n═"));
    g_assert_true (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), "text/html"));
  }
  /* No claims stand side by side, then two do. */
  activate (shown, "view", "side-by-side");
  plx_messages_close (plx_window_get_messages (shown->window));
  activate (shown, "copy-as", "text");
  g_assert_nonnull (plx_messages_get_text (plx_window_get_messages (shown->window)));
  activate (shown, "side-by-side-add", "figure-kyslytsya");
  activate (shown, "side-by-side-add", "figure-nis-sent");
  {
    g_autofree char *text = copy_as (shown, "text");

    g_assert_nonnull (strstr (text, "“12,000 North Korean soldiers”"));
    g_assert_nonnull (strstr (text, "“a total of 3,000 soldiers”"));
  }
  /* No format that is not text, and none that there is not. */
  plx_messages_close (plx_window_get_messages (shown->window));
  activate (shown, "copy-as", "pdf");
  activate (shown, "copy-as", "docx");
  g_assert_null (plx_messages_get_text (plx_window_get_messages (shown->window)));
}

static void
test_window (void)
{
  Shown shown;

  show (&shown);
  assert_enabled (&shown);
  assert_bookmarks (&shown);
  assert_copies (&shown);
  hide (&shown);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/names", test_names);
  g_test_add ("/export/free-file", Fixture, NULL, set_up, test_free_file, tear_down);
  g_test_add ("/export/write", Fixture, NULL, set_up, test_write, tear_down);
  g_test_add ("/export/write-fails", Fixture, NULL, set_up, test_write_fails, tear_down);
  g_test_add ("/export/long-work", Fixture, GUINT_TO_POINTER (PLX_EXPORT_PDF), set_up, test_long_work, tear_down);
  g_test_add ("/export/long-work-records", Fixture, GUINT_TO_POINTER (PLX_EXPORT_JSON_LD), set_up, test_long_work, tear_down);
  g_test_add ("/export/print", Fixture, NULL, set_up, test_print, tear_down);
  g_test_add ("/export/print-dossier", Fixture, "dossier", set_up, test_print, tear_down);
  g_test_add_func ("/export/window", test_window);
  return g_test_run ();
}
