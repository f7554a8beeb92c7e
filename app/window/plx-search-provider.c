/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-search-provider.h"

#include "plx-application-links.h"
#include "plx-bookmark-list.h"
#include "plx-dossier-shelf.h"
#include "plx-recents.h"
#include "plx-search-result.h"
#include "plx-shipped-dossier.h"
#include "plx-window.h"

static const char introspection[]
    = "<node><interface name='org.gnome.Shell.SearchProvider2'>"
      "<method name='GetInitialResultSet'>"
      "<arg type='as' direction='in'/><arg type='as' direction='out'/></method>"
      "<method name='GetSubsearchResultSet'>"
      "<arg type='as' direction='in'/><arg type='as' direction='in'/><arg type='as' direction='out'/></method>"
      "<method name='GetResultMetas'>"
      "<arg type='as' direction='in'/><arg type='aa{sv}' direction='out'/></method>"
      "<method name='ActivateResult'>"
      "<arg type='s' direction='in'/><arg type='as' direction='in'/><arg type='u' direction='in'/></method>"
      "<method name='LaunchSearch'>"
      "<arg type='as' direction='in'/><arg type='u' direction='in'/></method>"
      "</interface></node>";

/* Seconds: for so long nobody has searched when what was read for it is forgotten. */
#define FORGET_SECONDS 60

struct _PlxSearchProvider
{
  GObject parent_instance;

  PlxApplication *application;
  GDBusConnection *connection;
  guint registration;
  PlxDossierShelf *shelf;
  guint forget_source;
  GHashTable *searches; /* who asks → GCancellable of what was asked last */
};

G_DEFINE_FINAL_TYPE (PlxSearchProvider, plx_search_provider, G_TYPE_OBJECT)

/* A question, while its answer is sought: the program does not end meanwhile. */
typedef struct
{
  PlxSearchProvider *provider;
  PlxApplication *application;
  GDBusMethodInvocation *invocation;
  char **asked; /* words, or ids */
  gboolean describes;
  GCancellable *cancellable; /* NULL for a description */
} Call;

static void
call_free (Call *call)
{
  g_application_release (G_APPLICATION (call->application));
  g_object_unref (call->application);
  g_object_unref (call->provider);
  g_strfreev (call->asked);
  g_clear_object (&call->cancellable);
  g_free (call);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

static void
fill_shelf (PlxSearchProvider *self)
{
  g_autoptr (GPtrArray) recents = plx_recents_dup_files ();
  g_autoptr (GFile) shipped = plx_shipped_dossier_dup_file ();

  plx_dossier_shelf_clear (self->shelf);
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self->application)); item; item = item->next)
    {
      PlxBrowser *browser = PLX_IS_WINDOW (item->data) ? plx_window_get_browser (item->data) : NULL;

      if (browser)
        plx_dossier_shelf_add_dossier (self->shelf, plx_browser_get_dossier (browser));
    }
  for (guint i = 0; i < recents->len; i++)
    plx_dossier_shelf_add_file (self->shelf, recents->pdata[i]);
  plx_dossier_shelf_add_file (self->shelf, shipped);
}

static GPtrArray *
dup_bookmarks (PlxSearchProvider *self)
{
  return plx_bookmarks_list (G_LIST_MODEL (plx_application_get_bookmarks (self->application)), NULL, NULL,
                             PLX_BOOKMARK_ORDER_USER);
}

/* Answers */

static void
on_searched (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Call) call = user_data;
  g_auto (GStrv) ids = plx_dossier_shelf_search_finish (PLX_DOSSIER_SHELF (source), result, NULL);
  static const char *const nothing[] = { NULL };

  g_dbus_method_invocation_return_value (call->invocation, g_variant_new ("(^as)", ids ? (const char *const *) ids : nothing));
}

static void
on_described (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Call) call = user_data;
  g_autoptr (GPtrArray) results = plx_dossier_shelf_describe_finish (PLX_DOSSIER_SHELF (source), result, NULL);
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; results && i < results->len; i++)
    g_variant_builder_add_value (&builder, plx_search_result_to_variant (results->pdata[i]));
  g_dbus_method_invocation_return_value (call->invocation, g_variant_new ("(aa{sv})", &builder));
}

/* Windows that are open would keep it as long as they are. */
static gboolean
forget (gpointer user_data)
{
  PlxSearchProvider *self = user_data;

  self->forget_source = 0;
  plx_dossier_shelf_forget (self->shelf);
  g_hash_table_remove_all (self->searches);
  return G_SOURCE_REMOVE;
}

static void
run (Call *call)
{
  PlxSearchProvider *self = call->provider;

  g_clear_handle_id (&self->forget_source, g_source_remove);
  self->forget_source = g_timeout_add_seconds (FORGET_SECONDS, forget, self);
  fill_shelf (self);
  if (call->describes)
    plx_dossier_shelf_describe_async (self->shelf, (const char *const *) call->asked, dup_bookmarks (self), NULL, on_described,
                                      call);
  else
    {
      g_autofree char *words = g_strjoinv (" ", call->asked);

      plx_dossier_shelf_search_async (self->shelf, words, dup_bookmarks (self), call->cancellable, on_searched, call);
    }
}

static void
on_bookmarks_loaded (PlxBookmarkStore *store, GParamSpec *property, Call *call)
{
  g_signal_handlers_disconnect_by_func (store, on_bookmarks_loaded, call);
  run (call);
}

/* @asked: (transfer full) */
static void
begin (PlxSearchProvider *self, GDBusMethodInvocation *invocation, char **asked, GCancellable *cancellable)
{
  PlxBookmarkStore *store = plx_application_get_bookmarks (self->application);
  Call *call = g_new0 (Call, 1);

  call->provider = g_object_ref (self);
  call->application = g_object_ref (self->application);
  call->invocation = invocation;
  call->asked = asked;
  call->describes = cancellable == NULL;
  g_set_object (&call->cancellable, cancellable);
  g_application_hold (G_APPLICATION (call->application));
  if (plx_bookmark_store_is_loaded (store))
    run (call);
  else
    g_signal_connect (store, "notify::loaded", G_CALLBACK (on_bookmarks_loaded), call);
}

static void
begin_search (PlxSearchProvider *self, GDBusMethodInvocation *invocation, char **words)
{
  const char *sender = g_dbus_method_invocation_get_sender (invocation);
  GCancellable *before = g_hash_table_lookup (self->searches, sender);
  GCancellable *cancellable = g_cancellable_new ();

  g_cancellable_cancel (before);
  g_hash_table_insert (self->searches, g_strdup (sender), cancellable);
  begin (self, invocation, words, cancellable);
}

static char **
dup_words (GVariant *parameters, gsize child)
{
  g_autoptr (GVariant) value = g_variant_get_child_value (parameters, child);

  return g_variant_dup_strv (value, NULL);
}

static void
activate (PlxSearchProvider *self, GVariant *parameters)
{
  const char *id;

  g_variant_get_child (parameters, 0, "&s", &id);
  plx_application_open_result (self->application, id);
}

static void
launch (PlxSearchProvider *self, GVariant *parameters)
{
  g_auto (GStrv) terms = dup_words (parameters, 0);
  g_autofree char *words = g_strjoinv (" ", terms);

  plx_application_find (self->application, words);
}

/* When the user asked for it, as GApplication is told with the actions of desktop entries: windows may come to the front then. */
static void
open_window (PlxSearchProvider *self, const char *method, GVariant *parameters)
{
  GApplicationClass *application_class = G_APPLICATION_GET_CLASS (self->application);
  g_autofree char *id = NULL;
  g_autoptr (GVariant) platform_data = NULL;
  GVariantDict dict;
  guint32 timestamp;

  g_variant_get_child (parameters, g_variant_n_children (parameters) - 1, "u", &timestamp);
  id = g_strdup_printf ("parallax-search_TIME%" G_GUINT32_FORMAT, timestamp);
  g_variant_dict_init (&dict, NULL);
  if (timestamp != 0)
    g_variant_dict_insert (&dict, "desktop-startup-id", "s", id);
  platform_data = g_variant_ref_sink (g_variant_dict_end (&dict));

  application_class->before_emit (G_APPLICATION (self->application), platform_data);
  if (g_str_equal (method, "ActivateResult"))
    activate (self, parameters);
  else
    launch (self, parameters);
  application_class->after_emit (G_APPLICATION (self->application), platform_data);
}

static void
on_method_call (GDBusConnection *connection, const char *sender, const char *path, const char *interface, const char *method,
                GVariant *parameters, GDBusMethodInvocation *invocation, gpointer user_data)
{
  PlxSearchProvider *self = user_data;

  if (g_str_equal (method, "GetInitialResultSet"))
    begin_search (self, invocation, dup_words (parameters, 0));
  else if (g_str_equal (method, "GetSubsearchResultSet"))
    begin_search (self, invocation, dup_words (parameters, 1));
  else if (g_str_equal (method, "GetResultMetas"))
    begin (self, invocation, dup_words (parameters, 0), NULL);
  else
    {
      open_window (self, method, parameters);
      g_dbus_method_invocation_return_value (invocation, NULL);
    }
}

/* The bus */

gboolean
plx_search_provider_export (PlxSearchProvider *self, GDBusConnection *connection, const char *application_path, GError **error)
{
  static const GDBusInterfaceVTable table = { on_method_call, NULL, NULL, { NULL } };
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (introspection, NULL);
  g_autofree char *path = g_strconcat (application_path, "/SearchProvider", NULL);

  g_return_val_if_fail (PLX_IS_SEARCH_PROVIDER (self), FALSE);

  self->connection = g_object_ref (connection);
  self->registration
      = g_dbus_connection_register_object (connection, path, node->interfaces[0], &table, self, NULL, error);
  return self->registration != 0;
}

void
plx_search_provider_unexport (PlxSearchProvider *self)
{
  g_return_if_fail (PLX_IS_SEARCH_PROVIDER (self));

  if (self->registration)
    g_dbus_connection_unregister_object (self->connection, self->registration);
  self->registration = 0;
  g_clear_handle_id (&self->forget_source, g_source_remove);
  plx_dossier_shelf_stop (self->shelf);
}

static void
plx_search_provider_finalize (GObject *object)
{
  PlxSearchProvider *self = PLX_SEARCH_PROVIDER (object);

  g_clear_handle_id (&self->forget_source, g_source_remove);
  g_clear_object (&self->connection);
  g_clear_object (&self->shelf);
  g_hash_table_unref (self->searches);
  G_OBJECT_CLASS (plx_search_provider_parent_class)->finalize (object);
}

static void
plx_search_provider_class_init (PlxSearchProviderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_search_provider_finalize;
}

static void
plx_search_provider_init (PlxSearchProvider *self)
{
  self->shelf = plx_dossier_shelf_new ();
  self->searches = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

PlxSearchProvider *
plx_search_provider_new (PlxApplication *application)
{
  PlxSearchProvider *self = g_object_new (PLX_TYPE_SEARCH_PROVIDER, NULL);

  self->application = application;
  return self;
}
