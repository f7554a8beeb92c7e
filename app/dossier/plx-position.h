/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-claim.h"

G_BEGIN_DECLS

/**
 * PlxPosition:
 *
 * A claimant’s stance on a question.
 */
#define PLX_TYPE_POSITION (plx_position_get_type ())
G_DECLARE_FINAL_TYPE (PlxPosition, plx_position, PLX, POSITION, PlxClaim)

/** plx_position_dup_question: Returns: (transfer full): PlxQuestion */
PlxRecord *plx_position_dup_question (PlxPosition *self);
PlxStance plx_position_get_stance (PlxPosition *self);
/** plx_position_get_words: Returns: (transfer none) (nullable) */
const char *plx_position_get_words (PlxPosition *self);

G_END_DECLS
