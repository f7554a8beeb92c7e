/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-claim.h"

G_BEGIN_DECLS

/* Claims for programs that read linked data, one after the other; what stands around them is added by plx_records_write().
 * Records are named by the URIs that open them (plx_record_dup_link()). Both append JSON in UTF-8, indented by four spaces. */

/**
 * plx_claim_append_json_ld:
 *
 * JSON-LD 1.1 in the terms of schema.org: the claim a `Claim`, whose `appearance`s are `Quotation`s, each the words that one
 * source prints, `isPartOf` a `NewsArticle`. Who it is attributed to there is `spokenByCharacter`; `author` of the claim is who
 * really said it, so a claim that rests on satire alone has none. A passage that is satire is a `SatiricalArticle` of its own
 * within the article. Figures are `QuantitativeValue`s: `value` for one number, minValue and maxValue for a range or a bound.
 * Dates that are no ISO 8601 are of the datatype of EDTF, http://id.loc.gov/datatypes/edtf.
 */
void plx_claim_append_json_ld (GString *out, PlxClaim *claim);

/**
 * plx_claim_append_annotations:
 *
 * W3C Web Annotations (2017): one for each appearance of the claim in a source, with a TextQuoteSelector, and a
 * TextPositionSelector within the paragraph where the dossier has it. Appearances in satire are tagged.
 */
void plx_claim_append_annotations (GString *out, PlxClaim *claim);

G_END_DECLS
