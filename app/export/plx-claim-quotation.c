/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim-citation.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-citation.h"
#include "plx-claim-phrase.h"
#include "plx-date-format.h"
#include "plx-estimate.h"
#include "plx-figure.h"
#include "plx-position.h"
#include "plx-quotation.h"
#include "plx-report-wikitext.h"
#include "plx-term.h"
#include "plx-visible-text.h"

static char *
dup_question (PlxPosition *position)
{
  g_autoptr (PlxRecord) question = plx_position_dup_question (position);

  return g_strdup (question != NULL ? plx_record_get_label (question) : "");
}

/* What is said: words in marks where they stood in marks, the figure, the stance with the question. */
static char *
dup_words (PlxClaim *claim)
{
  const char *words;

  if (PLX_IS_QUOTATION (claim))
    {
      words = plx_quotation_get_text (PLX_QUOTATION (claim));
      return plx_quotation_stands_in_marks (PLX_QUOTATION (claim)) ? plx_quote (words) : g_strdup (words);
    }
  if (PLX_IS_ESTIMATE (claim))
    {
      g_autofree char *figure = plx_estimate_dup_figure (PLX_ESTIMATE (claim));
      g_autofree char *quoted = plx_quote (plx_estimate_get_words (PLX_ESTIMATE (claim)));

      /* TRANSLATORS: a figure, and the words in which it is printed, in quotation marks. */
      return g_strdup_printf (C_ ("copied claim", "%1$s: %2$s"), figure, quoted);
    }
  else
    {
      g_autofree char *question = dup_question (PLX_POSITION (claim));
      const char *stance = plx_stance_get_term (plx_position_get_stance (PLX_POSITION (claim)));
      g_autofree char *quoted = NULL;

      words = plx_position_get_words (PLX_POSITION (claim));
      if (words == NULL)
        /* TRANSLATORS: a question, and the stance on it. */
        return g_strdup_printf (C_ ("copied claim", "%1$s %2$s"), question, stance);
      quoted = plx_quote (words);
      /* TRANSLATORS: a question, the stance on it, and its words, in quotation marks. */
      return g_strdup_printf (C_ ("copied claim", "%1$s %2$s: %3$s"), question, stance, quoted);
    }
}

static void
append_item (GString *text, const char *item)
{
  if (item != NULL && *item != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? C_ ("list separator", ", ") : "", item);
}

/* Who, in which role, and when. */
static char *
dup_who_and_when (PlxClaim *claim)
{
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (claim);
  g_autoptr (PlxLine) line = plx_line_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *names = NULL;
  g_autofree char *relay = plx_claim_dup_relay (claim);
  PlxDate date;

  plx_line_add_claimants (line, claimants, TRUE);
  names = plx_line_to_text (line);
  append_item (text, names);
  if (plx_claim_get_stated (claim, &date))
    {
      g_autofree char *day = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);

      append_item (text, day);
    }
  append_item (text, relay);
  return g_strdup (text->str);
}

/* "BFM TV, about 21 October 2024, ¶ 14" */
static char *
dup_place (PlxCitation *citation)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  g_autofree char *paragraph = plx_paragraph_format (plx_citation_get_paragraph (citation), FALSE);
  g_autoptr (GString) text = g_string_new (NULL);
  PlxDate date;

  append_item (text, plx_record_get_label (source));
  if (plx_source_get_published (PLX_SOURCE (source), &date))
    {
      g_autofree char *day = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);

      append_item (text, day);
    }
  append_item (text, paragraph);
  if (plx_citation_is_satire (citation))
    append_item (text, C_ ("caution", "satire"));
  return g_strdup (text->str);
}

static char *
dup_places (PlxClaim *claim)
{
  g_autoptr (GListModel) citations = plx_claim_dup_citations (claim);
  g_autoptr (GString) places = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);
      g_autofree char *place = dup_place (citation);

      /* TRANSLATORS: between two places where something is printed, which have commas in them. */
      g_string_append_printf (places, "%s%s", i > 0 ? C_ ("place separator", "; ") : "", place);
    }
  return g_strdup (places->str);
}

char *
plx_claim_dup_quotation (PlxClaim *self)
{
  g_autofree char *words = dup_words (self);
  g_autofree char *who = dup_who_and_when (self);
  g_autofree char *places = dup_places (self);
  /* TRANSLATORS: a claim to be pasted into a text: what is said; who, in which role, when; where it is printed. */
  g_autofree char *text = g_strdup_printf (C_ ("copied claim", "%1$s — %2$s (%3$s)"), words, who, places);

  return plx_visible_text (text, " ");
}

static void
append_wikitext (GString *text, const char *name, const char *value)
{
  g_autofree char *visible = plx_visible_text (value, " ");
  g_autofree char *escaped = plx_wikitext_escape (visible);

  /* A parameter by name may hold an equals sign, but not end in the middle. */
  g_string_append_printf (text, "|%s=%s", name, escaped);
}

char *
plx_claim_dup_wikitext_quotation (PlxClaim *self)
{
  g_autofree char *who = dup_who_and_when (self);
  g_autofree char *references = plx_record_dup_wikitext_citations (PLX_RECORD (self));
  g_autofree char *words
      = PLX_IS_QUOTATION (self) ? g_strdup (plx_quotation_get_text (PLX_QUOTATION (self))) : dup_words (self);
  g_autoptr (GString) text = g_string_new ("{{quote");

  append_wikitext (text, "text", words);
  g_string_append (text, references != NULL ? references : "");
  append_wikitext (text, "author", who);
  g_string_append (text, "}}");
  return g_strdup (text->str);
}
