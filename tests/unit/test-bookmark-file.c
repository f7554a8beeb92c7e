/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bookmark-scratch.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

#include "plx-bookmark-copies.h"

#define HEAD "{\"parallax-bookmarks\": 1, "
#define MADE "\"made\": \"2024-10-21T14:05:09.123456Z\""

static void
remember_message (PlxBookmarkStore *store, const GError *error, gpointer user_data)
{
  char **message = user_data;

  g_free (*message);
  *message = g_strdup (error->message);
}

static guint
count_beside (Scratch *scratch, const char *prefix)
{
  g_autofree char *folder = g_path_get_dirname (scratch->path);
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (names)) != NULL)
    n += g_str_has_prefix (name, prefix);
  return n;
}

/* A file that a disk cut short: what is whole in it, what the copy before has besides, and a name for what is set aside. */
static void
test_damaged (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) before = scratch_store (scratch);
  g_autoptr (PlxBookmarkStore) store = NULL;
  g_autoptr (PlxBookmarkStore) after = NULL;
  g_autofree char *message = NULL;
  g_autofree char *text = NULL;
  g_autofree char *suffix = NULL;
  g_autofree char *again = NULL;
  gssize length;

  scratch_add (before, "a", NULL);
  scratch_add (before, "b", NULL);
  scratch_add (before, "c", NULL);
  WAIT_FOR (remove, before, NULL, plx_bookmark_store_lookup_record (before, "troops", "a"));
  scratch_add (before, "d", "last");
  scratch_close (&before);

  text = scratch_read (scratch, "");
  length = strstr (text, "Title of c") - text;
  scratch_write (scratch, "", text, length);
  store = scratch_open (scratch->path);
  g_signal_connect (store, "failed", G_CALLBACK (remember_message), &message);
  WAIT_UNTIL (plx_bookmark_store_get_damage (store) != NULL && !plx_bookmark_store_is_pending (store));
  /* Of “d” there is nothing left; “c” is in the copy; “a” was removed. */
  scratch_assert_list (store, "b c");
  g_assert_true (g_pattern_match_simple ("The file of your bookmarks, “bookmarks.json”, was damaged (Line *, column *: *). "
                                         "2 bookmarks were recovered. The damaged file is kept beside it as "
                                         "“bookmarks.json.damaged-????????T??????Z”.",
                                         message));
  g_assert_error (plx_bookmark_store_get_damage (store), PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED);
  suffix = g_strndup (strstr (message, ".damaged-"), strlen (".damaged-20241021T140509Z"));
  again = scratch_read (scratch, suffix);
  g_assert_cmpint ((gssize) strlen (again), ==, length);
}

/* A file of nothing, as some file systems leave behind. */
static void
test_emptied (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) before = scratch_store (scratch);
  g_autoptr (PlxBookmarkStore) store = NULL;

  scratch_add (before, "a", NULL);
  scratch_add (before, "b", NULL);
  scratch_close (&before);
  scratch_write (scratch, "", "", 0);
  store = scratch_store (scratch);
  WAIT_UNTIL (plx_bookmark_store_get_damage (store) != NULL);
  scratch_assert_list (store, "a");
  g_assert_cmpuint (count_beside (scratch, "bookmarks.json.damaged-"), ==, 1);
  plx_bookmark_store_dismiss_damage (store);
  g_assert_null (plx_bookmark_store_get_damage (store));
}

/* Damaged while the program runs: it has everything in memory. */
static void
test_damaged_while_open (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autoptr (PlxBookmarkStore) after = NULL;

  scratch_add (store, "a", NULL);
  scratch_add (store, "b", "note");
  scratch_write (scratch, "", "rubbish", -1);
  WAIT_UNTIL (plx_bookmark_store_get_damage (store) != NULL);
  after = scratch_store (scratch);
  scratch_assert_list (after, "a b");
  scratch_assert_list (store, "a b");
}

static void
test_missing (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) before = scratch_store (scratch);
  g_autoptr (PlxBookmarkStore) store = NULL;

  scratch_add (before, "a", NULL);
  scratch_add (before, "b", NULL);
  scratch_close (&before);
  g_assert_cmpint (g_unlink (scratch->path), ==, 0);
  store = scratch_store (scratch);
  WAIT_UNTIL (plx_bookmark_store_get_damage (store) != NULL);
  g_assert_true (g_pattern_match_simple ("*was missing. 1 bookmark was recovered from an earlier copy.",
                                         plx_bookmark_store_get_damage (store)->message));
  scratch_assert_list (store, "a");
  g_assert_true (g_file_test (scratch->path, G_FILE_TEST_IS_REGULAR));
}

/* A lock that cannot be had, again and again: the damaged file is set aside once. */
static void
test_set_aside_once (Scratch *scratch, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) damage = g_error_new_literal (PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED, "Damaged.");

  scratch_write (scratch, "", "rubbish", -1);
  g_assert_true (plx_bookmark_copies_set_aside (scratch->path, damage, &error));
  g_assert_true (plx_bookmark_copies_set_aside (scratch->path, NULL, &error));
  g_assert_cmpuint (count_beside (scratch, "bookmarks.json.damaged-"), ==, 1);
  g_assert_true (g_str_has_prefix (damage->message, "Damaged. The damaged file is kept beside it as “bookmarks.json.damaged-"));
  scratch_write (scratch, "", "other rubbish", -1);
  g_assert_true (plx_bookmark_copies_set_aside (scratch->path, NULL, &error));
  g_assert_cmpuint (count_beside (scratch, "bookmarks.json.damaged-"), ==, 2);
}

static void
test_not_a_file (Scratch *scratch, gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (scratch->path);
  g_autoptr (PlxBookmarkStore) store = NULL;
  g_autoptr (PlxBookmark) bookmark = scratch_bookmark ("a", NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_cmpint (mkfifo (scratch->path, 0600), ==, 0);
  store = scratch_store (scratch);
  g_assert_true (g_pattern_match_simple ("The bookmarks could not be read.*", plx_bookmark_store_get_error (store)->message));
  g_assert_false (WAIT_FOR (add, store, NULL, bookmark));
  g_assert_cmpint (g_unlink (scratch->path), ==, 0);
  g_assert_true (WAIT_FOR (save, store, NULL));
  g_assert_null (plx_bookmark_store_get_error (store));
  scratch_assert_list (store, "a");
}

static void
set_age (Scratch *scratch, const char *suffix, gint64 seconds)
{
  g_autofree char *path = scratch_beside (scratch, suffix);
  time_t then = (time_t) (g_get_real_time () / G_USEC_PER_SEC - seconds);

  g_assert_cmpint (utime (path, &(struct utimbuf) { then, then }), ==, 0);
}

static void
assert_copy (Scratch *scratch, const char *suffix, const char *expected)
{
  g_autofree char *path = scratch_beside (scratch, suffix);
  g_autofree char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);
  g_assert_cmpstr (text, ==, expected);
}

/* The copy before the present file is always there; those behind it keep their distance. */
static void
test_copies (Scratch *scratch, gconstpointer data)
{
  g_autofree char *fresh = scratch_beside (scratch, ".1.new");

  plx_bookmark_copies_keep (scratch->path);
  scratch_write (scratch, "", "one", -1);
  g_assert_cmpint (link (scratch->path, fresh), ==, 0);
  plx_bookmark_copies_keep (scratch->path);
  plx_bookmark_copies_keep (scratch->path);
  g_assert_false (g_file_test (fresh, G_FILE_TEST_EXISTS));
  assert_copy (scratch, "", "one");
  assert_copy (scratch, ".1", "one");
  scratch_write (scratch, "", "two", -1);
  plx_bookmark_copies_keep (scratch->path);
  assert_copy (scratch, ".1", "two");
  assert_copy (scratch, ".2", "one");
  scratch_write (scratch, "", "three", -1);
  plx_bookmark_copies_keep (scratch->path);
  assert_copy (scratch, ".1", "three");

  set_age (scratch, ".2", 3700);
  set_age (scratch, ".3", 3 * 3600);
  scratch_write (scratch, "", "four", -1);
  plx_bookmark_copies_keep (scratch->path);
  assert_copy (scratch, ".1", "four");
  assert_copy (scratch, ".2", "three");
  set_age (scratch, ".3", 90000);
  scratch_write (scratch, "", "five", -1);
  plx_bookmark_copies_keep (scratch->path);
  assert_copy (scratch, ".1", "five");
  assert_copy (scratch, ".3", "three");
}

/* What killed programs left is swept away, and nothing else. */
static void
test_leftovers (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = NULL;
  g_autofree char *folder = g_path_get_dirname (scratch->path);
  g_autofree char *leftover = g_build_filename (folder, ".bookmarks.json.new-AbC123", NULL);
  g_autofree char *own = g_build_filename (folder, ".bookmarks.json.new-of-mine", NULL);

  scratch_write (scratch, ".backup", "mine", -1);
  g_assert_true (g_file_set_contents (leftover, "{", -1, NULL));
  g_assert_true (g_file_set_contents (own, "{", -1, NULL));
  store = scratch_store (scratch);
  scratch_add (store, "a", NULL);
  g_assert_false (g_file_test (leftover, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (own, G_FILE_TEST_EXISTS));
  assert_copy (scratch, ".backup", "mine");
}

static void
test_private (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autofree char *folder = g_path_get_dirname (scratch->path);
  GStatBuf status;

  scratch_add (store, "a", NULL);
  g_assert_cmpint (g_stat (scratch->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
}

/* Members that are not known outlast every kind of change. */
static void
test_unknown_members (Scratch *scratch, gconstpointer data)
{
  static const char text[] = HEAD "\"bookmarks\": [{\"id\": \"1\", \"dossier\": \"troops\", \"view\": \"record\", \"record\": \"a\", "
                                  "\"colour\": [1.50, {}], " MADE "}], \"folders\": 1e3}";
  g_autoptr (PlxBookmarkStore) store = NULL;
  g_autoptr (PlxBookmark) a = NULL;
  g_autofree char *after = NULL;

  scratch_write (scratch, "", text, -1);
  store = scratch_store (scratch);
  scratch_add (store, "b", NULL);
  a = g_object_ref (plx_bookmark_store_lookup_record (store, "troops", "a"));
  g_assert_true (WAIT_FOR (set_note, store, NULL, a, "x"));
  g_assert_true (WAIT_FOR (remove, store, NULL, a));
  after = scratch_read (scratch, "");
  g_assert_null (strstr (after, "colour"));
  g_assert_true (WAIT_FOR (restore, store, NULL, a));
  g_assert_true (WAIT_FOR (move, store, NULL, a, 5));
  g_free (after);
  after = scratch_read (scratch, "");
  g_assert_nonnull (strstr (after, "\"colour\": [\n        1.50,\n        {}\n      ]"));
  g_assert_nonnull (strstr (after, "\"folders\": 1e3"));
}

#define ADD(name, function) \
  g_test_add ("/bookmark-file/" name, Scratch, NULL, scratch_set_up, function, scratch_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("damaged", test_damaged);
  ADD ("emptied", test_emptied);
  ADD ("damaged-while-open", test_damaged_while_open);
  ADD ("missing", test_missing);
  ADD ("set-aside-once", test_set_aside_once);
  ADD ("not-a-file", test_not_a_file);
  ADD ("copies", test_copies);
  ADD ("leftovers", test_leftovers);
  ADD ("private", test_private);
  ADD ("unknown-members", test_unknown_members);
  return g_test_run ();
}
