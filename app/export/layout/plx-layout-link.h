/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-layout-item.h"

G_BEGIN_DECLS

/* Where a document leads to: within itself, and out of it. */

/**
 * plx_layout_link_add:
 * @line: of the @text
 * @x: of its left end, in points
 * @y: of its upper edge
 *
 * Makes the numbers of sources in a line of text lead to them.
 */
void plx_layout_link_add (cairo_t *cr, const PlxLayoutText *text, PangoLayoutLine *line, double x, double y, double height);

/**
 * plx_layout_link_begin: what is drawn until plx_layout_link_end() leads where @item leads, or is where others lead
 * @links: whether links within the document count, not only those out of it
 * @begins: whether it is the beginning of the item
 */
void plx_layout_link_begin (cairo_t *cr, const PlxLayoutItem *item, gboolean links, gboolean begins);
void plx_layout_link_end (cairo_t *cr, const PlxLayoutItem *item, gboolean links, gboolean begins);

/**
 * plx_layout_entry_draw:
 * @cell: that says what stands in the contents
 * @x: where that ends
 * @baseline: of its last line
 *
 * Draws the number of the page that the heading of @item, an entry of contents, stands on, and dots that lead there.
 */
void plx_layout_entry_draw (const PlxLayoutItem *item, const PlxLayoutCell *cell, cairo_t *cr, double x, double baseline);

/** plx_layout_entry_measure: Returns: how much room is left for the numbers of pages, in points */
double plx_layout_entry_measure (void);

G_END_DECLS
