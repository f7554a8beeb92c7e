/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-articles-dialog.h"

#include <glib/gi18n-lib.h>

static void
on_response (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  g_autoptr (PlxArticles) articles = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) folder = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

      if (folder)
        plx_articles_set_folder (articles, folder);
    }
  g_object_unref (dialog);
}

/* The folder of the dossier is where its articles are likely to be. */
static void
set_start (GtkFileChooser *chooser, PlxArticles *articles)
{
  GFile *file = plx_dossier_get_file (plx_articles_get_dossier (articles));
  g_autoptr (GFile) start = file ? g_file_get_parent (file) : NULL;

  if (plx_articles_get_folder (articles))
    g_set_object (&start, plx_articles_get_folder (articles));
  if (start)
    gtk_file_chooser_set_current_folder (chooser, start, NULL);
}

void
plx_articles_dialog_show (PlxArticles *articles, GtkWindow *parent)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (_ ("Choose the Folder of the Articles"), parent,
                                                              GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _ ("_Choose"),
                                                              _ ("_Cancel"));

  set_start (GTK_FILE_CHOOSER (dialog), articles);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), g_object_ref (articles));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
