/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Loaded into a GTK program with LD_PRELOAD: when its first window has come to rest, activates the actions that the environment
 * variable PARALLAX_BENCH_ACTIONS names, "view=figures as-of-previous …", one after the other, and writes to the file
 * descriptor PARALLAX_BENCH_FD how long each took until its first frame was painted and until its last one was, in microseconds.
 * Then it ends the process.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <gtk/gtk.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define QUIET_MILLISECONDS 400

static GtkWidget *window;
static char **actions;
static guint n_done;
static gint64 begin, first, last; /* in microseconds; 0 for none */
static guint quiet_source;

static void
report (void)
{
  const char *number = g_getenv ("PARALLAX_BENCH_FD");

  if (number != NULL && begin != 0)
    dprintf (atoi (number), "%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", MAX (first - begin, 0), MAX (last - begin, 0));
}

static gboolean
go_on (gpointer user_data)
{
  g_auto (GStrv) parts = NULL;

  quiet_source = 0;
  report ();
  if (actions[n_done] == NULL)
    _exit (EXIT_SUCCESS);

  parts = g_strsplit (actions[n_done++], "=", 2);
  first = last = 0;
  begin = g_get_monotonic_time ();
  g_action_group_activate_action (G_ACTION_GROUP (window), parts[0],
                                  parts[1] != NULL ? g_variant_new_string (parts[1]) : NULL);
  quiet_source = g_timeout_add (QUIET_MILLISECONDS, go_on, NULL);
  return G_SOURCE_REMOVE;
}

static void
note_frame (GdkFrameClock *clock, gpointer user_data)
{
  last = g_get_monotonic_time ();
  if (first == 0)
    first = last;
  g_clear_handle_id (&quiet_source, g_source_remove);
  quiet_source = g_timeout_add (QUIET_MILLISECONDS, go_on, NULL);
}

/* Takes the place of GTK's function, and calls it. */
void
gtk_window_present (GtkWindow *presented)
{
  void (*present) (GtkWindow *) = (void (*) (GtkWindow *)) dlsym (RTLD_NEXT, "gtk_window_present");

  present (presented);
  if (window != NULL)
    return;
  window = GTK_WIDGET (presented);
  actions = g_strsplit (g_getenv ("PARALLAX_BENCH_ACTIONS"), " ", -1);
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (note_frame), NULL);
}
