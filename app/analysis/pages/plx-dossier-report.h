/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-progress.h"
#include "plx-report.h"

G_BEGIN_DECLS

/**
 * plx_dossier_report_new:
 * @progress: (nullable)
 *
 * A whole dossier to be read from beginning to end: what it is, its contents, the events in the order in which they happened, each
 * with its claims in full; the claims that belong to no event; the claimants and what they belong to; what claimants say about
 * each measure and question. Each citation of the dossier stands once beside the claim or event that it is of.
 *
 * Returns: (transfer full) (nullable): NULL when it was cancelled
 */
PlxReport *plx_dossier_report_new (PlxDossier *dossier, const PlxProgress *progress);

G_END_DECLS
