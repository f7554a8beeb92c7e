/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-finder.h"

#include <gio/gio.h>

struct _PlxFinder
{
  GObject parent_instance;

  PlxDossier *dossier;
  PlxFindIndex *index;   /* NULL until it is made */
  GCancellable *making;  /* not NULL while it is made */

  char *text;            /* of the last search; NULL for none */
  PlxFindScope *scope;
  GCancellable *cancellable; /* not NULL while it goes on */
  gint64 begun;

  PlxFindList *found; /* NULL before the first results */
  GPtrArray *words;   /* by which that was found */
  gboolean complete;
};

G_DEFINE_FINAL_TYPE (PlxFinder, plx_finder, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* A search, as a thread does it. The finder is not the source object of a task, lest the thread be the last to let go of it. */
typedef struct
{
  PlxFindIndex *index;
  char *text;
  PlxFindScope *scope;
  guint32 n_rows;
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  plx_find_index_unref (work->index);
  plx_find_scope_free (work->scope);
  g_free (work->text);
  g_free (work);
}

static void
search (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Work *work = task_data;
  PlxFindQuery query = plx_find_scope_get_query (work->scope, work->text);
  PlxFindResults *results = plx_find_index_search (work->index, &query, work->n_rows, cancellable);

  g_task_return_pointer (task, results, (GDestroyNotify) plx_find_results_free);
}

static gboolean
is_large (PlxFinder *self)
{
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    if (plx_dossier_count_rows (self->dossier, kind) > PLX_FINDER_FIRST_ROWS)
      return TRUE;
  return FALSE;
}

static void
take (PlxFinder *self, PlxFindResults *results)
{
  guint n_best = self->scope->kind == PLX_FIND_ANY_KIND ? PLX_FIND_LIST_BEST : G_MAXUINT;

  g_clear_object (&self->found);
  g_clear_pointer (&self->words, g_ptr_array_unref);
  self->found = plx_find_list_new (self->dossier, results, n_best);
  self->words = plx_find_words_new (self->text);
  g_debug ("find: %u records %s after %.1f ms", plx_find_list_get_n_found (self->found),
           self->complete ? "in all" : "first", (double) (g_get_monotonic_time () - self->begun) / 1000);
}

static void run (PlxFinder *self, guint32 n_rows);

static void
on_searched (GObject *source_object, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxFinder) self = user_data;
  Work *work = g_task_get_task_data (G_TASK (result));
  PlxFindResults *results = g_task_propagate_pointer (G_TASK (result), NULL);

  /* Given up meanwhile, however far it had come. */
  if (g_task_get_cancellable (G_TASK (result)) != self->cancellable || !results)
    {
      g_clear_pointer (&results, plx_find_results_free);
      return;
    }

  self->complete = work->n_rows == PLX_FIND_ALL_ROWS;
  /* Nothing among the first says nothing yet: what is shown stays. */
  if (self->complete || results->n_rows > 0)
    take (self, results);
  else
    plx_find_results_free (results);
  if (self->complete)
    g_clear_object (&self->cancellable);
  else
    run (self, PLX_FIND_ALL_ROWS);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
run (PlxFinder *self, guint32 n_rows)
{
  g_autoptr (GTask) task = g_task_new (NULL, self->cancellable, on_searched, g_object_ref (self));
  Work *work = g_new0 (Work, 1);

  work->index = plx_find_index_ref (self->index);
  work->text = g_strdup (self->text);
  work->scope = plx_find_scope_copy (self->scope);
  work->n_rows = n_rows;
  g_task_set_source_tag (task, run);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, search);
}

/* The index */

static void
make_index (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  g_task_return_pointer (task, plx_find_index_new (task_data, cancellable), (GDestroyNotify) plx_find_index_unref);
}

static void
on_index_made (GObject *source_object, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxFinder) self = user_data;
  PlxFindIndex *index = g_task_propagate_pointer (G_TASK (result), NULL);

  g_clear_object (&self->making);
  if (!index)
    return;

  self->index = index;
  if (self->cancellable)
    {
      self->begun = g_get_monotonic_time ();
      run (self, is_large (self) ? PLX_FINDER_FIRST_ROWS : PLX_FIND_ALL_ROWS);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
prepare (PlxFinder *self)
{
  g_autoptr (GTask) task = NULL;

  if (self->making)
    return;

  self->making = g_cancellable_new ();
  task = g_task_new (NULL, self->making, on_index_made, g_object_ref (self));
  g_task_set_source_tag (task, prepare);
  g_task_set_task_data (task, g_object_ref (self->dossier), g_object_unref);
  g_task_run_in_thread (task, make_index);
}

/* The object */

static void
give_up (PlxFinder *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
plx_finder_finalize (GObject *object)
{
  PlxFinder *self = PLX_FINDER (object);

  g_clear_object (&self->making);
  g_clear_pointer (&self->index, plx_find_index_unref);
  g_clear_object (&self->found);
  g_clear_pointer (&self->words, g_ptr_array_unref);
  g_clear_pointer (&self->scope, plx_find_scope_free);
  g_free (self->text);
  g_clear_object (&self->dossier);
  G_OBJECT_CLASS (plx_finder_parent_class)->finalize (object);
}

static void
plx_finder_class_init (PlxFinderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_finder_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
plx_finder_init (PlxFinder *self)
{
  self->complete = TRUE;
}

PlxFinder *
plx_finder_new (PlxDossier *dossier)
{
  PlxFinder *self = g_object_new (PLX_TYPE_FINDER, NULL);

  self->dossier = g_object_ref (dossier);
  return self;
}

void
plx_finder_search (PlxFinder *self, const char *words, const PlxFindScope *scope)
{
  g_return_if_fail (PLX_IS_FINDER (self));

  give_up (self);
  g_free (self->text);
  g_clear_pointer (&self->scope, plx_find_scope_free);
  self->text = g_strdup (words);
  self->scope = plx_find_scope_copy (scope);
  self->cancellable = g_cancellable_new ();
  self->complete = FALSE;
  self->begun = g_get_monotonic_time ();
  if (self->index)
    run (self, is_large (self) ? PLX_FINDER_FIRST_ROWS : PLX_FIND_ALL_ROWS);
  else
    prepare (self);
}

void
plx_finder_stop (PlxFinder *self)
{
  g_return_if_fail (PLX_IS_FINDER (self));

  give_up (self);
  self->complete = TRUE;
  g_clear_object (&self->found);
  g_clear_pointer (&self->words, g_ptr_array_unref);
}

/* The index is made on behalf of the finder, which therefore lives as long as that takes. */
void
plx_finder_close (PlxFinder *self)
{
  g_return_if_fail (PLX_IS_FINDER (self));

  plx_finder_stop (self);
  g_cancellable_cancel (self->making);
}

gboolean
plx_finder_is_preparing (PlxFinder *self)
{
  g_return_val_if_fail (PLX_IS_FINDER (self), FALSE);

  return self->making != NULL;
}

gboolean
plx_finder_is_complete (PlxFinder *self)
{
  g_return_val_if_fail (PLX_IS_FINDER (self), TRUE);

  return self->complete;
}

PlxFindList *
plx_finder_get_found (PlxFinder *self)
{
  g_return_val_if_fail (PLX_IS_FINDER (self), NULL);

  return self->found;
}

GPtrArray *
plx_finder_get_words (PlxFinder *self)
{
  g_return_val_if_fail (PLX_IS_FINDER (self), NULL);

  return self->words;
}
