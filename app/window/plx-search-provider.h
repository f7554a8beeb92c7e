/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-application.h"

G_BEGIN_DECLS

/**
 * PlxSearchProvider:
 *
 * Answers the search of the desktop (the D-Bus interface org.gnome.Shell.SearchProvider2) over the dossiers that are open, those
 * opened lately, the one that comes with the program, and the bookmarks. No window is made for an answer. What the same caller asks
 * anew takes the place of what it asked before, which is answered with nothing.
 */
#define PLX_TYPE_SEARCH_PROVIDER (plx_search_provider_get_type ())
G_DECLARE_FINAL_TYPE (PlxSearchProvider, plx_search_provider, PLX, SEARCH_PROVIDER, GObject)

/** plx_search_provider_new: @application: not referenced; it outlives the provider */
PlxSearchProvider *plx_search_provider_new (PlxApplication *application);

/** plx_search_provider_export: puts it on the bus under @application_path + "/SearchProvider" */
gboolean plx_search_provider_export (PlxSearchProvider *self, GDBusConnection *connection, const char *application_path,
                                     GError **error);
void plx_search_provider_unexport (PlxSearchProvider *self);

G_END_DECLS
