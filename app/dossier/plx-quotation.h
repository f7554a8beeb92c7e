/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-claim.h"

G_BEGIN_DECLS

/**
 * PlxQuotation:
 *
 * Words that are put in a claimant’s mouth.
 */
#define PLX_TYPE_QUOTATION (plx_quotation_get_type ())
G_DECLARE_FINAL_TYPE (PlxQuotation, plx_quotation, PLX, QUOTATION, PlxClaim)

PlxForm plx_quotation_get_form (PlxQuotation *self);
/** plx_quotation_get_text: Returns: (transfer none) */
const char *plx_quotation_get_text (PlxQuotation *self);

G_END_DECLS
