/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-appearance.h"

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_INTERFACE "org.freedesktop.portal.Settings"
#define APPEARANCE "org.freedesktop.appearance"
#define COLOR_SCHEME "color-scheme"
#define PREFERS_DARK 1

struct _PlxAppearance
{
  GObject parent_instance;

  PlxSettings *settings;
  GDBusConnection *connection;
  GCancellable *cancellable;
  guint subscription;
  gboolean desktop_is_dark;
};

G_DEFINE_FINAL_TYPE (PlxAppearance, plx_appearance, G_TYPE_OBJECT)

static void
apply (PlxAppearance *self)
{
  g_autofree char *choice = plx_settings_dup_string (self->settings, PLX_SETTINGS_COLOR_SCHEME);
  gboolean dark = g_str_equal (choice, "dark") || (g_str_equal (choice, "follow") && self->desktop_is_dark);
  GtkSettings *settings = gtk_settings_get_default ();
  gboolean is_dark;

  if (!settings)
    return;

  g_object_get (settings, "gtk-application-prefer-dark-theme", &is_dark, NULL);
  if (is_dark != dark)
    g_object_set (settings, "gtk-application-prefer-dark-theme", dark, NULL);
}

/* Read() wraps the value in one variant more than ReadOne() and the signal do. */
static void
take_scheme (PlxAppearance *self, GVariant *wrapped)
{
  g_autoptr (GVariant) value = g_variant_ref (wrapped);

  while (g_variant_is_of_type (value, G_VARIANT_TYPE_VARIANT))
    {
      GVariant *inner = g_variant_get_variant (value);

      g_variant_unref (value);
      value = inner;
    }
  if (!g_variant_is_of_type (value, G_VARIANT_TYPE_UINT32))
    return;

  self->desktop_is_dark = g_variant_get_uint32 (value) == PREFERS_DARK;
  apply (self);
}

static void
on_answer (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GVariant) answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);
  g_autoptr (GVariant) value = NULL;
  g_autoptr (PlxAppearance) self = user_data;

  if (!answer || g_cancellable_is_cancelled (self->cancellable))
    return;

  value = g_variant_get_child_value (answer, 0);
  take_scheme (self, value);
}

static void
on_setting_changed (GDBusConnection *connection, const char *sender, const char *path, const char *interface,
                    const char *signal, GVariant *parameters, gpointer user_data)
{
  const char *group;
  const char *key;
  g_autoptr (GVariant) value = NULL;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;

  g_variant_get (parameters, "(&s&sv)", &group, &key, &value);
  if (g_str_equal (group, APPEARANCE) && g_str_equal (key, COLOR_SCHEME))
    take_scheme (user_data, value);
}

static void
plx_appearance_dispose (GObject *object)
{
  PlxAppearance *self = PLX_APPEARANCE (object);

  g_cancellable_cancel (self->cancellable);
  if (self->subscription)
    g_dbus_connection_signal_unsubscribe (self->connection, self->subscription);
  self->subscription = 0;
  g_clear_object (&self->connection);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (plx_appearance_parent_class)->dispose (object);
}

static void
plx_appearance_finalize (GObject *object)
{
  g_clear_object (&PLX_APPEARANCE (object)->cancellable);
  G_OBJECT_CLASS (plx_appearance_parent_class)->finalize (object);
}

static void
plx_appearance_class_init (PlxAppearanceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plx_appearance_dispose;
  G_OBJECT_CLASS (klass)->finalize = plx_appearance_finalize;
}

static void
plx_appearance_init (PlxAppearance *self)
{
  self->cancellable = g_cancellable_new ();
}

PlxAppearance *
plx_appearance_new (PlxSettings *settings)
{
  PlxAppearance *self = g_object_new (PLX_TYPE_APPEARANCE, NULL);

  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed::" PLX_SETTINGS_COLOR_SCHEME, G_CALLBACK (apply), self,
                           G_CONNECT_SWAPPED);
  apply (self);
  return self;
}

void
plx_appearance_follow_desktop (PlxAppearance *self, GDBusConnection *connection)
{
  g_return_if_fail (PLX_IS_APPEARANCE (self));

  if (!connection || self->connection)
    return;

  self->connection = g_object_ref (connection);
  self->subscription = g_dbus_connection_signal_subscribe (connection, PORTAL_NAME, PORTAL_INTERFACE, "SettingChanged",
                                                           PORTAL_PATH, APPEARANCE, G_DBUS_SIGNAL_FLAGS_NONE,
                                                           on_setting_changed, self, NULL);
  /* Not ReadOne(), which older portals lack. */
  g_dbus_connection_call (connection, PORTAL_NAME, PORTAL_PATH, PORTAL_INTERFACE, "Read",
                          g_variant_new ("(ss)", APPEARANCE, COLOR_SCHEME), G_VARIANT_TYPE ("(v)"),
                          G_DBUS_CALL_FLAGS_NONE, -1, self->cancellable, on_answer, g_object_ref (self));
}
