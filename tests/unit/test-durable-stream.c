/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file that is replaced from a stream is the old one or the new one, and nothing is left beside it. */
#include "plx-durable-stream.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("parallax-test-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "file", NULL);
  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_unlink (fixture->path);
  /* Only an empty folder can be removed. */
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
assert_contents (const Fixture *fixture, const char *expected)
{
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, expected);
}

static GOutputStream *
begin (const Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  GOutputStream *stream = plx_durable_stream_new (fixture->path, 0600, &error);

  g_assert_no_error (error);
  g_assert_true (g_output_stream_write_all (stream, "fresh", 5, NULL, NULL, &error));
  g_assert_no_error (error);
  return stream;
}

static void
test_commit (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GOutputStream) stream = begin (fixture);
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  assert_contents (fixture, "old");
  g_assert_true (plx_durable_stream_commit (PLX_DURABLE_STREAM (stream), NULL, &error));
  g_assert_no_error (error);
  assert_contents (fixture, "fresh");
  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_true (g_output_stream_is_closed (stream));
}

/* A file that was not there appears when it is complete. */
static void
test_new_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GOutputStream) stream = NULL;

  g_unlink (fixture->path);
  stream = begin (fixture);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  g_assert_true (plx_durable_stream_commit (PLX_DURABLE_STREAM (stream), NULL, NULL));
  assert_contents (fixture, "fresh");
}

/* Neither letting go of it nor closing it replaces anything. */
static void
test_abandon (Fixture *fixture, gconstpointer data)
{
  GOutputStream *stream = begin (fixture);

  g_object_unref (stream);
  assert_contents (fixture, "old");
  stream = begin (fixture);
  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  g_object_unref (stream);
  assert_contents (fixture, "old");
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GOutputStream) stream = begin (fixture);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (plx_durable_stream_commit (PLX_DURABLE_STREAM (stream), cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_contents (fixture, "old");
}

static void
test_nowhere (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "no", "such", "file", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (plx_durable_stream_new (path, 0644, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_nonnull (strstr (error->message, path));
}

/* A name may be as long as a file system takes: the name for a moment beside it is no longer. */
static void
test_long_name (Fixture *fixture, gconstpointer data)
{
  g_autofree char *name = g_strnfill (255, 'n');

  g_unlink (fixture->path);
  g_free (fixture->path);
  fixture->path = g_build_filename (fixture->folder, name, NULL);
  {
    g_autoptr (GOutputStream) stream = begin (fixture);

    g_assert_true (plx_durable_stream_commit (PLX_DURABLE_STREAM (stream), NULL, NULL));
  }
  assert_contents (fixture, "fresh");
}

/* A disk that is full, as far as a limit on the size of files makes it so. */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  const struct rlimit limit = { 1000, 1000 };
  g_autofree char *much = g_strnfill (4000, 'm');

  if (g_test_subprocess ())
    {
      g_autoptr (GOutputStream) stream = begin (fixture);
      g_autoptr (GError) error = NULL;

      signal (SIGXFSZ, SIG_IGN);
      g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
      g_assert_false (g_output_stream_write_all (stream, much, 4000, NULL, NULL, &error));
      g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED);
      g_object_unref (g_steal_pointer (&stream));
      assert_contents (fixture, "old");
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

#define ADD(name, function) g_test_add ("/durable-stream/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("commit", test_commit);
  ADD ("new-file", test_new_file);
  ADD ("abandon", test_abandon);
  ADD ("cancel", test_cancel);
  ADD ("nowhere", test_nowhere);
  ADD ("long-name", test_long_name);
  ADD ("full", test_full);
  return g_test_run ();
}
