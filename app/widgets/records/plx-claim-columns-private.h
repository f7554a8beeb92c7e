/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-claim-columns.h"

G_BEGIN_DECLS

/* plx-claim-columns.c has the cells and the focus, plx-claim-columns-layout.c has where they stand. */

/** PLX_CLAIM_COLUMNS_SPACING: between two columns, in pixels */
#define PLX_CLAIM_COLUMNS_SPACING 12

struct _PlxClaimColumns
{
  GtkWidget parent_instance;

  PlxSideBySide *value; /* nullable */
  GArray *rows;         /* of guint: the rows of the value that are shown */
  GPtrArray *cards;     /* what the cells of a column stand on */
  GPtrArray *heads;
  GPtrArray *labels;      /* a row each */
  GPtrArray *cells;       /* row by row */
  GPtrArray *cell_labels; /* likewise, for where there is little room */

  /* The cell with the focus, or that takes it: the row among those that are shown, -1 for the head. */
  int row;
  guint column;
};

guint plx_claim_columns_count (PlxClaimColumns *self);

/** plx_claim_columns_get_cell: @row: among those that are shown. Returns: (transfer none) */
GtkWidget *plx_claim_columns_get_cell (PlxClaimColumns *self, guint row, guint column);

/* The layout of the class. */
void plx_claim_columns_measure (GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline);
void plx_claim_columns_size_allocate (GtkWidget *widget, int width, int height, int baseline);
/** plx_claim_columns_snapshot_lines: draws a line above each row, across each column */
void plx_claim_columns_snapshot_lines (PlxClaimColumns *self, GtkSnapshot *snapshot);

G_END_DECLS
