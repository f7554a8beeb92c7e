/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-progress.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define INTERVAL 700 /* milliseconds between two looks, and before the first notice */
#define STEP 20      /* per cent between two notices: each one takes the place of the one before, and is read out */

struct _PlxExportProgress
{
  GObject parent_instance;

  PlxMessages *messages;
  GApplication *application; /* held; NULL when the work has ended */
  char *pattern;
  PlxProgress progress;
  int done; /* per cent; atomic */
  int told; /* per cent; -1 before the first notice */
  guint source;
};

G_DEFINE_FINAL_TYPE (PlxExportProgress, plx_export_progress, G_TYPE_OBJECT)

static void
on_progress (double done, gpointer user_data)
{
  PlxExportProgress *self = user_data;

  g_atomic_int_set (&self->done, (int) (done * 100));
}

static void
cancel (gpointer user_data)
{
  PlxExportProgress *self = user_data;

  g_cancellable_cancel (self->progress.cancellable);
}

static gboolean
on_interval (gpointer user_data)
{
  PlxExportProgress *self = user_data;
  int done = g_atomic_int_get (&self->done);
  g_autofree char *far = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *text = NULL;

  if (g_cancellable_is_cancelled (self->progress.cancellable) || (self->told >= 0 && done < self->told + STEP))
    return G_SOURCE_CONTINUE;

  self->told = done;
  /* Translators: how far work is; keep “%%”, which stands for one per cent sign. */
  far = g_strdup_printf (C_ ("progress", "%d %%"), done);
  parts = g_strsplit (self->pattern, "%s", 2);
  text = g_strjoinv (far, parts);
  plx_messages_show_with_closure (self->messages, text, _ ("_Cancel"),
                                  g_cclosure_new_swap (G_CALLBACK (cancel), g_object_ref (self),
                                                       (GClosureNotify) (void (*) (void)) g_object_unref));
  return G_SOURCE_CONTINUE;
}

/* Work that was begun is finished, though its window is the last and is closed. */
static void
hold (PlxExportProgress *self)
{
  if (!g_application_get_default ())
    return;
  self->application = g_object_ref (g_application_get_default ());
  g_application_hold (self->application);
}

static void
release (PlxExportProgress *self)
{
  if (!self->application)
    return;
  g_application_release (self->application);
  g_clear_object (&self->application);
}

static void
plx_export_progress_finalize (GObject *object)
{
  PlxExportProgress *self = PLX_EXPORT_PROGRESS (object);

  g_clear_handle_id (&self->source, g_source_remove);
  release (self);
  g_object_unref (self->messages);
  g_object_unref (self->progress.cancellable);
  g_free (self->pattern);
  G_OBJECT_CLASS (plx_export_progress_parent_class)->finalize (object);
}

static void
plx_export_progress_class_init (PlxExportProgressClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_export_progress_finalize;
}

static void
plx_export_progress_init (PlxExportProgress *self)
{
  self->told = -1;
}

PlxExportProgress *
plx_export_progress_new (PlxMessages *messages, const char *pattern)
{
  PlxExportProgress *self = g_object_new (PLX_TYPE_EXPORT_PROGRESS, NULL);

  self->messages = g_object_ref (messages);
  self->pattern = g_strdup (pattern);
  self->progress = (PlxProgress) { g_cancellable_new (), on_progress, self, 0, 1 };
  self->source = g_timeout_add (INTERVAL, on_interval, self);
  hold (self);
  return self;
}

const PlxProgress *
plx_export_progress_get (PlxExportProgress *self)
{
  g_return_val_if_fail (PLX_IS_EXPORT_PROGRESS (self), NULL);

  return &self->progress;
}

void
plx_export_progress_end (PlxExportProgress *self)
{
  g_return_if_fail (PLX_IS_EXPORT_PROGRESS (self));

  g_clear_handle_id (&self->source, g_source_remove);
  release (self);
  if (self->told >= 0)
    plx_messages_close (self->messages);
}
