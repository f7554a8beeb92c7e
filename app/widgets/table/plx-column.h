/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** PLX_COLUMN_WIDTH: the greatest width of a column of text, in pixels: some 90 characters of a paragraph */
#define PLX_COLUMN_WIDTH 760

/**
 * PlxColumn:
 *
 * Holds its one child in a column of a readable width, with margins that are small where there is little
 * room. In a much wider space the column stands left of the middle.
 *
 * Property, given when it is made: `width`: the greatest width, in pixels; %PLX_COLUMN_WIDTH unless told.
 */
#define PLX_TYPE_COLUMN (plx_column_get_type ())
G_DECLARE_FINAL_TYPE (PlxColumn, plx_column, PLX, COLUMN, GtkWidget)

G_END_DECLS
