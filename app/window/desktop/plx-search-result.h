/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark.h"
#include "plx-record.h"

G_BEGIN_DECLS

/** PLX_SEARCH_RESULT_BOOKMARK: what the ids of results begin with that are bookmarks of no single record */
#define PLX_SEARCH_RESULT_BOOKMARK "bookmark:"

/**
 * PlxSearchResult: what a search of the desktop says about a thing that it found
 * @id: the link that opens it (plx-record-link.h), or a bookmark; the same in every run of the program
 * @name: plain text, one line
 * @description: who and when, and in which dossier; likewise, maybe empty
 * @icons: (array zero-terminated=1): names of icons of the theme, the best first
 *
 * GNOME Shell took a description for markup until version 40 and takes it for plain text since, as it always did with names: nothing is
 * escaped here.
 */
typedef struct
{
  char *id;
  char *name;
  char *description;
  const char *const *icons;
} PlxSearchResult;

/** plx_search_result_new_for_record: Returns: (transfer full) (nullable): NULL when the record, or its dossier, has no id */
PlxSearchResult *plx_search_result_new_for_record (PlxRecord *record);

/** plx_search_result_new_for_bookmark: Returns: (transfer full) (nullable): with what the place said; NULL when it cannot be opened */
PlxSearchResult *plx_search_result_new_for_bookmark (PlxBookmark *bookmark);

/** plx_search_result_new_for_id: Returns: (transfer full): of something that is no longer there */
PlxSearchResult *plx_search_result_new_for_id (const char *id);
void plx_search_result_free (PlxSearchResult *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxSearchResult, plx_search_result_free)

/** plx_search_result_to_variant: Returns: (transfer floating): of type a{sv}, as org.gnome.Shell.SearchProvider2 describes results */
GVariant *plx_search_result_to_variant (const PlxSearchResult *self);

/**
 * plx_bookmark_dup_result_id:
 *
 * Returns: (transfer full) (nullable): the link to the record that @bookmark leads to; %PLX_SEARCH_RESULT_BOOKMARK and the id of
 *   @bookmark when it leads to something else; NULL when this version of the program cannot open it
 */
char *plx_bookmark_dup_result_id (PlxBookmark *bookmark);

/**
 * plx_search_ids_merge:
 * @lists: (element-type GPtrArray): lists of ids, each the best first
 * @maximum: how many to give
 *
 * Returns: (transfer full): the first of each list, then the second of each and so on, each id once
 */
char **plx_search_ids_merge (const GPtrArray *lists, guint maximum);

G_END_DECLS
