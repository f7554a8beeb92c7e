/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-as-of.h"
#include "plx-dossier.h"
#include "plx-estimate.h"
#include "plx-line.h"
#include "plx-report.h"
#include "plx-table.h"

G_BEGIN_DECLS

#define PLX_NO_ORIGIN G_MAXUINT

/**
 * PlxFigureMark: one estimate of one claimant
 * @stated: when it was said
 * @day: the day from which it counts as said (plx_claim_get_day())
 * @approximate: whether that day is not sure
 * @is_new: whether it counts, by the clock of the comparison, from just the day that the comparison is as of
 * @n_claimants: how many claimants give it together
 * @origin: which independent origin it has: equal for marks of the same figure behind which one origin
 * stands, see plx-figure-origin.h; %PLX_NO_ORIGIN where no figure is given
 * @figure: without the unit: "about 12,000", "at least 13,000", "1,000 to 3,000"; the words in quotation
 * marks where no figure is given
 * @spoken: the whole claim as one sentence: "National Intelligence Service, 18 October 2024: about 1,500,
 * North Korean special forces who are in Russia, BFM TV"
 */
typedef struct
{
  PlxEstimate *estimate;
  PlxBound bound;
  gint64 low;
  gint64 high;
  PlxDate stated;
  gint32 day;
  gboolean approximate;
  gboolean is_new;
  guint n_claimants;
  guint origin;
  char *figure;
  char *spoken;
} PlxFigureMark;

/**
 * PlxFigureRow: a claimant with everything it says about the measure
 * @affiliation: (nullable): the name of the outermost claimant that it belongs to
 * @marks: PlxFigureMarks in the order in which they were said, by @day; what was surely followed by something
 * else stands before what was said last
 * @n_latest: how many marks at the end of @marks were said last: more than one when they are of the same day,
 * or when the dates do not tell which came last ("before 28 October" and "21 October")
 */
typedef struct
{
  PlxRecord *claimant;
  char *name;
  char *affiliation;
  GPtrArray *marks;
  guint n_latest;
} PlxFigureRow;

/**
 * PlxFigureOther: a measure that a reader might take for the one that is compared
 * @reason: why its figures cannot be set against these
 * @rows: PlxFigureRows; what stands apart is not among them
 */
typedef struct
{
  PlxRecord *measure;
  char *reason;
  GPtrArray *rows;
} PlxFigureOther;

/**
 * PlxFigureComparison: what claimants say about one measure, as of a day. Computed from records alone.
 * @rows: PlxFigureRows, the largest latest figure first, those that give no figure last
 * @apart: PlxFigureRows of what rests on satire alone or on unattributed reports (modality "reportedly"):
 * never among @rows, nor counted in the summary
 * @others: PlxFigureOthers of those that the dossier says could be confused with it ("confusable-with",
 * either way round); where no measure of the dossier says so of any, of all that have the same unit. Only
 * those about which something had been said.
 * @summary: PlxLines: one paragraph, a sentence each
 * @days: (element-type PlxNewsDay): the days on which something about the measure was said or, by that clock,
 * published first, whatever the comparison is as of; that of what stands apart included
 */
typedef struct
{
  PlxRecord *measure;
  PlxAsOf as_of;
  GPtrArray *rows;
  GPtrArray *apart;
  GPtrArray *others;
  GPtrArray *summary;
  GArray *days;
} PlxFigureComparison;

/** plx_figure_comparison_new: @measure: a sound PlxMeasure. Returns: (transfer full) */
PlxFigureComparison *plx_figure_comparison_new (PlxRecord *measure, const PlxAsOf *as_of);
void plx_figure_comparison_free (PlxFigureComparison *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxFigureComparison, plx_figure_comparison_free)

/**
 * plx_figure_comparison_to_table:
 * @apart: whether the rows that stand apart are in it, under a heading of their own
 *
 * Columns: claimant, figure, words as printed, modality, said, about, sources, origin, through whom; a row
 * for each mark.
 *
 * Returns: (transfer full)
 */
PlxTable *plx_figure_comparison_to_table (const PlxFigureComparison *self, gboolean apart);

/** plx_figure_comparison_to_report: the summary, the chart, the table, what is not comparable. Returns:
 * (transfer full) */
PlxReport *plx_figure_comparison_to_report (const PlxFigureComparison *self, gboolean apart);

G_END_DECLS
