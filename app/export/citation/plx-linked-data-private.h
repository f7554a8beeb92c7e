/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "plx-record.h"

G_BEGIN_DECLS

/** plx_ld_add_text: @text: (nullable): nothing is added for NULL */
void plx_ld_add_text (JsonBuilder *builder, const char *name, const char *text);
/** plx_ld_add_number */
void plx_ld_add_number (JsonBuilder *builder, const char *name, gint64 number);
/** plx_ld_add_link: the URI that opens @record; nothing when it has none */
void plx_ld_add_link (JsonBuilder *builder, const char *name, PlxRecord *record);
/** plx_ld_add_date: @member: of @record: a date; nothing when there is none */
void plx_ld_add_date (JsonBuilder *builder, const char *name, PlxRecord *record, guint member);

/** plx_ld_add_claimants: @claimants: PlxClaimants; in full, or by what they are called when @brief */
void plx_ld_add_claimants (JsonBuilder *builder, const char *name, GListModel *claimants, gboolean brief);
/** plx_ld_add_passage: what @citation stands in: the article, or the passage that is satire within it */
void plx_ld_add_passage (JsonBuilder *builder, const char *name, PlxRecord *citation);

G_END_DECLS
