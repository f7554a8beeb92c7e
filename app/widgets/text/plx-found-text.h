/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-alignment.h"
#include "plx-text.h"

G_BEGIN_DECLS

/**
 * PlxFoundText:
 *
 * A text in which what a search has found is marked: by its weight, an underline and a ground behind it.
 */
#define PLX_TYPE_FOUND_TEXT (plx_found_text_get_type ())
G_DECLARE_FINAL_TYPE (PlxFoundText, plx_found_text, PLX, FOUND_TEXT, PlxText)

/**
 * plx_found_text_set_words:
 * @words: as somebody wrote them. Where the first mark is far from the beginning, they are shown from a little before it
 * @marks: (element-type PlxTextRange): in bytes of @words
 * @in_marks: whether they are a claimant's own words, to be put between quotation marks
 */
void plx_found_text_set_words (PlxFoundText *self, const char *words, const GArray *marks, gboolean in_marks);

G_END_DECLS
