/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-sink.h"

#define ENOUGH (64 * 1024) /* bytes to write at once */

PlxExportSink *
plx_export_sink_new (GOutputStream *stream, const PlxProgress *progress)
{
  PlxExportSink *self = g_new0 (PlxExportSink, 1);

  self->text = g_string_new (NULL);
  g_set_object (&self->stream, stream);
  self->progress = progress;
  return self;
}

void
plx_export_sink_free (PlxExportSink *self)
{
  g_string_free (self->text, TRUE);
  g_clear_object (&self->stream);
  g_clear_error (&self->error);
  g_free (self);
}

static gboolean
pass_all (PlxExportSink *self)
{
  GCancellable *cancellable = self->progress != NULL ? self->progress->cancellable : NULL;

  if (self->error == NULL && self->stream != NULL)
    {
      g_output_stream_write_all (self->stream, self->text->str, self->text->len, NULL, cancellable, &self->error);
      g_string_truncate (self->text, 0);
    }
  return self->error == NULL;
}

gboolean
plx_export_sink_pass (PlxExportSink *self)
{
  return self->text->len < ENOUGH ? self->error == NULL : pass_all (self);
}

gboolean
plx_export_sink_tell (PlxExportSink *self, double done)
{
  if (self->error == NULL && !plx_progress_tell (self->progress, done))
    plx_progress_set_error (self->progress, &self->error);
  return plx_export_sink_pass (self);
}

gboolean
plx_export_sink_end (PlxExportSink *self, GError **error)
{
  if (pass_all (self))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&self->error));
  return FALSE;
}

char *
plx_export_sink_take (PlxExportSink *self)
{
  char *text = g_string_free (self->text, FALSE);

  self->text = g_string_new (NULL);
  return text;
}
