/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-value-check.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-shown-text.h"

#define LONGEST_URL 2048

/* Lower-case words of letters and digits, joined by single hyphens. */
static gboolean
is_id (const char *text)
{
  gboolean in_word = FALSE;

  for (; *text != '\0'; text++)
    {
      gboolean is_letter = (*text >= 'a' && *text <= 'z') || (*text >= '0' && *text <= '9');

      if (!is_letter && (*text != '-' || !in_word))
        return FALSE;
      in_word = is_letter;
    }
  return in_word;
}

/* The shape of a language tag of RFC 5646: subtags of one to eight letters and digits, the first of two or three letters. */
static gboolean
is_language (const char *text)
{
  gsize length = strcspn (text, "-");

  if (length < 2 || length > 3)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isalpha (text[i]))
        return FALSE;
    }
  for (text += length; *text == '-'; text += length)
    {
      text++;
      for (length = 0; g_ascii_isalnum (text[length]); length++)
        ;
      if (length < 1 || length > 8)
        return FALSE;
    }
  return *text == '\0';
}

/* What is drawn, and what RFC 3987 section 2.2 lets stand in an address as it is. */
static gboolean
is_address_character (gunichar c)
{
  return !g_unichar_isspace (c) && !g_unichar_iscntrl (c) && g_unichar_type (c) != G_UNICODE_FORMAT
         && (c >= 0x80 || strchr ("\"<>\\^`{|}", (int) c) == NULL);
}

/* No user name, and nothing escaped that would turn into the end of the host once it is resolved. */
static gboolean
has_plain_host (const char *text)
{
  const char *host = strstr (text, "://");

  return host != NULL && strcspn (host + 3, "/?#") == strcspn (host + 3, "/?#@%");
}

static gboolean
is_url (const char *text)
{
  g_autoptr (GUri) uri = NULL;

  if (strlen (text) > LONGEST_URL || !has_plain_host (text))
    return FALSE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!is_address_character (g_utf8_get_char (p)))
        return FALSE;
    }
  uri = g_uri_parse (text, G_URI_FLAGS_HAS_PASSWORD, NULL);
  return uri != NULL
         && (g_str_equal (g_uri_get_scheme (uri), "https") || g_str_equal (g_uri_get_scheme (uri), "http"))
         && g_uri_get_host (uri) != NULL && g_uri_get_host (uri)[0] != '\0' && g_uri_get_userinfo (uri) == NULL;
}

static gboolean
is_file_name (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "/", -1);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_iscntrl (g_utf8_get_char (p)))
        return FALSE;
    }
  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (parts[i][0] == '\0' || g_str_equal (parts[i], ".") || g_str_equal (parts[i], ".."))
        return FALSE;
    }
  return parts[0] != NULL && strchr (text, '\\') == NULL;
}

static gboolean
is_sha256 (const char *text)
{
  gsize length = 0;

  for (; g_ascii_isdigit (text[length]) || (text[length] >= 'a' && text[length] <= 'f'); length++)
    ;
  return length == 64 && text[length] == '\0';
}

static gboolean
has_words (const char *text)
{
  if (g_ascii_isgraph (*text))
    return TRUE;
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (!g_unichar_isspace (c) && !g_unichar_iscntrl (c) && g_unichar_type (c) != G_UNICODE_FORMAT)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_allowed (PlxMemberType type, const char *text)
{
  switch (type)
    {
    case PLX_MEMBER_ID:
      return is_id (text);
    case PLX_MEMBER_LANGUAGE:
      return is_language (text);
    case PLX_MEMBER_URL:
      return is_url (text);
    case PLX_MEMBER_FILE_NAME:
      return is_file_name (text);
    case PLX_MEMBER_SHA256:
      return is_sha256 (text);
    default:
      return has_words (text);
    }
}

gboolean
plx_value_check_text (PlxMemberType type, const char *text, char **message)
{
  g_autofree char *shown = NULL;

  if (is_allowed (type, text))
    return TRUE;
  shown = plx_shown_text (text, PLX_SHOWN_TEXT_LENGTH);
  switch (type)
    {
    case PLX_MEMBER_ID:
      *message = g_strdup_printf (_("“%s” is not an id; expected lower-case words of a–z and 0–9, joined by hyphens"),
                                  shown);
      break;
    case PLX_MEMBER_LANGUAGE:
      *message = g_strdup_printf (_("“%s” is not a language tag; expected one such as “en” or “pt-BR”"), shown);
      break;
    case PLX_MEMBER_URL:
      *message = g_strdup_printf (_("“%s” is not a web address; expected http or https, a host, and no user name"),
                                  shown);
      break;
    case PLX_MEMBER_FILE_NAME:
      *message = g_strdup_printf (_("“%s” is not a file’s name; expected a path within the folder of the texts"),
                                  shown);
      break;
    case PLX_MEMBER_SHA256:
      *message = g_strdup_printf (_("“%s” is not a SHA-256; expected 64 digits of 0–9 and a–f"), shown);
      break;
    default:
      *message = g_strdup (_("the text is empty; expected words"));
      break;
    }
  return FALSE;
}
