/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * plx_text_fold_append:
 * @text: (nullable): UTF-8
 *
 * Appends @text to @folded as it is searched, when the way of writing does not matter: compatibility-decomposed (Unicode
 * NFKD), in lower case, without marks, hyphens, Arabic tatweel and invisible characters; letters that do not decompose as
 * their plain relatives (ø as o, ß as ss); the variants of Arabic alef, yeh and teh marbuta as one; digits of all scripts as
 * 0 to 9, and without what groups them by thousands (12,000, 12.000, 12 000); apostrophes plain; dashes and all white space
 * as one space.
 */
void plx_text_fold_append (GString *folded, const char *text);

/**
 * plx_text_fold_append_mapped:
 * @offsets: (element-type guint32): for each byte that is appended, where in @text its character begins is appended
 */
void plx_text_fold_append_mapped (GString *folded, const char *text, GArray *offsets);

/** plx_text_fold: Returns: (transfer full): @text folded */
char *plx_text_fold (const char *text);

G_END_DECLS
