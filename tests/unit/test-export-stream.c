/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is exported is written as it is made, and a file is replaced when all of it is written, or not at all. */
#include "plx-dossier-reader.h"
#include "plx-export-file.h"
#include "plx-export-sink.h"
#include "plx-export-subject.h"
#include "plx-record-export.h"
#include "under-valgrind.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* A stream that takes as much as it is told, and knows what was written to it at once. */
#define TYPE_GAUGE (gauge_get_type ())
G_DECLARE_FINAL_TYPE (Gauge, gauge, TEST, GAUGE, GOutputStream)

struct _Gauge
{
  GOutputStream parent_instance;

  gsize room;
  gsize total;
  gsize most;
};

G_DEFINE_FINAL_TYPE (Gauge, gauge, G_TYPE_OUTPUT_STREAM)

static gssize
gauge_write (GOutputStream *stream, const void *data, gsize length, GCancellable *cancellable, GError **error)
{
  Gauge *self = TEST_GAUGE (stream);

  if (self->total + length > self->room)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "full");
      return -1;
    }
  self->total += length;
  self->most = MAX (self->most, length);
  return (gssize) length;
}

static void
gauge_class_init (GaugeClass *klass)
{
  G_OUTPUT_STREAM_CLASS (klass)->write_fn = gauge_write;
}

static void
gauge_init (Gauge *self)
{
  self->room = G_MAXSIZE;
}

#define N_CLAIMS 600

typedef struct
{
  PlxDossier *dossier;
  PlxExportSubject *subject;
  char *folder;
  char *path;
} Fixture;

static PlxDossier *
create_dossier (void)
{
  g_autoptr (GString) text = g_string_new ("{\"parallax\": 1, \"id\": \"large\", \"title\": \"Large\", \"language\": \"en\", ");
  g_autoptr (PlxDossierReader) reader = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_string_append (text, "\"sources\": [{\"id\": \"s\", \"kind\": \"news\", \"publisher\": \"S\", \"headline\": \"H\", "
                         "\"published\": \"2024-10-21\", \"language\": \"en\"}], \"claimants\": [{\"id\": \"c\", \"kind\": "
                         "\"person\", \"name\": \"C\"}], \"quotations\": [");
  for (guint i = 0; i < N_CLAIMS; i++)
    g_string_append_printf (text,
                            "%s{\"id\": \"k%u\", \"claimants\": [\"c\"], \"form\": \"direct\", \"text\": \"Words %u\", "
                            "\"stated\": \"2024-10-21\", \"citations\": [{\"source\": \"s\", \"paragraph\": 1, \"exact\": "
                            "\"Words %u\"}]}",
                            i > 0 ? ", " : "", i, i, i);
  g_string_append (text, "]}");
  bytes = g_bytes_new (text->str, text->len);
  reader = plx_dossier_reader_new_for_bytes (bytes);
  return plx_dossier_reader_read (reader, NULL, NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dossier = create_dossier ();
  fixture->subject = plx_export_subject_new_for_dossier (fixture->dossier);
  fixture->folder = g_dir_make_tmp ("parallax-test-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "out.jsonld", NULL);
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
  plx_export_subject_free (fixture->subject);
  g_object_unref (fixture->dossier);
}

static gboolean
write_to (const Fixture *fixture, PlxExportFormat format, GOutputStream *stream, const PlxProgress *progress, GError **error)
{
  const PlxExportOptions options = { 0, PLX_PAPER_A4, NULL };

  return plx_export_subject_write (fixture->subject, format, &options, stream, progress, error);
}

/* However much there is, little of it is in memory at a time. */
static void
test_pieces (Fixture *fixture, gconstpointer data)
{
  static const PlxExportFormat formats[] = { PLX_EXPORT_JSON_LD, PLX_EXPORT_ANNOTATIONS, PLX_EXPORT_HTML };

  for (guint i = 0; i < (under_valgrind () ? 1 : G_N_ELEMENTS (formats)); i++)
    {
      g_autoptr (Gauge) gauge = g_object_new (TYPE_GAUGE, NULL);
      g_autoptr (GError) error = NULL;

      g_assert_true (write_to (fixture, formats[i], G_OUTPUT_STREAM (gauge), NULL, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (gauge->total, >, 128 * 1024);
      g_assert_cmpuint (gauge->most, <, 96 * 1024);
    }
}

/* What the pieces make is one document, each record in it once and in its order. */
static void
test_whole (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *graph;

  g_assert_true (write_to (fixture, PLX_EXPORT_JSON_LD, stream, NULL, NULL));
  json_parser_load_from_data (parser, g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
                              (gssize) g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)), &error);
  g_assert_no_error (error);
  graph = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "@graph");
  g_assert_cmpuint (json_array_get_length (graph), ==, N_CLAIMS);
  for (guint i = 0; i < N_CLAIMS; i++)
    {
      g_autofree char *id = g_strdup_printf ("parallax:large/k%u", i);

      g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (graph, i), "@id"), ==, id);
    }
}

/* What cannot be written ends the work, wherever that is. */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  static const gsize rooms[] = { 0, 70 * 1024, 130 * 1024 };
  static const PlxExportFormat formats[] = { PLX_EXPORT_JSON_LD, PLX_EXPORT_HTML };

  for (guint i = 0; i < G_N_ELEMENTS (rooms) * (under_valgrind () ? 1 : G_N_ELEMENTS (formats)); i++)
    {
      g_autoptr (Gauge) gauge = g_object_new (TYPE_GAUGE, NULL);
      g_autoptr (GError) error = NULL;

      gauge->room = rooms[i % G_N_ELEMENTS (rooms)];
      g_assert_false (write_to (fixture, formats[i / G_N_ELEMENTS (rooms)], G_OUTPUT_STREAM (gauge), NULL, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
    }
}

static void
test_full_pdf (Fixture *fixture, gconstpointer data)
{
  static const gsize rooms[] = { 0, 500, 20000 };
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (PlxExportSubject) subject = NULL;
  const PlxExportOptions options = { 0, PLX_PAPER_A4, NULL };

  for (guint32 row = 0; row < 20; row++)
    g_ptr_array_add (records, plx_dossier_dup_record (fixture->dossier, PLX_RECORD_QUOTATION, row));
  subject = plx_export_subject_new_for_records (fixture->dossier, records);
  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      g_autoptr (Gauge) gauge = g_object_new (TYPE_GAUGE, NULL);
      g_autoptr (GError) error = NULL;

      gauge->room = rooms[i];
      g_assert_false (plx_export_subject_write (subject, PLX_EXPORT_PDF, &options, G_OUTPUT_STREAM (gauge), NULL, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
    }
}

/* Files */

typedef struct
{
  const Fixture *fixture;
  GCancellable *cancellable;
  double stop; /* where it is cancelled, of 1 */
  gboolean dies;
} Watch;

static void
watch (double done, gpointer user_data)
{
  const Watch *self = user_data;

  if (done < self->stop)
    return;
  if (self->dies)
    raise (SIGKILL);
  g_cancellable_cancel (self->cancellable);
}

static gboolean
write_watched (GOutputStream *stream, gpointer user_data, GError **error)
{
  Watch *self = user_data;
  const PlxProgress progress = { self->cancellable, watch, self, 0, 1 };

  return write_to (self->fixture, PLX_EXPORT_JSON_LD, stream, &progress, error);
}

static gboolean
save (const Fixture *fixture, double stop, gboolean dies, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Watch watched = { fixture, cancellable, stop, dies };

  return plx_export_save (file, write_watched, &watched, cancellable, error);
}

static gsize
measure_file (const Fixture *fixture, gboolean is_old)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (fixture->path, &contents, &length, NULL));
  g_assert_cmpint (g_str_equal (contents, "old"), ==, is_old);
  return length;
}

static void
test_save (Fixture *fixture, gconstpointer data)
{
  g_autoptr (Gauge) gauge = g_object_new (TYPE_GAUGE, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (save (fixture, 2, FALSE, &error));
  g_assert_no_error (error);
  write_to (fixture, PLX_EXPORT_JSON_LD, G_OUTPUT_STREAM (gauge), NULL, NULL);
  g_assert_cmpuint (measure_file (fixture, FALSE), ==, gauge->total);
}

/* The file is as it was, and nothing is beside it. */
static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  static const double stops[] = { 0, 0.5, 0.95 };

  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (save (fixture, stops[i], FALSE, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      measure_file (fixture, TRUE);
    }
}

static gboolean
fail_late (GOutputStream *stream, gpointer user_data, GError **error)
{
  g_assert_true (write_to (user_data, PLX_EXPORT_CSV, stream, NULL, NULL));
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "full");
  return FALSE;
}

static void
test_failure (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GError) error = NULL;

  g_assert_false (plx_export_save (file, fail_late, fixture, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  measure_file (fixture, TRUE);
}

/* What a killed program left has no name, or one that says what it is. */
static void
test_kill (Fixture *fixture, gconstpointer data)
{
  pid_t child = fork ();
  int status;
  g_autoptr (GDir) folder = NULL;
  const char *name;

  if (child == 0)
    {
      save (fixture, 0.5, TRUE, NULL);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  g_assert_cmpint (WTERMSIG (status), ==, SIGKILL);
  measure_file (fixture, TRUE);
  folder = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      if (g_str_equal (path, fixture->path))
        continue;
      g_assert_true (g_str_has_prefix (name, ".out.jsonld.new-"));
      g_unlink (path);
    }
}

static void
test_memory (Fixture *fixture, gconstpointer data)
{
  Watch watched = { fixture, NULL, 2, FALSE };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = plx_export_to_memory (write_watched, &watched, &error);
  g_autoptr (GBytes) nothing = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), >, 128 * 1024);
  nothing = plx_export_to_memory (fail_late, fixture, &error);
  g_assert_null (nothing);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

#define ADD(name, function) g_test_add ("/export-stream/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("pieces", test_pieces);
  ADD ("whole", test_whole);
  ADD ("full", test_full);
  ADD ("full-pdf", test_full_pdf);
  ADD ("save", test_save);
  ADD ("cancel", test_cancel);
  ADD ("failure", test_failure);
  ADD ("kill", test_kill);
  ADD ("memory", test_memory);
  return g_test_run ();
}
