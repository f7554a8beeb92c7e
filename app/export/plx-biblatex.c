/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bibliography.h"

#include <string.h>

#include "plx-record-schema.h"
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

/* What TeX takes for commands, and braces, which have to be balanced. */
static const char *
get_escape (char c)
{
  switch (c)
    {
    case '\\':
      return "\\textbackslash{}";
    case '{':
      return "\\{";
    case '}':
      return "\\}";
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

static void
append_source (GString *out, PlxSource *source)
{
  PlxSourceKind kind = plx_source_get_source_kind (source);
  const char *type = get_type (kind);
  g_autofree char *note = plx_source_dup_note (source);

  g_string_append_printf (out, "@%s{%s", type, plx_record_get_id (PLX_RECORD (source)));
  append_field (out, "title", plx_source_get_headline (source));
  append_field (out, g_str_equal (type, "article") ? "journaltitle" : g_str_equal (type, "report") ? "institution" : "publisher",
                plx_source_get_publisher (source));
  if (g_str_equal (type, "article"))
    append_field (out, "entrysubtype", "newspaper");
  append_verbatim (out, "date", plx_record_get_text (PLX_RECORD (source), PLX_SOURCE_PUBLISHED));
  append_verbatim (out, "langid", g_strcmp0 (plx_source_get_language (source), "en") == 0 ? "english" : NULL);
  append_verbatim (out, "url", plx_source_get_url (source));
  append_field (out, "annotation", note);
  g_string_append (out, "\n}\n");
}

char *
plx_sources_to_biblatex (const GPtrArray *sources)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < sources->len; i++)
    {
      if (i > 0)
        g_string_append_c (out, '\n');
      append_source (out, g_ptr_array_index (sources, i));
    }
  return g_string_free (out, FALSE);
}
