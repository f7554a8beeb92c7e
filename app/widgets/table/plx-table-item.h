/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-table.h"

G_BEGIN_DECLS

/**
 * PlxTableItem:
 *
 * A row of a #PlxTable as an item of a list model. The table has to outlive it.
 */
#define PLX_TYPE_TABLE_ITEM (plx_table_item_get_type ())
G_DECLARE_FINAL_TYPE (PlxTableItem, plx_table_item, PLX, TABLE_ITEM, GObject)

/** plx_table_make_model: Returns: (transfer full): a GListModel of PlxTableItems, in the order of @table */
GListModel *plx_table_make_model (const PlxTable *table);

/** plx_table_item_get_row: Returns: (transfer none) */
const PlxTableRow *plx_table_item_get_row (PlxTableItem *self);

/** plx_table_item_dup_spoken: Returns: (transfer full): the row as one sentence: what its cells say, and why some are marked */
char *plx_table_item_dup_spoken (PlxTableItem *self);

G_END_DECLS
