/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-report.h"
#include "plx-table.h"

G_BEGIN_DECLS

/** PLX_SIDE_BY_SIDE_MAXIMUM: how many claims stand side by side */
#define PLX_SIDE_BY_SIDE_MAXIMUM 4

/**
 * PlxSideBySideRow: one thing that the claims say
 * @name: untranslated: "claimant", "words" …
 * @label: translated
 * @lines: PlxLines, one a claim; empty where a claim says nothing of it
 * @differs: whether not all say the same
 */
typedef struct
{
  char *name;
  char *label;
  GPtrArray *lines;
  gboolean differs;
} PlxSideBySideRow;

/**
 * PlxSideBySide: two to four claims in columns whose rows align. Computed from records alone.
 * @claims: PlxClaims (PlxRecord)
 * @rows: PlxSideBySideRows: claimant and role, words, figure, measure, stance, said, about, published, event, sources, through
 *   whom; those that no claim has are left out
 */
typedef struct
{
  GPtrArray *claims;
  GPtrArray *rows;
} PlxSideBySide;

/** plx_side_by_side_new: @claims: (element-type PlxRecord): one to four sound claims of one dossier. Returns: (transfer full) */
PlxSideBySide *plx_side_by_side_new (GPtrArray *claims);
void plx_side_by_side_free (PlxSideBySide *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxSideBySide, plx_side_by_side_free)

/** plx_side_by_side_to_report: as a table with a row for each thing. Returns: (transfer full) */
PlxReport *plx_side_by_side_to_report (const PlxSideBySide *self);

G_END_DECLS
