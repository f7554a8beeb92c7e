/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PLX_JSON_MAXIMUM_WORDS:
 *
 * How many words a vocabulary may have.
 */
#define PLX_JSON_MAXIMUM_WORDS 32

/**
 * PLX_JSON_MAXIMUM_WORD_LENGTH:
 *
 * How many characters a word of a vocabulary may have.
 */
#define PLX_JSON_MAXIMUM_WORD_LENGTH 23

/**
 * PLX_JSON_NO_WORD:
 *
 * What stands for a text that is no word of the vocabulary.
 */
#define PLX_JSON_NO_WORD (-1)

/**
 * PlxJsonVocabulary:
 *
 * The words that are expected as names or values of a JSON text, laid out so that the scanner recognizes
 * them without looking at their single characters. It never changes, and may be used by several threads.
 */
typedef struct _PlxJsonVocabulary PlxJsonVocabulary;

/**
 * plx_json_vocabulary_new:
 *
 * Returns: (transfer full): a vocabulary without words
 */
PlxJsonVocabulary *plx_json_vocabulary_new (void);

/**
 * plx_json_vocabulary_free:
 * @vocabulary: (transfer full) (nullable): a vocabulary
 */
void plx_json_vocabulary_free (PlxJsonVocabulary *vocabulary);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxJsonVocabulary, plx_json_vocabulary_free)

/**
 * plx_json_vocabulary_add:
 * @vocabulary: a vocabulary that is not in use yet, with less than %PLX_JSON_MAXIMUM_WORDS words
 * @word: 1 to %PLX_JSON_MAXIMUM_WORD_LENGTH characters of printable ASCII without quotation marks and
 *   backslashes
 *
 * Adds a word. Its number is the count of words before it.
 */
void plx_json_vocabulary_add (PlxJsonVocabulary *vocabulary,
                              const char        *word);

/**
 * plx_json_vocabulary_find:
 * @vocabulary: a vocabulary
 * @text: any text
 * @length: its length in bytes
 *
 * Returns: the number of the word that @text is, or %PLX_JSON_NO_WORD
 */
int plx_json_vocabulary_find (const PlxJsonVocabulary *vocabulary,
                              const char              *text,
                              gsize                    length);

G_END_DECLS
