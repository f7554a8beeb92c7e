/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PlxBookmarkView: what is shown when a bookmark is opened
 */
typedef enum
{
  PLX_BOOKMARK_VIEW_RECORD,
  PLX_BOOKMARK_VIEW_FIGURES,   /* the comparison of a measure's estimates */
  PLX_BOOKMARK_VIEW_POSITIONS, /* the comparison of positions, of one question or of all */
  PLX_BOOKMARK_VIEW_SEARCH,
  PLX_BOOKMARK_VIEW_SIDE_BY_SIDE, /* claims in columns */
  PLX_BOOKMARK_VIEW_OTHER,     /* one that this version of the program does not know; kept, but not to be opened */
} PlxBookmarkView;

/** The words for the clocks by which a comparison is wound back */
#define PLX_BOOKMARK_CLOCK_SAID "said"
#define PLX_BOOKMARK_CLOCK_PUBLISHED "published"

/**
 * PlxBookmarkTarget:
 *
 * Where a bookmark leads: a dossier, and what is to be seen of it. Immutable and counted by reference; may be
 * used from any thread.
 */
#define PLX_TYPE_BOOKMARK_TARGET (plx_bookmark_target_get_type ())
typedef struct _PlxBookmarkTarget PlxBookmarkTarget;
GType plx_bookmark_target_get_type (void);

/** plx_bookmark_target_new_record: @record_id: of any record that has an id */
PlxBookmarkTarget *plx_bookmark_target_new_record (const char *dossier_id, const char *record_id);

/**
 * plx_bookmark_target_new_figures:
 * @measure_id: the measure whose estimates are compared
 * @as_of: (nullable): the last day that counts, as YYYY-MM-DD; NULL for everything
 * @clock: (nullable): one of the words above; NULL for what the program takes by itself
 */
PlxBookmarkTarget *plx_bookmark_target_new_figures (const char *dossier_id, const char *measure_id, const char *as_of,
                                                    const char *clock);

/**
 * plx_bookmark_target_new_positions:
 * @question_id: (nullable): NULL for all questions; otherwise as for figures
 */
PlxBookmarkTarget *plx_bookmark_target_new_positions (const char *dossier_id, const char *question_id, const char *as_of,
                                                      const char *clock);

/**
 * plx_bookmark_target_new_search:
 * @words: what is searched for, as it was typed
 * @filters: (nullable) (array zero-terminated=1): what the search is narrowed by, as the window puts it
 */
PlxBookmarkTarget *plx_bookmark_target_new_search (const char *dossier_id, const char *words,
                                                   const char *const *filters);

/** plx_bookmark_target_new_side_by_side: @claim_ids: (array zero-terminated=1): one at least, in the order of their columns */
PlxBookmarkTarget *plx_bookmark_target_new_side_by_side (const char *dossier_id, const char *const *claim_ids);

PlxBookmarkTarget *plx_bookmark_target_ref (PlxBookmarkTarget *self);
void plx_bookmark_target_unref (PlxBookmarkTarget *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxBookmarkTarget, plx_bookmark_target_unref)

PlxBookmarkView plx_bookmark_target_get_view (PlxBookmarkTarget *self);
/** plx_bookmark_target_get_view_word: Returns: (transfer none): the word for the view in the file */
const char *plx_bookmark_target_get_view_word (PlxBookmarkTarget *self);
const char *plx_bookmark_target_get_dossier_id (PlxBookmarkTarget *self);
/**
 * plx_bookmark_target_get_record_id:
 *
 * Returns: (nullable): the record, measure or question; NULL for a search, for all questions, or for claims side by side
 */
const char *plx_bookmark_target_get_record_id (PlxBookmarkTarget *self);
/** plx_bookmark_target_get_as_of: Returns: (nullable): YYYY-MM-DD */
const char *plx_bookmark_target_get_as_of (PlxBookmarkTarget *self);
/** plx_bookmark_target_get_clock: Returns: (nullable): one of the words above, or one of a later version */
const char *plx_bookmark_target_get_clock (PlxBookmarkTarget *self);
/** plx_bookmark_target_get_words: Returns: (nullable): of a search */
const char *plx_bookmark_target_get_words (PlxBookmarkTarget *self);
/**
 * plx_bookmark_target_get_filters:
 *
 * Returns: (nullable) (transfer none): of a search, or of a comparison; NULL when it is not narrowed
 */
const char *const *plx_bookmark_target_get_filters (PlxBookmarkTarget *self);

/** plx_bookmark_target_get_records: Returns: (nullable) (transfer none): the claims that stand side by side */
const char *const *plx_bookmark_target_get_records (PlxBookmarkTarget *self);

/**
 * plx_bookmark_target_get_key:
 *
 * Returns: (transfer none): a text that two targets share just when they lead to the same place
 */
const char *plx_bookmark_target_get_key (PlxBookmarkTarget *self);
gboolean plx_bookmark_target_equal (PlxBookmarkTarget *self, PlxBookmarkTarget *other);

/**
 * PlxBookmarkTargetFields: the members of a target as the file has them
 * @view: the word for the view
 * @id: of the bookmark; it tells apart what leads to views that are not known
 */
typedef struct
{
  const char *view;
  const char *dossier_id;
  const char *record_id;
  const char *as_of;
  const char *clock;
  const char *words;
  const char *const *filters;
  const char *const *records;
  const char *id;
} PlxBookmarkTargetFields;

/**
 * plx_bookmark_target_new:
 *
 * Returns: (transfer full) (nullable): NULL when a member is missing that the view needs
 */
PlxBookmarkTarget *plx_bookmark_target_new (const PlxBookmarkTargetFields *fields);

G_END_DECLS
