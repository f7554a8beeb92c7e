/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-wide-page.h"

G_BEGIN_DECLS

/**
 * PlxSideBySidePage:
 *
 * A #PlxWidePage: the claims that the reader has put side by side, in columns whose rows align.
 */
#define PLX_TYPE_SIDE_BY_SIDE_PAGE (plx_side_by_side_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxSideBySidePage, plx_side_by_side_page, PLX, SIDE_BY_SIDE_PAGE, GtkWidget)

/** plx_side_by_side_page_set_claims: @claims: PlxClaims (PlxRecord), which the page follows */
void plx_side_by_side_page_set_claims (PlxSideBySidePage *self, GListModel *claims);

G_END_DECLS
