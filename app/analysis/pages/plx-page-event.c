/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-page-private.h"

#include "plx-claim-members.h"
#include "plx-claim-phrase.h"
#include "plx-count.h"
#include "plx-date-format.h"
#include "plx-event.h"

#include <glib/gi18n-lib.h>

#define MAX_PARTICIPANTS_IN_LINE 8

/* Those who spoke first come first, and each one's words stand together. */
static GListModel *
dup_words (PlxRecord *event)
{
  PlxDossier *dossier = plx_record_get_dossier (event);
  g_autoptr (GHashTable) groups = g_hash_table_new (NULL, NULL);
  GArray *keys = plx_record_keys_new ();

  plx_record_keys_add_referrers (keys, event, PLX_RELATION_EVENT, PLX_RECORD_QUOTATION, NULL);
  plx_record_keys_sort (keys);
  for (guint i = 0; i < keys->len; i++)
    {
      PlxRecordKey *key = &g_array_index (keys, PlxRecordKey, i);
      guint32 claimant = plx_row_get_first_claimant (dossier, key->kind, key->row);
      gpointer group;

      if (!g_hash_table_lookup_extended (groups, GUINT_TO_POINTER (claimant), NULL, &group))
        {
          group = GUINT_TO_POINTER (g_hash_table_size (groups));
          g_hash_table_insert (groups, GUINT_TO_POINTER (claimant), group);
        }
      key->group = GPOINTER_TO_UINT (group);
    }
  plx_record_keys_sort (keys);
  return plx_merged_list_new (dossier, keys);
}

static void
fill_subtitle (PlxPage *page, PlxEvent *event, GArray *sources, GListModel *participants)
{
  guint n_participants = g_list_model_get_n_items (participants);
  const char *place = plx_event_get_place (event);
  PlxDate date;

  if (plx_event_get_date (event, &date))
    {
      g_autofree char *text = plx_date_format (&date, PLX_DATE_FORM_LONG);

      plx_line_add (page->subtitle, PLX_RUN_STRONG, text, NULL);
    }
  if (place != NULL)
    plx_line_add_item (page->subtitle, PLX_RUN_PLAIN, place, NULL);
  plx_line_add_source_count (page->subtitle, sources->len);
  if (n_participants == 0)
    return;

  plx_line_add_separator (page->subtitle);
  if (n_participants <= MAX_PARTICIPANTS_IN_LINE)
    {
      plx_line_add_records (page->subtitle, PLX_RUN_PLAIN, participants, MAX_PARTICIPANTS_IN_LINE);
    }
  else
    {
      g_autofree char *text
          = g_strdup_printf (ngettext ("%u participant", "%u participants", n_participants), n_participants);

      plx_line_add (page->subtitle, PLX_RUN_PLAIN, text, NULL);
    }
}

void
plx_page_fill_event (PlxPage *page)
{
  PlxEvent *event = PLX_EVENT (page->record);
  g_autoptr (GListModel) participants = plx_event_dup_participants (event);
  GArray *sources = plx_event_dup_sources (page->record);

  page->title_style = PLX_TITLE_HEADING;
  page->summary = g_strdup (plx_event_get_summary (event));
  fill_subtitle (page, event, sources, participants);
  plx_page_add_section (page, _("Who said what"), dup_words (page->record));
  plx_page_add_referrers (page, _("Figures"), page->record, PLX_RELATION_EVENT, PLX_RECORD_ESTIMATE, NULL);
  plx_page_add_referrers (page, _("Positions"), page->record, PLX_RELATION_EVENT, PLX_RECORD_POSITION, NULL);
  if (g_list_model_get_n_items (participants) > MAX_PARTICIPANTS_IN_LINE)
    plx_page_add_section (page, _("Participants"), g_object_ref (participants));
  plx_page_add_section (page, _("As printed"), plx_event_dup_citations (event));
  plx_page_add_section (page, _("Sources"),
                        plx_dossier_dup_rows (plx_record_get_dossier (page->record), PLX_RECORD_SOURCE,
                                              sources));
}
