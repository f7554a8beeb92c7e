/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-settings.h"

G_BEGIN_DECLS

/**
 * PlxSettingsWindow:
 *
 * The user's settings, each of which takes effect while it is changed: there is nothing to confirm. Escape closes the window.
 */
#define PLX_TYPE_SETTINGS_WINDOW (plx_settings_window_get_type ())
G_DECLARE_FINAL_TYPE (PlxSettingsWindow, plx_settings_window, PLX, SETTINGS_WINDOW, GtkWindow)

/** plx_settings_window_present: brings the window of the settings to the front, made if there is none. @parent: (nullable) */
void plx_settings_window_present (GtkApplication *application, PlxSettings *settings, GtkWindow *parent);

G_END_DECLS
