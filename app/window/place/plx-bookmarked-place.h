/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark-entry.h"
#include "plx-place.h"
#include "plx-record.h"

G_BEGIN_DECLS

/* Between places as the window has them and as a bookmark keeps them. */

/**
 * plx_bookmark_target_new_for_place:
 * @place: as the page in front describes it
 * @claim_ids: (array zero-terminated=1): the claims that stand side by side
 *
 * Keeps of a comparison its measure or question, its day and clock, and whether what stands apart is shown; of a search its words
 * and what it is narrowed to.
 *
 * Returns: (transfer full) (nullable): NULL where there is nothing to come back to: no record, a search for nothing, or a day
 *   that no date can say
 */
PlxBookmarkTarget *plx_bookmark_target_new_for_place (const char *dossier_id, const PlxPlace *place,
                                                      const char *const *claim_ids);

/**
 * plx_bookmark_target_dup_place:
 *
 * Returns: (transfer full) (nullable): the place that shows what is no single record; NULL for a record, and where this version
 *   cannot show it as it was: nothing is guessed about a day, a clock or a narrowing that it cannot read
 */
PlxPlace *plx_bookmark_target_dup_place (PlxBookmarkTarget *self);

/**
 * plx_record_say_for_bookmark: what a bookmark of @record says
 * @title: (out) (transfer full): as its row in a list; somebody's words between quotation marks
 * @subtitle: (out) (transfer full): likewise
 */
void plx_record_say_for_bookmark (PlxRecord *record, char **title, char **subtitle);

/**
 * plx_bookmark_new_for_target:
 * @target: in @dossier
 *
 * Returns: (transfer full) (nullable): a bookmark of @target, made now, with what it says now: of a search what it is narrowed
 *   to, of a comparison what of it counts, of claims side by side who said them; NULL where it is not in @dossier
 */
PlxBookmark *plx_bookmark_new_for_target (PlxBookmarkTarget *target, PlxDossier *dossier);

/**
 * plx_bookmark_target_dup_missing:
 *
 * Returns: (transfer full) (nullable): the ids of the records that a search is narrowed to and that @dossier does not have,
 *   for showing; NULL when it has all
 */
char *plx_bookmark_target_dup_missing (PlxBookmarkTarget *self, PlxDossier *dossier);

G_END_DECLS
