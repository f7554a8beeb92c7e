/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-fold.h"

G_BEGIN_DECLS

/**
 * PlxFoldPanes:
 *
 * Sidebar, list and detail side by side with handles between them, folding into two or one as the window gets narrower.
 *
 * Signal: "folded": the panes that are shown, the level, or how much room there is, have changed
 */
#define PLX_TYPE_FOLD_PANES (plx_fold_panes_get_type ())
G_DECLARE_FINAL_TYPE (PlxFoldPanes, plx_fold_panes, PLX, FOLD_PANES, GtkWidget)

/** plx_fold_panes_set_children: puts the three panes in */
void plx_fold_panes_set_children (PlxFoldPanes *self, GtkWidget *sidebar, GtkWidget *list, GtkWidget *detail);

/** plx_fold_panes_set_spread: both at once, so that no pane comes and goes between */
void plx_fold_panes_set_spread (PlxFoldPanes *self, PlxSpread spread, PlxLevel level);
PlxSpread plx_fold_panes_get_spread (PlxFoldPanes *self);
void plx_fold_panes_set_level (PlxFoldPanes *self, PlxLevel level);
PlxLevel plx_fold_panes_get_level (PlxFoldPanes *self);
PlxPanes plx_fold_panes_get_panes (PlxFoldPanes *self);
/** plx_fold_panes_get_room: see plx_fold_get_room() */
PlxRoom plx_fold_panes_get_room (PlxFoldPanes *self);

/**
 * plx_fold_panes_expect_width:
 * @width: that the panes are about to be given, in pixels
 *
 * Folds before the panes are laid out, so that no frame shows them too narrow.
 */
void plx_fold_panes_expect_width (PlxFoldPanes *self, int width);

/** plx_fold_panes_set_widths: of sidebar and list, in pixels, while all three panes are shown */
void plx_fold_panes_set_widths (PlxFoldPanes *self, int sidebar, int list);
void plx_fold_panes_get_widths (PlxFoldPanes *self, int *sidebar, int *list);

G_END_DECLS
