/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * plx_text_wrap:
 * @text: visible text; line feeds end lines
 * @width: in columns of a terminal, at least 1
 *
 * Breaks a text where Unicode allows a line to end (UAX 14), and a word that is wider than @width between its characters.
 *
 * Returns: (transfer full): the lines, at least one, without the spaces at their ends; none is wider than @width, except where
 * a single character is
 */
char **plx_text_wrap (const char *text, guint width);

/** plx_text_measure_word: Returns: the width of the widest piece of @text that is not broken */
guint plx_text_measure_word (const char *text);

G_END_DECLS
