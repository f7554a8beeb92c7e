/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-report.h"

#include "plx-card.h"
#include "plx-citation.h"
#include "plx-claim-phrase.h"
#include "plx-claim-report.h"
#include "plx-event.h"
#include "plx-figure-comparison.h"
#include "plx-position-comparison.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

static const PlxAsOf always = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };

/* A page that becomes a part of a report. */
typedef struct
{
  PlxReport *report;
  const PlxPage *page;
  guint level;
  GHashTable *sections; /* record → the section that tells it in full, from 1 */
} Writer;

static void
add_paragraph (PlxReport *report, const PlxLine *line)
{
  if (line->len > 0)
    plx_report_add_text (report, PLX_BLOCK_PARAGRAPH, g_ptr_array_ref ((PlxLine *) line));
}

/* A fact without a label goes on with the one above. */
static void
add_facts (PlxReport *report, GPtrArray *facts)
{
  for (guint i = 0; i < facts->len; i++)
    {
      const PlxFact *fact = g_ptr_array_index (facts, i);
      PlxLine *line = plx_line_new ();

      if (fact->label[0] != '\0')
        {
          plx_line_add (line, PLX_RUN_STRONG, fact->label, NULL);
          plx_line_add (line, PLX_RUN_PLAIN, C_("introduction", ": "), NULL);
        }
      plx_line_add_phrase (line, PLX_RUN_PLAIN, "%s", g_ptr_array_ref (fact->line));
      plx_report_add_text (report, PLX_BLOCK_ITEM, line);
    }
}

static void
add_sentences (PlxReport *report, GPtrArray *sentences)
{
  if (sentences->len > 0)
    plx_report_add_text (report, PLX_BLOCK_PARAGRAPH, plx_line_join_sentences (sentences));
}

void
plx_report_add_comparison (PlxReport *report, PlxRecord *subject, const PlxAsOf *as_of)
{
  if (!plx_record_is_sound (subject))
    return;
  if (plx_record_get_kind (subject) == PLX_RECORD_MEASURE)
    {
      g_autoptr (PlxFigureComparison) comparison = plx_figure_comparison_new (subject, as_of);

      add_sentences (report, comparison->summary);
    }
  else
    {
      g_autoptr (PlxPositionComparison) comparison
          = plx_position_comparison_new (plx_record_get_dossier (subject), subject, as_of, TRUE);

      add_sentences (report, comparison->summary);
    }
}

static gpointer
get_key (PlxRecord *record)
{
  return GSIZE_TO_POINTER (((gsize) plx_record_get_row (record) << 8) | plx_record_get_kind (record));
}

/* Of a claimant what was changed stands first, and everything below; of others what stands first is the more telling. */
static GHashTable *
collect_sections (const PlxPage *page)
{
  GHashTable *sections = g_hash_table_new (NULL, NULL);
  gboolean last = plx_record_get_kind (page->record) == PLX_RECORD_CLAIMANT;

  for (guint i = 0; i < page->sections->len; i++)
    {
      const PlxSection *section = g_ptr_array_index (page->sections, i);

      for (guint j = 0; j < g_list_model_get_n_items (section->records); j++)
        {
          g_autoptr (PlxRecord) record = g_list_model_get_item (section->records, j);

          if (last || !g_hash_table_contains (sections, get_key (record)))
            g_hash_table_insert (sections, get_key (record), GUINT_TO_POINTER (i + 1));
        }
    }
  return sections;
}

/* What a source prints of @record: in its reports, or in its satire; all of it where there is only one of the two. */
static GListModel *
dup_printings (const Writer *writer, PlxRecord *record, gboolean again)
{
  g_autoptr (GListModel) all = PLX_IS_EVENT (record) ? plx_event_dup_citations (PLX_EVENT (record))
                                                     : plx_claim_dup_citations (PLX_CLAIM (record));
  g_autoptr (GPtrArray) reported = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) satirical = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *list = g_list_store_new (PLX_TYPE_RECORD);
  GPtrArray *told;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (PlxRecord) citation = g_list_model_get_item (all, i);
      g_autoptr (PlxRecord) source = plx_citation_dup_source (PLX_CITATION (citation));

      if (source != NULL && plx_record_equal (source, writer->page->record))
        g_ptr_array_add (plx_citation_is_satire (PLX_CITATION (citation)) ? satirical : reported,
                         g_object_ref (citation));
    }
  told = again || reported->len == 0 ? satirical : reported;
  g_list_store_splice (list, 0, 0, told->pdata, told->len);
  return G_LIST_MODEL (list);
}

/* An event, a claimant, a source: its name, and what its card says. */
static void
add_item (const Writer *writer, PlxRecord *record)
{
  g_autoptr (PlxCard) card = plx_card_new_for_record (record, writer->page->record);
  PlxLine *line = plx_line_new ();

  if (card->body != NULL)
    plx_line_add (line, PLX_RUN_STRONG, card->body, plx_record_get_id (record));
  if (card->heading->len > 0)
    {
      plx_line_add_separator (line);
      plx_line_add_phrase (line, PLX_RUN_PLAIN, "%s", g_ptr_array_ref (card->heading));
    }
  if (card->aside != NULL)
    plx_line_add_item (line, PLX_RUN_PLAIN, card->aside, NULL);
  if (card->footer->len > 0)
    {
      plx_line_add_separator (line);
      plx_line_add_phrase (line, PLX_RUN_PLAIN, "%s", g_ptr_array_ref (card->footer));
    }
  plx_report_add_text (writer->report, PLX_BLOCK_ITEM, line)->target = g_strdup (plx_record_get_id (record));
}

static void
add_printings (const Writer *writer, GListModel *printings)
{
  for (guint i = 0; i < g_list_model_get_n_items (printings); i++)
    {
      g_autoptr (PlxRecord) citation = g_list_model_get_item (printings, i);

      plx_report_add_printing (writer->report, citation, NULL);
    }
}

static void
add_claim (const Writer *writer, PlxRecord *claim, gboolean in_full)
{
  PlxRecord *context = writer->page->record;

  if (plx_record_get_kind (context) == PLX_RECORD_SOURCE)
    {
      g_autoptr (GListModel) printings = dup_printings (writer, claim, !in_full);

      plx_report_add_claim (writer->report, claim, context, printings);
    }
  else if (in_full && !PLX_IS_CLAIM (context))
    plx_report_add_claim (writer->report, claim, context, NULL);
  else
    plx_report_add_claim_item (writer->report, claim, context);
}

static void
add_record (const Writer *writer, PlxRecord *record, guint section)
{
  gboolean in_full = GPOINTER_TO_UINT (g_hash_table_lookup (writer->sections, get_key (record))) == section + 1;

  if (PLX_IS_CLAIM (record))
    add_claim (writer, record, in_full);
  else if (PLX_IS_CITATION (record))
    plx_report_add_printing (writer->report, record, NULL);
  else
    add_item (writer, record);
  if (PLX_IS_EVENT (record) && plx_record_get_kind (writer->page->record) == PLX_RECORD_SOURCE)
    {
      g_autoptr (GListModel) printings = dup_printings (writer, record, !in_full);

      add_printings (writer, printings);
    }
}

/* The sources stand at the end of the report. */
static gboolean
lists_sources (const PlxSection *section)
{
  g_autoptr (PlxRecord) first = g_list_model_get_item (section->records, 0);

  return plx_record_get_kind (first) == PLX_RECORD_SOURCE;
}

static void
add_sections (const Writer *writer)
{
  for (guint i = 0; i < writer->page->sections->len; i++)
    {
      const PlxSection *section = g_ptr_array_index (writer->page->sections, i);

      if (lists_sources (section))
        continue;
      plx_report_add_heading (writer->report, writer->level + 1, section->title);
      for (guint j = 0; j < g_list_model_get_n_items (section->records); j++)
        {
          g_autoptr (PlxRecord) record = g_list_model_get_item (section->records, j);

          add_record (writer, record, i);
        }
    }
}

static char *
dup_title (const PlxPage *page)
{
  g_autofree char *names = NULL;

  if (!PLX_IS_CLAIM (page->record))
    return g_strdup (page->title);
  names = plx_claim_dup_claimant_names (PLX_CLAIM (page->record));
  /* TRANSLATORS: Heading above what somebody said: the kind of claim (“Quotation”), the names. */
  return g_strdup_printf (C_("report", "%1$s: %2$s"),
                          plx_record_kind_get_term (plx_record_get_kind (page->record)), names);
}

static void
add_page (PlxReport *report, const PlxPage *page, guint level)
{
  g_autoptr (GHashTable) sections = collect_sections (page);
  const Writer writer = { report, page, level, sections };

  add_paragraph (report, page->subtitle);
  for (guint i = 0; i < page->notices->len; i++)
    add_paragraph (report, g_ptr_array_index (page->notices, i));
  if (PLX_IS_CLAIM (page->record))
    plx_report_add_claim_body (report, page->record);
  plx_report_add_words (report, PLX_BLOCK_PARAGRAPH, PLX_RUN_PLAIN, page->summary);
  add_facts (report, page->facts);
  if (page->comparison != NULL && plx_record_equal (page->comparison, page->record))
    plx_report_add_comparison (report, page->record, &report->as_of);
  add_sections (&writer);
}

void
plx_report_add_record (PlxReport *report, PlxRecord *record, guint level, gboolean is_part)
{
  g_autoptr (PlxPage) page = plx_page_new_for_record (record);

  if (level > 0)
    {
      g_autofree char *title = dup_title (page);

      plx_report_add_heading (report, level, title)->target = g_strdup (plx_record_get_id (record));
    }
  if (is_part && PLX_IS_CLAIM (record) && plx_record_is_sound (record))
    plx_report_add_claim (report, record, NULL, NULL);
  else
    add_page (report, page, level);
}

PlxReport *
plx_record_report_new (PlxRecord *record)
{
  g_autoptr (PlxPage) page = plx_page_new_for_record (record);
  g_autofree char *title = dup_title (page);
  PlxReport *report = plx_report_new (plx_record_get_dossier (record), title, &always);

  report->is_document = TRUE;
  add_page (report, page, 0);
  return report;
}

PlxReport *
plx_records_report_new (PlxDossier *dossier, GPtrArray *records)
{
  const char *title = plx_dossier_get_title (dossier);
  PlxReport *report = plx_report_new (dossier, title != NULL ? title : C_("report", "Dossier"), &always);
  guint n = records->len;
  g_autofree char *extent = g_strdup_printf (ngettext ("%u record", "%u records", n), n);

  /* The title says already which dossier it is. */
  g_ptr_array_set_size (report->subtitle, 0);
  plx_line_add (report->subtitle, PLX_RUN_PLAIN, extent, NULL);
  report->is_document = TRUE;
  plx_report_add_contents (report, 1);
  for (guint i = 0; i < n; i++)
    plx_report_add_record (report, g_ptr_array_index (records, i), 1, FALSE);
  return report;
}
