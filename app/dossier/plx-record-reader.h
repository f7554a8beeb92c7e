/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-id-index.h"
#include "plx-json-scanner.h"
#include "plx-problem-collector.h"
#include "plx-record-table.h"

G_BEGIN_DECLS

/**
 * PlxRecordReader:
 *
 * Turns the tokens of a scanner into the rows of a table, by the schema, and collects every problem on the way. Not to be
 * used from two threads at once.
 */
typedef struct _PlxRecordReader PlxRecordReader;

/** plx_record_reader_new: @scanner, @problems: (transfer none): have to outlive the reader */
PlxRecordReader *plx_record_reader_new (PlxJsonScanner *scanner, PlxProblemCollector *problems,
                                        GCancellable *cancellable);
void plx_record_reader_free (PlxRecordReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxRecordReader, plx_record_reader_free)

/**
 * plx_record_reader_run:
 *
 * Reads everything, resolves the references and checks what can be checked only at the end.
 *
 * Returns: FALSE when the scanner could not go on; @error is the scanner's
 */
gboolean plx_record_reader_run (PlxRecordReader *self, GError **error);

/** plx_record_reader_is_dossier: after a run, whether the file says that it is a dossier of version 1 */
gboolean plx_record_reader_is_dossier (PlxRecordReader *self);

/** plx_record_reader_steal_table: Returns: (transfer full) */
PlxRecordTable *plx_record_reader_steal_table (PlxRecordReader *self);
/** plx_record_reader_steal_ids: Returns: (transfer full): refers to the strings of the table */
PlxIdIndex *plx_record_reader_steal_ids (PlxRecordReader *self);

G_END_DECLS
