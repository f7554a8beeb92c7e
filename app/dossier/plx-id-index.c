/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-id-index.h"

#include <string.h>

#include "plx-similarity.h"

/* An entry whose id is NULL is free. */
typedef struct
{
  const char *id;
  guint32 hash;
  guint32 row : 28;
  guint32 kind : 4;
} Entry;

/* Open addressing with linear probing: one cache line a look-up, where a GHashTable touches four. With a million ids that
   is a third of the time it takes to read them. */
typedef struct
{
  Entry *entries;
  guint32 mask; /* the number of entries, a power of two, less one */
  guint32 n_used;
} Table;

/* Claims are the very many that no reference names: apart from them the others stay in the processor's cache. */
struct _PlxIdIndex
{
  Table named;
  Table claims;
};

#define FIRST_SIZE 64u

/* How many pairs of letters are compared for one unit of the budget */
#define BUDGET_UNIT 64

static guint64
get_seed (void)
{
  static gsize seed = 0;

  if (g_once_init_enter (&seed))
    g_once_init_leave (&seed, ((gsize) g_random_int () << 32 | g_random_int ()) | 1);
  return seed;
}

/* Multiplies eight bytes at a time into a secret state and folds the halves together. */
static inline guint64
mix (guint64 state, guint64 value, guint64 seed)
{
  __uint128_t product = (__uint128_t) (state ^ value) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return (guint64) product ^ (guint64) (product >> 64) ^ seed;
}

static guint64
read_short (const char *id, gsize length)
{
  guint64 word = 0;

  for (gsize i = 0; i < length; i++)
    word = word << 8 | (guchar) id[i];
  return word;
}

static guint32
hash_id (const char *id, gsize length)
{
  guint64 seed = get_seed ();
  guint64 state = seed ^ length;
  guint64 word;

  if (length < sizeof word)
    return (guint32) (mix (state, read_short (id, length), seed) >> 16);
  for (gsize i = 0; i + sizeof word < length; i += sizeof word)
    {
      memcpy (&word, id + i, sizeof word);
      state = mix (state, word, seed);
    }
  memcpy (&word, id + length - sizeof word, sizeof word); /* some of it twice */
  return (guint32) (mix (state, word, seed) >> 16);
}

static void
init_table (Table *table)
{
  table->entries = g_new0 (Entry, FIRST_SIZE);
  table->mask = FIRST_SIZE - 1;
}

PlxIdIndex *
plx_id_index_new (void)
{
  PlxIdIndex *index = g_new0 (PlxIdIndex, 1);

  init_table (&index->named);
  init_table (&index->claims);
  return index;
}

void
plx_id_index_free (PlxIdIndex *index)
{
  g_free (index->named.entries);
  g_free (index->claims.entries);
  g_free (index);
}

/* Returns the entry of @id, or the free one where it would go. */
static Entry *
probe (const Table *table, const char *id, guint32 hash)
{
  for (guint32 i = hash & table->mask;; i = (i + 1) & table->mask)
    {
      Entry *entry = &table->entries[i];

      if (entry->id == NULL || (entry->hash == hash && strcmp (entry->id, id) == 0))
        return entry;
    }
}

static void
grow (Table *table)
{
  g_autofree Entry *old = g_steal_pointer (&table->entries);
  guint32 n_old = table->mask + 1;

  table->entries = g_new0 (Entry, (gsize) n_old * 2);
  table->mask = n_old * 2 - 1;
  for (guint32 i = 0; i < n_old; i++)
    {
      guint32 place = old[i].hash & table->mask;

      if (old[i].id == NULL)
        continue;
      while (table->entries[place].id != NULL)
        place = (place + 1) & table->mask;
      table->entries[place] = old[i];
    }
}

guint32
plx_id_index_prepare (PlxIdIndex *index, const char *id, gsize length, PlxRecordKind kind)
{
  guint32 hash = hash_id (id, length);

  __builtin_prefetch (&index->named.entries[hash & index->named.mask]);
  if (plx_record_kind_is_claim (kind))
    __builtin_prefetch (&index->claims.entries[hash & index->claims.mask], 1);
  return hash;
}

gboolean
plx_id_index_add (PlxIdIndex *index, const char *id, guint32 hash, PlxRecordKind kind, guint32 row)
{
  gboolean is_claim = plx_record_kind_is_claim (kind);
  Table *table = is_claim ? &index->claims : &index->named;
  Entry *entry;

  if (probe (is_claim ? &index->named : &index->claims, id, hash)->id != NULL)
    return FALSE;
  if (table->n_used > table->mask / 3 * 2)
    grow (table);
  entry = probe (table, id, hash);
  if (entry->id != NULL)
    return FALSE;
  *entry = (Entry) { id, hash, row, kind };
  table->n_used++;
  return TRUE;
}

gboolean
plx_id_index_find (PlxIdIndex *index, const char *id, PlxRecordKind *kind, guint32 *row)
{
  return plx_id_index_find_hashed (index, id, hash_id (id, strlen (id)), kind, row);
}

gboolean
plx_id_index_find_hashed (PlxIdIndex *index, const char *id, guint32 hash, PlxRecordKind *kind, guint32 *row)
{
  const Entry *entry = probe (&index->named, id, hash);

  if (entry->id == NULL)
    entry = probe (&index->claims, id, hash);
  if (entry->id == NULL)
    return FALSE;
  *kind = entry->kind;
  *row = entry->row;
  return TRUE;
}

void
plx_id_index_prefetch_id (PlxIdIndex *index, guint32 hash, PlxRecordKind kind)
{
  const Table *table = plx_record_kind_is_claim (kind) ? &index->claims : &index->named;

  __builtin_prefetch (table->entries[hash & table->mask].id);
}

guint
plx_id_index_count (PlxIdIndex *index)
{
  return index->named.n_used + index->claims.n_used;
}

const char *
plx_id_index_suggest (PlxIdIndex *index, const char *id, PlxRecordKind kind, guint *budget)
{
  const Table *table = plx_record_kind_is_claim (kind) ? &index->claims : &index->named;
  const char *nearest = NULL;
  guint least = G_MAXUINT;
  gsize length = strlen (id);
  guint64 cost = table->n_used * (1 + length * length / BUDGET_UNIT);

  /* All ids or none: the hash, and with it their order, differs from one run to the next. */
  if (length > PLX_LONGEST_COMPARED || cost > *budget)
    return NULL;
  *budget -= (guint) cost;
  for (guint32 i = 0; i <= table->mask; i++)
    {
      const Entry *entry = &table->entries[i];
      guint distance;

      if (entry->id == NULL || entry->kind != kind || !plx_is_alike (id, entry->id, &distance))
        continue;
      /* The first in the alphabet of those equally near, so that the message is the same every time. */
      if (distance < least || (distance == least && strcmp (entry->id, nearest) < 0))
        {
          least = distance;
          nearest = entry->id;
        }
    }
  return nearest;
}
