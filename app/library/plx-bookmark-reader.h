/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark-set.h"

G_BEGIN_DECLS

/** PLX_BOOKMARK_VERSION: of the file, whose form data/bookmarks-1.schema.json describes */
#define PLX_BOOKMARK_VERSION 1

/** The names of members in the file */
#define PLX_BOOKMARK_MEMBER_VERSION "parallax-bookmarks"
#define PLX_BOOKMARK_MEMBER_REMOVED "removed"
#define PLX_BOOKMARK_MEMBER_BOOKMARKS "bookmarks"

/**
 * plx_bookmark_reader_read:
 * @bytes: a file of bookmarks
 *
 * Reads it to the letter, with the strict scanner.
 *
 * Returns: (transfer full) (nullable): what it says; otherwise @error of %PLX_BOOKMARK_ERROR_NEWER_VERSION, or
 * of %PLX_BOOKMARK_ERROR_DAMAGED with the line, the column and what is wrong there
 */
PlxBookmarkSet *plx_bookmark_reader_read (GBytes *bytes, GError **error);

/**
 * plx_bookmark_reader_salvage:
 * @bytes: anything, such as the beginning or the pieces of a file of bookmarks
 * @incomplete: (out) (optional) (transfer full): bookmarks whose object is cut short, with what could be read
 * of them
 *
 * Takes out every object that is a bookmark, wherever it stands; of their members, those that are as they
 * should be.
 *
 * Returns: (transfer full): what was found, maybe nothing
 */
PlxBookmarkSet *plx_bookmark_reader_salvage (GBytes *bytes, PlxBookmarkSet **incomplete);

G_END_DECLS
