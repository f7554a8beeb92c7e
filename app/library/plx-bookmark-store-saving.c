/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "plx-bookmark-file.h"
#include "plx-bookmark-store-private.h"
#include "plx-durable-file.h"

#define LONGEST_RETRY 60000 /* milliseconds */
#define RELOAD_DELAY 50     /* milliseconds: several events belong to one replacement */

/* Who waits for a change to be on the disk */
typedef struct
{
  GTask *task;
  guint64 generation;
} Waiting;

/* What a worker does: it reads the file, or merges and writes it */
typedef struct
{
  char *path;
  PlxBookmarkSet *ours; /* NULL: only read */
  PlxBookmarkSet *base;
  guint lock_wait;
  guint64 generation;
  PlxBookmarkContents *contents;
} Job;

static void start_job (PlxBookmarkStore *self);

static void
free_job (gpointer data)
{
  Job *job = data;

  g_free (job->path);
  g_clear_pointer (&job->ours, plx_bookmark_set_free);
  g_clear_pointer (&job->base, plx_bookmark_set_free);
  g_clear_pointer (&job->contents, plx_bookmark_contents_free);
  g_free (job);
}

static void
do_job (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;

  if (job->ours != NULL)
    plx_bookmark_file_save (job->path, job->ours, job->base, job->lock_wait, cancellable, &job->contents, &error);
  else
    job->contents = plx_bookmark_file_load (job->path, &error);
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static void
tell_waiting (PlxBookmarkStore *self, guint64 generation, const GError *error)
{
  Waiting *waiting;

  while ((waiting = g_queue_peek_head (&self->waiting)) != NULL && waiting->generation <= generation)
    {
      g_queue_pop_head (&self->waiting);
      if (error != NULL)
        g_task_return_error (waiting->task, g_error_copy (error));
      else
        g_task_return_boolean (waiting->task, TRUE);
      g_object_unref (waiting->task);
      g_free (waiting);
    }
}

static gboolean
retry (gpointer user_data)
{
  PlxBookmarkStore *self = user_data;

  self->retry_source = 0;
  self->reload = TRUE;
  start_job (self);
  return G_SOURCE_REMOVE;
}

static void
retry_later (PlxBookmarkStore *self)
{
  self->retry_delay = self->retry_delay == 0 ? self->first_retry : MIN (self->retry_delay * 2, LONGEST_RETRY);
  g_clear_handle_id (&self->retry_source, g_source_remove);
  self->retry_source = g_timeout_add (self->retry_delay, retry, self);
}

/* @shared: what this program and the file had in common before either changed it */
static void
adopt (PlxBookmarkStore *self, PlxBookmarkContents *contents, PlxBookmarkSet *shared)
{
  gboolean is_news = !plx_bookmark_set_equal (self->current, contents->set);
  PlxBookmarkSet *merged = is_news ? plx_bookmark_set_merge (self->current, contents->set, shared) : NULL;

  plx_bookmark_set_free (self->base);
  self->base = g_steal_pointer (&contents->set);
  plx_bookmark_store_set_read_only (self, contents->is_newer);
  if (!is_news)
    return;
  plx_bookmark_set_free (self->current);
  self->current = merged;
  plx_bookmark_store_show (self);
}

static GError *
describe_failure (const GError *error, gboolean writing)
{
  if (g_error_matches (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_NEWER_VERSION))
    return g_error_copy (error);
  return writing ? g_error_new (error->domain, error->code,
                                /* TRANSLATORS: %s says why, such as “bookmarks.json” could not be written: … */
                                _("The bookmarks are not saved yet. %s. They are kept, and saving them is tried again."),
                                error->message)
                 : g_error_new (error->domain, error->code, _("The bookmarks could not be read. %s."), error->message);
}

/* What is to be written though nobody changed it: a damaged file, or one that something else has set back. */
static void
consider_writing (PlxBookmarkStore *self, gboolean is_damaged)
{
  if (self->saved < self->generation)
    return;
  if (is_damaged || !plx_bookmark_set_equal (self->current, self->base))
    {
      self->generation++;
      plx_bookmark_store_set_saved (self, self->saved);
      return;
    }
  self->retry_delay = 0;
  plx_bookmark_store_set_error (self, NULL);
}

static void
end_reading (PlxBookmarkStore *self, Job *job, const GError *error)
{
  if (error != NULL)
    {
      plx_bookmark_store_set_error (self, describe_failure (error, FALSE));
      retry_later (self);
    }
  else
    {
      adopt (self, job->contents, self->base);
      if (self->read_only)
        plx_bookmark_store_set_error (self, plx_bookmark_file_refuse ());
      else
        consider_writing (self, job->contents->is_damaged);
    }
  plx_bookmark_store_set_loaded (self);
}

static void
end_writing (PlxBookmarkStore *self, Job *job, const GError *error)
{
  g_autoptr (GError) failure = error != NULL ? describe_failure (error, TRUE) : NULL;

  if (job->contents != NULL && job->contents->damage != NULL)
    plx_bookmark_store_set_damage (self, g_steal_pointer (&job->contents->damage));
  if (job->contents != NULL)
    adopt (self, job->contents, error == NULL ? job->ours : self->base);
  if (error == NULL)
    {
      self->retry_delay = 0;
      plx_bookmark_store_set_saved (self, job->generation);
      plx_bookmark_store_set_error (self, NULL);
    }
  else
    {
      plx_bookmark_store_set_error (self, g_error_copy (failure));
      if (!self->read_only)
        retry_later (self);
    }
  tell_waiting (self, job->generation, failure);
  plx_bookmark_store_set_loaded (self);
}

static void
end_job (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxBookmarkStore) self = user_data;
  Job *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  g_task_propagate_boolean (G_TASK (result), &error);
  self->busy = FALSE;
  if (job->ours != NULL)
    end_writing (self, job, error);
  else
    end_reading (self, job, error);
  /* After a failure the next attempt waits, unless the file has changed. */
  if (error == NULL || self->reload)
    start_job (self);
}

/* One worker at a time. A change that comes while it is at work waits for the next, together with all that
 * come meanwhile. */
static void
start_job (PlxBookmarkStore *self)
{
  gboolean is_pending = self->saved < self->generation;
  g_autoptr (GTask) task = NULL;
  Job *job;

  if (self->busy || (!is_pending && !self->reload))
    return;
  g_clear_handle_id (&self->retry_source, g_source_remove);
  self->busy = TRUE;
  self->reload = FALSE;
  job = g_new0 (Job, 1);
  job->path = g_strdup (self->path);
  job->generation = self->generation;
  job->lock_wait = self->lock_wait;
  if (is_pending)
    {
      job->ours = plx_bookmark_set_copy (self->current);
      job->base = plx_bookmark_set_copy (self->base);
    }
  /* Not as the source object, which the worker could be the last to let go of. */
  task = g_task_new (NULL, NULL, end_job, g_object_ref (self));
  g_task_set_source_tag (task, start_job);
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, do_job);
}

void
plx_bookmark_store_save_change (PlxBookmarkStore *self, GTask *task, gboolean changed)
{
  Waiting *waiting;

  if (changed)
    {
      self->generation++;
      plx_bookmark_store_set_saved (self, self->saved);
      plx_bookmark_store_show (self);
    }
  if (self->saved == self->generation)
    {
      g_task_return_boolean (task, TRUE);
      g_object_unref (task);
      return;
    }
  waiting = g_new (Waiting, 1);
  *waiting = (Waiting) { task, self->generation };
  g_queue_push_tail (&self->waiting, waiting);
  start_job (self);
}

static gboolean
reload (gpointer user_data)
{
  PlxBookmarkStore *self = user_data;

  self->reload_source = 0;
  self->reload = TRUE;
  start_job (self);
  return G_SOURCE_REMOVE;
}

static void
reload_soon (PlxBookmarkStore *self)
{
  if (self->reload_source == 0)
    self->reload_source = g_timeout_add (RELOAD_DELAY, reload, self);
}

void
plx_bookmark_store_start (PlxBookmarkStore *self)
{
  g_autofree char *resolved = plx_durable_file_resolve (self->path, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (resolved != NULL ? resolved : self->path);
  g_autofree char *folder = resolved != NULL ? g_path_get_dirname (resolved) : NULL;

  /* A monitor notices only after seconds what happens in a folder that was missing. */
  if (folder != NULL)
    plx_durable_file_make_folder (folder, NULL);
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (reload_soon), self);
  self->reload = TRUE;
  start_job (self);
}

void
plx_bookmark_store_stop (PlxBookmarkStore *self)
{
  if (self->monitor != NULL)
    g_signal_handlers_disconnect_by_data (self->monitor, self);
  g_clear_object (&self->monitor);
  g_clear_handle_id (&self->reload_source, g_source_remove);
  g_clear_handle_id (&self->retry_source, g_source_remove);
}

void
plx_bookmark_store_load (PlxBookmarkStore *self)
{
  g_autoptr (GError) error = NULL;
  Job job = { 0 };

  g_return_if_fail (PLX_IS_BOOKMARK_STORE (self));

  job.contents = plx_bookmark_file_load (self->path, &error);
  end_reading (self, &job, error);
  g_clear_pointer (&job.contents, plx_bookmark_contents_free);
  start_job (self);
}
