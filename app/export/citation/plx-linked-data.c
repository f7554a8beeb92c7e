/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-linked-data-private.h"

#include "plx-citation.h"
#include "plx-claimant.h"
#include "plx-part.h"
#include "plx-record-link.h"
#include "plx-record-schema.h"
#include "plx-source.h"

void
plx_ld_add_text (JsonBuilder *builder, const char *name, const char *text)
{
  if (text == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

void
plx_ld_add_number (JsonBuilder *builder, const char *name, gint64 number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

void
plx_ld_add_link (JsonBuilder *builder, const char *name, PlxRecord *record)
{
  g_autofree char *link = plx_record_dup_link (record);

  plx_ld_add_text (builder, name, link);
}

/* Also of ISO 8601: a date or a time to the second, as sure as it stands there. */
static gboolean
is_plain (const PlxDate *date)
{
  PlxDatePrecision precision = plx_date_get_start_precision (date);

  if (plx_date_is_interval (date) || plx_date_get_start_qualifiers (date) != PLX_DATE_EXACT)
    return FALSE;
  return precision == PLX_DATE_PRECISION_YEAR || precision == PLX_DATE_PRECISION_SECOND
         || (precision == PLX_DATE_PRECISION_MONTH && plx_date_get_month (date) > 0)
         || (precision == PLX_DATE_PRECISION_DAY && plx_date_get_day (date) > 0);
}

void
plx_ld_add_date (JsonBuilder *builder, const char *name, PlxRecord *record, guint member)
{
  const char *text = plx_record_get_text (record, member);
  PlxDate date;

  if (!plx_record_get_date (record, member, &date))
    return;
  if (is_plain (&date))
    {
      plx_ld_add_text (builder, name, text);
      return;
    }
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", "http://id.loc.gov/datatypes/edtf");
  plx_ld_add_text (builder, "@value", text);
  json_builder_end_object (builder);
}

/* A claim has a person or an organisation for an author, and a country is a place. */
static void
add_claimant_type (JsonBuilder *builder, PlxClaimantKind kind)
{
  switch (kind)
    {
    case PLX_CLAIMANT_PERSON:
      plx_ld_add_text (builder, "@type", "Person");
      break;
    case PLX_CLAIMANT_STATE:
      json_builder_set_member_name (builder, "@type");
      json_builder_begin_array (builder);
      json_builder_add_string_value (builder, "Country");
      json_builder_add_string_value (builder, "Organization");
      json_builder_end_array (builder);
      break;
    case PLX_CLAIMANT_AGENCY:
      plx_ld_add_text (builder, "@type", "GovernmentOrganization");
      break;
    default:
      plx_ld_add_text (builder, "@type", "Organization");
      break;
    }
}

static void
add_aliases (JsonBuilder *builder, PlxClaimant *claimant)
{
  g_autofree const char **aliases = plx_claimant_get_aliases (claimant);

  if (aliases[0] == NULL)
    return;
  json_builder_set_member_name (builder, "alternateName");
  json_builder_begin_array (builder);
  for (guint i = 0; aliases[i] != NULL; i++)
    json_builder_add_string_value (builder, aliases[i]);
  json_builder_end_array (builder);
}

static void
add_claimant (JsonBuilder *builder, PlxClaimant *claimant, gboolean brief)
{
  gboolean is_person = plx_claimant_get_claimant_kind (claimant) == PLX_CLAIMANT_PERSON;

  json_builder_begin_object (builder);
  add_claimant_type (builder, plx_claimant_get_claimant_kind (claimant));
  plx_ld_add_link (builder, "@id", PLX_RECORD (claimant));
  plx_ld_add_text (builder, "name", plx_claimant_get_name (claimant));
  if (!brief)
    {
      plx_ld_add_text (builder, is_person ? "jobTitle" : "description", plx_claimant_get_role (claimant));
      add_aliases (builder, claimant);
    }
  json_builder_end_object (builder);
}

void
plx_ld_add_claimants (JsonBuilder *builder, const char *name, GListModel *claimants, gboolean brief)
{
  if (g_list_model_get_n_items (claimants) == 0)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (claimants); i++)
    {
      g_autoptr (PlxClaimant) claimant = g_list_model_get_item (claimants, i);

      add_claimant (builder, claimant, brief);
    }
  json_builder_end_array (builder);
}

static const char *
get_article_type (PlxSourceKind kind)
{
  switch (kind)
    {
    case PLX_SOURCE_NEWS:
    case PLX_SOURCE_WIRE:
      return "NewsArticle";
    case PLX_SOURCE_COMMENTARY:
      return "OpinionNewsArticle";
    case PLX_SOURCE_SATIRE:
      return "SatiricalArticle";
    case PLX_SOURCE_DATA:
      return "Dataset";
    default:
      return "CreativeWork";
    }
}

static void
add_named (JsonBuilder *builder, const char *name, const char *type, const char *property, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", type);
  plx_ld_add_text (builder, property, value);
  json_builder_end_object (builder);
}

static void
add_source (JsonBuilder *builder, PlxSource *source)
{
  const char *type = get_article_type (plx_source_get_source_kind (source));

  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", type);
  plx_ld_add_link (builder, "@id", PLX_RECORD (source));
  plx_ld_add_text (builder, "headline", plx_source_get_headline (source));
  plx_ld_add_date (builder, "datePublished", PLX_RECORD (source), PLX_SOURCE_PUBLISHED);
  plx_ld_add_text (builder, "inLanguage", plx_source_get_language (source));
  if (plx_source_get_original_language (source) != NULL)
    add_named (builder, "translationOfWork", type, "inLanguage", plx_source_get_original_language (source));
  plx_ld_add_text (builder, "url", plx_source_get_url (source));
  add_named (builder, "publisher", "Organization", "name", plx_source_get_publisher (source));
  json_builder_end_object (builder);
}

/* NULL when the paragraph stands in no part. */
static PlxPart *
find_part (PlxSource *source, guint paragraph)
{
  g_autoptr (GListModel) parts = plx_source_dup_parts (source);

  for (guint i = 0; i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (PlxPart) part = g_list_model_get_item (parts, i);

      if (paragraph >= plx_part_get_first_paragraph (part) && paragraph <= plx_part_get_last_paragraph (part))
        return g_steal_pointer (&part);
    }
  return NULL;
}

void
plx_ld_add_passage (JsonBuilder *builder, const char *name, PlxRecord *citation)
{
  g_autoptr (PlxSource) source = PLX_SOURCE (plx_citation_dup_source (PLX_CITATION (citation)));
  g_autoptr (PlxPart) part = find_part (source, plx_citation_get_paragraph (PLX_CITATION (citation)));
  g_autofree char *link = plx_record_dup_link (PLX_RECORD (source));
  g_autofree char *id = NULL;

  json_builder_set_member_name (builder, name);
  if (part == NULL || plx_part_get_source_kind (part) == plx_source_get_source_kind (source))
    {
      add_source (builder, source);
      return;
    }
  id = g_strdup_printf ("%s#paragraphs-%u-%u", link, plx_part_get_first_paragraph (part), plx_part_get_last_paragraph (part));
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", get_article_type (plx_part_get_source_kind (part)));
  plx_ld_add_text (builder, "@id", link != NULL ? id : NULL);
  plx_ld_add_text (builder, "name", plx_part_get_title (part));
  json_builder_set_member_name (builder, "isPartOf");
  add_source (builder, source);
  json_builder_end_object (builder);
}
