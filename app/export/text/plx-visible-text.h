/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * plx_visible_text:
 * @text: (nullable): a text from anywhere
 * @line_end: what stands for a run of line ends
 *
 * Makes everything visible that could mislead a reader (see plx_visible_character_append()); nothing is cut. The result is
 * not escaped for any format.
 *
 * Returns: (transfer full): valid UTF-8, whatever @text was; the empty string for NULL
 */
char *plx_visible_text (const char *text, const char *line_end);

/**
 * plx_drawable_text:
 *
 * The same for text that is drawn: line ends stay as line feeds, and of combining marks in a row at most 16 are kept, with
 * ⟦…⟧ for the others, because setting thousands of them above each other takes minutes.
 *
 * Returns: (transfer full)
 */
char *plx_drawable_text (const char *text);

/** plx_display_width: the columns that @text, which is visible, takes in a terminal: wide characters take two */
guint plx_display_width (const char *text);

G_END_DECLS
