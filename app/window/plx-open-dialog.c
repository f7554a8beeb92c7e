/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-open-dialog.h"

#include <glib/gi18n-lib.h>

static void
open_chosen (GtkFileChooser *chooser, GApplication *application)
{
  g_autoptr (GListModel) list = gtk_file_chooser_get_files (chooser);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (files, g_list_model_get_item (list, i));
  if (files->len > 0)
    g_application_open (application, (GFile **) files->pdata, (int) files->len, "");
}

static void
on_response (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  GApplication *application = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    open_chosen (GTK_FILE_CHOOSER (dialog), application);
  g_application_release (application);
  g_object_unref (dialog);
}

static void
add_filters (GtkFileChooser *chooser)
{
  g_autoptr (GtkFileFilter) dossiers = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (dossiers, _ ("Dossiers"));
  gtk_file_filter_add_suffix (dossiers, "parallax");
  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, dossiers);
  gtk_file_chooser_add_filter (chooser, all);
}

void
plx_open_dialog_show (GtkApplication *application, GtkWindow *parent)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (_ ("Open Dossiers"), parent, GTK_FILE_CHOOSER_ACTION_OPEN,
                                                              _ ("_Open"), _ ("_Cancel"));

  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), TRUE);
  add_filters (GTK_FILE_CHOOSER (dialog));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_application_hold (G_APPLICATION (application));
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), application);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
