/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "dossier-texts.h"
#include "plx-dossier-writer.h"

static char *
write_text (PlxDossier *dossier)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = plx_dossier_to_bytes (dossier, &error);
  gsize length;
  const char *data;

  g_assert_no_error (error);
  data = g_bytes_get_data (bytes, &length);
  return g_strndup (data, length);
}

static void
assert_written_as (const char *text, const char *expected)
{
  g_autoptr (PlxDossier) dossier = read_text (text);
  g_autofree char *written = write_text (dossier);

  g_assert_cmpstr (written, ==, expected);
}

static void
test_shipped (void)
{
  g_autofree char *path = shipped_path ();
  g_autofree char *text = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  g_assert_cmpuint (strlen (text), ==, length);
  assert_written_as (text, text);
}

static void
test_smallest (void)
{
  assert_written_as (HEAD "}",
                     "{\n  \"parallax\": 1,\n  \"id\": \"d\",\n  \"title\": \"T\",\n  \"language\": \"en\"\n}\n");
}

/* Order, layout, escapes, nulls, empty lists and the spelling of numbers. */
static void
test_canonical (void)
{
  assert_written_as ("{\"language\":\"en\",\"events\":null,\"quotations\":[],\"t\\u0069tle\":\"a\\/\\u00e9\\u001f\\u007f\\ud83d\\ude00\\t\\\"\\\\\","
                     "\"id\":\"d\",\"parallax\":1.0,\"measures\":[{\"unit\":\"u\",\"id\":\"m\",\"title\":\"M\"}],"
                     "\"sources\":[{\"id\":\"s\",\"kind\":\"news\",\"publisher\":\"P\",\"published\":\"2024\",\"language\":\"en\",\"url\":null}],"
                     "\"claimants\":[{\"id\":\"c\",\"kind\":\"person\",\"name\":\"C\",\"aliases\":[]}],"
                     "\"estimates\":[{\"id\":\"e\",\"claimants\":[\"c\"],\"measure\":\"m\",\"high\":null,\"low\":12e3,\"bound\":\"at-least\","
                     "\"words\":\"w\",\"modality\":\"asserts\",\"stated\":\"2024\",\"through\":[],"
                     "\"citations\":[{\"paragraph\":2.0,\"source\":\"s\",\"exact\":\"w\",\"start\":0,\"end\":1}]}]}",
                     "{\n"
                     "  \"parallax\": 1,\n"
                     "  \"id\": \"d\",\n"
                     "  \"title\": \"a/é\\u001f\x7f😀\\t\\\"\\\\\",\n"
                     "  \"language\": \"en\",\n"
                     "  \"sources\": [\n"
                     "    {\n"
                     "      \"id\": \"s\",\n"
                     "      \"kind\": \"news\",\n"
                     "      \"publisher\": \"P\",\n"
                     "      \"published\": \"2024\",\n"
                     "      \"language\": \"en\"\n"
                     "    }\n"
                     "  ],\n"
                     "  \"claimants\": [\n"
                     "    {\n"
                     "      \"id\": \"c\",\n"
                     "      \"kind\": \"person\",\n"
                     "      \"name\": \"C\"\n"
                     "    }\n"
                     "  ],\n"
                     "  \"measures\": [\n"
                     "    {\n"
                     "      \"id\": \"m\",\n"
                     "      \"title\": \"M\",\n"
                     "      \"unit\": \"u\"\n"
                     "    }\n"
                     "  ],\n"
                     "  \"estimates\": [\n"
                     "    {\n"
                     "      \"id\": \"e\",\n"
                     "      \"claimants\": [\n"
                     "        \"c\"\n"
                     "      ],\n"
                     "      \"measure\": \"m\",\n"
                     "      \"low\": 12000,\n"
                     "      \"high\": null,\n"
                     "      \"bound\": \"at-least\",\n"
                     "      \"words\": \"w\",\n"
                     "      \"modality\": \"asserts\",\n"
                     "      \"stated\": \"2024\",\n"
                     "      \"citations\": [\n"
                     "        {\n"
                     "          \"source\": \"s\",\n"
                     "          \"paragraph\": 2,\n"
                     "          \"exact\": \"w\",\n"
                     "          \"start\": 0,\n"
                     "          \"end\": 1\n"
                     "        }\n"
                     "      ]\n"
                     "    }\n"
                     "  ]\n"
                     "}\n");
}

/* Digit for digit, at every level, behind the known members and in their own order. */
static void
test_unknown_members (void)
{
  assert_written_as (HEAD ",\"zeta\":1e400,\"alpha\":[0.1,12345678901234567890,-0.0,1E5,1.50,true,false,null,{},[],\"\\u001f\\n\\/é\\\"\"],"
                          "\"questions\":[{\"note\":{\"b\":{\"c\":[[]]},\"a\":{}},\"id\":\"q\",\"title\":\"Q\",\"\":\"no name\"}]}",
                     "{\n"
                     "  \"parallax\": 1,\n"
                     "  \"id\": \"d\",\n"
                     "  \"title\": \"T\",\n"
                     "  \"language\": \"en\",\n"
                     "  \"questions\": [\n"
                     "    {\n"
                     "      \"id\": \"q\",\n"
                     "      \"title\": \"Q\",\n"
                     "      \"note\": {\n"
                     "        \"b\": {\n"
                     "          \"c\": [\n"
                     "            []\n"
                     "          ]\n"
                     "        },\n"
                     "        \"a\": {}\n"
                     "      },\n"
                     "      \"\": \"no name\"\n"
                     "    }\n"
                     "  ],\n"
                     "  \"zeta\": 1e400,\n"
                     "  \"alpha\": [\n"
                     "    0.1,\n"
                     "    12345678901234567890,\n"
                     "    -0.0,\n"
                     "    1E5,\n"
                     "    1.50,\n"
                     "    true,\n"
                     "    false,\n"
                     "    null,\n"
                     "    {},\n"
                     "    [],\n"
                     "    \"\\u001f\\n/é\\\"\"\n"
                     "  ]\n"
                     "}\n");
}

/* Unknown members of parts of records stay where they were, with several of each kind. */
static void
test_unknown_in_parts (void)
{
  g_autoptr (PlxDossier) dossier = read_text (
    HEAD ",\"sources\":[{\"id\":\"s\",\"kind\":\"news\",\"publisher\":\"P\",\"published\":\"2024\",\"language\":\"en\","
         "\"text\":{\"file\":\"a\",\"sha256\":\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\",\"x\":\"text\"},"
         "\"parts\":[{\"kind\":\"satire\",\"paragraphs\":[1,2]},{\"kind\":\"satire\",\"paragraphs\":[3,4],\"x\":\"part\"}]}],"
         "\"events\":[{\"id\":\"e\",\"title\":\"E\",\"date\":\"2024\",\"citations\":[{\"source\":\"s\",\"paragraph\":1,\"exact\":\"w\",\"x\":\"first\"},"
         "{\"source\":\"s\",\"paragraph\":1,\"exact\":\"w\",\"x\":\"second\"}],\"x\":\"event\"}],\"x\":\"dossier\"}");
  const char *const order[] = { "\"text\"", "\"part\"", "\"first\"", "\"second\"", "\"event\"", "\"dossier\"" };
  g_autofree char *written = write_text (dossier);
  const char *place = strstr (written, "sha256");

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autofree char *member = g_strdup_printf ("\"x\": %s", order[i]);

      place = strstr (place, member);
      g_assert_nonnull (place);
    }
}

static void
assert_steady (const char *path)
{
  g_autofree char *text = NULL;
  g_autofree char *once = NULL;
  g_autofree char *twice = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (PlxDossier) again = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  dossier = read_text (text);
  once = write_text (dossier);
  again = read_text (once);
  twice = write_text (again);
  g_assert_cmpstr (once, ==, twice);
  g_assert_cmpuint (plx_dossier_count_errors (again), ==, 0);
  g_assert_cmpuint (plx_dossier_count_warnings (again), ==, plx_dossier_count_warnings (dossier));
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    g_assert_cmpuint (plx_dossier_count_rows (again, kind), ==, plx_dossier_count_rows (dossier, kind));
}

static void
test_corpus (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "corpus", "good", NULL);
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  g_assert_nonnull (files);
  while ((name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (!g_str_has_suffix (name, ".parallax"))
        continue;
      assert_steady (path);
      n++;
    }
  g_assert_cmpuint (n, >=, 30);
}

static guint
count_changed_lines (const char *a, const char *b)
{
  g_auto (GStrv) first = g_strsplit (a, "\n", -1);
  g_auto (GStrv) second = g_strsplit (b, "\n", -1);
  guint n = g_strv_length (first);
  guint changed = 0;

  g_assert_cmpuint (g_strv_length (second), ==, n);
  for (guint i = 0; i < n; i++)
    changed += !g_str_equal (first[i], second[i]);
  return changed;
}

/* One place of the shipped dossier changed, and all its layout lost: one line differs. */
static void
test_small_difference (void)
{
  g_autofree char *path = shipped_path ();
  g_autofree char *text = NULL;
  g_autoptr (GRegex) line = g_regex_new ("\n *", 0, 0, NULL);
  g_autofree char *flat = NULL;
  g_autofree char *written = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  char *place;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  flat = g_regex_replace_literal (line, text, -1, 0, "", 0, NULL);
  place = strstr (flat, "\"place\": \"Seoul\"");
  g_assert_nonnull (place);
  memcpy (place, "\"place\": \"Busan\"", strlen ("\"place\": \"Busan\""));
  dossier = read_text (flat);
  written = write_text (dossier);
  g_assert_cmpuint (count_changed_lines (text, written), ==, 1);
}

static void
test_refuses_errors (void)
{
  g_autoptr (PlxDossier) dossier = read_text (HEAD ", \"events\": [{\"id\": \"e\", \"title\": \"E\"}]}");
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "parallax-test-refused.parallax", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  g_assert_null (plx_dossier_to_bytes (dossier, &error));
  g_assert_error (error, PLX_WRITE_ERROR, PLX_WRITE_ERROR_UNSOUND);
  g_clear_error (&error);
  g_assert_true (g_file_set_contents (path, "before", -1, NULL));
  g_assert_false (plx_dossier_save (dossier, file, NULL, &error));
  g_assert_error (error, PLX_WRITE_ERROR, PLX_WRITE_ERROR_UNSOUND);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "before");
  g_unlink (path);
}

/* A folder of its own for the tests that save. */
typedef struct
{
  char *folder;
  char *path;
  GFile *file;
  PlxDossier *dossier;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("parallax-writer-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "a.parallax", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->dossier = read_text (HEAD "}");
}

static guint
count_entries (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (folder) != NULL)
    n++;
  return n;
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_object_unref (fixture->file);
  g_object_unref (fixture->dossier);
}

static void
assert_saved (Fixture *fixture, GFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *expected = write_text (fixture->dossier);
  g_autofree char *text = NULL;

  g_assert_true (plx_dossier_save (fixture->dossier, file, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (g_file_peek_path (file), &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

static void
test_save (Fixture *fixture, gconstpointer data)
{
  assert_saved (fixture, fixture->file);
  assert_saved (fixture, fixture->file);
  g_assert_cmpuint (count_entries (fixture->folder), ==, 1);
}

static void
test_save_keeps_mode (Fixture *fixture, gconstpointer data)
{
  struct stat status;

  g_assert_true (g_file_set_contents_full (fixture->path, "", 0, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  g_assert_cmpint (g_chmod (fixture->path, 0600), ==, 0);
  assert_saved (fixture, fixture->file);
  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
}

static void
assert_link (const char *path, const char *target)
{
  g_autofree char *found = g_file_read_link (path, NULL);

  g_assert_cmpstr (found, ==, target);
}

static void
test_save_through_link (Fixture *fixture, gconstpointer data)
{
  g_autofree char *link_path = g_build_filename (fixture->folder, "link.parallax", NULL);
  g_autoptr (GFile) link_file = g_file_new_for_path (link_path);

  g_assert_true (g_file_set_contents (fixture->path, "before", -1, NULL));
  g_assert_cmpint (symlink ("a.parallax", link_path), ==, 0);
  assert_saved (fixture, link_file);
  assert_link (link_path, "a.parallax");
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
}

/* A link that leads to a file that is still to be made. */
static void
test_save_through_dangling_link (Fixture *fixture, gconstpointer data)
{
  g_autofree char *link_path = g_build_filename (fixture->folder, "link.parallax", NULL);
  g_autoptr (GFile) link_file = g_file_new_for_path (link_path);

  g_assert_cmpint (symlink ("a.parallax", link_path), ==, 0);
  assert_saved (fixture, link_file);
  assert_link (link_path, "a.parallax");
}

static void
test_save_through_circular_link (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("a.parallax", fixture->path), ==, 0);
  g_assert_false (plx_dossier_save (fixture->dossier, fixture->file, NULL, &error));
  g_assert_nonnull (error);
  assert_link (fixture->path, "a.parallax");
}

static void
test_save_without_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "none", "a.parallax", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_false (plx_dossier_save (fixture->dossier, file, NULL, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

static void
test_save_to_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->folder);
  g_autoptr (GError) error = NULL;

  g_assert_false (plx_dossier_save (fixture->dossier, file, NULL, &error));
  g_assert_nonnull (error);
  g_assert_true (g_file_test (fixture->folder, G_FILE_TEST_IS_DIR));
}

static void
test_save_unwritable (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (geteuid () == 0)
    {
      g_test_skip ("permissions do not bind the superuser");
      return;
    }
  g_assert_true (g_file_set_contents (fixture->path, "before", -1, NULL));
  g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
  g_assert_false (plx_dossier_save (fixture->dossier, fixture->file, NULL, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);
  g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "before");
}

static void
test_save_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (plx_dossier_save (fixture->dossier, fixture->file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_save_elsewhere (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("http://example.org/a.parallax");
  g_autoptr (GError) error = NULL;

  g_assert_false (plx_dossier_save (fixture->dossier, file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
}

#define ADD(name, test) g_test_add ("/writer/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/writer/shipped", test_shipped);
  g_test_add_func ("/writer/smallest", test_smallest);
  g_test_add_func ("/writer/canonical", test_canonical);
  g_test_add_func ("/writer/unknown-members", test_unknown_members);
  g_test_add_func ("/writer/unknown-in-parts", test_unknown_in_parts);
  g_test_add_func ("/writer/corpus", test_corpus);
  g_test_add_func ("/writer/small-difference", test_small_difference);
  g_test_add_func ("/writer/refuses-errors", test_refuses_errors);
  ADD ("save", test_save);
  ADD ("save-keeps-mode", test_save_keeps_mode);
  ADD ("save-through-link", test_save_through_link);
  ADD ("save-through-dangling-link", test_save_through_dangling_link);
  ADD ("save-through-circular-link", test_save_through_circular_link);
  ADD ("save-without-folder", test_save_without_folder);
  ADD ("save-to-folder", test_save_to_folder);
  ADD ("save-unwritable", test_save_unwritable);
  ADD ("save-cancelled", test_save_cancelled);
  ADD ("save-elsewhere", test_save_elsewhere);
  return g_test_run ();
}
