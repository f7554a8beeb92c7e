/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-list-order.h"

G_BEGIN_DECLS

/**
 * PlxListQuery: what a list shows
 * @kind: of records
 * @words: (nullable): only records in whose row and words all these words occur; case and accents do not
 * matter
 * @filter: (nullable): the choice made in the list's filter, one of plx_list_filters(): a nick such as
 * "form:direct", "place:Seoul", "claimant:nis", "member-of:russia"
 */
typedef struct
{
  PlxRecordKind kind;
  PlxListOrder order;
  gboolean descending;
  const char *words;
  const char *filter;
} PlxListQuery;

/**
 * plx_list_compute:
 * @cancellable: (nullable): checked now and then, so that a search typed over is given up
 *
 * Pure and thread-safe; takes about a second for a million records, so for long lists call it off the main
 * thread.
 *
 * Returns: (transfer full) (nullable): the rows (guint32) of the sound records that match, in order; NULL
 * when cancelled
 */
GArray *plx_list_compute (PlxDossier *dossier, const PlxListQuery *query, GCancellable *cancellable);

G_END_DECLS
