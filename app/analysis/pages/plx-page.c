/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-page-private.h"

#include "plx-compared.h"
#include "plx-date-format.h"
#include "plx-problem.h"

#include <glib/gi18n-lib.h>

static void
plx_fact_free (PlxFact *fact)
{
  g_free (fact->label);
  g_ptr_array_unref (fact->line);
  g_free (fact);
}

static void
plx_section_free (PlxSection *section)
{
  g_free (section->title);
  g_object_unref (section->records);
  g_clear_pointer (&section->wordings, plx_wordings_free);
  g_clear_object (&section->verification);
  g_free (section);
}

void
plx_page_add_fact (PlxPage *page, const char *label, PlxLine *line)
{
  PlxFact *fact;

  if (line->len == 0)
    {
      g_ptr_array_unref (line);
      return;
    }
  fact = g_new0 (PlxFact, 1);
  fact->label = g_strdup (label);
  fact->line = line;
  g_ptr_array_add (page->facts, fact);
}

void
plx_page_add_text_fact (PlxPage *page, const char *label, const char *text)
{
  PlxLine *line;

  if (text == NULL)
    return;
  line = plx_line_new ();
  plx_line_add (line, PLX_RUN_PLAIN, text, NULL);
  plx_page_add_fact (page, label, line);
}

void
plx_page_add_record_fact (PlxPage *page, const char *label, PlxRecord *record)
{
  PlxLine *line;

  if (record == NULL)
    return;
  line = plx_line_new ();
  plx_line_add_record (line, PLX_RUN_PLAIN, record);
  plx_page_add_fact (page, label, line);
}

void
plx_page_add_date_fact (PlxPage *page, const char *label, guint member)
{
  g_autofree char *text = NULL;
  PlxDate date;

  if (!plx_record_get_date (page->record, member, &date))
    return;
  text = plx_date_format (&date, PLX_DATE_FORM_LONG);
  plx_page_add_text_fact (page, label, text);
}

void
plx_page_add_section (PlxPage *page, const char *title, GListModel *records)
{
  PlxSection *section;

  if (g_list_model_get_n_items (records) == 0)
    {
      g_object_unref (records);
      return;
    }
  section = g_new0 (PlxSection, 1);
  section->title = g_strdup (title);
  section->records = records;
  g_ptr_array_add (page->sections, section);
}

void
plx_page_add_sorted_section (PlxPage *page, const char *title, GArray *keys)
{
  plx_record_keys_sort (keys);
  plx_page_add_section (page, title, plx_merged_list_new (plx_record_get_dossier (page->record), keys));
}

void
plx_page_add_referrers (PlxPage *page,
                        const char *title,
                        PlxRecord *target,
                        PlxRelation relation,
                        PlxRecordKind kind,
                        PlxRecord *except)
{
  GArray *keys = plx_record_keys_new ();

  plx_record_keys_add_referrers (keys, target, relation, kind, except);
  plx_page_add_sorted_section (page, title, keys);
}

void
plx_page_add_notice (PlxPage *page, PlxRunStyle style, const char *text)
{
  PlxLine *line = plx_line_new ();

  plx_line_add (line, style, text, NULL);
  g_ptr_array_add (page->notices, line);
}

static void
add_problem (PlxPage *page, PlxProblem *problem)
{
  g_autofree char *text = NULL;

  if (plx_problem_get_line (problem) == 0)
    {
      plx_page_add_notice (page, PLX_RUN_CAUTION, plx_problem_get_message (problem));
      return;
    }
  /* TRANSLATORS: What is wrong with a record: the line of the file, the message. */
  text = g_strdup_printf (C_("problem", "Line %1$u: %2$s"), plx_problem_get_line (problem),
                          plx_problem_get_message (problem));
  plx_page_add_notice (page, PLX_RUN_CAUTION, text);
}

static void
add_problems (PlxPage *page)
{
  GListModel *problems = plx_dossier_get_problems (plx_record_get_dossier (page->record));
  guint n = g_list_model_get_n_items (problems);

  if (plx_record_is_sound (page->record))
    return;
  plx_page_add_notice (page, PLX_RUN_CAUTION, _("There are errors in this record, so it stands in no list."));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxProblem) problem = g_list_model_get_item (problems, i);
      PlxRecordKind kind;
      guint32 row;

      if (plx_problem_get_record (problem, &kind, &row) && kind == plx_record_get_kind (page->record)
          && row == plx_record_get_row (page->record))
        add_problem (page, problem);
    }
}

static void
fill (PlxPage *page)
{
  switch (plx_record_get_kind (page->record))
    {
    case PLX_RECORD_QUOTATION:
    case PLX_RECORD_ESTIMATE:
    case PLX_RECORD_POSITION:
      plx_page_fill_claim (page);
      break;
    case PLX_RECORD_CLAIMANT:
      plx_page_fill_claimant (page);
      break;
    case PLX_RECORD_EVENT:
      plx_page_fill_event (page);
      break;
    case PLX_RECORD_MEASURE:
      plx_page_fill_measure (page);
      break;
    case PLX_RECORD_QUESTION:
      plx_page_fill_question (page);
      break;
    case PLX_RECORD_SOURCE:
      plx_page_fill_source (page);
      break;
    default:
      break;
    }
}

PlxPage *
plx_page_new_for_record (PlxRecord *record)
{
  PlxPage *page = g_new0 (PlxPage, 1);

  page->record = g_object_ref (record);
  page->stance = -1;
  page->subtitle = plx_line_new ();
  page->notices = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  page->facts = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_fact_free);
  page->sections = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_section_free);
  page->comparison = plx_record_dup_comparison (record);
  add_problems (page);
  fill (page);
  if (page->title == NULL)
    page->title = g_strdup (plx_record_get_label (record));
  return page;
}

void
plx_page_set_verification (PlxPage *page, PlxVerification *verification)
{
  for (guint i = 0; i < page->sections->len; i++)
    {
      PlxSection *section = g_ptr_array_index (page->sections, i);

      g_set_object (&section->verification, verification);
    }
}

void
plx_page_free (PlxPage *page)
{
  g_object_unref (page->record);
  g_free (page->title);
  g_ptr_array_unref (page->subtitle);
  g_ptr_array_unref (page->notices);
  g_free (page->summary);
  g_ptr_array_unref (page->facts);
  g_clear_object (&page->comparison);
  g_ptr_array_unref (page->sections);
  g_free (page);
}
