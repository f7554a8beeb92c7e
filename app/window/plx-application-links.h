/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-application.h"

G_BEGIN_DECLS

/**
 * plx_application_open_link:
 * @uri: from anywhere: a link, or what somebody made of one
 *
 * Shows what the link leads to in the window of its dossier: one that is open, or a new one on a file that was opened lately or comes
 * with the program. Where there is no such dossier, and where @uri is no sound link, the window in front says so.
 */
void plx_application_open_link (PlxApplication *self, const char *uri);

/** plx_application_open_result: @id: what the desktop was given as a result of its search (plx-search-result.h) */
void plx_application_open_result (PlxApplication *self, const char *id);

/** plx_application_find: shows the Find page with what @words find in the window in front; @words: (nullable): NULL for an empty one */
void plx_application_find (PlxApplication *self, const char *words);

/** plx_application_show_bookmarks: shows the bookmarks in the window in front */
void plx_application_show_bookmarks (PlxApplication *self);

G_END_DECLS
