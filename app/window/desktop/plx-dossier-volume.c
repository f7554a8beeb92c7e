/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-dossier-volume.h"

#include "plx-bookmark-list.h"
#include "plx-dossier-reader.h"
#include "plx-find-hit.h"
#include "plx-find-list.h"
#include "plx-record-link.h"
#include "plx-search-result.h"
#include "plx-text-fold.h"

static void
volume_clear (gpointer data)
{
  PlxDossierVolume *volume = data;

  g_clear_object (&volume->file);
  g_clear_object (&volume->dossier);
  g_clear_pointer (&volume->index, plx_find_index_unref);
  g_free (volume->state);
}

PlxDossierVolume *
plx_dossier_volume_ref (PlxDossierVolume *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
plx_dossier_volume_unref (PlxDossierVolume *self)
{
  g_atomic_rc_box_release_full (self, volume_clear);
}

char *
plx_dossier_file_dup_state (GFile *file, GCancellable *cancellable)
{
  g_autoptr (GFileInfo) info
      = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_ETAG_VALUE,
                           G_FILE_QUERY_INFO_NONE, cancellable, NULL);

  if (info == NULL || g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR
      || g_file_info_get_size (info) > PLX_DOSSIER_VOLUME_MAX_SIZE)
    return NULL;
  return g_strdup_printf ("%s %" G_GOFFSET_FORMAT, g_file_info_get_etag (info), g_file_info_get_size (info));
}

PlxDossierVolume *
plx_dossier_volume_new (GFile *file, const char *state, PlxDossier *dossier, GCancellable *cancellable)
{
  PlxDossierVolume *self = g_atomic_rc_box_new0 (PlxDossierVolume);

  self->state = g_strdup (state);
  g_set_object (&self->file, file);
  g_set_object (&self->dossier, dossier);
  if (self->dossier == NULL)
    {
      g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);

      self->dossier = plx_dossier_reader_read (reader, cancellable, NULL);
    }
  if (self->dossier != NULL)
    self->index = plx_find_index_new (self->dossier, cancellable);
  return self;
}

/* Searching */

static gboolean
says_enough (const char *words)
{
  g_autofree char *folded = g_strstrip (plx_text_fold (words));

  return *folded != '\0' && !(g_ascii_isalnum (*folded) && folded[1] == '\0');
}

static GPtrArray *
search_bookmarks (const GPtrArray *bookmarks, const char *words)
{
  g_autoptr (PlxBookmarkMatcher) matcher = plx_bookmark_matcher_new (plx_find_words_new (words), plx_find_words_stand_in);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; bookmarks != NULL && i < bookmarks->len && ids->len < PLX_FIND_LIST_BEST; i++)
    {
      PlxBookmark *bookmark = bookmarks->pdata[i];
      char *id = plx_bookmark_matcher_matches (matcher, bookmark) ? plx_bookmark_dup_result_id (bookmark) : NULL;

      if (id != NULL)
        g_ptr_array_add (ids, id);
    }
  return ids;
}

/* The best of each kind in the order of the Find page. */
static GPtrArray *
search_volume (const PlxDossierVolume *volume, const char *words, GCancellable *cancellable)
{
  const PlxFindQuery query = PLX_FIND_QUERY (words);
  g_autoptr (PlxFindResults) results = plx_find_index_search (volume->index, &query, PLX_FIND_ALL_ROWS, cancellable);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; results != NULL && i < PLX_N_LISTED_KINDS; i++)
    {
      const GArray *rows = results->rows[results->kinds[i]];

      for (guint j = 0; j < MIN (rows->len, PLX_FIND_LIST_BEST); j++)
        {
          g_autoptr (PlxRecord) record
              = plx_dossier_dup_record (volume->dossier, results->kinds[i], g_array_index (rows, guint32, j));
          char *id = plx_record_dup_link (record);

          if (id != NULL)
            g_ptr_array_add (ids, id);
        }
    }
  return ids;
}

static char **
search (const GPtrArray *volumes, const char *words, const GPtrArray *bookmarks, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) lists = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  GPtrArray *all = search_bookmarks (bookmarks, words);
  g_auto (GStrv) merged = NULL;

  for (guint i = 0; i < volumes->len; i++)
    {
      const PlxDossierVolume *volume = volumes->pdata[i];

      if (volume->index != NULL)
        g_ptr_array_add (found, search_volume (volume, words, cancellable));
    }
  merged = plx_search_ids_merge (found, PLX_DOSSIER_VOLUMES_MAX_RESULTS);
  for (guint i = 0; merged[i] != NULL; i++)
    g_ptr_array_add (all, g_strdup (merged[i]));
  g_ptr_array_add (lists, all);
  return plx_search_ids_merge (lists, PLX_DOSSIER_VOLUMES_MAX_RESULTS);
}

/* Describing */

static PlxSearchResult *
describe_record (const GPtrArray *volumes, const PlxRecordLink *link)
{
  for (guint i = 0; link->record_id != NULL && i < volumes->len; i++)
    {
      const PlxDossierVolume *volume = volumes->pdata[i];
      g_autoptr (PlxRecord) record = NULL;

      if (volume->dossier != NULL && g_strcmp0 (plx_dossier_get_id (volume->dossier), link->dossier_id) == 0)
        record = plx_dossier_lookup (volume->dossier, link->record_id);
      if (record != NULL)
        return plx_search_result_new_for_record (record);
    }
  return NULL;
}

static PlxSearchResult *
describe_bookmark (const GPtrArray *bookmarks, const char *id)
{
  for (guint i = 0; bookmarks != NULL && i < bookmarks->len; i++)
    {
      g_autofree char *own = plx_bookmark_dup_result_id (bookmarks->pdata[i]);

      if (g_strcmp0 (own, id) == 0)
        return plx_search_result_new_for_bookmark (bookmarks->pdata[i]);
    }
  return NULL;
}

static PlxSearchResult *
describe (const GPtrArray *volumes, const char *id, const GPtrArray *bookmarks)
{
  g_autoptr (PlxRecordLink) link = plx_record_link_parse (id, NULL);
  PlxSearchResult *result = NULL;

  if (link != NULL && !link->compares)
    result = describe_record (volumes, link);
  if (result == NULL)
    result = describe_bookmark (bookmarks, id);
  return result != NULL ? result : plx_search_result_new_for_id (id);
}

char **
plx_dossier_volumes_search (const GPtrArray *volumes, const char *words, const GPtrArray *bookmarks,
                            GCancellable *cancellable)
{
  return says_enough (words) ? search (volumes, words, bookmarks, cancellable) : g_new0 (char *, 1);
}

GPtrArray *
plx_dossier_volumes_describe (const GPtrArray *volumes, const char *const *ids, const GPtrArray *bookmarks)
{
  GPtrArray *results = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_search_result_free);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      PlxSearchResult *result = describe (volumes, ids[i], bookmarks);

      /* Whoever asks knows it by this. */
      g_free (result->id);
      result->id = g_strdup (ids[i]);
      g_ptr_array_add (results, result);
    }
  return results;
}
