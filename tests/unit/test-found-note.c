/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-found-note.h"

#include "example-dossier.h"
#include "plx-bookmarked-place.h"
#include "plx-bookmark-private.h"

/* What is marked, and the note on it. */
static const struct
{
  const char *id;
  const char *note;
} marked[] = {
  { "summons", "Ask for 12,000 men.\nThen call Zelensky." },
  { "early", "Écrire à l’Élysée: 12 000" },
  { "containers", NULL },
  { "gone", "한국 112,000" },
  { "zed", "   " },
  { "gazette", "one-sided, ask again" },
};

static GListModel *
new_bookmarks (PlxDossier *dossier)
{
  GListStore *store = g_list_store_new (PLX_TYPE_BOOKMARK);
  g_autoptr (PlxBookmarkTarget) elsewhere = plx_bookmark_target_new_record ("other", "zed");
  g_autoptr (PlxBookmark) other = plx_bookmark_new (elsewhere, &(PlxBookmarkSaid) { .title = "Other" }, "12,000 ask");
  g_autoptr (PlxBookmarkTarget) search = plx_bookmark_target_new_search ("example", "x", NULL);
  g_autoptr (PlxBookmark) found = plx_bookmark_new (search, &(PlxBookmarkSaid) { .title = "“x”" }, "a search to ask about");

  for (guint i = 0; i < G_N_ELEMENTS (marked); i++)
    {
      g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new_record ("example", marked[i].id);
      g_autoptr (PlxBookmark) bookmark
          = plx_bookmark_new (target, &(PlxBookmarkSaid) { .title = "What it said" }, marked[i].note);

      if (g_str_equal (marked[i].id, "containers"))
        plx_bookmark_add_earlier (bookmark, "earlier: ask", 1);
      g_list_store_append (store, bookmark);
    }
  g_list_store_append (store, other);
  g_list_store_append (store, found);
  return G_LIST_MODEL (store);
}

static char *
dup_id (GListModel *bookmarks, PlxFoundNote *note)
{
  for (guint i = 0; i < g_list_model_get_n_items (bookmarks); i++)
    {
      g_autoptr (PlxBookmark) bookmark = g_list_model_get_item (bookmarks, i);

      if (g_strcmp0 (plx_bookmark_get_id (bookmark), plx_found_note_get_id (note)) == 0)
        return g_strdup (plx_bookmark_get_record_id (bookmark) ? plx_bookmark_get_record_id (bookmark) : "search");
    }
  return g_strdup ("all");
}

static void
assert_found (const char *text, const char *filter, const char *expected)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (GListModel) bookmarks = new_bookmarks (dossier);
  g_autoptr (PlxFindScope) scope = plx_find_scope_parse (filter);
  g_autoptr (GPtrArray) words = plx_find_words_new (text);
  g_autoptr (GListModel) notes = plx_found_notes_new (bookmarks, dossier, scope, words);
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (PlxFoundNote) note = g_list_model_get_item (notes, i);
      g_autofree char *id = dup_id (bookmarks, note);

      g_string_append_printf (line, "%s%s", i > 0 ? " " : "", id);
      g_assert_cmpint (plx_found_note_is_first (note), ==, i == 0);
      g_assert_cmpuint (plx_found_note_get_n_found (note), ==, plx_found_notes_count (notes));
      if (plx_found_note_get_id (note))
        g_assert_cmpuint (plx_found_notes_find (notes, plx_found_note_get_id (note)), ==, i);
    }
  g_test_message ("%s, %s", text, filter);
  g_assert_cmpstr (line->str, ==, expected);
  g_assert_cmpuint (plx_found_notes_find (notes, NULL), ==, G_MAXUINT);
}

static void
test_words (void)
{
  assert_found ("ask", NULL, "summons containers gazette search");
  assert_found ("ASK again", NULL, "gazette");
  assert_found ("12000", NULL, "summons early");
  assert_found ("12.000", NULL, "summons early");
  assert_found ("112000", NULL, "gone");
  assert_found ("elysee", NULL, "early");
  assert_found ("onesided", NULL, "gazette");
  assert_found ("one sided", NULL, "gazette");
  assert_found ("한국", NULL, "gone");
  assert_found ("\"men. Then\"", NULL, "summons");
  assert_found ("\"then men\"", NULL, "");
  /* What is marked is no note. */
  assert_found ("ambassador", NULL, "");
}

static void
test_narrowing (void)
{
  assert_found ("ask", "kind=note", "summons containers gazette search");
  assert_found ("", "kind=note", "summons early containers gone gazette search");
  assert_found ("ask", "kind=event", "");
  assert_found ("", "claimant=zed", "summons early");
  assert_found ("ask", "source=gazette", "containers gazette");
  assert_found ("ask", "event=summons&kind=note", "summons");
  assert_found ("", "since=2024-10-21&kind=note", "summons gazette");
  assert_found ("", "claimant=nobody", "");
}

static void
test_many (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (GListStore) bookmarks = g_list_store_new (PLX_TYPE_BOOKMARK);
  g_autoptr (GPtrArray) words = plx_find_words_new ("note");
  g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new_record ("example", "zed");

  for (guint n = 1; n <= PLX_FOUND_NOTES_BEST + 3; n++)
    {
      g_autoptr (PlxBookmark) bookmark = plx_bookmark_new (target, &(PlxBookmarkSaid) { 0 }, "a note");
      g_autoptr (PlxFindScope) any = plx_find_scope_new ();
      g_autoptr (PlxFindScope) only = plx_find_scope_parse ("kind=note");
      g_autoptr (GListModel) best = NULL;
      g_autoptr (GListModel) all = NULL;

      g_list_store_append (bookmarks, bookmark);
      best = plx_found_notes_new (G_LIST_MODEL (bookmarks), dossier, any, words);
      all = plx_found_notes_new (G_LIST_MODEL (bookmarks), dossier, only, words);
      g_assert_cmpuint (g_list_model_get_n_items (best), ==, MIN (n, PLX_FOUND_NOTES_BEST + 1));
      g_assert_cmpuint (g_list_model_get_n_items (all), ==, n);
      g_assert_cmpuint (plx_found_notes_count (best), ==, n);
      g_assert_cmpuint (plx_found_notes_count (all), ==, n);
    }
}

static void
assert_hit (guint row, const char *text, const char *title, const char *context, guint n_marks)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (GListModel) bookmarks = new_bookmarks (dossier);
  g_autoptr (PlxFindScope) scope = plx_find_scope_parse ("kind=note");
  g_autoptr (GPtrArray) words = plx_find_words_new (text);
  g_autoptr (GListModel) notes = plx_found_notes_new (bookmarks, dossier, scope, words);
  g_autoptr (PlxFoundNote) note = g_list_model_get_item (notes, row);
  g_autoptr (PlxFindHit) hit = plx_found_note_create_hit (note, words);

  g_assert_cmpstr (hit->entry->title, ==, title);
  g_assert_cmpstr (hit->context, ==, context);
  g_assert_cmpuint (hit->title_marks->len, ==, 0);
  g_assert_cmpuint (hit->context_marks->len, ==, n_marks);
}

/* A record says what it says now, one that is gone what it used to say. */
static void
test_hits (void)
{
  assert_hit (0, "12000", "The ambassador is summoned", "Ask for 12,000 men.\nThen call Zelensky.", 1);
  assert_hit (0, "", "The ambassador is summoned", "Ask for 12,000 men.\nThen call Zelensky.", 0);
  assert_hit (0, "한국", "What it said", "한국 112,000", 1);
  assert_hit (0, "earlier", "at least 13,000 containers", "earlier: ask", 1);
}

int
main (int argc, char *argv[])
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/found-note/words", test_words);
  g_test_add_func ("/found-note/narrowing", test_narrowing);
  g_test_add_func ("/found-note/many", test_many);
  g_test_add_func ("/found-note/hits", test_hits);
  return g_test_run ();
}
