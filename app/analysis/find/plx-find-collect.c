/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* memmem */
#include "plx-find-search-private.h"

#include <string.h>

/* Are added to a total. */
enum
{
  PHRASE_IN_TITLE = 10, /* the words stand in the title one behind the other */
  PHRASE_IS_TITLE = 30, /* they are the title */
};

#define MAXIMUM_TOTAL (PLX_FIND_MAXIMUM_WORDS * (PLX_FIND_SCORE_WORD + PLX_FIND_SCORE_IN_TITLE) + PHRASE_IS_TITLE + 1)
/* Stands instead of a total where nothing was found. */
#define NO_TOTAL G_MAXUINT16

/* For each total of a chunk: of how many rows it is, then where the next of them goes. */
typedef guint32 Places[MAXIMUM_TOTAL + 1];

typedef struct
{
  const PlxFindNarrowing *narrowing;
  const char *phrase;
  gsize phrase_length;
  PlxFindResults *results;
  Places *places; /* a chunk each */
} Collection;

static guint
rate_title (const Collection *collection, const char *title, gsize length)
{
  if (collection->phrase_length > length)
    return 0;
  if (length == collection->phrase_length && memcmp (title, collection->phrase, length) == 0)
    return PHRASE_IS_TITLE;
  return memmem (title, length, collection->phrase, collection->phrase_length) != NULL ? PHRASE_IN_TITLE : 0;
}

/* Any of the names of a claimant is its title. */
static guint
rate_phrase (const PlxFindSearch *search, const Collection *collection, PlxRecordKind kind, guint32 entry)
{
  const PlxFindIndex *index = search->index;
  const char *title = index->arena->str + index->starts[entry];
  const char *end = index->arena->str + index->starts[entry + 1];
  guint best = 0;

  if (search->best[entry] < PLX_FIND_SCORE_WORD + PLX_FIND_SCORE_IN_TITLE)
    return 0;
  while (title < end && *title != '\0')
    {
      const char *title_end = memchr (title, '\n', (gsize) (end - title));

      if (title_end == NULL)
        title_end = end;
      best = MAX (best, rate_title (collection, title, (gsize) (title_end - title)));
      if (kind != PLX_RECORD_CLAIMANT || best == PHRASE_IS_TITLE)
        break;
      title = title_end + 1;
    }
  return best;
}

static guint
rate_row (const PlxFindSearch *search, const Collection *collection, PlxRecordKind kind, guint32 entry)
{
  const PlxFindIndex *index = search->index;
  guint32 row = entry - index->first[kind];

  if (search->passed[entry] != search->n_passed
      || (search->n_passed > 0 && search->best[entry] <= PLX_FIND_SCORE_EVENT_OR_SOURCE)
      || !plx_dossier_is_row_sound (index->dossier, kind, row)
      || !plx_find_narrowing_allows (collection->narrowing, kind, row))
    return NO_TOTAL;
  if (search->n_passed == 0)
    return 0;
  return MIN (search->totals[entry] + rate_phrase (search, collection, kind, entry), MAXIMUM_TOTAL);
}

static guint32
get_end (const PlxFindSearch *search, const PlxFindChunk *chunk)
{
  return (guint32) MIN ((guint64) chunk->end, (guint64) search->index->first[chunk->kind] + search->n_rows);
}

static Places *
get_places (const PlxFindSearch *search, const Collection *collection, const PlxFindChunk *chunk)
{
  return &collection->places[chunk - &g_array_index (search->index->chunks, PlxFindChunk, 0)];
}

static void
rate_chunk (PlxFindSearch *search, const PlxFindChunk *chunk, gpointer data)
{
  const Collection *collection = data;
  Places *places = get_places (search, collection, chunk);
  guint32 end = get_end (search, chunk);

  for (guint32 entry = chunk->first; entry < end; entry++)
    {
      guint total = rate_row (search, collection, chunk->kind, entry);

      search->totals[entry] = (guint16) total;
      if (total != NO_TOTAL)
        (*places)[total]++;
    }
}

static void
place_chunk (PlxFindSearch *search, const PlxFindChunk *chunk, gpointer data)
{
  const Collection *collection = data;
  Places *places = get_places (search, collection, chunk);
  guint32 *rows = (guint32 *) collection->results->rows[chunk->kind]->data;
  guint32 end = get_end (search, chunk);

  for (guint32 entry = chunk->first; entry < end; entry++)
    {
      if (search->totals[entry] != NO_TOTAL)
        rows[(*places)[search->totals[entry]]++] = entry - search->index->first[chunk->kind];
    }
}

/* Behind each other by their totals, those of the same total in the order of the file: a counting sort. Returns: the best total */
static guint
sort_kind (const PlxFindSearch *search, Collection *collection, PlxRecordKind kind)
{
  const GArray *chunks = search->index->chunks;
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 place = 0;
  guint best = 0;

  for (guint total = MAXIMUM_TOTAL + 1; total-- > 0;)
    {
      for (guint i = 0; i < chunks->len; i++)
        {
          guint32 n = collection->places[i][total];

          if (g_array_index (chunks, PlxFindChunk, i).kind != kind)
            continue;
          collection->places[i][total] = place;
          place += n;
        }
      if (place > 0 && best == 0)
        best = total;
    }
  g_array_set_size (rows, place);
  collection->results->rows[kind] = rows;
  collection->results->n_rows += place;
  return best;
}

/* Stable, so that what is as good as something else stays behind it. */
static void
order_kinds (PlxFindResults *results, const guint *best)
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

void
plx_find_collect (PlxFindSearch *search, const PlxFindNarrowing *narrowing, const char *phrase, PlxFindResults *results)
{
  g_autofree Places *places = g_new0 (Places, search->index->chunks->len + 1);
  Collection collection = { narrowing, phrase, strlen (phrase), results, places };
  guint best[PLX_N_LISTED_KINDS];

  plx_find_for_each_chunk (search, rate_chunk, &collection);
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    best[kind] = sort_kind (search, &collection, kind);
  plx_find_for_each_chunk (search, place_chunk, &collection);
  order_kinds (results, best);
}
