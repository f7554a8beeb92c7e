/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxSideBySideButton:
 *
 * The button in the header that leads to the claims side by side and says how many there are. What is dropped on it is added to
 * them. Invisible while no dossier is open.
 */
#define PLX_TYPE_SIDE_BY_SIDE_BUTTON (plx_side_by_side_button_get_type ())
G_DECLARE_FINAL_TYPE (PlxSideBySideButton, plx_side_by_side_button, PLX, SIDE_BY_SIDE_BUTTON, GtkWidget)

G_END_DECLS
