/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-merge.h"
#include "plx-bookmark-place.h"
#include "plx-bookmark-private.h"
#include "plx-bookmark-set.h"
#include "plx-bookmark-time.h"

#include <string.h>

/* One bookmark on three sides. A side without a text that begins with a stamp does not know it. A version is written
 * NOTE@STAMP PLACE@STAMP LIFE, the note “-” for none and the life with a minus in front when it is removed:
 * “seen@20 a@10 10” or “-@0 a@10 -30”. */
typedef struct
{
  const char *name;
  const char *base;
  const char *ours;
  const char *stored;
  const char *expected;
  const char *earlier; /* the earlier notes, with commas between */
} MergeCase;

static const MergeCase merge_cases[] = {
  /* notes */
  { "nothing changed", "x@20 a@10 10", "x@20 a@10 10", "x@20 a@10 10", "x@20 a@10 10", "" },
  { "we changed the note", "x@20 a@10 10", "y@30 a@10 10", "x@20 a@10 10", "y@30 a@10 10", "" },
  { "they changed the note", "x@20 a@10 10", "x@20 a@10 10", "y@30 a@10 10", "y@30 a@10 10", "" },
  { "both, ours later", "x@20 a@10 10", "y@40 a@10 10", "z@30 a@10 10", "y@40 a@10 10", "z" },
  { "both, theirs later", "x@20 a@10 10", "y@30 a@10 10", "z@40 a@10 10", "z@40 a@10 10", "y" },
  { "both at the same time", "x@20 a@10 10", "y@30 a@10 10", "z@30 a@10 10", "z@30 a@10 10", "y" },
  { "both at the same time, turned round", "x@20 a@10 10", "z@30 a@10 10", "y@30 a@10 10", "z@30 a@10 10", "y" },
  { "both to the same text", "x@20 a@10 10", "y@30 a@10 10", "y@40 a@10 10", "y@40 a@10 10", "" },
  { "we cleared it, they changed it later", "x@20 a@10 10", "-@30 a@10 10", "y@40 a@10 10", "y@40 a@10 10", "" },
  { "they changed it, we cleared it later", "x@20 a@10 10", "-@40 a@10 10", "y@30 a@10 10", "-@40 a@10 10", "y" },
  { "both wrote the first note", "-@0 a@10 10", "y@30 a@10 10", "z@40 a@10 10", "z@40 a@10 10", "y" },
  { "we wrote the first note", "-@0 a@10 10", "y@30 a@10 10", "-@0 a@10 10", "y@30 a@10 10", "" },
  { "the file was set back", "y@30 a@10 10", "y@30 a@10 10", "x@20 a@10 10", "y@30 a@10 10", "x" },
  { "we know of no common version", NULL, "y@30 a@10 10", "x@20 a@10 10", "y@30 a@10 10", "x" },
  /* places */
  { "we moved it", "x@20 a@10 10", "x@20 b@30 10", "x@20 a@10 10", "x@20 b@30 10", "" },
  { "both moved it, theirs later", "x@20 a@10 10", "x@20 b@30 10", "x@20 c@40 10", "x@20 c@40 10", "" },
  { "both moved it, ours later", "x@20 a@10 10", "x@20 b@40 10", "x@20 c@30 10", "x@20 b@40 10", "" },
  { "both moved it at the same time", "x@20 a@10 10", "x@20 b@30 10", "x@20 c@30 10", "x@20 c@30 10", "" },
  { "we moved it, they wrote", "x@20 a@10 10", "x@20 b@30 10", "y@40 a@10 10", "y@40 b@30 10", "" },
  /* removing and restoring */
  { "we removed it", "x@20 a@10 10", "x@20 a@10 -30", "x@20 a@10 10", "x@20 a@10 -30", "" },
  { "they removed it", "x@20 a@10 10", "x@20 a@10 10", "x@20 a@10 -30", "x@20 a@10 -30", "" },
  { "both removed it", "x@20 a@10 10", "x@20 a@10 -30", "x@20 a@10 -40", "x@20 a@10 -40", "" },
  { "they removed it, we moved it", "x@20 a@10 10", "x@20 b@40 10", "x@20 a@10 -30", "x@20 a@10 -30", "" },
  { "they removed it, we had written", "x@20 a@10 10", "y@25 a@10 10", "x@20 a@10 -30", "y@25 a@10 31", "" },
  { "they removed it, we wrote later", "x@20 a@10 10", "y@40 a@10 10", "x@20 a@10 -30", "y@40 a@10 31", "" },
  { "we removed it, they had written", "x@20 a@10 10", "x@20 a@10 -30", "y@25 a@10 10", "y@25 a@10 31", "" },
  { "they wrote and removed it", "x@20 a@10 10", "x@20 a@10 10", "y@25 a@10 -30", "y@25 a@10 -30", "" },
  { "they wrote and removed it, we had written before", "x@20 a@10 10", "y@22 a@10 10", "z@25 a@10 -30", "z@25 a@10 31", "y" },
  { "they removed it, we restored it", "x@20 a@10 -30", "x@20 a@10 40", "x@20 a@10 -30", "x@20 a@10 40", "" },
  { "we removed it again, they restored it", "x@20 a@10 -30", "x@20 a@10 -30", "x@20 a@10 40", "x@20 a@10 40", "" },
  { "removed and restored at the same time", "x@20 a@10 10", "x@20 a@10 -30", "x@20 a@10 30", "x@20 a@10 30", "" },
  { "an old file comes back", "x@20 a@10 -30", "x@20 a@10 -30", "w@15 a@10 10", "x@20 a@10 -30", "" },
};

static PlxBookmark *
make_version (const char *text)
{
  g_auto (GStrv) words = text != NULL ? g_strsplit (text, " ", -1) : NULL;
  PlxBookmark *bookmark;
  char *at;

  if (text == NULL)
    return NULL;
  g_assert_cmpuint (g_strv_length (words), ==, 3);
  bookmark = plx_bookmark_new_empty ("one");
  bookmark->target = plx_bookmark_target_new_record ("troops", "summons");
  bookmark->made = 10;
  at = strchr (words[0], '@');
  bookmark->changed = g_ascii_strtoll (at + 1, NULL, 10);
  *at = '\0';
  bookmark->note = g_str_equal (words[0], "-") ? NULL : g_strdup (words[0]);
  at = strchr (words[1], '@');
  bookmark->placed = g_ascii_strtoll (at + 1, NULL, 10);
  *at = '\0';
  bookmark->place = g_strdup (words[1]);
  bookmark->removed = words[2][0] == '-';
  bookmark->life = ABS (g_ascii_strtoll (words[2], NULL, 10));
  return bookmark;
}

static char *
describe (PlxBookmark *bookmark)
{
  return g_strdup_printf ("%s@%" G_GINT64_FORMAT " %s@%" G_GINT64_FORMAT " %s%" G_GINT64_FORMAT,
                          bookmark->note != NULL ? bookmark->note : "-", bookmark->changed, bookmark->place,
                          bookmark->placed, bookmark->removed ? "-" : "", bookmark->life);
}

static char *
describe_earlier (PlxBookmark *bookmark)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plx_bookmark_get_n_earlier_notes (bookmark); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "," : "", plx_bookmark_get_earlier_note (bookmark, i, NULL));
  return g_string_free (text, FALSE);
}

static void
test_merge (gconstpointer data)
{
  const MergeCase *expected = data;
  g_autoptr (PlxBookmark) base = make_version (expected->base);
  g_autoptr (PlxBookmark) ours = make_version (expected->ours);
  g_autoptr (PlxBookmark) stored = make_version (expected->stored);
  g_autoptr (PlxBookmark) merged = plx_bookmark_merge (ours, stored, base);
  g_autoptr (PlxBookmark) again = plx_bookmark_merge (ours, merged, ours);
  g_autoptr (PlxBookmark) later = plx_bookmark_merge (merged, merged, merged);
  g_autofree char *text = describe (merged);
  g_autofree char *earlier = describe_earlier (merged);

  g_assert_cmpstr (text, ==, expected->expected);
  g_assert_cmpstr (earlier, ==, expected->earlier);
  g_assert_true (later == merged);
  /* What the merged file says comes back to whoever wrote it, and changes nothing more. */
  g_assert_true (plx_bookmark_equal (again, merged));
}

/* The others know a removed bookmark by its id only. */
static void
test_merge_with_trace (void)
{
  g_autoptr (PlxBookmark) ours = make_version ("x@20 a@10 10");
  g_autoptr (PlxBookmark) edited = make_version ("y@25 a@10 10");
  g_autoptr (PlxBookmark) trace = plx_bookmark_new_empty ("one");
  g_autoptr (PlxBookmark) removed = NULL;
  g_autoptr (PlxBookmark) kept = NULL;

  trace->removed = TRUE;
  trace->life = 30;
  trace->changed = 20;
  removed = plx_bookmark_merge (ours, trace, ours);
  g_assert_true (removed->removed);
  g_assert_true (plx_bookmark_equal (removed, trace));
  kept = plx_bookmark_merge (edited, trace, ours);
  g_assert_false (kept->removed);
  g_assert_cmpstr (kept->note, ==, "y");
  g_assert_cmpint (kept->life, ==, 31);
}

static void
test_earlier_notes (void)
{
  g_autoptr (PlxBookmark) ours = make_version ("x@20 a@10 10");
  g_autoptr (PlxBookmark) stored = make_version ("x@20 a@10 10");
  g_autoptr (PlxBookmark) merged = NULL;
  g_autofree char *text = NULL;
  gint64 changed;

  plx_bookmark_add_earlier (ours, "one", 11);
  plx_bookmark_add_earlier (ours, "three", 13);
  plx_bookmark_add_earlier (stored, "two", 12);
  plx_bookmark_add_earlier (stored, "three", 13);
  merged = plx_bookmark_merge (ours, stored, NULL);
  text = describe_earlier (merged);
  g_assert_cmpstr (text, ==, "one,two,three");
  g_assert_cmpstr (plx_bookmark_get_earlier_note (merged, 1, &changed), ==, "two");
  g_assert_cmpint (changed, ==, 12);
}

static void
test_dismissed_stays_dismissed (void)
{
  g_autoptr (PlxBookmark) ours = make_version ("x@20 a@10 10");
  g_autoptr (PlxBookmark) stored = NULL;
  g_autoptr (PlxBookmark) merged = NULL;

  plx_bookmark_add_earlier (ours, "one", 11);
  plx_bookmark_add_earlier (ours, "other", 11);
  stored = plx_bookmark_copy (ours);
  plx_bookmark_add_earlier (stored, "new", 12);
  plx_bookmark_dismiss_earlier (ours);
  g_assert_cmpuint (plx_bookmark_get_n_earlier_notes (ours), ==, 0);
  merged = plx_bookmark_merge (ours, stored, NULL);
  g_assert_cmpuint (plx_bookmark_get_n_earlier_notes (merged), ==, 1);
  g_assert_cmpstr (plx_bookmark_get_earlier_note (merged, 0, NULL), ==, "new");
}

static void
test_same_target (void)
{
  g_autoptr (PlxBookmarkSet) ours = plx_bookmark_set_new ();
  g_autoptr (PlxBookmarkSet) stored = plx_bookmark_set_new ();
  g_autoptr (PlxBookmarkSet) base = plx_bookmark_set_new ();
  g_autoptr (PlxBookmarkSet) merged = NULL;
  g_autoptr (PlxBookmarkSet) turned = NULL;
  g_autoptr (PlxBookmarkSet) again = NULL;
  g_autoptr (PlxBookmark) first = make_version ("x@20 a@10 10");
  g_autoptr (PlxBookmark) second = make_version ("y@30 b@12 12");
  g_autoptr (GPtrArray) list = NULL;
  PlxBookmark *left;

  g_free (second->id);
  second->id = g_strdup ("two");
  second->made = 12;
  plx_bookmark_set_put (ours, second);
  plx_bookmark_set_put (stored, first);
  merged = plx_bookmark_set_merge (ours, stored, base);
  turned = plx_bookmark_set_merge (stored, ours, base);
  list = plx_bookmark_set_list (merged);
  g_assert_cmpuint (list->len, ==, 1);
  left = g_ptr_array_index (list, 0);
  g_assert_cmpstr (left->id, ==, "one");
  g_assert_cmpstr (left->note, ==, "y");
  g_assert_cmpstr (plx_bookmark_get_earlier_note (left, 0, NULL), ==, "x");

  /* Removed a moment ago by everybody's count, they would be forgotten: their stamps are of 1970. */
  g_assert_true (plx_bookmark_set_equal (merged, turned));
  again = plx_bookmark_set_merge (stored, merged, stored);
  g_assert_true (plx_bookmark_set_equal (merged, again));
}

static void
test_forgetting (void)
{
  g_autoptr (PlxBookmarkSet) set = plx_bookmark_set_new ();
  g_autoptr (PlxBookmarkSet) empty = plx_bookmark_set_new ();
  g_autoptr (PlxBookmarkSet) merged = NULL;
  g_autoptr (PlxBookmark) recent = plx_bookmark_new_empty ("recent");
  g_autoptr (PlxBookmark) old = plx_bookmark_new_empty ("old");

  recent->removed = old->removed = TRUE;
  recent->life = g_get_real_time () - PLX_BOOKMARK_MEMORY + G_USEC_PER_SEC * 60;
  old->life = g_get_real_time () - PLX_BOOKMARK_MEMORY - G_USEC_PER_SEC * 60;
  plx_bookmark_set_put (set, recent);
  plx_bookmark_set_put (set, old);
  merged = plx_bookmark_set_merge (set, empty, empty);
  g_assert_nonnull (plx_bookmark_set_lookup (merged, "recent"));
  g_assert_null (plx_bookmark_set_lookup (merged, "old"));
}

static void
assert_between (const char *before, const char *after, gint64 now, const char *expected)
{
  g_autofree char *place = plx_bookmark_place_between (before, after, now);

  g_assert_cmpstr (place, ==, expected);
  if (place == NULL)
    return;
  g_assert_true (before == NULL || strcmp (before, place) < 0);
  g_assert_true (after == NULL || strcmp (place, after) < 0);
}

static void
test_places (void)
{
  assert_between (NULL, NULL, 0x1234, "0000000000001234");
  assert_between ("0000000000001000", NULL, 0x7000000, "0000000007000000");
  assert_between ("0000000009000000", NULL, 0x7000000, "0000000009000001");
  assert_between (NULL, "0000000009000000", 0, "0000000008f00000");
  assert_between (NULL, "0000000000000001", 0, NULL);
  assert_between ("0000000000000010", "0000000000000020", 0, "0000000000000018");
  assert_between ("0000000000000010", "0000000000000012", 0, "0000000000000011");
  assert_between ("0000000000000010", "0000000000000011", 0, "00000000000000108");
  assert_between ("0000000000000010f", "0000000000000011", 0, "0000000000000010f8");
  assert_between ("0000000000000010", "00000000000000101", 0, "000000000000001008");
  assert_between ("0000000000000010", "00000000000000100", 0, NULL);
  assert_between ("0000000000000010", "0000000000000010", 0, NULL);
  assert_between ("0000000000000020", "0000000000000010", 0, NULL);
  assert_between ("zebra", NULL, 1, NULL);
  assert_between ("", "0000000000000010", 1, NULL);
  assert_between ("0000000000000010", "0000000000000011 ", 1, NULL);
  assert_between ("7fffffffffffffff", NULL, 1, NULL);
  assert_between ("8000000000000000", NULL, 1, NULL);
}

/* The worst that moving can do: always into the same gap, from either side. */
static void
test_places_run_out (void)
{
  for (int side = 0; side < 2; side++)
    {
      g_autofree char *before = plx_bookmark_place_new (0x10);
      g_autofree char *after = plx_bookmark_place_new (0x1000000);
      guint n = 0;

      for (;; n++)
        {
          char *place = plx_bookmark_place_between (before, after, 0);
          char **replaced = side == 0 ? &before : &after;

          if (place == NULL)
            break;
          g_assert_cmpint (strcmp (before, place), <, 0);
          g_assert_cmpint (strcmp (place, after), <, 0);
          g_assert_cmpuint (strlen (place), <=, PLX_BOOKMARK_MAX_PLACE_LENGTH + 1);
          g_free (*replaced);
          *replaced = place;
        }
      g_assert_cmpuint (n, >, 100);
    }
}

static void
test_times (void)
{
  static const char *const wrong[] = { "", "2024-10-21", "2024-10-21T14:05:00", "2024-10-21T14:05:00.Z", "2024-13-21T14:05:00Z",
                                       "2024-10-21T14:05:00.1234567Z", "2024-10-21T14:05:00+01:00", "2024-10-21T14:05:60Z",
                                       "1969-12-31T23:59:59Z", "2024-10-21T14:05:00Z ", "2024-02-30T14:05:00Z",
                                       "20x4-10-21T14:05:00Z", "2024-10-21t14:05:00Z" };
  gint64 stamp;

  g_assert_true (plx_bookmark_time_parse ("2024-10-21T14:05:09Z", &stamp));
  g_assert_cmpint (stamp, ==, G_GINT64_CONSTANT (1729519509000000));
  g_assert_true (plx_bookmark_time_parse ("2024-10-21T14:05:09.5Z", &stamp));
  g_assert_cmpint (stamp, ==, G_GINT64_CONSTANT (1729519509500000));
  for (gint64 i = 0; i < 2000; i++)
    {
      gint64 now = G_GINT64_CONSTANT (1729519509000000) + i * 7919;
      g_autofree char *text = plx_bookmark_time_format (now);

      g_assert_true (plx_bookmark_time_parse (text, &stamp));
      g_assert_cmpint (stamp, ==, now);
    }
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (plx_bookmark_time_parse (wrong[i], &stamp));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (merge_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/bookmark-merge/one/%s", merge_cases[i].name);

      g_test_add_data_func (path, &merge_cases[i], test_merge);
    }
  g_test_add_func ("/bookmark-merge/with-trace", test_merge_with_trace);
  g_test_add_func ("/bookmark-merge/earlier-notes", test_earlier_notes);
  g_test_add_func ("/bookmark-merge/dismissed", test_dismissed_stays_dismissed);
  g_test_add_func ("/bookmark-merge/same-target", test_same_target);
  g_test_add_func ("/bookmark-merge/forgetting", test_forgetting);
  g_test_add_func ("/bookmark-merge/places", test_places);
  g_test_add_func ("/bookmark-merge/places-run-out", test_places_run_out);
  g_test_add_func ("/bookmark-merge/times", test_times);
  return g_test_run ();
}
