/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "plx-bookmark.h"

G_BEGIN_DECLS

/**
 * PlxBookmarkOrder: how bookmarks are listed
 */
typedef enum
{
  PLX_BOOKMARK_ORDER_USER, /* as the user arranged them; the order of the model */
  PLX_BOOKMARK_ORDER_MADE, /* the latest first */
  PLX_BOOKMARK_ORDER_KIND, /* events, quotations, estimates, positions, claimants, sources, measures, questions,
                              comparisons, searches, claims side by side, others; within a kind in the user's order */
  PLX_BOOKMARK_ORDER_DATE, /* by the date of the event or claim, the earliest first; those without one last */
} PlxBookmarkOrder;

#define PLX_TYPE_BOOKMARK_ORDER (plx_bookmark_order_get_type ())
GType plx_bookmark_order_get_type (void);

/** plx_bookmark_compare: a total order, fit for sorting */
int plx_bookmark_compare (PlxBookmark *one, PlxBookmark *other, PlxBookmarkOrder order);

/**
 * plx_bookmark_get_rank:
 *
 * Returns: the place of its kind in %PLX_BOOKMARK_ORDER_KIND, from 0; the same for bookmarks of a kind
 */
guint plx_bookmark_get_rank (PlxBookmark *self);

/** PlxWordsTest: Returns: whether each of @words stands in @text, as plx_find_words_stand_in() */
typedef gboolean (*PlxWordsTest) (const GPtrArray *words, const char *text);

/**
 * PlxBookmarkMatcher:
 *
 * Finds bookmarks by words: each has to stand somewhere in the title, the subtitle, the note, an earlier note
 * or the words of a search. Without words every bookmark matches. What a word is, and when it stands in a text, is what
 * Find says, which is above this layer.
 */
typedef struct _PlxBookmarkMatcher PlxBookmarkMatcher;

/**
 * plx_bookmark_matcher_new:
 * @words: (transfer full): what is looked for, as from plx_find_words_new()
 * @stand_in: whether all of them stand in a text
 */
PlxBookmarkMatcher *plx_bookmark_matcher_new (GPtrArray *words, PlxWordsTest stand_in);
void plx_bookmark_matcher_free (PlxBookmarkMatcher *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxBookmarkMatcher, plx_bookmark_matcher_free)

gboolean plx_bookmark_matcher_matches (PlxBookmarkMatcher *self, PlxBookmark *bookmark);

/** plx_bookmark_matcher_matches_with: likewise, when @also (nullable) is said of it besides, as what the record says now */
gboolean plx_bookmark_matcher_matches_with (PlxBookmarkMatcher *self, PlxBookmark *bookmark, const char *also);

/**
 * plx_bookmarks_list:
 * @bookmarks: a store or any other list of #PlxBookmark
 * @dossier_id: (nullable): only those of this dossier
 * @matcher: (nullable): only those that match
 *
 * Returns: (transfer container) (element-type PlxBookmark): what is to be listed, in @order
 */
GPtrArray *plx_bookmarks_list (GListModel *bookmarks, const char *dossier_id, PlxBookmarkMatcher *matcher,
                               PlxBookmarkOrder order);

G_END_DECLS
