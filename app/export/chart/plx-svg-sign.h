/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-chart-placement.h"

G_BEGIN_DECLS

/* The signs of a chart as elements of SVG, drawn as plx_chart_draw_marks() draws them. Their colours are classes: "f" is filled
 * and "s" stroked with the colour of marks, "d" stroked with that of explanations; "g" has the ground's. */

/** plx_svg_append_number: appends ` name="12.5"`, in the C locale */
void plx_svg_append_number (GString *svg, const char *name, double number);

/** plx_svg_append_mark: a mark with its halo and the whisker of its days, without its label */
void plx_svg_append_mark (GString *svg, const PlxChartPlacement *placement, guint mark);
/** plx_svg_append_join: the line from a mark to the one that its claimant gave before */
void plx_svg_append_join (GString *svg, const PlxChartPlacement *placement, guint earlier, guint later);
/** plx_svg_append_key: a sign of the legend */
void plx_svg_append_key (GString *svg, const PlxChartPlacement *placement, const PlxChartKeyPlace *key);

G_END_DECLS
