/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-dossier-shelf.h"

#include <glib/gstdio.h>

#include "dossier-texts.h"
#include "plx-bookmark-entry.h"
#include "plx-dossier-volume.h"
#include "plx-search-result.h"

#define SHIPPED "parallax:north-korean-troops-2024/"

static PlxDossier *
read_shipped (void)
{
  g_autofree char *path = shipped_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier = plx_dossier_reader_read (reader, NULL, &error);

  g_assert_no_error (error);
  return dossier;
}

static GPtrArray *
make_volumes (PlxDossier *first, PlxDossier *second)
{
  GPtrArray *volumes = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_dossier_volume_unref);

  g_ptr_array_add (volumes, plx_dossier_volume_new (NULL, NULL, first, NULL));
  if (second != NULL)
    g_ptr_array_add (volumes, plx_dossier_volume_new (NULL, NULL, second, NULL));
  return volumes;
}

/* Searching */

static void
test_words_in_scripts (void)
{
  static const struct
  {
    const char *words;
    const char *first; /* NULL for nothing */
  } cases[] = {
    { "rutte", SHIPPED "mark-rutte" },
    { "RUTTE nato", SHIPPED "mark-rutte" },
    { "zelenskyy", SHIPPED "volodymyr-zelensky" },
    { "seoul summons", SHIPPED "seoul-summons-ambassador" },
    { "서울", "parallax:d/seoul" },
    { "казань", "parallax:d/kazan" },
    { "القاهرة", "parallax:d/cairo" },
    { "北", "parallax:d/beijing" },
    { "r", NULL },
    { "7", NULL },
    { "", NULL },
    { "  - ", NULL },
    { "rutte xyzzy", NULL },
  };
  g_autoptr (PlxDossier) shipped = read_shipped ();
  g_autoptr (PlxDossier) other = read_text (
      HEAD ", \"events\": [{\"id\": \"seoul\", \"title\": \"서울\", \"date\": \"2024-10-18\"},"
           "{\"id\": \"kazan\", \"title\": \"Казань\", \"date\": \"2024-10-19\"},"
           "{\"id\": \"cairo\", \"title\": \"القاهرة\", \"date\": \"2024-10-20\"},"
           "{\"id\": \"beijing\", \"title\": \"北京\", \"date\": \"2024-10-21\"}]}");
  g_autoptr (GPtrArray) volumes = make_volumes (shipped, other);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) ids = plx_dossier_volumes_search (volumes, cases[i].words, NULL, NULL);

      g_test_message ("“%s”: %s", cases[i].words, ids[0] != NULL ? ids[0] : "nothing");
      g_assert_cmpstr (ids[0], ==, cases[i].first);
    }
}

static void
assert_merged (const char *first, const char *second, guint maximum, const char *expected)
{
  g_autoptr (GPtrArray) lists = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  const char *const texts[] = { first, second };
  g_auto (GStrv) merged = NULL;
  g_autofree char *joined = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GPtrArray *list = g_ptr_array_new_with_free_func (g_free);

      for (const char *p = texts[i]; *p != '\0'; p++)
        g_ptr_array_add (list, g_strndup (p, 1));
      g_ptr_array_add (lists, list);
    }
  merged = plx_search_ids_merge (lists, maximum);
  joined = g_strjoinv ("", merged);
  g_assert_cmpstr (joined, ==, expected);
}

static void
test_merging (void)
{
  assert_merged ("", "", 9, "");
  assert_merged ("abc", "", 9, "abc");
  assert_merged ("abc", "xyz", 9, "axbycz");
  assert_merged ("a", "xyz", 9, "axyz");
  assert_merged ("abc", "bad", 9, "abcd");
  assert_merged ("abc", "xyz", 4, "axby");
  assert_merged ("abc", "xyz", 0, "");
}

/* What results say */

static void
assert_said (PlxDossier *dossier, const char *id, const char *name, const char *description)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, id);
  g_autoptr (PlxSearchResult) result = plx_search_result_new_for_record (record);

  g_assert_cmpstr (result->name, ==, name);
  g_assert_cmpstr (result->description, ==, description);
}

static void
test_results (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  const char *title = plx_dossier_get_title (dossier);
  g_autofree char *summons = g_strconcat ("21 October 2024 · Seoul · 22 claims · 2 sources · ", title, NULL);

  assert_said (dossier, "seoul-summons-ambassador", "Seoul summons the Russian ambassador", summons);
}

/* Who and when of each kind of claim; markup, controls and marks that turn text round are plain, visible text. */
static void
test_results_of_claims (void)
{
  g_autoptr (PlxDossier) dossier = read_text (
      "{\"parallax\": 1, \"id\": \"d\", \"title\": \"A & <b>B</b>\", \"language\": \"en\","
      "\"sources\": [{\"id\": \"s\", \"kind\": \"satire\", \"publisher\": \"S\", \"headline\": \"H\", \"published\": \"2024-10-21\", \"language\": \"en\"}],"
      "\"claimants\": [{\"id\": \"c\", \"kind\": \"person\", \"name\": \"<i>C\\u202e</i> & D\"}],"
      "\"questions\": [{\"id\": \"q\", \"title\": \"Is it so?\"}],"
      "\"quotations\": [{\"id\": \"w\", \"claimants\": [\"c\"], \"form\": \"direct\", \"text\": \"One &amp;\\ntwo\", \"stated\": \"2024-10-21\","
      "\"citations\": [{\"source\": \"s\", \"paragraph\": 1, \"exact\": \"One\"}]}],"
      "\"positions\": [{\"id\": \"p\", \"claimants\": [\"c\"], \"question\": \"q\", \"stance\": \"denies\", \"words\": \"no\","
      "\"stated\": \"2024-10-20\", \"citations\": [{\"source\": \"s\", \"paragraph\": 1, \"exact\": \"no\"}]}]}");

  assert_said (dossier, "w", "“One &amp; two”", "<i>C⟦RLO⟧</i> & D · 21 October 2024 · rests on satire only · A & <b>B</b>");
  assert_said (dossier, "p", "Denies: Is it so?", "<i>C⟦RLO⟧</i> & D · 20 October 2024 · rests on satire only · A & <b>B</b>");
  assert_said (dossier, "c", "<i>C⟦RLO⟧</i> & D", "2 claims · A & <b>B</b>");
}

static void
test_long_names (void)
{
  g_autofree char *words = g_strnfill (100000, 'x');
  g_autofree char *text = g_strdup_printf (HEAD ", \"events\": [{\"id\": \"e\", \"title\": \"%s\", \"date\": \"2024\"}]}", words);
  g_autoptr (PlxDossier) dossier = read_text (text);
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, "e");
  g_autoptr (PlxSearchResult) result = plx_search_result_new_for_record (record);

  g_assert_cmpint (g_utf8_strlen (result->name, -1), ==, 200);
  g_assert_true (g_str_has_suffix (result->name, "x…"));
}

static void
test_variant (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  g_autoptr (GHashTable) icons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  static const char *const ids[] = { "mark-rutte", "seoul-summons-ambassador", "bfm-tv", "rutte-can-confirm", "figure-nis-expected" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, ids[i]);
      g_autoptr (PlxSearchResult) result = plx_search_result_new_for_record (record);
      g_autoptr (GVariant) meta = g_variant_ref_sink (plx_search_result_to_variant (result));
      g_autofree char *expected = g_strconcat (SHIPPED, ids[i], NULL);
      const char *id;
      const char *name;
      const char *description;
      char *icon;
      g_autoptr (GVariant) serialized = g_variant_lookup_value (meta, "icon", NULL);
      g_autoptr (GIcon) read_back = g_icon_deserialize (serialized);

      g_assert_true (g_variant_is_of_type (meta, G_VARIANT_TYPE_VARDICT));
      g_assert_true (g_variant_lookup (meta, "id", "&s", &id));
      g_assert_true (g_variant_lookup (meta, "name", "&s", &name));
      g_assert_true (g_variant_lookup (meta, "description", "&s", &description));
      g_assert_true (g_variant_lookup (meta, "gicon", "s", &icon));
      g_assert_cmpstr (id, ==, expected);
      g_assert_true (G_IS_THEMED_ICON (read_back));
      g_hash_table_add (icons, icon);
    }
  /* By kind. */
  g_assert_cmpint (g_hash_table_size (icons), ==, G_N_ELEMENTS (ids));
}

/* Bookmarks */

static void
assert_bookmark_id (PlxBookmarkTarget *target, const char *expected)
{
  g_autoptr (PlxBookmarkTarget) owned = target;
  const PlxBookmarkSaid said = { NULL, "T", "S", NULL };
  g_autoptr (PlxBookmark) bookmark = plx_bookmark_new (owned, &said, "my note");
  g_autofree char *id = plx_bookmark_dup_result_id (bookmark);
  g_autofree char *own = g_strconcat (PLX_SEARCH_RESULT_BOOKMARK, plx_bookmark_get_id (bookmark), NULL);
  g_autoptr (PlxSearchResult) result = plx_search_result_new_for_bookmark (bookmark);

  g_assert_cmpstr (id, ==, expected != NULL ? expected : own);
  g_assert_cmpstr (result->id, ==, id);
  g_assert_cmpstr (result->name, ==, "T");
  g_assert_cmpstr (result->description, ==, "S · my note");
}

static void
test_bookmarks (void)
{
  assert_bookmark_id (plx_bookmark_target_new_record ("d", "e"), "parallax:d/e");
  assert_bookmark_id (plx_bookmark_target_new_record ("d", "No id! %"), NULL);
  assert_bookmark_id (plx_bookmark_target_new_figures ("d", "m", "2024-10-21", "said"), NULL);
  assert_bookmark_id (plx_bookmark_target_new_positions ("d", NULL, NULL, NULL), NULL);
  assert_bookmark_id (plx_bookmark_target_new_search ("d", "words", NULL), NULL);
}

static void
test_bookmarks_come_first (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  g_autoptr (GPtrArray) volumes = make_volumes (dossier, NULL);
  g_autoptr (GPtrArray) bookmarks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, "rutte-threat");
  g_autoptr (PlxBookmarkTarget) gone = plx_bookmark_target_new_record ("elsewhere", "vanished");
  const PlxBookmarkSaid said = { NULL, "Rutte said something", "long ago", NULL };
  const char *ids[] = { NULL, "parallax:elsewhere/vanished", SHIPPED "mark-rutte", "bookmark:unknown", "nonsense", NULL };
  g_auto (GStrv) found = NULL;
  g_autoptr (GPtrArray) results = NULL;
  guint n_marked = 0;

  g_ptr_array_add (bookmarks, plx_bookmark_new_for_record (record, "Rutte", "", NULL));
  g_ptr_array_add (bookmarks, plx_bookmark_new (gone, &said, NULL));
  found = plx_dossier_volumes_search (volumes, "rutte", bookmarks, NULL);
  g_assert_cmpstr (found[0], ==, SHIPPED "rutte-threat");
  g_assert_cmpstr (found[1], ==, "parallax:elsewhere/vanished");
  g_assert_cmpstr (found[2], ==, SHIPPED "mark-rutte");
  for (guint i = 0; found[i] != NULL; i++)
    n_marked += g_str_equal (found[i], SHIPPED "rutte-threat");
  g_assert_cmpint (n_marked, ==, 1);

  ids[0] = found[0];
  results = plx_dossier_volumes_describe (volumes, ids, bookmarks);
  g_assert_cmpint (results->len, ==, 5);
  for (guint i = 0; i < results->len; i++)
    g_assert_cmpstr (((PlxSearchResult *) results->pdata[i])->id, ==, ids[i]);
  g_assert_cmpstr (((PlxSearchResult *) results->pdata[1])->name, ==, "Rutte said something");
  g_assert_cmpstr (((PlxSearchResult *) results->pdata[2])->name, ==, "Mark Rutte");
  g_assert_cmpstr (((PlxSearchResult *) results->pdata[4])->name, ==, "nonsense");
}

/* The shelf */

typedef struct
{
  gboolean done;
  char **ids;
  GError *error;
} Answer;

static void
on_searched (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Answer *answer = user_data;

  answer->ids = plx_dossier_shelf_search_finish (PLX_DOSSIER_SHELF (source), result, &answer->error);
  answer->done = TRUE;
}

static char *
search (PlxDossierShelf *shelf, const char *words)
{
  Answer answer = { FALSE, NULL, NULL };
  g_auto (GStrv) ids = NULL;

  plx_dossier_shelf_search_async (shelf, words, NULL, NULL, on_searched, &answer);
  g_assert_false (answer.done);
  while (!answer.done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_no_error (answer.error);
  ids = answer.ids;
  return g_strdup (ids[0]);
}

static void
assert_finds (PlxDossierShelf *shelf, const char *words, const char *first)
{
  g_autofree char *found = search (shelf, words);

  g_assert_cmpstr (found, ==, first);
}

static void
write_dossier (const char *path, const char *title)
{
  g_autofree char *text = g_strdup_printf (HEAD ", \"events\": [{\"id\": \"e\", \"title\": \"%s\", \"date\": \"2024\"}]}", title);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
test_shelf (void)
{
  g_autofree char *folder = g_dir_make_tmp ("parallax-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "d.parallax", NULL);
  g_autofree char *shipped = shipped_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) shipped_file = g_file_new_for_path (shipped);
  g_autoptr (GFile) folder_file = g_file_new_for_path (folder);
  g_autoptr (PlxDossierShelf) shelf = plx_dossier_shelf_new ();
  g_autoptr (PlxDossier) shown = read_text (HEAD ", \"events\": [{\"id\": \"shown\", \"title\": \"Window\", \"date\": \"2024\"}]}");
  gpointer weak = shown;

  write_dossier (path, "Harbour");
  assert_finds (shelf, "harbour", NULL);
  plx_dossier_shelf_add_file (shelf, folder_file);
  plx_dossier_shelf_add_file (shelf, file);
  plx_dossier_shelf_add_file (shelf, shipped_file);
  assert_finds (shelf, "harbour", "parallax:d/e");
  assert_finds (shelf, "rutte", SHIPPED "mark-rutte");

  /* A file that has changed is read again; what is no longer asked for is not searched. */
  write_dossier (path, "Lighthouse");
  assert_finds (shelf, "lighthouse", "parallax:d/e");
  assert_finds (shelf, "harbour", NULL);
  plx_dossier_shelf_clear (shelf);
  plx_dossier_shelf_add_dossier (shelf, shown);
  assert_finds (shelf, "lighthouse", NULL);
  assert_finds (shelf, "window", "parallax:d/shown");

  /* What has been forgotten is not kept alive, and read again when it is asked for. */
  g_object_add_weak_pointer (G_OBJECT (shown), &weak);
  g_clear_object (&shown);
  g_assert_nonnull (weak);
  plx_dossier_shelf_forget (shelf);
  /* The thread that gave the answer lets go of the dossier when it has ended, a moment later. */
  for (guint i = 0; i < 20000 && g_atomic_pointer_get (&weak) != NULL; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_assert_null (g_atomic_pointer_get (&weak));
  plx_dossier_shelf_add_file (shelf, file);
  assert_finds (shelf, "lighthouse", "parallax:d/e");

  g_unlink (path);
  g_rmdir (folder);
}

/* What is asked anew takes the place of what was asked before, which the caller cancels; what waits is answered in turn. */
static void
test_superseded_requests (void)
{
  g_autoptr (PlxDossierShelf) shelf = plx_dossier_shelf_new ();
  g_autofree char *path = shipped_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Answer first = { FALSE, NULL, NULL };
  Answer second = { FALSE, NULL, NULL };

  plx_dossier_shelf_search_async (shelf, "ru", NULL, cancellable, on_searched, &first);
  g_cancellable_cancel (cancellable);
  plx_dossier_shelf_clear (shelf);
  plx_dossier_shelf_add_file (shelf, file);
  plx_dossier_shelf_search_async (shelf, "rutte", NULL, NULL, on_searched, &second);
  while (!first.done || !second.done)
    g_main_context_iteration (NULL, TRUE);

  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (first.ids);
  g_assert_cmpstr (second.ids[0], ==, SHIPPED "mark-rutte");
  g_clear_error (&first.error);
  g_strfreev (second.ids);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/desktop-search/words-in-scripts", test_words_in_scripts);
  g_test_add_func ("/desktop-search/merging", test_merging);
  g_test_add_func ("/desktop-search/results", test_results);
  g_test_add_func ("/desktop-search/results-of-claims", test_results_of_claims);
  g_test_add_func ("/desktop-search/long-names", test_long_names);
  g_test_add_func ("/desktop-search/variant", test_variant);
  g_test_add_func ("/desktop-search/bookmarks", test_bookmarks);
  g_test_add_func ("/desktop-search/bookmarks-come-first", test_bookmarks_come_first);
  g_test_add_func ("/desktop-search/shelf", test_shelf);
  g_test_add_func ("/desktop-search/superseded-requests", test_superseded_requests);

  return g_test_run ();
}
