/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-articles.h"

#include <glib/gi18n-lib.h>

#include "plx-text-file.h"

struct _PlxArticles
{
  GObject parent_instance;

  PlxDossier *dossier;
  PlxSessionState *session_state;
  GFile *folder;                 /* NULL until one is chosen */
  gboolean is_chosen;            /* for this dossier */
  PlxVerification *verification; /* NULL until the citations were looked up */
  GError *error;                 /* why they were not; NULL for none */
  GCancellable *cancellable;     /* of the check that runs; NULL when none does */
  struct _Check *check;          /* what it works on */
};

G_DEFINE_FINAL_TYPE (PlxArticles, plx_articles, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* What the thread works on; the two numbers are written there and read elsewhere. */
typedef struct _Check
{
  PlxDossier *dossier;
  GFile *folder;
  guint done;
  guint total;
} Check;

static void
check_clear (gpointer data)
{
  Check *check = data;

  g_object_unref (check->dossier);
  g_object_unref (check->folder);
}

static void
check_release (gpointer data)
{
  g_atomic_rc_box_release_full (data, check_clear);
}

static void
plx_articles_dispose (GObject *object)
{
  PlxArticles *self = PLX_ARTICLES (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->check, check_release);
  g_clear_object (&self->dossier);
  g_clear_object (&self->session_state);
  g_clear_object (&self->folder);
  g_clear_object (&self->verification);
  g_clear_error (&self->error);
  G_OBJECT_CLASS (plx_articles_parent_class)->dispose (object);
}

static void
plx_articles_class_init (PlxArticlesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plx_articles_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
plx_articles_init (PlxArticles *self)
{
}

static void
emit_changed (PlxArticles *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

PlxArticles *
plx_articles_new (PlxDossier *dossier, PlxSessionState *session_state)
{
  PlxArticles *self = g_object_new (PLX_TYPE_ARTICLES, NULL);

  self->dossier = g_object_ref (dossier);
  self->session_state = g_object_ref (session_state);
  if (plx_dossier_get_id (dossier))
    self->folder = plx_session_state_dup_articles (session_state, plx_dossier_get_id (dossier));
  self->is_chosen = self->folder != NULL;
  return self;
}

PlxDossier *
plx_articles_get_dossier (PlxArticles *self)
{
  return self->dossier;
}

GFile *
plx_articles_get_folder (PlxArticles *self)
{
  return self->folder;
}

/* What was found elsewhere does not hold any more. */
static void
look_in (PlxArticles *self, GFile *folder)
{
  plx_articles_stop (self);
  g_set_object (&self->folder, folder);
  g_clear_object (&self->verification);
  g_clear_error (&self->error);
}

void
plx_articles_set_default (PlxArticles *self, GFile *folder)
{
  g_return_if_fail (PLX_IS_ARTICLES (self));

  if (self->is_chosen || self->folder == folder || (folder && self->folder && g_file_equal (folder, self->folder)))
    return;

  look_in (self, folder);
  emit_changed (self);
  if (folder)
    plx_articles_check_unasked (self);
}

void
plx_articles_set_folder (PlxArticles *self, GFile *folder)
{
  g_return_if_fail (PLX_IS_ARTICLES (self));

  look_in (self, folder);
  self->is_chosen = folder != NULL;
  if (plx_dossier_get_id (self->dossier))
    plx_session_state_set_articles (self->session_state, plx_dossier_get_id (self->dossier), folder);
  plx_articles_check (self);
}

/* Looking the citations up */

static void
note_progress (guint done, guint total, gpointer user_data)
{
  Check *check = user_data;

  g_atomic_int_set (&check->total, total);
  g_atomic_int_set (&check->done, done);
}

static gboolean
is_folder (GFile *folder, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (folder, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE,
                                                  cancellable, error);

  if (!info)
    return FALSE;
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY, _ ("This is not a folder."));
  return FALSE;
}

static void
check_in_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Check *check = task_data;
  GError *error = NULL;
  PlxVerification *verification = NULL;

  if (is_folder (check->folder, cancellable, &error))
    verification = plx_verification_run (check->dossier, check->folder, note_progress, check, cancellable);
  if (verification)
    g_task_return_pointer (task, verification, g_object_unref);
  else if (error)
    g_task_return_error (task, error);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "Cancelled");
}

static void
on_checked (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxArticles) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PlxVerification) verification = g_task_propagate_pointer (G_TASK (result), &error);

  /* Stopped, or looking somewhere else by now. */
  if (g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    return;

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->check, check_release);
  g_set_object (&self->verification, verification);
  g_clear_error (&self->error);
  self->error = g_steal_pointer (&error);
  emit_changed (self);
}

void
plx_articles_check (PlxArticles *self)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (PLX_IS_ARTICLES (self));

  if (!self->folder)
    return;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->check, check_release);
  self->cancellable = g_cancellable_new ();
  self->check = g_atomic_rc_box_new0 (Check);
  self->check->dossier = g_object_ref (self->dossier);
  self->check->folder = g_object_ref (self->folder);
  /* Not as the source object, which the thread could be the last to let go of. */
  task = g_task_new (NULL, self->cancellable, on_checked, g_object_ref (self));
  g_task_set_source_tag (task, plx_articles_check);
  g_task_set_task_data (task, g_atomic_rc_box_acquire (self->check), check_release);
  g_task_run_in_thread (task, check_in_thread);
  emit_changed (self);
}

void
plx_articles_check_unasked (PlxArticles *self)
{
  g_return_if_fail (PLX_IS_ARTICLES (self));

  if (!self->cancellable && !self->verification && !self->error
      && plx_dossier_count_rows (self->dossier, PLX_RECORD_CITATION) <= PLX_ARTICLES_MAX_UNASKED)
    plx_articles_check (self);
}

void
plx_articles_stop (PlxArticles *self)
{
  g_return_if_fail (PLX_IS_ARTICLES (self));

  if (!self->cancellable)
    return;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->check, check_release);
  emit_changed (self);
}

gboolean
plx_articles_is_checking (PlxArticles *self, guint *done, guint *total)
{
  if (!self->check)
    return FALSE;

  *done = (guint) g_atomic_int_get (&self->check->done);
  *total = (guint) g_atomic_int_get (&self->check->total);
  return TRUE;
}

PlxVerification *
plx_articles_get_verification (PlxArticles *self)
{
  return self->verification;
}

const GError *
plx_articles_get_error (PlxArticles *self)
{
  return self->error;
}

/* Reading one text */

typedef struct
{
  PlxSource *source;
  GFile *folder;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_object_unref (reading->source);
  g_object_unref (reading->folder);
  g_free (reading);
}

static void
read_in_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Reading *reading = task_data;
  g_autoptr (PlxRecord) file = plx_source_dup_text_file (reading->source);
  GError *error = NULL;
  PlxArticle *article = NULL;

  if (file && plx_record_is_sound (PLX_RECORD (reading->source)))
    article = plx_article_load (reading->folder, plx_text_file_get_name (PLX_TEXT_FILE (file)),
                                plx_text_file_get_sha256 (PLX_TEXT_FILE (file)), cancellable, &error);
  else
    g_set_error_literal (&error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("the dossier names no text for this source"));
  if (article)
    g_task_return_pointer (task, plx_article_page_new (reading->source, article), g_object_unref);
  else
    g_task_return_error (task, error);
}

void
plx_articles_read_async (PlxArticles *self, PlxSource *source, GCancellable *cancellable, GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Reading *reading;

  g_task_set_source_tag (task, plx_articles_read_async);
  if (!self->folder)
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "%s", _ ("no folder of articles was chosen"));
      return;
    }

  reading = g_new0 (Reading, 1);
  reading->source = g_object_ref (source);
  reading->folder = g_object_ref (self->folder);
  g_task_set_task_data (task, reading, reading_free);
  g_task_run_in_thread (task, read_in_thread);
}

PlxArticlePage *
plx_articles_read_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
