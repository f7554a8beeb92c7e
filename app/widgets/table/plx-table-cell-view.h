/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-table.h"

G_BEGIN_DECLS

/**
 * PlxTableCellView:
 *
 * A cell of a table: its line, and below it in words what is pointed out about it.
 */
#define PLX_TYPE_TABLE_CELL_VIEW (plx_table_cell_view_get_type ())
G_DECLARE_FINAL_TYPE (PlxTableCellView, plx_table_cell_view, PLX, TABLE_CELL_VIEW, GtkWidget)

GtkWidget *plx_table_cell_view_new (PlxColumnKind kind);

/**
 * plx_table_cell_view_set_cell:
 * @cell: (nullable): NULL for an empty one
 * @target: (nullable): the id of a record that the cell as a whole links to
 * @note: (nullable): a caution below it, with a sign: what the whole row rests on
 */
void plx_table_cell_view_set_cell (PlxTableCellView *self, const PlxTableCell *cell, const char *target, const char *note);

G_END_DECLS
