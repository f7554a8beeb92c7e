/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-alignment-private.h"

#include <string.h>

#define BITS 64

/* What is left of two texts between their common beginning and end. */
typedef struct
{
  const PlxAlignmentToken *first;
  const PlxAlignmentToken *second;
  guint n;
  guint m;
  guint n_words; /* of 64 bits that m bits fill */
} Rest;

static const PlxAlignmentToken *
get_tokens (const GArray *tokens)
{
  return (const PlxAlignmentToken *) (const void *) tokens->data;
}

static int *
create_matches (guint n)
{
  int *matches = g_new (int, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    matches[i] = -1;
  return matches;
}

/* Where each key stands in the second text: a row of bits for each key that is there at all. Returns the
 * rows, and in
 * @row_of_key the number of each from 1, or 0. */
static guint64 *
create_masks (const Rest *rest, guint n_keys, guint **row_of_key)
{
  guint *rows = g_new0 (guint, n_keys + 1);
  guint n_rows = 0;
  guint64 *masks;

  for (guint j = 0; j < rest->m; j++)
    {
      if (rows[rest->second[j].key] == 0)
        rows[rest->second[j].key] = ++n_rows;
    }
  masks = g_new0 (guint64, (gsize) (n_rows + 1) * rest->n_words);
  for (guint j = 0; j < rest->m; j++)
    {
      guint64 *mask = masks + (gsize) rows[rest->second[j].key] * rest->n_words;

      mask[j / BITS] |= G_GUINT64_CONSTANT (1) << (j % BITS);
    }
  *row_of_key = rows;
  return masks;
}

/* One row of the table of lengths. Bit j of a row is clear where the common sequence becomes longer by the
 * token j. */
static void
advance (const guint64 *above, const guint64 *mask, guint64 *row, guint n_words)
{
  guint64 carry = 0;

  for (guint k = 0; k < n_words; k++)
    {
      guint64 hits = above[k] & mask[k];
      guint64 sum = above[k] + hits;
      guint64 next = sum < hits;

      sum += carry;
      next |= sum < carry;
      carry = next;
      row[k] = sum | (above[k] & ~mask[k]);
    }
}

/* The bit-parallel longest common subsequence of H. Hyyrö, "Bit-parallel LCS-length computation revisited"
 * (2004): a row of bits for each token of the first text, which are kept to walk back through. */
static guint64 *
compute_rows (const Rest *rest, guint n_keys)
{
  g_autofree guint *row_of_key = NULL;
  g_autofree guint64 *masks = create_masks (rest, n_keys, &row_of_key);
  guint64 *rows = g_new (guint64, (gsize) (rest->n + 1) * rest->n_words);

  memset (rows, 0xff, rest->n_words * sizeof (guint64));
  for (guint i = 0; i < rest->n; i++)
    {
      const guint64 *mask = masks + (gsize) row_of_key[rest->first[i].key] * rest->n_words;
      guint64 *above = rows + (gsize) i * rest->n_words;

      advance (above, mask, above + rest->n_words, rest->n_words);
    }
  return rows;
}

/* From the end, so that the tokens of a common stretch are taken from one place. */
static void
walk_back (const Rest *rest, const guint64 *rows, int *matches, guint offset)
{
  guint i = rest->n;
  guint j = rest->m;

  while (i > 0 && j > 0)
    {
      const guint64 *row = rows + (gsize) i * rest->n_words;

      if (rest->first[i - 1].key == rest->second[j - 1].key)
        {
          matches[offset + --i] = (int) (offset + --j);
        }
      else if ((row[(j - 1) / BITS] >> ((j - 1) % BITS)) & 1)
        j--;
      else
        i--;
    }
}

/* Finds the words of @part in @whole; punctuation at either end of @part may be missing there. @shift: (out):
 * what to add to a place in @part. */
static gboolean
find_part (const PlxAlignmentToken *part, guint n, const PlxAlignmentToken *whole, guint m, int *shift)
{
  guint first = 0;

  while (first < n && part[first].n_letters == 0)
    first++;
  while (n > first && part[n - 1].n_letters == 0)
    n--;
  for (guint at = 0; first < n && at + (n - first) <= m; at++)
    {
      guint i = 0;

      while (first + i < n && part[first + i].key == whole[at + i].key)
        i++;
      if (first + i < n)
        continue;
      *shift = (int) at - (int) first;
      return TRUE;
    }
  return FALSE;
}

static void
match_part (const PlxAlignmentToken *part,
            guint n,
            const PlxAlignmentToken *whole,
            guint m,
            int shift,
            int *matches,
            gboolean swap)
{
  for (guint i = 0; i < n; i++)
    {
      int j = shift + (int) i;

      if (j < 0 || j >= (int) m || part[i].key != whole[j].key)
        continue;
      matches[swap ? j : (int) i] = swap ? (int) i : j;
    }
}

static gboolean
match_as_part (const GArray *first, const GArray *second, int *matches)
{
  gboolean swap = first->len > second->len;
  const GArray *part = swap ? second : first;
  const GArray *whole = swap ? first : second;
  int shift;

  if (part->len > PLX_ALIGNMENT_MAXIMUM_WORDS || whole->len > PLX_ALIGNMENT_MAXIMUM_WORDS)
    return FALSE;
  if (!find_part (get_tokens (part), part->len, get_tokens (whole), whole->len, &shift))
    return FALSE;
  match_part (get_tokens (part), part->len, get_tokens (whole), whole->len, shift, matches, swap);
  return TRUE;
}

int *
plx_alignment_match (const GArray *first, const GArray *second, guint n_keys, gboolean *is_part)
{
  int *matches = create_matches (first->len);
  Rest rest = { get_tokens (first), get_tokens (second), first->len, second->len, 0 };
  g_autofree guint64 *rows = NULL;
  guint offset = 0;

  *is_part = match_as_part (first, second, matches);
  if (*is_part)
    return matches;
  while (offset < MIN (rest.n, rest.m) && rest.first[offset].key == rest.second[offset].key)
    {
      matches[offset] = (int) offset;
      offset++;
    }
  while (rest.n > offset && rest.m > offset && rest.first[rest.n - 1].key == rest.second[rest.m - 1].key)
    matches[--rest.n] = (int) --rest.m;
  rest.first += offset;
  rest.second += offset;
  rest.n -= offset;
  rest.m -= offset;
  if (rest.n == 0 || rest.m == 0 || MAX (rest.n, rest.m) > PLX_ALIGNMENT_MAXIMUM_WORDS)
    return matches;
  rest.n_words = (rest.m + BITS - 1) / BITS;
  rows = compute_rows (&rest, n_keys);
  walk_back (&rest, rows, matches, offset);
  return matches;
}
