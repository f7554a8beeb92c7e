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

/* Behind the last slash the format has letters, spaces and hyphens. */
static const char *
get_date_words (const PlxBibliographicDate *date)
{
  static const char *const seasons[] = { "", "Spring", "Summer", "Fall", "Winter" };
  PlxDateQualifiers qualifiers = plx_bibliographic_date_get_qualifiers (date);

  if (date->is_interval && !date->start.is_known)
    return "or before";
  if (date->is_interval)
    return "or after";
  if (date->start.season > 0)
    return seasons[date->start.season];
  if ((qualifiers & PLX_DATE_APPROXIMATE) != 0)
    return "circa";
  return qualifiers != PLX_DATE_EXACT ? "uncertain" : "";
}

static void
append_day (GString *out, const PlxBibliographicDate *date)
{
  const PlxBibliographicPoint *point = date->start.is_known ? &date->start : &date->end;
  g_autofree char *month = point->month > 0 ? g_strdup_printf ("%02d", point->month) : g_strdup ("");
  g_autofree char *day = point->day > 0 ? g_strdup_printf ("%02d", point->day) : g_strdup ("");

  if (!point->is_known)
    return;
  g_string_append_printf (out, "PY  - %04d\r\n", point->year);
  g_string_append_printf (out, "DA  - %04d/%s/%s/%s\r\n", point->year, month, day, get_date_words (date));
}

/* The date as a whole, where the fields for it cannot hold it. */
static void
append_date_note (GString *out, const PlxBibliographicDate *date)
{
  g_autofree char *words = NULL;
  g_autofree char *note = NULL;

  if (!date->is_interval && date->start.season == 0
      && plx_bibliographic_date_get_qualifiers (date) == PLX_DATE_EXACT)
    return;
  words = plx_bibliographic_date_format (date, PLX_STYLE_CHICAGO);
  /* In English, as the date is. */
  note = g_strdup_printf ("Date: %s.", words);
  append_tag (out, "N1", note);
}

void
plx_source_append_ris (GString *out, PlxSource *source)
{
  PlxSourceKind kind = plx_source_get_source_kind (source);
  gboolean is_news = kind != PLX_SOURCE_OFFICIAL && kind != PLX_SOURCE_DATA;
  g_autofree char *note = plx_source_dup_note (source);
  PlxBibliographicDate parts = { 0 };
  PlxDate date;

  append_tag (out, "TY", get_type (kind));
  append_tag (out, "ID", plx_record_get_id (PLX_RECORD (source)));
  append_tag (out, "TI", plx_source_get_headline (source));
  append_tag (out, is_news ? "T2" : "PB", plx_source_get_publisher (source));
  append_tag (out, "M3", plx_source_kind_get_genre (kind));
  if (plx_source_get_published (source, &date))
    plx_bibliographic_date_init (&parts, &date);
  append_day (out, &parts);
  append_tag (out, "LA", plx_source_get_language (source));
  append_tag (out, "UR", plx_source_get_url (source));
  append_date_note (out, &parts);
  append_tag (out, "N1", note);
  g_string_append (out, "ER  - \r\n");
}
