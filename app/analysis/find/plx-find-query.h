/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/** PLX_FIND_ANY_KIND: every kind that is searched */
#define PLX_FIND_ANY_KIND -1

/** PLX_FIND_NOTES: the user's notes, which are no records of the dossier: no record is of this kind */
#define PLX_FIND_NOTES PLX_N_LISTED_KINDS

/**
 * PlxFindQuery: what to look for
 * @words: every one of them has to occur; what stands between quotation marks has to occur as it stands. The way of writing
 *   does not matter (plx_text_fold_append()). The empty string finds everything that the rest allows
 * @kind: a PlxRecordKind, %PLX_FIND_NOTES, or %PLX_FIND_ANY_KIND
 * @claimant: (nullable): the id of a claimant: only what it, or somebody who belongs to it, said or took part in
 * @source: (nullable): the id of a source: only what it prints
 * @event: (nullable): the id of an event: it, and what was said at it
 * @first_day: only what has a date that reaches this day or a later one; %G_MININT32 for any
 * @last_day: only what has a date that begins on this day or an earlier one; %G_MAXINT32 for any
 *
 * A reference-free value: copy the strings that you keep.
 */
typedef struct
{
  const char *words;
  int kind;
  const char *claimant;
  const char *source;
  const char *event;
  gint32 first_day;
  gint32 last_day;
} PlxFindQuery;

#define PLX_FIND_QUERY(words) ((PlxFindQuery) { (words), PLX_FIND_ANY_KIND, NULL, NULL, NULL, G_MININT32, G_MAXINT32 })

/**
 * PlxFindWord: a word of a query, folded
 * @text: what is looked for
 * @spaced: (nullable): the same with spaces where hyphens stood: "hong kyun" beside "hongkyun"
 * @skeleton: (nullable): how the word sounds, for names (plx_name_skeleton()); NULL for short words and other scripts
 * @is_number: whether it has to stand at the beginning of a number
 */
typedef struct
{
  char *text;
  char *spaced;
  char *skeleton;
  gboolean is_number;
} PlxFindWord;

/** plx_find_words_new: Returns: (transfer full) (element-type PlxFindWord): the longest first */
GPtrArray *plx_find_words_new (const char *words);

/**
 * plx_name_skeleton:
 * @folded: a folded name or word
 *
 * What is left of a Latin name when spaces, apostrophes, doubled letters and the ways to transliterate the same sounds are
 * levelled: "zelenskyy" and "zelensky" become "zelenski", "zinovyev" and "zinoviev" "zinoviev".
 *
 * Returns: (transfer full) (nullable): NULL when it is not Latin, or shorter than four letters
 */
char *plx_name_skeleton (const char *folded);

G_END_DECLS
