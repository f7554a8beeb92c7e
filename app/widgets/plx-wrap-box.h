/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** PLX_WRAP_BOX_SPACING: pixels between two children, and between two lines */
#define PLX_WRAP_BOX_SPACING 8

/**
 * PlxWrapBox:
 *
 * Children one beside the other, each as wide as it wants to be, in as many lines as that takes. What is left of a line goes to
 * the first child in it that expands.
 *
 * Property, given when it is made: `first-yields`: whether the first child goes behind the others where there is no room for all
 * in one line
 */
#define PLX_TYPE_WRAP_BOX (plx_wrap_box_get_type ())
G_DECLARE_FINAL_TYPE (PlxWrapBox, plx_wrap_box, PLX, WRAP_BOX, GtkWidget)

G_END_DECLS
