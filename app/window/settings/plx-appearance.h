/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-settings.h"

G_BEGIN_DECLS

/**
 * PlxAppearance:
 *
 * Keeps the windows light or dark: as the user chose in the menu, or as the desktop has it. The desktop is asked through the
 * portal org.freedesktop.portal.Settings (org.freedesktop.appearance color-scheme: 1 prefers dark, 2 light, 0 nothing). Where
 * there is no such portal, or it has no preference, windows are light.
 */
#define PLX_TYPE_APPEARANCE (plx_appearance_get_type ())
G_DECLARE_FINAL_TYPE (PlxAppearance, plx_appearance, PLX, APPEARANCE, GObject)

/** plx_appearance_new: applies the user's choice at once */
PlxAppearance *plx_appearance_new (PlxSettings *settings);

/**
 * plx_appearance_follow_desktop:
 * @connection: the session bus
 *
 * Begins to ask and to follow the desktop. Not needed for the first frame.
 */
void plx_appearance_follow_desktop (PlxAppearance *self, GDBusConnection *connection);

G_END_DECLS
