/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-text.h"
#include "plx-wordings.h"

G_BEGIN_DECLS

/**
 * PlxMarkedText:
 *
 * The words of a printing in which those that others do not have are marked: what is replaced by its weight,
 * an underline and a colour, what nothing stands in the place of by an underline. Quotation marks are put
 * around somebody's own words, the opening one hung in the margin.
 */
#define PLX_TYPE_MARKED_TEXT (plx_marked_text_get_type ())
G_DECLARE_FINAL_TYPE (PlxMarkedText, plx_marked_text, PLX, MARKED_TEXT, PlxText)

/**
 * plx_marked_text_new:
 * @start: where in the text of @wording to begin, in bytes
 * @rest: (out): where what is shown ends, in bytes: of a long text some thousand characters are shown; 0 when
 *   it is the end of the text
 */
GtkWidget *plx_marked_text_new (const PlxWording *wording, guint start, guint *rest);

/**
 * plx_marked_text_set_words: for one that is used again, as in the row of a list
 * @words: of a long text the beginning is shown
 * @marks: (nullable) (element-type PlxWordingMark): as in a #PlxWording; not kept
 */
void plx_marked_text_set_words (PlxMarkedText *self, const char *words, const GArray *marks);

G_END_DECLS
