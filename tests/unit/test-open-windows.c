/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-open-windows.h"

#include <string.h>

#include "bookmark-scratch.h"

static PlxOpenWindows *
open_list (Scratch *scratch)
{
  return plx_open_windows_new_for_path (scratch->path);
}

static void
add (PlxOpenWindows *windows, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  plx_open_windows_add (windows, file);
}

static void
take_out (PlxOpenWindows *windows, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  plx_open_windows_remove (windows, file);
}

/* What the next start brings back, and whether it gets so far that all windows are there. */
static void
assert_left (Scratch *scratch, gboolean ends_well, const char *expected)
{
  g_autoptr (PlxOpenWindows) windows = open_list (scratch);
  g_autoptr (GPtrArray) files = plx_open_windows_begin_restore (windows);
  g_autoptr (GString) paths = g_string_new (NULL);

  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *path = g_file_get_path (files->pdata[i]);

      g_string_append_printf (paths, "%s%s", i > 0 ? " " : "", path);
      plx_open_windows_add (windows, files->pdata[i]);
    }
  g_assert_cmpstr (paths->str, ==, expected);
  if (ends_well)
    plx_open_windows_end_restore (windows);
  plx_open_windows_save (windows);
}

static void
test_windows_come_back (Scratch *scratch, gconstpointer data)
{
  PlxOpenWindows *windows = open_list (scratch);

  add (windows, "/a b;c.parallax");
  add (windows, "/대한.parallax");
  add (windows, "/a b;c.parallax");
  g_assert_false (g_file_test (scratch->path, G_FILE_TEST_EXISTS));
  plx_open_windows_save (windows);
  assert_left (scratch, TRUE, "/a b;c.parallax /대한.parallax /a b;c.parallax");

  /* Still, when the program ends again before the user has closed anything. */
  assert_left (scratch, TRUE, "/a b;c.parallax /대한.parallax /a b;c.parallax");

  take_out (windows, "/a b;c.parallax");
  take_out (windows, "/unknown.parallax");
  plx_open_windows_save (windows);
  assert_left (scratch, TRUE, "/대한.parallax /a b;c.parallax");
  g_object_unref (windows);
}

static void
test_user_ends_program (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxOpenWindows) windows = open_list (scratch);

  add (windows, "/a.parallax");
  add (windows, "/b.parallax");
  plx_open_windows_save (windows);
  take_out (windows, "/a.parallax");
  plx_open_windows_clear (windows);
  plx_open_windows_save (windows);
  assert_left (scratch, TRUE, "");
}

/* What keeps the program from running does not come back for ever. */
static void
test_restore_that_fails (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxOpenWindows) windows = open_list (scratch);

  add (windows, "/crash.parallax");
  plx_open_windows_save (windows);
  assert_left (scratch, FALSE, "/crash.parallax");
  assert_left (scratch, FALSE, "");
}

static void
test_service_keeps_what_is_left (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxOpenWindows) windows = open_list (scratch);
  g_autoptr (PlxOpenWindows) service = open_list (scratch);

  add (windows, "/a.parallax");
  plx_open_windows_save (windows);
  plx_open_windows_clear (service);
  plx_open_windows_end_restore (service);
  plx_open_windows_save (service);
  assert_left (scratch, TRUE, "/a.parallax");
}

static void
write_file (Scratch *scratch, const char *text, gssize length)
{
  g_autofree char *folder = g_path_get_dirname (scratch->path);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_file_set_contents (scratch->path, text, length, &error);
  g_assert_no_error (error);
}

static void
test_damaged_files (Scratch *scratch, gconstpointer data)
{
  static const char *const texts[] = { "", "[windows", "[windows]\nfiles=\\q", "[other]\nfiles=a", "[windows]\nfiles=\n", "\xff\xfe" };
  g_autofree char *large = g_strnfill (2 * 1024 * 1024, 'x');

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      write_file (scratch, texts[i], -1);
      assert_left (scratch, TRUE, "");
    }
  memcpy (large, "[windows]\nfiles=", strlen ("[windows]\nfiles="));
  write_file (scratch, large, 2 * 1024 * 1024);
  assert_left (scratch, TRUE, "");
}

static void
test_many_windows (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxOpenWindows) windows = open_list (scratch);
  g_autoptr (PlxOpenWindows) next = open_list (scratch);
  g_autoptr (GPtrArray) files = NULL;

  for (guint i = 0; i < PLX_OPEN_WINDOWS_MAX + 5; i++)
    add (windows, "/a.parallax");
  plx_open_windows_save (windows);
  files = plx_open_windows_begin_restore (next);
  g_assert_cmpint (files->len, ==, PLX_OPEN_WINDOWS_MAX);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add ("/open-windows/" name, Scratch, NULL, scratch_set_up, test, scratch_tear_down)
  ADD ("windows-come-back", test_windows_come_back);
  ADD ("user-ends-program", test_user_ends_program);
  ADD ("restore-that-fails", test_restore_that_fails);
  ADD ("service-keeps-what-is-left", test_service_keeps_what_is_left);
  ADD ("damaged-files", test_damaged_files);
  ADD ("many-windows", test_many_windows);
#undef ADD

  return g_test_run ();
}
