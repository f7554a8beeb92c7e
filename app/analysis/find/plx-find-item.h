/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxFindItem:
 *
 * A row of what was found: a record, or, behind the best of a kind, what leads to all of that kind. Immutable.
 */
#define PLX_TYPE_FIND_ITEM (plx_find_item_get_type ())
G_DECLARE_FINAL_TYPE (PlxFindItem, plx_find_item, PLX, FIND_ITEM, GObject)

/**
 * plx_find_item_new:
 * @record: (transfer full) (nullable): NULL for what leads to all of @kind
 * @n_found: how many records of @kind were found
 * @is_first: whether it is the first of its kind: a heading stands above it
 */
PlxFindItem *plx_find_item_new (PlxRecordKind kind, PlxRecord *record, guint n_found, gboolean is_first);

PlxRecordKind plx_find_item_get_kind (PlxFindItem *self);
/** plx_find_item_get_record: Returns: (transfer none) (nullable) */
PlxRecord *plx_find_item_get_record (PlxFindItem *self);
guint plx_find_item_get_n_found (PlxFindItem *self);
gboolean plx_find_item_is_first (PlxFindItem *self);

G_END_DECLS
