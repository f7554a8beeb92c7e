/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"
#include "plx-find-index.h"

G_BEGIN_DECLS

/** PLX_DOSSIER_VOLUME_MAX_SIZE: bytes; larger files are searched by the desktop only while a window shows them */
#define PLX_DOSSIER_VOLUME_MAX_SIZE (32 * 1024 * 1024)

/** PLX_DOSSIER_VOLUMES_MAX_RESULTS: how many ids a search gives at most */
#define PLX_DOSSIER_VOLUMES_MAX_RESULTS 50

/**
 * PlxDossierVolume: a dossier that the desktop can search
 * @file: (nullable): where it was read from
 * @state: (nullable): of the file when it was read; NULL for a dossier that a window shows
 * @dossier: (nullable): NULL for a file that could not be read
 * @index: (nullable): likewise
 *
 * Immutable and counted by reference; may be used from any thread.
 */
typedef struct
{
  GFile *file;
  char *state;
  PlxDossier *dossier;
  PlxFindIndex *index;
} PlxDossierVolume;

/**
 * plx_dossier_volume_new: reads the file, unless @dossier is given, and makes the index, in this thread
 * @file: (nullable): NULL for a @dossier that was read from memory
 * @state: (nullable)
 * @dossier: (nullable): what a window shows
 */
PlxDossierVolume *plx_dossier_volume_new (GFile *file, const char *state, PlxDossier *dossier, GCancellable *cancellable);
PlxDossierVolume *plx_dossier_volume_ref (PlxDossierVolume *self);
void plx_dossier_volume_unref (PlxDossierVolume *self);

/**
 * plx_dossier_file_dup_state:
 *
 * Returns: (transfer full) (nullable): what tells one state of @file from another; NULL when it is not to be read: not there, no
 * regular file, or too large
 */
char *plx_dossier_file_dup_state (GFile *file, GCancellable *cancellable);

/**
 * plx_dossier_volumes_search:
 * @volumes: (element-type PlxDossierVolume)
 * @words: every one of them has to occur, as on the Find page
 * @bookmarks: (nullable) (element-type PlxBookmark): what the user has marked, searched as well; it comes first
 * @cancellable: (nullable)
 *
 * The best of each kind in the order of the Find page, from each dossier in turn. A single Latin letter or digit finds nothing: it
 * is the beginning of what is typed.
 *
 * Returns: (transfer full): the ids (plx-search-result.h)
 */
char **plx_dossier_volumes_search (const GPtrArray *volumes, const char *words, const GPtrArray *bookmarks,
                                   GCancellable *cancellable);

/**
 * plx_dossier_volumes_describe:
 * @ids: what a search gave, be it of another run of the program
 * @bookmarks: (nullable) (element-type PlxBookmark): say what is in no dossier that is there
 *
 * Returns: (transfer full) (element-type PlxSearchResult): one for each id, in that order
 */
GPtrArray *plx_dossier_volumes_describe (const GPtrArray *volumes, const char *const *ids, const GPtrArray *bookmarks);

G_END_DECLS
