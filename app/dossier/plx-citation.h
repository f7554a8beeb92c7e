/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxCitation:
 *
 * One appearance of a claim or an event in a source: where it stands and the words as printed there (W3C Web Annotation,
 * TextQuoteSelector: exact, prefix, suffix; TextPositionSelector: start, end).
 */
#define PLX_TYPE_CITATION (plx_citation_get_type ())
G_DECLARE_FINAL_TYPE (PlxCitation, plx_citation, PLX, CITATION, PlxRecord)

/** plx_citation_dup_source: Returns: (transfer full): PlxSource */
PlxRecord *plx_citation_dup_source (PlxCitation *self);
/** plx_citation_get_exact: Returns: (transfer none): as the source prints it */
const char *plx_citation_get_exact (PlxCitation *self);
/** plx_citation_get_prefix: Returns: (transfer none) (nullable) */
const char *plx_citation_get_prefix (PlxCitation *self);
/** plx_citation_get_suffix: Returns: (transfer none) (nullable) */
const char *plx_citation_get_suffix (PlxCitation *self);
/** plx_citation_get_paragraph: which non-empty line of the text, from 1 */
guint plx_citation_get_paragraph (PlxCitation *self);
/**
 * plx_citation_get_position:
 * @start: (out): in code points from the beginning of the paragraph
 * @end: (out): likewise, exclusive
 *
 * Returns: whether the file gives both
 */
gboolean plx_citation_get_position (PlxCitation *self, guint *start, guint *end);
/** plx_citation_is_satire: whether the passage it stands in is satire, so that it reports nothing */
gboolean plx_citation_is_satire (PlxCitation *self);

G_END_DECLS
