/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-text.h"

#include "plx-claim-members.h"
#include "plx-claim-phrase.h"
#include "plx-command-private.h"
#include "plx-date-format.h"
#include "plx-list-entry.h"
#include "plx-term.h"
#include "plx-visible-text.h"

#include <glib/gi18n-lib.h>

#define MAX_COLUMN 40

static void
append_padded (GString *line, const char *text, guint width)
{
  guint used = plx_display_width (text);

  g_string_append (line, text);
  /* What is wider than its column is set off all the same. */
  for (guint i = used; i < MAX (width, used + 2); i++)
    g_string_append_c (line, ' ');
}

static char *
dup_date (PlxRecord *record)
{
  guint member = plx_claim_members_get (plx_record_get_kind (record))->date;
  PlxDate date;

  if (member == PLX_NO_MEMBER || !plx_record_get_date (record, member, &date))
    return g_strdup ("");
  return plx_date_format (&date, PLX_DATE_FORM_SHORT);
}

static guint
measure_column (GListModel *records, gboolean dates)
{
  guint n = g_list_model_get_n_items (records);
  guint width = 0;

  for (guint i = 0; i < n && width < MAX_COLUMN; i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);
      g_autofree char *date = dates ? dup_date (record) : NULL;

      width = MAX (width, plx_display_width (dates ? date : plx_record_get_id (record)));
    }
  return MIN (width, MAX_COLUMN);
}

static char *
dup_words (PlxRecord *record)
{
  g_autoptr (PlxListEntry) entry = plx_list_entry_new (record, PLX_LIST_ORDER_FILE);
  g_autofree char *names = PLX_IS_CLAIM (record) ? plx_claim_dup_claimant_names (PLX_CLAIM (record)) : NULL;
  g_autofree char *title = entry->in_marks ? plx_quote (entry->title) : g_strdup (entry->title);
  const char *colon = C_("introduction", ": ");
  GString *words = g_string_new (NULL);

  if (names != NULL)
    g_string_append_printf (words, "%s%s", names, colon);
  if (entry->stance >= 0)
    g_string_append_printf (words, "%s%s", plx_stance_get_term (entry->stance), colon);
  g_string_append (words, title);
  if (names == NULL && entry->subtitle[0] != '\0')
    g_string_append_printf (words, "%s%s", C_("separator", " · "), entry->subtitle);
  if (entry->caution != NULL)
    g_string_append_printf (words, " [%s]", entry->caution);
  if (entry->relay != NULL)
    g_string_append_printf (words, " [%s]", entry->relay);
  return g_string_free (words, FALSE);
}

void
plx_records_print_text (GListModel *records)
{
  guint n = g_list_model_get_n_items (records);
  guint id_width = measure_column (records, FALSE);
  guint date_width = measure_column (records, TRUE);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);
      g_autoptr (GString) line = g_string_new (NULL);
      g_autofree char *date = dup_date (record);
      g_autofree char *words = dup_words (record);

      append_padded (line, plx_record_get_id (record), id_width + 2);
      if (date_width > 0)
        append_padded (line, date, date_width + 2);
      g_string_append (line, words);
      plx_command_print_line (line->str);
    }
}

static void
print_line (const PlxLine *line, const char *indentation)
{
  g_autofree char *text = plx_line_to_text (line);
  g_autofree char *indented = g_strconcat (indentation, text, NULL);

  if (line->len > 0)
    plx_command_print_line (indented);
}

static void
print_title (const PlxPage *page)
{
  g_autofree char *title = page->in_marks ? plx_quote (page->title) : g_strdup (page->title);
  g_autofree char *position = NULL;

  if (page->stance < 0)
    {
      plx_command_print_line (title);
      return;
    }
  position = g_strdup_printf ("%s%s%s", plx_stance_get_term (page->stance), C_("introduction", ": "), title);
  plx_command_print_line (position);
}

static void
print_facts (const PlxPage *page)
{
  guint width = 0;

  if (page->facts->len > 0)
    plx_command_print_line ("");
  for (guint i = 0; i < page->facts->len; i++)
    {
      const PlxFact *fact = g_ptr_array_index (page->facts, i);

      width = MAX (width, plx_display_width (fact->label));
    }
  for (guint i = 0; i < page->facts->len; i++)
    {
      const PlxFact *fact = g_ptr_array_index (page->facts, i);
      g_autoptr (GString) label = g_string_new (NULL);

      append_padded (label, fact->label, width + 2);
      print_line (fact->line, label->str);
    }
}

/* The words, and beneath them who prints them and what differs. */
static void
print_wording (const PlxWording *wording)
{
  g_autofree char *words = wording->in_marks ? plx_quote (wording->text) : g_strdup (wording->text);
  g_autofree char *line = g_strconcat ("  ", words, NULL);

  plx_command_print_line (line);
  for (guint i = 0; i < wording->sources->len; i++)
    print_line (g_ptr_array_index (wording->sources, i), "    ");
  if (wording->difference != NULL)
    {
      g_autofree char *difference = g_strconcat ("    ≠ ", wording->difference, NULL);

      plx_command_print_line (difference);
    }
}

static void
print_section (const PlxPage *page, const PlxSection *section)
{
  guint n = g_list_model_get_n_items (section->records);

  plx_command_print_line ("");
  plx_command_print_line (section->title);
  for (guint i = 0; section->wordings != NULL && i < section->wordings->wordings->len; i++)
    print_wording (g_ptr_array_index (section->wordings->wordings, i));
  if (section->wordings != NULL)
    return;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (section->records, i);
      g_autoptr (PlxCard) card = plx_card_new_for_record (record, page->record);
      g_autofree char *text = plx_card_to_text (card);
      g_autofree char *line = NULL;

      if (card->target != NULL)
        line = g_strdup_printf ("  %s [%s]", text, card->target);
      else
        line = g_strdup_printf ("  %s", text);
      plx_command_print_line (line);
    }
}

void
plx_page_print_text (const PlxPage *page)
{
  print_title (page);
  print_line (page->subtitle, "");
  for (guint i = 0; i < page->notices->len; i++)
    print_line (g_ptr_array_index (page->notices, i), "! ");
  if (page->summary != NULL)
    {
      plx_command_print_line ("");
      plx_command_print_line (page->summary);
    }
  print_facts (page);
  for (guint i = 0; i < page->sections->len; i++)
    print_section (page, g_ptr_array_index (page->sections, i));
}
