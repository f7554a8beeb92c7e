/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-list-entry.h"

#include "plx-card-private.h"
#include "plx-claim-phrase.h"
#include "plx-count.h"
#include "plx-date-format.h"
#include "plx-event.h"
#include "plx-figure.h"
#include "plx-record-schema.h"
#include "plx-source-passage.h"
#include "plx-source.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

static void
add_text (PlxLine *line, const char *text)
{
  if (text != NULL)
    plx_line_add_item (line, PLX_RUN_PLAIN, text, NULL);
}

static void
add_date (PlxLine *line, gboolean is_set, const PlxDate *date)
{
  g_autofree char *text = is_set ? plx_date_format (date, PLX_DATE_FORM_MEDIUM) : NULL;

  add_text (line, text);
}

static void
fill_event (PlxListEntry *entry, PlxRecord *record, PlxLine *subtitle)
{
  g_autoptr (GArray) sources = plx_event_dup_sources (record);

  add_text (subtitle, plx_event_get_place (PLX_EVENT (record)));
  plx_line_add_claim_count (subtitle, record, PLX_RELATION_EVENT);
  plx_line_add_source_count (subtitle, sources->len);
}

static void
add_cautions (PlxListEntry *entry, PlxRecord *record)
{
  entry->caution = plx_claim_dup_caution (PLX_CLAIM (record));
  entry->relay = plx_claim_dup_relay (PLX_CLAIM (record));
}

static void
add_who_and_when (PlxListEntry *entry, PlxRecord *record, PlxLine *subtitle)
{
  g_autofree char *names = plx_claim_dup_claimant_names (PLX_CLAIM (record));
  PlxDate date;
  gboolean is_set = plx_claim_get_stated (PLX_CLAIM (record), &date);

  add_text (subtitle, names);
  add_date (subtitle, is_set, &date);
  add_cautions (entry, record);
}

static void
fill_estimate (PlxListEntry *entry, PlxRecord *record, PlxListOrder order, PlxLine *subtitle)
{
  g_autoptr (PlxRecord) measure = plx_estimate_dup_measure (PLX_ESTIMATE (record));

  entry->title = plx_estimate_dup_title (PLX_ESTIMATE (record));
  add_who_and_when (entry, record, subtitle);
  if (measure != NULL && order != PLX_LIST_ORDER_MEASURE)
    add_text (subtitle, plx_record_get_label (measure));
}

/* Below the question as the heading, the row is about who takes the stance. */
static void
fill_position (PlxListEntry *entry, PlxRecord *record, PlxListOrder order, PlxLine *subtitle)
{
  g_autoptr (PlxRecord) question = plx_position_dup_question (PLX_POSITION (record));

  entry->stance = plx_record_get_enum (record, PLX_POSITION_STANCE);
  if (order != PLX_LIST_ORDER_QUESTION)
    {
      entry->title = question != NULL ? g_strdup (plx_record_get_label (question)) : NULL;
      add_who_and_when (entry, record, subtitle);
    }
  else
    {
      PlxDate date;
      gboolean is_set = plx_claim_get_stated (PLX_CLAIM (record), &date);

      entry->title = plx_claim_dup_claimant_names (PLX_CLAIM (record));
      add_date (subtitle, is_set, &date);
      add_cautions (entry, record);
    }
}

static void
fill_claimant (PlxListEntry *entry, PlxRecord *record, PlxLine *subtitle)
{
  g_autoptr (PlxRecord) body = plx_record_dup_reference (record, PLX_CLAIMANT_MEMBER_OF);

  add_text (subtitle, plx_record_get_text (record, PLX_CLAIMANT_ROLE));
  if (body != NULL)
    add_text (subtitle, plx_record_get_label (body));
  plx_line_add_claim_count (subtitle, record, PLX_RELATION_CLAIMANT);
}

static void
fill_source (PlxListEntry *entry, PlxRecord *record, PlxLine *subtitle)
{
  PlxDate date;
  gboolean is_set = plx_source_get_published (PLX_SOURCE (record), &date);

  add_text (subtitle, plx_source_get_headline (PLX_SOURCE (record)));
  add_date (subtitle, is_set, &date);
  if (plx_source_get_source_kind (PLX_SOURCE (record)) == PLX_SOURCE_SATIRE)
    entry->caution = g_strdup (C_("caution", "satire"));
  else if (plx_source_is_partly_satire (PLX_SOURCE (record)))
    entry->caution = g_strdup (C_("caution", "partly satire"));
}

PlxListEntry *
plx_list_entry_new (PlxRecord *record, PlxListOrder order)
{
  PlxListEntry *entry = g_new0 (PlxListEntry, 1);
  g_autoptr (PlxLine) subtitle = plx_line_new ();

  entry->stance = -1;
  switch (plx_record_get_kind (record))
    {
    case PLX_RECORD_EVENT:
      fill_event (entry, record, subtitle);
      break;
    case PLX_RECORD_QUOTATION:
      entry->in_marks = plx_quotation_stands_in_marks (PLX_QUOTATION (record));
      add_who_and_when (entry, record, subtitle);
      break;
    case PLX_RECORD_ESTIMATE:
      fill_estimate (entry, record, order, subtitle);
      break;
    case PLX_RECORD_POSITION:
      fill_position (entry, record, order, subtitle);
      break;
    case PLX_RECORD_CLAIMANT:
      fill_claimant (entry, record, subtitle);
      break;
    case PLX_RECORD_SOURCE:
      fill_source (entry, record, subtitle);
      break;
    case PLX_RECORD_MEASURE:
      add_text (subtitle, plx_record_get_text (record, PLX_MEASURE_UNIT));
      plx_line_add_claim_count (subtitle, record, PLX_RELATION_MEASURE);
      break;
    default:
      plx_line_add_claim_count (subtitle, record, PLX_RELATION_QUESTION);
      break;
    }
  if (entry->title == NULL)
    entry->title = g_strdup (plx_record_get_label (record));
  entry->subtitle = plx_line_to_text (subtitle);
  return entry;
}

void
plx_list_entry_free (PlxListEntry *entry)
{
  g_free (entry->title);
  g_free (entry->subtitle);
  g_free (entry->caution);
  g_free (entry->relay);
  g_free (entry);
}
