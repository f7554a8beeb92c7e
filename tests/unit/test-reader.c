/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How a file is read: what it may be, progress, cancellation, and what else happens to it meanwhile. What may
 * stand in it is tested in tests/corpus. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "dossier-texts.h"
#include "under-valgrind.h"

#define RECORD ",\n{\"id\": \"q%07u\", \"title\": \"Is this a question that takes some room in the file?\"}"

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("parallax-reader-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "a.parallax", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_remove (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_object_unref (fixture->file);
}

/* A sound dossier of about @megabytes. */
static void
write_large (Fixture *fixture, guint megabytes)
{
  guint n = megabytes * 1000 * 1000 / 84;
  FILE *stream = g_fopen (fixture->path, "w");

  fputs (HEAD ", \"questions\": [{\"id\": \"q\", \"title\": \"Q\"}", stream);
  for (guint i = 0; i < n; i++)
    fprintf (stream, RECORD, i);
  fputs ("]}\n", stream);
  g_assert_cmpint (fclose (stream), ==, 0);
}

static guint
large_size (void)
{
  return under_valgrind () ? 5 : 50;
}

static char *
only_problem (PlxDossierReader *reader)
{
  g_autoptr (PlxProblem) problem = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (plx_dossier_reader_get_problems (reader)), ==, 1);
  g_assert_cmpuint (plx_dossier_reader_count_errors (reader), ==, 1);
  problem = g_list_model_get_item (plx_dossier_reader_get_problems (reader), 0);
  return plx_problem_to_string (problem, "a.parallax");
}

/* The file is not read, at once, and the problem says so without a place. */
static void
assert_unreadable (GFile *file, int code, const char *message)
{
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (GError) error = NULL;
  g_autofree char *problem = NULL;
  g_autofree char *expected = g_strdup_printf ("a.parallax: error: %s [io]", message);

  g_assert_null (plx_dossier_reader_read (reader, NULL, &error));
  g_assert_error (error, G_IO_ERROR, code);
  problem = only_problem (reader);
  g_assert_cmpstr (problem, ==, expected);
}

#define NOT_REGULAR "this is not a regular file; expected a dossier file"

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  assert_unreadable (fixture->file, G_IO_ERROR_NOT_FOUND, g_strerror (ENOENT));
}

static void
test_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);

  assert_unreadable (folder, G_IO_ERROR_NOT_REGULAR_FILE, NOT_REGULAR);
}

/* Nobody writes to it: whoever opens it in the usual way waits forever. */
static void
test_fifo (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  assert_unreadable (fixture->file, G_IO_ERROR_NOT_REGULAR_FILE, NOT_REGULAR);
}

static void
test_endless (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) zero = g_file_new_for_path ("/dev/zero");

  assert_unreadable (zero, G_IO_ERROR_NOT_REGULAR_FILE, NOT_REGULAR);
}

static void
test_socket (Fixture *fixture, gconstpointer data)
{
  struct sockaddr_un address = { AF_UNIX, "" };
  int fd = socket (AF_UNIX, SOCK_STREAM, 0);

  g_strlcpy (address.sun_path, fixture->path, sizeof address.sun_path);
  g_assert_cmpint (bind (fd, (struct sockaddr *) &address, sizeof address), ==, 0);
  assert_unreadable (fixture->file, g_io_error_from_errno (ENXIO), g_strerror (ENXIO));
  close (fd);
}

static void
test_link_to_itself (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (symlink ("a.parallax", fixture->path), ==, 0);
  assert_unreadable (fixture->file, G_IO_ERROR_TOO_MANY_LINKS, g_strerror (ELOOP));
}

static void
test_forbidden (Fixture *fixture, gconstpointer data)
{
  if (geteuid () == 0)
    {
      g_test_skip ("permissions do not bind the superuser");
      return;
    }
  g_assert_true (g_file_set_contents (fixture->path, HEAD "}", -1, NULL));
  g_assert_cmpint (g_chmod (fixture->path, 0), ==, 0);
  assert_unreadable (fixture->file, G_IO_ERROR_PERMISSION_DENIED, g_strerror (EACCES));
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (fixture->file);
  g_autoptr (GError) error = NULL;
  g_autofree char *problem = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  g_assert_null (plx_dossier_reader_read (reader, NULL, &error));
  g_assert_error (error, PLX_READ_ERROR, PLX_READ_ERROR_SYNTAX);
  g_assert_cmpstr (error->message, ==, "Line 1, column 1: expected a value, found an empty file");
  problem = only_problem (reader);
  g_assert_cmpstr (problem, ==, "a.parallax:1:1: error: expected a value, found an empty file [syntax]");
}

static void
test_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (fixture->file);
  g_autoptr (PlxDossier) dossier = NULL;

  g_assert_true (g_file_set_contents (fixture->path, HEAD "}", -1, NULL));
  g_assert_cmpfloat (plx_dossier_reader_get_progress (reader), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (plx_dossier_reader_get_problems (reader)), ==, 0);
  dossier = plx_dossier_reader_read (reader, NULL, NULL);
  g_assert_true (g_file_equal (plx_dossier_get_file (dossier), fixture->file));
  g_assert_cmpfloat (plx_dossier_reader_get_progress (reader), ==, 1);
}

static void
assert_read_error (const char *text, gsize length, int code)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new_for_bytes (bytes);
  g_autoptr (GError) error = NULL;

  g_assert_null (plx_dossier_reader_read (reader, NULL, &error));
  g_assert_error (error, PLX_READ_ERROR, code);
}

static void
test_error_codes (void)
{
  g_autofree char *deep = g_strnfill (65, '[');

  assert_read_error ("", 0, PLX_READ_ERROR_SYNTAX);
  assert_read_error ("{", 1, PLX_READ_ERROR_SYNTAX);
  assert_read_error ("{}\0", 3, PLX_READ_ERROR_SYNTAX);
  assert_read_error (deep, 65, PLX_READ_ERROR_LIMIT);
  assert_read_error ("{}", 2, PLX_READ_ERROR_FORMAT);
  assert_read_error ("[]", 2, PLX_READ_ERROR_FORMAT);
  assert_read_error ("{\"parallax\": 2}", 15, PLX_READ_ERROR_FORMAT);
}

/* What keeps a file from opening is listed, however much is wrong before it. */
static void
test_error_behind_many (void)
{
  g_autoptr (GString) text = g_string_new (HEAD ", \"events\": [7");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (PlxDossierReader) reader = NULL;
  g_autoptr (PlxProblem) last = NULL;
  GListModel *problems;

  for (guint i = 0; i < 60000; i++)
    g_string_append (text, ",7");
  g_string_append (text, "\n}");
  bytes = g_bytes_new (text->str, text->len);
  reader = plx_dossier_reader_new_for_bytes (bytes);
  g_assert_null (plx_dossier_reader_read (reader, NULL, NULL));
  problems = plx_dossier_reader_get_problems (reader);
  g_assert_cmpuint (plx_dossier_reader_count_errors (reader), ==, 60002);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 50001);
  last = g_list_model_get_item (problems, 50000);
  g_assert_cmpint (plx_problem_get_code (last), ==, PLX_PROBLEM_SYNTAX);
  g_assert_cmpuint (plx_problem_get_line (last), ==, 2);
}

/* The result of reading in another thread. */
typedef struct
{
  PlxDossier *dossier;
  GError *error;
  gboolean is_done;
} Outcome;

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  Outcome *outcome = data;

  outcome->dossier = plx_dossier_reader_read_finish (PLX_DOSSIER_READER (source), result, &outcome->error);
  outcome->is_done = TRUE;
}

static void
clear (Outcome *outcome)
{
  g_clear_object (&outcome->dossier);
  g_clear_error (&outcome->error);
  outcome->is_done = FALSE;
}

static void
wait_for (Outcome *outcome)
{
  while (!outcome->is_done)
    g_main_context_iteration (NULL, TRUE);
}

/* Waits until some of the file has been read, without giving way to anything else. */
static void
wait_for_progress (PlxDossierReader *reader)
{
  while (plx_dossier_reader_get_progress (reader) < 0.02)
    g_thread_yield ();
}

static void
test_progress (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (fixture->file);
  Outcome outcome = { NULL, NULL, FALSE };
  double last = 0;
  guint n_steps = 0;

  write_large (fixture, large_size ());
  plx_dossier_reader_read_async (reader, NULL, on_read, &outcome);
  while (!outcome.is_done)
    {
      double progress = plx_dossier_reader_get_progress (reader);

      g_assert_cmpfloat (progress, >=, last);
      g_assert_cmpfloat (progress, <=, 1);
      n_steps += progress > last;
      last = progress;
      g_main_context_iteration (NULL, FALSE);
      g_thread_yield ();
    }
  g_assert_no_error (outcome.error);
  g_assert_cmpuint (plx_dossier_count_errors (outcome.dossier), ==, 0);
  g_assert_cmpuint (n_steps, >, 1);
  g_assert_cmpfloat (plx_dossier_reader_get_progress (reader), ==, 1);
  clear (&outcome);
}

/* On a busy machine reading may have ended before anybody could stop it: then it is tried again. */
static void
test_cancel_midway (Fixture *fixture, gconstpointer data)
{
  gboolean was_cancelled = FALSE;

  write_large (fixture, large_size ());
  for (guint i = 0; i < 20 && !was_cancelled; i++)
    {
      g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (fixture->file);
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      Outcome outcome = { NULL, NULL, FALSE };

      plx_dossier_reader_read_async (reader, cancellable, on_read, &outcome);
      wait_for_progress (reader);
      g_cancellable_cancel (cancellable);
      wait_for (&outcome);
      g_assert_null (outcome.dossier);
      g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_cmpuint (plx_dossier_reader_count_errors (reader), ==, 0);
      was_cancelled = plx_dossier_reader_get_progress (reader) < 1;
      clear (&outcome);
    }
  g_assert_true (was_cancelled);
}

static void
test_cancelled_before (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (fixture->file);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, HEAD "}", -1, NULL));
  g_cancellable_cancel (cancellable);
  g_assert_null (plx_dossier_reader_read (reader, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* A file that shrinks is read to where it ends by then. A program that had mapped it would die of SIGBUS. */
static void
test_truncated_meanwhile (Fixture *fixture, gconstpointer data)
{
  gboolean was_cut = FALSE;

  for (guint i = 0; i < 20 && !was_cut; i++)
    {
      g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (fixture->file);
      Outcome outcome = { NULL, NULL, FALSE };

      write_large (fixture, large_size ());
      plx_dossier_reader_read_async (reader, NULL, on_read, &outcome);
      wait_for_progress (reader);
      g_assert_cmpint (truncate (fixture->path, 1000), ==, 0);
      wait_for (&outcome);
      g_assert_true ((outcome.dossier == NULL) == (outcome.error != NULL));
      was_cut = outcome.dossier == NULL;
      if (was_cut)
        g_assert_error (outcome.error, PLX_READ_ERROR, PLX_READ_ERROR_SYNTAX);
      clear (&outcome);
    }
  g_assert_true (was_cut);
}

/* A file that grows is read to where it ends by then, too. */
static void
test_grown_meanwhile (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (fixture->file);
  Outcome outcome = { NULL, NULL, FALSE };
  int fd;

  write_large (fixture, large_size ());
  plx_dossier_reader_read_async (reader, NULL, on_read, &outcome);
  wait_for_progress (reader);
  fd = g_open (fixture->path, O_WRONLY | O_APPEND, 0);
  g_assert_cmpint (write (fd, "x\n", 2), ==, 2);
  close (fd);
  wait_for (&outcome);
  g_assert_cmpfloat (plx_dossier_reader_get_progress (reader), <=, 1);
  g_assert_true ((outcome.dossier == NULL) == (outcome.error != NULL));
  clear (&outcome);
}

/* A file on a mount that has no path: here one that GIO makes up. */
static void
test_without_path (void)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("resource:///io/github/parallax_dossiers/none.parallax");
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (GError) error = NULL;

  g_assert_null (plx_dossier_reader_read (reader, NULL, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (plx_dossier_reader_count_errors (reader), ==, 1);
}

static void
test_shipped (void)
{
  g_autofree char *path = shipped_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (PlxDossier) dossier = plx_dossier_reader_read (reader, NULL, NULL);

  g_assert_nonnull (dossier);
  g_assert_cmpuint (plx_dossier_count_errors (dossier), ==, 0);
  g_assert_cmpuint (plx_dossier_count_warnings (dossier), ==, 0);
}

#define ADD(name, test) g_test_add ("/reader/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("missing", test_missing);
  ADD ("folder", test_folder);
  ADD ("fifo", test_fifo);
  ADD ("endless", test_endless);
  ADD ("socket", test_socket);
  ADD ("link-to-itself", test_link_to_itself);
  ADD ("forbidden", test_forbidden);
  ADD ("empty", test_empty);
  ADD ("file", test_file);
  g_test_add_func ("/reader/error-codes", test_error_codes);
  g_test_add_func ("/reader/error-behind-many", test_error_behind_many);
  ADD ("progress", test_progress);
  ADD ("cancel-midway", test_cancel_midway);
  ADD ("cancelled-before", test_cancelled_before);
  ADD ("truncated-meanwhile", test_truncated_meanwhile);
  ADD ("grown-meanwhile", test_grown_meanwhile);
  g_test_add_func ("/reader/without-path", test_without_path);
  g_test_add_func ("/reader/shipped", test_shipped);
  return g_test_run ();
}
