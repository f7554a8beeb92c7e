/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-line.h"

G_BEGIN_DECLS

/* Sentences that link to what they name, composed so that they can be translated whole. */

/**
 * plx_sentence_new:
 * @pattern: a translated text with "%1$s" … "%9$s", or with "%s" for one argument after the other
 * @...: (transfer full): a PlxLine for each, then NULL
 *
 * Returns: (transfer full): the line
 */
PlxLine *plx_sentence_new (const char *pattern, ...) G_GNUC_NULL_TERMINATED;

/** plx_line_new_text: Returns: (transfer full): a line of just @text */
PlxLine *plx_line_new_text (const char *text);

/** plx_line_new_count: Returns: (transfer full): a line of just the number */
PlxLine *plx_line_new_count (guint64 n);

/**
 * plx_line_new_list:
 * @items: (transfer full): PlxLines
 * @n_more: how many more there are that are not among them
 *
 * Returns: (transfer full): "A", "A and B", "A, B and C", "A, B and 12 more"
 */
PlxLine *plx_line_new_list (GPtrArray *items, guint n_more);

G_END_DECLS
