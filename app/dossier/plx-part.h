/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxPart:
 *
 * A passage of a source that is of another kind than the source: satire in front of a report.
 */
#define PLX_TYPE_PART (plx_part_get_type ())
G_DECLARE_FINAL_TYPE (PlxPart, plx_part, PLX, PART, PlxRecord)

PlxSourceKind plx_part_get_source_kind (PlxPart *self);
/** plx_part_get_title: Returns: (transfer none) (nullable) */
const char *plx_part_get_title (PlxPart *self);
/** plx_part_get_first_paragraph: from 1 */
guint plx_part_get_first_paragraph (PlxPart *self);
/** plx_part_get_last_paragraph: from 1, inclusive */
guint plx_part_get_last_paragraph (PlxPart *self);

G_END_DECLS
