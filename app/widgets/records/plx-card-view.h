/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-page.h"

G_BEGIN_DECLS

/**
 * PlxCardView:
 *
 * One record as it appears on the page of another. A click anywhere on the card, or Enter, activates
 * `win.show-record` with the record's id; the links in it go to the records that they name.
 *
 * Actions: `card.open`; `card.copy` (Ctrl+C) copies its words to the clipboard.
 */
#define PLX_TYPE_CARD_VIEW (plx_card_view_get_type ())
G_DECLARE_FINAL_TYPE (PlxCardView, plx_card_view, PLX, CARD_VIEW, GtkWidget)

GtkWidget *plx_card_view_new (const PlxCard *card);

/** plx_card_view_get_target: Returns: (transfer none) (nullable): the id of the record that it opens */
const char *plx_card_view_get_target (PlxCardView *self);

/**
 * plx_card_view_join:
 * @above: the card above, whose heading says the same
 *
 * Draws the two as one card: the heading stands once, above the words of both. What is read out stays whole.
 */
void plx_card_view_join (PlxCardView *self, PlxCardView *above);

G_END_DECLS
