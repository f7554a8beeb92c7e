/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxSideBySideToggle:
 *
 * A button on the page of a claim that puts it side by side with others, or takes it away again; it says
 * which. Activates the window's action %PLX_SIDE_BY_SIDE_ACTION; without a claim, or without that action, it
 * is invisible.
 */
#define PLX_TYPE_SIDE_BY_SIDE_TOGGLE (plx_side_by_side_toggle_get_type ())
G_DECLARE_FINAL_TYPE (PlxSideBySideToggle, plx_side_by_side_toggle, PLX, SIDE_BY_SIDE_TOGGLE, GtkWidget)

/** plx_side_by_side_toggle_set_claim: @id: (nullable) */
void plx_side_by_side_toggle_set_claim (PlxSideBySideToggle *self, const char *id);

G_END_DECLS
