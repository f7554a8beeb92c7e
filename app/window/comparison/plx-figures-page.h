/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-wide-page.h"

G_BEGIN_DECLS

/**
 * PlxFiguresPage:
 *
 * A #PlxWidePage: what claimants say about one measure, as of a day: in a paragraph, as a chart, as a table; and the figures
 * that cannot be set against these. The record of its place is the measure; the first one where it is none.
 */
#define PLX_TYPE_FIGURES_PAGE (plx_figures_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxFiguresPage, plx_figures_page, PLX, FIGURES_PAGE, GtkWidget)

G_END_DECLS
