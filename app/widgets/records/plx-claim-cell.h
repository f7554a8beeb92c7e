/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-side-by-side.h"

G_BEGIN_DECLS

/**
 * plx_claim_cell_new:
 * @row: which of the rows of @value
 * @column: which of its claims
 *
 * Returns: a cell of #PlxClaimColumns: what the claim says of the thing, with the name for assistive
 * technology; marked by a style class when the claims differ
 */
GtkWidget *plx_claim_cell_new (const PlxSideBySide *value, guint row, guint column);

/**
 * plx_claim_label_new:
 * @inside: whether it stands in a cell, above what the claim says, and not at the side of all columns
 *
 * Returns: what a row is about, and the sign and the word that it is marked with
 */
GtkWidget *plx_claim_label_new (const PlxSideBySideRow *row, gboolean inside);

G_END_DECLS
