/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-linked-data.h"

#include "plx-citation.h"
#include "plx-claim-citation.h"
#include "plx-json-text.h"
#include "plx-linked-data-private.h"
#include "plx-record-link.h"

static void
add_quote_selector (JsonBuilder *builder, PlxCitation *citation)
{
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "type", "TextQuoteSelector");
  plx_ld_add_text (builder, "exact", plx_citation_get_exact (citation));
  plx_ld_add_text (builder, "prefix", plx_citation_get_prefix (citation));
  plx_ld_add_text (builder, "suffix", plx_citation_get_suffix (citation));
  json_builder_end_object (builder);
}

/* The offsets of a dossier count from the beginning of the paragraph, which comes first. */
static void
add_place_selector (JsonBuilder *builder, PlxCitation *citation)
{
  g_autofree char *paragraph = g_strdup_printf ("paragraph=%u", plx_citation_get_paragraph (citation));
  guint start;
  guint end;

  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "type", "FragmentSelector");
  plx_ld_add_text (builder, "value", paragraph);
  if (plx_citation_get_position (citation, &start, &end))
    {
      json_builder_set_member_name (builder, "refinedBy");
      json_builder_begin_object (builder);
      plx_ld_add_text (builder, "type", "TextPositionSelector");
      json_builder_set_member_name (builder, "start");
      json_builder_add_int_value (builder, start);
      json_builder_set_member_name (builder, "end");
      json_builder_add_int_value (builder, end);
      json_builder_end_object (builder);
    }
  json_builder_end_object (builder);
}

static void
add_target (JsonBuilder *builder, PlxCitation *citation)
{
  g_autoptr (PlxSource) source = PLX_SOURCE (plx_citation_dup_source (citation));

  json_builder_set_member_name (builder, "target");
  json_builder_begin_object (builder);
  /* A source that nobody can fetch is named by the link that opens it here. */
  if (plx_source_get_url (source) != NULL)
    plx_ld_add_text (builder, "source", plx_source_get_url (source));
  else
    plx_ld_add_link (builder, "source", PLX_RECORD (source));
  json_builder_set_member_name (builder, "selector");
  json_builder_begin_array (builder);
  add_quote_selector (builder, citation);
  add_place_selector (builder, citation);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_body (JsonBuilder *builder, PlxClaim *claim)
{
  g_autofree char *words = plx_claim_dup_quotation (claim);

  json_builder_set_member_name (builder, "body");
  json_builder_begin_array (builder);
  json_builder_begin_object (builder);
  plx_ld_add_link (builder, "id", PLX_RECORD (claim));
  plx_ld_add_text (builder, "type", "SpecificResource");
  plx_ld_add_link (builder, "source", PLX_RECORD (claim));
  plx_ld_add_text (builder, "purpose", "linking");
  json_builder_end_object (builder);
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "type", "TextualBody");
  plx_ld_add_text (builder, "value", words);
  plx_ld_add_text (builder, "format", "text/plain");
  plx_ld_add_text (builder, "purpose", "describing");
  json_builder_end_object (builder);
  json_builder_end_array (builder);
}

static void
add_annotations (JsonBuilder *builder, PlxClaim *claim)
{
  g_autoptr (GListModel) citations = plx_claim_dup_citations (claim);
  g_autofree char *link = plx_record_dup_link (PLX_RECORD (claim));

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);
      g_autofree char *id = g_strdup_printf ("%s#citation-%u", link, i + 1);

      json_builder_begin_object (builder);
      plx_ld_add_text (builder, "id", link != NULL ? id : NULL);
      plx_ld_add_text (builder, "type", "Annotation");
      plx_ld_add_text (builder, "motivation", "identifying");
      add_body (builder, claim);
      add_target (builder, citation);
      json_builder_end_object (builder);
    }
}

char *
plx_claims_to_annotations (PlxDossier *dossier, const GPtrArray *claims)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *id = NULL;
  g_autofree char *text = NULL;

  if (plx_dossier_get_id (dossier) != NULL)
    id = g_strdup_printf (PLX_LINK_SCHEME ":%s#annotations", plx_dossier_get_id (dossier));
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "@context", "http://www.w3.org/ns/anno.jsonld");
  plx_ld_add_text (builder, "id", id);
  plx_ld_add_text (builder, "type", "AnnotationPage");
  json_builder_set_member_name (builder, "items");
  json_builder_begin_array (builder);
  for (guint i = 0; i < claims->len; i++)
    add_annotations (builder, g_ptr_array_index (claims, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  text = plx_json_text (builder, 0);
  return g_strconcat (text, "\n", NULL);
}
