/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record-table.h"

G_BEGIN_DECLS

/** PLX_NO_MEMBER: the record itself, or an array itself */
#define PLX_NO_MEMBER (-1)

/**
 * plx_record_path:
 * @member: the number of a member, or %PLX_NO_MEMBER
 * @index: of an element of that member, or %PLX_NO_MEMBER
 *
 * Returns: (transfer full): where a value stands in the file, as a JSON Pointer (RFC 6901): "/estimates/3/low"
 */
char *plx_record_path (const PlxRecordTable *table, PlxRecordKind kind, guint32 row, int member, int index);

/** plx_record_path_to_name: Returns: (transfer full): likewise for a member that the schema does not know */
char *plx_record_path_to_name (const PlxRecordTable *table, PlxRecordKind kind, guint32 row, const char *name);

/** plx_record_path_owner: climbs from a part of a record to the listed record, or the dossier, that it belongs to */
PlxOwner plx_record_path_owner (const PlxRecordTable *table, PlxRecordKind kind, guint32 row);

G_END_DECLS
