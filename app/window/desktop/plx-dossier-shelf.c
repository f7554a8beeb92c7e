/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-dossier-shelf.h"

#include "plx-dossier-volume.h"

/* What is to be searched: a dossier that a window shows, or a file. */
typedef struct
{
  GFile *file;
  PlxDossier *dossier;
} Wanted;

struct _PlxDossierShelf
{
  GObject parent_instance;

  GPtrArray *wanted;  /* of Wanted */
  GPtrArray *volumes; /* of PlxDossierVolume, replaced as a whole */
  GCancellable *cancellable;
  gboolean is_filling;
  gboolean is_stale; /* whether something else has been asked for since the filling began */
  GQueue waiting;    /* of GTask, for the filling */
};

G_DEFINE_FINAL_TYPE (PlxDossierShelf, plx_dossier_shelf, G_TYPE_OBJECT)

static Wanted *
wanted_new (GFile *file, PlxDossier *dossier)
{
  Wanted *wanted = g_new0 (Wanted, 1);

  g_set_object (&wanted->file, file);
  g_set_object (&wanted->dossier, dossier);
  return wanted;
}

static gpointer
wanted_copy (gconstpointer source, gpointer user_data)
{
  const Wanted *wanted = source;

  return wanted_new (wanted->file, wanted->dossier);
}

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_clear_object (&wanted->file);
  g_clear_object (&wanted->dossier);
  g_free (wanted);
}

/* Filling the shelf, in a thread */

typedef struct
{
  GPtrArray *wanted;
  GPtrArray *volumes; /* as they were */
} Filling;

static void
filling_free (gpointer data)
{
  Filling *filling = data;

  g_ptr_array_unref (filling->wanted);
  g_ptr_array_unref (filling->volumes);
  g_free (filling);
}

static PlxDossierVolume *
find_volume (const GPtrArray *volumes, const Wanted *wanted, const char *state)
{
  for (guint i = 0; i < volumes->len; i++)
    {
      PlxDossierVolume *volume = volumes->pdata[i];

      if (wanted->dossier != NULL ? volume->dossier == wanted->dossier
                                  : volume->state != NULL && g_str_equal (volume->state, state)
                                      && g_file_equal (volume->file, wanted->file))
        return plx_dossier_volume_ref (volume);
    }
  return NULL;
}

static void
fill (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Filling *filling = task_data;
  g_autoptr (GPtrArray) volumes = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_dossier_volume_unref);

  for (guint i = 0; i < filling->wanted->len; i++)
    {
      const Wanted *wanted = filling->wanted->pdata[i];
      g_autofree char *state = wanted->dossier == NULL ? plx_dossier_file_dup_state (wanted->file, cancellable) : NULL;
      PlxDossierVolume *volume;

      if (wanted->dossier == NULL && state == NULL)
        continue;
      volume = find_volume (filling->volumes, wanted, state);
      g_ptr_array_add (volumes, volume != NULL ? volume : plx_dossier_volume_new (wanted->file, state, wanted->dossier, cancellable));
      if (g_task_return_error_if_cancelled (task))
        return;
    }
  g_task_return_pointer (task, g_steal_pointer (&volumes), (GDestroyNotify) g_ptr_array_unref);
}

/* What is asked for */

typedef struct
{
  char *words; /* NULL to describe @ids */
  char **ids;
  GPtrArray *bookmarks; /* nullable */
  GPtrArray *volumes;   /* what there is when the answer is sought */
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_free (request->words);
  g_strfreev (request->ids);
  g_clear_pointer (&request->bookmarks, g_ptr_array_unref);
  g_clear_pointer (&request->volumes, g_ptr_array_unref);
  g_free (request);
}

static void
answer_in_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Request *request = task_data;

  if (request->words != NULL)
    g_task_return_pointer (task,
                           plx_dossier_volumes_search (request->volumes, request->words, request->bookmarks, cancellable),
                           (GDestroyNotify) g_strfreev);
  else
    g_task_return_pointer (task,
                           plx_dossier_volumes_describe (request->volumes, (const char *const *) request->ids,
                                                         request->bookmarks),
                           (GDestroyNotify) g_ptr_array_unref);
}

/* One filling at a time; everything that is asked for meanwhile waits for it. The shelf is not the source object, lest
 * the thread be the last to let go of it. */

static void fill_shelf (PlxDossierShelf *self);

static void
answer (PlxDossierShelf *self, GTask *task)
{
  Request *request = g_task_get_task_data (task);

  if (g_task_return_error_if_cancelled (task))
    return;
  request->volumes = g_ptr_array_ref (self->volumes);
  g_task_run_in_thread (task, answer_in_thread);
}

static void
on_filled (GObject *source_object, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxDossierShelf) self = user_data;
  GPtrArray *volumes = g_task_propagate_pointer (G_TASK (result), NULL);
  GTask *task;

  self->is_filling = FALSE;
  if (volumes != NULL)
    {
      g_ptr_array_unref (self->volumes);
      self->volumes = volumes;
    }
  if (self->is_stale && volumes != NULL)
    {
      fill_shelf (self);
      return;
    }
  while ((task = g_queue_pop_head (&self->waiting)) != NULL)
    {
      answer (self, task);
      g_object_unref (task);
    }
}

static void
fill_shelf (PlxDossierShelf *self)
{
  g_autoptr (GTask) task = g_task_new (NULL, self->cancellable, on_filled, g_object_ref (self));
  Filling *filling = g_new0 (Filling, 1);

  self->is_filling = TRUE;
  self->is_stale = FALSE;
  filling->wanted = g_ptr_array_copy (self->wanted, wanted_copy, NULL);
  filling->volumes = g_ptr_array_ref (self->volumes);
  g_task_set_source_tag (task, fill_shelf);
  g_task_set_task_data (task, filling, filling_free);
  g_task_run_in_thread (task, fill);
}

static void
ask (PlxDossierShelf *self, Request *request, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, ask);
  g_task_set_task_data (task, request, request_free);
  g_queue_push_tail (&self->waiting, task);
  if (!self->is_filling)
    fill_shelf (self);
}

void
plx_dossier_shelf_search_async (PlxDossierShelf *self, const char *words, GPtrArray *bookmarks, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer user_data)
{
  Request *request = g_new0 (Request, 1);

  g_return_if_fail (PLX_IS_DOSSIER_SHELF (self));

  request->words = g_strdup (words);
  request->bookmarks = bookmarks;
  ask (self, request, cancellable, callback, user_data);
}

char **
plx_dossier_shelf_search_finish (PlxDossierShelf *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

void
plx_dossier_shelf_describe_async (PlxDossierShelf *self, const char *const *ids, GPtrArray *bookmarks,
                                  GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  Request *request = g_new0 (Request, 1);

  g_return_if_fail (PLX_IS_DOSSIER_SHELF (self));

  request->ids = g_strdupv ((char **) ids);
  request->bookmarks = bookmarks;
  ask (self, request, cancellable, callback, user_data);
}

GPtrArray *
plx_dossier_shelf_describe_finish (PlxDossierShelf *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

void
plx_dossier_shelf_clear (PlxDossierShelf *self)
{
  g_return_if_fail (PLX_IS_DOSSIER_SHELF (self));

  g_ptr_array_set_size (self->wanted, 0);
  self->is_stale = TRUE;
}

void
plx_dossier_shelf_forget (PlxDossierShelf *self)
{
  g_return_if_fail (PLX_IS_DOSSIER_SHELF (self));

  plx_dossier_shelf_clear (self);
  if (self->is_filling)
    return;
  g_ptr_array_unref (self->volumes);
  self->volumes = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_dossier_volume_unref);
}

/* Whether the file of a dossier is there already, by whatever name. */
static gboolean
is_wanted (PlxDossierShelf *self, GFile *file)
{
  for (guint i = 0; file != NULL && i < self->wanted->len; i++)
    {
      const Wanted *wanted = self->wanted->pdata[i];

      if (wanted->file != NULL && g_file_equal (wanted->file, file))
        return TRUE;
    }
  return FALSE;
}

void
plx_dossier_shelf_add_dossier (PlxDossierShelf *self, PlxDossier *dossier)
{
  g_return_if_fail (PLX_IS_DOSSIER_SHELF (self));

  if (!is_wanted (self, plx_dossier_get_file (dossier)))
    g_ptr_array_add (self->wanted, wanted_new (plx_dossier_get_file (dossier), dossier));
}

void
plx_dossier_shelf_add_file (PlxDossierShelf *self, GFile *file)
{
  g_return_if_fail (PLX_IS_DOSSIER_SHELF (self));

  if (!is_wanted (self, file))
    g_ptr_array_add (self->wanted, wanted_new (file, NULL));
}

void
plx_dossier_shelf_stop (PlxDossierShelf *self)
{
  g_return_if_fail (PLX_IS_DOSSIER_SHELF (self));

  g_cancellable_cancel (self->cancellable);
}

static void
plx_dossier_shelf_finalize (GObject *object)
{
  PlxDossierShelf *self = PLX_DOSSIER_SHELF (object);

  g_clear_object (&self->cancellable);
  g_ptr_array_unref (self->wanted);
  g_ptr_array_unref (self->volumes);
  G_OBJECT_CLASS (plx_dossier_shelf_parent_class)->finalize (object);
}

static void
plx_dossier_shelf_class_init (PlxDossierShelfClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_dossier_shelf_finalize;
}

static void
plx_dossier_shelf_init (PlxDossierShelf *self)
{
  self->wanted = g_ptr_array_new_with_free_func (wanted_free);
  self->volumes = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_dossier_volume_unref);
  self->cancellable = g_cancellable_new ();
  g_queue_init (&self->waiting);
}

PlxDossierShelf *
plx_dossier_shelf_new (void)
{
  return g_object_new (PLX_TYPE_DOSSIER_SHELF, NULL);
}
