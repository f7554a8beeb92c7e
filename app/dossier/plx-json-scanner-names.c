/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "plx-json-scanner-private.h"

#include <string.h>

/* Names are read, stored and hashed by blocks of sixteen bytes, most names being one; the caller's text can
 * be read that far. */
#define BLOCK 16
#define STEP G_GUINT64_CONSTANT (0xFF51AFD7ED558CCD)

G_STATIC_ASSERT (BLOCK <= PLX_JSON_WINDOW_PADDING);

void
plx_json_names_init (PlxJsonNames *names)
{
  names->seed = ((guint64) g_random_int () << 32) | g_random_int ();
}

void
plx_json_names_clear (PlxJsonNames *names)
{
  g_clear_pointer (&names->names, g_free);
  g_clear_pointer (&names->bytes, g_free);
}

void
plx_json_names_open (PlxJsonNames *names,
                     guint         level)
{
  names->levels[level] = (PlxJsonNameLevel){ .first_name = names->n_names };
}

void
plx_json_names_close (PlxJsonNames *names,
                      guint         level)
{
  names->n_names = names->levels[level].first_name;
}

static gsize
count_bytes (const PlxJsonNames *names)
{
  const PlxJsonName *last;

  if (names->n_names == 0)
    return 0;
  last = &names->names[names->n_names - 1];
  return last->start + last->length;
}

static void
reserve (PlxJsonNames *names,
         gsize         n_bytes)
{
  if (names->n_names == names->names_capacity)
    {
      names->names_capacity = MAX (64, names->names_capacity * 2);
      names->names = g_renew (PlxJsonName, names->names, names->names_capacity);
    }
  if (names->bytes_capacity < n_bytes)
    {
      names->bytes_capacity = MAX (1024, n_bytes * 2);
      names->bytes = g_renew (guchar, names->bytes, names->bytes_capacity);
    }
}

static inline guint64
mix (guint64 hash,
     guint64 word)
{
  hash = (hash ^ word) * STEP;
  return hash ^ hash >> 32;
}

/* Copies @text to @into and hashes it on the way, without a branch on its length for the first sixteen
 * bytes. */
static guint64
store (guint64       seed,
       guchar       *into,
       const guchar *text,
       gsize         length)
{
  static const guchar masks[2 * BLOCK] = { 255, 255, 255, 255, 255, 255, 255, 255,
                                           255, 255, 255, 255, 255, 255, 255, 255 };
  guint64 hash = seed ^ length;
  gsize done = 0;

  do
    {
      guint64 words[2], mask[2];

      memcpy (words, text + done, BLOCK);
      memcpy (mask, masks + BLOCK - MIN (length - done, BLOCK), BLOCK);
      words[0] &= mask[0];
      words[1] &= mask[1];
      memcpy (into + done, words, BLOCK);
      hash = mix (mix (hash, words[0]), words[1]);
      done += BLOCK;
    }
  while (done < length);
  return hash;
}

static gboolean
contains (PlxJsonNames      *names,
          PlxJsonNameLevel  *level,
          const PlxJsonName *sought)
{
  for (guint i = level->first_name; i < names->n_names; i++)
    {
      const PlxJsonName *name = &names->names[i];

      if (name->hash == sought->hash && name->length == sought->length
          && memcmp (names->bytes + name->start, names->bytes + sought->start, name->length) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Adds a name to the object at @level, the innermost. %TRUE when it was there already. */
gboolean
plx_json_names_add (PlxJsonNames *names,
                    guint         level,
                    const guchar *text,
                    gsize         length)
{
  PlxJsonNameLevel *here = &names->levels[level];
  PlxJsonName name = { .start = (guint32) count_bytes (names), .length = (guint32) length };
  guint64 bit, *filter;
  gboolean found;

  reserve (names, name.start + length + BLOCK);
  name.hash = store (names->seed, names->bytes + name.start, text, length);

  filter = &here->filter[name.hash >> 62];
  bit = G_GUINT64_CONSTANT (1) << ((name.hash >> 56) & 63);
  found = (*filter & bit) != 0 && contains (names, here, &name);
  *filter |= bit;

  names->names[names->n_names++] = name;
  return found;
}
