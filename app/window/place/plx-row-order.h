/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The order of rows that stay in their list: one that is taken out and put in elsewhere loses the keyboard focus. */

/** plx_row_order_install: @list is in the order that plx_row_order_apply() gives it */
void plx_row_order_install (GtkListBox *list);

/**
 * plx_row_order_apply:
 * @rows: (element-type GtkListBoxRow): all rows of @list, and those that are to be added
 *
 * Puts the rows in this order, for the eye, the Tab key and assistive technology.
 */
void plx_row_order_apply (GtkListBox *list, GPtrArray *rows);

/** plx_row_order_reveal: scrolls @scroller, once the rows are laid out, no farther than it takes to see @row */
void plx_row_order_reveal (GtkScrolledWindow *scroller, GtkWidget *row);

G_END_DECLS
