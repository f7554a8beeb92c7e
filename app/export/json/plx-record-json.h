/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "plx-as-of.h"
#include "plx-record.h"

G_BEGIN_DECLS

/**
 * plx_record_to_json:
 * @indentation: spaces before each line but the first
 *
 * The record as the dossier file has it: its members in the order of the schema, without missing ones (low
 * and high of an estimate are null). Added for the reader: "claimant-names" beside the claimants' ids, and in
 * each citation the "publisher" and "satire", whether the passage that it stands in is satire.
 *
 * Returns: (transfer full): a JSON object in UTF-8 (RFC 8259), pretty, without a final newline
 */
char *plx_record_to_json (PlxRecord *record, guint indentation);

/**
 * plx_record_to_json_with_names:
 *
 * Returns: (transfer full): an object of the record's "kind", the "record" itself, and "names": every record
 * that it names, by id
 */
char *plx_record_to_json_with_names (PlxRecord *record);

/** plx_record_add_json_members: adds the members of plx_record_to_json() to the object that @builder is in */
void plx_record_add_json_members (JsonBuilder *builder, PlxRecord *record);

/** plx_claim_add_json_members: the same for a claim, of whose citations only those that count by @as_of are added */
void plx_claim_add_json_members (JsonBuilder *builder, PlxClaim *claim, const PlxAsOf *as_of);

G_END_DECLS
