/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-article-paragraph.h"

G_BEGIN_DECLS

/** PLX_ARTICLE_ROW_WIDTH: the greatest width that a row makes use of, in pixels */
#define PLX_ARTICLE_ROW_WIDTH 1040

/**
 * PlxArticleRow:
 *
 * A paragraph of an article: its number in the margin, the text with the cited passages marked, and whose claims they are: beside the
 * text where there is room, otherwise below it. A satirical passage is headed and framed as one.
 */
#define PLX_TYPE_ARTICLE_ROW (plx_article_row_get_type ())
G_DECLARE_FINAL_TYPE (PlxArticleRow, plx_article_row, PLX, ARTICLE_ROW, GtkWidget)

/** plx_article_row_set_paragraph: @citation: the row of the citation that is brought out, or %PLX_NO_ROW */
void plx_article_row_set_paragraph (PlxArticleRow *self, PlxArticleParagraph *paragraph, guint32 citation);

/** plx_article_row_dup_name: Returns: (transfer full): the paragraph as it is spoken: its number, whether it is satire, its text */
char *plx_article_row_dup_name (PlxArticleRow *self);

G_END_DECLS
