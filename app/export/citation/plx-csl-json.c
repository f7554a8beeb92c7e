/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bibliography.h"

#include "plx-bibliographic-date.h"
#include "plx-json-text.h"
#include "plx-record-schema.h"

static const char *
get_type (PlxSourceKind kind)
{
  switch (kind)
    {
    case PLX_SOURCE_OFFICIAL:
      return "document";
    case PLX_SOURCE_DATA:
      return "dataset";
    default:
      return "article-newspaper";
    }
}

static void
add_text (JsonBuilder *builder, const char *name, const char *text)
{
  if (text == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

/* There is no year 0 in CSL: the one before 1 is -1. */
static void
add_parts (JsonBuilder *builder, const PlxBibliographicPoint *point)
{
  json_builder_begin_array (builder);
  json_builder_add_int_value (builder, point->year > 0 ? point->year : point->year - 1);
  if (point->month > 0)
    json_builder_add_int_value (builder, point->month);
  if (point->month > 0 && point->day > 0)
    json_builder_add_int_value (builder, point->day);
  json_builder_end_array (builder);
}

/* Parts hold neither a span that is open, nor one of seasons, nor a day that is somewhere in a span: such a date stands in
 * words, which say how sure it is. */
static gboolean
has_parts (const PlxBibliographicDate *date)
{
  if (!date->is_interval)
    return date->start.is_known;
  return date->start.is_known && date->end.is_known && !date->is_between && date->start.season == 0 && date->end.season == 0;
}

static void
add_date_parts (JsonBuilder *builder, const PlxBibliographicDate *date)
{
  json_builder_set_member_name (builder, "date-parts");
  json_builder_begin_array (builder);
  add_parts (builder, &date->start);
  if (date->is_interval)
    add_parts (builder, &date->end);
  json_builder_end_array (builder);
  if (date->start.season > 0)
    {
      json_builder_set_member_name (builder, "season");
      json_builder_add_int_value (builder, date->start.season);
    }
  if (plx_bibliographic_date_get_qualifiers (date) != PLX_DATE_EXACT)
    {
      json_builder_set_member_name (builder, "circa");
      json_builder_add_boolean_value (builder, TRUE);
    }
}

static void
add_date (JsonBuilder *builder, const PlxDate *date)
{
  PlxBibliographicDate parts;

  plx_bibliographic_date_init (&parts, date);
  json_builder_set_member_name (builder, "issued");
  json_builder_begin_object (builder);
  if (has_parts (&parts))
    {
      add_date_parts (builder, &parts);
    }
  else
    {
      g_autofree char *literal = plx_bibliographic_date_format (&parts, PLX_STYLE_CHICAGO);

      add_text (builder, "literal", literal);
    }
  json_builder_end_object (builder);
}

static JsonBuilder *
build_source (PlxSource *source)
{
  JsonBuilder *builder = json_builder_new ();
  PlxSourceKind kind = plx_source_get_source_kind (source);
  g_autofree char *note = plx_source_dup_note (source);
  PlxDate date;

  json_builder_begin_object (builder);
  add_text (builder, "id", plx_record_get_id (PLX_RECORD (source)));
  add_text (builder, "type", get_type (kind));
  add_text (builder, "title", plx_source_get_headline (source));
  add_text (builder, kind == PLX_SOURCE_OFFICIAL || kind == PLX_SOURCE_DATA ? "publisher" : "container-title",
            plx_source_get_publisher (source));
  add_text (builder, "genre", plx_source_kind_get_genre (kind));
  if (plx_source_get_published (source, &date))
    add_date (builder, &date);
  add_text (builder, "language", plx_source_get_language (source));
  add_text (builder, "URL", plx_source_get_url (source));
  add_text (builder, "note", note);
  json_builder_end_object (builder);
  return builder;
}

void
plx_source_append_csl_json (GString *out, PlxSource *source)
{
  g_autoptr (JsonBuilder) builder = build_source (source);
  g_autofree char *text = plx_json_text (builder, 2);

  g_string_append (out, text);
}
