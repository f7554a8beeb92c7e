/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxErrorPage:
 *
 * Why a file did not open: what is wrong, where, and what was expected. Its buttons activate `app.open` and `win.reload`.
 */
#define PLX_TYPE_ERROR_PAGE (plx_error_page_get_type ())
G_DECLARE_FINAL_TYPE (PlxErrorPage, plx_error_page, PLX, ERROR_PAGE, GtkWidget)

/**
 * plx_error_page_show:
 * @file: that did not open
 * @error: why
 * @problems: (nullable): PlxProblems of the file
 */
void plx_error_page_show (PlxErrorPage *self, GFile *file, const GError *error, GListModel *problems);

G_END_DECLS
