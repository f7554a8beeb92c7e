/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-comparison.h"

#include "plx-citation.h"
#include "plx-claim-phrase.h"
#include "plx-date-format.h"
#include "plx-figure-chart.h"
#include "plx-measure.h"

#include <glib/gi18n-lib.h>

static void
add_definition (PlxReport *report, PlxMeasure *measure)
{
  const char *definition = plx_measure_get_definition (measure);
  PlxLine *line;

  if (definition == NULL)
    return;
  line = plx_line_new ();
  plx_line_add (line, PLX_RUN_PLAIN, definition, NULL);
  plx_report_add_text (report, PLX_BLOCK_PARAGRAPH, line);
}

static void
add_summary (PlxReport *report, GPtrArray *sentences)
{
  plx_report_add_text (report, PLX_BLOCK_PARAGRAPH, plx_line_join_sentences (sentences));
}

static void
add_citations (PlxReport *report, PlxReportBlock *block, PlxClaim *claim)
{
  g_autoptr (GListModel) citations = plx_as_of_dup_citations (&report->as_of, claim);

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    g_ptr_array_add (block->citations, g_list_model_get_item (citations, i));
}

static PlxLine *
new_places (PlxReport *report, PlxClaim *claim)
{
  g_autoptr (GListModel) citations = plx_as_of_dup_citations (&report->as_of, claim);
  g_autoptr (PlxSatireIndex) satire = plx_satire_index_new (report->dossier);
  PlxLine *line = plx_line_new ();

  plx_line_add_citations (line, citations, NULL);
  plx_line_add_satire (line,
                       plx_as_of_get_satire (&report->as_of, satire, report->dossier, PLX_RECORD_ESTIMATE,
                                             plx_record_get_row (PLX_RECORD (claim))));
  return line;
}

/* "National Intelligence Service: about 1,500, 18 October 2024 · BFM TV ¶ 6" */
static void
add_other_mark (PlxReport *report, const PlxFigureRow *row, const PlxFigureMark *mark)
{
  PlxClaim *claim = PLX_CLAIM (mark->estimate);
  g_autofree char *said = plx_date_format (&mark->stated, PLX_DATE_FORM_MEDIUM);
  PlxLine *line = plx_line_new ();
  PlxReportBlock *block;

  plx_line_add_record (line, PLX_RUN_STRONG, row->claimant);
  plx_line_add (line, PLX_RUN_PLAIN, C_("introduction", ": "), NULL);
  plx_line_add (line, PLX_RUN_PLAIN, mark->figure, plx_record_get_id (PLX_RECORD (claim)));
  plx_line_add_comma (line);
  plx_line_add (line, PLX_RUN_PLAIN, said, NULL);
  plx_line_add_separator (line);
  plx_line_add_phrase (line, PLX_RUN_PLAIN, "%s", new_places (report, claim));
  block = plx_report_add_text (report, PLX_BLOCK_ITEM, line);
  block->target = g_strdup (plx_record_get_id (PLX_RECORD (claim)));
  add_citations (report, block, claim);
}

static void
add_other (PlxReport *report, const PlxFigureOther *other)
{
  PlxLine *reason = plx_line_new ();
  PlxReportBlock *heading = plx_report_add_heading (report, 2, plx_record_get_label (other->measure));

  heading->target = g_strdup (plx_record_get_id (other->measure));
  plx_line_add (reason, PLX_RUN_PLAIN, other->reason, NULL);
  plx_report_add_text (report, PLX_BLOCK_PARAGRAPH, reason);
  for (guint i = 0; i < other->rows->len; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (other->rows, i);

      for (guint j = 0; j < row->marks->len; j++)
        add_other_mark (report, row, g_ptr_array_index (row->marks, j));
    }
}

PlxReport *
plx_figure_comparison_to_report (const PlxFigureComparison *self, gboolean apart)
{
  PlxReport *report = plx_report_new (plx_record_get_dossier (self->measure),
                                      plx_record_get_label (self->measure), &self->as_of);

  add_definition (report, PLX_MEASURE (self->measure));
  add_summary (report, self->summary);
  if (self->rows->len > 0 || (apart && self->apart->len > 0))
    plx_report_add_chart (report, plx_chart_new_for_figures (self, PLX_CHART_BY_CLAIMANT, PLX_SCALE_AUTOMATIC,
                                                             apart));
  plx_report_add_table (report, plx_figure_comparison_to_table (self, apart));
  if (self->others->len > 0)
    plx_report_add_heading (report, 1, _ ("Not comparable"));
  for (guint i = 0; i < self->others->len; i++)
    add_other (report, g_ptr_array_index (self->others, i));
  return report;
}
