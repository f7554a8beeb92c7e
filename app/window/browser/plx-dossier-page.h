/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-dossier.h"
#include "plx-view.h"

G_BEGIN_DECLS

/**
 * PlxDossierPage:
 *
 * What stands in the detail pane while no record is chosen: what the dossier is about and what it holds.
 */
#define PLX_TYPE_DOSSIER_PAGE (plx_dossier_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxDossierPage, plx_dossier_page, PLX, DOSSIER_PAGE, GtkWidget)

void plx_dossier_page_set_dossier (PlxDossierPage *self, PlxDossier *dossier);

/** plx_dossier_page_set_hint: @view: the list from which the reader may choose */
void plx_dossier_page_set_hint (PlxDossierPage *self, PlxView view);

/** plx_dossier_dup_extent: Returns: (transfer full): "5 sources · 58 claimants", translated */
char *plx_dossier_dup_extent (PlxDossier *dossier);

G_END_DECLS
