/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bibliographic-date.h"
#include "plx-claim.h"
#include "plx-source.h"

G_BEGIN_DECLS

/**
 * plx_source_dup_citation:
 * @paragraph: the paragraph that is cited; 0 for the whole
 *
 * Returns: (transfer full): a reference to @self in @style, in English as the style guides have it. A source without a headline
 * is cited by what it is, in brackets
 */
char *plx_source_dup_citation (PlxSource *self, guint paragraph, PlxCitationStyle style);

/**
 * plx_record_dup_citations:
 * @record: a source, a claim or an event
 *
 * Returns: (transfer full) (nullable): a line for each source that prints it, at the paragraph where it stands first; NULL for a
 *   record that no source prints
 */
char *plx_record_dup_citations (PlxRecord *record, PlxCitationStyle style);

/** plx_record_dup_wikitext_citations: the same as named references with {{cite news}} */
char *plx_record_dup_wikitext_citations (PlxRecord *record);

/**
 * plx_claim_dup_quotation:
 *
 * The claim to be pasted into a text, in the user's language: “the words” — who, role, when (publisher, date, ¶ 14). Words that
 * nobody set in marks are given without; the figure or the stance stands before the words; satire is named.
 *
 * Returns: (transfer full)
 */
char *plx_claim_dup_quotation (PlxClaim *self);

/** plx_claim_dup_wikitext_quotation: Returns: (transfer full): the claim as {{quote}}, with its references */
char *plx_claim_dup_wikitext_quotation (PlxClaim *self);

G_END_DECLS
