/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark.h"
#include "plx-report.h"

G_BEGIN_DECLS

/**
 * plx_bookmarks_report_new:
 * @bookmarks: (element-type PlxBookmark): in the order in which they are to stand
 *
 * Bookmarks with their notes, and what they lead to in full, but of a search the first ten that it finds. One whose record is not in @dossier any more, or that leads to another
 * dossier, says what the place said when it was marked, and that it is so.
 *
 * Returns: (transfer full)
 */
PlxReport *plx_bookmarks_report_new (PlxDossier *dossier, GPtrArray *bookmarks);

G_END_DECLS
