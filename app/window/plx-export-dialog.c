/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-export-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  GtkFileChooserNative *dialog;
  GtkFileFilter *filters[PLX_N_EXPORT_FORMATS]; /* of the dialog */
  PlxExportSubject *subject;
  PlxExportChosen chosen;
  GObject *user_data;
} Choice;

gboolean
plx_export_format_from_name (const char *name, PlxExportFormat *format)
{
  const char *dot = strrchr (name, '.');

  for (guint i = 0; dot && i < PLX_N_EXPORT_FORMATS; i++)
    if (g_ascii_strcasecmp (dot + 1, plx_export_format_get_extension (i)) == 0)
      {
        *format = i;
        return TRUE;
      }
  return FALSE;
}

char *
plx_export_dup_name_for_format (const char *name, PlxExportFormat format)
{
  PlxExportFormat other;
  gboolean has_extension = plx_export_format_from_name (name, &other);
  g_autofree char *stem = g_strndup (name, has_extension ? (gsize) (strrchr (name, '.') - name) : strlen (name));

  return g_strdup_printf ("%s.%s", stem, plx_export_format_get_extension (format));
}

static PlxExportFormat
get_format (const Choice *choice)
{
  GtkFileFilter *filter = gtk_file_chooser_get_filter (GTK_FILE_CHOOSER (choice->dialog));

  for (guint i = 0; i < PLX_N_EXPORT_FORMATS; i++)
    if (filter && choice->filters[i] == filter)
      return i;
  return PLX_EXPORT_PDF;
}

/* The name follows the format. */
static void
on_filter (GtkFileChooser *chooser, GParamSpec *pspec, gpointer user_data)
{
  g_autofree char *name = gtk_file_chooser_get_current_name (chooser);
  g_autofree char *other = NULL;

  if (!name || *name == '\0')
    return;

  other = plx_export_dup_name_for_format (name, get_format (user_data));
  gtk_file_chooser_set_current_name (chooser, other);
}

/* The extension says what is meant, whatever the filter is. */
static void
take_file (Choice *choice)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (choice->dialog));
  g_autofree char *name = file ? g_file_get_basename (file) : NULL;
  PlxExportFormat format = get_format (choice);

  if (!name)
    return;

  if (!plx_export_format_from_name (name, &format) || !plx_export_subject_supports (choice->subject, format))
    {
      g_autoptr (GFile) folder = g_file_get_parent (file);
      g_autofree char *full_name = NULL;

      format = get_format (choice);
      full_name = plx_export_dup_name_for_format (name, format);
      g_set_object (&file, NULL);
      file = g_file_get_child (folder, full_name);
    }
  choice->chosen (file, format, g_steal_pointer (&choice->subject), choice->user_data);
}

static void
on_response (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  Choice *choice = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    take_file (choice);
  g_clear_pointer (&choice->subject, plx_export_subject_free);
  g_object_unref (choice->dialog);
  g_object_unref (choice->user_data);
  g_free (choice);
}

static void
add_filters (Choice *choice)
{
  GtkFileChooser *chooser = GTK_FILE_CHOOSER (choice->dialog);

  for (guint i = 0; i < PLX_N_EXPORT_FORMATS; i++)
    {
      g_autoptr (GtkFileFilter) filter = NULL;

      if (!plx_export_subject_supports (choice->subject, i))
        continue;
      filter = gtk_file_filter_new ();
      gtk_file_filter_set_name (filter, plx_export_format_get_title (i));
      gtk_file_filter_add_suffix (filter, plx_export_format_get_extension (i));
      gtk_file_chooser_add_filter (chooser, filter);
      choice->filters[i] = filter;
    }
  gtk_file_chooser_set_filter (chooser, choice->filters[PLX_EXPORT_PDF]);
}

void
plx_export_dialog_show (GtkWindow *parent, PlxExportSubject *subject, PlxExportChosen chosen, gpointer user_data)
{
  Choice *choice = g_new0 (Choice, 1);
  g_autofree char *name = plx_export_subject_dup_file_name (subject, PLX_EXPORT_PDF);

  choice->dialog = gtk_file_chooser_native_new (_ ("Export"), parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Export"),
                                                _ ("_Cancel"));
  choice->subject = subject;
  choice->chosen = chosen;
  choice->user_data = g_object_ref (user_data);
  add_filters (choice);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (choice->dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (choice->dialog), TRUE);
  g_signal_connect (choice->dialog, "notify::filter", G_CALLBACK (on_filter), choice);
  g_signal_connect (choice->dialog, "response", G_CALLBACK (on_response), choice);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (choice->dialog));
}
