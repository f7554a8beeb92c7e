/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-session-state.h"

#include <glib/gstdio.h>

#define SECTION_KEY "section"
#define RECORD_KEY "record"
#define ARTICLES_KEY "articles"
#define SHAPE_KEY "window" /* width; height; maximized; sidebar; list */
#define SHAPE_LENGTH 5
#define MAX_PIXELS 32767 /* as many as X11 has */
#define SAVE_DELAY 2 /* seconds */
#define MAX_FILE_SIZE (1024 * 1024)

struct _PlxSessionState
{
  GObject parent_instance;
  char *path;
  GKeyFile *places; /* NULL until it is needed */
  guint save_source;
};

G_DEFINE_FINAL_TYPE (PlxSessionState, plx_session_state, G_TYPE_OBJECT)

static void
plx_session_state_dispose (GObject *object)
{
  plx_session_state_save (PLX_SESSION_STATE (object));
  G_OBJECT_CLASS (plx_session_state_parent_class)->dispose (object);
}

static void
plx_session_state_finalize (GObject *object)
{
  PlxSessionState *self = PLX_SESSION_STATE (object);

  g_clear_pointer (&self->places, g_key_file_unref);
  g_clear_pointer (&self->path, g_free);
  G_OBJECT_CLASS (plx_session_state_parent_class)->finalize (object);
}

static void
plx_session_state_class_init (PlxSessionStateClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plx_session_state_dispose;
  G_OBJECT_CLASS (klass)->finalize = plx_session_state_finalize;
}

static void
plx_session_state_init (PlxSessionState *self)
{
}

PlxSessionState *
plx_session_state_new (void)
{
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "parallax", "places.ini", NULL);

  return plx_session_state_new_for_path (path);
}

PlxSessionState *
plx_session_state_new_for_path (const char *path)
{
  PlxSessionState *self = g_object_new (PLX_TYPE_SESSION_STATE, NULL);

  self->path = g_strdup (path);
  return self;
}

static GKeyFile *
get_places (PlxSessionState *self)
{
  GStatBuf status;

  if (self->places)
    return self->places;

  self->places = g_key_file_new ();
  if (g_stat (self->path, &status) == 0 && S_ISREG (status.st_mode) && status.st_size <= MAX_FILE_SIZE)
    g_key_file_load_from_file (self->places, self->path, G_KEY_FILE_NONE, NULL);
  return self->places;
}

/* A key file's group name holds neither brackets nor control characters; an id of a sound dossier never does. */
static gboolean
is_group_name (const char *text)
{
  if (!text || !*text || !g_utf8_validate (text, -1, NULL))
    return FALSE;

  for (const char *at = text; *at; at++)
    if (*at == '[' || *at == ']' || g_ascii_iscntrl (*at))
      return FALSE;
  return TRUE;
}

gboolean
plx_session_state_get_place (PlxSessionState *self, const char *dossier_id, char **section, char **record_id)
{
  GKeyFile *places;

  g_return_val_if_fail (PLX_IS_SESSION_STATE (self), FALSE);

  *section = NULL;
  *record_id = NULL;
  if (!is_group_name (dossier_id))
    return FALSE;

  places = get_places (self);
  *section = g_key_file_get_string (places, dossier_id, SECTION_KEY, NULL);
  *record_id = g_key_file_get_string (places, dossier_id, RECORD_KEY, NULL);
  return g_key_file_has_group (places, dossier_id);
}

static void
forget_oldest (GKeyFile *places)
{
  gsize n;
  g_auto (GStrv) groups = g_key_file_get_groups (places, &n);

  for (gsize i = 0; i + PLX_SESSION_STATE_MAX_PLACES < n; i++)
    g_key_file_remove_group (places, groups[i], NULL);
}

static gboolean
save_later (gpointer user_data)
{
  PlxSessionState *self = user_data;

  plx_session_state_save (self);
  return G_SOURCE_REMOVE;
}

static void
save_soon (PlxSessionState *self)
{
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->save_source = g_timeout_add_seconds (SAVE_DELAY, save_later, self);
}

/* Removed and added again, the group stands last: the file is in the order in which dossiers were last read. */
static void
set_keys (GKeyFile *places, const char *dossier_id, const char *section, const char *record_id)
{
  static const char *const kept[] = { ARTICLES_KEY, SHAPE_KEY };
  char *values[G_N_ELEMENTS (kept)];

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    values[i] = g_key_file_get_value (places, dossier_id, kept[i], NULL);
  g_key_file_remove_group (places, dossier_id, NULL);
  g_key_file_set_string (places, dossier_id, SECTION_KEY, section);
  if (record_id)
    g_key_file_set_string (places, dossier_id, RECORD_KEY, record_id);
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      if (values[i])
        g_key_file_set_value (places, dossier_id, kept[i], values[i]);
      g_free (values[i]);
    }
}

void
plx_session_state_set_place (PlxSessionState *self, const char *dossier_id, const char *section,
                             const char *record_id)
{
  GKeyFile *places;

  g_return_if_fail (PLX_IS_SESSION_STATE (self));
  g_return_if_fail (section);

  if (!is_group_name (dossier_id))
    return;

  places = get_places (self);
  set_keys (places, dossier_id, section, record_id);
  forget_oldest (places);
  save_soon (self);
}

GFile *
plx_session_state_dup_articles (PlxSessionState *self, const char *dossier_id)
{
  g_autofree char *uri = NULL;

  g_return_val_if_fail (PLX_IS_SESSION_STATE (self), NULL);

  if (is_group_name (dossier_id))
    uri = g_key_file_get_string (get_places (self), dossier_id, ARTICLES_KEY, NULL);
  return uri && *uri ? g_file_new_for_uri (uri) : NULL;
}

void
plx_session_state_set_articles (PlxSessionState *self, const char *dossier_id, GFile *folder)
{
  g_autofree char *uri = folder ? g_file_get_uri (folder) : NULL;

  g_return_if_fail (PLX_IS_SESSION_STATE (self));

  if (!is_group_name (dossier_id))
    return;

  if (uri)
    g_key_file_set_string (get_places (self), dossier_id, ARTICLES_KEY, uri);
  else
    g_key_file_remove_key (get_places (self), dossier_id, ARTICLES_KEY, NULL);
  forget_oldest (self->places);
  save_soon (self);
}

static gboolean
is_length (int pixels)
{
  return pixels >= 0 && pixels <= MAX_PIXELS;
}

gboolean
plx_session_state_get_shape (PlxSessionState *self, const char *dossier_id, PlxWindowShape *shape)
{
  g_autofree int *numbers = NULL;
  gsize n = 0;

  g_return_val_if_fail (PLX_IS_SESSION_STATE (self), FALSE);

  if (is_group_name (dossier_id))
    numbers = g_key_file_get_integer_list (get_places (self), dossier_id, SHAPE_KEY, &n, NULL);
  if (n != SHAPE_LENGTH || !is_length (numbers[0]) || !is_length (numbers[1]) || !is_length (numbers[3])
      || !is_length (numbers[4]))
    return FALSE;

  *shape = (PlxWindowShape) { numbers[0], numbers[1], numbers[2] != 0, numbers[3], numbers[4] };
  return TRUE;
}

void
plx_session_state_set_shape (PlxSessionState *self, const char *dossier_id, const PlxWindowShape *shape)
{
  int numbers[SHAPE_LENGTH] = { shape->width, shape->height, shape->is_maximized, shape->sidebar, shape->list };

  g_return_if_fail (PLX_IS_SESSION_STATE (self));

  if (!is_group_name (dossier_id))
    return;

  g_key_file_set_integer_list (get_places (self), dossier_id, SHAPE_KEY, numbers, SHAPE_LENGTH);
  forget_oldest (self->places);
  save_soon (self);
}

void
plx_session_state_save (PlxSessionState *self)
{
  g_autofree char *folder = NULL;
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_return_if_fail (PLX_IS_SESSION_STATE (self));

  if (!self->save_source)
    return;

  g_clear_handle_id (&self->save_source, g_source_remove);
  folder = g_path_get_dirname (self->path);
  data = g_key_file_to_data (self->places, &length, NULL);
  g_mkdir_with_parents (folder, 0700);
  if (!g_file_set_contents_full (self->path, data, (gssize) length, G_FILE_SET_CONTENTS_CONSISTENT, 0600, &error))
    g_info ("Could not remember the last place: %s", error->message);
}
