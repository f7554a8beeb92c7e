/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/** PLX_LAST_RANK: of what has no name: it comes after everything else */
#define PLX_LAST_RANK G_MAXUINT32

/**
 * plx_rank_texts:
 * @texts: (array length=n) (element-type utf8): may hold NULLs
 *
 * Returns: (transfer full): for each text its place in the order of the user's language; equal texts have
 * equal ranks
 */
guint32 *plx_rank_texts (const char *const *texts, guint32 n);

/**
 * plx_rank_rows:
 * @member: a text
 *
 * Returns: (transfer full): the ranks of all rows of @kind by @member
 */
guint32 *plx_rank_rows (PlxDossier *dossier, PlxRecordKind kind, guint member);

/**
 * plx_rank_claimants_by_affiliation:
 *
 * Ranks claimants so that each that belongs to nothing is followed by its members, and each of those by its
 * own; those that neither belong to anything nor have members come last.
 *
 * Returns: (transfer full): the ranks of all rows of claimants
 */
guint32 *plx_rank_claimants_by_affiliation (PlxDossier *dossier, gboolean descending);

G_END_DECLS
