/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-wordings.h"

G_BEGIN_DECLS

/**
 * PlxWordingView:
 *
 * One wording of a statement: who prints it, the words with what differs marked, and what differs in words. A
 * click anywhere on it, or Enter, activates `win.show-record` with the id of the first source; each source is
 * a link of its own.
 *
 * Actions: `wording.open`; `wording.copy` (Ctrl+C) copies the words to the clipboard.
 */
#define PLX_TYPE_WORDING_VIEW (plx_wording_view_get_type ())
G_DECLARE_FINAL_TYPE (PlxWordingView, plx_wording_view, PLX, WORDING_VIEW, GtkWidget)

/** plx_wording_view_new: @wording: not copied: it must live as long as the view */
GtkWidget *plx_wording_view_new (const PlxWording *wording);

G_END_DECLS
