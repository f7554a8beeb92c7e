/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-settings.h"

#include "plx-config.h"

struct _PlxSettings
{
  GObject parent_instance;
  GSettings *stored;  /* NULL without a schema */
  GHashTable *values; /* key → GVariant; used without a schema */
};

G_DEFINE_FINAL_TYPE (PlxSettings, plx_settings, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
plx_settings_finalize (GObject *object)
{
  PlxSettings *self = PLX_SETTINGS (object);

  g_clear_object (&self->stored);
  g_clear_pointer (&self->values, g_hash_table_unref);
  G_OBJECT_CLASS (plx_settings_parent_class)->finalize (object);
}

static void
plx_settings_class_init (PlxSettingsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_settings_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
plx_settings_init (PlxSettings *self)
{
}

static void
emit_changed (PlxSettings *self, const char *key)
{
  g_signal_emit (self, signals[CHANGED], g_quark_from_string (key), key);
}

static void
put_default (PlxSettings *self, const char *key, GVariant *value)
{
  g_hash_table_insert (self->values, (gpointer) key, g_variant_ref_sink (value));
}

/* The same defaults as the schema in data/, which a test compares. */
static void
use_defaults (PlxSettings *self)
{
  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_variant_unref);
  put_default (self, PLX_SETTINGS_WINDOW_WIDTH, g_variant_new_int32 (1280));
  put_default (self, PLX_SETTINGS_WINDOW_HEIGHT, g_variant_new_int32 (800));
  put_default (self, PLX_SETTINGS_WINDOW_MAXIMIZED, g_variant_new_boolean (FALSE));
  put_default (self, PLX_SETTINGS_SIDEBAR_WIDTH, g_variant_new_int32 (190));
  put_default (self, PLX_SETTINGS_LIST_WIDTH, g_variant_new_int32 (360));
  put_default (self, PLX_SETTINGS_COLOR_SCHEME, g_variant_new_string ("follow"));
}

static void
on_stored_changed (PlxSettings *self, const char *key)
{
  emit_changed (self, key);
}

PlxSettings *
plx_settings_new (void)
{
  return plx_settings_new_for_schema (PLX_APPLICATION_ID);
}

PlxSettings *
plx_settings_new_for_schema (const char *schema_id)
{
  PlxSettings *self = g_object_new (PLX_TYPE_SETTINGS, NULL);
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source)
    schema = g_settings_schema_source_lookup (source, schema_id, TRUE);

  use_defaults (self);
  if (!schema)
    return self;

  self->stored = g_settings_new_full (schema, NULL, NULL);
  g_signal_connect_object (self->stored, "changed", G_CALLBACK (on_stored_changed), self, G_CONNECT_SWAPPED);
  return self;
}

gboolean
plx_settings_is_stored (PlxSettings *self)
{
  g_return_val_if_fail (PLX_IS_SETTINGS (self), FALSE);

  return self->stored != NULL;
}

/* A schema of another version may lack a key or hold another type in it, which GSettings would abort over. */
static GSettingsSchemaKey *
dup_stored_key (PlxSettings *self, const char *key, const GVariantType *type)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettingsSchemaKey) schema_key = NULL;

  if (!self->stored)
    return NULL;

  g_object_get (self->stored, "settings-schema", &schema, NULL);
  if (!g_settings_schema_has_key (schema, key))
    return NULL;

  schema_key = g_settings_schema_get_key (schema, key);
  if (!g_variant_type_equal (g_settings_schema_key_get_value_type (schema_key), type))
    return NULL;

  return g_steal_pointer (&schema_key);
}

static GVariant *
dup_value (PlxSettings *self, const char *key, const GVariantType *type)
{
  g_autoptr (GSettingsSchemaKey) schema_key = dup_stored_key (self, key, type);
  GVariant *value;

  if (schema_key)
    return g_settings_get_value (self->stored, key);

  value = g_hash_table_lookup (self->values, key);
  g_return_val_if_fail (value && g_variant_is_of_type (value, type), NULL);
  return g_variant_ref (value);
}

static void
set_value (PlxSettings *self, const char *key, GVariant *new_value)
{
  g_autoptr (GVariant) value = g_variant_ref_sink (new_value);
  g_autoptr (GSettingsSchemaKey) schema_key = dup_stored_key (self, key, g_variant_get_type (value));
  gpointer own_key;
  gpointer old;

  if (schema_key)
    {
      if (g_settings_schema_key_range_check (schema_key, value))
        g_settings_set_value (self->stored, key, value);
      return;
    }

  if (!g_hash_table_lookup_extended (self->values, key, &own_key, &old) || g_variant_equal (old, value))
    return;

  g_hash_table_insert (self->values, own_key, g_steal_pointer (&value));
  emit_changed (self, key);
}

int
plx_settings_get_int (PlxSettings *self, const char *key)
{
  g_autoptr (GVariant) value = dup_value (self, key, G_VARIANT_TYPE_INT32);

  return value ? g_variant_get_int32 (value) : 0;
}

static int
minimum_of (const char *key)
{
  if (g_str_equal (key, PLX_SETTINGS_WINDOW_WIDTH))
    return 360;
  if (g_str_equal (key, PLX_SETTINGS_WINDOW_HEIGHT))
    return 240;
  if (g_str_equal (key, PLX_SETTINGS_SIDEBAR_WIDTH))
    return 120;
  return 200;
}

void
plx_settings_set_int (PlxSettings *self, const char *key, int value)
{
  g_return_if_fail (PLX_IS_SETTINGS (self));

  set_value (self, key, g_variant_new_int32 (MAX (value, minimum_of (key))));
}

gboolean
plx_settings_get_boolean (PlxSettings *self, const char *key)
{
  g_autoptr (GVariant) value = dup_value (self, key, G_VARIANT_TYPE_BOOLEAN);

  return value && g_variant_get_boolean (value);
}

void
plx_settings_set_boolean (PlxSettings *self, const char *key, gboolean value)
{
  g_return_if_fail (PLX_IS_SETTINGS (self));

  set_value (self, key, g_variant_new_boolean (value));
}

char *
plx_settings_dup_string (PlxSettings *self, const char *key)
{
  g_autoptr (GVariant) value = dup_value (self, key, G_VARIANT_TYPE_STRING);

  return value ? g_variant_dup_string (value, NULL) : g_strdup ("");
}

void
plx_settings_set_string (PlxSettings *self, const char *key, const char *value)
{
  static const char *const schemes[] = { "follow", "light", "dark", NULL };

  g_return_if_fail (PLX_IS_SETTINGS (self));

  if (g_str_equal (key, PLX_SETTINGS_COLOR_SCHEME) && !g_strv_contains (schemes, value))
    return;

  set_value (self, key, g_variant_new_string (value));
}
