/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * PlxRecordList:
 *
 * A GListModel of records that never changes. It knows row numbers; an object is made when somebody asks for it.
 */
#define PLX_TYPE_RECORD_LIST (plx_record_list_get_type ())
G_DECLARE_FINAL_TYPE (PlxRecordList, plx_record_list, PLX, RECORD_LIST, GObject)

/** plx_record_list_new_range: Returns: (transfer full): the @n rows from @first on */
GListModel *plx_record_list_new_range (PlxDossier *dossier, PlxRecordKind kind, guint32 first, guint n);

/**
 * plx_record_list_new_rows:
 * @rows: (transfer none): not copied; has to live as long as @owner
 * @owner: (transfer full) (nullable): freed with @free_owner when the list is; NULL when the dossier itself owns @rows
 */
GListModel *plx_record_list_new_rows (PlxDossier *dossier, PlxRecordKind kind, const guint32 *rows, guint n,
                                      gpointer owner, GDestroyNotify free_owner);

G_END_DECLS
