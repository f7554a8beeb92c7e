/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-alignment.h"
#include "plx-source.h"

G_BEGIN_DECLS

/**
 * plx_alignment_describe:
 * @first: the texts that were aligned
 * @second: likewise
 *
 * Says what @second has otherwise: "“mark” instead of “mean”; without “For North Korea … in Ukraine”; 3 words
 * differ".
 *
 * Returns: (transfer full)
 */
char *plx_alignment_describe (const PlxAlignment *self, const char *first, const char *second);

/**
 * plx_alignment_is_negligible: whether the segment @i is the same, or no more than punctuation before or
 * behind the words, which depends on how much of a sentence is cited
 */
gboolean plx_alignment_is_negligible (const PlxAlignment *self, guint i);

/** plx_alignment_differs_throughout: whether the texts have so few words in common that to tell them apart
 * says nothing */
gboolean plx_alignment_differs_throughout (const PlxAlignment *self);

/**
 * plx_source_dup_translation_caveat:
 *
 * Returns: (transfer full) (nullable): the sentence of a caveat of @source that tells of a machine
 * translation, without its full stop
 */
char *plx_source_dup_translation_caveat (PlxSource *source);

G_END_DECLS
