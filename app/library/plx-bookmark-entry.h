/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark-list.h"
#include "plx-record.h"

G_BEGIN_DECLS

/* What the window needs to say about bookmarks, as plain values. What a record is called in a list, and the words for
 * kinds, are decided above this layer and given. */

/**
 * plx_bookmark_new_for_record:
 * @record: one that has an id, of a dossier that has one
 * @title: (nullable): what its row in a list says
 * @subtitle: (nullable): likewise
 * @note: (nullable)
 *
 * Returns: (transfer full): a bookmark of @record with what it says now: its kind and its date (of an event, when a claim
 * was said, when a source came out) are taken from it
 */
PlxBookmark *plx_bookmark_new_for_record (PlxRecord *record, const char *title, const char *subtitle,
                                          const char *note);

/** plx_bookmark_get_kind: @kind: (out): the kind of record it was. Returns: FALSE when this version knows no such kind */
gboolean plx_bookmark_get_kind (PlxBookmark *self, PlxRecordKind *kind);

/**
 * PlxBookmarkState: what has become of the place that a bookmark leads to
 */
typedef enum
{
  PLX_BOOKMARK_STATE_PRESENT,
  PLX_BOOKMARK_STATE_VANISHED,  /* it is not in this version of the dossier */
  PLX_BOOKMARK_STATE_ELSEWHERE, /* it is of a dossier that is not open here */
  PLX_BOOKMARK_STATE_UNKNOWN,   /* this version of the program cannot show it */
} PlxBookmarkState;

/**
 * plx_bookmark_get_state:
 * @dossier: (nullable): the one that is open
 *
 * A comparison vanishes with its measure or question, claims side by side with the last of them; a search never does.
 */
PlxBookmarkState plx_bookmark_get_state (PlxBookmark *self, PlxDossier *dossier);

/**
 * PlxBookmarkEntry: what a row says
 * @title: what the record says now, or what it said when it was marked
 * @subtitle: likewise
 * @kind: “Event”, “Comparison of figures”, “Search”
 * @note: (nullable): the first line of the note that says something, short
 * @earlier_notes: (nullable): “2 earlier notes”
 * @made: “Marked on 21 October 2024”
 * @caution: (nullable): that the record has vanished, or belongs to another dossier, or says something else now; with what
 * it used to say
 * @can_open: whether there is something to open here
 */
typedef struct
{
  char *title;
  char *subtitle;
  char *kind;
  char *note;
  char *earlier_notes;
  char *made;
  char *caution;
  gboolean can_open;
} PlxBookmarkEntry;

/**
 * plx_bookmark_entry_new:
 * @dossier: (nullable): the one that is open
 * @now: (nullable): what the record says now, its title and subtitle; NULL when it is not there, or is no record
 * @kind_term: (nullable): the word for the kind of record; NULL where plx_bookmark_get_kind() is FALSE
 */
PlxBookmarkEntry *plx_bookmark_entry_new (PlxBookmark *bookmark, PlxDossier *dossier, const PlxBookmarkSaid *now,
                                          const char *kind_term);
void plx_bookmark_entry_free (PlxBookmarkEntry *entry);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxBookmarkEntry, plx_bookmark_entry_free)

/**
 * plx_bookmark_dup_heading:
 * @kind_heading: (nullable): “Events”: the word for all records of its kind, as for the entry
 *
 * Returns: (transfer full) (nullable): the heading under which it stands in a list in @order; NULL in the user's order
 */
char *plx_bookmark_dup_heading (PlxBookmark *bookmark, PlxBookmarkOrder order, const char *kind_heading);

/** plx_bookmark_order_get_title: Returns: (transfer none): “Your order”, “When marked” … */
const char *plx_bookmark_order_get_title (PlxBookmarkOrder order);

G_END_DECLS
