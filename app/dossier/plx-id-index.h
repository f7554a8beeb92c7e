/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record-kind.h"

G_BEGIN_DECLS

/**
 * PlxIdIndex:
 *
 * Finds a record by its id in constant time, whatever ids a file from a stranger holds: the hash has a secret seed, so that
 * nobody can choose ids that collide.
 */
typedef struct _PlxIdIndex PlxIdIndex;

PlxIdIndex *plx_id_index_new (void);
void plx_id_index_free (PlxIdIndex *index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxIdIndex, plx_id_index_free)

/**
 * plx_id_index_prepare:
 * @length: of @id, in bytes
 * @kind: the kind of record it will be added for, or sought
 *
 * Asks for the memory that adding or finding @id will need, which takes the processor a while.
 *
 * Returns: the hash of @id
 */
guint32 plx_id_index_prepare (PlxIdIndex *index, const char *id, gsize length, PlxRecordKind kind);

/**
 * plx_id_index_add:
 * @id: borrowed; has to live as long as the index
 * @hash: from plx_id_index_prepare()
 *
 * Returns: FALSE when @id is there already; nothing changes then
 */
gboolean plx_id_index_add (PlxIdIndex *index, const char *id, guint32 hash, PlxRecordKind kind, guint32 row);

/** plx_id_index_find: Returns: whether there is a record called @id */
gboolean plx_id_index_find (PlxIdIndex *index, const char *id, PlxRecordKind *kind, guint32 *row);

/** plx_id_index_find_hashed: likewise; @hash is that of @id from plx_id_index_prepare() */
gboolean plx_id_index_find_hashed (PlxIdIndex *index, const char *id, guint32 hash, PlxRecordKind *kind, guint32 *row);

/** plx_id_index_prefetch_id: asks for the memory of the id that looking for one of this hash, of a @kind, will compare */
void plx_id_index_prefetch_id (PlxIdIndex *index, guint32 hash, PlxRecordKind kind);

guint plx_id_index_count (PlxIdIndex *index);

/**
 * plx_id_index_suggest:
 * @budget: (inout): how much work may still be done, in comparisons of ids of eight letters; counted down. What would take
 *   more than is left is not begun
 *
 * Returns: (transfer none) (nullable): the id of a record of @kind that is most like @id, if one is like it at all
 */
const char *plx_id_index_suggest (PlxIdIndex *index, const char *id, PlxRecordKind kind, guint *budget);

G_END_DECLS
