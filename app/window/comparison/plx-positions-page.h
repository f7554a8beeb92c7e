/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-wide-page.h"

G_BEGIN_DECLS

/**
 * PlxPositionsPage:
 *
 * A #PlxWidePage: who takes which position on which question, as of a day: in a paragraph, and as a matrix of questions and
 * claimants. The record of its place is the one question that it is about; without one it is about all of them.
 */
#define PLX_TYPE_POSITIONS_PAGE (plx_positions_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxPositionsPage, plx_positions_page, PLX, POSITIONS_PAGE, GtkWidget)

G_END_DECLS
