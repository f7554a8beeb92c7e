/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"
#include "plx-line.h"

G_BEGIN_DECLS

/** plx_record_count_claims: how many claims name @record as @relation */
guint plx_record_count_claims (PlxRecord *record, PlxRelation relation);

/** plx_line_add_claim_count: "9 claims" behind a separator; nothing when there are none */
void plx_line_add_claim_count (PlxLine *line, PlxRecord *record, PlxRelation relation);

/** plx_line_add_source_count: "2 sources" behind a separator; nothing for 0 */
void plx_line_add_source_count (PlxLine *line, guint n);

/**
 * plx_event_dup_sources:
 *
 * Returns: (transfer full): the rows (guint32) of the sources that print @event or a claim made at it, each
 * once, in the order of the file
 */
GArray *plx_event_dup_sources (PlxRecord *event);

/** plx_citations_count_sources: how many different sources there are among @citations */
guint plx_citations_count_sources (GListModel *citations);

G_END_DECLS
