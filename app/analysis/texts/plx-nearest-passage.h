/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-folded-passage.h"
#include "plx-passage.h"

G_BEGIN_DECLS

/**
 * plx_nearest_passage_find:
 * @passage: (inout): becomes altered, with the place, when there is one; is left as it is otherwise, but for
 *   %PLX_PASSAGE_REMARK_TOO_LONG
 *
 * Finds the stretch of whole words of @paragraph that is made of @exact by the fewest changed letters (Levenshtein), when they are at
 * most two fifths of the longer of the two: in English text two passages that have nothing to do with each other differ in more than half.
 * Words are what Unicode says they are (Standard Annex 29, through Pango).
 */
void plx_nearest_passage_find (const PlxFoldedPassage *paragraph, const char *exact, PlxPassage *passage);

G_END_DECLS
