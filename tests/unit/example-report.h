/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "example-dossier.h"
#include "plx-report.h"

/* Texts that every format has to keep what they are. */
#define HOSTILE_PIPES "a|b||c\n|-\n| d"
#define HOSTILE_FORMULA "=cmd('/c calc')!A1"
#define HOSTILE_MARKUP "<script>alert(1)</script> ]]> </table> &amp; \"quoted\" 'single'"
#define HOSTILE_WIKI "{{Delete}} [[Main Page|x]] '''b''' ~~~~ __TOC__ <nowiki>"
#define HOSTILE_MARKDOWN "**bold** _em_ `code` [x](http://x.example) ![i](y) # h www.x.example <b>"
#define HOSTILE_DIRECTION "abc\xe2\x80\xae" "cba\xe2\x80\xac"

static inline PlxRecord *
example_lookup (PlxDossier *dossier, const char *id)
{
  PlxRecord *record = plx_dossier_lookup (dossier, id);

  g_assert_nonnull (record);
  return record;
}

static inline PlxTableRow *
example_add_row (PlxReport *report, PlxTable *table, const char *claim, const char *name, const char *figure, gint64 number,
                 const char *words)
{
  g_autoptr (PlxRecord) record = example_lookup (report->dossier, claim);
  g_autoptr (GListModel) citations = plx_claim_dup_citations (PLX_CLAIM (record));
  PlxTableRow *row = plx_table_add_row (table, claim);
  PlxLine *line = plx_line_new ();

  plx_line_add (line, PLX_RUN_STRONG, name, NULL);
  plx_table_row_add_cell (row, line, PLX_NO_NUMBER);
  plx_table_row_add_text (row, figure, number);
  plx_table_row_add_text (row, words, PLX_NO_NUMBER);
  plx_table_row_add_text (row, NULL, PLX_NO_NUMBER);
  plx_table_row_add_citations (row, citations);
  return row;
}

static inline PlxTable *
example_table (const char *title)
{
  PlxTable *table = plx_table_new (title);

  plx_table_add_column (table, "claimant", "Claimant", PLX_COLUMN_TEXT);
  plx_table_add_column (table, "figure", "Figure", PLX_COLUMN_FIGURE);
  plx_table_add_column (table, "as-printed", "In the words", PLX_COLUMN_WORDS);
  plx_table_add_column (table, "through", "Through", PLX_COLUMN_TEXT);
  return table;
}

/* A report with one of everything; @name and @words stand in its table. */
static inline PlxReport *
example_report (PlxDossier *dossier, const char *name, const char *words, guint n_rows)
{
  const PlxAsOf as_of = { PLX_CLOCK_SAID, 739184 }; /* 25 October 2024 */
  PlxReport *report = plx_report_new (dossier, "Soldiers sent", &as_of);
  PlxTable *table = example_table ("Soldiers sent");
  g_autoptr (PlxRecord) early = example_lookup (dossier, "early");
  PlxReportBlock *block;
  PlxTableRow *row;
  PlxLine *line;

  line = plx_line_new ();
  plx_line_add (line, PLX_RUN_PLAIN, "Two claimants give a figure.", NULL);
  plx_line_add_item (line, PLX_RUN_CAUTION, "rests on satire only", NULL);
  block = plx_report_add_text (report, PLX_BLOCK_PARAGRAPH, line);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GListModel) citations = plx_claim_dup_citations (PLX_CLAIM (early));

      g_ptr_array_add (block->citations, g_list_model_get_item (citations, i));
    }
  for (guint i = 0; i < n_rows; i++)
    {
      example_add_row (report, table, "first-figure", name, "about 12,000", 12000, words);
      row = example_add_row (report, table, "second-figure", "Ministry of War", "at most 3,000", 3000, "“up to 3,000”");
      ((PlxTableCell *) g_ptr_array_index (row->cells, 1))->marked = TRUE;
      ((PlxTableCell *) g_ptr_array_index (row->cells, 1))->mark = g_strdup ("New on this day");
    }
  row = example_add_row (report, table, "no-figure", "Amy", "no figure given", PLX_NO_NUMBER, "“a small number”");
  row->group = g_strdup ("Unattributed");
  row->level = 1;
  plx_report_add_table (report, table);
  plx_report_add_heading (report, 1, "Not comparable");
  line = plx_line_new ();
  plx_line_add (line, PLX_RUN_PLAIN, words, NULL);
  plx_report_add_text (report, PLX_BLOCK_ITEM, line);
  line = plx_line_new ();
  plx_line_add (line, PLX_RUN_PLAIN, name, NULL);
  plx_report_add_text (report, PLX_BLOCK_ITEM, line);
  line = plx_line_new ();
  plx_line_add (line, PLX_RUN_PLAIN, words, NULL);
  plx_report_add_text (report, PLX_BLOCK_QUOTATION, line);
  return report;
}
