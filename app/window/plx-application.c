/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-application.h"

#include <glib/gi18n-lib.h>

#include "plx-appearance.h"
#include "plx-application-actions.h"
#include "plx-bookmark-store.h"
#include "plx-config.h"
#include "plx-presentation.h"
#include "plx-shipped-dossier.h"
#include "plx-style.h"
#include "plx-window-actions.h"
#include "plx-window.h"

struct _PlxApplication
{
  GtkApplication parent_instance;

  PlxSettings *settings;
  PlxSessionState *session_state;
  PlxBookmarkStore *bookmarks; /* NULL until the first window is shown */
  PlxAppearance *appearance;
  PlxPresentation *presentation;
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

static gboolean
read_bookmarks (gpointer user_data)
{
  PlxApplication *self = user_data;

  if (self->bookmarks)
    return G_SOURCE_REMOVE;

  self->bookmarks = plx_bookmark_store_new ();
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self)); item; item = item->next)
    if (PLX_IS_WINDOW (item->data))
      plx_window_set_bookmarks (item->data, self->bookmarks);
  return G_SOURCE_REMOVE;
}

/* The desktop is asked for its colours, the icon is drawn, and the bookmarks are read once the first frame is out. */
static void
on_mapped (PlxApplication *self)
{
  g_idle_add_full (G_PRIORITY_LOW, read_bookmarks, g_object_ref (self), g_object_unref);
  g_idle_add_full (G_PRIORITY_LOW, follow_desktop, g_object_ref (self), g_object_unref);
}

void
plx_application_open_another_window (PlxApplication *self, GFile *file)
{
  PlxWindow *window;

  g_return_if_fail (PLX_IS_APPLICATION (self));

  window = plx_window_new (GTK_APPLICATION (self), self->settings, self->session_state, file);
  if (self->bookmarks)
    plx_window_set_bookmarks (window, self->bookmarks);
  g_signal_connect_object (window, "map", G_CALLBACK (on_mapped), self, G_CONNECT_SWAPPED);
  plx_window_present_soon (window);
}

void
plx_application_open_file (PlxApplication *self, GFile *file)
{
  PlxWindow *window;

  g_return_if_fail (PLX_IS_APPLICATION (self));

  window = find_window (self, file);
  if (window)
    plx_window_present_soon (window);
  else
    plx_application_open_another_window (self, file);
}

void
plx_application_open_shipped (PlxApplication *self)
{
  g_autoptr (GFile) file = plx_shipped_dossier_dup_file ();

  plx_application_open_file (self, file);
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

  if (PLX_IS_WINDOW (window))
    plx_window_present_soon (PLX_WINDOW (window));
  else if (window)
    gtk_window_present (window);
  else
    plx_application_open_shipped (self);
  activate_wanted (self);
}

static void
plx_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  PlxApplication *self = PLX_APPLICATION (application);

  for (int i = 0; i < n_files; i++)
    plx_application_open_file (self, files[i]);
  activate_wanted (self);
}

static void
plx_application_startup (GApplication *application)
{
  PlxApplication *self = PLX_APPLICATION (application);

  G_APPLICATION_CLASS (plx_application_parent_class)->startup (application);

  self->settings = plx_settings_new ();
  self->session_state = plx_session_state_new ();
  self->appearance = plx_appearance_new (self->settings);
  plx_style_install (gdk_display_get_default ());
  self->presentation = plx_presentation_new (GTK_APPLICATION (self), self->settings);
  plx_application_actions_install (self, self->settings);
  plx_window_actions_install_accelerators (GTK_APPLICATION (self));
}

static void
plx_application_shutdown (GApplication *application)
{
  PlxApplication *self = PLX_APPLICATION (application);

  if (self->session_state)
    plx_session_state_save (self->session_state);
  G_APPLICATION_CLASS (plx_application_parent_class)->shutdown (application);
}

/* The actions of the desktop entry, for desktops that start programs without D-Bus. */
static int
plx_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  PlxApplication *self = PLX_APPLICATION (application);
  g_autoptr (GError) error = NULL;

  if (g_variant_dict_contains (options, "open"))
    self->wanted_action = "open";
  else if (g_variant_dict_contains (options, "new-window"))
    self->wanted_action = "new-window";
  else
    return -1;

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  /* Files that are named as well are opened afterwards, each in a window of its own. */
  if (g_application_get_is_remote (application))
    {
      if (!self->has_files || g_str_equal (self->wanted_action, "open"))
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
    { NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

PlxApplication *
plx_application_new (void)
{
  return g_object_new (PLX_TYPE_APPLICATION,
                       "application-id", PLX_APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}
