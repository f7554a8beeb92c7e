/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bibliographic-date.h"
#include "plx-claim.h"
#include "plx-source.h"

G_BEGIN_DECLS

/**
 * plx_source_dup_citation:
 * @paragraphs: (nullable) (element-type guint): the paragraphs that are cited, ascending; NULL for the whole
 *
 * A reference to @self in @style, in English as the style guides have it. No author is made up: a report begins with its title,
 * an official statement or a data set with the body that it is from. A source without a headline is cited by what it is. That it
 * is a translation is said, and what of it is satire: cited paragraphs that are satire stand apart from those that report.
 *
 * Returns: (transfer full): one line
 */
char *plx_source_dup_citation (PlxSource *self, GArray *paragraphs, PlxCitationStyle style);

/**
 * plx_record_dup_citations:
 * @record: a source, a claim or an event
 *
 * Returns: (transfer full) (nullable): a line for each source that prints it; NULL for a record that no source prints
 */
char *plx_record_dup_citations (PlxRecord *record, PlxCitationStyle style);

/** plx_record_dup_wikitext_citations: Returns: (transfer full) (nullable): the same as named references with {{cite news}} */
char *plx_record_dup_wikitext_citations (PlxRecord *record);

/**
 * plx_claim_dup_quotation:
 *
 * The claim to be pasted into a text, in the user's language: “the words” — who, role, when, through whom (publisher, date,
 * ¶ 14). Only words that stood in marks are put in marks, those of their language, and indirect speech is called so. Of a figure
 * or a stance it is said what it counts or answers; the words are those of the print, not of the speaker. A translation is
 * called so, and so is satire: a claim that rests on nothing else begins with that.
 *
 * Returns: (transfer full): one line
 */
char *plx_claim_dup_quotation (PlxClaim *self);

/**
 * plx_claim_dup_wikitext_quotation:
 *
 * Returns: (transfer full): the claim with its references: words that stood in marks as {{quote}}, anything else as a sentence
 */
char *plx_claim_dup_wikitext_quotation (PlxClaim *self);

G_END_DECLS
