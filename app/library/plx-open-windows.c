/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-open-windows.h"

#include <glib/gstdio.h>

#define GROUP "windows"
#define FILES_KEY "files"
#define RESTORING_KEY "restoring"
#define SAVE_DELAY 300 /* milliseconds */
#define MAX_FILE_SIZE (1024 * 1024)

struct _PlxOpenWindows
{
  GObject parent_instance;
  char *path;
  GPtrArray *uris; /* of the windows that are open in this run */
  gboolean restoring;
  guint save_source;
};

G_DEFINE_FINAL_TYPE (PlxOpenWindows, plx_open_windows, G_TYPE_OBJECT)

static void
plx_open_windows_dispose (GObject *object)
{
  plx_open_windows_save (PLX_OPEN_WINDOWS (object));
  G_OBJECT_CLASS (plx_open_windows_parent_class)->dispose (object);
}

static void
plx_open_windows_finalize (GObject *object)
{
  PlxOpenWindows *self = PLX_OPEN_WINDOWS (object);

  g_clear_pointer (&self->uris, g_ptr_array_unref);
  g_clear_pointer (&self->path, g_free);
  G_OBJECT_CLASS (plx_open_windows_parent_class)->finalize (object);
}

static void
plx_open_windows_class_init (PlxOpenWindowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plx_open_windows_dispose;
  G_OBJECT_CLASS (klass)->finalize = plx_open_windows_finalize;
}

static void
plx_open_windows_init (PlxOpenWindows *self)
{
  self->uris = g_ptr_array_new_with_free_func (g_free);
}

PlxOpenWindows *
plx_open_windows_new (void)
{
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "parallax", "windows.ini", NULL);

  return plx_open_windows_new_for_path (path);
}

PlxOpenWindows *
plx_open_windows_new_for_path (const char *path)
{
  PlxOpenWindows *self = g_object_new (PLX_TYPE_OPEN_WINDOWS, NULL);

  self->path = g_strdup (path);
  return self;
}

static void
write_now (PlxOpenWindows *self, const char *const *uris, gsize n)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_key_file_set_string_list (file, GROUP, FILES_KEY, uris, n);
  if (self->restoring)
    g_key_file_set_boolean (file, GROUP, RESTORING_KEY, TRUE);
  data = g_key_file_to_data (file, &length, NULL);
  g_mkdir_with_parents (folder, 0700);
  if (!g_file_set_contents_full (self->path, data, (gssize) length, G_FILE_SET_CONTENTS_CONSISTENT, 0600, &error))
    g_info ("Could not remember the windows: %s", error->message);
}

void
plx_open_windows_save (PlxOpenWindows *self)
{
  g_return_if_fail (PLX_IS_OPEN_WINDOWS (self));

  if (!self->save_source)
    return;

  g_clear_handle_id (&self->save_source, g_source_remove);
  write_now (self, (const char *const *) self->uris->pdata, self->uris->len);
}

static gboolean
save_later (gpointer user_data)
{
  plx_open_windows_save (user_data);
  return G_SOURCE_REMOVE;
}

static void
save_soon (PlxOpenWindows *self)
{
  if (!self->save_source)
    self->save_source = g_timeout_add_full (G_PRIORITY_LOW, SAVE_DELAY, save_later, self, NULL);
}

static GKeyFile *
read_file (PlxOpenWindows *self)
{
  GKeyFile *file = g_key_file_new ();
  GStatBuf status;

  if (g_stat (self->path, &status) == 0 && S_ISREG (status.st_mode) && status.st_size <= MAX_FILE_SIZE)
    g_key_file_load_from_file (file, self->path, G_KEY_FILE_NONE, NULL);
  return file;
}

GPtrArray *
plx_open_windows_begin_restore (PlxOpenWindows *self)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GKeyFile) left = NULL;
  g_auto (GStrv) uris = NULL;
  gsize n = 0;

  g_return_val_if_fail (PLX_IS_OPEN_WINDOWS (self), files);

  left = read_file (self);
  if (!g_key_file_get_boolean (left, GROUP, RESTORING_KEY, NULL))
    uris = g_key_file_get_string_list (left, GROUP, FILES_KEY, &n, NULL);
  if (n == 0)
    return files;

  for (gsize i = 0; i < MIN (n, PLX_OPEN_WINDOWS_MAX); i++)
    g_ptr_array_add (files, g_file_new_for_uri (uris[i]));
  self->restoring = TRUE;
  write_now (self, (const char *const *) uris, n);
  return files;
}

void
plx_open_windows_end_restore (PlxOpenWindows *self)
{
  g_return_if_fail (PLX_IS_OPEN_WINDOWS (self));

  if (!self->restoring)
    return;
  self->restoring = FALSE;
  save_soon (self);
}

void
plx_open_windows_add (PlxOpenWindows *self, GFile *file)
{
  g_return_if_fail (PLX_IS_OPEN_WINDOWS (self));

  g_ptr_array_add (self->uris, g_file_get_uri (file));
  save_soon (self);
}

void
plx_open_windows_remove (PlxOpenWindows *self, GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  guint index;

  g_return_if_fail (PLX_IS_OPEN_WINDOWS (self));

  if (!g_ptr_array_find_with_equal_func (self->uris, uri, g_str_equal, &index))
    return;
  g_ptr_array_remove_index (self->uris, index);
  save_soon (self);
}

void
plx_open_windows_clear (PlxOpenWindows *self)
{
  g_return_if_fail (PLX_IS_OPEN_WINDOWS (self));

  if (self->uris->len == 0)
    return;
  g_ptr_array_set_size (self->uris, 0);
  save_soon (self);
}
