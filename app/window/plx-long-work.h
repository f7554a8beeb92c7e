/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-articles.h"

G_BEGIN_DECLS

/* Work that took long and ended while its window was not in front: the desktop tells the user, until the window comes to the front. */

/** PLX_LONG_WORK_SECONDS: what takes less is not worth telling */
#define PLX_LONG_WORK_SECONDS 3

/**
 * plx_long_work_tell: some work has ended
 * @begun: when it began, as g_get_monotonic_time()
 * @text: what came of it, one sentence of plain text
 *
 * Does nothing when the work was short, and while @window is in front or not shown yet.
 */
void plx_long_work_tell (GtkApplicationWindow *window, gint64 begun, const char *text);

/** plx_long_work_tell_after_closing: work has ended that outlived @window, where @text would have been shown */
void plx_long_work_tell_after_closing (GtkApplicationWindow *window, const char *text);

/** plx_long_work_follow: tells whenever looking citations up has ended. @articles: of the dossier in @window */
void plx_long_work_follow (GtkApplicationWindow *window, PlxArticles *articles);

G_END_DECLS
