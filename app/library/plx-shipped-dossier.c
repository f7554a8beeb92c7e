/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-shipped-dossier.h"

#include "plx-config.h"

#define NAME "north-korean-troops.parallax"

static char *
find_in (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, NAME, NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR) ? g_steal_pointer (&path) : NULL;
}

static char *
find_in_data_folder (const char *data_folder)
{
  g_autofree char *folder = g_build_filename (data_folder, "parallax", "dossiers", NULL);

  return find_in (folder);
}

static char *
find (void)
{
  const char *named = g_getenv ("PARALLAX_DOSSIERS_DIR");
  const char *const *data_folders = g_get_system_data_dirs ();
  char *path = NULL;

  if (named != NULL && named[0] != '\0')
    path = find_in (named);
  if (path == NULL)
    path = find_in_data_folder (g_get_user_data_dir ());
  for (guint i = 0; path == NULL && data_folders[i] != NULL; i++)
    path = find_in_data_folder (data_folders[i]);
  return path;
}

GFile *
plx_shipped_dossier_dup_file (void)
{
  g_autofree char *path = find ();

  if (path == NULL)
    path = g_build_filename (PLX_DOSSIERS_DIR, NAME, NULL);
  return g_file_new_for_path (path);
}
