/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-verification.h"

G_BEGIN_DECLS

/**
 * PlxFindingRow:
 *
 * How one citation stands in its article: the verdict as a sign and a word, whose claim it is and where it is printed, the
 * words; for one that is not verbatim what the article has, with the words in which they differ marked by weight, underline and colour,
 * and the same in words.
 */
#define PLX_TYPE_FINDING_ROW (plx_finding_row_get_type ())
G_DECLARE_FINAL_TYPE (PlxFindingRow, plx_finding_row, PLX, FINDING_ROW, GtkWidget)

void plx_finding_row_set_citation (PlxFindingRow *self, PlxVerification *verification, PlxCitation *citation);

/** plx_finding_row_dup_name: Returns: (transfer full): all of it as it is spoken */
char *plx_finding_row_dup_name (PlxFindingRow *self);

G_END_DECLS
