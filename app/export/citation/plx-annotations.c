/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-linked-data.h"

#include "plx-citation.h"
#include "plx-claim-citation.h"
#include "plx-json-text.h"
#include "plx-linked-data-private.h"
#include "plx-record-link.h"
#include "plx-source.h"

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

/* The words where they stand: the same words may stand in other paragraphs too, and selectors beside each other have to
 * select the same. The offsets of a dossier count from the beginning of the paragraph, which comes first. */
static void
add_place_selector (JsonBuilder *builder, PlxCitation *citation)
{
  g_autofree char *paragraph = g_strdup_printf ("paragraph=%u", plx_citation_get_paragraph (citation));
  guint start;
  guint end;

  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "type", "FragmentSelector");
  plx_ld_add_text (builder, "value", paragraph);
  json_builder_set_member_name (builder, "refinedBy");
  if (!plx_citation_get_position (citation, &start, &end))
    {
      add_quote_selector (builder, citation);
    }
  else
    {
      json_builder_begin_object (builder);
      plx_ld_add_text (builder, "type", "TextPositionSelector");
      plx_ld_add_number (builder, "start", start);
      plx_ld_add_number (builder, "end", end);
      json_builder_end_object (builder);
    }
  json_builder_end_object (builder);
}

/* A source that nobody can fetch is named by the link that opens it here. Only there is a paragraph a fragment: in the page of a
 * publisher nobody knows what it counts. */
static void
add_target (JsonBuilder *builder, PlxCitation *citation, PlxSource *source)
{
  const char *url = plx_source_get_url (source);

  json_builder_set_member_name (builder, "target");
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "type", "SpecificResource");
  if (url != NULL)
    plx_ld_add_text (builder, "source", url);
  else
    plx_ld_add_link (builder, "source", PLX_RECORD (source));
  json_builder_set_member_name (builder, "selector");
  json_builder_begin_array (builder);
  add_quote_selector (builder, citation);
  if (url == NULL)
    add_place_selector (builder, citation);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_words (JsonBuilder *builder, const char *purpose, const char *words)
{
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "type", "TextualBody");
  plx_ld_add_text (builder, "value", words);
  plx_ld_add_text (builder, "format", "text/plain");
  plx_ld_add_text (builder, "purpose", purpose);
  json_builder_end_object (builder);
}

static void
add_body (JsonBuilder *builder, PlxClaim *claim, PlxCitation *citation)
{
  g_autofree char *words = plx_claim_dup_quotation (claim);
  g_autofree char *link = plx_record_dup_link (PLX_RECORD (claim));

  json_builder_set_member_name (builder, "body");
  json_builder_begin_array (builder);
  if (link != NULL)
    {
      json_builder_begin_object (builder);
      plx_ld_add_text (builder, "type", "SpecificResource");
      plx_ld_add_text (builder, "source", link);
      plx_ld_add_text (builder, "purpose", "linking");
      json_builder_end_object (builder);
    }
  add_words (builder, "describing", words);
  if (plx_citation_is_satire (citation))
    add_words (builder, "tagging", "satire");
  json_builder_end_array (builder);
}

static void
append_annotation (GString *out, PlxClaim *claim, PlxCitation *citation, guint number)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (PlxSource) source = PLX_SOURCE (plx_citation_dup_source (citation));
  g_autofree char *link = plx_record_dup_link (PLX_RECORD (claim));
  g_autofree char *id = g_strdup_printf ("%s#citation-%u", link, number);
  g_autofree char *text = NULL;

  if (source == NULL)
    return;
  json_builder_begin_object (builder);
  plx_ld_add_text (builder, "id", link != NULL ? id : NULL);
  plx_ld_add_text (builder, "type", "Annotation");
  plx_ld_add_text (builder, "motivation", "linking");
  add_body (builder, claim, citation);
  add_target (builder, citation, source);
  json_builder_end_object (builder);
  text = plx_json_text (builder, 4);
  g_string_append_printf (out, "%s%s", out->len > 0 ? ",\n    " : "", text);
}

void
plx_claim_append_annotations (GString *out, PlxClaim *claim)
{
  g_autoptr (GListModel) citations = plx_claim_dup_citations (claim);
  g_autoptr (GString) annotations = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);

      append_annotation (annotations, claim, citation, i + 1);
    }
  g_string_append_len (out, annotations->str, (gssize) annotations->len);
}
