/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * PlxDossierShelf:
 *
 * The dossiers that the desktop searches while no window shows them: read, indexed and searched in threads. What is on the shelf
 * stays there until plx_dossier_shelf_forget(); a file that has changed meanwhile is read again.
 *
 * To be used from one thread, whose main context has to run.
 */
#define PLX_TYPE_DOSSIER_SHELF (plx_dossier_shelf_get_type ())
G_DECLARE_FINAL_TYPE (PlxDossierShelf, plx_dossier_shelf, PLX, DOSSIER_SHELF, GObject)

PlxDossierShelf *plx_dossier_shelf_new (void);

/** plx_dossier_shelf_stop: gives up what is being read, for good */
void plx_dossier_shelf_stop (PlxDossierShelf *self);

/** plx_dossier_shelf_clear: begins to say anew what there is to be searched; what has been read is not forgotten by that */
void plx_dossier_shelf_clear (PlxDossierShelf *self);

/** plx_dossier_shelf_forget: lets go of all that has been read: nobody is searching just now */
void plx_dossier_shelf_forget (PlxDossierShelf *self);

/** plx_dossier_shelf_add_dossier: @dossier: one that a window shows. What is added first stands first in the results */
void plx_dossier_shelf_add_dossier (PlxDossierShelf *self, PlxDossier *dossier);

/** plx_dossier_shelf_add_file: @file: of a dossier, which need not exist */
void plx_dossier_shelf_add_file (PlxDossierShelf *self, GFile *file);

/**
 * plx_dossier_shelf_search_async:
 * @words: every one of them has to occur, as on the Find page
 * @bookmarks: (nullable) (element-type PlxBookmark) (transfer full): what the user has marked, searched as well; it comes first
 * @cancellable: (nullable): what is being read meanwhile is read to the end
 *
 * See plx_dossier_volumes_search().
 */
void plx_dossier_shelf_search_async (PlxDossierShelf *self, const char *words, GPtrArray *bookmarks, GCancellable *cancellable,
                                     GAsyncReadyCallback callback, gpointer user_data);
/** plx_dossier_shelf_search_finish: Returns: (transfer full) (nullable): the ids (plx-search-result.h), the best first */
char **plx_dossier_shelf_search_finish (PlxDossierShelf *self, GAsyncResult *result, GError **error);

/**
 * plx_dossier_shelf_describe_async:
 * @ids: what a search gave, be it of another run of the program
 * @bookmarks: (nullable) (element-type PlxBookmark) (transfer full): say what is in no dossier that is there
 */
void plx_dossier_shelf_describe_async (PlxDossierShelf *self, const char *const *ids, GPtrArray *bookmarks,
                                       GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
/**
 * plx_dossier_shelf_describe_finish:
 *
 * Returns: (transfer full) (nullable) (element-type PlxSearchResult): one for each id, in that order
 */
GPtrArray *plx_dossier_shelf_describe_finish (PlxDossierShelf *self, GAsyncResult *result, GError **error);

G_END_DECLS
