/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-safe-text.h"

G_BEGIN_DECLS

/**
 * PlxProse:
 *
 * A text of any length. Somebody's words stand between quotation marks, the opening one hung in the margin.
 * Somebody's words are set in their own direction, whatever that of the window. Of a long text one piece is
 * shown, and the next at the press of a button.
 *
 * Properties, given when it is made: `heading`: whether it is the heading of a page for assistive technology;
 * `compact`: whether it is part of a card: its text cannot be selected, and a long one is cut after some
 * lines, with "…".
 */
#define PLX_TYPE_PROSE (plx_prose_get_type ())
G_DECLARE_FINAL_TYPE (PlxProse, plx_prose, PLX, PROSE, GtkWidget)

/**
 * plx_prose_set_text:
 * @text: (nullable): a text from a dossier; copied. Without one the widget is invisible
 * @kind: how it is made safe to show
 * @in_marks: whether it is set between quotation marks
 */
void plx_prose_set_text (PlxProse *self, const char *text, PlxSafeTextKind kind, gboolean in_marks);

/** plx_prose_get_text: Returns: (transfer none) (nullable): the whole text, as it was given */
const char *plx_prose_get_text (PlxProse *self);

G_END_DECLS
