/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "plx-json-vocabulary-private.h"

PlxJsonVocabulary *
plx_json_vocabulary_new (void)
{
  return g_new0 (PlxJsonVocabulary, 1);
}

void
plx_json_vocabulary_free (PlxJsonVocabulary *vocabulary)
{
  g_free (vocabulary);
}

void
plx_json_vocabulary_add (PlxJsonVocabulary *vocabulary,
                         const char        *word)
{
  gsize length = strlen (word);
  PlxJsonWord *added = &vocabulary->words[vocabulary->n_words];

  g_return_if_fail (vocabulary->n_words < PLX_JSON_MAXIMUM_WORDS);
  g_return_if_fail (length > 0 && length <= PLX_JSON_MAXIMUM_WORD_LENGTH);

  memcpy (added->blocks, word, length);
  ((char *) added->blocks)[length] = '"';
  memset (added->masks, 0xFF, length + 1);
  added->length = length;
  vocabulary->n_words++;
}

int
plx_json_vocabulary_find (const PlxJsonVocabulary *vocabulary,
                          const char              *text,
                          gsize                    length)
{
  for (guint i = 0; i < vocabulary->n_words; i++)
    if (vocabulary->words[i].length == length && memcmp (vocabulary->words[i].blocks, text, length) == 0)
      return (int) i;
  return PLX_JSON_NO_WORD;
}
