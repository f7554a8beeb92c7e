/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-alignment.h"

G_BEGIN_DECLS

/**
 * PlxPassageChange: words that are cited, and what the article has in their place
 * @cited: of the words cited, in bytes; empty when the article has more
 * @printed: of what the article has; empty when it has less
 */
typedef struct
{
  PlxTextRange cited;
  PlxTextRange printed;
} PlxPassageChange;

/**
 * plx_passage_compare:
 * @cited: valid UTF-8
 * @printed: likewise
 *
 * Finds in which words two passages differ (#PlxAlignment). Punctuation counts, but
 * quotation marks, spaces, dashes, case and Unicode form do not, as in plx_passage_find().
 *
 * Returns: (transfer full) (element-type PlxPassageChange): in order; neighbouring words are one change
 */
GArray *plx_passage_compare (const char *cited, const char *printed);

G_END_DECLS
