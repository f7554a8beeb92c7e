/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bookmark-scratch.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

#include "plx-bookmark-copies.h"
#include "plx-bookmark-file.h"
#include "plx-bookmark-reader.h"
#include "plx-bookmark-writer.h"

#define HEAD "{\"parallax-bookmarks\": 1, "
#define MADE "\"made\": \"2024-10-21T14:05:09.123456Z\""
#define ONE "{\"id\": \"1\", \"dossier\": \"d\", \"view\": \"record\", \"record\": \"r1\", " MADE "}"
#define TWO "{\"id\": \"2\", \"dossier\": \"d\", \"view\": \"record\", \"record\": \"r2\", " MADE ", \"note\": \"n\"}"

static PlxBookmarkSet *
read_text (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return plx_bookmark_reader_read (bytes, error);
}

static char *
write_text (PlxBookmarkSet *set)
{
  g_autoptr (GBytes) bytes = plx_bookmark_writer_write (set);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  return g_strndup (text, length);
}

typedef struct
{
  const char *text;
  const char *message;
} Refused;

static const Refused refused[] = {
  { "", "Line 1, column 1: *" },
  { "[]", "Line 1, column 1: expected an object" },
  { "{}", "Line 1, column *: the version is missing" },
  { "{\"parallax-bookmarks\": 0}", "*the version is none that there ever was" },
  { "{\"parallax-bookmarks\": \"1\"}", "*the version is none that there ever was" },
  { "{\"parallax-bookmarks\": 1.5}", "*the version is none that there ever was" },
  { HEAD "\"bookmarks\": {}}", "*expected a list" },
  { HEAD "\"bookmarks\": [1]}", "*expected a bookmark" },
  { HEAD "\"bookmarks\": [" ONE ", " ONE "]}", "*two bookmarks have the same id" },
  { HEAD "\"bookmarks\": [" ONE "], \"bookmarks\": []}", "*given twice" },
  { HEAD "\"bookmarks\": [" ONE "]", "Line 1, column *" },
  { HEAD "\"bookmarks\": [" ONE "]} x", "Line 1, column *" },
  { HEAD "\"bookmarks\": [{\"dossier\": \"d\", \"view\": \"record\", \"record\": \"r\", " MADE "}]}", "*“id” is missing" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"view\": \"record\", \"record\": \"r\", " MADE "}]}", "*“dossier” is missing" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"dossier\": \"d\", \"record\": \"r\", " MADE "}]}", "*“view” is missing" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"dossier\": \"d\", \"view\": \"record\", " MADE "}]}", "*“record” is missing" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"dossier\": \"d\", \"view\": \"record\", \"record\": \"r\"}]}", "*“made” is missing" },
  { HEAD "\"bookmarks\": [{\"id\": 1}]}", "*expected a text" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"id\": \"2\"}]}", "*“id” is given twice" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\\u0000\"}]}", "*expected a text" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"made\": \"today\"}]}", "*expected a time*" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"note\": null}]}", "*expected a text" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"filters\": \"x\"}]}", "*expected a list of texts" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"earlier-notes\": [[]]}]}", "*expected a time and a text" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"earlier-notes\": [[\"2024-10-21T14:05:09Z\", \"x\", 1]]}]}", "*the end of the pair" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"new\": \"\\ud800\"}]}", "*is given twice, or is no text" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"new\": {\"a\": 1, \"a\": 2}}]}", "*is given twice, or is no text" },
  { HEAD "\"bookmarks\": [{\"id\": \"1\", \"removed\": \"2024-10-21T14:05:09Z\"}]}", "*stands among the others" },
  { HEAD "\"removed\": [" ONE "]}", "*“removed” is missing" },
};

static void
test_refused (gconstpointer data)
{
  const Refused *expected = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PlxBookmarkSet) set = read_text (expected->text, &error);

  g_assert_null (set);
  g_assert_error (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_DAMAGED);
  if (!g_pattern_match_simple (expected->message, error->message))
    g_assert_cmpstr (error->message, ==, expected->message);
}

static const char *const newer[] = {
  "{\"parallax-bookmarks\": 2}",
  "{\"bookmarks\": \"elsewhere\", \"parallax-bookmarks\": 9007199254740992}",
  "{\"parallax-bookmarks\": 2, \"bookmarks\": [",
};

static void
test_newer (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (newer); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlxBookmarkSet) set = read_text (newer[i], &error);

      g_assert_null (set);
      g_assert_error (error, PLX_BOOKMARK_ERROR, PLX_BOOKMARK_ERROR_NEWER_VERSION);
    }
}

static const char full_text[] =
  "{\n"
  "  \"parallax-bookmarks\": 1,\n"
  "  \"removed\": [\n"
  "    {\n"
  "      \"id\": \"gone\",\n"
  "      \"removed\": \"2024-10-22T00:00:00.000001Z\",\n"
  "      \"changed\": \"2024-10-21T00:00:00.000000Z\",\n"
  "      \"why\": 1e400\n"
  "    }\n"
  "  ],\n"
  "  \"bookmarks\": [\n"
  "    {\n"
  "      \"id\": \"1\",\n"
  "      \"dossier\": \"troops\",\n"
  "      \"view\": \"record\",\n"
  "      \"record\": \"summons\",\n"
  "      \"record-kind\": \"event\",\n"
  "      \"title\": \"Seoul summons the “ambassador”\",\n"
  "      \"subtitle\": \"\",\n"
  "      \"date\": \"2024-10-21~\",\n"
  "      \"made\": \"2024-10-21T14:05:09.123456Z\",\n"
  "      \"restored\": \"2024-10-21T15:00:00.000000Z\",\n"
  "      \"place\": \"000624fe\",\n"
  "      \"placed\": \"2024-10-21T14:05:10.000000Z\",\n"
  "      \"changed\": \"2024-10-21T14:06:00.000000Z\",\n"
  "      \"note\": \"a\\tnote {\\\"id\\\": 7}\",\n"
  "      \"earlier-notes\": [\n"
  "        [\n"
  "          \"2024-10-21T14:05:30.000000Z\",\n"
  "          null\n"
  "        ],\n"
  "        [\n"
  "          \"2024-10-21T14:05:31.000000Z\",\n"
  "          \"earlier\"\n"
  "        ]\n"
  "      ],\n"
  "      \"colour\": {\n"
  "        \"red\": 0.1234567890123456789,\n"
  "        \"list\": []\n"
  "      }\n"
  "    },\n"
  "    {\n"
  "      \"id\": \"2\",\n"
  "      \"dossier\": \"troops\",\n"
  "      \"view\": \"map\",\n"
  "      \"title\": \"A view of times to come\",\n"
  "      \"made\": \"2024-10-21T14:05:09.123457Z\",\n"
  "      \"place\": \"000624ff\",\n"
  "      \"placed\": \"2024-10-21T14:05:10.000000Z\",\n"
  "      \"zoom\": 1E+2\n"
  "    },\n"
  "    {\n"
  "      \"id\": \"3\",\n"
  "      \"dossier\": \"troops\",\n"
  "      \"view\": \"figures\",\n"
  "      \"record\": \"troops-in-total\",\n"
  "      \"as-of\": \"2024-10-21\",\n"
  "      \"clock\": \"said\",\n"
  "      \"title\": \"Soldiers in all\",\n"
  "      \"made\": \"2024-10-21T14:05:09.123458Z\",\n"
  "      \"place\": \"00062500\",\n"
  "      \"placed\": \"2024-10-21T14:05:10.000000Z\"\n"
  "    }\n"
  "  ],\n"
  "  \"folders\": [\n"
  "    \"x\"\n"
  "  ]\n"
  "}\n";

/* What is not known is kept, to the digit. */
static void
test_round_trip (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlxBookmarkSet) set = read_text (full_text, &error);
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  again = write_text (set);
  g_assert_cmpstr (again, ==, full_text);
}

/* The beginning of a file, cut at any byte: every bookmark that is whole is found, and nothing that was not there. */
static void
test_cut_short (void)
{
  g_autoptr (PlxBookmarkSet) whole = read_text (full_text, NULL);
  gsize length = strlen (full_text);
  guint before = 0;

  for (gsize i = 0; i <= length; i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (full_text, i);
      g_autoptr (PlxBookmarkSet) set = plx_bookmark_reader_salvage (bytes, NULL);
      g_autoptr (GPtrArray) list = plx_bookmark_set_list (set);
      g_autofree char *text = write_text (set);
      g_autoptr (PlxBookmarkSet) again = read_text (text, NULL);

      g_assert_nonnull (again);
      g_assert_cmpuint (list->len, >=, before);
      before = list->len;
      for (guint j = 0; j < list->len; j++)
        {
          PlxBookmark *found = g_ptr_array_index (list, j);
          PlxBookmark *original = plx_bookmark_set_lookup (whole, plx_bookmark_get_id (found));

          g_assert_nonnull (original);
          g_assert_cmpstr (plx_bookmark_get_note (found), ==, plx_bookmark_get_note (original));
          g_assert_cmpstr (plx_bookmark_get_title (found), ==, plx_bookmark_get_title (original));
        }
      /* The removed one stands in front. */
      g_assert_true (list->len == 0 || plx_bookmark_set_lookup (set, "gone") != NULL);
    }
  g_assert_cmpuint (before, ==, 3);
}

/* Any one byte damaged: at most one bookmark is lost. */
static void
test_one_byte_damaged (void)
{
  static const char damage[] = { '\0', '"', '{', '}', '\\', 'x', (char) 0xff, '\n' };
  gsize length = strlen (full_text);

  for (gsize i = 0; i < length; i++)
    for (guint j = 0; j < G_N_ELEMENTS (damage); j++)
      {
        g_autofree char *text = g_strdup (full_text);
        g_autoptr (GBytes) bytes = g_bytes_new_static (text, length);
        g_autoptr (PlxBookmarkSet) incomplete = NULL;
        g_autoptr (PlxBookmarkSet) set = NULL;
        g_autoptr (GPtrArray) list = NULL;

        text[i] = damage[j];
        set = plx_bookmark_reader_salvage (bytes, &incomplete);
        list = plx_bookmark_set_list (set);
        g_assert_cmpuint (list->len, >=, 2);
      }
}

typedef struct
{
  const char *text;
  const char *expected;   /* the ids of whole bookmarks, in the user's order */
  const char *incomplete;
} Salvaged;

static const Salvaged salvaged[] = {
  { "", "", "" },
  { "nothing of the kind", "", "" },
  { HEAD "\"bookmarks\": [" ONE ", {\"id\": \"x\"}, " TWO "]}", "1 2", "" },
  { HEAD "\"bookmarks\": [" ONE ", " ONE ", " TWO "]}", "1 2", "" },
  { "\xff\xff\xff, " TWO " }}}]] " ONE "{{{", "1 2", "" },
  { HEAD "\"bookmarks\": [" ONE ", {\"id\": \"3\", \"dossier\": \"d\", \"view\": \"record\", \"record\": \"r3\", \"note\": \"half", "1", "3" },
  { "{\"id\": \"3\", \"dossier\": \"d\", \"view\": \"record\", \"record\": \"r3\", \"made\": 7, \"note\": [1]}", "3", "" },
  { "{\"id\": \"3\", \"dossier\": \"d\", \"view\": \"record\"}", "", "" },
  { "{\"id\": \"4\", \"dossier\": \"d\", \"view\": \"search\", \"words\": \"{\\\"id\\\": \\\"5\\\"}\", \"x\": \"\\ud800\"}", "4", "" },
};

static char *
list_ids (PlxBookmarkSet *set)
{
  g_autoptr (GPtrArray) list = plx_bookmark_set_list (set);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", plx_bookmark_get_id (g_ptr_array_index (list, i)));
  return g_string_free (text, FALSE);
}

static void
test_salvage (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (salvaged); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (salvaged[i].text, strlen (salvaged[i].text));
      g_autoptr (PlxBookmarkSet) incomplete = NULL;
      g_autoptr (PlxBookmarkSet) set = plx_bookmark_reader_salvage (bytes, &incomplete);
      g_autofree char *whole = list_ids (set);
      g_autofree char *parts = list_ids (incomplete);
      g_autofree char *text = write_text (set);
      g_autoptr (PlxBookmarkSet) again = read_text (text, NULL);

      g_assert_cmpstr (whole, ==, salvaged[i].expected);
      g_assert_cmpstr (parts, ==, salvaged[i].incomplete);
      g_assert_nonnull (again);
      g_assert_true (plx_bookmark_set_equal (set, again));
    }
}

/* What a bookmark without an id gets instead depends on what it leads to, and nothing else. */
static void
test_lost_id (void)
{
  static const char text[] = "{\"dossier\": \"d\", \"view\": \"record\", \"record\": \"r\"}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (PlxBookmarkSet) one = plx_bookmark_reader_salvage (bytes, NULL);
  g_autoptr (PlxBookmarkSet) two = plx_bookmark_reader_salvage (bytes, NULL);

  g_assert_true (plx_bookmark_set_equal (one, two));
}

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
  g_clear_object (&before);

  text = scratch_read (scratch, "");
  length = strstr (text, "Title of c") - text;
  scratch_write (scratch, "", text, length);
  store = plx_bookmark_store_new_for_path (scratch->path);
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
  g_clear_object (&before);
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
  g_clear_object (&before);
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

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/bookmark-file/refused/%u", i);

      g_test_add_data_func (path, &refused[i], test_refused);
    }
  g_test_add_func ("/bookmark-file/newer", test_newer);
  g_test_add_func ("/bookmark-file/round-trip", test_round_trip);
  g_test_add_func ("/bookmark-file/cut-short", test_cut_short);
  g_test_add_func ("/bookmark-file/one-byte-damaged", test_one_byte_damaged);
  g_test_add_func ("/bookmark-file/salvage", test_salvage);
  g_test_add_func ("/bookmark-file/lost-id", test_lost_id);
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
