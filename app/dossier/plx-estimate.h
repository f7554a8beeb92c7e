/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-claim.h"

G_BEGIN_DECLS

/**
 * PlxEstimate:
 *
 * A quantity that a claimant gives, or declines to give.
 */
#define PLX_TYPE_ESTIMATE (plx_estimate_get_type ())
G_DECLARE_FINAL_TYPE (PlxEstimate, plx_estimate, PLX, ESTIMATE, PlxClaim)

/** plx_estimate_dup_measure: Returns: (transfer full): PlxMeasure */
PlxRecord *plx_estimate_dup_measure (PlxEstimate *self);
/** plx_estimate_get_low: Returns: or %PLX_NO_NUMBER */
gint64 plx_estimate_get_low (PlxEstimate *self);
/** plx_estimate_get_high: Returns: or %PLX_NO_NUMBER */
gint64 plx_estimate_get_high (PlxEstimate *self);
PlxBound plx_estimate_get_bound (PlxEstimate *self);
/** plx_estimate_get_words: Returns: (transfer none) (nullable): what was said, as printed */
const char *plx_estimate_get_words (PlxEstimate *self);
PlxModality plx_estimate_get_modality (PlxEstimate *self);

G_END_DECLS
