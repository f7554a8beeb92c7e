/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-page.h"

G_BEGIN_DECLS

/** PLX_SECTION_VIEW_STEP: how many records of a section are shown at first, and how many more at each press
 * of its button */
#define PLX_SECTION_VIEW_STEP 40

/**
 * PlxSectionView:
 *
 * A section of a page: its title and a card for each of its records, with a button for more when there are
 * many.
 *
 * Cards take time: a new view has none until plx_section_view_build() makes them.
 */
#define PLX_TYPE_SECTION_VIEW (plx_section_view_get_type ())
G_DECLARE_FINAL_TYPE (PlxSectionView, plx_section_view, PLX, SECTION_VIEW, GtkWidget)

/**
 * plx_section_view_new:
 * @context: (nullable): the record whose page it is
 * @shown: how many of its records it is to show; at least %PLX_SECTION_VIEW_STEP are
 */
GtkWidget *plx_section_view_new (const PlxSection *section, PlxRecord *context, guint shown);

/** plx_section_view_get_shown: Returns: how many records it shows, or will when it has been built */
guint plx_section_view_get_shown (PlxSectionView *self);

/**
 * plx_section_view_build:
 * @deadline: a time of g_get_monotonic_time()
 *
 * Makes cards until all that are to be shown are there, or until @deadline; one at least.
 *
 * Returns: whether all are there
 */
gboolean plx_section_view_build (PlxSectionView *self, gint64 deadline);

G_END_DECLS
