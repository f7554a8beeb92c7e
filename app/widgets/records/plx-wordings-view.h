/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-wordings.h"

G_BEGIN_DECLS

/**
 * PlxWordingsView:
 *
 * The wordings of a quotation beside each other, or one above the other where there is little room.
 */
#define PLX_TYPE_WORDINGS_VIEW (plx_wordings_view_get_type ())
G_DECLARE_FINAL_TYPE (PlxWordingsView, plx_wordings_view, PLX, WORDINGS_VIEW, GtkWidget)

/** plx_wordings_view_new: @verification: (nullable): how the wordings stand in their articles */
GtkWidget *plx_wordings_view_new (PlxClaim *quotation, PlxVerification *verification);

/** plx_wordings_view_set_ignore_style: whether capitals and the styles of quotation marks and dashes count;
 * they do at first */
void plx_wordings_view_set_ignore_style (PlxWordingsView *self, gboolean ignore_style);

G_END_DECLS
