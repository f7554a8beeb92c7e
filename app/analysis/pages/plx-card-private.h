/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-card.h"
#include "plx-citation.h"
#include "plx-estimate.h"
#include "plx-position.h"
#include "plx-quotation.h"

G_BEGIN_DECLS

/* One file a group of kinds: plx-card-claim.c, plx-card.c. @context is nullable, as in
 * plx_card_new_for_record(). */

void plx_card_fill_quotation (PlxCard *card, PlxQuotation *quotation, PlxRecord *context);
void plx_card_fill_estimate (PlxCard *card, PlxEstimate *estimate, PlxRecord *context);
void plx_card_fill_position (PlxCard *card, PlxPosition *position, PlxRecord *context);
void plx_card_fill_citation (PlxCard *card, PlxCitation *citation);

G_END_DECLS
