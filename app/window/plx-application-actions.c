/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-application-actions.h"

#include "plx-about.h"
#include "plx-help.h"
#include "plx-application-links.h"
#include "plx-open-dialog.h"
#include "plx-settings-window.h"
#include "plx-window.h"

static GtkWindow *
get_window (gpointer user_data)
{
  return gtk_application_get_active_window (GTK_APPLICATION (user_data));
}

static void
on_open (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_open_dialog_show (GTK_APPLICATION (user_data), get_window (user_data));
}

static void
on_open_shipped (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_application_open_shipped (PLX_APPLICATION (user_data));
}

static void
on_open_uri (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  plx_application_open_file (PLX_APPLICATION (user_data), file);
}

static void
on_new_window (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = get_window (user_data);

  if (PLX_IS_WINDOW (window))
    plx_application_open_another_window (PLX_APPLICATION (user_data), plx_window_get_file (PLX_WINDOW (window)));
  else
    plx_application_open_shipped (PLX_APPLICATION (user_data));
}

static void
on_bookmarks (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_application_show_bookmarks (PLX_APPLICATION (user_data));
}

static void
on_find (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_application_find (PLX_APPLICATION (user_data), NULL);
}

/* Of a notification. A window that has been closed meanwhile is not opened again. */
static void
on_present_window (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_window_by_id (GTK_APPLICATION (user_data), g_variant_get_uint32 (parameter));

  if (window)
    gtk_window_present (window);
}

static void
on_about (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_about_show (get_window (user_data));
}

static void
on_help (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  plx_help_show (get_window (user_data));
}

/* Windows are closed one by one, so that each remembers where it was. */
static void
on_quit (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GList *windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (user_data)));

  for (GList *item = windows; item; item = item->next)
    gtk_window_close (item->data);
  g_list_free (windows);
  plx_application_quit (PLX_APPLICATION (user_data));
}

static void
on_settings (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GApplication *application = g_application_get_default ();

  plx_settings_window_present (GTK_APPLICATION (application), user_data, get_window (application));
}

static const GActionEntry entries[] = {
  { "open", on_open },
  { "open-shipped", on_open_shipped },
  { "open-uri", on_open_uri, "s" },
  { "new-window", on_new_window },
  { "bookmarks", on_bookmarks },
  { "find", on_find },
  { "present-window", on_present_window, "u" },
  { "about", on_about },
  { "help", on_help },
  { "quit", on_quit },
};

/* Their data are the settings. */
static const GActionEntry of_settings[] = {
  { "settings", on_settings },
};

static void
on_scheme_wanted (GSimpleAction *action, GVariant *value, PlxSettings *settings)
{
  plx_settings_set_string (settings, PLX_SETTINGS_COLOR_SCHEME, g_variant_get_string (value, NULL));
}

static void
on_scheme_changed (PlxSettings *settings, const char *key, GSimpleAction *action)
{
  g_autofree char *scheme = plx_settings_dup_string (settings, PLX_SETTINGS_COLOR_SCHEME);

  g_simple_action_set_state (action, g_variant_new_string (scheme));
}

void
plx_application_actions_install (PlxApplication *application, PlxSettings *settings)
{
  g_autoptr (GSimpleAction) scheme
      = g_simple_action_new_stateful ("color-scheme", G_VARIANT_TYPE_STRING, g_variant_new_string (""));

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries), application);
  g_action_map_add_action_entries (G_ACTION_MAP (application), of_settings, G_N_ELEMENTS (of_settings), settings);

  g_signal_connect_object (scheme, "change-state", G_CALLBACK (on_scheme_wanted), settings, 0);
  g_signal_connect_object (settings, "changed::" PLX_SETTINGS_COLOR_SCHEME, G_CALLBACK (on_scheme_changed), scheme, 0);
  on_scheme_changed (settings, PLX_SETTINGS_COLOR_SCHEME, scheme);
  g_action_map_add_action (G_ACTION_MAP (application), G_ACTION (scheme));
}
