/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * plx_quote_in_language:
 * @language: (nullable): the tag (RFC 5646) of the language that @text is in; English for one that is not known
 *
 * Puts @text between the quotation marks of its language (as the exemplar data of CLDR has them). Where marks of the same
 * shape, or straight ones, stand in it in pairs they become those of a quotation within a quotation; marks that do not pair
 * are left as they are.
 *
 * Returns: (transfer full)
 */
char *plx_quote_in_language (const char *text, const char *language);

/**
 * plx_quote_title:
 * @punctuation: "." or ","
 *
 * A title between English marks with what follows it inside them, as American style guides have it: a full stop is left out
 * behind one of . ? !, a comma only behind a full stop.
 *
 * Returns: (transfer full)
 */
char *plx_quote_title (const char *title, const char *punctuation);

/** plx_isolate: Returns: (transfer full): @text, between directional isolates when it is written from right to left */
char *plx_isolate (const char *text);

G_END_DECLS
