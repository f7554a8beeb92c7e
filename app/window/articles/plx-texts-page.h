/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-articles.h"
#include "plx-wide-page.h"

G_BEGIN_DECLS

/**
 * PlxTextsPage:
 *
 * The article of a source, paragraph by paragraph, with the passages marked that the dossier cites from it. The text stays where it is: it
 * is read when it is shown, and nothing of it is kept. One whose SHA-256 is not that of the dossier is not shown.
 *
 * Actions: `texts.choose` asks for the folder of the articles
 */
#define PLX_TYPE_TEXTS_PAGE (plx_texts_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxTextsPage, plx_texts_page, PLX, TEXTS_PAGE, GtkWidget)

/** plx_texts_page_set_articles: called once, before anything is shown */
void plx_texts_page_set_articles (PlxTextsPage *self, PlxArticles *articles);

G_END_DECLS
