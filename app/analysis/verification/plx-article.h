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

/** PlxArticleError: what is wrong with the text itself; what keeps it from being read is an error of %G_IO_ERROR */
typedef enum
{
  PLX_ARTICLE_ERROR_ANOTHER_TEXT, /* its SHA-256 is another one */
  PLX_ARTICLE_ERROR_NO_TEXT,      /* it is not UTF-8, or too long */
} PlxArticleError;

#define PLX_ARTICLE_ERROR (plx_article_error_quark ())
GQuark plx_article_error_quark (void);

/**
 * plx_article_new_for_bytes:
 * @sha256: (nullable): the SHA-256 that @bytes have to have, if any
 *
 * A byte order mark at the beginning is no part of the text.
 *
 * Returns: (transfer full) (nullable): the article; NULL with an error of %PLX_ARTICLE_ERROR
 */
PlxArticle *plx_article_new_for_bytes (GBytes *bytes, const char *sha256, GError **error);

/**
 * plx_article_load:
 * @folder: of the texts
 * @name: a path within it, as a dossier gives it. One that leads out of the folder, by itself or by a symbolic link, is
 *   refused
 * @sha256: (nullable): as in plx_article_new_for_bytes()
 *
 * Reads a regular file of at most %PLX_ARTICLE_MAXIMUM_LENGTH and nothing else; does not wait for a pipe.
 *
 * Returns: (transfer full) (nullable): the article; NULL with an error of %PLX_ARTICLE_ERROR or %G_IO_ERROR, whose message says in words
 *   what is wrong
 */
PlxArticle *plx_article_load (GFile *folder, const char *name, const char *sha256, GCancellable *cancellable,
                              GError **error);

void plx_article_free (PlxArticle *article);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxArticle, plx_article_free)

/** plx_article_get_sha256: Returns: (transfer none): of the file, 64 lower-case hexadecimal digits */
const char *plx_article_get_sha256 (const PlxArticle *article);
guint plx_article_count_paragraphs (const PlxArticle *article);
/** plx_article_get_paragraph: Returns: (transfer none) (nullable): number @paragraph, from 1 */
const char *plx_article_get_paragraph (const PlxArticle *article, guint paragraph);

G_END_DECLS
