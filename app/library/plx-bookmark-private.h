/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark.h"

G_BEGIN_DECLS

/*
 * What the files of this folder know of a bookmark besides its public face. A bookmark that was removed stays
 * known by its id, so that a program that still holds it does not bring it back. Stamps are microseconds since
 * 1970 began, in UTC.
 */
struct _PlxBookmark
{
  GObject parent_instance;
  char *id;
  PlxBookmarkTarget *target; /* NULL for a removed one that is known by its id only; then the following are NULL too */
  char *record_kind;
  char *title;
  char *subtitle;
  char *date;
  gint64 made;

  char *note;
  gint64 changed;     /* the stamp of the note; 0 when there never was one */
  GPtrArray *earlier; /* PlxEarlierNote, by their stamps; NULL for none */

  char *place;        /* its place in the user's order: see plx-bookmark-place.h */
  gint64 placed;      /* the stamp of the place */

  gboolean removed;
  gint64 life;        /* the stamp of being made, removed or restored, whichever was last */

  char *unknown;      /* members of the file that this version does not know, as a JSON object; NULL for none */
};

/** PlxEarlierNote: @note: NULL for one that was dismissed, and must not come back from another program */
typedef struct
{
  gint64 changed;
  char *note;
} PlxEarlierNote;

/** plx_bookmark_new_empty: Returns: (transfer full): to be filled in before anybody sees it */
PlxBookmark *plx_bookmark_new_empty (const char *id);
/** plx_bookmark_copy: Returns: (transfer full): likewise */
PlxBookmark *plx_bookmark_copy (PlxBookmark *self);
/** plx_bookmark_equal: whether the file would be the same */
gboolean plx_bookmark_equal (PlxBookmark *self, PlxBookmark *other);
/**
 * plx_bookmark_add_earlier:
 *
 * keeps a text that is not the note any more; one with the same stamp and text is kept once
 */
void plx_bookmark_add_earlier (PlxBookmark *self, const char *note, gint64 changed);
/** plx_bookmark_dismiss_earlier: marks all earlier notes as dismissed */
void plx_bookmark_dismiss_earlier (PlxBookmark *self);

/** plx_bookmark_stamp: Returns: now, but later than @previous, however the clock is set */
gint64 plx_bookmark_stamp (gint64 previous);

G_END_DECLS
