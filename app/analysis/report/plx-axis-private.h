/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-axis.h"

G_BEGIN_DECLS

/** plx_axis_new: Returns: (transfer full): an axis without ticks */
PlxAxis *plx_axis_new (PlxAxisKind kind);
void plx_axis_add_tick (PlxAxis *self, gint64 value, gboolean is_major);
/** plx_axis_next_step: Returns: the number of the series 1, 2, 5, 10, 20, … behind @step, which is in it */
gint64 plx_axis_next_step (gint64 step);
/** plx_axis_format_day: Returns: (transfer full): the label of a tick of an axis of days */
char *plx_axis_format_day (const PlxAxis *self, guint index);

G_END_DECLS
