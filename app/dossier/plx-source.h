/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxSource:
 *
 * One published document.
 */
#define PLX_TYPE_SOURCE (plx_source_get_type ())
G_DECLARE_FINAL_TYPE (PlxSource, plx_source, PLX, SOURCE, PlxRecord)

/** plx_source_get_publisher: Returns: (transfer none) */
const char *plx_source_get_publisher (PlxSource *self);
/** plx_source_get_headline: Returns: (transfer none) (nullable) */
const char *plx_source_get_headline (PlxSource *self);
PlxSourceKind plx_source_get_source_kind (PlxSource *self);
/** plx_source_get_published: Returns: whether there is one */
gboolean plx_source_get_published (PlxSource *self, PlxDate *date);
/** plx_source_get_language: Returns: (transfer none): of the text that was read */
const char *plx_source_get_language (PlxSource *self);
/** plx_source_get_original_language: Returns: (transfer none) (nullable): that a translation was made from */
const char *plx_source_get_original_language (PlxSource *self);
/** plx_source_get_url: Returns: (transfer none) (nullable) */
const char *plx_source_get_url (PlxSource *self);
/** plx_source_dup_parts: Returns: (transfer full): PlxParts: passages of another kind than the source */
GListModel *plx_source_dup_parts (PlxSource *self);
/** plx_source_get_caveats: Returns: (transfer container) */
const char **plx_source_get_caveats (PlxSource *self);
/** plx_source_dup_text_file: Returns: (transfer full) (nullable): a PlxTextFile: where its words are */
PlxRecord *plx_source_dup_text_file (PlxSource *self);
/**
 * plx_source_get_kind_at:
 * @paragraph: from 1
 *
 * Returns: the kind of the passage that @paragraph stands in: that of the part it lies in, else that of the source
 */
PlxSourceKind plx_source_get_kind_at (PlxSource *self, guint paragraph);

G_END_DECLS
