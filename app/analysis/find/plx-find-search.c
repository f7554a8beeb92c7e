/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* memmem */
#include "plx-find-index-private.h"

#include <string.h>

#include "plx-find-narrowing.h"
#include "plx-text-fold.h"

/* Of one word in one entry. What is found only through another record comes last. */
enum
{
  SCORE_NONE,
  SCORE_EVENT_OR_SOURCE, /* does not count by itself */
  SCORE_CLAIMANT_OR_TOPIC,
  SCORE_SOUND, /* a name that sounds like it */
  SCORE_INSIDE,
  SCORE_BEGINNING,
  SCORE_WORD,
  SCORE_IN_TITLE = 3, /* is added to the three above */
  SCORE_PHRASE = 10,  /* the words stand in the title one behind the other */
  SCORE_TITLE = 30,   /* they are the title */
};

#define MAXIMUM_WORDS 16
#define MAXIMUM_TOTAL (MAXIMUM_WORDS * (SCORE_WORD + SCORE_IN_TITLE) + SCORE_TITLE + 1)
/* When so few entries are left, of so many, each is looked at for itself. */
#define FEW 16

typedef struct
{
  PlxFindIndex *index;
  GCancellable *cancellable;
  guint32 n_rows;  /* of each kind, at least */
  guint32 n_entries;
  guint32 n_left;  /* entries in which every word so far was found */
  guint n_passed;  /* words so far */
  guint8 *scores;  /* of this word, an entry each */
  guint8 *passed;  /* in how many words in a row the entry was found */
  guint8 *best;    /* the best score of any word */
  guint16 *totals;
} Search;

/* What is done to every chunk of entries, by several threads at once. */
typedef void (*ChunkFunc) (Search *search, const PlxFindChunk *chunk, gpointer data);

typedef struct
{
  Search *search;
  ChunkFunc func;
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

static void
for_each_chunk (Search *search, ChunkFunc func, gpointer data)
{
  ChunkTask task = { search, func, data, 0 };
  guint n_threads = MIN (search->index->chunks->len / FEW, g_get_num_processors () - 1);
  g_autofree GThread **threads = g_new0 (GThread *, n_threads + 1);

  for (guint i = 0; i < n_threads; i++)
    threads[i] = g_thread_new ("find", work_off_chunks, &task);
  work_off_chunks (&task);
  for (guint i = 0; i < n_threads; i++)
    g_thread_join (threads[i]);
}

/* Most of what is searched is ASCII, and this is asked of every place that is found. */
static gboolean
is_letter_before (const char *start, const char *p)
{
  if (p == start)
    return FALSE;
  if ((guchar) p[-1] < 0x80)
    return g_ascii_isalnum (p[-1]);
  return g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (p)));
}

static gboolean
is_letter_behind (const char *p)
{
  return (guchar) *p < 0x80 ? g_ascii_isalnum (*p) : g_unichar_isalnum (g_utf8_get_char (p));
}

/* A word, in one of the ways in which it is looked for, with the place of the byte in it that is likely to be the rarest. */
typedef struct
{
  const PlxFindWord *word;
  const char *text;
  gsize length;
  gsize rare;
} Needle;

static Needle
needle_for (const PlxFindWord *word, const char *text)
{
  /* Letters of Latin texts, the most frequent first. What is not among them is rarer still. */
  static const char frequent[] = " etaoinsrhldcumfpgwybvkxjqz";
  Needle needle = { word, text, strlen (text), 0 };
  gsize rarest = 0;

  for (gsize i = 0; i < needle.length; i++)
    {
      const char *place = strchr (frequent, text[i]);
      gsize rank = place != NULL ? (gsize) (place - frequent) : sizeof frequent;

      if (rank >= rarest)
        {
          rarest = rank;
          needle.rare = i;
        }
    }
  return needle;
}

/* As memmem(), without what that prepares for each call: there is one for every place where a word stands. */
static const char *
find_next (const Needle *needle, const char *p, const char *end)
{
  const char *rare = p + needle->rare;
  const char *last = end - (needle->length - needle->rare);

  if ((gsize) (end - p) < needle->length)
    return NULL;
  while (rare <= last && (rare = memchr (rare, needle->text[needle->rare], (gsize) (last - rare) + 1)) != NULL)
    {
      if (memcmp (rare - needle->rare, needle->text, needle->length) == 0)
        return rare - needle->rare;
      rare++;
    }
  return NULL;
}

static guint
rate_place (const PlxFindIndex *index, const Needle *needle, const char *hit)
{
  if (is_letter_before (index->arena->str, hit))
    return needle->word->is_number && g_ascii_isdigit (hit[-1]) ? SCORE_NONE : SCORE_INSIDE;
  return is_letter_behind (hit + needle->length) ? SCORE_BEGINNING : SCORE_WORD;
}

/* From @hit on: the best of the places in the entry where @needle stands. What is behind the title does not get better than a
 * whole word. */
static void
rate_entry (Search *search, PlxRecordKind kind, const Needle *needle, guint32 entry, const char *hit)
{
  const PlxFindIndex *index = search->index;
  const char *start = index->arena->str + index->starts[entry];
  const char *end = index->arena->str + index->starts[entry + 1];
  guint best = search->scores[entry];

  for (guint tries = 0; hit != NULL && tries < FEW; tries++)
    {
      gboolean in_title = kind == PLX_RECORD_CLAIMANT || memchr (start, '\n', (gsize) (hit - start)) == NULL;
      guint score = rate_place (index, needle, hit);

      if (score != SCORE_NONE)
        best = MAX (best, in_title ? score + SCORE_IN_TITLE : score);
      if (best >= SCORE_WORD + (in_title ? SCORE_IN_TITLE : 0))
        break;
      hit = find_next (needle, hit + 1, end);
    }
  search->scores[entry] = (guint8) best;
}

static void
scan_chunk (Search *search, const PlxFindChunk *chunk, gpointer data)
{
  const Needle *needle = data;
  const PlxFindIndex *index = search->index;
  const char *base = index->arena->str;
  const char *end = base + index->starts[chunk->end];
  guint32 entry = chunk->first;

  for (const char *p = base + index->starts[entry]; entry < chunk->end && (p = find_next (needle, p, end)) != NULL;)
    {
      while (index->starts[entry + 1] <= (guint64) (p - base))
        entry++;
      rate_entry (search, chunk->kind, needle, entry, p);
      p = base + index->starts[++entry];
    }
}

static void
scan_entry (Search *search, PlxRecordKind kind, const Needle *needle, guint32 entry)
{
  const PlxFindIndex *index = search->index;
  const char *start = index->arena->str + index->starts[entry];

  rate_entry (search, kind, needle, entry, find_next (needle, start, index->arena->str + index->starts[entry + 1]));
}

/* What claims name is always scanned: they are found through it. */
static void
scan_what_is_left (Search *search, const PlxFindChunk *chunk, gpointer data)
{
  gboolean all = !plx_record_kind_is_claim (chunk->kind);

  for (guint32 entry = chunk->first; entry < chunk->end; entry++)
    {
      if (all || search->passed[entry] == search->n_passed)
        scan_entry (search, chunk->kind, data, entry);
    }
}

static void
scan_sounds (Search *search, const PlxFindWord *word)
{
  const PlxFindIndex *index = search->index;
  guint32 first = index->first[PLX_RECORD_CLAIMANT];

  for (guint32 entry = first; word->skeleton != NULL && entry < index->first[PLX_RECORD_CLAIMANT + 1]; entry++)
    {
      const char *skeletons = index->skeletons[entry - first];

      if (search->scores[entry] == SCORE_NONE && skeletons != NULL && strstr (skeletons, word->skeleton) != NULL)
        search->scores[entry] = SCORE_SOUND;
    }
}

static void
scan (Search *search, const PlxFindWord *word, const char *text)
{
  gboolean few = search->n_passed > 0 && search->n_left < search->n_entries / FEW;
  Needle needle = needle_for (word, text);

  for_each_chunk (search, few ? scan_what_is_left : scan_chunk, &needle);
}

static void
pass_on_to (Search *search, PlxRecord *record, PlxRelation relation, guint8 score)
{
  static const PlxRecordKind claims[] = { PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };

  for (guint i = 0; i < G_N_ELEMENTS (claims); i++)
    {
      guint8 *scores = search->scores + search->index->first[claims[i]];
      const guint32 *rows;
      guint n = plx_dossier_get_referrer_rows (search->index->dossier, record, relation, claims[i], &rows);

      for (guint j = 0; j < n; j++)
        scores[rows[j]] = MAX (scores[rows[j]], score);
    }
}

/* What claims name counts for the claims. */
static void
pass_on (Search *search)
{
  static const struct
  {
    PlxRecordKind kind;
    PlxRelation relation;
    guint8 score;
  } relations[] = {
    { PLX_RECORD_CLAIMANT, PLX_RELATION_CLAIMANT, SCORE_CLAIMANT_OR_TOPIC },
    { PLX_RECORD_MEASURE, PLX_RELATION_MEASURE, SCORE_CLAIMANT_OR_TOPIC },
    { PLX_RECORD_QUESTION, PLX_RELATION_QUESTION, SCORE_CLAIMANT_OR_TOPIC },
    { PLX_RECORD_EVENT, PLX_RELATION_EVENT, SCORE_EVENT_OR_SOURCE },
    { PLX_RECORD_SOURCE, PLX_RELATION_SOURCE, SCORE_EVENT_OR_SOURCE },
  };
  const PlxFindIndex *index = search->index;

  for (guint i = 0; i < G_N_ELEMENTS (relations); i++)
    {
      for (guint32 entry = index->first[relations[i].kind]; entry < index->first[relations[i].kind + 1]; entry++)
        {
          g_autoptr (PlxRecord) record = NULL;

          if (search->scores[entry] == SCORE_NONE)
            continue;
          record = plx_dossier_dup_record (index->dossier, relations[i].kind, entry - index->first[relations[i].kind]);
          pass_on_to (search, record, relations[i].relation, relations[i].score);
        }
    }
}

static void
count_chunk (Search *search, const PlxFindChunk *chunk, gpointer data)
{
  gint n_left = 0;

  for (guint32 entry = chunk->first; entry < chunk->end; entry++)
    {
      guint8 score = search->scores[entry];

      if (score == SCORE_NONE || search->passed[entry] != search->n_passed)
        continue;
      search->passed[entry]++;
      search->totals[entry] += score;
      search->best[entry] = MAX (search->best[entry], score);
      n_left++;
    }
  g_atomic_int_add ((gint *) data, n_left);
}

static void
count_word (Search *search)
{
  gint n_left = 0;

  for_each_chunk (search, count_chunk, &n_left);
  search->n_left = (guint32) n_left;
  search->n_passed++;
}

static void
look_for_words (Search *search, const GPtrArray *words)
{
  for (guint i = 0; i < words->len && i < MAXIMUM_WORDS; i++)
    {
      const PlxFindWord *word = g_ptr_array_index (words, i);

      memset (search->scores, SCORE_NONE, search->n_entries);
      scan (search, word, word->text);
      if (word->spaced != NULL)
        scan (search, word, word->spaced);
      scan_sounds (search, word);
      pass_on (search);
      count_word (search);
      if (search->n_left == 0 || g_cancellable_is_cancelled (search->cancellable))
        return;
    }
}

static guint
rate_title (const char *title, gsize title_length, const char *phrase)
{
  gsize length = strlen (phrase);

  if (length > title_length)
    return 0;
  if (length == title_length && memcmp (title, phrase, length) == 0)
    return SCORE_TITLE;
  return memmem (title, title_length, phrase, length) != NULL ? SCORE_PHRASE : 0;
}

/* @phrase: all words, folded, as they were typed. Any of the names of a claimant is its title. */
static guint
rate_phrase (const Search *search, PlxRecordKind kind, const char *phrase, guint32 entry)
{
  const PlxFindIndex *index = search->index;
  const char *title = index->arena->str + index->starts[entry];
  const char *end = index->arena->str + index->starts[entry + 1];
  guint best = 0;

  if (search->best[entry] < SCORE_WORD + SCORE_IN_TITLE)
    return 0;
  while (title < end && *title != '\0')
    {
      gsize length = strcspn (title, "\n");

      best = MAX (best, rate_title (title, length, phrase));
      if (kind != PLX_RECORD_CLAIMANT || best == SCORE_TITLE)
        break;
      title += length + (title[length] == '\n');
    }
  return best;
}

/* Behind each other by their totals, those of the same total in the order of the file: a counting sort. */
static GArray *
sort_rows (const GArray *rows, const GArray *totals)
{
  g_autofree guint32 *places = g_new0 (guint32, MAXIMUM_TOTAL + 1);
  GArray *sorted = g_array_sized_new (FALSE, FALSE, sizeof (guint32), rows->len);
  guint32 place = 0;

  g_array_set_size (sorted, rows->len);
  for (guint i = 0; i < totals->len; i++)
    places[g_array_index (totals, guint16, i)]++;
  for (guint total = MAXIMUM_TOTAL + 1; total-- > 0;)
    {
      guint32 n = places[total];

      places[total] = place;
      place += n;
    }
  for (guint i = 0; i < rows->len; i++)
    g_array_index (sorted, guint32, places[g_array_index (totals, guint16, i)]++) = g_array_index (rows, guint32, i);
  return sorted;
}

static GArray *
collect_kind (Search *search, PlxRecordKind kind, const PlxFindNarrowing *narrowing, const char *phrase, guint16 *best)
{
  const PlxFindIndex *index = search->index;
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) totals = g_array_new (FALSE, FALSE, sizeof (guint16));
  guint32 n = MIN (index->first[kind + 1] - index->first[kind], search->n_rows);

  for (guint32 row = 0; row < n; row++)
    {
      guint32 entry = index->first[kind] + row;
      guint16 total = search->totals[entry];

      if (search->passed[entry] != search->n_passed || (search->n_passed > 0 && search->best[entry] <= SCORE_EVENT_OR_SOURCE)
          || !plx_dossier_is_row_sound (index->dossier, kind, row) || !plx_find_narrowing_allows (narrowing, kind, row))
        continue;
      if (search->n_passed > 0)
        total = (guint16) MIN (total + rate_phrase (search, kind, phrase, entry), MAXIMUM_TOTAL);
      g_array_append_val (rows, row);
      g_array_append_val (totals, total);
      *best = MAX (*best, total);
    }
  return sort_rows (rows, totals);
}

/* Stable, so that what is as good as something else stays behind it. */
static void
order_kinds (PlxFindResults *results, const guint16 *best)
{
  static const PlxRecordKind kinds[] = { PLX_RECORD_CLAIMANT, PLX_RECORD_EVENT,   PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE,
                                         PLX_RECORD_POSITION, PLX_RECORD_MEASURE, PLX_RECORD_QUESTION,  PLX_RECORD_SOURCE };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      guint place = i;

      for (; place > 0 && best[results->kinds[place - 1]] < best[kinds[i]]; place--)
        results->kinds[place] = results->kinds[place - 1];
      results->kinds[place] = kinds[i];
    }
}

static void
search_init (Search *search, PlxFindIndex *index, guint32 n_rows, GCancellable *cancellable)
{
  guint32 n = index->first[PLX_N_LISTED_KINDS];

  *search = (Search) { index, cancellable, n_rows, n, n, 0, g_new0 (guint8, n + 1), g_new0 (guint8, n + 1),
                       g_new0 (guint8, n + 1), g_new0 (guint16, n + 1) };
}

static void
search_clear (Search *search)
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
  guint16 best[PLX_N_LISTED_KINDS] = { 0 };
  Search search;

  search_init (&search, self, n_rows, cancellable);
  look_for_words (&search, words);
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      results->rows[kind] = collect_kind (&search, kind, narrowing, phrase, &best[kind]);
      results->n_rows += results->rows[kind]->len;
    }
  order_kinds (results, best);
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
