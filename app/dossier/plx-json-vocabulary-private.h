/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <string.h>

#include "plx-json-vocabulary.h"

G_BEGIN_DECLS

#define PLX_JSON_WORD_BLOCKS 3

/* A word with the quotation mark that ends it, in blocks that are compared whole under a mask. */
typedef struct
{
  guint64 blocks[PLX_JSON_WORD_BLOCKS];
  guint64 masks[PLX_JSON_WORD_BLOCKS];
  gsize   length; /* without the quotation mark */
} PlxJsonWord;

G_STATIC_ASSERT (sizeof (((PlxJsonWord *) 0)->blocks) == PLX_JSON_MAXIMUM_WORD_LENGTH + 1);

struct _PlxJsonVocabulary
{
  guint       n_words;
  PlxJsonWord words[PLX_JSON_MAXIMUM_WORDS];
};

/* Whether @word and a quotation mark stand at @p, where PLX_JSON_WORD_BLOCKS blocks can be read. */
static inline gboolean
plx_json_word_stands_at (const PlxJsonWord *word,
                         const guchar      *p)
{
  guint64 blocks[PLX_JSON_WORD_BLOCKS];
  guint64 differences = 0;

  memcpy (blocks, p, sizeof blocks);
  for (guint i = 0; i < PLX_JSON_WORD_BLOCKS; i++)
    differences |= (blocks[i] ^ word->blocks[i]) & word->masks[i];
  return differences == 0;
}

G_END_DECLS
