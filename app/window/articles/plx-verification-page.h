/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-articles.h"
#include "plx-wide-page.h"

G_BEGIN_DECLS

/**
 * PlxVerificationPage:
 *
 * How the citations of the dossier stand in the articles that they are from: a sentence, how many stand how, and the
 * citations, those that are not verbatim first. Before a folder is chosen it asks for one.
 *
 * Actions: `verification.choose` asks for the folder of the articles; `verification.check` looks the citations up again;
 * `verification.stop` stops that.
 */
#define PLX_TYPE_VERIFICATION_PAGE (plx_verification_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxVerificationPage, plx_verification_page, PLX, VERIFICATION_PAGE, GtkWidget)

/** plx_verification_page_set_articles: called once, before anything is shown */
void plx_verification_page_set_articles (PlxVerificationPage *self, PlxArticles *articles);

G_END_DECLS
