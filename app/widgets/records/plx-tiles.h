/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** PLX_TILE_WIDTH: the least width of a column, in pixels, where there is more than one */
#define PLX_TILE_WIDTH 236

/**
 * PlxTiles:
 *
 * Its children in columns of one width, as many as there is room for, so many of each row that the rows are
 * about equally full; in a row all are as tall as the tallest. One above the other where there is little
 * room.
 */
#define PLX_TYPE_TILES (plx_tiles_get_type ())
G_DECLARE_FINAL_TYPE (PlxTiles, plx_tiles, PLX, TILES, GtkWidget)

GtkWidget *plx_tiles_new (void);
void plx_tiles_append (PlxTiles *self, GtkWidget *child);
void plx_tiles_clear (PlxTiles *self);

G_END_DECLS
