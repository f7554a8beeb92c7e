/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-export-subject.h"

G_BEGIN_DECLS

/** PlxExportChosen: @file: where to write @format to */
typedef void (*PlxExportChosen) (GFile *file, PlxExportFormat format, PlxExportSubject *subject, gpointer user_data);

/**
 * plx_export_dialog_show:
 * @subject: (transfer full): handed on to @chosen
 * @chosen: called when the reader has chosen a file, with @subject (transfer full)
 * @user_data: an object; kept alive while the dialog is open
 *
 * Lets the reader choose a format and a file. A name without an extension gets that of the format.
 */
void plx_export_dialog_show (GtkWindow *parent, PlxExportSubject *subject, PlxExportChosen chosen, gpointer user_data);

/** plx_export_format_from_name: whether the extension of a file @name is that of a format. @format: (out) */
gboolean plx_export_format_from_name (const char *name, PlxExportFormat *format);

/** plx_export_dup_name_for_format: Returns: (transfer full): @name with the extension of @format in the place of another's */
char *plx_export_dup_name_for_format (const char *name, PlxExportFormat format);

G_END_DECLS
