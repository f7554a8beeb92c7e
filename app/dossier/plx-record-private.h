/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record-schema.h"
#include "plx-record.h"

G_BEGIN_DECLS

/**
 * plx_record_class_install_members: gives @klass a read-only property for each member of @kind
 */
void plx_record_class_install_members (GObjectClass *klass, PlxRecordKind kind);

/** plx_record_get_cell: the cell number @index (0 or 1) of a member */
guint32 plx_record_get_cell (PlxRecord *self, guint member, guint index);

/** plx_record_new: Returns: (transfer full): a new object for a row */
PlxRecord *plx_record_new (PlxDossier *dossier, PlxRecordKind kind, guint32 row);

G_END_DECLS
