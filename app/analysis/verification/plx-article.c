/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-article.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"
#define READ_AT_A_TIME (64 * 1024)

struct _PlxArticle
{
  char *sha256;
  GPtrArray *paragraphs;
};

G_DEFINE_QUARK (plx-article-error-quark, plx_article_error)

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

static gboolean
is_text (const char *text, gsize length, GError **error)
{
  if (length == 0 || g_utf8_validate_len (text, length, NULL))
    return TRUE;
  g_set_error_literal (error, PLX_ARTICLE_ERROR, PLX_ARTICLE_ERROR_NO_TEXT,
                       _("the text is not UTF-8; expected a plain text file"));
  return FALSE;
}

PlxArticle *
plx_article_new_for_bytes (GBytes *bytes, const char *sha256, GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autofree char *own = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  PlxArticle *article;

  if (sha256 != NULL && !g_str_equal (own, sha256))
    {
      g_set_error_literal (error, PLX_ARTICLE_ERROR, PLX_ARTICLE_ERROR_ANOTHER_TEXT,
                           _("this is another text: its SHA-256 is not the one that the dossier names"));
      return NULL;
    }
  if (!is_text (text, length, error))
    return NULL;
  if (length >= strlen (BYTE_ORDER_MARK) && memcmp (text, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    {
      text += strlen (BYTE_ORDER_MARK);
      length -= strlen (BYTE_ORDER_MARK);
    }
  article = g_new0 (PlxArticle, 1);
  article->sha256 = g_steal_pointer (&own);
  article->paragraphs = g_ptr_array_new_with_free_func (g_free);
  if (length > 0)
    split_paragraphs (article, text, length);
  return article;
}

static void
refuse_irregular (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                       _("this is not a regular file; expected a plain text file"));
}

static void
refuse_outside (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME,
                       _("the file’s name leads out of the folder; expected a path within it"));
}

/* Whether @name, read as it stands, stays below the folder. */
static gboolean
is_within (const char *name)
{
  g_auto (GStrv) parts = NULL;

  if (name == NULL || *name == '\0')
    return FALSE;
  parts = g_strsplit (name, G_DIR_SEPARATOR_S, -1);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (*parts[i] == '\0' || g_str_equal (parts[i], ".") || g_str_equal (parts[i], ".."))
        return FALSE;
    }
  return TRUE;
}

static void
set_error_from_errno (GError **error, int code)
{
  if (code == ENOENT || code == ENOTDIR)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("the text is not in the folder"));
  else
    g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (code), g_strerror (code));
}

/* The path of @file with all links resolved, which has to lie below @folder. */
static char *
resolve (GFile *folder, GFile *file, GError **error)
{
  g_autofree char *top = realpath (g_file_peek_path (folder), NULL);
  g_autofree char *path = top != NULL ? realpath (g_file_peek_path (file), NULL) : NULL;
  gsize length;

  if (path == NULL)
    {
      set_error_from_errno (error, errno);
      return NULL;
    }
  length = strlen (top);
  if (strncmp (path, top, length) != 0 || (path[length] != '/' && length > 1))
    {
      refuse_outside (error);
      return NULL;
    }
  return g_steal_pointer (&path);
}

/* Opens without waiting, so that a pipe nobody writes to does not hang us. */
static GInputStream *
open_path (const char *path, GError **error)
{
  int fd = g_open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW, 0);
  struct stat status;

  if (fd < 0)
    {
      set_error_from_errno (error, errno);
      return NULL;
    }
  if (fstat (fd, &status) != 0 || !S_ISREG (status.st_mode))
    {
      close (fd);
      refuse_irregular (error);
      return NULL;
    }
  return g_unix_input_stream_new (fd, TRUE);
}

/* On a mount without paths: there is no telling where a link leads. */
static GInputStream *
open_elsewhere (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS,
                                                  cancellable, error);

  if (info == NULL)
    return NULL;
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR)
    return G_INPUT_STREAM (g_file_read (file, cancellable, error));
  refuse_irregular (error);
  return NULL;
}

static GInputStream *
open_within (GFile *folder, const char *name, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;

  if (!is_within (name))
    {
      refuse_outside (error);
      return NULL;
    }
  file = g_file_resolve_relative_path (folder, name);
  if (g_file_peek_path (folder) == NULL || g_file_peek_path (file) == NULL)
    return open_elsewhere (file, cancellable, error);
  path = resolve (folder, file, error);
  return path != NULL ? open_path (path, error) : NULL;
}

/* One byte more than is allowed is asked for, so that a longer file shows. */
static GBytes *
read_bounded (GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gsize length = 0;
  gsize n;

  do
    {
      g_byte_array_set_size (bytes, (guint) length + READ_AT_A_TIME);
      if (!g_input_stream_read_all (stream, bytes->data + length, READ_AT_A_TIME, &n, cancellable, error))
        return NULL;
      length += n;
    }
  while (n == READ_AT_A_TIME && length <= PLX_ARTICLE_MAXIMUM_LENGTH);
  if (length > PLX_ARTICLE_MAXIMUM_LENGTH)
    {
      g_set_error (error, PLX_ARTICLE_ERROR, PLX_ARTICLE_ERROR_NO_TEXT,
                   _("the text is longer than %u MiB; expected an article"),
                   PLX_ARTICLE_MAXIMUM_LENGTH / (1024 * 1024));
      return NULL;
    }
  g_byte_array_set_size (bytes, (guint) length);
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

PlxArticle *
plx_article_load (GFile *folder, const char *name, const char *sha256, GCancellable *cancellable, GError **error)
{
  g_autoptr (GInputStream) stream = open_within (folder, name, cancellable, error);
  g_autoptr (GBytes) bytes = stream != NULL ? read_bounded (stream, cancellable, error) : NULL;

  return bytes != NULL ? plx_article_new_for_bytes (bytes, sha256, error) : NULL;
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
