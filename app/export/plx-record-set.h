/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * PlxRecordSet: records of a dossier, each once, in the order in which they were found. Only sound records are in it. It may be
 * read from any thread.
 * @rows: (element-type guint32): for each kind the rows
 */
typedef struct
{
  PlxDossier *dossier;
  GArray *rows[PLX_N_LISTED_KINDS];
} PlxRecordSet;

/** plx_record_set_new: Returns: (transfer full): one with nothing in it */
PlxRecordSet *plx_record_set_new (PlxDossier *dossier);
/** plx_record_set_new_for_dossier: Returns: (transfer full): everything */
PlxRecordSet *plx_record_set_new_for_dossier (PlxDossier *dossier);
/** plx_record_set_new_for_record: Returns: (transfer full): @record alone; nothing when it is not sound */
PlxRecordSet *plx_record_set_new_for_record (PlxRecord *record);
void plx_record_set_free (PlxRecordSet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxRecordSet, plx_record_set_free)

/** plx_record_set_add_rows: @rows: (element-type guint32): of records of @kind, which are not in @self yet */
void plx_record_set_add_rows (PlxRecordSet *self, PlxRecordKind kind, const GArray *rows);

/**
 * plx_record_set_dup_claims:
 *
 * The claims in @self, and those that the other records in it stand for: what a claimant said, what was said at an event, what a
 * source prints, the figures of a measure, the positions on a question.
 *
 * Returns: (transfer full) (nullable): NULL when cancelled
 */
PlxRecordSet *plx_record_set_dup_claims (const PlxRecordSet *self, GCancellable *cancellable);

/**
 * plx_record_set_dup_sources:
 *
 * The sources in @self, and those that print one of the events or one of the claims as plx_record_set_dup_claims() finds them;
 * the claims of a source that is in @self bring in no other source.
 *
 * Returns: (transfer full) (nullable): NULL when cancelled
 */
PlxRecordSet *plx_record_set_dup_sources (const PlxRecordSet *self, GCancellable *cancellable);

/** plx_record_set_count: how many records of all kinds there are */
guint plx_record_set_count (const PlxRecordSet *self);

G_END_DECLS
