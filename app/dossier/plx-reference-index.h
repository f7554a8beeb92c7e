/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"
#include "plx-record-table.h"

G_BEGIN_DECLS

/**
 * PlxReferenceIndex:
 *
 * The reverse of every reference of a table: for each record the rows of those that name it, as one array a relation and
 * kind, in the order of the file.
 */
typedef struct _PlxReferenceIndex PlxReferenceIndex;

/** plx_reference_index_new: goes over all references of @table, which has to outlive the index; takes linear time */
PlxReferenceIndex *plx_reference_index_new (const PlxRecordTable *table);
void plx_reference_index_free (PlxReferenceIndex *index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxReferenceIndex, plx_reference_index_free)

/**
 * plx_reference_index_get:
 * @kind: of the records that refer
 * @target: the row of the record referred to
 * @rows: (out): (transfer none): the rows of sound records of @kind, each once, ascending
 *
 * Returns: how many there are
 */
guint plx_reference_index_get (const PlxReferenceIndex *index, PlxRelation relation, PlxRecordKind kind,
                               guint32 target, const guint32 **rows);

G_END_DECLS
