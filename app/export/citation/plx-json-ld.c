/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-linked-data.h"

#include "plx-citation.h"
#include "plx-claim-citation.h"
#include "plx-estimate.h"
#include "plx-json-text.h"
#include "plx-linked-data-private.h"
#include "plx-measure.h"
#include "plx-position.h"
#include "plx-quotation.h"
#include "plx-record-schema.h"
#include "plx-source.h"

/* @claimants: (nullable): whose words the source prints; NULL where it is the source that says what they said */
static void
add_appearance (JsonBuilder *builder, PlxCitation *citation, GListModel *claimants)
{
  g_autoptr (PlxSource) source = PLX_SOURCE (plx_citation_dup_source (citation));

  if (source == NULL)
    return;
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", "Quotation");
  plx_ld_add_text (builder, "text", plx_citation_get_exact (citation));
  plx_ld_add_text (builder, "inLanguage", plx_source_get_language (source));
  plx_ld_add_number (builder, "position", plx_citation_get_paragraph (citation));
  if (claimants != NULL)
    plx_ld_add_claimants (builder, "spokenByCharacter", claimants, TRUE);
  plx_ld_add_passage (builder, "isPartOf", PLX_RECORD (citation));
  json_builder_end_object (builder);
}

static void
add_appearances (JsonBuilder *builder, PlxClaim *claim, GListModel *claimants)
{
  g_autoptr (GListModel) citations = plx_claim_dup_citations (claim);

  json_builder_set_member_name (builder, "appearance");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);

      add_appearance (builder, citation, claimants);
    }
  json_builder_end_array (builder);
}

static void
add_limit (JsonBuilder *builder, const char *name, gint64 number)
{
  if (number != PLX_NO_NUMBER)
    plx_ld_add_number (builder, name, number);
}

/* One number is no range: that it is only about right, stands in its bound. */
static void
add_limits (JsonBuilder *builder, PlxEstimate *estimate)
{
  gint64 low = plx_estimate_get_low (estimate);
  gint64 high = plx_estimate_get_high (estimate);
  PlxBound bound = plx_estimate_get_bound (estimate);

  if (bound == PLX_BOUND_UNSTATED)
    return;
  if (bound == PLX_BOUND_AT_LEAST)
    {
      add_limit (builder, "minValue", low != PLX_NO_NUMBER ? low : high);
      return;
    }
  if (bound == PLX_BOUND_AT_MOST)
    {
      add_limit (builder, "maxValue", high != PLX_NO_NUMBER ? high : low);
      return;
    }
  if (low == high)
    {
      add_limit (builder, "value", low);
      return;
    }
  add_limit (builder, "minValue", low);
  add_limit (builder, "maxValue", high);
}

static void
add_property (JsonBuilder *builder, const char *id, const char *value)
{
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", "PropertyValue");
  plx_ld_add_text (builder, "propertyID", id);
  plx_ld_add_text (builder, "value", value);
  json_builder_end_object (builder);
}

static void
add_about (JsonBuilder *builder, const char *type, PlxRecord *record)
{
  if (record == NULL)
    return;
  json_builder_set_member_name (builder, "about");
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", type);
  plx_ld_add_link (builder, "@id", record);
  plx_ld_add_text (builder, "name", plx_record_get_label (record));
  json_builder_end_object (builder);
}

static void
add_figure (JsonBuilder *builder, PlxEstimate *estimate)
{
  g_autoptr (PlxRecord) measure = plx_estimate_dup_measure (estimate);

  plx_ld_add_text (builder, "text", plx_estimate_get_words (estimate));
  add_about (builder, "Thing", measure);
  json_builder_set_member_name (builder, "mainEntity");
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", "QuantitativeValue");
  add_limits (builder, estimate);
  plx_ld_add_text (builder, "unitText", measure != NULL ? plx_measure_get_unit (PLX_MEASURE (measure)) : NULL);
  json_builder_set_member_name (builder, "additionalProperty");
  json_builder_begin_array (builder);
  add_property (builder, "bound", plx_enum_get_nick (PLX_TYPE_BOUND, plx_estimate_get_bound (estimate)));
  add_property (builder, "modality", plx_enum_get_nick (PLX_TYPE_MODALITY, plx_estimate_get_modality (estimate)));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_stance (JsonBuilder *builder, PlxPosition *position)
{
  g_autoptr (PlxRecord) question = plx_position_dup_question (position);

  plx_ld_add_text (builder, "text", plx_position_get_words (position));
  plx_ld_add_text (builder, "abstract", plx_enum_get_nick (PLX_TYPE_STANCE, plx_position_get_stance (position)));
  add_about (builder, "Question", question);
}

/* The kinds of claim have their dates at different places. */
static void
add_date (JsonBuilder *builder, const char *property, PlxClaim *claim, const char *name)
{
  const PlxRecordSchema *schema = plx_record_schema_get (plx_record_get_kind (PLX_RECORD (claim)));

  for (guint member = 0; member < schema->n_members; member++)
    {
      if (g_str_equal (schema->members[member].name, name))
        plx_ld_add_date (builder, property, PLX_RECORD (claim), member);
    }
}

static void
add_event (JsonBuilder *builder, PlxClaim *claim)
{
  g_autoptr (PlxRecord) event = plx_claim_dup_event (claim);

  if (event == NULL)
    return;
  json_builder_set_member_name (builder, "recordedAt");
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", "Event");
  plx_ld_add_link (builder, "@id", event);
  plx_ld_add_text (builder, "name", plx_record_get_label (event));
  json_builder_end_object (builder);
}

static void
add_content (JsonBuilder *builder, PlxClaim *claim)
{
  if (PLX_IS_QUOTATION (claim))
    {
      plx_ld_add_text (builder, "text", plx_quotation_get_text (PLX_QUOTATION (claim)));
      plx_ld_add_text (builder, "genre", plx_enum_get_nick (PLX_TYPE_FORM, plx_quotation_get_form (PLX_QUOTATION (claim))));
    }
  else if (PLX_IS_ESTIMATE (claim))
    add_figure (builder, PLX_ESTIMATE (claim));
  else
    add_stance (builder, PLX_POSITION (claim));
}

void
plx_claim_append_json_ld (GString *out, PlxClaim *claim)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (claim);
  g_autoptr (GListModel) through = plx_claim_dup_through (claim);
  g_autofree char *description = plx_claim_dup_quotation (claim);
  g_autofree char *text = NULL;

  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@type", "Claim");
  plx_ld_add_link (builder, "@id", PLX_RECORD (claim));
  add_content (builder, claim);
  plx_ld_add_text (builder, "description", description);
  if (plx_claim_get_satire (claim) != PLX_SATIRE_ONLY)
    plx_ld_add_claimants (builder, "author", claimants, FALSE);
  plx_ld_add_claimants (builder, "contributor", through, FALSE);
  add_date (builder, "dateCreated", claim, "stated");
  add_date (builder, "temporalCoverage", claim, "as-of");
  add_event (builder, claim);
  /* The evidence of a figure or a stance, such as “Moscow has denied this”, is in the words of the source. */
  add_appearances (builder, claim, PLX_IS_QUOTATION (claim) ? claimants : NULL);
  json_builder_end_object (builder);
  text = plx_json_text (builder, 4);
  g_string_append (out, text);
}
