/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-application.h"

#include <glib/gi18n-lib.h>

#include "plx-appearance.h"
#include "plx-application-actions.h"
#include "plx-application-links.h"
#include "plx-bookmark-store.h"
#include "plx-config.h"
#include "plx-open-windows.h"
#include "plx-presentation.h"
#include "plx-record-link.h"
#include "plx-search-provider.h"
#include "plx-shipped-dossier.h"
#include "plx-style.h"
#include "plx-window-actions.h"

/* Seconds: how long the service waits for the next question before it ends. */
#define IDLE_SECONDS 60

/* Seconds: windows that have been there for so long do not keep the program from running. */
#define RESTORE_SECONDS 10

struct _PlxApplication
{
  GtkApplication parent_instance;

  PlxSettings *settings;
  PlxSessionState *session_state;
  PlxBookmarkStore *bookmarks; /* NULL until the first window is shown */
  PlxAppearance *appearance;
  PlxPresentation *presentation;
  PlxOpenWindows *open_windows;
  PlxSearchProvider *search_provider; /* NULL without a bus */
  const char *wanted_action; /* (nullable): to activate once there is a window */
  gboolean has_files; /* whether the command line names any */
};

G_DEFINE_FINAL_TYPE (PlxApplication, plx_application, GTK_TYPE_APPLICATION)

/* Windows */

static PlxWindow *
find_window (PlxApplication *self, GFile *file)
{
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self)); item; item = item->next)
    if (PLX_IS_WINDOW (item->data) && plx_window_shows_file (item->data, file))
      return item->data;
  return NULL;
}

static gboolean
follow_desktop (gpointer user_data)
{
  PlxApplication *self = user_data;

  gtk_window_set_default_icon_name (PLX_APPLICATION_ID);

  plx_appearance_follow_desktop (self->appearance, g_application_get_dbus_connection (G_APPLICATION (self)));
  return G_SOURCE_REMOVE;
}

PlxBookmarkStore *
plx_application_get_bookmarks (PlxApplication *self)
{
  g_return_val_if_fail (PLX_IS_APPLICATION (self), NULL);

  if (self->bookmarks)
    return self->bookmarks;

  self->bookmarks = plx_bookmark_store_new ();
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self)); item; item = item->next)
    if (PLX_IS_WINDOW (item->data))
      plx_window_set_bookmarks (item->data, self->bookmarks);
  return self->bookmarks;
}

static gboolean
read_bookmarks (gpointer user_data)
{
  plx_application_get_bookmarks (user_data);
  return G_SOURCE_REMOVE;
}

/* The desktop is asked for its colours, the icon is drawn, and the bookmarks are read once the first frame is out. */
static void
on_mapped (PlxApplication *self)
{
  g_idle_add_full (G_PRIORITY_LOW, read_bookmarks, g_object_ref (self), g_object_unref);
  g_idle_add_full (G_PRIORITY_LOW, follow_desktop, g_object_ref (self), g_object_unref);
}

static gboolean
on_close_request (PlxWindow *window, PlxApplication *self)
{
  plx_open_windows_remove (self->open_windows, plx_window_get_file (window));
  return GDK_EVENT_PROPAGATE;
}

PlxWindow *
plx_application_open_another_window (PlxApplication *self, GFile *file)
{
  PlxWindow *window;

  g_return_val_if_fail (PLX_IS_APPLICATION (self), NULL);

  window = plx_window_new (GTK_APPLICATION (self), self->settings, self->session_state, file);
  if (self->bookmarks)
    plx_window_set_bookmarks (window, self->bookmarks);
  g_signal_connect_object (window, "map", G_CALLBACK (on_mapped), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "close-request", G_CALLBACK (on_close_request), self, 0);
  plx_open_windows_add (self->open_windows, file);
  plx_window_present_soon (window);
  return window;
}

PlxWindow *
plx_application_open_file (PlxApplication *self, GFile *file)
{
  PlxWindow *window;

  g_return_val_if_fail (PLX_IS_APPLICATION (self), NULL);

  window = find_window (self, file);
  if (!window)
    return plx_application_open_another_window (self, file);

  plx_window_present_soon (window);
  return window;
}

void
plx_application_open_shipped (PlxApplication *self)
{
  g_autoptr (GFile) file = plx_shipped_dossier_dup_file ();

  plx_application_open_file (self, file);
}

/* What was open when the session, or the program, ended without the user closing it. */

static gboolean
end_restore (gpointer user_data)
{
  PlxApplication *self = user_data;

  plx_open_windows_end_restore (self->open_windows);
  return G_SOURCE_REMOVE;
}

static void
count_settled (PlxWindow *window, GParamSpec *property, PlxApplication *self)
{
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self)); item; item = item->next)
    if (PLX_IS_WINDOW (item->data) && plx_window_is_reading (item->data))
      return;
  end_restore (self);
}

static gboolean
restore_windows (PlxApplication *self)
{
  g_autoptr (GPtrArray) files = plx_open_windows_begin_restore (self->open_windows);

  for (guint i = 0; i < files->len; i++)
    {
      PlxWindow *window = plx_application_open_another_window (self, files->pdata[i]);

      g_signal_connect_object (window, "notify::visible", G_CALLBACK (count_settled), self, 0);
    }
  if (files->len > 0)
    g_timeout_add_seconds_full (G_PRIORITY_LOW, RESTORE_SECONDS, end_restore, g_object_ref (self), g_object_unref);
  return files->len > 0;
}

static PlxWindow *
find_front_window (PlxApplication *self)
{
  /* The one that was in front last comes first. */
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self)); item; item = item->next)
    if (PLX_IS_WINDOW (item->data))
      return item->data;
  return NULL;
}

PlxWindow *
plx_application_get_front_window (PlxApplication *self)
{
  g_return_val_if_fail (PLX_IS_APPLICATION (self), NULL);

  if (!find_front_window (self) && !restore_windows (self))
    plx_application_open_shipped (self);
  return find_front_window (self);
}

/* What is not on the disk yet is saved before the program ends, as far as that is possible. */

static void
on_saved (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GApplication) application = user_data;
  g_autoptr (GError) error = NULL;

  if (!plx_bookmark_store_save_finish (PLX_BOOKMARK_STORE (source), result, &error))
    g_warning ("The bookmarks could not be saved: %s", error->message);
  g_application_release (application);
}

static void
save_bookmarks (PlxApplication *self, GAsyncReadyCallback callback)
{
  g_application_hold (G_APPLICATION (self));
  plx_bookmark_store_save_async (self->bookmarks, NULL, callback, g_object_ref (self));
}

static void
on_saved_for_good (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GApplication) application = g_object_ref (user_data);

  on_saved (source, result, user_data);
  g_application_quit (application);
}

void
plx_application_quit (PlxApplication *self)
{
  g_return_if_fail (PLX_IS_APPLICATION (self));

  plx_open_windows_clear (self->open_windows);
  if (self->bookmarks && plx_bookmark_store_is_pending (self->bookmarks))
    save_bookmarks (self, on_saved_for_good);
  else
    g_application_quit (G_APPLICATION (self));
}

static void
plx_application_window_removed (GtkApplication *application, GtkWindow *window)
{
  PlxApplication *self = PLX_APPLICATION (application);

  if (self->bookmarks && plx_bookmark_store_is_pending (self->bookmarks))
    save_bookmarks (self, on_saved);
  GTK_APPLICATION_CLASS (plx_application_parent_class)->window_removed (application, window);
}

/* Application */

static void
activate_wanted (PlxApplication *self)
{
  const char *action = g_steal_pointer (&self->wanted_action);

  if (action)
    g_action_group_activate_action (G_ACTION_GROUP (self), action, NULL);
}

static void
plx_application_activate (GApplication *application)
{
  PlxApplication *self = PLX_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window && !PLX_IS_WINDOW (window))
    gtk_window_present (window);
  else
    plx_window_present_soon (plx_application_get_front_window (self));
  activate_wanted (self);
}

static void
plx_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  PlxApplication *self = PLX_APPLICATION (application);

  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *uri = g_file_get_uri (files[i]);

      if (plx_record_link_is_one (uri))
        plx_application_open_link (self, uri);
      else
        plx_application_open_file (self, files[i]);
    }
  activate_wanted (self);
}

/* A test cannot wait as long as a service does. */
static guint
get_idle_seconds (void)
{
  const char *named = g_getenv ("PARALLAX_IDLE_SECONDS");
  guint64 seconds;

  return named && g_ascii_string_to_unsigned (named, 10, 1, G_MAXINT / 1000, &seconds, NULL) ? (guint) seconds : IDLE_SECONDS;
}

static void
plx_application_startup (GApplication *application)
{
  PlxApplication *self = PLX_APPLICATION (application);

  G_APPLICATION_CLASS (plx_application_parent_class)->startup (application);

  if (g_application_get_flags (application) & G_APPLICATION_IS_SERVICE)
    g_application_set_inactivity_timeout (application, get_idle_seconds () * 1000);
  self->open_windows = plx_open_windows_new ();
  self->settings = plx_settings_new ();
  self->session_state = plx_session_state_new ();
  self->appearance = plx_appearance_new (self->settings);
  plx_style_install (gdk_display_get_default ());
  self->presentation = plx_presentation_new (GTK_APPLICATION (self), self->settings);
  plx_application_actions_install (self, self->settings);
  plx_window_actions_install_accelerators (GTK_APPLICATION (self));
}

static void
save_state (PlxApplication *self)
{
  if (self->session_state)
    plx_session_state_save (self->session_state);
  if (self->open_windows)
    plx_open_windows_save (self->open_windows);
}

/* The session is about to end: the windows stay on the list of those that are open. */
static void
on_query_end (GtkApplication *application)
{
  save_state (PLX_APPLICATION (application));
}

static void
plx_application_shutdown (GApplication *application)
{
  save_state (PLX_APPLICATION (application));
  G_APPLICATION_CLASS (plx_application_parent_class)->shutdown (application);
}

static gboolean
plx_application_dbus_register (GApplication *application, GDBusConnection *connection, const char *path, GError **error)
{
  PlxApplication *self = PLX_APPLICATION (application);

  if (!G_APPLICATION_CLASS (plx_application_parent_class)->dbus_register (application, connection, path, error))
    return FALSE;

  self->search_provider = plx_search_provider_new (self);
  return plx_search_provider_export (self->search_provider, connection, path, error);
}

static void
plx_application_dbus_unregister (GApplication *application, GDBusConnection *connection, const char *path)
{
  PlxApplication *self = PLX_APPLICATION (application);

  if (self->search_provider)
    plx_search_provider_unexport (self->search_provider);
  g_clear_object (&self->search_provider);
  G_APPLICATION_CLASS (plx_application_parent_class)->dbus_unregister (application, connection, path);
}

/* The actions of the desktop entry, for desktops that start programs without D-Bus. */
static int
plx_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  static const char *const wanted[] = { "open", "new-window", "bookmarks", "find" };
  PlxApplication *self = PLX_APPLICATION (application);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (wanted) && !self->wanted_action; i++)
    if (g_variant_dict_contains (options, wanted[i]))
      self->wanted_action = wanted[i];
  if (!self->wanted_action)
    return -1;

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  /* Files that are named as well are opened afterwards, each in a window of its own. */
  if (g_application_get_is_remote (application))
    {
      if (!self->has_files || !g_str_equal (self->wanted_action, "new-window"))
        activate_wanted (self);
      return self->has_files ? -1 : 0;
    }

  /* The first instance opens a new window as it is. */
  if (g_str_equal (self->wanted_action, "new-window"))
    self->wanted_action = NULL;
  return -1;
}

static gboolean
plx_application_local_command_line (GApplication *application, char ***arguments, int *exit_status)
{
  PlxApplication *self = PLX_APPLICATION (application);

  for (guint i = 1; (*arguments)[0] && (*arguments)[i]; i++)
    self->has_files |= !g_str_has_prefix ((*arguments)[i], "--");
  return G_APPLICATION_CLASS (plx_application_parent_class)
    ->local_command_line (application, arguments, exit_status);
}

static void
plx_application_dispose (GObject *object)
{
  PlxApplication *self = PLX_APPLICATION (object);

  g_clear_object (&self->appearance);
  g_clear_object (&self->presentation);
  g_clear_object (&self->bookmarks);
  g_clear_object (&self->open_windows);
  g_clear_object (&self->session_state);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (plx_application_parent_class)->dispose (object);
}

static void
plx_application_class_init (PlxApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_application_dispose;
  GTK_APPLICATION_CLASS (klass)->window_removed = plx_application_window_removed;
  application_class->activate = plx_application_activate;
  application_class->open = plx_application_open;
  application_class->startup = plx_application_startup;
  application_class->dbus_register = plx_application_dbus_register;
  application_class->dbus_unregister = plx_application_dbus_unregister;
  application_class->shutdown = plx_application_shutdown;
  application_class->local_command_line = plx_application_local_command_line;
  application_class->handle_local_options = plx_application_handle_local_options;
}

static void
plx_application_init (PlxApplication *self)
{
  static const GOptionEntry options[] = {
    { "open", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Let the user choose a dossier to open"), NULL },
    { "new-window", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Open another window"), NULL },
    { "bookmarks", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Show the bookmarks"), NULL },
    { "find", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Find in the dossier"), NULL },
    { NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_signal_connect (self, "query-end", G_CALLBACK (on_query_end), NULL);
}

PlxApplication *
plx_application_new (void)
{
  return g_object_new (PLX_TYPE_APPLICATION,
                       "application-id", PLX_APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "register-session", TRUE,
                       NULL);
}
