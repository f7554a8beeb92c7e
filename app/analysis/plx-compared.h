/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * plx_dossier_dup_compared:
 * @kind: %PLX_RECORD_MEASURE or %PLX_RECORD_QUESTION
 *
 * What claimants can be compared by.
 *
 * Returns: (transfer full): the sound measures that somebody has an estimate of, or the sound questions that somebody has a
 *   position on, in the order of the file
 */
GListModel *plx_dossier_dup_compared (PlxDossier *dossier, PlxRecordKind kind);

/** plx_dossier_count_compared: the length of that list */
guint plx_dossier_count_compared (PlxDossier *dossier, PlxRecordKind kind);

/**
 * plx_record_dup_comparison:
 * @record: a listed record
 *
 * Returns: (transfer full) (nullable): the sound measure or question that claimants can be compared by, where @record is an
 *   estimate or a position; @record itself where it is such a measure or question; NULL where there is nothing to compare
 */
PlxRecord *plx_record_dup_comparison (PlxRecord *record);

/** plx_compared_count_claims: how many estimates of the measure, positions on the question, or claims from the source, @record there are */
guint plx_compared_count_claims (PlxRecord *record);

/** plx_dossier_count_satirical_positions: how many sound positions rest on satire alone */
guint plx_dossier_count_satirical_positions (PlxDossier *dossier);

G_END_DECLS
