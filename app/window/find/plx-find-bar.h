/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-dossier.h"
#include "plx-find-scope.h"

G_BEGIN_DECLS

/**
 * PlxFindBar:
 *
 * What a search is narrowed to: a kind, a claimant, a source, an event, a span of time; each with a button that takes it away.
 *
 * Signal: "changed": the reader has chosen something else
 */
#define PLX_TYPE_FIND_BAR (plx_find_bar_get_type ())
G_DECLARE_FINAL_TYPE (PlxFindBar, plx_find_bar, PLX, FIND_BAR, GtkWidget)

void plx_find_bar_set_dossier (PlxFindBar *self, PlxDossier *dossier);

/** plx_find_bar_set_scope: emits no signal. What the dossier does not have is left out */
void plx_find_bar_set_scope (PlxFindBar *self, const PlxFindScope *scope);

/** plx_find_bar_dup_scope: Returns: (transfer full) */
PlxFindScope *plx_find_bar_dup_scope (PlxFindBar *self);

G_END_DECLS
