/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * plx_text_find_direction:
 *
 * The direction of the first letter of @text, as in rule P2 of the Unicode Bidirectional Algorithm (UAX #9).
 *
 * Returns: %GTK_TEXT_DIR_NONE for a text without letters
 */
GtkTextDirection plx_text_find_direction (const char *text);

/** plx_text_has_right_to_left: whether any letter of @text is of a script that is written from right to left
 */
gboolean plx_text_has_right_to_left (const char *text);

G_END_DECLS
