/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "plx-article-page.h"
#include "plx-session-state.h"
#include "plx-verification.h"

G_BEGIN_DECLS

/**
 * PlxArticles:
 *
 * The folder in which the articles of a dossier lie, and how the citations of the dossier stand in them. The folder is remembered; what was
 * found lives as long as the window shows the dossier, and is written nowhere.
 *
 * Signal: "changed": the folder, what was found, or whether somebody is looking is another
 */
#define PLX_TYPE_ARTICLES (plx_articles_get_type ())
G_DECLARE_FINAL_TYPE (PlxArticles, plx_articles, PLX, ARTICLES, GObject)

/** PLX_ARTICLES_MAX_UNASKED: so many citations are looked up without being asked for, when the folder is known */
#define PLX_ARTICLES_MAX_UNASKED 20000

/**
 * plx_articles_new:
 *
 * Returns: (transfer full): with the folder that was chosen before, if there is one
 */
PlxArticles *plx_articles_new (PlxDossier *dossier, PlxSessionState *session_state);

PlxDossier *plx_articles_get_dossier (PlxArticles *self);
/** plx_articles_get_folder: Returns: (transfer none) (nullable): NULL until the user has chosen one */
GFile *plx_articles_get_folder (PlxArticles *self);
/** plx_articles_set_folder: remembers @folder and looks the citations up in it */
void plx_articles_set_folder (PlxArticles *self, GFile *folder);

/**
 * plx_articles_set_default:
 * @folder: (nullable)
 *
 * Looks in @folder as long as no other was chosen for this dossier; it is not remembered with it.
 */
void plx_articles_set_default (PlxArticles *self, GFile *folder);

/** plx_articles_check: looks the citations up, once more if they were before. Does nothing without a folder */
void plx_articles_check (PlxArticles *self);
/** plx_articles_check_unasked: the same for a dossier that is not too large, unless they were looked up already */
void plx_articles_check_unasked (PlxArticles *self);
/** plx_articles_stop: what was found before stays */
void plx_articles_stop (PlxArticles *self);
/** plx_articles_is_checking: @done: (out), @total: (out): how many citations have been looked up, of how many; 0 of 0 at the beginning */
gboolean plx_articles_is_checking (PlxArticles *self, guint *done, guint *total);

/** plx_articles_get_verification: Returns: (transfer none) (nullable): what was found; NULL when nothing was yet */
PlxVerification *plx_articles_get_verification (PlxArticles *self);
/** plx_articles_get_error: Returns: (transfer none) (nullable): why nothing could be looked up */
const GError *plx_articles_get_error (PlxArticles *self);

/**
 * plx_articles_read_async:
 * @source: whose text to read
 *
 * Reads a text and finds the passages that are cited from it, in a thread of its own.
 */
void plx_articles_read_async (PlxArticles *self, PlxSource *source, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer user_data);
/** plx_articles_read_finish: Returns: (transfer full) (nullable): NULL with an error of plx_article_load(), or %G_IO_ERROR_NOT_FOUND when no folder is known */
PlxArticlePage *plx_articles_read_finish (GAsyncResult *result, GError **error);

G_END_DECLS
