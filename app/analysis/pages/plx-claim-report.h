/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-report.h"

G_BEGIN_DECLS

/**
 * plx_report_add_claim:
 * @claim: a PlxClaim
 * @context: (nullable): the record that it is told of: what has been said there already is left out
 * @citations: (nullable): those of its PlxCitations that are told; NULL for all
 *
 * Adds a claim in full: who said it, as whom, when and through whom; the words, the figure or the stance; and below, for each
 * citation once, which source prints it, where, when that came out, what it is translated from, whether it is satire, and the
 * words that it prints where they are others.
 */
void plx_report_add_claim (PlxReport *report, PlxRecord *claim, PlxRecord *context, GListModel *citations);

/** plx_report_add_claim_item: a claim in a line, for a list of those that are told in full elsewhere */
void plx_report_add_claim_item (PlxReport *report, PlxRecord *claim, PlxRecord *context);

/** plx_report_add_claim_body: the words, the figure or the stance alone. Returns: (transfer none) (nullable): the words among it */
const char *plx_report_add_claim_body (PlxReport *report, PlxRecord *claim);

/**
 * plx_report_add_printing:
 * @citation: a PlxCitation
 * @told: (nullable): the words that stand above it; those of the citation are left out where they are the same
 *
 * Adds where, and in which words, something is printed.
 */
void plx_report_add_printing (PlxReport *report, PlxRecord *citation, const char *told);

G_END_DECLS
