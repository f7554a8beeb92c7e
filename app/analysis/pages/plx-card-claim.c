/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-card-private.h"

#include "plx-claim-phrase.h"
#include "plx-date-format.h"
#include "plx-figure.h"
#include "plx-record-schema.h"
#include "plx-source.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

gboolean
plx_quotation_stands_in_marks (PlxQuotation *quotation)
{
  const char *text = plx_quotation_get_text (quotation);

  if (text == NULL || plx_quotation_get_form (quotation) == PLX_FORM_INDIRECT)
    return FALSE;
  return plx_quotation_get_form (quotation) == PLX_FORM_DIRECT || !plx_text_has_marks (text);
}

static gboolean
is_only_claimant (GListModel *claimants, PlxRecord *context)
{
  g_autoptr (PlxRecord) claimant = g_list_model_get_item (claimants, 0);

  return claimant != NULL && context != NULL && g_list_model_get_n_items (claimants) == 1
         && plx_record_equal (claimant, context);
}

/* On the page of the claimant who said it the place of the name is taken by @instead, which may be NULL. */
static void
fill_heading (PlxCard *card, PlxClaim *claim, PlxRecord *context, PlxRecord *instead)
{
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (claim);
  PlxDate date;

  if (plx_claim_get_stated (claim, &date))
    card->aside = plx_date_format (&date, PLX_DATE_FORM_SHORT);
  if (!is_only_claimant (claimants, context))
    plx_line_add_claimants (card->heading, claimants, TRUE);
  else if (instead != NULL)
    plx_line_add_record (card->heading, PLX_RUN_DIM, instead);
}

static void
fill_footer (PlxCard *card, PlxClaim *claim, PlxRecord *context)
{
  g_autoptr (GListModel) citations = plx_claim_dup_citations (claim);
  g_autoptr (GListModel) through = plx_claim_dup_through (claim);

  plx_line_add_citations (card->footer, citations, context);
  if (PLX_IS_QUOTATION (claim))
    {
      guint n = plx_citations_count_wordings (citations);
      g_autofree char *wordings = g_strdup_printf (ngettext ("%u wording", "%u wordings", n), n);

      if (n > 1)
        plx_line_add_item (card->footer, PLX_RUN_STRONG, wordings, plx_record_get_id (PLX_RECORD (claim)));
    }
  plx_line_add_through (card->footer, through);
  plx_line_add_satire (card->footer, plx_claim_get_satire (claim));
}

void
plx_card_fill_quotation (PlxCard *card, PlxQuotation *quotation, PlxRecord *context)
{
  g_autoptr (PlxRecord) event = plx_claim_dup_event (PLX_CLAIM (quotation));

  card->kind = PLX_CARD_QUOTATION;
  card->body = g_strdup (plx_quotation_get_text (quotation));
  card->in_marks = plx_quotation_stands_in_marks (quotation);
  fill_heading (card, PLX_CLAIM (quotation), context, event);
  fill_footer (card, PLX_CLAIM (quotation), context);
}

void
plx_card_fill_estimate (PlxCard *card, PlxEstimate *estimate, PlxRecord *context)
{
  g_autoptr (PlxRecord) measure = plx_estimate_dup_measure (estimate);
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (PLX_CLAIM (estimate));
  gboolean same_measure = context == NULL || measure == NULL || plx_record_equal (measure, context);

  if (context != NULL && PLX_IS_ESTIMATE (context))
    {
      g_autoptr (PlxRecord) other = plx_estimate_dup_measure (PLX_ESTIMATE (context));

      same_measure = other != NULL && measure != NULL && plx_record_equal (other, measure);
    }

  card->kind = PLX_CARD_ESTIMATE;
  card->figure = plx_estimate_dup_figure (estimate);
  card->body = g_strdup (plx_estimate_get_words (estimate));
  fill_heading (card, PLX_CLAIM (estimate), context, measure);
  if (!same_measure && !is_only_claimant (claimants, context))
    plx_line_add_record (card->footer, PLX_RUN_DIM, measure);
  fill_footer (card, PLX_CLAIM (estimate), context);
}

static gboolean
is_same_question (PlxRecord *question, PlxRecord *context)
{
  g_autoptr (PlxRecord) other = NULL;

  if (context == NULL || question == NULL)
    return FALSE;
  if (!PLX_IS_POSITION (context))
    return plx_record_equal (question, context);
  other = plx_position_dup_question (PLX_POSITION (context));
  return other != NULL && plx_record_equal (question, other);
}

void
plx_card_fill_position (PlxCard *card, PlxPosition *position, PlxRecord *context)
{
  g_autoptr (PlxRecord) question = plx_position_dup_question (position);
  g_autoptr (PlxRecord) event = plx_claim_dup_event (PLX_CLAIM (position));
  const char *words = plx_position_get_words (position);

  card->kind = PLX_CARD_POSITION;
  card->stance = plx_record_get_enum (PLX_RECORD (position), PLX_POSITION_STANCE);
  fill_heading (card, PLX_CLAIM (position), context, event);
  if (is_same_question (question, context))
    {
      card->body = g_strdup (words);
    }
  else
    {
      card->body = question != NULL ? g_strdup (plx_record_get_label (question)) : NULL;
      if (words != NULL)
        {
          g_autofree char *quoted = plx_text_has_marks (words) ? g_strdup (words) : plx_quote (words);

          plx_line_add (card->footer, PLX_RUN_PLAIN, quoted, NULL);
        }
    }
  fill_footer (card, PLX_CLAIM (position), context);
}

static void
fill_translation (PlxCard *card, PlxSource *source)
{
  const char *language = plx_language_get_term (plx_source_get_original_language (source));
  g_autofree char *text = NULL;

  if (language == NULL)
    return;
  /* TRANSLATORS: What a source says is a translation from this language. */
  text = g_strdup_printf (C_("source", "translated from %s"), language);
  plx_line_add_item (card->footer, PLX_RUN_DIM, text, NULL);
}

void
plx_card_fill_citation (PlxCard *card, PlxCitation *citation)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  g_autoptr (PlxRecord) owner = plx_record_dup_owner (PLX_RECORD (citation));
  g_autofree char *place = plx_paragraph_format (plx_citation_get_paragraph (citation), FALSE);
  g_autofree char *spoken_place = plx_paragraph_format (plx_citation_get_paragraph (citation), TRUE);
  const char *exact = plx_citation_get_exact (citation);
  PlxDate published;

  card->kind = PLX_CARD_CITATION;
  card->body = g_strdup (exact);
  card->in_marks = exact != NULL && owner != NULL && PLX_IS_QUOTATION (owner)
                   && plx_quotation_stands_in_marks (PLX_QUOTATION (owner)) && !plx_text_has_marks (exact);
  if (source == NULL)
    return;

  plx_line_add_record (card->heading, PLX_RUN_STRONG, source);
  plx_line_add_spoken (card->heading, PLX_RUN_PLAIN, C_("place in a source", " "),
                       C_("list separator", ", "), NULL);
  plx_line_add_spoken (card->heading, PLX_RUN_DIM, place, spoken_place, plx_record_get_id (source));
  plx_line_set_citation (card->heading, plx_record_get_row (PLX_RECORD (citation)));
  if (plx_source_get_published (PLX_SOURCE (source), &published))
    card->aside = plx_date_format (&published, PLX_DATE_FORM_SHORT);
  card->target = g_strdup (plx_record_get_id (source));
  fill_translation (card, PLX_SOURCE (source));
  if (plx_citation_is_satire (citation))
    plx_line_add_item (card->footer, PLX_RUN_CAUTION, C_("caution", "in a satirical passage"), NULL);
}
