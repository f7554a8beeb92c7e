/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-affiliation.h"
#include "plx-figure-comparison.h"

G_BEGIN_DECLS

/**
 * plx_figure_rows_set_origins:
 * @rows: PlxFigureRows
 * @first: the number of the first origin
 *
 * Sets the origins of all marks that give a figure. Among those that give the same figure ("about n" and
 * "exactly n" are the same) two have one origin when
 *
 * - they are the same claim, however many sources print it, or marks of the same joint claim;
 * - the same claimant gives both;
 * - a claimant of one belongs to the same outermost claimant as one of the other: an agency and its minister,
 * two ministries of a state, or the state itself;
 * - a claimant of one, or somebody who belongs to the same outermost claimant, passed the other on;
 * - both came the same way: the first who passed them on, nearest to the claimant, which is as far back as
 * they can be followed, belong to the same outermost claimant.
 *
 * What is left are independent origins as far as the dossier shows. That two of them agree may still be
 * chance, or a common source that nobody named.
 *
 * Returns: the number behind the last origin
 */
guint plx_figure_rows_set_origins (GPtrArray *rows, PlxAffiliations *affiliations, guint first);

G_END_DECLS
