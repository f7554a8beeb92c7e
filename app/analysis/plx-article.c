/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-article.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _PlxArticle
{
  char *sha256;
  GPtrArray *paragraphs;
};

static gboolean
has_words (const char *line)
{
  for (; *line != '\0'; line = g_utf8_next_char (line))
    {
      if (!g_unichar_isspace (g_utf8_get_char (line)))
        return TRUE;
    }
  return FALSE;
}

static void
split_paragraphs (PlxArticle *article, const char *text, gsize length)
{
  const char *end = text + length;

  while (text < end)
    {
      const char *line_feed = memchr (text, '\n', (gsize) (end - text));
      const char *line_end = line_feed != NULL ? line_feed : end;
      char *line = g_strndup (text, (gsize) (line_end - text));

      if (g_str_has_suffix (line, "\r"))
        line[strlen (line) - 1] = '\0';
      if (has_words (line))
        g_ptr_array_add (article->paragraphs, line);
      else
        g_free (line);
      text = line_end + 1;
    }
}

PlxArticle *
plx_article_new_for_bytes (GBytes *bytes, GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  PlxArticle *article;

  if (length > 0 && !g_utf8_validate_len (text, length, NULL))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _("the text is not UTF-8; expected a plain text file"));
      return NULL;
    }
  article = g_new0 (PlxArticle, 1);
  article->sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  article->paragraphs = g_ptr_array_new_with_free_func (g_free);
  if (length > 0)
    split_paragraphs (article, text, length);
  return article;
}

static gboolean
is_regular (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info
      = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                           G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (info == NULL)
    return FALSE;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                           _("this is not a regular file; expected a plain text file"));
      return FALSE;
    }
  return TRUE;
}

/* One byte more than is allowed is asked for, so that a longer file shows. */
static GBytes *
read_bounded (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autofree char *buffer = NULL;
  gsize length;

  if (stream == NULL)
    return NULL;
  buffer = g_malloc (PLX_ARTICLE_MAXIMUM_LENGTH + 1);
  if (!g_input_stream_read_all (G_INPUT_STREAM (stream), buffer, PLX_ARTICLE_MAXIMUM_LENGTH + 1, &length, cancellable,
                                error))
    return NULL;
  if (length > PLX_ARTICLE_MAXIMUM_LENGTH)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                   _("the text is longer than %u MiB; expected an article"),
                   PLX_ARTICLE_MAXIMUM_LENGTH / (1024 * 1024));
      return NULL;
    }
  return g_bytes_new (buffer, length);
}

PlxArticle *
plx_article_load (GFile *folder, const char *name, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (folder, name);
  g_autoptr (GBytes) bytes = NULL;

  if (!is_regular (file, cancellable, error))
    return NULL;
  bytes = read_bounded (file, cancellable, error);
  return bytes != NULL ? plx_article_new_for_bytes (bytes, error) : NULL;
}

void
plx_article_free (PlxArticle *article)
{
  g_free (article->sha256);
  g_ptr_array_unref (article->paragraphs);
  g_free (article);
}

const char *
plx_article_get_sha256 (const PlxArticle *article)
{
  return article->sha256;
}

guint
plx_article_count_paragraphs (const PlxArticle *article)
{
  return article->paragraphs->len;
}

const char *
plx_article_get_paragraph (const PlxArticle *article, guint paragraph)
{
  if (paragraph < 1 || paragraph > article->paragraphs->len)
    return NULL;
  return g_ptr_array_index (article->paragraphs, paragraph - 1);
}
