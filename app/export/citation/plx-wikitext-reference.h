/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-reference-list.h"

G_BEGIN_DECLS

/**
 * plx_reference_append_wikitext:
 * @again: whether the reference stands in the text already, so that its name is enough
 *
 * Appends a named reference: {{cite news}} with what its fields can hold; behind it, in words, what they cannot: a date that is
 * not a full day or year, the paragraphs, satire.
 */
void plx_reference_append_wikitext (GString *out, const PlxReference *reference, gboolean again);

G_END_DECLS
