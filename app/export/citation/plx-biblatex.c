/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bibliography.h"

#include <string.h>

#include "plx-record-schema.h"
#include "plx-term.h"
#include "plx-visible-text.h"

static const char *
get_type (PlxSourceKind kind)
{
  switch (kind)
    {
    case PLX_SOURCE_OFFICIAL:
      return "report";
    case PLX_SOURCE_DATA:
      return "dataset";
    default:
      return "article";
    }
}

/* What TeX takes for commands. A brace is counted even behind a backslash, so that one alone would swallow what follows. */
static const char *
get_escape (char c)
{
  switch (c)
    {
    case '\\':
      return "\\textbackslash{}";
    case '{':
      return "\\textbraceleft{}";
    case '}':
      return "\\textbraceright{}";
    case '~':
      return "\\textasciitilde{}";
    case '^':
      return "\\textasciicircum{}";
    case '#':
      return "\\#";
    case '$':
      return "\\$";
    case '%':
      return "\\%";
    case '&':
      return "\\&";
    case '_':
      return "\\_";
    default:
      return NULL;
    }
}

static char *
escape (const char *text)
{
  g_autofree char *visible = plx_visible_text (text, " ");
  GString *escaped = g_string_new (NULL);

  for (const char *p = visible; *p != '\0'; p++)
    {
      const char *sequence = get_escape (*p);

      if (sequence != NULL)
        g_string_append (escaped, sequence);
      else
        g_string_append_c (escaped, *p);
    }
  return g_string_free (escaped, FALSE);
}

static void
append_field (GString *out, const char *name, const char *text)
{
  g_autofree char *escaped = text != NULL ? escape (text) : NULL;

  if (escaped != NULL)
    g_string_append_printf (out, ",\n  %s = {%s}", name, escaped);
}

/* The second braces keep styles from writing names in lower case. */
static void
append_title (GString *out, const char *text)
{
  g_autofree char *escaped = text != NULL ? escape (text) : NULL;

  if (escaped != NULL)
    g_string_append_printf (out, ",\n  title = {{%s}}", escaped);
}

/* Fields that biblatex reads as they are. A brace in an address is escaped as RFC 3986 has it. */
static void
append_verbatim (GString *out, const char *name, const char *text)
{
  if (text == NULL)
    return;
  g_string_append_printf (out, ",\n  %s = {", name);
  for (const char *p = text; *p != '\0'; p++)
    {
      if (strchr ("{}\\", *p) != NULL)
        g_string_append_printf (out, "%%%02X", (guchar) *p);
      else
        g_string_append_c (out, *p);
    }
  g_string_append_c (out, '}');
}

/* The names that babel has for languages, which are also the keys of biblatex (its manual, tables 2 and 3). */
static const char *
get_language (const char *tag)
{
  static const char *const names[][2] = {
    { "bg", "bulgarian" },  { "ca", "catalan" }, { "cs", "czech" },     { "da", "danish" },  { "de", "german" },  { "el", "greek" },
    { "en", "english" },    { "es", "spanish" }, { "et", "estonian" },  { "fi", "finnish" }, { "fr", "french" },  { "hr", "croatian" },
    { "hu", "hungarian" },  { "it", "italian" }, { "lt", "lithuanian" }, { "lv", "latvian" }, { "nl", "dutch" },   { "pl", "polish" },
    { "pt", "portuguese" }, { "ro", "romanian" }, { "ru", "russian" },  { "sk", "slovak" },  { "sl", "slovenian" }, { "sr", "serbian" },
    { "sv", "swedish" },    { "tr", "turkish" }, { "uk", "ukrainian" },
  };

  for (guint i = 0; tag != NULL && i < G_N_ELEMENTS (names); i++)
    {
      if (g_ascii_strcasecmp (tag, names[i][0]) == 0)
        return names[i][1];
    }
  return NULL;
}

/* A language that has no key is named as it is. */
static void
append_languages (GString *out, PlxSource *source)
{
  const char *original = plx_source_get_original_language (source);
  const char *key = get_language (plx_source_get_language (source));

  append_field (out, "language", key != NULL ? key : plx_language_get_english_name (plx_source_get_language (source)));
  append_field (out, "langid", key);
  if (original != NULL)
    append_field (out, "origlanguage",
                  get_language (original) != NULL ? get_language (original) : plx_language_get_english_name (original));
}

void
plx_source_append_biblatex (GString *out, PlxSource *source)
{
  const char *type = get_type (plx_source_get_source_kind (source));
  gboolean is_article = g_str_equal (type, "article");
  g_autofree char *warning = plx_source_dup_warning (source);
  g_autofree char *caveats = plx_source_dup_caveats (source);

  g_string_append_printf (out, "@%s{%s", type, plx_record_get_id (PLX_RECORD (source)));
  append_title (out, plx_source_get_headline (source));
  append_field (out, is_article ? "journaltitle" : g_str_equal (type, "report") ? "institution" : "publisher",
                plx_source_get_publisher (source));
  append_field (out, "entrysubtype", is_article ? "newspaper" : NULL);
  append_verbatim (out, "date", plx_record_get_text (PLX_RECORD (source), PLX_SOURCE_PUBLISHED));
  append_languages (out, source);
  append_verbatim (out, "url", plx_source_get_url (source));
  append_field (out, "note", warning);
  append_field (out, "annotation", caveats);
  g_string_append (out, "\n}\n");
}
