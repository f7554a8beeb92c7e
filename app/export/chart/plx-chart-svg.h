/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-chart.h"

G_BEGIN_DECLS

/**
 * plx_chart_append_svg:
 *
 * Appends @chart as an svg element for a page of HTML. Its words are text, its colours are classes that the style sheet of the
 * page fills (plx-html-style.h), and each mark has its whole claim as its title.
 */
void plx_chart_append_svg (GString *html, const PlxChart *chart);

G_END_DECLS
