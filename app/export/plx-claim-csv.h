/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-claim.h"

G_BEGIN_DECLS

/** plx_claim_append_csv_header: the titles of the columns of plx_claim_append_csv() */
void plx_claim_append_csv_header (GString *out);

/**
 * plx_claim_append_csv:
 *
 * A claim of any kind as a row of RFC 4180. Dates are EDTF; a number that is not given is an empty field. Lists are joined by
 * "; ". Where it is printed stands in one field, a line each: "la-vanguardia ¶ 31: the words as printed"; behind the paragraph
 * "(satire)" where the passage is that.
 */
void plx_claim_append_csv (GString *out, PlxClaim *claim);

G_END_DECLS
