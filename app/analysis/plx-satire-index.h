/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-claim.h"
#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * PlxSatireIndex:
 *
 * Which paragraphs of which sources are satire, for code that asks about very many citations without making
 * an object of each. The answers are those of plx_citation_is_satire() and plx_claim_get_satire().
 */
typedef struct _PlxSatireIndex PlxSatireIndex;

/** plx_satire_index_new: the sources are looked at as they are asked for */
PlxSatireIndex *plx_satire_index_new (PlxDossier *dossier);
void plx_satire_index_free (PlxSatireIndex *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxSatireIndex, plx_satire_index_free)

/** plx_satire_index_has_citation: whether the citation at @row stands in satire */
gboolean plx_satire_index_has_citation (PlxSatireIndex *self, guint32 row);

/** plx_satire_index_get_claim: how much of what the claim at @row of @kind rests on is satire */
PlxSatire plx_satire_index_get_claim (PlxSatireIndex *self, PlxRecordKind kind, guint32 row);

G_END_DECLS
