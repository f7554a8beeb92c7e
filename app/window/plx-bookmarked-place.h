/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-as-of.h"
#include "plx-bookmark-target.h"
#include "plx-record.h"
#include "plx-view.h"

G_BEGIN_DECLS

/* Between comparisons as the window has them and as a bookmark keeps them. */

/**
 * plx_bookmark_target_new_for_comparison:
 * @view: %PLX_VIEW_FIGURES or %PLX_VIEW_STANCES
 * @record_id: (nullable): of the measure or question; NULL for all questions
 * @as_of: the day and the clock
 *
 * Returns: (transfer full) (nullable): NULL where there is nothing to come back to: no measure, or a day that no date can say
 */
PlxBookmarkTarget *plx_bookmark_target_new_for_comparison (const char *dossier_id, PlxView view, const char *record_id,
                                                           const PlxAsOf *as_of);

/**
 * plx_bookmark_target_get_comparison:
 * @view: (out): the view that shows it
 * @as_of: (out caller-allocates): the day and the clock
 *
 * Returns: whether @self is a comparison that this version can show as it was; nothing is guessed about a day or a clock that it
 *   cannot read
 */
gboolean plx_bookmark_target_get_comparison (PlxBookmarkTarget *self, PlxView *view, PlxAsOf *as_of);

/**
 * plx_record_say_for_bookmark: what a bookmark of @record says
 * @title: (out) (transfer full): as its row in a list; somebody's words between quotation marks
 * @subtitle: (out) (transfer full): likewise
 */
void plx_record_say_for_bookmark (PlxRecord *record, char **title, char **subtitle);

G_END_DECLS
