/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** plx_character_is_line_end: whether @character ends a line or a paragraph */
gboolean plx_character_is_line_end (gunichar character);

/**
 * plx_visible_character_append:
 *
 * Appends @character to @text. One that is drawn as nothing but could mislead is appended as something that shows it: the
 * characters that change the direction of text (U+061C, U+200E, U+200F, U+202A–E, U+2066–9) as ⟦RLO⟧, C0 and DEL as control
 * pictures, C1 and other invisible characters as their numbers, ⟦U+FEFF⟧; a tab as a space.
 */
void plx_visible_character_append (GString *text, gunichar character);

G_END_DECLS
