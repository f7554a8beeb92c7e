/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * plx_text_fold_append:
 * @text: (nullable): UTF-8
 *
 * Appends @text to @folded as it is compared when case, accents and hyphens do not matter:
 * compatibility-decomposed (Unicode NFKD), case-folded, without non-spacing marks, hyphens and invisible
 * characters, with plain apostrophes.
 */
void plx_text_fold_append (GString *folded, const char *text);

/** plx_text_fold: Returns: (transfer full): @text folded */
char *plx_text_fold (const char *text);

G_END_DECLS
