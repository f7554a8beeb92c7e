/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-wide-page.h"

G_BEGIN_DECLS

/**
 * PlxPositionsPage:
 *
 * A #PlxWidePage.
 */
#define PLX_TYPE_POSITIONS_PAGE (plx_positions_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxPositionsPage, plx_positions_page, PLX, POSITIONS_PAGE, GtkWidget)

G_END_DECLS
