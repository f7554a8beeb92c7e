/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxLoadingPage:
 *
 * How much of a file has been read. Its button activates `win.stop`.
 */
#define PLX_TYPE_LOADING_PAGE (plx_loading_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxLoadingPage, plx_loading_page, PLX, LOADING_PAGE, GtkWidget)

/** plx_loading_page_set_name: @name: the name of the file, made safe to show */
void plx_loading_page_set_name (PlxLoadingPage *self, const char *name);

/** plx_loading_page_set_progress: @progress: 0 to 1 */
void plx_loading_page_set_progress (PlxLoadingPage *self, double progress);

G_END_DECLS
