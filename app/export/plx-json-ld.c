/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-linked-data.h"

#include "plx-citation.h"
#include "plx-claimant.h"
#include "plx-estimate.h"
#include "plx-figure.h"
#include "plx-json-text.h"
#include "plx-linked-data-private.h"
#include "plx-measure.h"
#include "plx-position.h"
#include "plx-quotation.h"
#include "plx-record-link.h"
#include "plx-record-schema.h"
#include "plx-source.h"
#include "plx-term.h"

void
plx_ld_add_text (JsonBuilder *builder, const char *name, const char *text)
{
  if (text == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

void
plx_ld_add_link (JsonBuilder *builder, const char *name, PlxRecord *record)
{
  g_autofree char *link = plx_record_dup_link (record);

  plx_ld_add_text (builder, name, link);
}

static const char *
get_person_type (PlxClaimantKind kind)
{
  switch (kind)
    {
    case PLX_CLAIMANT_PERSON:
      return "Person";
    case PLX_CLAIMANT_STATE:
      return "Country";
    case PLX_CLAIMANT_AGENCY:
      return "GovernmentOrganization";
    case PLX_CLAIMANT_OUTLET:
      return "NewsMediaOrganization";
    default:
      return "Organization";
    }
}

static void
add_claimant (JsonBuilder *builder, PlxClaimant *claimant)
{
  g_autofree const char **aliases = plx_claimant_get_aliases (claimant);
  gboolean is_person = plx_claimant_get_claimant_kind (claimant) == PLX_CLAIMANT_PERSON;

  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", get_person_type (plx_claimant_get_claimant_kind (claimant)));
  plx_ld_add_link (builder, "@id", PLX_RECORD (claimant));
  plx_ld_add_text (builder, "name", plx_claimant_get_name (claimant));
  plx_ld_add_text (builder, is_person ? "jobTitle" : "description", plx_claimant_get_role (claimant));
  if (aliases[0] != NULL)
    {
      json_builder_set_member_name (builder, "alternateName");
      json_builder_begin_array (builder);
      for (guint i = 0; aliases[i] != NULL; i++)
        json_builder_add_string_value (builder, aliases[i]);
      json_builder_end_array (builder);
    }
  json_builder_end_object (builder);
}

static void
add_claimants (JsonBuilder *builder, const char *name, GListModel *claimants)
{
  if (g_list_model_get_n_items (claimants) == 0)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (claimants); i++)
    {
      g_autoptr (PlxClaimant) claimant = g_list_model_get_item (claimants, i);

      add_claimant (builder, claimant);
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
add_organization (JsonBuilder *builder, const char *name, const char *organization)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", "Organization");
  plx_ld_add_text (builder, "name", organization);
  json_builder_end_object (builder);
}

void
plx_ld_add_source (JsonBuilder *builder, PlxSource *source, PlxSourceKind kind)
{
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", get_article_type (kind));
  plx_ld_add_link (builder, "@id", PLX_RECORD (source));
  plx_ld_add_text (builder, "headline", plx_source_get_headline (source));
  plx_ld_add_text (builder, "datePublished", plx_record_get_text (PLX_RECORD (source), PLX_SOURCE_PUBLISHED));
  plx_ld_add_text (builder, "inLanguage", plx_source_get_language (source));
  plx_ld_add_text (builder, "url", plx_source_get_url (source));
  add_organization (builder, "publisher", plx_source_get_publisher (source));
  json_builder_end_object (builder);
}

static void
add_appearance (JsonBuilder *builder, PlxCitation *citation)
{
  g_autoptr (PlxSource) source = PLX_SOURCE (plx_citation_dup_source (citation));
  g_autofree char *paragraph = g_strdup_printf ("%u", plx_citation_get_paragraph (citation));

  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", "Quotation");
  plx_ld_add_text (builder, "text", plx_citation_get_exact (citation));
  plx_ld_add_text (builder, "position", paragraph);
  json_builder_set_member_name (builder, "isPartOf");
  plx_ld_add_source (builder, source, plx_source_get_kind_at (source, plx_citation_get_paragraph (citation)));
  json_builder_end_object (builder);
}

static void
add_appearances (JsonBuilder *builder, PlxClaim *claim)
{
  g_autoptr (GListModel) citations = plx_claim_dup_citations (claim);

  json_builder_set_member_name (builder, "appearance");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);

      add_appearance (builder, citation);
    }
  json_builder_end_array (builder);
}

static void
add_limit (JsonBuilder *builder, const char *name, gint64 number)
{
  if (number == PLX_NO_NUMBER)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

static void
add_about (JsonBuilder *builder, const char *type, PlxRecord *topic)
{
  if (topic == NULL)
    return;
  json_builder_set_member_name (builder, "about");
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", type);
  plx_ld_add_link (builder, "@id", topic);
  plx_ld_add_text (builder, "name", plx_record_get_label (topic));
  json_builder_end_object (builder);
}

static void
add_figure (JsonBuilder *builder, PlxEstimate *estimate)
{
  g_autoptr (PlxRecord) measure = plx_estimate_dup_measure (estimate);
  g_autofree char *figure = plx_estimate_dup_figure (estimate);

  plx_ld_add_text (builder, "text", plx_estimate_get_words (estimate));
  add_about (builder, "Thing", measure);
  json_builder_set_member_name (builder, "mainEntity");
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", "QuantitativeValue");
  plx_ld_add_text (builder, "name", figure);
  add_limit (builder, "minValue", plx_estimate_get_low (estimate));
  add_limit (builder, "maxValue", plx_estimate_get_high (estimate));
  plx_ld_add_text (builder, "unitText", measure != NULL ? plx_measure_get_unit (PLX_MEASURE (measure)) : NULL);
  plx_ld_add_text (builder, "description", plx_enum_get_nick (PLX_TYPE_BOUND, plx_estimate_get_bound (estimate)));
  json_builder_end_object (builder);
}

static void
add_stance (JsonBuilder *builder, PlxPosition *position)
{
  g_autoptr (PlxRecord) question = plx_position_dup_question (position);

  plx_ld_add_text (builder, "text", plx_position_get_words (position));
  plx_ld_add_text (builder, "abstract", plx_stance_get_term (plx_position_get_stance (position)));
  add_about (builder, "Question", question);
}

/* The kinds of claim have their dates at different places. */
static const char *
get_date (PlxClaim *claim, const char *name)
{
  const PlxRecordSchema *schema = plx_record_schema_get (plx_record_get_kind (PLX_RECORD (claim)));

  for (guint member = 0; member < schema->n_members; member++)
    {
      if (g_str_equal (schema->members[member].name, name))
        return plx_record_get_text (PLX_RECORD (claim), member);
    }
  return NULL;
}

static void
add_claim (JsonBuilder *builder, PlxClaim *claim)
{
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (claim);
  g_autoptr (GListModel) through = plx_claim_dup_through (claim);
  g_autoptr (PlxRecord) event = plx_claim_dup_event (claim);

  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", "Claim");
  plx_ld_add_link (builder, "@id", PLX_RECORD (claim));
  if (PLX_IS_QUOTATION (claim))
    plx_ld_add_text (builder, "text", plx_quotation_get_text (PLX_QUOTATION (claim)));
  else if (PLX_IS_ESTIMATE (claim))
    add_figure (builder, PLX_ESTIMATE (claim));
  else
    add_stance (builder, PLX_POSITION (claim));
  add_claimants (builder, "author", claimants);
  add_claimants (builder, "contributor", through);
  plx_ld_add_text (builder, "dateCreated", get_date (claim, "stated"));
  plx_ld_add_text (builder, "temporalCoverage", get_date (claim, "as-of"));
  if (event != NULL)
    {
      json_builder_set_member_name (builder, "recordedAt");
      json_builder_begin_object (builder);
      plx_ld_add_text (builder, "@type", "Event");
      plx_ld_add_link (builder, "@id", event);
      plx_ld_add_text (builder, "name", plx_record_get_label (event));
      json_builder_end_object (builder);
    }
  add_appearances (builder, claim);
  json_builder_end_object (builder);
}

char *
plx_claims_to_json_ld (PlxDossier *dossier, const GPtrArray *claims)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *text = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "@context");
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@vocab", "https://schema.org/");
  json_builder_end_object (builder);
  json_builder_set_member_name (builder, "@graph");
  json_builder_begin_array (builder);
  for (guint i = 0; i < claims->len; i++)
    add_claim (builder, g_ptr_array_index (claims, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  text = plx_json_text (builder, 0);
  return g_strconcat (text, "\n", NULL);
}
