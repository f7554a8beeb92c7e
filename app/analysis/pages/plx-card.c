/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-card-private.h"

#include "plx-claim-phrase.h"
#include "plx-claimant.h"
#include "plx-count.h"
#include "plx-date-format.h"
#include "plx-event.h"
#include "plx-record-schema.h"
#include "plx-source.h"
#include "plx-source-passage.h"
#include "plx-term.h"
#include "plx-verification-phrase.h"

#include <glib/gi18n-lib.h>

static void
fill_event (PlxCard *card, PlxEvent *event)
{
  const char *place = plx_event_get_place (event);
  PlxDate date;

  card->kind = PLX_CARD_EVENT;
  card->body = g_strdup (plx_record_get_label (PLX_RECORD (event)));
  if (plx_event_get_date (event, &date))
    card->aside = plx_date_format (&date, PLX_DATE_FORM_SHORT);
  if (place != NULL)
    plx_line_add (card->footer, PLX_RUN_PLAIN, place, NULL);
  plx_line_add_claim_count (card->footer, PLX_RECORD (event), PLX_RELATION_EVENT);
}

static void
fill_claimant (PlxCard *card, PlxClaimant *claimant, PlxRecord *context)
{
  const char *role = plx_claimant_get_role (claimant);
  g_autoptr (PlxRecord) body = plx_claimant_dup_member_of (claimant);

  card->kind = PLX_CARD_CLAIMANT;
  plx_line_add_record (card->heading, PLX_RUN_STRONG, PLX_RECORD (claimant));
  if (role != NULL)
    {
      plx_line_add_comma (card->heading);
      plx_line_add (card->heading, PLX_RUN_DIM, role, NULL);
    }
  if (body != NULL && (context == NULL || !plx_record_equal (body, context)))
    plx_line_add_record (card->footer, PLX_RUN_PLAIN, body);
  plx_line_add_claim_count (card->footer, PLX_RECORD (claimant), PLX_RELATION_CLAIMANT);
}

static void
fill_source (PlxCard *card, PlxSource *source)
{
  const char *original = plx_language_get_term (plx_source_get_original_language (source));
  PlxDate date;

  card->kind = PLX_CARD_SOURCE;
  plx_line_add_record (card->heading, PLX_RUN_STRONG, PLX_RECORD (source));
  card->body = g_strdup (plx_source_get_headline (source));
  if (plx_source_get_published (source, &date))
    card->aside = plx_date_format (&date, PLX_DATE_FORM_SHORT);
  plx_line_add (card->footer,
                plx_source_get_source_kind (source) == PLX_SOURCE_SATIRE ? PLX_RUN_CAUTION : PLX_RUN_PLAIN,
                plx_source_kind_get_term (plx_record_get_enum (PLX_RECORD (source), PLX_SOURCE_KIND)), NULL);
  if (original != NULL)
    {
      g_autofree char *text = g_strdup_printf (C_("source", "translated from %s"), original);

      plx_line_add_item (card->footer, PLX_RUN_DIM, text, NULL);
    }
  if (plx_source_is_partly_satire (source))
    plx_line_add_item (card->footer, PLX_RUN_CAUTION, C_("caution", "partly satire"), NULL);
}

static void
fill_other (PlxCard *card, PlxRecord *record)
{
  PlxRecordKind kind = plx_record_get_kind (record);

  card->kind = PLX_CARD_EVENT;
  card->body = g_strdup (plx_record_get_label (record));
  if (kind == PLX_RECORD_MEASURE)
    plx_line_add_claim_count (card->footer, record, PLX_RELATION_MEASURE);
  else if (kind == PLX_RECORD_QUESTION)
    plx_line_add_claim_count (card->footer, record, PLX_RELATION_QUESTION);
}

PlxCard *
plx_card_new_for_record (PlxRecord *record, PlxRecord *context)
{
  PlxCard *card = g_new0 (PlxCard, 1);

  card->target = g_strdup (plx_record_get_id (record));
  card->heading = plx_line_new ();
  card->footer = plx_line_new ();
  card->stance = -1;
  switch (plx_record_get_kind (record))
    {
    case PLX_RECORD_QUOTATION:
      plx_card_fill_quotation (card, PLX_QUOTATION (record), context);
      break;
    case PLX_RECORD_ESTIMATE:
      plx_card_fill_estimate (card, PLX_ESTIMATE (record), context);
      break;
    case PLX_RECORD_POSITION:
      plx_card_fill_position (card, PLX_POSITION (record), context);
      break;
    case PLX_RECORD_EVENT:
      fill_event (card, PLX_EVENT (record));
      break;
    case PLX_RECORD_CLAIMANT:
      fill_claimant (card, PLX_CLAIMANT (record), context);
      break;
    case PLX_RECORD_SOURCE:
      fill_source (card, PLX_SOURCE (record));
      break;
    case PLX_RECORD_CITATION:
      plx_card_fill_citation (card, PLX_CITATION (record));
      break;
    default:
      fill_other (card, record);
      break;
    }
  return card;
}

void
plx_card_add_verdicts (PlxCard *card, PlxVerification *verification)
{
  plx_line_add_verdicts (card->heading, verification);
  plx_line_add_verdicts (card->footer, verification);
}

void
plx_card_free (PlxCard *card)
{
  g_free (card->target);
  g_ptr_array_unref (card->heading);
  g_free (card->aside);
  g_free (card->body);
  g_free (card->figure);
  g_ptr_array_unref (card->footer);
  g_free (card);
}

static void
add_text (GString *string, const char *text, const char *separator)
{
  if (text == NULL || text[0] == '\0')
    return;
  if (string->len > 0)
    g_string_append (string, separator);
  g_string_append (string, text);
}

char *
plx_card_to_text (const PlxCard *card)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *heading = plx_line_to_spoken_text (card->heading);
  g_autofree char *footer = plx_line_to_spoken_text (card->footer);
  g_autofree char *body =
      card->body != NULL && card->in_marks ? plx_quote (card->body) : g_strdup (card->body);
  const char *comma = C_("list separator", ", ");
  /* TRANSLATORS: Stands between who said something and what was said, as in “Mark Rutte: “…””. */
  const char *colon = C_("introduction", ": ");

  add_text (text, heading, comma);
  add_text (text, card->aside, comma);
  if (card->stance >= 0)
    {
      add_text (text, plx_stance_get_term (card->stance), colon);
      add_text (text, body, comma);
    }
  else
    {
      add_text (text, card->figure, colon);
      add_text (text, body, card->figure != NULL ? comma : colon);
    }
  add_text (text, footer, comma);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
