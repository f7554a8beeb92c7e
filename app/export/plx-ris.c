/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bibliography.h"

#include "plx-bibliographic-date.h"
#include "plx-visible-text.h"

static const char *
get_type (PlxSourceKind kind)
{
  switch (kind)
    {
    case PLX_SOURCE_OFFICIAL:
      return "RPRT";
    case PLX_SOURCE_DATA:
      return "DATA";
    default:
      return "NEWS";
    }
}

static void
append_tag (GString *out, const char *tag, const char *text)
{
  g_autofree char *visible = text != NULL ? plx_visible_text (text, " ") : NULL;

  if (visible != NULL)
    g_string_append_printf (out, "%s  - %s\r\n", tag, visible);
}

/* The format knows full days, months and years, and behind the last slash other words. */
static void
append_date (GString *out, const PlxDate *date)
{
  PlxBibliographicDate parts;
  g_autofree char *words = NULL;
  g_autofree char *month = NULL;
  g_autofree char *day = NULL;
  gboolean has_words;

  plx_bibliographic_date_init (&parts, date);
  if (parts.start.year == 0 && parts.end.year == 0)
    return;
  has_words = parts.circa || parts.is_interval || parts.start.season > 0;
  words = plx_bibliographic_date_format (&parts, PLX_STYLE_CHICAGO);
  if (parts.start.year == 0)
    parts.start = parts.end;
  month = parts.start.month > 0 ? g_strdup_printf ("%02d", parts.start.month) : g_strdup ("");
  day = parts.start.day > 0 ? g_strdup_printf ("%02d", parts.start.day) : g_strdup ("");
  g_string_append_printf (out, "PY  - %04d\r\n", parts.start.year);
  g_string_append_printf (out, "DA  - %04d/%s/%s/%s\r\n", parts.start.year, month, day, has_words ? words : "");
}

static void
append_source (GString *out, PlxSource *source)
{
  g_autofree char *note = plx_source_dup_note (source);
  PlxDate date;

  append_tag (out, "TY", get_type (plx_source_get_source_kind (source)));
  append_tag (out, "ID", plx_record_get_id (PLX_RECORD (source)));
  append_tag (out, "TI", plx_source_get_headline (source));
  append_tag (out, plx_source_get_source_kind (source) == PLX_SOURCE_OFFICIAL ? "PB" : "T2", plx_source_get_publisher (source));
  if (plx_source_get_published (source, &date))
    append_date (out, &date);
  append_tag (out, "LA", plx_source_get_language (source));
  append_tag (out, "UR", plx_source_get_url (source));
  append_tag (out, "N1", note);
  g_string_append (out, "ER  - \r\n");
}

char *
plx_sources_to_ris (const GPtrArray *sources)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < sources->len; i++)
    {
      if (i > 0)
        g_string_append (out, "\r\n");
      append_source (out, g_ptr_array_index (sources, i));
    }
  return g_string_free (out, FALSE);
}
