/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-entry.h"

#include "example-dossier.h"
#include "plx-bookmark-private.h"

static PlxBookmark *
mark (PlxDossier *dossier, const char *id, const char *note)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, id);

  return plx_bookmark_new_for_record (record, plx_record_get_label (record), "Subtitle", note);
}

typedef struct
{
  const char *id;
  const char *kind;
  const char *date;
} Marked;

static const Marked marked[] = {
  { "summons", "event", "2024-10-21" },  { "early", "quotation", "2024-10-20" }, { "containers", "estimate", "2024-10-18" },
  { "denies", "position", "2024-10-18" }, { "zed", "claimant", NULL },            { "gazette", "source", "2024-10-22~" },
  { "troops", "measure", NULL },         { "legal", "question", NULL },
};

static void
test_new_for_record (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint i = 0; i < G_N_ELEMENTS (marked); i++)
    {
      g_autoptr (PlxBookmark) bookmark = mark (dossier, marked[i].id, NULL);
      g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, marked[i].id);
      PlxRecordKind kind;

      g_assert_cmpstr (plx_bookmark_get_dossier_id (bookmark), ==, "example");
      g_assert_cmpstr (plx_bookmark_get_record_id (bookmark), ==, marked[i].id);
      g_assert_cmpstr (plx_bookmark_get_record_kind (bookmark), ==, marked[i].kind);
      g_assert_cmpstr (plx_bookmark_get_date (bookmark), ==, marked[i].date);
      g_assert_true (plx_bookmark_get_kind (bookmark, &kind));
      g_assert_cmpint (kind, ==, plx_record_get_kind (record));
      g_assert_cmpint (plx_bookmark_get_state (bookmark, dossier), ==, PLX_BOOKMARK_STATE_PRESENT);
      g_assert_cmpint (plx_bookmark_get_state (bookmark, NULL), ==, PLX_BOOKMARK_STATE_ELSEWHERE);
    }
}

static void
assert_state (PlxDossier *dossier, PlxBookmarkTarget *target, PlxBookmarkState expected)
{
  g_autoptr (PlxBookmark) bookmark = plx_bookmark_new (target, &(PlxBookmarkSaid) { 0 }, NULL);

  g_assert_cmpint (plx_bookmark_get_state (bookmark, dossier), ==, expected);
  plx_bookmark_target_unref (target);
}

static void
test_states (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  static const char *const claims[] = { "early", "gone", "denies", NULL };
  static const char *const no_claims[] = { "zed", "gone", NULL };
  const PlxBookmarkTargetFields map = { .view = "map", .dossier_id = "example", .id = "1" };

  assert_state (dossier, plx_bookmark_target_new_record ("example", "zed"), PLX_BOOKMARK_STATE_PRESENT);
  assert_state (dossier, plx_bookmark_target_new_record ("example", "gone"), PLX_BOOKMARK_STATE_VANISHED);
  assert_state (dossier, plx_bookmark_target_new_record ("other", "zed"), PLX_BOOKMARK_STATE_ELSEWHERE);
  assert_state (dossier, plx_bookmark_target_new_figures ("example", "troops", NULL, NULL), PLX_BOOKMARK_STATE_PRESENT);
  assert_state (dossier, plx_bookmark_target_new_figures ("example", "zed", NULL, NULL), PLX_BOOKMARK_STATE_VANISHED);
  assert_state (dossier, plx_bookmark_target_new_figures ("example", "gone", NULL, NULL), PLX_BOOKMARK_STATE_VANISHED);
  assert_state (dossier, plx_bookmark_target_new_positions ("example", "legal", NULL, NULL), PLX_BOOKMARK_STATE_PRESENT);
  assert_state (dossier, plx_bookmark_target_new_positions ("example", "troops", NULL, NULL), PLX_BOOKMARK_STATE_VANISHED);
  assert_state (dossier, plx_bookmark_target_new_positions ("example", NULL, NULL, NULL), PLX_BOOKMARK_STATE_PRESENT);
  assert_state (dossier, plx_bookmark_target_new_search ("example", "gone", NULL), PLX_BOOKMARK_STATE_PRESENT);
  assert_state (dossier, plx_bookmark_target_new_side_by_side ("example", claims), PLX_BOOKMARK_STATE_PRESENT);
  assert_state (dossier, plx_bookmark_target_new_side_by_side ("example", no_claims), PLX_BOOKMARK_STATE_VANISHED);
  assert_state (dossier, plx_bookmark_target_new_side_by_side ("other", claims), PLX_BOOKMARK_STATE_ELSEWHERE);
  assert_state (dossier, plx_bookmark_target_new (&map), PLX_BOOKMARK_STATE_UNKNOWN);
}

static void
test_entry (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxBookmark) bookmark = mark (dossier, "summons", " \n  Ask again.  \nSoon.");
  g_autoptr (PlxBookmarkEntry) same = NULL;
  g_autoptr (PlxBookmarkEntry) changed = NULL;
  g_autoptr (PlxBookmarkEntry) elsewhere = NULL;

  bookmark->made = G_GINT64_CONSTANT (1729512000000000); /* noon in UTC */
  plx_bookmark_add_earlier (bookmark, "one", 1);
  plx_bookmark_add_earlier (bookmark, "two", 2);
  same = plx_bookmark_entry_new (bookmark, dossier, &(PlxBookmarkSaid) { .title = "The ambassador is summoned" }, "Event");
  g_assert_cmpstr (same->title, ==, "The ambassador is summoned");
  g_assert_cmpstr (same->subtitle, ==, "");
  g_assert_cmpstr (same->kind, ==, "Event");
  g_assert_cmpstr (same->note, ==, "Ask again.");
  g_assert_cmpstr (same->earlier_notes, ==, "2 earlier notes");
  g_assert_cmpstr (same->made, ==, "Marked on 21 October 2024");
  g_assert_null (same->caution);
  g_assert_true (same->can_open);

  changed = plx_bookmark_entry_new (bookmark, dossier, &(PlxBookmarkSaid) { .title = "New", .subtitle = "x" }, "Event");
  g_assert_cmpstr (changed->title, ==, "New");
  g_assert_cmpstr (changed->subtitle, ==, "x");
  g_assert_cmpstr (changed->caution, ==, "When you marked it, it said “The ambassador is summoned”");

  elsewhere = plx_bookmark_entry_new (bookmark, NULL, &(PlxBookmarkSaid) { .title = "New" }, "Event");
  g_assert_cmpstr (elsewhere->title, ==, "The ambassador is summoned");
  g_assert_cmpstr (elsewhere->subtitle, ==, "Subtitle");
  g_assert_cmpstr (elsewhere->caution, ==, "In another dossier, “example”");
  g_assert_false (elsewhere->can_open);
}

/* A record that is not there any more is shown with what it used to say. */
static void
test_vanished (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new_record ("example", "gone");
  g_autoptr (PlxBookmark) bookmark = plx_bookmark_new (target, &(PlxBookmarkSaid) { "event", "What it said", "Where", "2024" }, NULL);
  g_autoptr (PlxBookmark) silent = plx_bookmark_new (target, &(PlxBookmarkSaid) { 0 }, NULL);
  g_autoptr (PlxBookmarkEntry) entry = plx_bookmark_entry_new (bookmark, dossier, NULL, "Event");
  g_autoptr (PlxBookmarkEntry) wordless = plx_bookmark_entry_new (silent, dossier, NULL, NULL);

  g_assert_cmpstr (entry->title, ==, "What it said");
  g_assert_cmpstr (entry->subtitle, ==, "Where");
  g_assert_cmpstr (entry->caution, ==, "No longer in this dossier. This is what it said when you marked it.");
  g_assert_false (entry->can_open);
  g_assert_null (entry->note);
  g_assert_null (entry->earlier_notes);
  g_assert_cmpstr (wordless->title, ==, "gone");
  g_assert_cmpstr (wordless->kind, ==, "Other");
}

static void
assert_caution (const char *const *claims, const char *expected)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxBookmarkTarget) target = plx_bookmark_target_new_side_by_side ("example", claims);
  g_autoptr (PlxBookmark) bookmark = plx_bookmark_new (target, &(PlxBookmarkSaid) { .title = "Zed · Amy" }, NULL);
  g_autoptr (PlxBookmarkEntry) entry = plx_bookmark_entry_new (bookmark, dossier, NULL, NULL);

  g_assert_cmpstr (entry->title, ==, "Zed · Amy");
  g_assert_cmpstr (entry->kind, ==, "Claims side by side");
  g_assert_cmpstr (entry->caution, ==, expected);
}

/* Of claims side by side some may be gone, or all. */
static void
test_side_by_side (void)
{
  static const char *const all[] = { "early", "denies", NULL };
  static const char *const some[] = { "early", "gone", "denies", "lost", NULL };
  static const char *const one[] = { "early", "gone", NULL };
  static const char *const none[] = { "gone", NULL };

  assert_caution (all, NULL);
  assert_caution (some, "2 of the 4 claims are no longer in this dossier.");
  assert_caution (one, "1 of the 2 claims is no longer in this dossier.");
  assert_caution (none, "No longer in this dossier. This is what it said when you marked it.");
}

static void
test_long_note (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autofree char *note = g_strnfill (1000, 'x');
  g_autoptr (PlxBookmark) bookmark = mark (dossier, "zed", note);
  g_autoptr (PlxBookmarkEntry) entry = plx_bookmark_entry_new (bookmark, dossier, NULL, "Claimant");

  g_assert_cmpint (g_utf8_strlen (entry->note, -1), ==, 201);
  g_assert_true (g_str_has_suffix (entry->note, "…"));
}

static void
assert_heading (PlxBookmark *bookmark, PlxBookmarkOrder order, const char *kind, const char *expected)
{
  g_autofree char *heading = plx_bookmark_dup_heading (bookmark, order, kind);

  g_assert_cmpstr (heading, ==, expected);
}

static void
test_headings (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxBookmark) source = mark (dossier, "gazette", NULL);
  g_autoptr (PlxBookmark) claimant = mark (dossier, "zed", NULL);
  g_autoptr (PlxBookmarkTarget) search = plx_bookmark_target_new_search ("example", "zed", NULL);
  g_autoptr (PlxBookmark) found = plx_bookmark_new (search, &(PlxBookmarkSaid) { .date = "long ago" }, NULL);

  source->made = G_GINT64_CONSTANT (1729512000000000);
  found->made = 0;
  assert_heading (source, PLX_BOOKMARK_ORDER_USER, "Sources", NULL);
  assert_heading (source, PLX_BOOKMARK_ORDER_KIND, "Sources", "Sources");
  assert_heading (source, PLX_BOOKMARK_ORDER_MADE, "Sources", "Monday 21 October 2024");
  assert_heading (source, PLX_BOOKMARK_ORDER_DATE, "Sources", "About 22 October 2024");
  assert_heading (claimant, PLX_BOOKMARK_ORDER_DATE, "Claimants", "No date");
  assert_heading (found, PLX_BOOKMARK_ORDER_KIND, NULL, "Searches");
  assert_heading (found, PLX_BOOKMARK_ORDER_DATE, NULL, "No date");
  assert_heading (found, PLX_BOOKMARK_ORDER_MADE, NULL, "No date");
}

int
main (int argc, char *argv[])
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/bookmark-entry/new-for-record", test_new_for_record);
  g_test_add_func ("/bookmark-entry/states", test_states);
  g_test_add_func ("/bookmark-entry/entry", test_entry);
  g_test_add_func ("/bookmark-entry/vanished", test_vanished);
  g_test_add_func ("/bookmark-entry/side-by-side", test_side_by_side);
  g_test_add_func ("/bookmark-entry/long-note", test_long_note);
  g_test_add_func ("/bookmark-entry/headings", test_headings);
  return g_test_run ();
}
