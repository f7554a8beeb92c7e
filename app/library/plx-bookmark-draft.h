/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark.h"
#include "plx-json-scanner.h"

G_BEGIN_DECLS

/**
 * PlxBookmarkDraft:
 *
 * One bookmark of a file while its members are being read.
 */
typedef struct _PlxBookmarkDraft PlxBookmarkDraft;

/** plx_bookmark_draft_new: @lenient: whether members that are not as they should be are passed over */
PlxBookmarkDraft *plx_bookmark_draft_new (gboolean lenient);
void plx_bookmark_draft_free (PlxBookmarkDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxBookmarkDraft, plx_bookmark_draft_free)

/**
 * plx_bookmark_draft_read:
 * @scanner: at the start of an object, which has been read
 *
 * Reads the object to its end.
 *
 * Returns: FALSE with @error of %PLX_JSON_ERROR or %PLX_BOOKMARK_ERROR, whose message names no place; the draft
 * has what came before
 */
gboolean plx_bookmark_draft_read (PlxBookmarkDraft *self, PlxJsonScanner *scanner, GError **error);

/**
 * plx_bookmark_draft_finish:
 *
 * Returns: (transfer full) (nullable): the bookmark, maybe a removed one; NULL with @error when a member is
 * missing that has to be there: the time it was made, for one that is not lenient
 */
PlxBookmark *plx_bookmark_draft_finish (PlxBookmarkDraft *self, GError **error);

/**
 * plx_bookmark_draft_keep:
 * @scanner: at the name of a member that is not known
 *
 * Appends the member with its value to @unknown, the members of an object.
 *
 * Returns: FALSE, with nothing appended and @error, when the text is damaged there, or could not be written
 * again as it stands (%PLX_BOOKMARK_ERROR_DAMAGED)
 */
gboolean plx_bookmark_draft_keep (PlxJsonScanner *scanner, GString *unknown, GError **error);

/**
 * plx_bookmark_draft_close:
 *
 * Returns: (transfer full) (nullable): the members as a JSON object; NULL for none
 */
char *plx_bookmark_draft_close (const GString *unknown);

G_END_DECLS
