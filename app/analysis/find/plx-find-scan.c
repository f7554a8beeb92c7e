/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-search-private.h"

#include <string.h>

/* When so few entries are left, of so many, each is looked at for itself. */
#define FEW 16
/* So many places of an entry where a word stands are looked at. */
#define MOST_PLACES 16

/* Bytes are compared eight at once. */
#define EACH_BYTE G_GUINT64_CONSTANT (0x0101010101010101)
#define LOW_BITS (EACH_BYTE * 0x7f)
G_STATIC_ASSERT (sizeof (guint64) == PLX_FIND_PADDING);

/* A word, in one of the ways in which it is looked for, with the place of the byte in it that is likely to be the rarest, and
 * that byte eight times. */
typedef struct
{
  const PlxFindWord *word;
  const char *text;
  gsize length;
  gsize rare;
  guint64 rare_bytes;
} Needle;

static Needle
needle_for (const PlxFindWord *word, const char *text)
{
  /* Letters of Latin texts, the most frequent first. What is not among them is rarer still. */
  static const char frequent[] = " etaoinsrhldcumfpgwybvkxjqz";
  Needle needle = { word, text, strlen (text), 0, 0 };
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
  needle.rare_bytes = EACH_BYTE * (guchar) text[needle.rare];
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

/* Has the highest bit of each of the eight bytes that are the rare one. */
static inline guint64
match_bytes (const Needle *needle, const char *p)
{
  guint64 bytes;

  memcpy (&bytes, p, sizeof bytes);
  bytes = GUINT64_FROM_LE (bytes) ^ needle->rare_bytes;
  return ~(((bytes & LOW_BITS) + LOW_BITS) | bytes | LOW_BITS);
}

/* The same for those that are small Latin letters. */
static inline guint64
match_letters (const char *p)
{
  guint64 bytes, low;

  memcpy (&bytes, p, sizeof bytes);
  bytes = GUINT64_FROM_LE (bytes);
  low = bytes & LOW_BITS;
  return (low + EACH_BYTE * (0x80 - 'a')) & ~(low + EACH_BYTE * (0x7f - 'z')) & ~bytes & ~LOW_BITS;
}

/* The next place of a single letter that has no small letter before it, with @n_places counting those that it passes. */
static inline const char *
find_beginning (const Needle *needle, const char *p, const char *end, guint *n_places)
{
  for (; p < end && *n_places < MOST_PLACES; p += sizeof (guint64))
    {
      guint64 matches = match_bytes (needle, p);
      guint64 beginnings;

      if (end - p < (gssize) sizeof matches)
        matches &= (G_GUINT64_CONSTANT (1) << (end - p) * 8) - 1;
      beginnings = matches & ~match_letters (p - 1);
      if (beginnings != 0)
        matches &= (beginnings & -beginnings) - 1;
      *n_places += (guint) ((matches >> 7) * EACH_BYTE >> 56);
      if (beginnings != 0)
        return *n_places < MOST_PLACES ? p + __builtin_ctzll (beginnings) / 8 : NULL;
    }
  return NULL;
}

/* As find_next() for what is likely to stand near @p: eight bytes at once, which may be some more than there are up to @end. */
static inline const char *
find_near (const Needle *needle, const char *p, const char *end)
{
  const char *rare = p + needle->rare;
  const char *last = end - (needle->length - needle->rare);

  while (rare <= last)
    {
      guint64 matches = match_bytes (needle, rare);

      if (matches == 0)
        {
          rare += sizeof matches;
          continue;
        }
      rare += __builtin_ctzll (matches) / 8;
      if (rare > last)
        return NULL;
      if (needle->length == 1 || memcmp (rare - needle->rare, needle->text, needle->length) == 0)
        return rare - needle->rare;
      rare++;
    }
  return NULL;
}

/* Most of what is searched is ASCII, and this is asked of every place that is found. */
static inline gboolean
is_letter_before (const char *start, const char *p)
{
  if (p == start)
    return FALSE;
  if ((guchar) p[-1] < 0x80)
    return g_ascii_isalnum (p[-1]);
  return g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (p)));
}

static inline gboolean
is_letter_behind (const char *p)
{
  return (guchar) *p < 0x80 ? g_ascii_isalnum (*p) : g_unichar_isalnum (g_utf8_get_char (p));
}

static inline guint
rate_place (const PlxFindIndex *index, const Needle *needle, const char *hit)
{
  if (is_letter_before (index->arena->str, hit))
    return needle->word->is_number && g_ascii_isdigit (hit[-1]) ? PLX_FIND_SCORE_NONE : PLX_FIND_SCORE_INSIDE;
  return is_letter_behind (hit + needle->length) ? PLX_FIND_SCORE_BEGINNING : PLX_FIND_SCORE_WORD;
}

/* From @hit on: the best of the places in the entry where @needle stands. What is behind the title does not get better than a
 * whole word. Any of the names of a claimant is its title. */
static void
rate_entry (PlxFindSearch *search, PlxRecordKind kind, const Needle *needle, guint32 entry, const char *hit)
{
  const PlxFindIndex *index = search->index;
  const char *start = index->arena->str + index->starts[entry];
  const char *end = index->arena->str + index->starts[entry + 1];
  const char *title_end = kind == PLX_RECORD_CLAIMANT ? end : memchr (start, '\n', (gsize) (end - start));
  gboolean is_letter = needle->length == 1 && !needle->word->is_number;
  guint best = search->scores[entry];
  guint n_places = 0;

  while (hit != NULL)
    {
      guint in_title = hit < title_end ? PLX_FIND_SCORE_IN_TITLE : 0;
      guint score = rate_place (index, needle, hit);

      if (score != PLX_FIND_SCORE_NONE)
        best = MAX (best, score + in_title);
      if (best >= PLX_FIND_SCORE_WORD + in_title || ++n_places == MOST_PLACES)
        break;
      if (best >= PLX_FIND_SCORE_WORD)
        end = title_end;
      /* Of a letter inside words the first place says all. */
      hit = is_letter ? find_beginning (needle, hit + 1, end, &n_places) : find_near (needle, hit + 1, end);
    }
  search->scores[entry] = (guint8) best;
}

static void
scan_chunk (PlxFindSearch *search, const PlxFindChunk *chunk, gpointer data)
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
scan_entry (PlxFindSearch *search, PlxRecordKind kind, const Needle *needle, guint32 entry)
{
  const PlxFindIndex *index = search->index;
  const char *start = index->arena->str + index->starts[entry];
  const char *hit = find_next (needle, start, index->arena->str + index->starts[entry + 1]);

  if (hit != NULL)
    rate_entry (search, kind, needle, entry, hit);
}

/* What claims name is always scanned: they are found through it. */
static void
scan_what_is_left (PlxFindSearch *search, const PlxFindChunk *chunk, gpointer data)
{
  gboolean all = !plx_record_kind_is_claim (chunk->kind);

  for (guint32 entry = chunk->first; entry < chunk->end; entry++)
    {
      if (all || search->passed[entry] == search->n_passed)
        scan_entry (search, chunk->kind, data, entry);
    }
}

static void
scan_sounds (PlxFindSearch *search, const PlxFindWord *word)
{
  const PlxFindIndex *index = search->index;
  guint32 first = index->first[PLX_RECORD_CLAIMANT];

  for (guint32 entry = first; word->skeleton != NULL && entry < index->first[PLX_RECORD_CLAIMANT + 1]; entry++)
    {
      const char *skeletons = index->skeletons[entry - first];

      if (search->scores[entry] == PLX_FIND_SCORE_NONE && skeletons != NULL && strstr (skeletons, word->skeleton) != NULL)
        search->scores[entry] = PLX_FIND_SCORE_SOUND;
    }
}

static void
scan_text (PlxFindSearch *search, const PlxFindWord *word, const char *text)
{
  gboolean few = search->n_passed > 0 && search->n_left < search->n_entries / FEW;
  Needle needle = needle_for (word, text);

  plx_find_for_each_chunk (search, few ? scan_what_is_left : scan_chunk, &needle);
}

void
plx_find_scan (PlxFindSearch *search, const PlxFindWord *word)
{
  memset (search->scores, PLX_FIND_SCORE_NONE, search->n_entries);
  scan_text (search, word, word->text);
  if (word->spaced != NULL)
    scan_text (search, word, word->spaced);
  scan_sounds (search, word);
}
