/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/** plx_record_append_csv_header: appends the names of the columns of @kind and CRLF */
void plx_record_append_csv_header (GString *csv, PlxRecordKind kind);

/**
 * plx_record_append_csv:
 *
 * Appends @record as a row: its members in the order of the schema; "claimant-names" behind the claimants,
 * and for a claim "satire", none, also or only, at the end. Lists are joined with "; ", a citation is "source
 * ¶ paragraph". Ends with CRLF.
 */
void plx_record_append_csv (GString *csv, PlxRecord *record);

G_END_DECLS
