/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-dossier.h"

G_BEGIN_DECLS

/** plx_recents_add: remembers @dossier among the documents that the user opened lately, on this whole desktop */
void plx_recents_add (PlxDossier *dossier, GFile *file);

/** plx_recents_dup_files: Returns: (transfer full) (element-type GFile): the dossiers in that menu, those opened last first */
GPtrArray *plx_recents_dup_files (void);

/**
 * plx_recents_make_menu:
 *
 * Returns: (transfer full): Open…, the shipped dossier, and the dossiers opened lately. Its items activate `app.open`,
 * `app.open-shipped` and `app.open-uri`
 */
GMenuModel *plx_recents_make_menu (void);

G_END_DECLS
