/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark-target.h"

G_BEGIN_DECLS

/** PLX_BOOKMARK_MAX_NOTE_LENGTH: how many bytes of UTF-8 a note may have */
#define PLX_BOOKMARK_MAX_NOTE_LENGTH (64 * 1024)

/**
 * PlxBookmarkError:
 * @PLX_BOOKMARK_ERROR_DAMAGED: the file, or what was to be imported, is not what the program writes
 * @PLX_BOOKMARK_ERROR_NEWER_VERSION: it was written by a newer version of the program, and is not changed
 * @PLX_BOOKMARK_ERROR_BUSY: another program held the lock for too long
 * @PLX_BOOKMARK_ERROR_TOO_LONG: a note beyond %PLX_BOOKMARK_MAX_NOTE_LENGTH
 * @PLX_BOOKMARK_ERROR_GONE: the bookmark is not there any more
 *
 * What can be wrong besides the errors of files (%G_FILE_ERROR, %G_IO_ERROR). All messages are translated
 * sentences, fit to show.
 */
typedef enum
{
  PLX_BOOKMARK_ERROR_DAMAGED,
  PLX_BOOKMARK_ERROR_NEWER_VERSION,
  PLX_BOOKMARK_ERROR_BUSY,
  PLX_BOOKMARK_ERROR_TOO_LONG,
  PLX_BOOKMARK_ERROR_GONE,
} PlxBookmarkError;

#define PLX_BOOKMARK_ERROR (plx_bookmark_error_quark ())
GQuark plx_bookmark_error_quark (void);

/**
 * PlxBookmark:
 *
 * A place in a dossier that the user marked, with a note, and with what the place said at that time: a bookmark
 * whose record vanished from a newer version of the dossier can still be shown. Immutable: a change makes
 * another object with the same id. May be used from any thread.
 *
 * Properties, all read-only: "id", "target", "dossier-id", "record-id", "record-kind", "title", "subtitle",
 * "date", "note", "made", "changed", "n-earlier-notes".
 */
#define PLX_TYPE_BOOKMARK (plx_bookmark_get_type ())
G_DECLARE_FINAL_TYPE (PlxBookmark, plx_bookmark, PLX, BOOKMARK, GObject)

/**
 * PlxBookmarkSaid: what the place says when it is marked
 * @record_kind: (nullable): the word that plx_enum_get_nick() gives for the kind of record
 * @title: (nullable): as a list's row shows it
 * @subtitle: (nullable): likewise
 * @date: (nullable): of the event or claim, in EDTF, for the order by date
 */
typedef struct
{
  const char *record_kind;
  const char *title;
  const char *subtitle;
  const char *date;
} PlxBookmarkSaid;

/**
 * plx_bookmark_new:
 * @said: what the place says now
 * @note: (nullable): UTF-8 of at most %PLX_BOOKMARK_MAX_NOTE_LENGTH bytes
 *
 * A bookmark made now, with an id of its own (RFC 4122, random). It is nowhere until it is added to a store.
 */
PlxBookmark *plx_bookmark_new (PlxBookmarkTarget *target, const PlxBookmarkSaid *said, const char *note);

const char *plx_bookmark_get_id (PlxBookmark *self);
/** plx_bookmark_get_target: Returns: (transfer none) */
PlxBookmarkTarget *plx_bookmark_get_target (PlxBookmark *self);
const char *plx_bookmark_get_dossier_id (PlxBookmark *self);
/** plx_bookmark_get_record_id: Returns: (nullable) */
const char *plx_bookmark_get_record_id (PlxBookmark *self);

/**
 * plx_bookmark_get_record_kind:
 *
 * Returns: (nullable): the word for the kind of record it was; any word may stand in the file
 */
const char *plx_bookmark_get_record_kind (PlxBookmark *self);
/** plx_bookmark_get_title: Returns: what the place said when it was marked; maybe empty */
const char *plx_bookmark_get_title (PlxBookmark *self);
const char *plx_bookmark_get_subtitle (PlxBookmark *self);
/** plx_bookmark_get_date: Returns: (nullable): EDTF, or whatever stands in the file */
const char *plx_bookmark_get_date (PlxBookmark *self);

/** plx_bookmark_get_note: Returns: (nullable): NULL when there is none */
const char *plx_bookmark_get_note (PlxBookmark *self);
/**
 * plx_bookmark_get_made:
 *
 * Returns: microseconds since 1970 began in UTC, as g_get_real_time(); 0 when it was not readable
 */
gint64 plx_bookmark_get_made (PlxBookmark *self);
/** plx_bookmark_get_changed: Returns: when the note was last written or cleared; 0 when there never was one */
gint64 plx_bookmark_get_changed (PlxBookmark *self);

/**
 * plx_bookmark_get_n_earlier_notes:
 *
 * When two windows or programs change the same note without knowing of each other, the later text is the note,
 * and the other stays here until the user dismisses it.
 */
guint plx_bookmark_get_n_earlier_notes (PlxBookmark *self);
/**
 * plx_bookmark_get_earlier_note:
 * @changed: (out) (optional): when it was written.
 *
 * Returns: (transfer none): oldest first
 */
const char *plx_bookmark_get_earlier_note (PlxBookmark *self, guint index, gint64 *changed);

G_END_DECLS
