/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-wide-page.h"

G_BEGIN_DECLS

/**
 * PlxFiguresPage:
 *
 * A #PlxWidePage.
 */
#define PLX_TYPE_FIGURES_PAGE (plx_figures_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxFiguresPage, plx_figures_page, PLX, FIGURES_PAGE, GtkWidget)

G_END_DECLS
