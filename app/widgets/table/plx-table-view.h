/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-table.h"

G_BEGIN_DECLS

/**
 * PlxTableView:
 *
 * A #PlxTable: sorted by a click or Enter on the heading of a column, scrolled to the side where there is little room. A click on
 * a row opens its record with the action `win.show-record`; to the keyboard, which GTK gives to the links in a row rather than to
 * the row, its figure is a link to it. A row is one sentence to assistive technology. Columns in which nothing stands are left
 * out, and columns can be made wider.
 *
 * Signal: "sorted": the user has sorted it otherwise
 */
#define PLX_TYPE_TABLE_VIEW (plx_table_view_get_type ())
G_DECLARE_FINAL_TYPE (PlxTableView, plx_table_view, PLX, TABLE_VIEW, GtkWidget)

GtkWidget *plx_table_view_new (void);

/** plx_table_view_set_table: @table: (transfer full) (nullable). It stays sorted as it was where it has as many columns */
void plx_table_view_set_table (PlxTableView *self, PlxTable *table);

/** plx_table_view_get_table: Returns: (transfer none) (nullable) */
const PlxTable *plx_table_view_get_table (PlxTableView *self);

/**
 * plx_table_view_set_sort:
 * @column: -1 for the order of the table itself
 */
void plx_table_view_set_sort (PlxTableView *self, int column, gboolean descending);

/** plx_table_view_get_sort: Returns: the column that it is sorted by; -1 for none. @descending: (out) */
int plx_table_view_get_sort (PlxTableView *self, gboolean *descending);

G_END_DECLS
