/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * plx_stack_name_nothing: lets the pages of @stack, those that are added later too, stay unheard. For want of a title GTK gives
 * them the name of their type, and a screen reader says “GtkStackPage panel” on the way to what they hold
 */
void plx_stack_name_nothing (GtkStack *stack);

/**
 * plx_stack_new: a stack whose pages stay unheard, and that measures only the one that is shown
 *
 * Returns: (transfer floating)
 */
GtkStack *plx_stack_new (void);

G_END_DECLS
