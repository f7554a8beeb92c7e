/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-find-query.h"

G_BEGIN_DECLS

/**
 * PlxFindIndex:
 *
 * Every text of a dossier, folded, in one arena, with the way back to the records: titles, summaries, places, the words of
 * claims as given and as printed, figures as digits, claimants with all their spellings, sources with what is said about
 * them. Immutable; may be searched from any thread.
 */
typedef struct _PlxFindIndex PlxFindIndex;

/**
 * plx_find_index_new:
 * @cancellable: (nullable)
 *
 * Folds everything once: about a second for a million claims, so for large dossiers call it off the main thread.
 *
 * Returns: (transfer full) (nullable): NULL when cancelled
 */
PlxFindIndex *plx_find_index_new (PlxDossier *dossier, GCancellable *cancellable);
PlxFindIndex *plx_find_index_ref (PlxFindIndex *self);
void plx_find_index_unref (PlxFindIndex *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxFindIndex, plx_find_index_unref)

/** plx_find_index_get_dossier: Returns: (transfer none) */
PlxDossier *plx_find_index_get_dossier (const PlxFindIndex *self);

/** plx_find_index_get_length: how many bytes of folded text there are */
gsize plx_find_index_get_length (const PlxFindIndex *self);

/**
 * PlxFindResults: what was found
 * @rows: (element-type guint32): for each kind the rows, the best first
 * @kinds: all kinds in the order in which they are shown: the one with the best of all records first; those that are as good
 *   as each other, and those without any, as people look for them: claimants before events before claims
 * @n_rows: of all kinds together
 */
typedef struct
{
  GArray *rows[PLX_N_LISTED_KINDS];
  PlxRecordKind kinds[PLX_N_LISTED_KINDS];
  guint n_rows;
} PlxFindResults;

/** PLX_FIND_ALL_ROWS: no limit to how many rows are searched */
#define PLX_FIND_ALL_ROWS G_MAXUINT32

/**
 * plx_find_index_search:
 * @n_rows: how many rows of each kind are searched, at least; for the first results of a large dossier: some ten thousand,
 *   %PLX_FIND_ALL_ROWS for all
 * @cancellable: (nullable)
 *
 * Large dossiers are searched by as many threads as there are processors.
 *
 * A record is found when each word stands in its own text, or in the names of the claimants, the measure or the question of
 * a claim; where one word at least is its own, others may be those of its event and its sources. First come those in whose
 * title the words stand, as whole words before beginnings of words before parts of words; within that the order of the file.
 *
 * Returns: (transfer full) (nullable): NULL when cancelled
 */
PlxFindResults *plx_find_index_search (PlxFindIndex *self, const PlxFindQuery *query, guint32 n_rows,
                                       GCancellable *cancellable);
void plx_find_results_free (PlxFindResults *results);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxFindResults, plx_find_results_free)

G_END_DECLS
