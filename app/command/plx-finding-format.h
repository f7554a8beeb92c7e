/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-verification.h"

G_BEGIN_DECLS

/**
 * plx_verification_append_csv_header, plx_finding_append_csv:
 *
 * Appends a row of RFC 4180: verdict, kind and id of the record, source, paragraph, the words cited, what the article has instead,
 * remarks, the paragraph in which the words stand. The verdict and remarks are untranslated words.
 */
void plx_finding_append_csv_header (GString *csv);
void plx_finding_append_csv (GString *csv, PlxVerification *verification, PlxCitation *citation);

/** plx_finding_to_json: Returns: (transfer full): an object of the same; "changes" has the words in which the two differ */
char *plx_finding_to_json (PlxVerification *verification, PlxCitation *citation, guint indentation);

G_END_DECLS
