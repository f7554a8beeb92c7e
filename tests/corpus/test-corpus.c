/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every FOLDER/NAME.parallax beside this file has the problems that FOLDER/NAME.expected lists, at their places, and no
 * other. */

#include <string.h>

#include "corpus-reading.h"


static PlxDossier *
read_file (const char *path, PlxDossierReader **reader)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  double begun = corpus_get_seconds ();
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier;

  *reader = plx_dossier_reader_new (file);
  dossier = plx_dossier_reader_read (*reader, NULL, &error);
  g_assert_cmpfloat (corpus_get_seconds () - begun, <, CORPUS_SECONDS);
  g_assert_true ((dossier == NULL) == (error != NULL));
  if (dossier == NULL)
    {
      g_assert_cmpuint (error->domain, ==, PLX_READ_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }
  return dossier;
}

/* What keeps a file from opening: an error of syntax or limits, a root that is no object, a version that is not 1. */
static gboolean
should_open (const char *expected)
{
  g_auto (GStrv) lines = g_strsplit (expected, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_has_suffix (lines[i], "[syntax]") || g_str_has_suffix (lines[i], "[limit]")
          || strstr (lines[i], ": error: expected an object, the dossier,") != NULL
          || (strstr (lines[i], ": error: /parallax: ") != NULL && !g_str_has_suffix (lines[i], "[duplicate]")))
        return FALSE;
    }
  return TRUE;
}

static void
test_file (gconstpointer data)
{
  const char *path = data;
  g_autoptr (PlxDossierReader) reader = NULL;
  g_autoptr (PlxDossierReader) second_reader = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (PlxDossier) second = NULL;
  g_autofree char *base = g_strndup (path, strlen (path) - strlen (".parallax"));
  g_autofree char *expected_path = g_strconcat (base, ".expected", NULL);
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;
  g_autofree char *found_again = NULL;

  g_assert_true (g_file_get_contents (expected_path, &expected, NULL, NULL));
  dossier = read_file (path, &reader);
  found = corpus_print_problems (plx_dossier_reader_get_problems (reader));
  g_assert_cmpstr (found, ==, expected);
  g_assert_cmpint (dossier != NULL, ==, should_open (expected));
  if (dossier != NULL)
    corpus_assert_counts (dossier);

  second = read_file (path, &second_reader);
  found_again = corpus_print_problems (plx_dossier_reader_get_problems (second_reader));
  g_assert_cmpstr (found_again, ==, found);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The entries of a folder whose names end in @suffix, in the order of the alphabet. */
static GPtrArray *
list_folder (const char *path, const char *suffix)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      if (g_str_has_suffix (name, suffix))
        g_ptr_array_add (names, g_strdup (name));
    }
  g_ptr_array_sort (names, compare_names);
  return names;
}

static guint
add_folder (const char *root, const char *name)
{
  g_autofree char *folder = g_build_filename (root, name, NULL);
  g_autoptr (GPtrArray) files = list_folder (folder, ".parallax");

  for (guint i = 0; i < files->len; i++)
    {
      const char *file = g_ptr_array_index (files, i);
      g_autofree char *stem = g_strndup (file, strlen (file) - strlen (".parallax"));
      g_autofree char *test_path = g_strdup_printf ("/corpus/%s/%s", name, stem);

      g_test_add_data_func_full (test_path, g_build_filename (folder, file, NULL), test_file, g_free);
    }
  return files->len;
}

static guint n_files;

static void
test_size (void)
{
  g_assert_cmpuint (n_files, >=, 250);
}

/* The first letter says what is expected: y, the reader gets past JSON; n, it does not; i, either. */
static void
check_suite_file (const char *folder, const char *name, GString *complaints)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (PlxDossierReader) reader = NULL;
  g_autoptr (PlxDossier) dossier = read_file (path, &reader);
  GListModel *problems = plx_dossier_reader_get_problems (reader);
  gboolean refused = corpus_has_code (problems, PLX_PROBLEM_SYNTAX) || corpus_has_code (problems, PLX_PROBLEM_LIMIT);

  if ((name[0] == 'y' && refused) || (name[0] == 'n' && !refused))
    g_string_append_printf (complaints, "%s ", name);
  g_assert_null (dossier);
}

static void
test_json_suite (void)
{
  const char *folder = g_getenv ("PARALLAX_JSON_SUITE");
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (GString) complaints = g_string_new (NULL);

  if (folder == NULL || !g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_test_skip ("PARALLAX_JSON_SUITE names no folder");
      return;
    }
  names = list_folder (folder, ".json");
  g_assert_cmpuint (names->len, >=, 318);
  for (guint i = 0; i < names->len; i++)
    check_suite_file (folder, g_ptr_array_index (names, i), complaints);
  g_assert_cmpstr (complaints->str, ==, "");
}

int
main (int argc, char **argv)
{
  g_autofree char *root = NULL;
  g_autoptr (GPtrArray) folders = NULL;

  g_test_init (&argc, &argv, NULL);
  root = g_test_build_filename (G_TEST_DIST, "corpus", NULL);
  folders = list_folder (root, "");
  for (guint i = 0; i < folders->len; i++)
    n_files += add_folder (root, g_ptr_array_index (folders, i));
  g_test_add_func ("/corpus/size", test_size);
  g_test_add_func ("/corpus/json-suite", test_json_suite);
  return g_test_run ();
}
