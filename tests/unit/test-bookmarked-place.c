/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmarked-place.h"

#include "example-dossier.h"
#include "plx-bookmark-reader.h"
#include "plx-date.h"

static const char *const claims[] = { "early", "denies", NULL };
static const char *const none[] = { NULL };

static gint32
get_day (const char *text)
{
  PlxDate date;

  g_assert_true (plx_date_parse (text, &date, NULL));
  return plx_date_get_earliest (&date);
}

static PlxPlace *
make_place (PlxView view, const char *record_id, const char *words, const char *filter)
{
  PlxPlace *place = plx_place_new (view);

  place->record_id = g_strdup (record_id);
  place->words = g_strdup (words);
  place->filter = g_strdup (filter);
  return place;
}

static void
assert_same_place (const PlxPlace *a, const PlxPlace *b)
{
  g_assert_cmpint (a->view, ==, b->view);
  g_assert_cmpstr (a->record_id, ==, b->record_id);
  g_assert_cmpstr (a->words, ==, b->words);
  g_assert_cmpstr (a->filter, ==, b->filter);
  g_assert_cmpint (a->as_of.day, ==, b->as_of.day);
  g_assert_cmpint (a->as_of.clock, ==, b->as_of.clock);
  g_assert_cmpint (a->apart, ==, b->apart);
}

/* What is kept of a place shows the same place again. */
static void
assert_kept (PlxPlace *place, const char *day, PlxClock clock, gboolean apart)
{
  g_autoptr (PlxBookmarkTarget) target = NULL;
  g_autoptr (PlxBookmarkTarget) again = NULL;
  g_autoptr (PlxPlace) shown = NULL;

  place->as_of.day = day ? get_day (day) : PLX_AS_OF_ALWAYS;
  place->as_of.clock = clock;
  place->apart = apart;
  target = plx_bookmark_target_new_for_place ("example", place, claims);
  g_assert_nonnull (target);
  g_assert_cmpstr (plx_bookmark_target_get_as_of (target), ==, day);
  shown = plx_bookmark_target_dup_place (target);
  g_assert_nonnull (shown);
  assert_same_place (shown, place);
  again = plx_bookmark_target_new_for_place ("example", shown, claims);
  g_assert_cmpstr (plx_bookmark_target_get_key (again), ==, plx_bookmark_target_get_key (target));
}

static void
test_comparisons (void)
{
  static const struct
  {
    PlxView view;
    const char *record_id;
  } compared[] = { { PLX_VIEW_FIGURES, "troops" }, { PLX_VIEW_STANCES, "legal" }, { PLX_VIEW_STANCES, NULL } };
  static const char *const days[] = { NULL, "2024-10-21", "0007-01-02" };

  for (guint i = 0; i < G_N_ELEMENTS (compared) * G_N_ELEMENTS (days) * 4; i++)
    {
      g_autoptr (PlxPlace) place = make_place (compared[i / 12].view, compared[i / 12].record_id, NULL, NULL);

      assert_kept (place, days[i / 4 % 3], i & 1 ? PLX_CLOCK_PUBLISHED : PLX_CLOCK_SAID, (i & 2) != 0);
    }
}

/* A comparison on another day, by another clock or with what stands apart is another place. */
static void
test_keys (void)
{
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (PlxPlace) place = make_place (PLX_VIEW_FIGURES, "troops", NULL, NULL);

  for (guint i = 0; i < 8; i++)
    {
      g_autoptr (PlxBookmarkTarget) target = NULL;

      place->as_of.day = i & 4 ? get_day ("2024-10-21") : PLX_AS_OF_ALWAYS;
      place->as_of.clock = i & 1 ? PLX_CLOCK_PUBLISHED : PLX_CLOCK_SAID;
      place->apart = (i & 2) != 0;
      target = plx_bookmark_target_new_for_place ("example", place, none);
      g_assert_true (g_hash_table_add (keys, g_strdup (plx_bookmark_target_get_key (target))));
    }
}

static void
test_searches (void)
{
  static const char *const filters[] = {
    NULL, "kind=quotation", "claimant=zed&source=gazette&event=summons", "since=2024-10-18&until=2024-10-XX",
    "kind=estimate&claimant=zed&until=2024-10-21~",
  };
  g_autoptr (PlxPlace) wordless = make_place (PLX_VIEW_FIND, NULL, NULL, "kind=event");

  for (guint i = 0; i < G_N_ELEMENTS (filters); i++)
    {
      g_autoptr (PlxPlace) place = make_place (PLX_VIEW_FIND, NULL, "12,000 “한국”", filters[i]);

      assert_kept (place, NULL, PLX_CLOCK_SAID, FALSE);
    }
  assert_kept (wordless, NULL, PLX_CLOCK_SAID, FALSE);
}

static void
assert_nothing (PlxView view, const char *record_id, const char *words)
{
  g_autoptr (PlxPlace) place = make_place (view, record_id, words, NULL);

  g_assert_null (plx_bookmark_target_new_for_place ("example", place, none));
}

static void
test_nothing_to_keep (void)
{
  g_autoptr (PlxPlace) never = make_place (PLX_VIEW_FIGURES, "troops", NULL, NULL);

  assert_nothing (PLX_VIEW_EVENTS, NULL, "words");
  assert_nothing (PLX_VIEW_FIND, NULL, NULL);
  assert_nothing (PLX_VIEW_FIND, NULL, "  \t");
  assert_nothing (PLX_VIEW_FIGURES, NULL, NULL);
  assert_nothing (PLX_VIEW_SIDE_BY_SIDE, NULL, NULL);
  assert_nothing (PLX_VIEW_TEXTS, "gazette", NULL);
  assert_nothing (PLX_VIEW_BOOKMARKS, NULL, "words");
  never->as_of.day = -1;
  g_assert_null (plx_bookmark_target_new_for_place ("example", never, none));
}

static void
test_records (void)
{
  g_autoptr (PlxPlace) place = make_place (PLX_VIEW_EVENTS, "summons", NULL, NULL);
  g_autoptr (PlxPlace) columns = make_place (PLX_VIEW_SIDE_BY_SIDE, NULL, NULL, NULL);
  g_autoptr (PlxBookmarkTarget) record = plx_bookmark_target_new_for_place ("example", place, claims);
  g_autoptr (PlxBookmarkTarget) side_by_side = plx_bookmark_target_new_for_place ("example", columns, claims);
  g_autoptr (PlxPlace) shown = plx_bookmark_target_dup_place (side_by_side);

  g_assert_cmpint (plx_bookmark_target_get_view (record), ==, PLX_BOOKMARK_VIEW_RECORD);
  g_assert_cmpstr (plx_bookmark_target_get_record_id (record), ==, "summons");
  g_assert_null (plx_bookmark_target_get_records (record));
  g_assert_null (plx_bookmark_target_dup_place (record));
  g_assert_cmpint (plx_bookmark_target_get_view (side_by_side), ==, PLX_BOOKMARK_VIEW_SIDE_BY_SIDE);
  g_assert_true (g_strv_equal (plx_bookmark_target_get_records (side_by_side), claims));
  g_assert_cmpint (shown->view, ==, PLX_VIEW_SIDE_BY_SIDE);
}

/* Nothing is guessed about what a later version wrote. */
static void
test_unreadable (void)
{
  static const char *const strange[] = { "colour=red", NULL };
  static const char *const kind[] = { "kind=map", NULL };
  static const char *const date[] = { "since=soon", NULL };
  static const char *const twice[] = { "claimant=zed", "claimant=gazette", NULL };
  static const PlxBookmarkTargetFields cases[] = {
    { .view = "figures", .dossier_id = "example", .record_id = "troops", .clock = "printed" },
    { .view = "figures", .dossier_id = "example", .record_id = "troops", .as_of = "soon" },
    { .view = "positions", .dossier_id = "example", .as_of = "../2024" },
    { .view = "positions", .dossier_id = "example", .filters = strange },
    { .view = "search", .dossier_id = "example", .words = "x", .filters = strange },
    { .view = "search", .dossier_id = "example", .words = "x", .filters = kind },
    { .view = "search", .dossier_id = "example", .words = "x", .filters = date },
    { .view = "search", .dossier_id = "example", .words = "x", .filters = twice },
    { .view = "map", .dossier_id = "example", .id = "1" },
  };
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new (&cases[i]);

      g_assert_nonnull (target);
      g_assert_null (plx_bookmark_target_dup_place (target));
      g_assert_null (plx_bookmark_new_for_target (target, dossier));
    }
}

/* In any order, and escaped in any way, it is the same narrowing. */
static void
test_other_spelling (void)
{
  static const char *const filters[] = { "source=gazette", "kind=%71uotation", NULL };
  g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new_search ("example", "x", filters);
  g_autoptr (PlxPlace) place = plx_bookmark_target_dup_place (target);

  g_assert_cmpstr (place->filter, ==, "kind=quotation&source=gazette");
}

static void
assert_said (PlxPlace *place, const char *title, const char *subtitle)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new_for_place ("example", place, claims);
  g_autoptr (PlxBookmark) bookmark = plx_bookmark_new_for_target (target, dossier);

  g_assert_cmpstr (plx_bookmark_get_title (bookmark), ==, title);
  g_assert_cmpstr (plx_bookmark_get_subtitle (bookmark), ==, subtitle);
  g_assert_true (plx_bookmark_get_target (bookmark) == target);
  plx_place_free (place);
}

static void
test_said (void)
{
  PlxPlace *place = make_place (PLX_VIEW_FIGURES, "troops", NULL, NULL);

  assert_said (plx_place_copy (place), "Soldiers sent", "Everything that was said");
  place->as_of.clock = PLX_CLOCK_PUBLISHED;
  assert_said (plx_place_copy (place), "Soldiers sent", "Everything that was published");
  place->as_of.day = get_day ("2024-10-21");
  place->apart = TRUE;
  assert_said (place, "Soldiers sent",
               "What was published by 21 October 2024 · with what rests on satire or unattributed reports");
  place = make_place (PLX_VIEW_STANCES, NULL, NULL, NULL);
  place->apart = TRUE;
  assert_said (place, "All questions", "Everything that was said · with what rests on satire alone");
  assert_said (make_place (PLX_VIEW_FIND, NULL, "12,000 men", NULL), "“12,000 men”", "");
  assert_said (make_place (PLX_VIEW_FIND, NULL, "men", "kind=quotation&claimant=zed&since=2024-10-18&until=2024-10-21"),
               "“men”", "Quotations · Zed · 18 Oct 2024 to 21 Oct 2024");
  assert_said (make_place (PLX_VIEW_FIND, NULL, NULL, "source=gazette&event=gone"), "Everything", "Gazette · gone");
  assert_said (make_place (PLX_VIEW_SIDE_BY_SIDE, NULL, NULL, NULL), "Zed · Zed", "2 claims");
}

static void
test_gone (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxBookmarkTarget) record = plx_bookmark_target_new_record ("example", "gone");
  g_autoptr (PlxBookmarkTarget) figures = plx_bookmark_target_new_figures ("example", "gone", NULL, NULL);

  g_assert_null (plx_bookmark_new_for_target (record, dossier));
  g_assert_null (plx_bookmark_new_for_target (figures, dossier));
}

static void
assert_missing (const char *filter, const char *expected)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxPlace) place = make_place (PLX_VIEW_FIND, NULL, "x", filter);
  g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new_for_place ("example", place, none);
  g_autofree char *missing = plx_bookmark_target_dup_missing (target, dossier);

  g_assert_cmpstr (missing, ==, expected);
}

/* A search whose claimant is gone is a wider search: that has to be said. */
static void
test_missing (void)
{
  assert_missing (NULL, NULL);
  assert_missing ("claimant=zed&source=gazette&event=summons", NULL);
  assert_missing ("claimant=gone&source=gazette", "gone");
  assert_missing ("claimant=gazette&source=zed", "gazette, zed");
}

/* The file that the schema is tried on: all that it describes is understood. */
static void
test_every_view (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "validate", "bookmarks", "every-view.json", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlxBookmarkSet) set = NULL;
  g_autoptr (GPtrArray) bookmarks = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize length;
  char *text;

  g_assert_true (g_file_get_contents (path, &text, &length, &error));
  g_assert_no_error (error);
  bytes = g_bytes_new_take (text, length);
  set = plx_bookmark_reader_read (bytes, &error);
  g_assert_no_error (error);
  g_assert_null (plx_bookmark_set_get_unknown (set));
  bookmarks = plx_bookmark_set_list (set);
  g_assert_cmpuint (bookmarks->len, ==, 6);
  for (guint i = 0; i < bookmarks->len; i++)
    {
      PlxBookmarkTarget *target = plx_bookmark_get_target (bookmarks->pdata[i]);
      g_autoptr (PlxPlace) place = plx_bookmark_target_dup_place (target);

      g_assert_true (place || plx_bookmark_target_get_view (target) == PLX_BOOKMARK_VIEW_RECORD);
    }
}

int
main (int argc, char *argv[])
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/bookmarked-place/comparisons", test_comparisons);
  g_test_add_func ("/bookmarked-place/keys", test_keys);
  g_test_add_func ("/bookmarked-place/searches", test_searches);
  g_test_add_func ("/bookmarked-place/nothing-to-keep", test_nothing_to_keep);
  g_test_add_func ("/bookmarked-place/records", test_records);
  g_test_add_func ("/bookmarked-place/unreadable", test_unreadable);
  g_test_add_func ("/bookmarked-place/other-spelling", test_other_spelling);
  g_test_add_func ("/bookmarked-place/said", test_said);
  g_test_add_func ("/bookmarked-place/gone", test_gone);
  g_test_add_func ("/bookmarked-place/missing", test_missing);
  g_test_add_func ("/bookmarked-place/every-view", test_every_view);
  return g_test_run ();
}
