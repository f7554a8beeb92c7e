/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The least that a program with a list can show: a window of Parallax's size with an empty list view. */
#include <gtk/gtk.h>

static void
show_window (GtkApplication *application, gpointer user_data)
{
  GListModel *list = G_LIST_MODEL (g_list_store_new (G_TYPE_OBJECT));
  GtkWidget *window = gtk_application_window_new (application);
  GtkWidget *view = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_single_selection_new (list)),
                                       gtk_signal_list_item_factory_new ());
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_autoptr (GtkApplication) application
    = gtk_application_new ("io.github.parallax_dossiers.EmptyWindow", G_APPLICATION_DEFAULT_FLAGS);

  g_signal_connect (application, "activate", G_CALLBACK (show_window), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
