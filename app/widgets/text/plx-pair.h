/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxPair:
 *
 * Two widgets beside each other on one baseline, one with its natural width and the other with what is left;
 * one above the other when too little is left. The first child is the left one (in a text from left to
 * right).
 *
 * The property `fixed-last` (FALSE at first) says which has its natural width: the first child or the last.
 * `characters` (24 at first) is how much of a line the other must have: an average width in the pair's own
 * font. `spacing` (8 pixels at first) stands between them. With `steady` (FALSE at first) a short text needs
 * as much room as a long one, so that pairs below each other look alike.
 */
#define PLX_TYPE_PAIR (plx_pair_get_type ())
G_DECLARE_FINAL_TYPE (PlxPair, plx_pair, PLX, PAIR, GtkWidget)

G_END_DECLS
