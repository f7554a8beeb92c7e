/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-report.h"
#include "plx-table.h"

G_BEGIN_DECLS

/** PLX_SIDE_BY_SIDE_MAXIMUM: how many claims stand side by side */
#define PLX_SIDE_BY_SIDE_MAXIMUM 4

/**
 * PlxSideBySideRow: one thing that the claims say
 * @name: untranslated: "claimant", "words", "figure", "modality", "measure", "stance", "question", "said",
 * "about", "published", "event", "form", "sources", "through"
 * @label: translated
 * @lines: PlxLines, one a claim; empty where a claim says nothing of it
 * @differs: whether not all say the same: by what is meant, not by how it is written
 * @mark: (nullable): that they differ, in words; "not comparable" for figures of different measures, "only
 * one says it" where the others say nothing
 * @note: (nullable): why they cannot be compared
 */
typedef struct
{
  char *name;
  char *label;
  GPtrArray *lines;
  gboolean differs;
  char *mark;
  char *note;
} PlxSideBySideRow;

/**
 * PlxSideBySide: claims in columns whose rows align. Computed from records alone.
 * @claims: PlxClaims (PlxRecord)
 * @rows: PlxSideBySideRows: who in which role, the words, the figure, what it is put forward as, the measure,
 * the stance, the question, when it was said, what time it is about, when it was published, the event, the
 * form, the sources, through whom; those that no claim has are left out
 */
typedef struct
{
  GPtrArray *claims;
  GPtrArray *rows;
} PlxSideBySide;

/**
 * plx_side_by_side_new:
 * @claims: (element-type PlxRecord): one to %PLX_SIDE_BY_SIDE_MAXIMUM claims of one dossier, of any kinds
 *
 * Returns: (transfer full)
 */
PlxSideBySide *plx_side_by_side_new (GPtrArray *claims);
void plx_side_by_side_free (PlxSideBySide *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxSideBySide, plx_side_by_side_free)

/** plx_side_by_side_dup_title: Returns: (transfer full): what a column is called: "Mark Rutte" */
char *plx_side_by_side_dup_title (const PlxSideBySide *self, guint column);

/**
 * plx_side_by_side_dup_spoken:
 *
 * Returns: (transfer full): a cell as it is read out: "Said, Mark Rutte: 28 October 2024"; says so where
 * nothing stands in it, and what its row is marked with
 */
char *plx_side_by_side_dup_spoken (const PlxSideBySide *self, guint row, guint column);

/** plx_side_by_side_to_report: as a table with a row for each thing. Returns: (transfer full) */
PlxReport *plx_side_by_side_to_report (const PlxSideBySide *self);

G_END_DECLS
