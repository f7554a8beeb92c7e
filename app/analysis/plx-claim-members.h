/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"
#include "plx-record-schema.h"

G_BEGIN_DECLS

/** PLX_NO_MEMBER: the member number that means "none" */
#define PLX_NO_MEMBER G_MAXUINT

/**
 * PlxClaimMembers: where kinds of record keep what several of them have
 * @date: when: an event's date, a claim's stated, a source's published; for the others, as for the members
 * below that a kind has not, %PLX_NO_MEMBER
 */
typedef struct
{
  guint claimants;
  guint date;
  guint event;
  guint citations;
} PlxClaimMembers;

/** plx_claim_members_get: Returns: (transfer none) */
const PlxClaimMembers *plx_claim_members_get (PlxRecordKind kind);

/**
 * plx_row_get_reference:
 * @member: a single reference
 *
 * Returns: the row that it names, or %PLX_NO_ROW
 */
guint32 plx_row_get_reference (PlxDossier *dossier, PlxRecordKind kind, guint32 row, guint member);

/** plx_row_get_first_claimant: Returns: the row of the first claimant of a claim, or %PLX_NO_ROW */
guint32 plx_row_get_first_claimant (PlxDossier *dossier, PlxRecordKind kind, guint32 row);

/**
 * plx_row_get_days:
 * @earliest: (out): as plx_date_get_earliest(); without a date %G_MAXINT32, so that it sorts last
 * @latest: (out): as plx_date_get_latest()
 *
 * The days of a record's date (see #PlxClaimMembers).
 */
void
plx_row_get_days (PlxDossier *dossier, PlxRecordKind kind, guint32 row, gint32 *earliest, gint32 *latest);

G_END_DECLS
