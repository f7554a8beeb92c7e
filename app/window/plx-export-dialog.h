/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-export-subject.h"

G_BEGIN_DECLS

/** PlxExportChosen: @file: where to write @format to */
typedef void (*PlxExportChosen) (GFile *file, PlxExportFormat format, PlxExportSubject *subject, gpointer user_data);

/**
 * plx_export_dialog_show:
 * @subjects: (transfer full) (element-type PlxExportSubject): what there is to choose from, the first one first; all support the
 *   same formats
 * @chosen: called when the reader has chosen a file, with one of @subjects (transfer full)
 * @user_data: an object; kept alive while the dialog is open
 *
 * Lets the reader choose what to export, a format and a file. A name without an extension gets that of the format, and
 * if there is such a file already, about which nobody has been asked, a number as well.
 */
void plx_export_dialog_show (GtkWindow *parent, GPtrArray *subjects, PlxExportChosen chosen, gpointer user_data);

/** plx_export_format_from_name: whether the extension of a file @name is that of a format. @format: (out) */
gboolean plx_export_format_from_name (const char *name, PlxExportFormat *format);

/** plx_export_dup_name_for_format: Returns: (transfer full): @name with the extension of @format in the place of another's */
char *plx_export_dup_name_for_format (const char *name, PlxExportFormat format);

/** plx_export_dup_free_file: Returns: (transfer full): the file @name of @folder, or if it is there already the first of “name (2).json”,
 * “name (3).json” and so on that is not */
GFile *plx_export_dup_free_file (GFile *folder, const char *name);

G_END_DECLS
