/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bookmark-scratch.h"

#include <string.h>
#include <sys/file.h>
#include <unistd.h>


static void
note_change (GListModel *model, guint position, guint removed, guint added, gpointer user_data)
{
  g_string_append_printf (user_data, "%s%u-%u+%u", ((GString *) user_data)->len > 0 ? " " : "", position, removed, added);
}

static void
assert_changes (GString *changes, const char *expected)
{
  g_assert_cmpstr (changes->str, ==, expected);
  g_string_truncate (changes, 0);
}

/* Every change shows at once, by one precise signal, and saving it shows nothing more. */
static void
test_model (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autoptr (GString) changes = g_string_new (NULL);
  g_autoptr (PlxBookmark) b = NULL;

  g_signal_connect (store, "items-changed", G_CALLBACK (note_change), changes);
  scratch_add (store, "a", NULL);
  assert_changes (changes, "0-0+1");
  scratch_add (store, "b", NULL);
  assert_changes (changes, "1-0+1");
  scratch_add (store, "c", NULL);
  scratch_add (store, "d", NULL);
  assert_changes (changes, "2-0+1 3-0+1");
  scratch_assert_list (store, "a b c d");

  b = g_object_ref (plx_bookmark_store_lookup_record (store, "troops", "b"));
  g_assert_true (WAIT_FOR (set_note, store, NULL, b, "why"));
  assert_changes (changes, "1-1+1");
  g_assert_cmpstr (plx_bookmark_get_note (plx_bookmark_store_get_bookmark (store, plx_bookmark_get_id (b))), ==, "why");
  g_assert_cmpstr (plx_bookmark_get_note (b), ==, NULL);
  g_assert_true (WAIT_FOR (set_note, store, NULL, b, "why"));
  assert_changes (changes, "");

  g_assert_true (WAIT_FOR (move, store, NULL, b, 3));
  assert_changes (changes, "1-3+3");
  scratch_assert_list (store, "a c d b");
  g_assert_true (WAIT_FOR (move, store, NULL, b, 0));
  assert_changes (changes, "0-4+4");
  scratch_assert_list (store, "b a c d");
  g_assert_true (WAIT_FOR (move, store, NULL, b, 0));
  assert_changes (changes, "");

  g_assert_true (WAIT_FOR (remove, store, NULL, b));
  assert_changes (changes, "0-1+0");
  g_assert_true (WAIT_FOR (restore, store, NULL, b));
  assert_changes (changes, "0-0+1");
  scratch_assert_list (store, "b a c d");
  g_assert_cmpstr (plx_bookmark_get_note (plx_bookmark_store_get_bookmark (store, plx_bookmark_get_id (b))), ==, "why");
  g_assert_false (plx_bookmark_store_is_pending (store));
}

static void
test_every_move (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  static const char *const names[] = { "a", "b", "c", "d", "e" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      scratch_add (store, names[i], NULL);
      g_ptr_array_add (order, (char *) names[i]);
    }
  for (guint from = 0; from < 5; from++)
    for (guint to = 0; to < 6; to++)
      {
        char *name = g_ptr_array_steal_index (order, from);
        PlxBookmark *bookmark = plx_bookmark_store_lookup_record (store, "troops", name);
        g_autofree char *expected = NULL;

        g_ptr_array_insert (order, (int) MIN (to, 4), name);
        g_assert_true (WAIT_FOR (move, store, NULL, bookmark, to));
        expected = g_strdup_printf ("%s %s %s %s %s", (char *) order->pdata[0], (char *) order->pdata[1],
                                    (char *) order->pdata[2], (char *) order->pdata[3], (char *) order->pdata[4]);
        scratch_assert_list (store, expected);
        g_assert_cmpuint (plx_bookmark_store_get_position (store, plx_bookmark_get_id (plx_bookmark_store_lookup_record (
                                                             store, "troops", name))),
                          ==, MIN (to, 4));
      }
}

/* Two bookmarks that change places in the same gap for ever use up the room between the two beside them. */
static void
test_many_moves (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);

  scratch_add (store, "a", NULL);
  scratch_add (store, "b", NULL);
  scratch_add (store, "c", NULL);
  scratch_add (store, "d", NULL);
  for (guint i = 0; i < 700; i++)
    {
      PlxBookmark *bookmark = plx_bookmark_store_lookup_record (store, "troops", i % 2 == 0 ? "b" : "c");

      plx_bookmark_store_move_async (store, bookmark, 2, NULL, NULL, NULL);
      scratch_assert_list (store, i % 2 == 0 ? "a c b d" : "a b c d");
    }
  g_assert_true (WAIT_FOR (save, store, NULL));
  scratch_assert_list (store, "a b c d");
}

static void
test_lookup (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autoptr (PlxBookmarkTarget) always = plx_bookmark_target_new_figures ("troops", "a", NULL, NULL);
  g_autoptr (PlxBookmarkTarget) day = plx_bookmark_target_new_figures ("troops", "a", "2024-10-21", "said");
  g_autoptr (PlxBookmarkTarget) same_day = plx_bookmark_target_new_figures ("troops", "a", "2024-10-21", "said");
  g_autoptr (PlxBookmark) comparison = plx_bookmark_new (day, &(PlxBookmarkSaid) { .title = "Figures" }, NULL);

  scratch_add (store, "a", NULL);
  g_assert_true (WAIT_FOR (add, store, NULL, comparison));
  g_assert_nonnull (plx_bookmark_store_lookup_record (store, "troops", "a"));
  g_assert_null (plx_bookmark_store_lookup_record (store, "other", "a"));
  g_assert_null (plx_bookmark_store_lookup_record (store, "troops", "b"));
  g_assert_null (plx_bookmark_store_lookup (store, always));
  g_assert_cmpstr (plx_bookmark_get_title (plx_bookmark_store_lookup (store, same_day)), ==, "Figures");
  g_assert_cmpuint (plx_bookmark_store_count (store, NULL), ==, 2);
  g_assert_cmpuint (plx_bookmark_store_count (store, "troops"), ==, 2);
  g_assert_cmpuint (plx_bookmark_store_count (store, "other"), ==, 0);
}

/* A place is marked once; a second note does not push the first away. */
static void
test_add_twice (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  PlxBookmark *bookmark;

  scratch_add (store, "a", "first");
  scratch_add (store, "a", NULL);
  bookmark = scratch_add (store, "a", "second");
  scratch_assert_list (store, "a");
  g_assert_cmpstr (plx_bookmark_get_note (bookmark), ==, "second");
  g_assert_cmpuint (plx_bookmark_get_n_earlier_notes (bookmark), ==, 1);
  g_assert_cmpstr (plx_bookmark_get_earlier_note (bookmark, 0, NULL), ==, "first");
  g_assert_true (WAIT_FOR (dismiss_earlier_notes, store, NULL, bookmark));
  bookmark = plx_bookmark_store_lookup_record (store, "troops", "a");
  g_assert_cmpuint (plx_bookmark_get_n_earlier_notes (bookmark), ==, 0);
}

static void
test_outlives_the_program (Scratch *scratch, gconstpointer data)
{
  static const char *const filters[] = { "kind=estimate", "claimant=nis", NULL };
  static const char *const claims[] = { "b", "a", "\xed\x95\x9c", NULL };
  g_autoptr (PlxBookmarkStore) before = scratch_store (scratch);
  g_autoptr (PlxBookmarkStore) after = NULL;
  g_autoptr (PlxBookmarkTarget) search = plx_bookmark_target_new_search ("troops", "12 000 \"\n\xed\x95\x9c", filters);
  g_autoptr (PlxBookmarkTarget) all = plx_bookmark_target_new_positions ("troops", NULL, NULL, "published");
  g_autoptr (PlxBookmarkTarget) columns = plx_bookmark_target_new_side_by_side ("troops", claims);
  g_autoptr (PlxBookmark) three = plx_bookmark_new (columns, &(PlxBookmarkSaid) { .title = "Three" }, NULL);
  g_autoptr (PlxBookmark) one = plx_bookmark_new (search, &(PlxBookmarkSaid) { .title = "12 000" }, "\001\t\xe2\x80\xae");
  g_autoptr (PlxBookmark) two = plx_bookmark_new (all, &(PlxBookmarkSaid) { "x", "y", "z", "2024~" }, NULL);
  PlxBookmark *again;

  g_assert_true (WAIT_FOR (add, before, NULL, one));
  g_assert_true (WAIT_FOR (add, before, NULL, two));
  g_assert_true (WAIT_FOR (add, before, NULL, three));
  after = scratch_store (scratch);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (after)), ==, 3);
  again = plx_bookmark_store_lookup (after, search);
  g_assert_nonnull (again);
  g_assert_cmpstr (plx_bookmark_get_note (again), ==, "\001\t\xe2\x80\xae");
  g_assert_cmpstr (plx_bookmark_target_get_filters (plx_bookmark_get_target (again))[1], ==, "claimant=nis");
  g_assert_cmpint (plx_bookmark_get_made (again), ==, plx_bookmark_get_made (one));
  again = plx_bookmark_store_lookup (after, all);
  g_assert_cmpstr (plx_bookmark_get_record_kind (again), ==, "x");
  g_assert_cmpstr (plx_bookmark_get_title (again), ==, "y");
  g_assert_cmpstr (plx_bookmark_get_subtitle (again), ==, "z");
  g_assert_cmpstr (plx_bookmark_get_date (again), ==, "2024~");
  again = plx_bookmark_store_lookup (after, columns);
  g_assert_nonnull (again);
  g_assert_true (g_strv_equal (plx_bookmark_target_get_records (plx_bookmark_get_target (again)), claims));
}

/* Two programs on one file: each sees what the other does, and nothing is lost. */
static void
test_two_programs (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) one = scratch_store (scratch);
  g_autoptr (PlxBookmarkStore) two = scratch_store (scratch);
  g_autoptr (GString) changes = g_string_new (NULL);
  PlxBookmark *bookmark;

  scratch_add (one, "a", NULL);
  scratch_add (one, "b", NULL);
  WAIT_UNTIL (plx_bookmark_store_count (two, NULL) == 2);
  g_signal_connect (two, "items-changed", G_CALLBACK (note_change), changes);
  bookmark = plx_bookmark_store_lookup_record (one, "troops", "a");
  g_assert_true (WAIT_FOR (set_note, one, NULL, bookmark, "from one"));
  WAIT_UNTIL (plx_bookmark_get_note (plx_bookmark_store_lookup_record (two, "troops", "a")) != NULL);
  assert_changes (changes, "0-1+1");
  bookmark = plx_bookmark_store_lookup_record (two, "troops", "b");
  g_assert_true (WAIT_FOR (remove, two, NULL, bookmark));
  WAIT_UNTIL (plx_bookmark_store_count (one, NULL) == 1);
  scratch_assert_list (one, "a");
  g_assert_cmpuint (plx_bookmark_get_n_earlier_notes (plx_bookmark_store_lookup_record (two, "troops", "a")), ==, 0);
}

/* Changes made at the same time, before either knows of the other's. */
static void
test_concurrent_changes (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) one = scratch_store (scratch);
  g_autoptr (PlxBookmarkStore) two = NULL;
  PlxBookmark *bookmark;

  scratch_add (one, "a", "old");
  scratch_add (one, "b", NULL);
  scratch_add (one, "c", NULL);
  two = scratch_store (scratch);
  plx_bookmark_store_set_note_async (one, plx_bookmark_store_lookup_record (one, "troops", "a"), "one", NULL, NULL, NULL);
  plx_bookmark_store_set_note_async (two, plx_bookmark_store_lookup_record (two, "troops", "a"), "two", NULL, NULL, NULL);
  plx_bookmark_store_remove_async (one, plx_bookmark_store_lookup_record (one, "troops", "b"), NULL, NULL, NULL);
  plx_bookmark_store_set_note_async (two, plx_bookmark_store_lookup_record (two, "troops", "b"), "kept", NULL, NULL, NULL);
  plx_bookmark_store_move_async (two, plx_bookmark_store_lookup_record (two, "troops", "c"), 0, NULL, NULL, NULL);
  g_assert_true (WAIT_FOR (save, one, NULL));
  g_assert_true (WAIT_FOR (save, two, NULL));
  WAIT_UNTIL (plx_bookmark_store_count (one, NULL) == 3);
  scratch_assert_list (one, "c a b");
  scratch_assert_list (two, "c a b");
  bookmark = plx_bookmark_store_lookup_record (one, "troops", "a");
  g_assert_cmpstr (plx_bookmark_get_note (bookmark), ==, "two");
  g_assert_cmpuint (plx_bookmark_get_n_earlier_notes (bookmark), ==, 1);
  g_assert_cmpstr (plx_bookmark_get_earlier_note (bookmark, 0, NULL), ==, "one");
  g_assert_cmpstr (plx_bookmark_get_note (plx_bookmark_store_lookup_record (one, "troops", "b")), ==, "kept");
}

/* Many edits one after the other, some of them while an earlier one is being written, are no conflict. */
static void
test_no_conflict_with_oneself (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  PlxBookmark *bookmark = scratch_add (store, "a", "0");

  for (guint i = 1; i < 300; i++)
    {
      g_autofree char *note = g_strdup_printf ("%u", i);

      plx_bookmark_store_set_note_async (store, bookmark, note, NULL, NULL, NULL);
      bookmark = plx_bookmark_store_lookup_record (store, "troops", "a");
      if (i % 3 == 0)
        g_main_context_iteration (NULL, FALSE);
      if (i % 50 == 0)
        g_usleep (3000);
    }
  g_assert_true (WAIT_FOR (save, store, NULL));
  bookmark = plx_bookmark_store_lookup_record (store, "troops", "a");
  g_assert_cmpstr (plx_bookmark_get_note (bookmark), ==, "299");
  g_assert_cmpuint (plx_bookmark_get_n_earlier_notes (bookmark), ==, 0);
}

static void
test_file_set_back (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autofree char *old = NULL;
  g_autoptr (PlxBookmarkStore) later = NULL;

  scratch_add (store, "a", NULL);
  old = scratch_read (scratch, "");
  scratch_add (store, "b", NULL);
  WAIT_FOR (remove, store, NULL, plx_bookmark_store_lookup_record (store, "troops", "a"));
  scratch_write (scratch, "", old, -1);
  later = scratch_open (scratch->path);
  WAIT_UNTIL (plx_bookmark_store_lookup_record (later, "troops", "b") != NULL);
  scratch_assert_list (later, "b");
  scratch_assert_list (store, "b");
}

static void
count_failure (PlxBookmarkStore *store, const GError *error, gpointer user_data)
{
  guint *n = user_data;

  g_assert_nonnull (error);
  (*n)++;
}

/* A folder stands where the file is to be: whoever is root may write everywhere else. */
static void
test_cannot_be_written (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autoptr (PlxBookmarkStore) later = NULL;
  g_autoptr (PlxBookmark) bookmark = scratch_bookmark ("b", "kept");
  g_autoptr (GError) error = NULL;
  g_autofree char *lock = scratch_beside (scratch, ".lock");
  guint n_failures = 0;

  scratch_add (store, "a", NULL);
  g_signal_connect (store, "failed", G_CALLBACK (count_failure), &n_failures);
  g_assert_cmpint (g_unlink (lock), ==, 0);
  g_assert_cmpint (g_mkdir (lock, 0700), ==, 0);
  g_assert_false (WAIT_FOR (add, store, &error, bookmark));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR);
  scratch_assert_list (store, "a b");
  g_assert_true (plx_bookmark_store_is_pending (store));
  g_assert_nonnull (plx_bookmark_store_get_error (store));
  g_usleep (120000);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (n_failures, ==, 1);

  g_assert_cmpint (g_rmdir (lock), ==, 0);
  WAIT_UNTIL (!plx_bookmark_store_is_pending (store));
  g_assert_null (plx_bookmark_store_get_error (store));
  later = scratch_store (scratch);
  scratch_assert_list (later, "a b");
}

static void
test_asked_to_try_again (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autoptr (PlxBookmark) bookmark = scratch_bookmark ("a", NULL);
  g_autofree char *lock = scratch_beside (scratch, ".lock");
  g_autofree char *folder = g_path_get_dirname (lock);
  g_autoptr (GError) error = NULL;

  plx_bookmark_store_set_delays (store, 2000, 60000);
  g_assert_cmpint (g_mkdir_with_parents (lock, 0700), ==, 0);
  g_assert_false (WAIT_FOR (add, store, NULL, bookmark));
  g_assert_false (WAIT_FOR (save, store, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR);
  g_assert_cmpint (g_rmdir (lock), ==, 0);
  g_assert_true (WAIT_FOR (save, store, NULL));
  g_assert_false (plx_bookmark_store_is_pending (store));
}

static void
test_lock_is_held (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autoptr (PlxBookmark) bookmark = scratch_bookmark ("b", NULL);
  g_autofree char *name = scratch_beside (scratch, ".lock");
  g_autoptr (GError) error = NULL;
  int lock;

  scratch_add (store, "a", NULL);
  plx_bookmark_store_set_delays (store, 100, 50);
  lock = g_open (name, O_RDWR, 0);
  g_assert_cmpint (flock (lock, LOCK_EX), ==, 0);
  g_assert_false (WAIT_FOR (add, store, &error, bookmark));
  g_assert_error (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_BUSY);
  close (lock);
  WAIT_UNTIL (!plx_bookmark_store_is_pending (store));
  scratch_assert_list (store, "a b");
}

/* A file of a newer version is shown, left alone to the last byte, and changed by nobody. */
static void
test_newer_version (Scratch *scratch, gconstpointer data)
{
  static const char text[] = "{\"future\": {}, \"parallax-bookmarks\": 2, \"bookmarks\": [{\"id\": \"1\", \"dossier\": \"troops\","
                             " \"view\": \"record\", \"record\": \"a\", \"made\": \"2030-01-01T00:00:00Z\", \"new\": []}]}";
  g_autoptr (PlxBookmarkStore) store = NULL;
  g_autoptr (PlxBookmark) bookmark = scratch_bookmark ("b", NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *after = NULL;

  scratch_write (scratch, "", text, -1);
  store = scratch_store (scratch);
  g_assert_true (plx_bookmark_store_is_read_only (store));
  g_assert_error (plx_bookmark_store_get_error (store), PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_NEWER_VERSION);
  scratch_assert_list (store, "a");
  g_assert_false (WAIT_FOR (add, store, &error, bookmark));
  g_assert_error (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_NEWER_VERSION);
  g_assert_false (plx_bookmark_store_is_pending (store));
  scratch_assert_list (store, "a");
  after = scratch_read (scratch, "");
  g_assert_cmpstr (after, ==, text);
}

/* It comes while the program runs, with a change under way. */
static void
test_newer_version_comes (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autoptr (PlxBookmark) bookmark = scratch_bookmark ("b", NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  scratch_add (store, "a", NULL);
  before = scratch_read (scratch, "");
  scratch_write (scratch, "", "{\"parallax-bookmarks\": 99}", -1);
  g_assert_false (WAIT_FOR (add, store, &error, bookmark));
  g_assert_error (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_NEWER_VERSION);
  g_assert_true (plx_bookmark_store_is_read_only (store));
  after = scratch_read (scratch, "");
  g_assert_cmpstr (after, ==, "{\"parallax-bookmarks\": 99}");
  scratch_assert_list (store, "a b");
  g_assert_true (plx_bookmark_store_is_pending (store));

  scratch_write (scratch, "", before, -1);
  WAIT_UNTIL (!plx_bookmark_store_is_pending (store) && !plx_bookmark_store_is_read_only (store));
  g_assert_null (plx_bookmark_store_get_error (store));
  scratch_assert_list (store, "a b");
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autofree char *longest = g_strnfill (PLX_BOOKMARK_MAX_NOTE_LENGTH, '"');
  g_autofree char *too_long = g_strnfill (PLX_BOOKMARK_MAX_NOTE_LENGTH + 1, 'x');
  g_autofree char *words = g_strnfill (2 * 1024 * 1024, 'x');
  g_autoptr (PlxBookmarkTarget) search = plx_bookmark_target_new_search ("troops", words, NULL);
  g_autoptr (PlxBookmark) huge = plx_bookmark_new (search, &(PlxBookmarkSaid) { 0 }, NULL);
  g_autoptr (PlxBookmark) bookmark = g_object_ref (scratch_add (store, "a", "short"));
  g_autoptr (GError) too_long_error = NULL;
  g_autoptr (GError) not_text = NULL;
  g_autoptr (GError) huge_error = NULL;
  g_autoptr (GError) gone = NULL;

  g_assert_false (WAIT_FOR (set_note, store, &too_long_error, bookmark, too_long));
  g_assert_error (too_long_error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_TOO_LONG);
  g_assert_false (WAIT_FOR (set_note, store, &not_text, bookmark, "\xff\xfe"));
  g_assert_error (not_text, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED);
  g_assert_false (WAIT_FOR (add, store, &huge_error, huge));
  g_assert_nonnull (huge_error);
  g_assert_cmpstr (plx_bookmark_get_note (plx_bookmark_store_lookup_record (store, "troops", "a")), ==, "short");
  g_assert_true (WAIT_FOR (set_note, store, NULL, bookmark, longest));
  g_assert_true (WAIT_FOR (remove, store, NULL, bookmark));
  g_assert_false (WAIT_FOR (set_note, store, &gone, bookmark, "x"));
  g_assert_error (gone, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_GONE);
  g_assert_null (plx_bookmark_store_get_error (store));
}

/* Restoring brings back what was there last, not what the caller happens to hold; and no second mark on one place. */
static void
test_restore (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autoptr (PlxBookmarkStore) other = NULL;
  g_autoptr (PlxBookmark) a = g_object_ref (scratch_add (store, "a", NULL));

  scratch_add (store, "b", NULL);
  g_assert_true (WAIT_FOR (set_note, store, NULL, a, "written later"));
  g_assert_true (WAIT_FOR (remove, store, NULL, a));
  scratch_assert_list (store, "b");
  g_assert_null (plx_bookmark_store_lookup_record (store, "troops", "a"));
  g_assert_true (WAIT_FOR (restore, store, NULL, a));
  scratch_assert_list (store, "a b");
  g_assert_cmpstr (plx_bookmark_get_note (plx_bookmark_store_lookup_record (store, "troops", "a")), ==, "written later");
  other = scratch_store (scratch);
  scratch_assert_list (other, "a b");

  g_assert_true (WAIT_FOR (remove, store, NULL, a));
  scratch_add (store, "a", "anew");
  scratch_assert_list (store, "b a");
  g_assert_true (WAIT_FOR (restore, store, NULL, a));
  scratch_assert_list (store, "a b");
  g_assert_cmpstr (plx_bookmark_get_note (plx_bookmark_store_lookup_record (store, "troops", "a")), ==, "anew");
  g_assert_cmpstr (plx_bookmark_get_earlier_note (plx_bookmark_store_lookup_record (store, "troops", "a"), 0, NULL), ==,
                   "written later");
}

static void
test_cancelled (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autoptr (PlxBookmark) bookmark = scratch_bookmark ("a", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  plx_bookmark_store_add_async (store, bookmark, cancellable, scratch_take_result, &result);
  g_cancellable_cancel (cancellable);
  WAIT_UNTIL (result != NULL);
  g_assert_false (plx_bookmark_store_add_finish (store, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (WAIT_FOR (save, store, NULL));
  scratch_assert_list (store, "a");
}

static void
test_changes_before_loading (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) before = scratch_store (scratch);
  g_autoptr (PlxBookmarkStore) store = NULL;

  scratch_add (before, "a", NULL);
  scratch_add (before, "b", "old note");
  store = scratch_open (scratch->path);
  g_assert_false (plx_bookmark_store_is_loaded (store));
  scratch_add (store, "c", NULL);
  scratch_assert_list (store, "a b c");
  scratch_add (store, "b", "new note");
  g_assert_cmpstr (plx_bookmark_get_earlier_note (plx_bookmark_store_lookup_record (store, "troops", "b"), 0, NULL), ==,
                   "old note");
}

static void
test_loading_at_once (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) before = scratch_store (scratch);
  g_autoptr (PlxBookmarkStore) store = NULL;

  scratch_add (before, "a", NULL);
  store = scratch_open (scratch->path);
  plx_bookmark_store_load (store);
  g_assert_true (plx_bookmark_store_is_loaded (store));
  scratch_assert_list (store, "a");
}

static void
test_through_a_link (Scratch *scratch, gconstpointer data)
{
  g_autofree char *link_path = g_build_filename (scratch->folder, "link.json", NULL);
  g_autoptr (PlxBookmarkStore) store = NULL;
  g_autoptr (PlxBookmarkStore) direct = NULL;

  g_assert_cmpint (symlink ("data/bookmarks.json", link_path), ==, 0);
  store = scratch_open (link_path);
  direct = scratch_store (scratch);
  scratch_add (store, "a", NULL);
  g_assert_true (g_file_test (link_path, G_FILE_TEST_IS_SYMLINK));
  scratch_add (direct, "b", NULL);
  WAIT_UNTIL (plx_bookmark_store_count (store, NULL) == 2);
  scratch_assert_list (store, "a b");
}

#define ADD(name, function) \
  g_test_add ("/bookmark-store/" name, Scratch, NULL, scratch_set_up, function, scratch_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("model", test_model);
  ADD ("every-move", test_every_move);
  ADD ("many-moves", test_many_moves);
  ADD ("lookup", test_lookup);
  ADD ("add-twice", test_add_twice);
  ADD ("outlives-the-program", test_outlives_the_program);
  ADD ("two-programs", test_two_programs);
  ADD ("concurrent-changes", test_concurrent_changes);
  ADD ("no-conflict-with-oneself", test_no_conflict_with_oneself);
  ADD ("file-set-back", test_file_set_back);
  ADD ("cannot-be-written", test_cannot_be_written);
  ADD ("asked-to-try-again", test_asked_to_try_again);
  ADD ("lock-is-held", test_lock_is_held);
  ADD ("newer-version", test_newer_version);
  ADD ("newer-version-comes", test_newer_version_comes);
  ADD ("refused", test_refused);
  ADD ("restore", test_restore);
  ADD ("cancelled", test_cancelled);
  ADD ("changes-before-loading", test_changes_before_loading);
  ADD ("loading-at-once", test_loading_at_once);
  ADD ("through-a-link", test_through_a_link);
  return g_test_run ();
}
