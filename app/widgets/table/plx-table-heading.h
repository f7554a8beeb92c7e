/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * The headings of a #GtkColumnView, which GTK up to 4.8 gives neither the keyboard focus nor a way to ask which of them it is
 * sorted by. They are found as its CSS nodes are documented: `columnview > header > button`, with a `sort-indicator` of the
 * class `ascending` or `descending` in the one that it is sorted by.
 */

/** plx_table_headings_prepare: makes the headings focusable, and Enter and Space sort; to be called when columns have changed */
void plx_table_headings_prepare (GtkColumnView *view);

/** plx_table_headings_align_end: sets the heading of the column at a position over what stands at its end */
void plx_table_headings_align_end (GtkColumnView *view, guint position);

/**
 * plx_table_headings_find_sorted:
 * @descending: (out)
 *
 * Returns: the position of the column that @view is sorted by, among all that it has at the moment; -1 for none
 */
int plx_table_headings_find_sorted (GtkColumnView *view, gboolean *descending);

G_END_DECLS
