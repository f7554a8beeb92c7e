/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-layout-item.h"
#include "plx-reference-list.h"
#include "plx-table.h"

G_BEGIN_DECLS

/**
 * plx_layout_add_table:
 * @items: what to add the rows to
 * @title: of the report
 * @width: in points
 *
 * Adds a table: the titles of its columns, which are repeated on each page, and its rows. The columns are as wide as what
 * stands in them asks for. Those that do not fit beside each other follow below, again with the first column.
 */
void plx_layout_add_table (GPtrArray *items, const PlxTable *table, const char *title, const PlxReferenceList *references,
                           PangoContext *context, double width);

/** plx_layout_text_add_numbers: "[1][2]" behind what is cited */
void plx_layout_text_add_numbers (PlxLayoutText *text, const PlxReferenceList *references, GPtrArray *citations);

G_END_DECLS
