/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-find-query.h"

G_BEGIN_DECLS

/**
 * PlxFindNarrowing: what a query allows besides its words, made ready to be asked about many rows
 */
typedef struct _PlxFindNarrowing PlxFindNarrowing;

/** plx_find_narrowing_new: an id that means nothing in @dossier allows nothing */
PlxFindNarrowing *plx_find_narrowing_new (PlxDossier *dossier, const PlxFindQuery *query);
void plx_find_narrowing_free (PlxFindNarrowing *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxFindNarrowing, plx_find_narrowing_free)

gboolean plx_find_narrowing_allows (const PlxFindNarrowing *self, PlxRecordKind kind, guint32 row);

G_END_DECLS
