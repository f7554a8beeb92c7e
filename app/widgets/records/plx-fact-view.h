/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-page.h"

G_BEGIN_DECLS

/**
 * PlxFactView:
 *
 * A labelled line of a page: the label, and beside it, or below where there is little room, what it says.
 */
#define PLX_TYPE_FACT_VIEW (plx_fact_view_get_type ())
G_DECLARE_FINAL_TYPE (PlxFactView, plx_fact_view, PLX, FACT_VIEW, GtkWidget)

/**
 * plx_fact_view_new:
 * @labels: makes the labels of all facts of a page equally wide
 */
GtkWidget *plx_fact_view_new (const PlxFact *fact, GtkSizeGroup *labels);

G_END_DECLS
