/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLX_TYPE_TABLE_ROW_LAYOUT (plx_table_row_layout_get_type ())
G_DECLARE_FINAL_TYPE (PlxTableRowLayout, plx_table_row_layout, PLX, TABLE_ROW_LAYOUT, GtkLayoutManager)

/**
 * plx_table_row_layout_install:
 * @row: a row of a #GtkColumnView
 *
 * Lets the height of @row follow its width, as it has to when words wrap in its cells. Up to 4.8 GTK's rows have a layout of
 * their own that does so, and stay as they are; later ones have none, and would be as high as their words are on one line.
 *
 * Columns that are not visible have to come after those that are: a row measures its cells as if it had one for each.
 */
void plx_table_row_layout_install (GtkWidget *row);

G_END_DECLS
