/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-citation.h"
#include "plx-claim.h"
#include "plx-line.h"
#include "plx-part.h"
#include "plx-quotation.h"

G_BEGIN_DECLS

/* Pieces of lines that cards, pages and rows have in common. */

/** PLX_MAX_NAMES: how many names a line gives before it says "and 12 more" */
#define PLX_MAX_NAMES 24

/** plx_quote: Returns: (transfer full): @text between the quotation marks of the user's language */
char *plx_quote (const char *text);

/**
 * plx_text_has_marks:
 *
 * Returns: whether quotation marks stand in @text already, so that none are to be put around it. A mark that
 * only closes what was opened before the first word (“… forces.” and the cessation …”, of which the first
 * mark is not in @text) is none: the text lacks one.
 */
gboolean plx_text_has_marks (const char *text);

/** plx_quotation_stands_in_marks: whether its text is to be shown between quotation marks */
gboolean plx_quotation_stands_in_marks (PlxQuotation *quotation);

/** plx_line_add_claimants: "Kim Hong-kyun, vice foreign minister", each a link; with the roles when @roles is
 * set */
void plx_line_add_claimants (PlxLine *line, GListModel *claimants, gboolean roles);

/** plx_claim_dup_claimant_names: Returns: (transfer full): "Mark Rutte, Dmitry Peskov" */
char *plx_claim_dup_claimant_names (PlxClaim *self);

/** plx_line_add_satire: "rests on satire only", as a caution behind a separator; nothing for %PLX_SATIRE_NONE
 */
void plx_line_add_satire (PlxLine *line, PlxSatire satire);

/** plx_line_add_through: "through the presidential office", as a caution behind a separator; nothing for an
 * empty list */
void plx_line_add_through (PlxLine *line, GListModel *through);

/** plx_claim_dup_caution: Returns: (transfer full) (nullable): the first as plain text */
char *plx_claim_dup_caution (PlxClaim *self);
/** plx_claim_dup_relay: Returns: (transfer full) (nullable): the second as plain text */
char *plx_claim_dup_relay (PlxClaim *self);

/**
 * plx_line_add_citations:
 * @context: (nullable): the record whose page this is; on the page of a source its publisher is left out
 *
 * "BFM TV ¶ 14 · El País ¶ 5": where something is printed, each a link to the source.
 */
void plx_line_add_citations (PlxLine *line, GListModel *citations, PlxRecord *context);

/** plx_line_add_citation: "BFM TV ¶ 14": where @citation is printed, as a link to the source */
void plx_line_add_citation (PlxLine *line, PlxCitation *citation);

/** plx_citations_count_wordings: how many different texts there are among @citations */
guint plx_citations_count_wordings (GListModel *citations);

/** plx_part_describe: Returns: (transfer full): "Paragraphs 2 to 19: Satire. A rewrite placed before the report" */
char *plx_part_describe (PlxPart *part);

/** plx_paragraph_format: Returns: (transfer full): "¶ 14" or, when @spoken is set, "paragraph 14" */
char *plx_paragraph_format (guint paragraph, gboolean spoken);

G_END_DECLS
