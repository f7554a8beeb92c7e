/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-id-index.h"

#include <string.h>

#include "plx-similarity.h"

struct _PlxIdIndex
{
  GHashTable *places; /* id → kind and row packed into the pointer */
};

static guint64
get_seed (void)
{
  static gsize seed = 0;

  if (g_once_init_enter (&seed))
    g_once_init_leave (&seed, ((gsize) g_random_int () << 32 | g_random_int ()) | 1);
  return seed;
}

/* Multiplies eight bytes at a time into a seeded state and folds the halves together. */
static guint64
mix (guint64 state, guint64 value)
{
  __uint128_t product = (__uint128_t) (state ^ value) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return (guint64) product ^ (guint64) (product >> 64) ^ get_seed ();
}

static guint
hash_id (gconstpointer key)
{
  const char *id = key;
  gsize length = strlen (id);
  guint64 state = get_seed () ^ length;
  guint64 word;

  for (; length >= sizeof word; id += sizeof word, length -= sizeof word)
    {
      memcpy (&word, id, sizeof word);
      state = mix (state, word);
    }
  word = 0;
  memcpy (&word, id, length);
  return (guint) (mix (state, word) >> 16);
}

static gpointer
pack (PlxRecordKind kind, guint32 row)
{
  return (gpointer) (((guintptr) kind + 1) << 32 | row);
}

static void
unpack (gpointer place, PlxRecordKind *kind, guint32 *row)
{
  *kind = (PlxRecordKind) (((guintptr) place >> 32) - 1);
  *row = (guint32) (guintptr) place;
}

PlxIdIndex *
plx_id_index_new (void)
{
  PlxIdIndex *index = g_new0 (PlxIdIndex, 1);

  index->places = g_hash_table_new (hash_id, g_str_equal);
  return index;
}

void
plx_id_index_free (PlxIdIndex *index)
{
  g_hash_table_unref (index->places);
  g_free (index);
}

gboolean
plx_id_index_add (PlxIdIndex *index, const char *id, PlxRecordKind kind, guint32 row)
{
  if (g_hash_table_contains (index->places, id))
    return FALSE;
  g_hash_table_insert (index->places, (gpointer) id, pack (kind, row));
  return TRUE;
}

gboolean
plx_id_index_find (PlxIdIndex *index, const char *id, PlxRecordKind *kind, guint32 *row)
{
  gpointer place = g_hash_table_lookup (index->places, id);

  if (place == NULL)
    return FALSE;
  unpack (place, kind, row);
  return TRUE;
}

guint
plx_id_index_count (PlxIdIndex *index)
{
  return g_hash_table_size (index->places);
}

const char *
plx_id_index_suggest (PlxIdIndex *index, const char *id, PlxRecordKind kind, guint *budget)
{
  GHashTableIter iter;
  gpointer key, place;
  const char *nearest = NULL;
  guint least = G_MAXUINT;

  g_hash_table_iter_init (&iter, index->places);
  while (*budget > 0 && g_hash_table_iter_next (&iter, &key, &place))
    {
      PlxRecordKind other_kind;
      guint32 row;
      guint distance;

      (*budget)--;
      unpack (place, &other_kind, &row);
      if (other_kind != kind || !plx_is_alike (id, key, &distance))
        continue;
      /* The first in the alphabet of those equally near, so that the message is the same every time. */
      if (distance < least || (distance == least && strcmp (key, nearest) < 0))
        {
          least = distance;
          nearest = key;
        }
    }
  return nearest;
}
