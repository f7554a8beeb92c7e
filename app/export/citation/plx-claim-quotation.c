/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim-citation.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-citation.h"
#include "plx-claim-phrase.h"
#include "plx-date-format.h"
#include "plx-dossier.h"
#include "plx-estimate.h"
#include "plx-figure.h"
#include "plx-position.h"
#include "plx-quotation.h"
#include "plx-quotation-marks.h"
#include "plx-reference-list.h"
#include "plx-term.h"
#include "plx-visible-text.h"
#include "plx-wikitext-reference.h"
#include "plx-wikitext.h"

/* The language that the words are printed in. */
static const char *
get_language (PlxClaim *claim)
{
  g_autoptr (GListModel) citations = plx_claim_dup_citations (claim);
  g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, 0);
  g_autoptr (PlxRecord) source = citation != NULL ? plx_citation_dup_source (citation) : NULL;

  /* The texts of a dossier live as long as it does. */
  return source != NULL ? plx_source_get_language (PLX_SOURCE (source))
                        : plx_dossier_get_language (plx_record_get_dossier (PLX_RECORD (claim)));
}

static char *
quote (PlxClaim *claim, const char *words)
{
  g_autofree char *visible = plx_visible_text (words, " ");

  return plx_quote_in_language (visible, get_language (claim));
}

/* "Soldiers sent: about 12,000 people" */
static char *
dup_figure (PlxEstimate *estimate)
{
  g_autoptr (PlxRecord) measure = plx_estimate_dup_measure (estimate);
  g_autofree char *figure = plx_estimate_dup_figure (estimate);

  if (measure == NULL)
    return g_steal_pointer (&figure);
  /* TRANSLATORS: what is counted, and the figure. */
  return g_strdup_printf (C_ ("copied claim", "%1$s: %2$s"), plx_record_get_label (measure), figure);
}

/* "Are they there? Denies" */
static char *
dup_stance (PlxPosition *position)
{
  g_autoptr (PlxRecord) question = plx_position_dup_question (position);
  const char *stance = plx_stance_get_term (plx_position_get_stance (position));

  if (question == NULL)
    return g_strdup (stance);
  /* TRANSLATORS: a question, and the stance on it. */
  return g_strdup_printf (C_ ("copied claim", "%1$s %2$s"), plx_record_get_label (question), stance);
}

/* What is said: words in marks where they stood in marks, the figure, the stance with the question. */
static char *
dup_words (PlxClaim *claim)
{
  g_autofree char *words = NULL;

  if (PLX_IS_ESTIMATE (claim))
    words = dup_figure (PLX_ESTIMATE (claim));
  else if (PLX_IS_POSITION (claim))
    words = dup_stance (PLX_POSITION (claim));
  else if (plx_quotation_stands_in_marks (PLX_QUOTATION (claim)))
    return quote (claim, plx_quotation_get_text (PLX_QUOTATION (claim)));
  else
    words = g_strdup (plx_quotation_get_text (PLX_QUOTATION (claim)));
  return plx_visible_text (words, " ");
}

/* The words beside a figure or a stance are those of the print: nobody is said to have spoken them. */
static const char *
get_printed (PlxClaim *claim)
{
  if (PLX_IS_ESTIMATE (claim))
    return plx_estimate_get_words (PLX_ESTIMATE (claim));
  return PLX_IS_POSITION (claim) ? plx_position_get_words (PLX_POSITION (claim)) : NULL;
}

/* How it was said, where that is not clear from the marks; NULL otherwise. */
static const char *
get_manner (PlxClaim *claim)
{
  if (PLX_IS_QUOTATION (claim))
    return plx_quotation_get_form (PLX_QUOTATION (claim)) == PLX_FORM_INDIRECT ? C_ ("copied claim", "in indirect speech") : NULL;
  if (!PLX_IS_ESTIMATE (claim))
    return NULL;
  switch (plx_estimate_get_modality (PLX_ESTIMATE (claim)))
    {
    case PLX_MODALITY_ESTIMATES:
      return C_ ("copied claim", "as an estimate");
    case PLX_MODALITY_EXPECTS:
      return C_ ("copied claim", "as an expectation");
    case PLX_MODALITY_DECIDED:
      return C_ ("copied claim", "as a decision");
    case PLX_MODALITY_REPORTEDLY:
      return C_ ("copied claim", "as hearsay");
    default:
      return NULL;
    }
}

static void
append_item (GString *text, const char *item)
{
  if (item != NULL && *item != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? C_ ("list separator", ", ") : "", item);
}

static void
append_date (GString *text, const PlxDate *date)
{
  g_autofree char *day = plx_date_format (date, PLX_DATE_FORM_MEDIUM);

  append_item (text, day);
}

/* Who, in which role, when, how, and through whom. */
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
    append_date (text, &date);
  append_item (text, get_manner (claim));
  append_item (text, relay);
  return plx_visible_text (text->str, " ");
}

static void
append_paragraphs (GString *text, const PlxReference *reference, gboolean satire)
{
  for (guint i = 0; i < reference->paragraphs->len; i++)
    {
      guint paragraph = g_array_index (reference->paragraphs, guint, i);
      g_autofree char *place = plx_paragraph_format (paragraph, FALSE);

      if ((plx_source_get_kind_at (PLX_SOURCE (reference->source), paragraph) == PLX_SOURCE_SATIRE) == satire)
        append_item (text, place);
    }
}

/* "La Vanguardia, translated from Spanish, about 22 October 2024, ¶ 31, satire: ¶ 5" */
static char *
dup_place (const PlxReference *reference)
{
  PlxSource *source = PLX_SOURCE (reference->source);
  const char *original = plx_source_get_original_language (source);
  g_autoptr (GString) text = g_string_new (plx_record_get_label (reference->source));
  g_autofree char *satire = plx_reference_dup_places (reference, TRUE);
  PlxDate date;

  if (original != NULL)
    {
      g_autofree char *words = g_strdup_printf (C_ ("reference", "translated from %s"), plx_language_get_term (original));

      append_item (text, words);
    }
  if (plx_source_get_published (source, &date))
    append_date (text, &date);
  append_paragraphs (text, reference, FALSE);
  if (*satire != '\0')
    {
      g_autofree char *words = g_strdup_printf (C_ ("reference", "satire: %s"), satire);

      append_item (text, words);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Whether a source prints all the words that are quoted. A figure or a stance is printed in whatever words. */
static gboolean
prints_words (PlxClaim *claim, PlxCitation *citation)
{
  const char *exact = plx_citation_get_exact (citation);
  const char *text = PLX_IS_QUOTATION (claim) ? plx_quotation_get_text (PLX_QUOTATION (claim)) : NULL;

  return text == NULL || exact == NULL || strstr (exact, text) != NULL;
}

/* The sources that print the words, or those that print some of them or others. */
static PlxReferenceList *
create_references (PlxClaim *claim, gboolean words)
{
  g_autoptr (GListModel) list = plx_claim_dup_citations (claim);
  g_autoptr (GPtrArray) citations = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (list, i);

      if (prints_words (claim, citation) == words)
        g_ptr_array_add (citations, g_steal_pointer (&citation));
    }
  return plx_reference_list_new_for_citations (citations);
}

static void
append_place (GString *places, const char *place)
{
  /* TRANSLATORS: between two places where something is printed, which have commas in them. */
  g_string_append_printf (places, "%s%s", places->len > 0 ? C_ ("place separator", "; ") : "", place);
}

static char *
join_places (const PlxReferenceList *list)
{
  GString *places = g_string_new (NULL);

  for (guint i = 0; i < list->references->len; i++)
    {
      g_autofree char *place = dup_place (g_ptr_array_index (list->references, i));

      append_place (places, place);
    }
  return g_string_free (places, FALSE);
}

/* Where it is printed; in which words, where those are not what is quoted; and who prints it in others. */
static char *
dup_places (PlxClaim *claim)
{
  g_autoptr (PlxReferenceList) same = create_references (claim, TRUE);
  g_autoptr (PlxReferenceList) other = create_references (claim, FALSE);
  g_autoptr (GString) text = g_string_new (NULL);
  const char *printed = get_printed (claim);

  if (printed != NULL)
    {
      g_autofree char *quoted = quote (claim, printed);

      /* TRANSLATORS: %s are words in quotation marks. */
      g_string_append_printf (text, C_ ("copied claim", "printed as %s"), quoted);
    }
  if (same->references->len > 0)
    {
      g_autofree char *places = join_places (same);

      append_place (text, places);
    }
  if (other->references->len > 0)
    {
      g_autofree char *places = join_places (other);
      /* TRANSLATORS: %s are the sources that print a quotation, but not all of it word for word. */
      g_autofree char *words = g_strdup_printf (C_ ("copied claim", "in part or in other words: %s"), places);

      append_place (text, words);
    }
  return plx_visible_text (text->str, " ");
}

/* The same name for two references that say different things would be an error: only the first ones are named. */
static char *
dup_wikitext_references (const PlxReferenceList *list, gboolean named)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < list->references->len; i++)
    {
      g_autoptr (GString) reference = g_string_new (NULL);

      plx_reference_append_wikitext (reference, g_ptr_array_index (list->references, i), FALSE);
      if (named)
        g_string_append (text, reference->str);
      else
        g_string_append_printf (text, "<ref%s", strchr (reference->str, '>'));
    }
  return g_string_free (text, FALSE);
}

/* The references to @claim with what stands before them; "" for none. */
static char *
dup_other_references (PlxClaim *claim)
{
  g_autoptr (PlxReferenceList) list = create_references (claim, FALSE);
  g_autofree char *references = dup_wikitext_references (list, FALSE);

  /* TRANSLATORS: %s are footnotes with the sources that print a quotation, but not all of it word for word. */
  return *references != '\0' ? g_strdup_printf (C_ ("copied claim", " (in part or in other words:%s)"), references) : g_strdup ("");
}

/* What is not to be taken for a report says so first. @text: (transfer full) */
static char *
warn_of_satire (PlxClaim *claim, char *text)
{
  g_autofree char *owned = text;

  if (plx_claim_get_satire (claim) != PLX_SATIRE_ONLY)
    return g_steal_pointer (&owned);
  /* TRANSLATORS: a claim to be pasted into a text that rests on nothing but satire; %s is the claim. */
  return g_strdup_printf (C_ ("copied claim", "Satire, not a report: %s"), owned);
}

char *
plx_claim_dup_quotation (PlxClaim *self)
{
  g_autofree char *words = dup_words (self);
  g_autofree char *who = dup_who_and_when (self);
  g_autofree char *places = dup_places (self);
  g_autofree char *isolated_words = plx_isolate (words);
  g_autofree char *isolated_who = plx_isolate (who);
  g_autofree char *isolated_places = plx_isolate (places);

  /* TRANSLATORS: a claim to be pasted into a text: what is said; who, in which role, when; where it is printed. */
  return warn_of_satire (self, g_strdup_printf (C_ ("copied claim", "%1$s — %2$s (%3$s)"), isolated_words, isolated_who,
                                                isolated_places));
}

static void
append_wikitext (GString *text, const char *name, const char *value)
{
  g_autofree char *escaped = plx_wikitext_escape (value);

  g_string_append_printf (text, "|%s=%s", name, escaped);
}

/* Words that were set in marks. Those that are a whole clause need none in a block of their own. */
static char *
dup_block_quotation (PlxClaim *claim, const char *who, const char *references)
{
  PlxQuotation *quotation = PLX_QUOTATION (claim);
  g_autofree char *others = dup_other_references (claim);
  g_autofree char *words = plx_quotation_get_form (quotation) == PLX_FORM_DIRECT
                               ? plx_visible_text (plx_quotation_get_text (quotation), " ")
                               : dup_words (claim);
  GString *text = g_string_new ("{{quote");

  append_wikitext (text, "text", words);
  g_string_append (text, references);
  append_wikitext (text, "author", who);
  g_string_append_printf (text, "%s}}", others);
  return g_string_free (text, FALSE);
}

/* Nothing that could be taken for the words of the speaker. */
static char *
dup_sentence (PlxClaim *claim, const char *who, const char *references)
{
  g_autofree char *words = dup_words (claim);
  const char *printed = get_printed (claim);
  g_autofree char *quoted = printed != NULL ? quote (claim, printed) : NULL;
  g_autofree char *addition = quoted != NULL ? g_strdup_printf (C_ ("copied claim", "printed as %s"), quoted) : NULL;
  /* TRANSLATORS: who, in which role, when; what is said. */
  g_autofree char *sentence = g_strdup_printf (C_ ("copied claim", "%1$s: %2$s"), who, words);
  g_autofree char *all = addition != NULL ? g_strdup_printf ("%s (%s)", sentence, addition) : g_strdup (sentence);
  g_autofree char *escaped = plx_wikitext_escape (all);
  g_autofree char *others = dup_other_references (claim);

  return g_strconcat (escaped, references, others, NULL);
}

char *
plx_claim_dup_wikitext_quotation (PlxClaim *self)
{
  g_autofree char *who = dup_who_and_when (self);
  g_autoptr (PlxReferenceList) list = create_references (self, TRUE);
  g_autofree char *references = dup_wikitext_references (list, TRUE);
  gboolean is_quotation = PLX_IS_QUOTATION (self) && plx_quotation_get_form (PLX_QUOTATION (self)) != PLX_FORM_INDIRECT;

  return warn_of_satire (self, is_quotation ? dup_block_quotation (self, who, references) : dup_sentence (self, who, references));
}
