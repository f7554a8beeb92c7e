/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-window-watch.h"

#include <glib/gi18n-lib.h>

#include "plx-safe-text.h"

/* The monitor that belongs to a window. */
#define MONITOR "window-watch-monitor"

static void
on_changed (GFileMonitor *monitor, GFile *file, GFile *other, GFileMonitorEvent event, PlxWindow *window)
{
  g_autofree char *name = NULL;
  g_autofree char *safe = NULL;
  g_autofree char *text = NULL;

  /* It ends every way of writing a file; one that takes its place is said to be made and finished. */
  if (event != G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT)
    return;

  name = g_file_get_basename (file);
  safe = plx_safe_name (name);
  /* TRANSLATORS: %s is the name of a file, which another program has written. */
  text = g_strdup_printf (_ ("“%s” has changed since it was read."), safe);
  plx_messages_show_complaint (plx_window_get_messages (window), text, _ ("_Read Again"), "win.reload");
}

void
plx_window_watch_file (PlxWindow *window, GFile *file)
{
  g_autoptr (GFileMonitor) monitor = NULL;

  g_return_if_fail (PLX_IS_WINDOW (window));
  g_return_if_fail (G_IS_FILE (file));

  /* Asking for the monitor of a file elsewhere would wait for an answer. */
  if (g_file_is_native (file))
    monitor = g_file_monitor_file (file, G_FILE_MONITOR_NONE, NULL, NULL);
  if (monitor)
    g_signal_connect_object (monitor, "changed", G_CALLBACK (on_changed), window, 0);
  g_object_set_data_full (G_OBJECT (window), MONITOR, g_steal_pointer (&monitor), g_object_unref);
}
