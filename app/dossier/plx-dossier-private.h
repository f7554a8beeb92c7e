/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"
#include "plx-id-index.h"
#include "plx-record-table.h"

G_BEGIN_DECLS

/**
 * plx_dossier_new:
 * @table: (transfer full): complete
 * @ids: (transfer full): of the records of @table
 * @problems: (transfer none): PlxProblems
 */
PlxDossier *plx_dossier_new (GFile *file, PlxRecordTable *table, PlxIdIndex *ids, GListModel *problems, guint n_errors,
                             guint n_warnings);

/** plx_dossier_get_table: Returns: (transfer none) */
const PlxRecordTable *plx_dossier_get_table (PlxDossier *self);

G_END_DECLS
