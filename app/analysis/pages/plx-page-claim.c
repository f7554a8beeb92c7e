/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-page-private.h"

#include "plx-card-private.h"
#include "plx-claim-phrase.h"
#include "plx-claimant.h"
#include "plx-count.h"
#include "plx-date-format.h"
#include "plx-figure.h"
#include "plx-record-schema.h"
#include "plx-source.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

static void
fill_subtitle (PlxPage *page, GListModel *citations)
{
  guint n_wordings = PLX_IS_QUOTATION (page->record) ? plx_citations_count_wordings (citations) : 0;
  g_autofree char *wordings =
      g_strdup_printf (ngettext ("%u wording", "%u wordings", n_wordings), n_wordings);

  plx_line_add (page->subtitle, PLX_RUN_PLAIN, plx_record_kind_get_term (plx_record_get_kind (page->record)),
                NULL);
  plx_line_add_source_count (page->subtitle, plx_citations_count_sources (citations));
  if (n_wordings > 1)
    plx_line_add_item (page->subtitle, PLX_RUN_PLAIN, wordings, NULL);
}

static void
add_notices (PlxPage *page, PlxClaim *claim, GListModel *through)
{
  PlxSatire satire = plx_claim_get_satire (claim);
  PlxLine *line;
  PlxLine *names;

  if (satire == PLX_SATIRE_ONLY)
    plx_page_add_notice (page, PLX_RUN_CAUTION,
                         _("This rests only on satire: nothing in this dossier shows that it was reported."));
  else if (satire == PLX_SATIRE_ALSO)
    plx_page_add_notice (page, PLX_RUN_CAUTION, _("This is also printed in a satirical passage."));
  if (g_list_model_get_n_items (through) == 0)
    return;

  line = plx_line_new ();
  names = plx_line_new ();
  plx_line_add_records (names, PLX_RUN_PLAIN, through, PLX_MAX_NAMES);
  /* TRANSLATORS: The names of those who passed a claim on. Keep “%s” as it is. */
  plx_line_add_phrase (line, PLX_RUN_RELAY, _("Known only through %s."), names);
  g_ptr_array_add (page->notices, line);
}

static void
add_affiliations (PlxPage *page, GListModel *claimants)
{
  guint n = g_list_model_get_n_items (claimants);

  for (guint i = 0; i < MIN (n, PLX_MAX_NAMES); i++)
    {
      g_autoptr (PlxRecord) claimant = g_list_model_get_item (claimants, i);
      g_autoptr (PlxLine) chain = plx_line_new ();
      PlxLine *line = plx_line_new ();

      plx_line_add_affiliations (chain, claimant);
      if (n > 1 && chain->len > 0)
        {
          plx_line_add_record (line, PLX_RUN_STRONG, claimant);
          plx_line_add (line, PLX_RUN_PLAIN, C_("introduction", ": "), NULL);
        }
      plx_line_add_phrase (line, PLX_RUN_PLAIN, "%s", g_steal_pointer (&chain));
      plx_page_add_fact (page, _("Affiliation"), line);
    }
}

static void
add_who (PlxPage *page, PlxClaim *claim)
{
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (claim);
  PlxLine *line = plx_line_new ();

  plx_line_add_claimants (line, claimants, TRUE);
  plx_page_add_fact (page, _("Who"), line);
  add_affiliations (page, claimants);
}

static void
add_published (PlxPage *page, GListModel *citations)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  PlxLine *line = plx_line_new ();
  guint n = g_list_model_get_n_items (citations);

  for (guint i = 0; i < n && g_hash_table_size (seen) < PLX_MAX_NAMES; i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);
      g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
      g_autofree char *text = NULL;
      PlxDate date;

      if (source == NULL || !g_hash_table_add (seen, GUINT_TO_POINTER (plx_record_get_row (source) + 1))
          || !plx_source_get_published (PLX_SOURCE (source), &date))
        continue;
      text = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);
      plx_line_add_separator (line);
      plx_line_add_record (line, PLX_RUN_PLAIN, source);
      plx_line_add_comma (line);
      plx_line_add (line, PLX_RUN_DIM, text, NULL);
    }
  plx_page_add_fact (page, _("Published"), line);
}

static void
add_clocks (PlxPage *page, PlxClaim *claim, GListModel *citations)
{
  g_autofree char *stated = NULL;
  g_autofree char *as_of = NULL;
  PlxDate date;

  if (plx_claim_get_stated (claim, &date))
    stated = plx_date_format (&date, PLX_DATE_FORM_LONG);
  if (plx_claim_get_as_of (claim, &date))
    as_of = plx_date_format (&date, PLX_DATE_FORM_LONG);
  plx_page_add_text_fact (page, C_("when", "Said"), stated);
  /* TRANSLATORS: The time that a claim speaks of. */
  plx_page_add_text_fact (page, C_("when", "About"), as_of);
  add_published (page, citations);
}

static void
add_setting (PlxPage *page, PlxClaim *claim, GListModel *through)
{
  g_autoptr (PlxRecord) event = plx_claim_dup_event (claim);
  PlxLine *names = plx_line_new ();

  plx_page_add_record_fact (page, _("Event"), event);
  plx_line_add_records (names, PLX_RUN_PLAIN, through, PLX_MAX_NAMES);
  /* TRANSLATORS: Label of those who passed a claim on. */
  plx_page_add_fact (page, _("Through"), names);
}

static void
fill_quotation (PlxPage *page, PlxQuotation *quotation)
{
  page->title = g_strdup (plx_record_get_label (page->record));
  page->title_style = PLX_TITLE_QUOTATION;
  page->in_marks = plx_quotation_stands_in_marks (quotation);
}

static void
fill_estimate (PlxPage *page, PlxEstimate *estimate)
{
  g_autoptr (PlxRecord) measure = plx_estimate_dup_measure (estimate);
  const char *words = plx_estimate_get_words (estimate);
  g_autofree char *quoted =
      words != NULL && !plx_text_has_marks (words) ? plx_quote (words) : g_strdup (words);

  page->title = plx_estimate_dup_title (estimate);
  page->title_style = PLX_TITLE_FIGURE;
  plx_page_add_text_fact (page, _("In the words"), quoted);
  plx_page_add_record_fact (page, _("Measure"), measure);
}

static void
fill_position (PlxPage *page, PlxPosition *position)
{
  g_autoptr (PlxRecord) question = plx_position_dup_question (position);
  const char *words = plx_position_get_words (position);
  g_autofree char *quoted =
      words != NULL && !plx_text_has_marks (words) ? plx_quote (words) : g_strdup (words);

  page->title = question != NULL ? g_strdup (plx_record_get_label (question)) : NULL;
  page->title_style = PLX_TITLE_STANCE;
  page->stance = plx_record_get_enum (page->record, PLX_POSITION_STANCE);
  plx_page_add_text_fact (page, _("In the words"), quoted);
  plx_page_add_record_fact (page, _("Question"), question);
}

static void
add_related (PlxPage *page, PlxClaim *claim)
{
  g_autoptr (PlxRecord) event = NULL;
  g_autoptr (PlxRecord) measure = NULL;
  g_autoptr (PlxRecord) question = NULL;

  switch (plx_record_get_kind (page->record))
    {
    case PLX_RECORD_QUOTATION:
      event = plx_claim_dup_event (claim);
      if (event != NULL)
        plx_page_add_referrers (page, _("Other words at this event"), event, PLX_RELATION_EVENT,
                                PLX_RECORD_QUOTATION, page->record);
      break;
    case PLX_RECORD_ESTIMATE:
      measure = plx_estimate_dup_measure (PLX_ESTIMATE (claim));
      if (measure != NULL)
        plx_page_add_referrers (page, _("Other figures for the same measure"), measure, PLX_RELATION_MEASURE,
                                PLX_RECORD_ESTIMATE, page->record);
      break;
    default:
      question = plx_position_dup_question (PLX_POSITION (claim));
      if (question != NULL)
        plx_page_add_referrers (page, _("Other positions on this question"), question, PLX_RELATION_QUESTION,
                                PLX_RECORD_POSITION, page->record);
      break;
    }
}

static GListModel *
create_list (GPtrArray *records)
{
  GListStore *list = g_list_store_new (PLX_TYPE_RECORD);

  g_list_store_splice (list, 0, 0, records->pdata, records->len);
  return G_LIST_MODEL (list);
}

static void
add_printings (PlxPage *page, PlxClaim *claim, GListModel *citations)
{
  g_autoptr (PlxWordings) wordings = NULL;
  PlxSection *section;

  if (PLX_IS_QUOTATION (claim) && plx_citations_count_wordings (citations) > 1)
    wordings = plx_wordings_new (claim, PLX_ALIGNMENT_EXACT);
  if (wordings == NULL)
    {
      plx_page_add_section (page, _("As printed"), g_object_ref (citations));
      return;
    }
  plx_page_add_section (page, _("As printed"), plx_wordings_dup_citations (wordings));
  section = g_ptr_array_index (page->sections, page->sections->len - 1);
  section->wordings = g_steal_pointer (&wordings);
  plx_page_add_section (page, _("In further wordings"), create_list (section->wordings->rest));
}

void
plx_page_fill_claim (PlxPage *page)
{
  PlxClaim *claim = PLX_CLAIM (page->record);
  g_autoptr (GListModel) citations = plx_claim_dup_citations (claim);
  g_autoptr (GListModel) through = plx_claim_dup_through (claim);

  fill_subtitle (page, citations);
  add_notices (page, claim, through);
  if (PLX_IS_QUOTATION (claim))
    fill_quotation (page, PLX_QUOTATION (claim));
  else if (PLX_IS_ESTIMATE (claim))
    fill_estimate (page, PLX_ESTIMATE (claim));
  else
    fill_position (page, PLX_POSITION (claim));

  add_who (page, claim);
  if (PLX_IS_ESTIMATE (claim))
    /* TRANSLATORS: Label of what an estimate is given out to be: a fact, an expectation … */
    plx_page_add_text_fact (page, _("Put forward as"),
                            plx_modality_get_term (
                                plx_record_get_enum (page->record, PLX_ESTIMATE_MODALITY)));
  add_clocks (page, claim, citations);
  add_setting (page, claim, through);
  if (PLX_IS_QUOTATION (claim))
    plx_page_add_text_fact (page, _("Form"),
                            plx_form_get_term (plx_record_get_enum (page->record, PLX_QUOTATION_FORM)));
  add_printings (page, claim, citations);
  add_related (page, claim);
}
