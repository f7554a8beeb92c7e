/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Loaded into a GTK program with LD_PRELOAD: notes when its first window has painted its first frame and how much memory
 * the process has then, and the same once again when no frame has come for half a second; writes the four figures to
 * the file descriptor PARALLAX_BENCH_FD and ends the process. Any program can be measured so, none has to know.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <gtk/gtk.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define QUIET_MILLISECONDS 500

typedef struct
{
  gint64 time;  /* of CLOCK_MONOTONIC, in microseconds */
  long memory;  /* proportional set size, in KiB */
} Figures;

static Figures first, last;
static guint quiet_source;

/* Without allocating, so as not to change what is measured. */
static long
read_memory (void)
{
  static char text[4096];
  const char *line;
  FILE *file = fopen ("/proc/self/smaps_rollup", "r");
  size_t length;

  if (file == NULL)
    return 0;
  setvbuf (file, NULL, _IONBF, 0);
  length = fread (text, 1, sizeof text - 1, file);
  fclose (file);
  text[length] = '\0';
  line = strstr (text, "\nPss:");
  return line != NULL ? strtol (line + strlen ("\nPss:"), NULL, 10) : 0;
}

static gboolean
report (gpointer user_data)
{
  const char *number = g_getenv ("PARALLAX_BENCH_FD");

  last.memory = read_memory ();
  if (number != NULL)
    dprintf (atoi (number), "%" G_GINT64_FORMAT " %ld %" G_GINT64_FORMAT " %ld\n", first.time, first.memory, last.time,
             last.memory);
  _exit (EXIT_SUCCESS);
}

static void
note_frame (GdkFrameClock *clock, gpointer user_data)
{
  last.time = g_get_monotonic_time ();
  if (first.time == 0)
    {
      first.time = last.time;
      first.memory = read_memory ();
    }
  g_clear_handle_id (&quiet_source, g_source_remove);
  quiet_source = g_timeout_add (QUIET_MILLISECONDS, report, NULL);
}

/* Takes the place of GTK's function, and calls it. */
void
gtk_window_present (GtkWindow *window)
{
  static gboolean watching = FALSE;
  void (*present) (GtkWindow *) = (void (*) (GtkWindow *)) dlsym (RTLD_NEXT, "gtk_window_present");

  present (window);
  if (watching)
    return;
  watching = TRUE;
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint", G_CALLBACK (note_frame), NULL);
}
