/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxStanceCellWidget:
 *
 * A cell or a heading of a #PlxStanceMatrix, which draws it: this is what takes the focus and the accessible
 * name. There is one for each cell in sight, and each stands for one cell after another.
 *
 * The actions `cell.open` and `cell.focus` open it and give it the focus.
 */
#define PLX_TYPE_STANCE_CELL_WIDGET (plx_stance_cell_widget_get_type ())
G_DECLARE_FINAL_TYPE (PlxStanceCellWidget, plx_stance_cell_widget, PLX, STANCE_CELL_WIDGET, GtkWidget)

/** plx_stance_cell_widget_new: @role: what it is for assistive technology */
GtkWidget *plx_stance_cell_widget_new (GtkAccessibleRole role);

/** plx_stance_cell_widget_set_key: @key: which claimant and question it stands for */
void plx_stance_cell_widget_set_key (PlxStanceCellWidget *self, guint64 key);
guint64 plx_stance_cell_widget_get_key (PlxStanceCellWidget *self);

/** plx_stance_cell_widget_set_spoken: @spoken: the cell as one sentence */
void plx_stance_cell_widget_set_spoken (PlxStanceCellWidget *self, const char *spoken);

G_END_DECLS
