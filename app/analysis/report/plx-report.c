/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report.h"

#include <glib/gi18n-lib.h>

#include "plx-citation.h"
#include "plx-date-format.h"

static void
free_block (gpointer data)
{
  PlxReportBlock *block = data;

  g_free (block->target);
  g_clear_pointer (&block->line, g_ptr_array_unref);
  g_clear_pointer (&block->table, plx_table_free);
  g_clear_pointer (&block->chart, plx_chart_free);
  g_ptr_array_unref (block->citations);
  g_free (block);
}

static char *
describe_day (const PlxAsOf *as_of)
{
  g_autofree char *day = NULL;
  PlxDate date;

  if (as_of->day == PLX_AS_OF_ALWAYS || !plx_date_set_day (&date, as_of->day))
    return NULL;

  day = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);
  if (as_of->clock == PLX_CLOCK_PUBLISHED)
    /* TRANSLATORS: what a comparison is limited to; %s is a day. */
    return g_strdup_printf (_("as published by the end of %s"), day);
  /* TRANSLATORS: what a comparison is limited to; %s is a day. */
  return g_strdup_printf (_("as said by the end of %s"), day);
}

PlxReport *
plx_report_new (PlxDossier *dossier, const char *title, const PlxAsOf *as_of)
{
  PlxReport *report = g_new0 (PlxReport, 1);
  const char *dossier_title = plx_dossier_get_title (dossier);
  const char *id = plx_dossier_get_id (dossier);
  g_autofree char *day = describe_day (as_of);

  report->dossier = g_object_ref (dossier);
  report->title = g_strdup (title);
  report->subtitle = plx_line_new ();
  report->as_of = *as_of;
  report->blocks = g_ptr_array_new_with_free_func (free_block);
  if (dossier_title != NULL)
    plx_line_add (report->subtitle, PLX_RUN_PLAIN, dossier_title, NULL);
  if (id != NULL)
    plx_line_add_item (report->subtitle, PLX_RUN_DIM, id, NULL);
  if (day != NULL)
    plx_line_add_item (report->subtitle, PLX_RUN_PLAIN, day, NULL);
  return report;
}

void
plx_report_free (PlxReport *report)
{
  g_object_unref (report->dossier);
  g_free (report->title);
  g_ptr_array_unref (report->subtitle);
  g_ptr_array_unref (report->blocks);
  g_free (report);
}

static PlxReportBlock *
add_block (PlxReport *report, PlxReportBlockKind kind)
{
  PlxReportBlock *block = g_new0 (PlxReportBlock, 1);

  block->kind = kind;
  block->citations = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (report->blocks, block);
  return block;
}

PlxReportBlock *
plx_report_add_text (PlxReport *report, PlxReportBlockKind kind, PlxLine *line)
{
  PlxReportBlock *block = add_block (report, kind);

  block->line = line;
  return block;
}

void
plx_report_add_words (PlxReport *report, PlxReportBlockKind kind, PlxRunStyle style, const char *words)
{
  PlxLine *line;

  if (words == NULL || *words == '\0')
    return;
  line = plx_line_new ();
  plx_line_add (line, style, words, NULL);
  plx_report_add_text (report, kind, line);
}

void
plx_report_add_labelled (PlxReport *report, PlxReportBlockKind kind, const char *label, const char *words)
{
  PlxLine *line;

  if (words == NULL)
    return;
  line = plx_line_new ();
  plx_line_add (line, PLX_RUN_STRONG, label, NULL);
  plx_line_add (line, PLX_RUN_PLAIN, C_("introduction", ": "), NULL);
  plx_line_add (line, PLX_RUN_PLAIN, words, NULL);
  plx_report_add_text (report, kind, line);
}

PlxReportBlock *
plx_report_add_heading (PlxReport *report, guint level, const char *text)
{
  PlxLine *line = plx_line_new ();
  PlxReportBlock *block;

  plx_line_add (line, PLX_RUN_PLAIN, text, NULL);
  block = plx_report_add_text (report, PLX_BLOCK_HEADING, line);
  block->level = level;
  return block;
}

PlxReportBlock *
plx_report_add_contents (PlxReport *report, guint level)
{
  PlxReportBlock *block = add_block (report, PLX_BLOCK_CONTENTS);

  block->level = level;
  return block;
}

PlxReportBlock *
plx_report_add_table (PlxReport *report, PlxTable *table)
{
  PlxReportBlock *block = add_block (report, PLX_BLOCK_TABLE);

  block->table = table;
  return block;
}

PlxReportBlock *
plx_report_add_chart (PlxReport *report, PlxChart *chart)
{
  PlxReportBlock *block = add_block (report, PLX_BLOCK_CHART);

  block->chart = chart;
  return block;
}

void
plx_report_take_blocks (PlxReport *self, PlxReport *other)
{
  for (guint i = 0; i < other->blocks->len; i++)
    {
      PlxReportBlock *block = g_ptr_array_index (other->blocks, i);

      if (block->kind == PLX_BLOCK_HEADING)
        block->level++;
    }
  g_ptr_array_extend_and_steal (self->blocks, g_steal_pointer (&other->blocks));
  other->blocks = g_ptr_array_new ();
  plx_report_free (other);
}

static void
add_sources (GPtrArray *sources, GHashTable *seen, GPtrArray *citations)
{
  for (guint i = 0; i < citations->len; i++)
    {
      g_autoptr (PlxRecord) source = plx_citation_dup_source (g_ptr_array_index (citations, i));

      if (source != NULL && g_hash_table_add (seen, GUINT_TO_POINTER (plx_record_get_row (source))))
        g_ptr_array_add (sources, g_steal_pointer (&source));
    }
}

GPtrArray *
plx_report_dup_sources (const PlxReport *report)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *sources = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < report->blocks->len; i++)
    {
      const PlxReportBlock *block = g_ptr_array_index (report->blocks, i);

      add_sources (sources, seen, block->citations);
      for (guint row = 0; block->table != NULL && row < block->table->rows->len; row++)
        add_sources (sources, seen, ((PlxTableRow *) g_ptr_array_index (block->table->rows, row))->citations);
    }
  return sources;
}
