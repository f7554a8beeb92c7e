/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-alignment.h"

G_BEGIN_DECLS

/**
 * PlxAlignmentToken: a word, or a piece of what stands between words
 * @key: the same for tokens that are the same whatever their case, quotation marks and dashes; never 0
 * @exact_key: the same for tokens that count as the same
 * @n_letters: 0 for punctuation and spaces
 * @is_short: whether it is too short a word to be found again by chance alone: in a script of letters, three
 * at most
 */
typedef struct
{
  PlxTextRange range;
  guint key;
  guint exact_key;
  guint n_letters;
  gboolean is_short;
} PlxAlignmentToken;

/**
 * plx_alignment_split:
 * @keys: (element-type utf8 guint): the keys that were given so far; new ones are added
 *
 * Returns: (transfer full) (element-type PlxAlignmentToken): the tokens of @text in order
 */
GArray *
plx_alignment_split (const char *text, const char *language, PlxAlignmentOptions options, GHashTable *keys);

/**
 * plx_alignment_match:
 * @n_keys: no key is greater
 * @is_part: (out): whether the words of one stand in the other, by their keys
 *
 * Returns: (transfer full) (array): by their keys, for each token of @first the index of its counterpart in
 * @second, or -1; ascending
 */
int *plx_alignment_match (const GArray *first, const GArray *second, guint n_keys, gboolean *is_part);

G_END_DECLS
