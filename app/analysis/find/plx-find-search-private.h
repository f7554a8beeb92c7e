/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-find-index-private.h"
#include "plx-find-narrowing.h"

G_BEGIN_DECLS

/** PlxFindScore: of one word in one entry. What is found only through another record comes last. */
typedef enum
{
  PLX_FIND_SCORE_NONE,
  PLX_FIND_SCORE_EVENT_OR_SOURCE, /* does not count by itself */
  PLX_FIND_SCORE_CLAIMANT_OR_TOPIC,
  PLX_FIND_SCORE_SOUND, /* a name that sounds like it */
  PLX_FIND_SCORE_INSIDE,
  PLX_FIND_SCORE_BEGINNING,
  PLX_FIND_SCORE_WORD,
  PLX_FIND_SCORE_IN_TITLE = 3, /* is added to the three above */
} PlxFindScore;

/** PLX_FIND_MAXIMUM_WORDS: further words of a query are not looked for */
#define PLX_FIND_MAXIMUM_WORDS 16

/**
 * PlxFindSearch: a search that goes on
 * @n_rows: of each kind, at least
 * @n_left: entries in which every word so far was found
 * @n_passed: words so far
 * @scores: of this word, an entry each
 * @passed: in how many words in a row the entry was found
 * @best: the best score of any word
 * @totals: of all words together
 */
typedef struct
{
  PlxFindIndex *index;
  GCancellable *cancellable;
  guint32 n_rows;
  guint32 n_entries;
  guint32 n_left;
  guint n_passed;
  guint8 *scores;
  guint8 *passed;
  guint8 *best;
  guint16 *totals;
} PlxFindSearch;

/** PlxFindChunkFunc: what is done to every chunk of entries, by several threads at once: it changes what is of the chunk only */
typedef void (*PlxFindChunkFunc) (PlxFindSearch *search, const PlxFindChunk *chunk, gpointer data);

/** plx_find_for_each_chunk: returns when all chunks up to @n_rows of each kind are done, or the search is cancelled */
void plx_find_for_each_chunk (PlxFindSearch *search, PlxFindChunkFunc func, gpointer data);

/* plx-find-scan.c */

/** plx_find_scan: sets the scores of the entries in whose own texts @word stands */
void plx_find_scan (PlxFindSearch *search, const PlxFindWord *word);

/* plx-find-named.c */

/** PLX_FIND_NAMED: how many relations there are through which a claim is found */
#define PLX_FIND_NAMED 5

/**
 * PlxFindNamed: the claims that are found through what they name
 * @asks: whether each claim looks at what it names; otherwise plx_find_named_begin() has told the claims already
 * @is_found: for each relation whether anything was found that is named so
 */
typedef struct
{
  gboolean asks;
  gboolean is_found[PLX_FIND_NAMED];
} PlxFindNamed;

/** plx_find_named_begin: when the scores of what claims name are known */
PlxFindNamed plx_find_named_begin (PlxFindSearch *search);

/** plx_find_named_rate: Returns: the score of a claim, by itself or by what it names */
guint8 plx_find_named_rate (const PlxFindSearch *search, const PlxFindNamed *named, PlxRecordKind kind, guint32 entry);

/* plx-find-collect.c */

/** plx_find_collect: @phrase: all words, folded, as they were typed */
void plx_find_collect (PlxFindSearch *search, const PlxFindNarrowing *narrowing, const char *phrase, PlxFindResults *results);

G_END_DECLS
