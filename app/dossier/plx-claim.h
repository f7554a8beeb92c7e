/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxClaim:
 *
 * What a claimant said. Abstract; a claim is a PlxQuotation, a PlxEstimate or a PlxPosition.
 *
 * A claim has three clocks that are never mixed up: when it was uttered (stated), which time it speaks of (as-of), and
 * when the sources that print it came out (published).
 */
#define PLX_TYPE_CLAIM (plx_claim_get_type ())
G_DECLARE_DERIVABLE_TYPE (PlxClaim, plx_claim, PLX, CLAIM, PlxRecord)

struct _PlxClaimClass
{
  PlxRecordClass parent_class;
};

/** plx_claim_dup_claimants: Returns: (transfer full): PlxClaimants, at least one */
GListModel *plx_claim_dup_claimants (PlxClaim *self);
/** plx_claim_get_stated: when it was uttered. Returns: whether there is a date */
gboolean plx_claim_get_stated (PlxClaim *self, PlxDate *date);
/** plx_claim_get_as_of: which time it speaks of. Returns: whether there is a date */
gboolean plx_claim_get_as_of (PlxClaim *self, PlxDate *date);
/** plx_claim_dup_event: Returns: (transfer full) (nullable): the PlxEvent at which it was said */
PlxRecord *plx_claim_dup_event (PlxClaim *self);
/**
 * plx_claim_dup_through:
 *
 * Returns: (transfer full): PlxClaimants, the chain between the claimant and the outlet, nearest to the claimant first
 */
GListModel *plx_claim_dup_through (PlxClaim *self);
/** plx_claim_dup_citations: Returns: (transfer full): PlxCitations, at least one */
GListModel *plx_claim_dup_citations (PlxClaim *self);

/** PlxSatire: how much of what a claim rests on is satire */
typedef enum
{
  PLX_SATIRE_NONE,
  PLX_SATIRE_ALSO, /* some citations are, others are reports */
  PLX_SATIRE_ONLY, /* it must never look like a claim that was reported */
} PlxSatire;

PlxSatire plx_claim_get_satire (PlxClaim *self);

G_END_DECLS
