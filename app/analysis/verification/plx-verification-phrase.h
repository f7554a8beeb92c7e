/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-line.h"
#include "plx-verification.h"

G_BEGIN_DECLS

/* A verification in words, for the window and the command line. */

/** plx_verdict_get_term: Returns: (transfer none): "verbatim", "no text held" */
const char *plx_verdict_get_term (PlxVerdict verdict);
/** plx_verdict_get_sign: Returns: (transfer none): a character that tells it without colour */
const char *plx_verdict_get_sign (PlxVerdict verdict);
/** plx_verdict_get_meaning: Returns: (transfer none): what it says of a citation, as a sentence */
const char *plx_verdict_get_meaning (PlxVerdict verdict);

/**
 * plx_verification_dup_summary:
 *
 * Returns: (transfer full): "All 382 citations stand in the articles word for word.", or how many stand how
 */
char *plx_verification_dup_summary (PlxVerification *self);

/**
 * plx_verification_dup_difference:
 * @citation: one that was looked up
 *
 * Returns: (transfer full) (nullable): in which words or forms the article differs from what is cited, as sentences: "The article
 *   has “soldiers” instead of “workers”."; NULL when there is nothing to compare
 */
char *plx_verification_dup_difference (PlxVerification *self, PlxCitation *citation);

/**
 * plx_verification_dup_remarks:
 *
 * Returns: (transfer full) (nullable): everything else that is to be said of the citation: where else the words stand, that start and
 *   end are wrong, why the text was not read
 */
char *plx_verification_dup_remarks (PlxVerification *self, PlxCitation *citation);

/**
 * plx_line_add_owner:
 * @owner: an event or claim
 *
 * Adds whose words they are, or which event it is, as a link to it, and of what sort: "Kim Hong-kyun · Quotation", "National
 * Intelligence Service · about 12,000 people".
 */
void plx_line_add_owner (PlxLine *line, PlxRecord *owner);

/**
 * plx_line_add_verdicts:
 *
 * Adds behind every run of @line that tells where something is printed how it stands there: "La Vanguardia ¶ 24 ✓". Of several citations in
 * one paragraph the worst counts.
 */
void plx_line_add_verdicts (PlxLine *line, PlxVerification *verification);

G_END_DECLS
