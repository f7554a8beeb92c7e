/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/* Claims for programs that read linked data. @claims: (element-type PlxRecord): quotations, estimates, positions of @dossier.
 * Records are named by the URIs that open them (plx_record_dup_link()). Both: Returns: (transfer full): UTF-8 */

/**
 * plx_claims_to_json_ld:
 *
 * JSON-LD 1.1 in the terms of schema.org: each claim a `Claim`, whose `appearance`s are `Quotation`s, each the words that one
 * source prints, `isPartOf` a `NewsArticle`. Figures are `QuantitativeValue`s, with minValue and maxValue, never one number for
 * a range. Dates are EDTF, as schema.org has no word for uncertain ones. Satire is a `SatiricalArticle`.
 */
char *plx_claims_to_json_ld (PlxDossier *dossier, const GPtrArray *claims);

/**
 * plx_claims_to_annotations:
 *
 * W3C Web Annotations (2017), a page of them: one for each appearance of a claim in a source, with a TextQuoteSelector, and a
 * TextPositionSelector within the paragraph where the dossier has it.
 */
char *plx_claims_to_annotations (PlxDossier *dossier, const GPtrArray *claims);

G_END_DECLS
