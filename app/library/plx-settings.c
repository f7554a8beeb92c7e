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

/* What the keys allow, as the schema in data/ has it. */
static const struct
{
  const char *key;
  int minimum;
  int maximum;
} ranges[] = {
  { PLX_SETTINGS_WINDOW_WIDTH, 360, G_MAXINT },
  { PLX_SETTINGS_WINDOW_HEIGHT, 240, G_MAXINT },
  { PLX_SETTINGS_SIDEBAR_WIDTH, 120, G_MAXINT },
  { PLX_SETTINGS_LIST_WIDTH, 200, G_MAXINT },
  { PLX_SETTINGS_QUOTATION_SIZE, 80, 200 },
};

static const struct
{
  const char *key;
  const char *nicks[4];
} choices[] = {
  { PLX_SETTINGS_COLOR_SCHEME, { "follow", "light", "dark" } },
  { PLX_SETTINGS_DATE_NOTATION, { "language", "iso", "day-first" } },
  { PLX_SETTINGS_NUMBER_NOTATION, { "language", "plain" } },
  { PLX_SETTINGS_AS_OF_CLOCK, { "said", "published" } },
};

/* The same defaults as the schema, which a test compares. */
static void
use_defaults (PlxSettings *self)
{
  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_variant_unref);
  put_default (self, PLX_SETTINGS_WINDOW_WIDTH, g_variant_new_int32 (1280));
  put_default (self, PLX_SETTINGS_WINDOW_HEIGHT, g_variant_new_int32 (800));
  put_default (self, PLX_SETTINGS_WINDOW_MAXIMIZED, g_variant_new_boolean (FALSE));
  put_default (self, PLX_SETTINGS_SIDEBAR_WIDTH, g_variant_new_int32 (190));
  put_default (self, PLX_SETTINGS_LIST_WIDTH, g_variant_new_int32 (360));
  put_default (self, PLX_SETTINGS_QUOTATION_SIZE, g_variant_new_int32 (100));
  put_default (self, PLX_SETTINGS_SHOW_SATIRE, g_variant_new_boolean (FALSE));
  put_default (self, PLX_SETTINGS_ARTICLES_FOLDER, g_variant_new_string (""));
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    put_default (self, choices[i].key, g_variant_new_string (choices[i].nicks[0]));
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
bring_into_range (const char *key, int value)
{
  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    if (g_str_equal (key, ranges[i].key))
      return CLAMP (value, ranges[i].minimum, ranges[i].maximum);
  return value;
}

void
plx_settings_set_int (PlxSettings *self, const char *key, int value)
{
  g_return_if_fail (PLX_IS_SETTINGS (self));

  set_value (self, key, g_variant_new_int32 (bring_into_range (key, value)));
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
  g_return_if_fail (PLX_IS_SETTINGS (self));

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (g_str_equal (key, choices[i].key) && !g_strv_contains (choices[i].nicks, value))
      return;

  set_value (self, key, g_variant_new_string (value));
}
