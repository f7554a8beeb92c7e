/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-export.h"

G_BEGIN_DECLS

/**
 * plx_report_print_new:
 * @comparison: (transfer full): whose report is printed
 *
 * Returns: (transfer full): an operation that lays the report out as a PDF is, on the paper that the reader chooses
 */
GtkPrintOperation *plx_report_print_new (PlxExport *comparison);

G_END_DECLS
