/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "plx-report.h"

G_BEGIN_DECLS

/* A report as one picture, on white: its title, its chart with the legend, or its matrix where it has no chart, and the sources.
 * Both: Returns: (transfer full) (nullable): the file; NULL with @error of %G_IO_ERROR */

/** plx_report_to_svg: 960 pixels wide */
GBytes *plx_report_to_svg (const PlxReport *report, GError **error);

/** plx_report_to_png: twice as many pixels; less where that would be more than a picture can have */
GBytes *plx_report_to_png (const PlxReport *report, GError **error);

G_END_DECLS
