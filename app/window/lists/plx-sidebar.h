/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-dossier.h"
#include "plx-view.h"

G_BEGIN_DECLS

/**
 * PlxSidebar:
 *
 * What there is to look at, with counts.
 *
 * Signal: "chosen" (guint view, gboolean opened): the user selected another row, or opened one with Enter or a click
 */
#define PLX_TYPE_SIDEBAR (plx_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (PlxSidebar, plx_sidebar, PLX, SIDEBAR, GtkWidget)

void plx_sidebar_set_dossier (PlxSidebar *self, PlxDossier *dossier);
/** plx_sidebar_set_count: says how many things there are in @view */
void plx_sidebar_set_count (PlxSidebar *self, PlxView view, guint n);

/** plx_sidebar_select: emits no signal */
void plx_sidebar_select (PlxSidebar *self, PlxView view);
/** plx_sidebar_focus: moves the keyboard focus to the selected row */
void plx_sidebar_focus (PlxSidebar *self);

G_END_DECLS
