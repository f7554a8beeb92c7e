/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bookmark-scratch.h"
#include "under-valgrind.h"

#include <string.h>

#include "plx-bookmark-list.h"
#include "plx-find-hit.h"

typedef struct
{
  const char *record;
  const char *kind;
  const char *title;
  const char *subtitle;
  const char *date;
  const char *note;
} Marked;

static const Marked marked[] = {
  { "peskov", "claimant", "Dmitry Peskov", "Press secretary", NULL, NULL },
  { "twelve", "estimate", "Some 12,000 soldiers", "National Intelligence Service", "2024-10-18", NULL },
  { "summons", "event", "Seoul summons the ambassador", "Seoul", "2024-10-21", "Ask Kim Hong-kyun’s office" },
  { "words", "quotation", "une escalade", "Mark Rutte", "2024-10-21~", "Écrire à l’Élysée" },
  { "denial", "position", "Отрицает", "Песков", "../2024-10-28", "北朝鮮" },
  { "strange", "rumour", "Of a kind to come", "", "long ago", NULL },
};

static void
fill (PlxBookmarkStore *store)
{
  static const char *const filters[] = { "kind=event", NULL };
  g_autoptr (PlxBookmarkTarget) search = plx_bookmark_target_new_search ("troops", "Pyongyang", filters);
  g_autoptr (PlxBookmarkTarget) figures = plx_bookmark_target_new_figures ("troops", "total", NULL, NULL);
  g_autoptr (PlxBookmark) found = plx_bookmark_new (search, &(PlxBookmarkSaid) { .title = "A search" }, NULL);
  g_autoptr (PlxBookmark) compared = plx_bookmark_new (figures, &(PlxBookmarkSaid) { .title = "Soldiers" }, NULL);

  g_assert_true (WAIT_FOR (add, store, NULL, found));
  g_assert_true (WAIT_FOR (add, store, NULL, compared));
  for (guint i = 0; i < G_N_ELEMENTS (marked); i++)
    {
      g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new_record (i == 0 ? "other" : "troops", marked[i].record);
      PlxBookmarkSaid said = { marked[i].kind, marked[i].title, marked[i].subtitle, marked[i].date };
      g_autoptr (PlxBookmark) bookmark = plx_bookmark_new (target, &said, marked[i].note);

      g_assert_true (WAIT_FOR (add, store, NULL, bookmark));
    }
}

static PlxBookmarkMatcher *
new_matcher (const char *words)
{
  return plx_bookmark_matcher_new (plx_find_words_new (words != NULL ? words : ""), plx_find_words_stand_in);
}

static void
assert_listed (PlxBookmarkStore *store, const char *dossier, const char *words, PlxBookmarkOrder order,
               const char *expected)
{
  g_autoptr (PlxBookmarkMatcher) matcher = new_matcher (words);
  g_autoptr (GPtrArray) list = plx_bookmarks_list (G_LIST_MODEL (store), dossier, matcher, order);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    {
      const char *record = plx_bookmark_get_record_id (g_ptr_array_index (list, i));

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", record != NULL ? record : "-");
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_orders (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);

  fill (store);
  plx_bookmark_store_move_async (store, plx_bookmark_store_lookup_record (store, "troops", "strange"), 0, NULL, NULL, NULL);
  assert_listed (store, NULL, NULL, PLX_BOOKMARK_ORDER_USER, "strange - total peskov twelve summons words denial");
  assert_listed (store, NULL, NULL, PLX_BOOKMARK_ORDER_MADE, "strange denial words summons twelve peskov total -");
  assert_listed (store, NULL, NULL, PLX_BOOKMARK_ORDER_KIND, "summons words twelve denial peskov total - strange");
  assert_listed (store, NULL, NULL, PLX_BOOKMARK_ORDER_DATE, "denial twelve summons words strange - total peskov");
  assert_listed (store, "troops", NULL, PLX_BOOKMARK_ORDER_USER, "strange - total twelve summons words denial");
  assert_listed (store, "other", NULL, PLX_BOOKMARK_ORDER_USER, "peskov");
  g_assert_true (WAIT_FOR (save, store, NULL));
}

static void
test_search (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);

  fill (store);
  assert_listed (store, NULL, "", PLX_BOOKMARK_ORDER_USER, "- total peskov twelve summons words denial strange");
  assert_listed (store, NULL, " \n ", PLX_BOOKMARK_ORDER_USER, "- total peskov twelve summons words denial strange");
  assert_listed (store, NULL, "kim HONG kyun", PLX_BOOKMARK_ORDER_USER, "summons");
  assert_listed (store, NULL, "elysee", PLX_BOOKMARK_ORDER_USER, "words");
  assert_listed (store, NULL, "ПЕСКОВ", PLX_BOOKMARK_ORDER_USER, "denial");
  assert_listed (store, NULL, "朝鮮", PLX_BOOKMARK_ORDER_USER, "denial");
  assert_listed (store, NULL, "pyongyang", PLX_BOOKMARK_ORDER_USER, "-");
  assert_listed (store, NULL, "seoul peskov", PLX_BOOKMARK_ORDER_USER, "");
  assert_listed (store, NULL, "ambassadorSeoul", PLX_BOOKMARK_ORDER_USER, "");
  assert_listed (store, "troops", "peskov", PLX_BOOKMARK_ORDER_USER, "");
  assert_listed (store, "other", "peskov secretary", PLX_BOOKMARK_ORDER_USER, "peskov");
}

/* What finds a record finds its bookmark. */
static void
test_search_as_find_does (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new_record ("troops", "spies");
  const PlxBookmarkSaid said = { .title = "NIS", .subtitle = "Seoul’s intelligence service" };
  g_autoptr (PlxBookmark) spies = plx_bookmark_new (target, &said, NULL);

  fill (store);
  g_assert_true (WAIT_FOR (add, store, NULL, spies));
  assert_listed (store, NULL, "SEOULS", PLX_BOOKMARK_ORDER_USER, "spies");
  assert_listed (store, NULL, "seoul’s", PLX_BOOKMARK_ORDER_USER, "spies");
  assert_listed (store, NULL, "Dmitriy", PLX_BOOKMARK_ORDER_USER, "peskov");
  assert_listed (store, NULL, "12 000", PLX_BOOKMARK_ORDER_USER, "twelve");
  assert_listed (store, NULL, "2000", PLX_BOOKMARK_ORDER_USER, "");
  assert_listed (store, NULL, "“summons the”", PLX_BOOKMARK_ORDER_USER, "summons");
  assert_listed (store, NULL, "“ambassador seoul”", PLX_BOOKMARK_ORDER_USER, "");
}

static void
test_earlier_notes_are_found (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);

  scratch_add (store, "a", "needle");
  scratch_add (store, "a", "hay");
  assert_listed (store, NULL, "needle", PLX_BOOKMARK_ORDER_USER, "a");
}

static PlxBookmarkImport
import (PlxBookmarkStore *store, GBytes *bytes)
{
  PlxBookmarkImport counts;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  plx_bookmark_store_import_async (store, bytes, NULL, scratch_take_result, &result);
  WAIT_UNTIL (result != NULL);
  plx_bookmark_store_import_finish (store, result, &counts, &error);
  g_assert_no_error (error);
  return counts;
}

static void
assert_import (PlxBookmarkStore *store, GBytes *bytes, guint added, guint changed, guint known)
{
  PlxBookmarkImport counts = import (store, bytes);

  g_assert_cmpuint (counts.n_added, ==, added);
  g_assert_cmpuint (counts.n_changed, ==, changed);
  g_assert_cmpuint (counts.n_known, ==, known);
}

static void
test_export_and_import (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autofree char *other_path = g_build_filename (scratch->folder, "other.json", NULL);
  g_autoptr (PlxBookmarkStore) other = scratch_open (other_path);
  g_autoptr (GBytes) all = NULL;
  g_autoptr (GBytes) some = NULL;
  PlxBookmark *bookmark;

  fill (store);
  all = plx_bookmark_store_export (store, NULL);
  some = plx_bookmark_store_export (store, "other");
  assert_import (other, some, 1, 0, 0);
  scratch_assert_list (other, "peskov");
  assert_import (other, all, 7, 0, 1);
  assert_import (other, all, 0, 0, 8);
  assert_listed (other, NULL, NULL, PLX_BOOKMARK_ORDER_USER, "peskov - total twelve summons words denial strange");
  bookmark = plx_bookmark_store_lookup_record (other, "troops", "words");
  g_assert_cmpstr (plx_bookmark_get_note (bookmark), ==, "Écrire à l’Élysée");
  g_assert_cmpint (plx_bookmark_get_made (bookmark), ==,
                   plx_bookmark_get_made (plx_bookmark_store_lookup_record (store, "troops", "words")));

  /* What was removed here is wanted again, at the end. */
  g_assert_true (WAIT_FOR (remove, other, NULL, bookmark));
  assert_import (other, all, 1, 0, 7);
  assert_listed (other, NULL, NULL, PLX_BOOKMARK_ORDER_USER, "peskov - total twelve summons denial strange words");
}

/* The same record, marked on two machines: one bookmark with both notes. */
static void
test_import_of_the_same (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autofree char *other_path = g_build_filename (scratch->folder, "other.json", NULL);
  g_autoptr (PlxBookmarkStore) other = scratch_open (other_path);
  g_autoptr (GBytes) bytes = NULL;
  PlxBookmark *bookmark;

  scratch_add (store, "a", "from here");
  scratch_add (store, "b", NULL);
  scratch_add (other, "a", "from there");
  scratch_add (other, "b", NULL);
  bytes = plx_bookmark_store_export (other, NULL);
  assert_import (store, bytes, 0, 1, 1);
  scratch_assert_list (store, "a b");
  bookmark = plx_bookmark_store_lookup_record (store, "troops", "a");
  g_assert_cmpstr (plx_bookmark_get_note (bookmark), ==, "from there");
  g_assert_cmpstr (plx_bookmark_get_earlier_note (bookmark, 0, NULL), ==, "from here");
  assert_import (store, bytes, 0, 0, 2);
}

/* Written by hand: the same target twice, and an id that leads elsewhere here. */
static void
test_import_of_the_odd (Scratch *scratch, gconstpointer data)
{
  static const char text[] =
    "{\"parallax-bookmarks\": 1, \"bookmarks\": ["
    "{\"id\": \"%s\", \"dossier\": \"troops\", \"view\": \"record\", \"record\": \"x\", \"made\": \"2024-10-21T00:00:00Z\"},"
    "{\"id\": \"y1\", \"dossier\": \"troops\", \"view\": \"record\", \"record\": \"y\", \"made\": \"2024-10-21T00:00:00Z\","
    " \"note\": \"one\"},"
    "{\"id\": \"y2\", \"dossier\": \"troops\", \"view\": \"record\", \"record\": \"y\", \"made\": \"2024-10-21T00:00:01Z\","
    " \"note\": \"two\"}]}";
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  PlxBookmark *bookmark = scratch_add (store, "a", NULL);
  g_auto (GStrv) parts = g_strsplit (text, "%s", 2);
  g_autofree char *odd = g_strconcat (parts[0], plx_bookmark_get_id (bookmark), parts[1], NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static (odd, strlen (odd));

  assert_import (store, bytes, 2, 1, 0);
  scratch_assert_list (store, "a x y");
  bookmark = plx_bookmark_store_lookup_record (store, "troops", "y");
  g_assert_cmpstr (plx_bookmark_get_note (bookmark), ==, "two");
  g_assert_cmpstr (plx_bookmark_get_earlier_note (bookmark, 0, NULL), ==, "one");
}

static void
assert_refused (PlxBookmarkStore *store, const char *text, PlxBookmarkError code, const char *pattern)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  plx_bookmark_store_import_async (store, bytes, NULL, scratch_take_result, &result);
  WAIT_UNTIL (result != NULL);
  g_assert_false (plx_bookmark_store_import_finish (store, result, NULL, &error));
  g_assert_error (error, PLX_BOOKMARK_ERROR, (int) code);
  g_assert_true (g_pattern_match_simple (pattern, error->message));
  g_assert_cmpuint (plx_bookmark_store_count (store, NULL), ==, 0);
  g_assert_false (plx_bookmark_store_is_pending (store));
}

static void
test_import_refused (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);

  assert_refused (store, "{\"parallax\": 1}", PLX_BOOKMARK_ERROR_DAMAGED,
                  "This is not a file of bookmarks, or a damaged one. Line 1, column *: the version is missing");
  assert_refused (store, "{\"parallax-bookmarks\": 2}", PLX_BOOKMARK_ERROR_NEWER_VERSION,
                  "The bookmarks were written by a newer version of Parallax");
}

static void
test_import_of_many (Scratch *scratch, gconstpointer data)
{
  g_autoptr (PlxBookmarkStore) store = scratch_store (scratch);
  g_autoptr (GString) text = g_string_new ("{\"parallax-bookmarks\": 1, \"bookmarks\": [");
  g_autoptr (PlxBookmark) one_more = scratch_bookmark ("one-more", NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gint64 stall = 0;
  guint n = !under_valgrind () ? 10000 : 100;
  gint64 start;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text,
                            "%s{\"id\": \"%u\", \"dossier\": \"troops\", \"view\": \"record\", \"record\": \"r%u\", "
                            "\"title\": \"What record number %u says\", \"made\": \"2024-10-21T00:00:00.%06uZ\"}",
                            i > 0 ? "," : "", i, i, i, i);
  g_string_append (text, "]}");
  bytes = g_bytes_new_static (text->str, text->len);
  start = g_get_monotonic_time ();
  assert_import (store, bytes, n, 0, 0);
  g_test_message ("%u bookmarks imported and saved in %d ms", n, (int) (g_get_monotonic_time () - start) / 1000);
  start = g_get_monotonic_time ();
  plx_bookmark_store_add_async (store, one_more, NULL, scratch_take_result, &result);
  g_test_message ("one more shown after %d ms", (int) (g_get_monotonic_time () - start) / 1000);
  while (result == NULL)
    {
      gint64 before = g_get_monotonic_time ();

      if (g_main_context_iteration (NULL, FALSE))
        stall = MAX (stall, g_get_monotonic_time () - before);
    }
  g_assert_true (plx_bookmark_store_add_finish (store, result, NULL));
  g_test_message ("and saved after %d ms; the main loop was kept for %d ms at most",
                  (int) (g_get_monotonic_time () - start) / 1000, (int) stall / 1000);
  g_assert_cmpuint (plx_bookmark_store_count (store, NULL), ==, n + 1);
}

#define ADD(name, function) g_test_add ("/bookmarks/" name, Scratch, NULL, scratch_set_up, function, scratch_tear_down)

/* What the record says now is searched as well; a word does not run from the one into the other. */
static void
test_search_also (void)
{
  g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new_record ("troops", "kim");
  g_autoptr (PlxBookmark) bookmark = plx_bookmark_new (target, &(PlxBookmarkSaid) { .title = "Old name" }, "my note");
  g_autoptr (PlxBookmarkMatcher) both = new_matcher ("new OLD note");
  g_autoptr (PlxBookmarkMatcher) across = new_matcher ("noteNew");

  g_assert_true (plx_bookmark_matcher_matches_with (both, bookmark, "New name"));
  g_assert_false (plx_bookmark_matcher_matches_with (both, bookmark, NULL));
  g_assert_false (plx_bookmark_matcher_matches (both, bookmark));
  g_assert_false (plx_bookmark_matcher_matches_with (across, bookmark, "New name"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("orders", test_orders);
  ADD ("search", test_search);
  ADD ("search-as-find-does", test_search_as_find_does);
  ADD ("earlier-notes-are-found", test_earlier_notes_are_found);
  ADD ("export-and-import", test_export_and_import);
  ADD ("import-of-the-same", test_import_of_the_same);
  ADD ("import-of-the-odd", test_import_of_the_odd);
  ADD ("import-refused", test_import_refused);
  ADD ("import-of-many", test_import_of_many);
  g_test_add_func ("/bookmarks/search-also", test_search_also);
  return g_test_run ();
}
