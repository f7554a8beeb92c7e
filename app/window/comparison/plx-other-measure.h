/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-figure-comparison.h"

G_BEGIN_DECLS

/**
 * plx_other_measure_new:
 *
 * Returns: (transfer floating): a measure that cannot be set against the one that is compared: its title, which leads to its
 *   own comparison, why, and who says what
 */
GtkWidget *plx_other_measure_new (const PlxFigureOther *other);

G_END_DECLS
