/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * plx_help_show:
 * @window: (nullable): one of the program's windows
 *
 * Opens the chapter of the manual about what @window shows: in the help viewer, where one is installed, else in the browser. Where
 * neither can be opened @window says where the manual lies.
 */
void plx_help_show (GtkWindow *window);

G_END_DECLS
