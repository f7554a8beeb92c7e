/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxRangeMark:
 *
 * A mark of a chart for the keyboard and for assistive technologies: it can have the focus and has a name, but draws
 * nothing. Its chart draws the marks, all at once.
 *
 * Actions: `mark.open` activates the chart's `chart.open-mark` with its index, `mark.focus` moves the focus to it.
 */
#define PLX_TYPE_RANGE_MARK (plx_range_mark_get_type ())
G_DECLARE_FINAL_TYPE (PlxRangeMark, plx_range_mark, PLX, RANGE_MARK, GtkWidget)

GtkWidget *plx_range_mark_new (void);

/** plx_range_mark_set: @index: which mark of the chart. @spoken: the whole claim as one sentence */
void plx_range_mark_set (PlxRangeMark *self, guint index, const char *spoken);
guint plx_range_mark_get_index (PlxRangeMark *self);

G_END_DECLS
