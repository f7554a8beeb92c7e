/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-as-of.h"
#include "plx-chart.h"
#include "plx-dossier.h"
#include "plx-table.h"

G_BEGIN_DECLS

/** PlxReportBlockKind: what a piece of a report is */
typedef enum
{
  PLX_BLOCK_HEADING,
  PLX_BLOCK_PARAGRAPH,
  PLX_BLOCK_QUOTATION, /* somebody's words, set apart */
  PLX_BLOCK_ITEM,      /* of a list */
  PLX_BLOCK_TABLE,
  PLX_BLOCK_CHART,
  PLX_BLOCK_SPEAKER,   /* who says what follows, and when */
  PLX_BLOCK_NOTE,      /* below something: where it is printed */
  PLX_BLOCK_CONTENTS,  /* the headings, down to its level, with their pages where there are pages */
} PlxReportBlockKind;

/**
 * PlxReportBlock:
 * @level: of a heading: 1 is below the title; of contents, the deepest level that they list
 * @begins_page: whether it stands on a new page
 * @target: (nullable): the id of the record that it is about
 * @line: for text
 * @table: for a table
 * @chart: for a chart
 * @citations: PlxCitations (PlxRecord) that the piece rests on; may be empty
 */
typedef struct
{
  PlxReportBlockKind kind;
  guint level;
  gboolean begins_page;
  char *target;
  PlxLine *line;
  PlxTable *table;
  PlxChart *chart;
  GPtrArray *citations;
} PlxReportBlock;

/**
 * PlxReport: something to take away: a title and pieces, computed from records; every format is written from it
 * @title: what it is about
 * @subtitle: PlxLine: the dossier, and the day it is as of in words
 * @as_of: what had been said or published by when
 * @is_document: whether it is something to be read from beginning to end rather than tables to be looked at
 * @blocks: PlxReportBlocks
 */
typedef struct
{
  PlxDossier *dossier;
  char *title;
  PlxLine *subtitle;
  PlxAsOf as_of;
  gboolean is_document;
  GPtrArray *blocks;
} PlxReport;

/** plx_report_new: Returns: (transfer full): an empty report, whose subtitle names the dossier, its id and the day */
PlxReport *plx_report_new (PlxDossier *dossier, const char *title, const PlxAsOf *as_of);
void plx_report_free (PlxReport *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxReport, plx_report_free)

/** plx_report_add_text: @line: (transfer full). Returns: (transfer none): the block, to add citations to */
PlxReportBlock *plx_report_add_text (PlxReport *report, PlxReportBlockKind kind, PlxLine *line);

/** plx_report_add_words: a block of one run; @words: (nullable): nothing is added for none, or for an empty one */
void plx_report_add_words (PlxReport *report, PlxReportBlockKind kind, PlxRunStyle style, const char *words);

/** plx_report_add_labelled: a block of a strong @label and what it introduces; @words: (nullable): nothing is added for none */
void plx_report_add_labelled (PlxReport *report, PlxReportBlockKind kind, const char *label, const char *words);
PlxReportBlock *plx_report_add_heading (PlxReport *report, guint level, const char *text);
/** plx_report_add_contents: the headings that follow, down to @level */
PlxReportBlock *plx_report_add_contents (PlxReport *report, guint level);
/** plx_report_add_table: @table: (transfer full) */
PlxReportBlock *plx_report_add_table (PlxReport *report, PlxTable *table);
/** plx_report_add_chart: @chart: (transfer full) */
PlxReportBlock *plx_report_add_chart (PlxReport *report, PlxChart *chart);

/** plx_report_take_blocks: moves the blocks of @other (transfer full) behind those of @self; its headings stand one level deeper */
void plx_report_take_blocks (PlxReport *self, PlxReport *other);

/** plx_report_dup_sources: Returns: (transfer full): the PlxSources that its citations name, each once, in order of first use */
GPtrArray *plx_report_dup_sources (const PlxReport *report);

G_END_DECLS
