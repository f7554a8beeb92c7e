/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * plx_claimant_dup_revisions:
 * @kind: %PLX_RECORD_ESTIMATE or %PLX_RECORD_POSITION
 *
 * Where a claimant changed the figure for a measure, or the stance on a question: all their claims about each
 * measure or question on which two of them differ, one of which was surely said before the other (dates that
 * overlap do not tell); in the order in which they were said. What rests on satire alone is left out: nobody said it.
 *
 * "about 12,000" and "exactly 12,000" are the same figure; "at least 12,000" is another. An estimate without
 * a figure neither changes one nor is changed.
 *
 * Returns: (transfer full): PlxRecords; empty where nothing changed
 */
GListModel *plx_claimant_dup_revisions (PlxRecord *claimant, PlxRecordKind kind);

G_END_DECLS
