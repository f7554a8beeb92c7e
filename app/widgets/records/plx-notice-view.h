/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-page.h"

G_BEGIN_DECLS

/**
 * PlxNoticeView:
 *
 * A box with what the reader of a page must not overlook.
 */
#define PLX_TYPE_NOTICE_VIEW (plx_notice_view_get_type ())
G_DECLARE_FINAL_TYPE (PlxNoticeView, plx_notice_view, PLX, NOTICE_VIEW, GtkWidget)

GtkWidget *plx_notice_view_new (const PlxLine *line);

G_END_DECLS
