/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-export.h"

G_BEGIN_DECLS

/**
 * PlxExportSubject: what is to be taken away, before it has been compared, which takes a while for a dossier of many claims. It
 * is cheap to make, and can be compared in any thread.
 * @as_of: what had been said or published by when
 * @apart: whether what stands apart, or rests on satire, is in it
 * @chart: how the chart of a measure is drawn
 * @scale: likewise
 */
typedef struct
{
  /*< private >*/
  PlxDossier *dossier;
  PlxRecord *record;
  GPtrArray *claims;
  /*< public >*/
  PlxAsOf as_of;
  gboolean apart;
  PlxChartKind chart;
  PlxChartScale scale;
} PlxExportSubject;

/** plx_export_subject_new_for_measure: the figures of a sound measure. Returns: (transfer full) */
PlxExportSubject *plx_export_subject_new_for_measure (PlxRecord *measure, const PlxAsOf *as_of);
/** plx_export_subject_new_for_positions: @question: (nullable): just this one. Returns: (transfer full) */
PlxExportSubject *plx_export_subject_new_for_positions (PlxDossier *dossier, PlxRecord *question, const PlxAsOf *as_of);
/** plx_export_subject_new_for_claims: @claims: as plx_side_by_side_new() takes them. Returns: (transfer full) */
PlxExportSubject *plx_export_subject_new_for_claims (GPtrArray *claims);
void plx_export_subject_free (PlxExportSubject *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxExportSubject, plx_export_subject_free)

/** plx_export_subject_compare: Returns: (transfer full) */
PlxExport *plx_export_subject_compare (const PlxExportSubject *self);

/** plx_export_subject_dup_file_name: as plx_export_dup_file_name() */
char *plx_export_subject_dup_file_name (const PlxExportSubject *self, PlxExportFormat format);

G_END_DECLS
