/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include <string.h>

/* A stream that gives a few bytes at a time, of a text with an optional endless middle, and can fail or
 * cancel on the way. */

#define CHUNK_TYPE_STREAM (chunk_stream_get_type ())
G_DECLARE_FINAL_TYPE (ChunkStream, chunk_stream, CHUNK, STREAM, GInputStream)

struct _ChunkStream
{
  GInputStream  parent_instance;
  const char   *data;
  gsize         left;
  gsize         chunk;
  guint64       spaces; /* given after the data */
  gboolean      fails;  /* at the end */
  GCancellable *cancels;
};

G_DEFINE_TYPE (ChunkStream, chunk_stream, G_TYPE_INPUT_STREAM)

static gssize
chunk_stream_read (GInputStream  *stream,
                   void          *buffer,
                   gsize          count,
                   GCancellable  *cancellable,
                   GError       **error)
{
  ChunkStream *self = CHUNK_STREAM (stream);

  if (self->left > 0)
    {
      count = MIN (count, MIN (self->chunk, self->left));
      memcpy (buffer, self->data, count);
      self->data += count;
      self->left -= count;
      return (gssize) count;
    }
  if (self->cancels != NULL)
    g_cancellable_cancel (self->cancels);
  if (self->fails)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CONNECTION_CLOSED, "gone");
      return -1;
    }
  count = (gsize) MIN ((guint64) count, self->spaces);
  memset (buffer, ' ', count);
  self->spaces -= count;
  return (gssize) count;
}

static void
chunk_stream_class_init (ChunkStreamClass *class)
{
  G_INPUT_STREAM_CLASS (class)->read_fn = chunk_stream_read;
}

static void
chunk_stream_init (ChunkStream *self)
{
}

static ChunkStream *
chunk_stream_new (const char *data,
                  gsize       length,
                  gsize       chunk)
{
  ChunkStream *self = g_object_new (CHUNK_TYPE_STREAM, NULL);

  self->data = data;
  self->left = length;
  self->chunk = chunk;
  return self;
}
