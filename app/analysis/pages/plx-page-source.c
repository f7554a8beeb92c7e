/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-page-private.h"

#include "plx-claim-phrase.h"
#include "plx-date-format.h"
#include "plx-figure-other.h"
#include "plx-part.h"
#include "plx-record-schema.h"
#include "plx-sentence.h"
#include "plx-source-passage.h"
#include "plx-source.h"
#include "plx-term.h"
#include "plx-text-file.h"

#include <glib/gi18n-lib.h>

static void
add_notices (PlxPage *page, PlxSource *source)
{
  g_autoptr (GListModel) parts = plx_source_dup_parts (source);
  guint n = g_list_model_get_n_items (parts);

  if (plx_source_get_source_kind (source) == PLX_SOURCE_SATIRE)
    plx_page_add_notice (page, PLX_RUN_CAUTION, _("This source is satire: it reports nothing."));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxPart) part = g_list_model_get_item (parts, i);
      g_autofree char *text = plx_part_describe (part);

      plx_page_add_notice (page, PLX_RUN_CAUTION, text);
    }
}

/* One fact a caveat, under one label. */
static void
add_caveats (PlxPage *page, PlxSource *source)
{
  g_autofree const char **caveats = plx_source_get_caveats (source);

  for (guint i = 0; caveats[i] != NULL; i++)
    plx_page_add_text_fact (page, i == 0 ? _("Caveats") : "", caveats[i]);
}

static void
add_facts (PlxPage *page, PlxSource *source)
{
  g_autoptr (PlxRecord) text_file = plx_source_dup_text_file (source);

  plx_page_add_text_fact (page, _("Headline"), plx_source_get_headline (source));
  plx_page_add_text_fact (page, _("Publisher"), plx_source_get_publisher (source));
  plx_page_add_date_fact (page, _("Published"), PLX_SOURCE_PUBLISHED);
  plx_page_add_text_fact (page, _("Kind"),
                          plx_source_kind_get_term (plx_record_get_enum (page->record, PLX_SOURCE_KIND)));
  plx_page_add_text_fact (page, _("Language"), plx_language_get_term (plx_source_get_language (source)));
  plx_page_add_text_fact (page, _("Original language"),
                          plx_language_get_term (plx_source_get_original_language (source)));
  plx_page_add_text_fact (page, _("Address"), plx_source_get_url (source));
  if (text_file != NULL)
    plx_page_add_text_fact (page, _("Text"), plx_text_file_get_name (PLX_TEXT_FILE (text_file)));
  add_caveats (page, source);
}

void
plx_page_fill_source (PlxPage *page)
{
  PlxSource *source = PLX_SOURCE (page->record);
  GListModel *reported;
  GListModel *satirical;
  PlxDate date;

  page->title_style = PLX_TITLE_HEADING;
  plx_line_add (page->subtitle, PLX_RUN_PLAIN,
                plx_source_kind_get_term (plx_record_get_enum (page->record, PLX_SOURCE_KIND)), NULL);
  if (plx_source_get_published (source, &date))
    {
      g_autofree char *text = plx_date_format (&date, PLX_DATE_FORM_LONG);

      plx_line_add_item (page->subtitle, PLX_RUN_PLAIN, text, NULL);
    }
  add_notices (page, source);
  add_facts (page, source);
  plx_source_dup_passages (source, &reported, &satirical);
  plx_page_add_section (page, _("What it carries"), reported);
  plx_page_add_section (page, _("In its satirical passages"), satirical);
}

static void
add_confusable (PlxPage *page)
{
  gboolean declared;
  g_autoptr (GPtrArray) measures = plx_measure_dup_confusable (page->record, &declared);
  guint n = declared ? measures->len : 0;
  GPtrArray *names = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < MIN (n, PLX_MAX_NAMES); i++)
    {
      PlxLine *name = plx_line_new ();

      plx_line_add_record (name, PLX_RUN_PLAIN, g_ptr_array_index (measures, i));
      g_ptr_array_add (names, name);
    }
  /* TRANSLATORS: Label of measures that look alike but count something else. */
  plx_page_add_fact (page, _("Not to be confused with"), plx_line_new_list (names, n - MIN (n, PLX_MAX_NAMES)));
}

void
plx_page_fill_measure (PlxPage *page)
{
  const char *unit = plx_record_get_text (page->record, PLX_MEASURE_UNIT);

  page->title_style = PLX_TITLE_HEADING;
  page->summary = g_strdup (plx_record_get_text (page->record, PLX_MEASURE_DEFINITION));
  add_confusable (page);
  plx_line_add (page->subtitle, PLX_RUN_PLAIN, plx_record_kind_get_term (PLX_RECORD_MEASURE), NULL);
  if (unit != NULL)
    plx_line_add_item (page->subtitle, PLX_RUN_PLAIN, unit, NULL);
  plx_page_add_referrers (page, _("Figures"), page->record, PLX_RELATION_MEASURE, PLX_RECORD_ESTIMATE, NULL);
}

void
plx_page_fill_question (PlxPage *page)
{
  page->title_style = PLX_TITLE_HEADING;
  plx_line_add (page->subtitle, PLX_RUN_PLAIN, plx_record_kind_get_term (PLX_RECORD_QUESTION), NULL);
  plx_page_add_referrers (page, _("Positions"), page->record, PLX_RELATION_QUESTION, PLX_RECORD_POSITION,
                          NULL);
}
