/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * PlxAffiliations:
 *
 * What claimants belong to in the end, for code that asks about very many of them, or about those that are
 * nested very deep.
 */
typedef struct _PlxAffiliations PlxAffiliations;

PlxAffiliations *plx_affiliations_new (PlxDossier *dossier);
void plx_affiliations_free (PlxAffiliations *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxAffiliations, plx_affiliations_free)

/** plx_affiliations_get_outermost: Returns: the row of the outermost claimant that @claimant (a row) belongs
 * to; @claimant itself where it belongs to none */
guint32 plx_affiliations_get_outermost (PlxAffiliations *self, guint32 claimant);

G_END_DECLS
