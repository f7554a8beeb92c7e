/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** plx_about_show: @parent: (nullable): the window that the dialog belongs to */
void plx_about_show (GtkWindow *parent);

G_END_DECLS
