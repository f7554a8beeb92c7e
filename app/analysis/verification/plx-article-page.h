/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-article-paragraph.h"
#include "plx-article.h"

G_BEGIN_DECLS

/**
 * PlxArticlePage:
 *
 * The text of a source with the passages that the dossier cites from it: a #GListModel of #PlxArticleParagraph, which are made on
 * demand. Only for an article whose SHA-256 is the one that the dossier names, so that nothing is ever marked in another text. Immutable;
 * holds the text in memory and nowhere else.
 */
#define PLX_TYPE_ARTICLE_PAGE (plx_article_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxArticlePage, plx_article_page, PLX, ARTICLE_PAGE, GObject)

/**
 * plx_article_page_new:
 * @article: (transfer full): the text of @source
 *
 * Looks up every citation of every sound event and claim from @source, each in the paragraph that it names.
 *
 * Returns: (transfer full)
 */
PlxArticlePage *plx_article_page_new (PlxSource *source, PlxArticle *article);

/** plx_article_page_get_source: Returns: (transfer none) */
PlxSource *plx_article_page_get_source (PlxArticlePage *self);
/** plx_article_page_count_citations: how many citations there are from the source, found or not */
guint plx_article_page_count_citations (PlxArticlePage *self);
/** plx_article_page_count_passages: how many of them stand in the text, word for word or altered */
guint plx_article_page_count_passages (PlxArticlePage *self);
/** plx_article_page_get_lost: Returns: (transfer none) (element-type PlxArticleMark): the citations that name a paragraph which the article does not have */
const GArray *plx_article_page_get_lost (PlxArticlePage *self);

G_END_DECLS
