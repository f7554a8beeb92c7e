/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim-report.h"

#include "plx-card.h"
#include "plx-citation.h"
#include "plx-claim-phrase.h"
#include "plx-date-format.h"
#include "plx-estimate.h"
#include "plx-position.h"
#include "plx-quotation.h"
#include "plx-record-schema.h"
#include "plx-sentence.h"
#include "plx-source.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

static void
append_line (PlxLine *line, const PlxLine *other)
{
  plx_line_add_phrase (line, PLX_RUN_PLAIN, "%s", g_ptr_array_ref ((PlxLine *) other));
}

static void
add_date (PlxLine *line, const char *pattern, const PlxDate *date)
{
  g_autofree char *words = plx_date_format (date, PLX_DATE_FORM_MEDIUM);

  plx_line_add_separator (line);
  plx_line_add_phrase (line, PLX_RUN_PLAIN, pattern, plx_line_new_text (words));
}

static void
add_clocks (PlxLine *line, PlxClaim *claim)
{
  PlxDate date;

  if (plx_claim_get_stated (claim, &date))
    /* TRANSLATORS: When a claim was made; %s is a date: “said 21 October 2024”. */
    add_date (line, C_("report", "said %s"), &date);
  if (plx_claim_get_as_of (claim, &date))
    /* TRANSLATORS: The time that a claim speaks of; %s is a date: “speaks of 21 October 2024”. */
    add_date (line, C_("report", "speaks of %s"), &date);
}

/* What is not to be taken for a plain statement. */
static void
add_manner (PlxLine *line, PlxRecord *claim)
{
  int value;

  if (PLX_IS_QUOTATION (claim))
    {
      value = plx_record_get_enum (claim, PLX_QUOTATION_FORM);
      if (value != PLX_FORM_DIRECT)
        plx_line_add_item (line, PLX_RUN_DIM, plx_form_get_term (value), NULL);
    }
  else if (PLX_IS_ESTIMATE (claim))
    {
      value = plx_record_get_enum (claim, PLX_ESTIMATE_MODALITY);
      plx_line_add_item (line, value == PLX_MODALITY_REPORTEDLY ? PLX_RUN_CAUTION : PLX_RUN_DIM,
                         plx_modality_get_term (value), NULL);
    }
}

/* On the page of the event its name would stand beside each claim. */
static void
add_event (PlxLine *line, PlxClaim *claim, const PlxCard *card, PlxRecord *context)
{
  g_autoptr (PlxRecord) event = plx_claim_dup_event (claim);
  gboolean is_told = event == NULL || (context != NULL && plx_record_equal (event, context));

  for (guint i = 0; event != NULL && i < card->heading->len; i++)
    {
      const PlxRun *run = g_ptr_array_index (card->heading, i);

      is_told = is_told || g_strcmp0 (run->target, plx_record_get_id (event)) == 0;
    }
  if (is_told)
    return;
  plx_line_add_separator (line);
  plx_line_add_record (line, PLX_RUN_DIM, event);
}

static void
add_speaker (PlxReport *report, PlxRecord *claim, const PlxCard *card, PlxRecord *context)
{
  g_autoptr (GListModel) through = plx_claim_dup_through (PLX_CLAIM (claim));
  PlxLine *line = plx_line_new ();

  append_line (line, card->heading);
  add_clocks (line, PLX_CLAIM (claim));
  add_manner (line, claim);
  add_event (line, PLX_CLAIM (claim), card, context);
  plx_line_add_through (line, through);
  plx_line_add_satire (line, plx_claim_get_satire (PLX_CLAIM (claim)));
  plx_report_add_text (report, PLX_BLOCK_SPEAKER, line)->target = g_strdup (plx_record_get_id (claim));
}

static char *
dup_quoted (const char *words, gboolean in_marks)
{
  return in_marks && !plx_text_has_marks (words) ? plx_quote (words) : g_strdup (words);
}

static void
add_words (PlxReport *report, const char *words)
{
  PlxLine *line = plx_line_new ();

  plx_line_add (line, PLX_RUN_PLAIN, words, NULL);
  plx_report_add_text (report, PLX_BLOCK_QUOTATION, line);
}

/* "about 12,000 · Soldiers North Korea is to send in all", "Denies · Are North Korean troops in Russia?" */
static void
add_statement (PlxReport *report, const char *statement, PlxRecord *subject)
{
  PlxLine *line = plx_line_new ();

  plx_line_add (line, PLX_RUN_STRONG, statement, NULL);
  if (subject != NULL)
    {
      plx_line_add_separator (line);
      plx_line_add_record (line, PLX_RUN_PLAIN, subject);
    }
  plx_report_add_text (report, PLX_BLOCK_QUOTATION, line);
}

const char *
plx_report_add_claim_body (PlxReport *report, PlxRecord *claim)
{
  g_autoptr (PlxCard) card = plx_card_new_for_record (claim, NULL);
  g_autoptr (PlxRecord) subject = NULL;
  const char *words;
  g_autofree char *quoted = NULL;

  if (PLX_IS_QUOTATION (claim))
    {
      words = plx_quotation_get_text (PLX_QUOTATION (claim));
      quoted = dup_quoted (words != NULL ? words : "", card->in_marks);
      add_words (report, quoted);
      return words;
    }
  if (PLX_IS_ESTIMATE (claim))
    {
      subject = plx_estimate_dup_measure (PLX_ESTIMATE (claim));
      words = plx_estimate_get_words (PLX_ESTIMATE (claim));
      add_statement (report, card->figure, subject);
    }
  else
    {
      subject = plx_position_dup_question (PLX_POSITION (claim));
      words = plx_position_get_words (PLX_POSITION (claim));
      add_statement (report, plx_stance_get_term (card->stance), subject);
    }
  if (words != NULL)
    {
      quoted = dup_quoted (words, TRUE);
      add_words (report, quoted);
    }
  return words;
}

void
plx_report_add_printing (PlxReport *report, PlxRecord *citation, const char *told)
{
  g_autoptr (PlxCard) card = plx_card_new_for_record (citation, NULL);
  g_autoptr (PlxRecord) source = plx_citation_dup_source (PLX_CITATION (citation));
  PlxLine *line = plx_line_new ();
  PlxDate date;

  append_line (line, card->heading);
  if (source != NULL && plx_source_get_published (PLX_SOURCE (source), &date))
    /* TRANSLATORS: When a source came out; %s is a date: “published about 21 October 2024”. */
    add_date (line, C_("report", "published %s"), &date);
  if (card->footer->len > 0)
    {
      plx_line_add_separator (line);
      append_line (line, card->footer);
    }
  if (card->body != NULL && g_strcmp0 (card->body, told) != 0)
    {
      g_autofree char *quoted = dup_quoted (card->body, TRUE);

      plx_line_add (line, PLX_RUN_PLAIN, C_("introduction", ": "), NULL);
      plx_line_add (line, PLX_RUN_PLAIN, quoted, NULL);
    }
  g_ptr_array_add (plx_report_add_text (report, PLX_BLOCK_NOTE, line)->citations, g_object_ref (citation));
}

void
plx_report_add_claim (PlxReport *report, PlxRecord *claim, PlxRecord *context, GListModel *citations)
{
  g_autoptr (PlxCard) card = plx_card_new_for_record (claim, context);
  g_autoptr (GListModel) told = citations != NULL ? g_object_ref (citations) : plx_claim_dup_citations (PLX_CLAIM (claim));
  const char *words;

  add_speaker (report, claim, card, context);
  words = plx_report_add_claim_body (report, claim);
  for (guint i = 0; i < g_list_model_get_n_items (told); i++)
    {
      g_autoptr (PlxRecord) citation = g_list_model_get_item (told, i);

      plx_report_add_printing (report, citation, words);
    }
}

static void
add_item_body (PlxLine *line, const PlxCard *card)
{
  g_autofree char *quoted = card->body != NULL ? dup_quoted (card->body, card->in_marks || card->figure != NULL) : NULL;

  if (line->len > 0)
    plx_line_add (line, PLX_RUN_PLAIN, C_("introduction", ": "), NULL);
  if (card->stance >= 0)
    plx_line_add (line, PLX_RUN_STRONG, plx_stance_get_term (card->stance), NULL);
  if (card->figure != NULL)
    plx_line_add (line, PLX_RUN_STRONG, card->figure, NULL);
  if (quoted == NULL)
    return;
  if (card->stance >= 0 || card->figure != NULL)
    plx_line_add_separator (line);
  plx_line_add (line, PLX_RUN_PLAIN, quoted, NULL);
}

void
plx_report_add_claim_item (PlxReport *report, PlxRecord *claim, PlxRecord *context)
{
  g_autoptr (PlxCard) card = plx_card_new_for_record (claim, context);
  g_autoptr (GListModel) citations = plx_claim_dup_citations (PLX_CLAIM (claim));
  PlxLine *line = plx_line_new ();
  PlxReportBlock *block;

  append_line (line, card->heading);
  add_clocks (line, PLX_CLAIM (claim));
  add_item_body (line, card);
  if (card->footer->len > 0)
    {
      plx_line_add_separator (line);
      append_line (line, card->footer);
    }
  block = plx_report_add_text (report, PLX_BLOCK_ITEM, line);
  block->target = g_strdup (plx_record_get_id (claim));
  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    g_ptr_array_add (block->citations, g_list_model_get_item (citations, i));
}
