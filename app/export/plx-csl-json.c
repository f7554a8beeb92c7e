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

static void
add_parts (JsonBuilder *builder, const PlxBibliographicPoint *point)
{
  json_builder_begin_array (builder);
  json_builder_add_int_value (builder, point->year);
  if (point->month > 0)
    json_builder_add_int_value (builder, point->month);
  if (point->month > 0 && point->day > 0)
    json_builder_add_int_value (builder, point->day);
  json_builder_end_array (builder);
}

/* A date with an end that is open has no parts for it: it stands as it would be read. */
static void
add_date (JsonBuilder *builder, const PlxDate *date)
{
  PlxBibliographicDate parts;

  plx_bibliographic_date_init (&parts, date);
  json_builder_set_member_name (builder, "issued");
  json_builder_begin_object (builder);
  if (parts.start.year == 0 || (parts.is_interval && parts.end.year == 0))
    {
      g_autofree char *literal = plx_bibliographic_date_format (&parts, PLX_STYLE_CHICAGO);

      add_text (builder, "literal", literal);
    }
  else
    {
      json_builder_set_member_name (builder, "date-parts");
      json_builder_begin_array (builder);
      add_parts (builder, &parts.start);
      if (parts.is_interval)
        add_parts (builder, &parts.end);
      json_builder_end_array (builder);
      if (parts.start.season > 0 && !parts.is_interval)
        {
          json_builder_set_member_name (builder, "season");
          json_builder_add_int_value (builder, parts.start.season);
        }
    }
  if (parts.circa)
    {
      json_builder_set_member_name (builder, "circa");
      json_builder_add_boolean_value (builder, TRUE);
    }
  json_builder_end_object (builder);
}

static void
add_source (JsonBuilder *builder, PlxSource *source)
{
  g_autofree char *note = plx_source_dup_note (source);
  PlxDate date;

  json_builder_begin_object (builder);
  add_text (builder, "id", plx_record_get_id (PLX_RECORD (source)));
  add_text (builder, "type", get_type (plx_source_get_source_kind (source)));
  add_text (builder, "title", plx_source_get_headline (source));
  add_text (builder,
            plx_source_get_source_kind (source) == PLX_SOURCE_OFFICIAL
                    || plx_source_get_source_kind (source) == PLX_SOURCE_DATA
                ? "publisher"
                : "container-title",
            plx_source_get_publisher (source));
  if (plx_source_get_published (source, &date))
    add_date (builder, &date);
  add_text (builder, "language", plx_source_get_language (source));
  add_text (builder, "URL", plx_source_get_url (source));
  add_text (builder, "note", note);
  json_builder_end_object (builder);
}

char *
plx_sources_to_csl_json (const GPtrArray *sources)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *text = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < sources->len; i++)
    add_source (builder, g_ptr_array_index (sources, i));
  json_builder_end_array (builder);
  text = plx_json_text (builder, 0);
  return g_strconcat (text, "\n", NULL);
}
