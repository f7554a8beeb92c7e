/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-find-list.h"
#include "plx-find-scope.h"

G_BEGIN_DECLS

/** PLX_FINDER_FIRST_ROWS: how many records of each kind of a large dossier are searched for the first results */
#define PLX_FINDER_FIRST_ROWS 8192

/**
 * PlxFinder:
 *
 * Searches one dossier, off the main thread: makes the index on first use, and gives up a search when the next one begins. Of a
 * large dossier there are first results before the full ones. How long they took is logged as a debug message.
 *
 * Signal: "changed": something else is found, or the search has got further
 */
#define PLX_TYPE_FINDER (plx_finder_get_type ())
G_DECLARE_FINAL_TYPE (PlxFinder, plx_finder, PLX, FINDER, GObject)

PlxFinder *plx_finder_new (PlxDossier *dossier);

/** plx_finder_search: @words and @scope are copied */
void plx_finder_search (PlxFinder *self, const char *words, const PlxFindScope *scope);

/** plx_finder_stop: gives up what is being searched, and forgets what was found */
void plx_finder_stop (PlxFinder *self);

/** plx_finder_close: gives up everything, for good, the index that is being made included */
void plx_finder_close (PlxFinder *self);

/** plx_finder_is_preparing: whether the index is being made */
gboolean plx_finder_is_preparing (PlxFinder *self);

/** plx_finder_is_complete: whether what is found is all there is for the last search */
gboolean plx_finder_is_complete (PlxFinder *self);

/** plx_finder_get_found: Returns: (transfer none) (nullable): NULL before the first results; those of the search before until then */
PlxFindList *plx_finder_get_found (PlxFinder *self);

/** plx_finder_get_words: Returns: (transfer none) (nullable) (element-type PlxFindWord): what was found by */
GPtrArray *plx_finder_get_words (PlxFinder *self);

G_END_DECLS
