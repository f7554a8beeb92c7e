/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-claim.h"

G_BEGIN_DECLS

/**
 * PlxClaimColumnHead:
 *
 * The head of a column in #PlxClaimColumns: of what kind the claim is and whose, and buttons that open it,
 * move it and take it away.
 */
#define PLX_TYPE_CLAIM_COLUMN_HEAD (plx_claim_column_head_get_type ())
G_DECLARE_FINAL_TYPE (PlxClaimColumnHead, plx_claim_column_head, PLX, CLAIM_COLUMN_HEAD, GtkWidget)

/**
 * plx_claim_column_head_new:
 * @column: which column it is, from 0
 * @n_columns: of how many
 */
GtkWidget *plx_claim_column_head_new (PlxRecord *claim, guint column, guint n_columns);

G_END_DECLS
