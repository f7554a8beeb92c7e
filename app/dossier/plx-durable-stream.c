/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* O_TMPFILE */
#include "plx-durable-stream.h"

#include "plx-durable-file-private.h"
#include "plx-durable-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define MOST_NAMES 100 /* that are tried for what had none */

struct _PlxDurableStream
{
  GOutputStream parent_instance;

  char *path;
  char *fresh; /* NULL while the new contents have no name */
  int descriptor;
};

G_DEFINE_FINAL_TYPE (PlxDurableStream, plx_durable_stream, G_TYPE_OUTPUT_STREAM)

static gssize
plx_durable_stream_write (GOutputStream *stream, const void *data, gsize length, GCancellable *cancellable, GError **error)
{
  PlxDurableStream *self = PLX_DURABLE_STREAM (stream);
  gssize n;

  do
    n = write (self->descriptor, data, length);
  while (n < 0 && errno == EINTR);
  if (n < 0)
    plx_durable_file_fail (error, self->path, errno);
  return n;
}

/* Returns: whether that went well; otherwise errno says why not */
static gboolean
close_descriptor (PlxDurableStream *self)
{
  int descriptor = self->descriptor;

  self->descriptor = -1;
  return descriptor < 0 || close (descriptor) == 0;
}

static void
give_up (PlxDurableStream *self)
{
  close_descriptor (self);
  if (self->fresh != NULL)
    g_unlink (self->fresh);
  g_clear_pointer (&self->fresh, g_free);
}

static gboolean
plx_durable_stream_close (GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  give_up (PLX_DURABLE_STREAM (stream));
  return TRUE;
}

static void
plx_durable_stream_finalize (GObject *object)
{
  PlxDurableStream *self = PLX_DURABLE_STREAM (object);

  give_up (self);
  g_free (self->path);
  G_OBJECT_CLASS (plx_durable_stream_parent_class)->finalize (object);
}

static void
plx_durable_stream_class_init (PlxDurableStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_durable_stream_finalize;
  G_OUTPUT_STREAM_CLASS (klass)->write_fn = plx_durable_stream_write;
  G_OUTPUT_STREAM_CLASS (klass)->close_fn = plx_durable_stream_close;
}

static void
plx_durable_stream_init (PlxDurableStream *self)
{
  self->descriptor = -1;
}

static char *
dup_name_of_descriptor (int descriptor)
{
  return g_strdup_printf ("/proc/self/fd/%d", descriptor);
}

/* Returns: a file without a name, to which one can be given later; -1 where there is no such thing */
static int
open_nameless (const char *path, int mode)
{
#ifdef O_TMPFILE
  g_autofree char *folder = g_path_get_dirname (path);
  int descriptor = g_open (folder, O_TMPFILE | O_RDWR | O_CLOEXEC, mode);
  g_autofree char *name = dup_name_of_descriptor (descriptor);

  if (descriptor < 0 || g_access (name, F_OK) == 0)
    return descriptor;
  close (descriptor);
#endif
  return -1;
}

GOutputStream *
plx_durable_stream_new (const char *path, int mode, GError **error)
{
  g_autoptr (PlxDurableStream) self = g_object_new (PLX_TYPE_DURABLE_STREAM, NULL);

  self->path = g_strdup (path);
  self->descriptor = open_nameless (path, mode);
  if (self->descriptor >= 0)
    return G_OUTPUT_STREAM (g_steal_pointer (&self));

  self->fresh = plx_durable_file_dup_pattern (path);
  self->descriptor = g_mkstemp_full (self->fresh, O_RDWR | O_CLOEXEC, mode);
  if (self->descriptor >= 0)
    return G_OUTPUT_STREAM (g_steal_pointer (&self));
  plx_durable_file_fail (error, path, errno);
  g_clear_pointer (&self->fresh, g_free);
  return NULL;
}

/* A name cannot be given in the place of another file: so there is one for a moment that the file system has not. */
static gboolean
give_name (PlxDurableStream *self)
{
  g_autofree char *descriptor = dup_name_of_descriptor (self->descriptor);

  for (guint i = 0; i < MOST_NAMES && self->fresh == NULL; i++)
    {
      g_autofree char *name = plx_durable_file_dup_pattern (self->path);

      for (char *x = name + strlen (name); x[-1] == 'X'; x--)
        x[-1] = (char) g_random_int_range ('a', 'z' + 1);
      if (linkat (AT_FDCWD, descriptor, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0)
        self->fresh = g_steal_pointer (&name);
      else if (errno != EEXIST)
        return FALSE;
    }
  return self->fresh != NULL;
}

/* Closing is part of it: some file systems tell only then that the disk is full. */
static gboolean
take_place (PlxDurableStream *self)
{
  if ((self->fresh == NULL && !give_name (self)) || !close_descriptor (self) || g_rename (self->fresh, self->path) < 0)
    return FALSE;
  g_clear_pointer (&self->fresh, g_free);
  return TRUE;
}

gboolean
plx_durable_stream_commit (PlxDurableStream *self, GCancellable *cancellable, GError **error)
{
  gboolean done = FALSE;

  g_return_val_if_fail (PLX_IS_DURABLE_STREAM (self), FALSE);
  g_return_val_if_fail (self->descriptor >= 0, FALSE);

  if (plx_durable_file_flush (self->descriptor) < 0)
    plx_durable_file_fail (error, self->path, errno);
  else if (!g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      done = take_place (self);
      if (!done)
        plx_durable_file_fail (error, self->path, errno);
    }
  g_output_stream_close (G_OUTPUT_STREAM (self), NULL, NULL);
  return done && plx_durable_file_flush_folder (self->path, error);
}
