/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-side-by-side.h"

G_BEGIN_DECLS

/** PLX_CLAIM_COLUMN_WIDTH: the least width of a column in pixels */
#define PLX_CLAIM_COLUMN_WIDTH 236

/**
 * PlxClaimColumns:
 *
 * Claims in columns whose rows align. What a row is about stands at the side of the columns, or in each cell
 * where there is little room. A row in which the claims differ is marked by a sign, a word and a colour.
 *
 * One cell, or the head of a column, takes the keyboard focus; the arrow keys move it, Home and End go to the
 * first and the last column. Enter opens the claim. Delete, Ctrl+Shift+Left and Ctrl+Shift+Right activate the
 * window's actions `side-by-side-remove` (s: the id of the claim) and `side-by-side-move` ((si): the id, by
 * how many places), as do the buttons in the heads. A #PlxDraggedRecord that is dropped on a column activates
 * `side-by-side-drop` ((sss): the ids of the dossier and of the claim that was dropped, and of that which it
 * was dropped on).
 */
#define PLX_TYPE_CLAIM_COLUMNS (plx_claim_columns_get_type ())
G_DECLARE_FINAL_TYPE (PlxClaimColumns, plx_claim_columns, PLX, CLAIM_COLUMNS, GtkWidget)

GtkWidget *plx_claim_columns_new (void);

/**
 * plx_claim_columns_set_value:
 * @value: (transfer full) (nullable): what to show
 * @folded: whether rows in which all claims agree are left out
 *
 * Keeps the focus on the claim and the row that have it, wherever they stand now.
 */
void plx_claim_columns_set_value (PlxClaimColumns *self, PlxSideBySide *value, gboolean folded);

/** plx_claim_columns_get_value: Returns: (transfer none) (nullable) */
const PlxSideBySide *plx_claim_columns_get_value (PlxClaimColumns *self);

/**
 * plx_claim_columns_dup_claim:
 * @descendant: something in a column
 * @head: (out) (transfer none) (nullable): the head of that column
 *
 * Returns: (transfer full) (nullable): the claim of the column
 */
PlxRecord *plx_claim_columns_dup_claim (PlxClaimColumns *self, GtkWidget *descendant, GtkWidget **head);

/** plx_claim_columns_focus_claim: moves the focus to the head of the column of the claim with this id.
 * Returns: whether there is one */
gboolean plx_claim_columns_focus_claim (PlxClaimColumns *self, const char *id);

G_END_DECLS
