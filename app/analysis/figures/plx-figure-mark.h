/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-date-cache.h"
#include "plx-figure-comparison.h"

G_BEGIN_DECLS

/**
 * PlxFigureMarker:
 * @measure: what it is called
 * @dates: of %PLX_DATE_FORM_MEDIUM
 *
 * What the marks of a measure have in common.
 */
typedef struct
{
  PlxDossier *dossier;
  const PlxAsOf *as_of;
  const char *measure;
  PlxDateCache *dates;
} PlxFigureMarker;

/**
 * plx_figure_marks_new:
 * @row: of a sound estimate of the measure
 *
 * Returns: (transfer full): for each claimant of the estimate, in their order, a mark; the array does not
 * free them
 */
GPtrArray *plx_figure_marks_new (const PlxFigureMarker *marker, guint32 row);
void plx_figure_mark_free (PlxFigureMark *mark);

/** plx_figure_mark_get_number: Returns: what a mark is sorted by: its low or, where there is none, its high;
 * %PLX_NO_NUMBER without a figure */
gint64 plx_figure_mark_get_number (const PlxFigureMark *mark);

/** plx_line_add_joint_claimants: the claimants of @estimate but for the one at @except, as links; a few at
 * most, then "and 12 more" */
void plx_line_add_joint_claimants (PlxLine *line, PlxEstimate *estimate, guint32 except);

G_END_DECLS
