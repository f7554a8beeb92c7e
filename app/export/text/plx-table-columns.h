/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-table.h"

G_BEGIN_DECLS

/**
 * plx_table_dup_columns:
 * @title: of the report
 *
 * Returns: (transfer full) (element-type guint): the columns in which something stands that is not just the @title, and the
 * first
 */
GArray *plx_table_dup_columns (const PlxTable *table, const char *title);

/** plx_table_get_reference_column: Returns: the column that the numbers of the references stand in: that of the sources, or
 * the first */
guint plx_table_get_reference_column (const PlxTable *table);

/**
 * plx_table_row_starts_group:
 * @previous: (nullable): the row before
 *
 * Returns: whether a heading stands before @row
 */
gboolean plx_table_row_starts_group (const PlxTableRow *row, const PlxTableRow *previous);

/**
 * plx_column_widths:
 * @minimum: what each column cannot do without
 * @maximum: what each column would take if it could
 * @available: what there is for all of them
 * @widths: (out caller-allocates): what each gets
 *
 * Shares out a width: what columns need comes first, then, in proportion, what they would like. Where not even the first is
 * there, every column gets what it needs, and they are wider than @available.
 *
 * Returns: the sum of the widths
 */
double plx_column_widths (const double *minimum, const double *maximum, guint n, double available, double *widths);

G_END_DECLS
