/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PlxArticle:
 *
 * The text of a source, as it lies in a folder outside the dossier. Paragraphs are its non-empty lines, counted from 1.
 * Immutable; nothing of it is ever written anywhere.
 */
typedef struct _PlxArticle PlxArticle;

/** PLX_ARTICLE_MAXIMUM_LENGTH: the longest text that is read, in bytes */
#define PLX_ARTICLE_MAXIMUM_LENGTH (16 * 1024 * 1024)

/**
 * plx_article_new_for_bytes:
 *
 * Returns: (transfer full) (nullable): the article; NULL with %G_IO_ERROR_INVALID_DATA when @bytes are not UTF-8
 */
PlxArticle *plx_article_new_for_bytes (GBytes *bytes, GError **error);

/**
 * plx_article_load:
 * @folder: of the texts
 * @name: a path within it, as a dossier gives it
 *
 * Returns: (transfer full) (nullable): the article; NULL with an error of %G_IO_ERROR, %G_IO_ERROR_NOT_FOUND when there
 * is none
 */
PlxArticle *plx_article_load (GFile *folder, const char *name, GCancellable *cancellable, GError **error);

void plx_article_free (PlxArticle *article);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxArticle, plx_article_free)

/** plx_article_get_sha256: Returns: (transfer none): of the file, 64 lower-case hexadecimal digits */
const char *plx_article_get_sha256 (const PlxArticle *article);
guint plx_article_count_paragraphs (const PlxArticle *article);
/** plx_article_get_paragraph: Returns: (transfer none) (nullable): number @paragraph, from 1 */
const char *plx_article_get_paragraph (const PlxArticle *article, guint paragraph);

G_END_DECLS
