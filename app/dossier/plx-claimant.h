/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxClaimant:
 *
 * Whoever a claim is put down to: a person, an agency, a state, an organisation, an outlet.
 */
#define PLX_TYPE_CLAIMANT (plx_claimant_get_type ())
G_DECLARE_FINAL_TYPE (PlxClaimant, plx_claimant, PLX, CLAIMANT, PlxRecord)

PlxClaimantKind plx_claimant_get_claimant_kind (PlxClaimant *self);
/** plx_claimant_get_name: Returns: (transfer none) */
const char *plx_claimant_get_name (PlxClaimant *self);
/** plx_claimant_get_role: Returns: (transfer none) (nullable) */
const char *plx_claimant_get_role (PlxClaimant *self);
/** plx_claimant_dup_member_of: Returns: (transfer full) (nullable): PlxClaimant: what it belongs to; never itself, however many steps away */
PlxRecord *plx_claimant_dup_member_of (PlxClaimant *self);
/** plx_claimant_get_aliases: Returns: (transfer container): the other spellings and names met */
const char **plx_claimant_get_aliases (PlxClaimant *self);

G_END_DECLS
