/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxApplication:
 *
 * The program with its windows, one a dossier. Started without files it opens the dossier that comes with it; a file that is open
 * already comes to the front.
 *
 * Actions: app.open, app.open-shipped, app.open-uri(s), app.new-window, app.about, app.quit, app.color-scheme (state s: follow, light,
 * dark). Options: --open, --new-window, as of the desktop entry.
 */
#define PLX_TYPE_APPLICATION (plx_application_get_type ())
G_DECLARE_FINAL_TYPE (PlxApplication, plx_application, PLX, APPLICATION, GtkApplication)

PlxApplication *plx_application_new (void);

/** plx_application_open_file: shows @file in a window of its own, or in the one that shows it already */
void plx_application_open_file (PlxApplication *self, GFile *file);

/** plx_application_open_another_window: a second window on @file */
void plx_application_open_another_window (PlxApplication *self, GFile *file);

/** plx_application_open_shipped: likewise the dossier that comes with the program */
void plx_application_open_shipped (PlxApplication *self);

/** plx_application_quit: ends the program once the bookmarks are saved. Windows are to be closed before */
void plx_application_quit (PlxApplication *self);

G_END_DECLS
