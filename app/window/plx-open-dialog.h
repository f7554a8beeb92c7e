/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** plx_open_dialog_show: lets the user choose files and opens them in @application. @parent: (nullable) */
void plx_open_dialog_show (GtkApplication *application, GtkWindow *parent);

G_END_DECLS
