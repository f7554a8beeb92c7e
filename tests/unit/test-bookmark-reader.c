/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmark-reader.h"
#include "under-valgrind.h"

#include <string.h>

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
  const gsize step = under_valgrind () ? 11 : 1;
  guint before = 0;

  for (gsize i = length % step; i <= length; i += step)
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
  const gsize step = under_valgrind () ? 11 : 1;
  gsize length = strlen (full_text);

  for (gsize i = 0; i < length; i += step)
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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/bookmark-reader/refused/%u", i);

      g_test_add_data_func (path, &refused[i], test_refused);
    }
  g_test_add_func ("/bookmark-reader/newer", test_newer);
  g_test_add_func ("/bookmark-reader/round-trip", test_round_trip);
  g_test_add_func ("/bookmark-reader/cut-short", test_cut_short);
  g_test_add_func ("/bookmark-reader/one-byte-damaged", test_one_byte_damaged);
  g_test_add_func ("/bookmark-reader/salvage", test_salvage);
  g_test_add_func ("/bookmark-reader/lost-id", test_lost_id);
  return g_test_run ();
}
