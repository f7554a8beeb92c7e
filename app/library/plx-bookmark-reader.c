/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-bookmark-draft.h"
#include "plx-bookmark-private.h"

/* No bookmark is longer: it bounds what a hostile file can make of the search for bookmarks at every brace. */
#define MAX_OBJECT (4 * 1024 * 1024)

typedef struct
{
  PlxJsonScanner *scanner;
  PlxBookmarkSet *set;
  GString *unknown;
} Reading;

static gboolean
fail (GError **error, const char *message)
{
  g_set_error_literal (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED, message);
  return FALSE;
}

static gboolean
put_new (PlxBookmarkSet *set, PlxBookmark *bookmark, GError **error)
{
  if (plx_bookmark_set_lookup (set, bookmark->id) != NULL)
    return fail (error, _("two bookmarks have the same id"));
  plx_bookmark_set_put (set, bookmark);
  return TRUE;
}

static gboolean
read_bookmark (Reading *reading, gboolean removed, GError **error)
{
  g_autoptr (PlxBookmarkDraft) draft = plx_bookmark_draft_new (FALSE);
  g_autoptr (PlxBookmark) bookmark = NULL;

  if (!plx_bookmark_draft_read (draft, reading->scanner, error))
    return FALSE;
  bookmark = plx_bookmark_draft_finish (draft, error);
  if (bookmark == NULL)
    return FALSE;
  if (bookmark->removed != removed)
    return fail (error, removed ? _("“removed” is missing") : _("a removed bookmark stands among the others"));
  return put_new (reading->set, bookmark, error);
}

static gboolean
read_list (Reading *reading, gboolean removed, GError **error)
{
  PlxJsonToken token = plx_json_scanner_next (reading->scanner, NULL, error);

  if (token == PLX_JSON_TOKEN_ERROR)
    return FALSE;
  if (token != PLX_JSON_TOKEN_ARRAY_START)
    return fail (error, _("expected a list"));
  while ((token = plx_json_scanner_next (reading->scanner, NULL, error)) != PLX_JSON_TOKEN_ARRAY_END)
    {
      if (token == PLX_JSON_TOKEN_ERROR)
        return FALSE;
      if (token != PLX_JSON_TOKEN_OBJECT_START)
        return fail (error, _("expected a bookmark"));
      if (!read_bookmark (reading, removed, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_version (Reading *reading, GError **error)
{
  PlxJsonToken token = plx_json_scanner_next (reading->scanner, NULL, error);
  gint64 version;

  if (token == PLX_JSON_TOKEN_ERROR)
    return FALSE;
  if (token == PLX_JSON_TOKEN_NUMBER && plx_json_scanner_get_number (reading->scanner, &version)
      && version == PLX_BOOKMARK_VERSION)
    return TRUE;
  return fail (error, _("the version is none that there ever was"));
}

static gboolean
read_root_member (Reading *reading, gboolean *has_version, GError **error)
{
  const char *name = plx_json_scanner_get_text (reading->scanner, NULL);

  if (plx_json_scanner_is_duplicate (reading->scanner))
    return fail (error, _("a member is given twice"));
  if (g_str_equal (name, PLX_BOOKMARK_MEMBER_REMOVED))
    return read_list (reading, TRUE, error);
  if (g_str_equal (name, PLX_BOOKMARK_MEMBER_BOOKMARKS))
    return read_list (reading, FALSE, error);
  if (!g_str_equal (name, PLX_BOOKMARK_MEMBER_VERSION))
    return plx_bookmark_draft_keep (reading->scanner, reading->unknown, error);
  *has_version = TRUE;
  return read_version (reading, error);
}

static gboolean
read_root (Reading *reading, GError **error)
{
  gboolean has_version = FALSE;
  PlxJsonToken token = plx_json_scanner_next (reading->scanner, NULL, error);

  if (token == PLX_JSON_TOKEN_ERROR)
    return FALSE;
  if (token != PLX_JSON_TOKEN_OBJECT_START)
    return fail (error, _("expected an object"));
  while ((token = plx_json_scanner_next (reading->scanner, NULL, error)) != PLX_JSON_TOKEN_OBJECT_END)
    if (token == PLX_JSON_TOKEN_ERROR || !read_root_member (reading, &has_version, error))
      return FALSE;
  if (plx_json_scanner_next (reading->scanner, NULL, error) == PLX_JSON_TOKEN_ERROR)
    return FALSE;
  return has_version || fail (error, _("the version is missing"));
}

/* The version as far as it can be told: a newer one may have any form, and must not be taken for damage. */
static gboolean
is_newer (GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (data, length);
  gint64 version;

  if (plx_json_scanner_next (scanner, NULL, NULL) != PLX_JSON_TOKEN_OBJECT_START)
    return FALSE;
  while (plx_json_scanner_next (scanner, NULL, NULL) == PLX_JSON_TOKEN_NAME)
    {
      if (!g_str_equal (plx_json_scanner_get_text (scanner, NULL), PLX_BOOKMARK_MEMBER_VERSION))
        {
          if (!plx_json_scanner_skip_value (scanner, NULL, NULL))
            return FALSE;
          continue;
        }
      return plx_json_scanner_next (scanner, NULL, NULL) == PLX_JSON_TOKEN_NUMBER
             && plx_json_scanner_get_number (scanner, &version) && version > PLX_BOOKMARK_VERSION;
    }
  return FALSE;
}

static void
set_damage (GError **error, PlxJsonScanner *scanner, const GError *cause)
{
  /* TRANSLATORS: %1$u and %2$u are numbers, %3$s says what is wrong there. */
  g_set_error (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED, _("Line %1$u, column %2$u: %3$s"),
               plx_json_scanner_get_line (scanner), plx_json_scanner_get_column (scanner), cause->message);
}

PlxBookmarkSet *
plx_bookmark_reader_read (GBytes *bytes, GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (data, length);
  g_autoptr (PlxBookmarkSet) set = plx_bookmark_set_new ();
  g_autoptr (GString) unknown = g_string_new (NULL);
  g_autofree char *kept = NULL;
  g_autoptr (GError) cause = NULL;
  Reading reading = { scanner, set, unknown };

  if (is_newer (bytes))
    {
      g_set_error_literal (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_NEWER_VERSION,
                           _("The bookmarks were written by a newer version of Parallax"));
      return NULL;
    }
  if (!read_root (&reading, &cause))
    {
      set_damage (error, scanner, cause);
      return NULL;
    }
  kept = plx_bookmark_draft_close (unknown);
  plx_bookmark_set_set_unknown (set, kept);
  return g_steal_pointer (&set);
}

/* Tries the object that begins at @data. Returns: its length when it is a whole bookmark, otherwise 0 */
static gsize
salvage_object (const char *data, gsize length, PlxBookmarkSet *whole, PlxBookmarkSet *incomplete)
{
  g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (data, MIN (length, MAX_OBJECT));
  g_autoptr (PlxBookmarkDraft) draft = plx_bookmark_draft_new (TRUE);
  g_autoptr (PlxBookmark) bookmark = NULL;
  gboolean is_whole;

  if (plx_json_scanner_next (scanner, NULL, NULL) != PLX_JSON_TOKEN_OBJECT_START)
    return 0;
  is_whole = plx_bookmark_draft_read (draft, scanner, NULL);
  bookmark = plx_bookmark_draft_finish (draft, NULL);
  if (bookmark == NULL)
    return 0;
  if (!is_whole)
    {
      plx_bookmark_set_put (incomplete, bookmark);
      return 0;
    }
  if (plx_bookmark_set_lookup (whole, bookmark->id) == NULL)
    plx_bookmark_set_put (whole, bookmark);
  return (gsize) plx_json_scanner_get_offset (scanner);
}

PlxBookmarkSet *
plx_bookmark_reader_salvage (GBytes *bytes, PlxBookmarkSet **incomplete)
{
  PlxBookmarkSet *whole = plx_bookmark_set_new ();
  g_autoptr (PlxBookmarkSet) partial = plx_bookmark_set_new ();
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  gsize at = 0;

  while (at < length)
    {
      const char *brace = memchr (data + at, '{', length - at);

      if (brace == NULL)
        break;
      at = (gsize) (brace - data);
      at += MAX (salvage_object (brace, length - at, whole, partial), 1);
    }
  if (incomplete != NULL)
    *incomplete = g_steal_pointer (&partial);
  return whole;
}
