/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-dossier-reader.h"

#include <fcntl.h>
#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plx-dossier-private.h"
#include "plx-problem-collector.h"
#include "plx-record-reader.h"

struct _PlxDossierReader
{
  GObject parent_instance;

  GFile *file;
  GBytes *bytes;
  GListModel *problems;
  guint n_errors;
  guint n_warnings;
  gint64 size;   /* of the file in bytes, 0 when it is not known */
  int permille;  /* read so far; atomic */
};

G_DEFINE_FINAL_TYPE (PlxDossierReader, plx_dossier_reader, G_TYPE_OBJECT)

G_DEFINE_QUARK (plx-read-error-quark, plx_read_error)

/* Counts what passes, for the progress, without the scanner knowing. */
#define PLX_TYPE_COUNTING_STREAM (plx_counting_stream_get_type ())
G_DECLARE_FINAL_TYPE (PlxCountingStream, plx_counting_stream, PLX, COUNTING_STREAM, GFilterInputStream)

struct _PlxCountingStream
{
  GFilterInputStream parent_instance;
  PlxDossierReader *reader; /* outlives the stream */
  gint64 count;
};

G_DEFINE_FINAL_TYPE (PlxCountingStream, plx_counting_stream, G_TYPE_FILTER_INPUT_STREAM)

static gssize
plx_counting_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  PlxCountingStream *self = PLX_COUNTING_STREAM (stream);
  GInputStream *base = g_filter_input_stream_get_base_stream (G_FILTER_INPUT_STREAM (stream));
  gssize n = g_input_stream_read (base, buffer, count, cancellable, error);

  self->count += MAX (n, 0);
  if (self->reader->size > 0)
    g_atomic_int_set (&self->reader->permille, (int) MIN (self->count * 1000 / self->reader->size, 1000));
  return n;
}

static void
plx_counting_stream_class_init (PlxCountingStreamClass *klass)
{
  G_INPUT_STREAM_CLASS (klass)->read_fn = plx_counting_stream_read;
}

static void
plx_counting_stream_init (PlxCountingStream *self)
{
}

static void
plx_dossier_reader_finalize (GObject *object)
{
  PlxDossierReader *self = PLX_DOSSIER_READER (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_object (&self->problems);
  G_OBJECT_CLASS (plx_dossier_reader_parent_class)->finalize (object);
}

static void
plx_dossier_reader_class_init (PlxDossierReaderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_dossier_reader_finalize;
}

static void
plx_dossier_reader_init (PlxDossierReader *self)
{
  self->problems = G_LIST_MODEL (g_list_store_new (PLX_TYPE_PROBLEM));
}

PlxDossierReader *
plx_dossier_reader_new (GFile *file)
{
  PlxDossierReader *self = g_object_new (PLX_TYPE_DOSSIER_READER, NULL);

  self->file = g_object_ref (file);
  return self;
}

PlxDossierReader *
plx_dossier_reader_new_for_bytes (GBytes *bytes)
{
  PlxDossierReader *self = g_object_new (PLX_TYPE_DOSSIER_READER, NULL);

  self->bytes = g_bytes_ref (bytes);
  return self;
}

static GInputStream *
refuse_irregular (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                       _("this is not a regular file; expected a dossier file"));
  return NULL;
}

/* Opens without waiting, so that a pipe nobody writes to does not hang us. */
static GInputStream *
open_path (PlxDossierReader *self, const char *path, GError **error)
{
  int fd = g_open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0);
  struct stat status;

  if (fd < 0 || fstat (fd, &status) != 0)
    {
      int saved_errno = errno;

      if (fd >= 0)
        close (fd);
      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (saved_errno), g_strerror (saved_errno));
      return NULL;
    }
  if (!S_ISREG (status.st_mode))
    {
      close (fd);
      return refuse_irregular (error);
    }
  self->size = status.st_size;
  return g_unix_input_stream_new (fd, TRUE);
}

static GInputStream *
open_file (PlxDossierReader *self, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = g_file_get_path (self->file);
  g_autoptr (GFileInfo) info = NULL;

  if (path != NULL)
    return open_path (self, path, error);
  info = g_file_query_info (self->file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                            G_FILE_QUERY_INFO_NONE, cancellable, error);
  if (info == NULL)
    return NULL;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return refuse_irregular (error);
  self->size = g_file_info_get_size (info);
  return G_INPUT_STREAM (g_file_read (self->file, cancellable, error));
}

static PlxJsonScanner *
new_scanner (PlxDossierReader *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GInputStream) base = NULL;
  g_autoptr (PlxCountingStream) stream = NULL;

  if (self->bytes != NULL)
    {
      gsize length;
      const char *data = g_bytes_get_data (self->bytes, &length);

      return plx_json_scanner_new_for_data (data, length);
    }
  base = open_file (self, cancellable, error);
  if (base == NULL)
    return NULL;
  stream = g_object_new (PLX_TYPE_COUNTING_STREAM, "base-stream", base, NULL);
  stream->reader = self;
  return plx_json_scanner_new (G_INPUT_STREAM (stream));
}

/* What kept the scanner from going on is the last problem of the file. */
static void
add_fatal (PlxProblemCollector *problems, PlxJsonScanner *scanner, const GError *error)
{
  PlxPlace place = { 0, 0 };
  PlxProblemCode code = PLX_PROBLEM_IO;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error->domain == PLX_JSON_ERROR && scanner != NULL)
    {
      code = error->code == PLX_JSON_ERROR_LIMIT ? PLX_PROBLEM_LIMIT : PLX_PROBLEM_SYNTAX;
      place.line = plx_json_scanner_get_line (scanner);
      place.column = plx_json_scanner_get_column (scanner);
    }
  plx_problem_collector_add (problems, PLX_PROBLEM_ERROR, code, place, NULL, g_strdup (error->message));
}

static void
take_problems (PlxDossierReader *self, PlxProblemCollector *problems)
{
  g_object_unref (self->problems);
  self->problems = plx_problem_collector_dup_list (problems);
  self->n_errors = plx_problem_collector_count (problems, PLX_PROBLEM_ERROR);
  self->n_warnings = plx_problem_collector_count (problems, PLX_PROBLEM_WARNING);
}

static void
set_json_error (GError **error, const GError *cause, PlxJsonScanner *scanner)
{
  if (cause->domain == PLX_JSON_ERROR)
    g_set_error (error, PLX_READ_ERROR,
                 cause->code == PLX_JSON_ERROR_LIMIT ? PLX_READ_ERROR_LIMIT : PLX_READ_ERROR_SYNTAX,
                 /* Translators: line and column of a file, and what is wrong there */
                 _("Line %u, column %u: %s"), plx_json_scanner_get_line (scanner), plx_json_scanner_get_column (scanner),
                 cause->message);
  else
    g_propagate_error (error, g_error_copy (cause));
}

PlxDossier *
plx_dossier_reader_read (PlxDossierReader *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (PlxProblemCollector) problems = plx_problem_collector_new ();
  g_autoptr (GError) cause = NULL;
  g_autoptr (PlxJsonScanner) scanner = new_scanner (self, cancellable, &cause);
  g_autoptr (PlxRecordReader) reader = NULL;

  if (scanner != NULL)
    {
      reader = plx_record_reader_new (scanner, problems, cancellable);
      plx_record_reader_run (reader, &cause);
    }
  if (cause != NULL)
    add_fatal (problems, scanner, cause);
  take_problems (self, problems);
  if (cause != NULL)
    {
      set_json_error (error, cause, scanner);
      return NULL;
    }
  if (!plx_record_reader_is_dossier (reader))
    {
      g_set_error_literal (error, PLX_READ_ERROR, PLX_READ_ERROR_FORMAT,
                           _("This is not a dossier of version 1; expected an object with “parallax”: 1"));
      return NULL;
    }
  return plx_dossier_new (self->file, plx_record_reader_steal_table (reader), plx_record_reader_steal_ids (reader),
                          self->problems, self->n_errors, self->n_warnings);
}

/* Where the scanner stands before the root. */
static char *
scan_id (PlxJsonScanner *scanner, GCancellable *cancellable)
{
  if (plx_json_scanner_next (scanner, cancellable, NULL) != PLX_JSON_TOKEN_OBJECT_START)
    return NULL;
  while (plx_json_scanner_next (scanner, cancellable, NULL) == PLX_JSON_TOKEN_NAME)
    {
      if (g_str_equal (plx_json_scanner_get_text (scanner, NULL), "id"))
        return plx_json_scanner_next (scanner, cancellable, NULL) == PLX_JSON_TOKEN_STRING
                 ? g_strdup (plx_json_scanner_get_text (scanner, NULL))
                 : NULL;
      if (!plx_json_scanner_skip_value (scanner, cancellable, NULL))
        return NULL;
    }
  return NULL;
}

char *
plx_dossier_reader_read_id (PlxDossierReader *self, GCancellable *cancellable)
{
  g_autoptr (PlxJsonScanner) scanner = new_scanner (self, cancellable, NULL);

  return scanner != NULL ? scan_id (scanner, cancellable) : NULL;
}

static void
read_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;
  PlxDossier *dossier = plx_dossier_reader_read (PLX_DOSSIER_READER (source), cancellable, &error);

  if (dossier != NULL)
    g_task_return_pointer (task, dossier, g_object_unref);
  else
    g_task_return_error (task, error);
}

void
plx_dossier_reader_read_async (PlxDossierReader *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, plx_dossier_reader_read_async);
  g_task_run_in_thread (task, read_in_thread);
}

PlxDossier *
plx_dossier_reader_read_finish (PlxDossierReader *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

double
plx_dossier_reader_get_progress (PlxDossierReader *self)
{
  return g_atomic_int_get (&self->permille) / 1000.0;
}

GListModel *
plx_dossier_reader_get_problems (PlxDossierReader *self)
{
  return self->problems;
}

guint
plx_dossier_reader_count_errors (PlxDossierReader *self)
{
  return self->n_errors;
}

guint
plx_dossier_reader_count_warnings (PlxDossierReader *self)
{
  return self->n_warnings;
}
