/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-search-private.h"

#include "plx-text-fold.h"

/* So many chunks are worth a thread of their own. */
#define CHUNKS_A_THREAD 16

typedef struct
{
  PlxFindSearch *search;
  PlxFindChunkFunc func;
  gpointer data;
  gint next;
} ChunkTask;

static gpointer
work_off_chunks (gpointer data)
{
  ChunkTask *task = data;
  const GArray *chunks = task->search->index->chunks;
  guint i;

  while ((i = (guint) g_atomic_int_add (&task->next, 1)) < chunks->len)
    {
      const PlxFindChunk *chunk = &g_array_index (chunks, PlxFindChunk, i);

      if (chunk->first - task->search->index->first[chunk->kind] < task->search->n_rows
          && !g_cancellable_is_cancelled (task->search->cancellable))
        task->func (task->search, chunk, task->data);
    }
  return NULL;
}

void
plx_find_for_each_chunk (PlxFindSearch *search, PlxFindChunkFunc func, gpointer data)
{
  ChunkTask task = { search, func, data, 0 };
  guint n_threads = MIN (search->index->chunks->len / CHUNKS_A_THREAD, g_get_num_processors () - 1);
  g_autofree GThread **threads = g_new0 (GThread *, n_threads + 1);

  for (guint i = 0; i < n_threads; i++)
    threads[i] = g_thread_new ("find", work_off_chunks, &task);
  work_off_chunks (&task);
  for (guint i = 0; i < n_threads; i++)
    g_thread_join (threads[i]);
}

typedef struct
{
  PlxFindNamed named;
  gint n_left;
} Count;

static void
count_chunk (PlxFindSearch *search, const PlxFindChunk *chunk, gpointer data)
{
  Count *count = data;
  gboolean is_claim = plx_record_kind_is_claim (chunk->kind);
  gint n_left = 0;

  for (guint32 entry = chunk->first; entry < chunk->end; entry++)
    {
      guint8 score = search->scores[entry];

      if (search->passed[entry] != search->n_passed)
        continue;
      if (is_claim && score < PLX_FIND_SCORE_CLAIMANT_OR_TOPIC)
        score = plx_find_named_rate (search, &count->named, chunk->kind, entry);
      if (score == PLX_FIND_SCORE_NONE)
        continue;
      search->passed[entry]++;
      search->totals[entry] += score;
      search->best[entry] = MAX (search->best[entry], score);
      n_left++;
    }
  g_atomic_int_add (&count->n_left, n_left);
}

static void
look_for_words (PlxFindSearch *search, const GPtrArray *words)
{
  for (guint i = 0; i < words->len && i < PLX_FIND_MAXIMUM_WORDS; i++)
    {
      Count count = { .n_left = 0 };

      plx_find_scan (search, g_ptr_array_index (words, i));
      count.named = plx_find_named_begin (search);
      plx_find_for_each_chunk (search, count_chunk, &count);
      search->n_left = (guint32) count.n_left;
      search->n_passed++;
      if (search->n_left == 0 || g_cancellable_is_cancelled (search->cancellable))
        return;
    }
}

static void
search_init (PlxFindSearch *search, PlxFindIndex *index, guint32 n_rows, GCancellable *cancellable)
{
  guint32 n = index->first[PLX_N_LISTED_KINDS];

  *search = (PlxFindSearch) { index, cancellable, n_rows, n, n, 0, g_new0 (guint8, n + 1), g_new0 (guint8, n + 1),
                       g_new0 (guint8, n + 1), g_new0 (guint16, n + 1) };
}

static void
search_clear (PlxFindSearch *search)
{
  g_free (search->scores);
  g_free (search->passed);
  g_free (search->best);
  g_free (search->totals);
}

PlxFindResults *
plx_find_index_search (PlxFindIndex *self, const PlxFindQuery *query, guint32 n_rows, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) words = plx_find_words_new (query->words);
  g_autoptr (PlxFindNarrowing) narrowing = plx_find_narrowing_new (self->dossier, query);
  g_autoptr (PlxFindResults) results = g_new0 (PlxFindResults, 1);
  g_autofree char *phrase = g_strstrip (plx_text_fold (query->words));
  PlxFindSearch search;

  search_init (&search, self, n_rows, cancellable);
  look_for_words (&search, words);
  plx_find_collect (&search, narrowing, phrase, results);
  search_clear (&search);
  return g_cancellable_is_cancelled (cancellable) ? NULL : g_steal_pointer (&results);
}

void
plx_find_results_free (PlxFindResults *results)
{
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    g_clear_pointer (&results->rows[kind], g_array_unref);
  g_free (results);
}
