/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>

/* parallax verify, from outside. */

#define ARTICLE "“We sent 12,000 soldiers,” he said.\nThe rest is =silence.\n"

typedef struct
{
  char *folder;
  char *dossier;
  char *output;
  char *messages;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *article = NULL;
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("parallax-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->dossier = g_build_filename (fixture->folder, "d.parallax", NULL);
  article = g_build_filename (fixture->folder, "a.txt", NULL);
  g_assert_true (g_file_set_contents (article, ARTICLE, -1, &error));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autofree char *article = g_build_filename (fixture->folder, "a.txt", NULL);

  g_unlink (article);
  g_unlink (fixture->dossier);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->dossier);
  g_free (fixture->output);
  g_free (fixture->messages);
}

/* @sha256: (nullable): that of the article unless given */
static void
write_dossier (Fixture *fixture, const char *sha256, const char *citations)
{
  g_autofree char *own = g_compute_checksum_for_string (G_CHECKSUM_SHA256, ARTICLE, -1);
  g_autofree char *text
      = g_strdup_printf ("{\"parallax\":1,\"id\":\"d\",\"title\":\"D\",\"language\":\"en\","
                         "\"sources\":[{\"id\":\"s\",\"kind\":\"news\",\"publisher\":\"S\",\"published\":\"2024\","
                         "\"language\":\"en\",\"text\":{\"file\":\"a.txt\",\"sha256\":\"%s\"}}],"
                         "\"claimants\":[{\"id\":\"c\",\"kind\":\"person\",\"name\":\"C\"}],"
                         "\"quotations\":[{\"id\":\"q\",\"claimants\":[\"c\"],\"form\":\"direct\",\"text\":\"t\","
                         "\"stated\":\"2024\",\"citations\":[%s]}]}",
                         sha256 != NULL ? sha256 : own, citations);

  g_assert_true (g_file_set_contents (fixture->dossier, text, -1, NULL));
}

#define CITATION(PARAGRAPH, EXACT) "{\"source\":\"s\",\"paragraph\":" #PARAGRAPH ",\"exact\":\"" EXACT "\"}"

/* Without a display, so that whatever reaches for one fails. Returns the exit status. */
static int
run (Fixture *fixture, const char *format)
{
  g_autofree char *texts = g_strconcat ("--texts=", fixture->folder, NULL);
  g_auto (GStrv) environment = g_environ_unsetenv (g_get_environ (), "DISPLAY");
  const char *line[] = { g_getenv ("PARALLAX_BINARY"), "verify", fixture->dossier, texts, format, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  g_clear_pointer (&fixture->output, g_free);
  g_clear_pointer (&fixture->messages, g_free);
  g_spawn_sync (NULL, (char **) line, environment, G_SPAWN_DEFAULT, NULL, NULL, &fixture->output, &fixture->messages,
                &status, &error);
  g_assert_no_error (error);
  if (g_spawn_check_wait_status (status, &error))
    return 0;
  g_assert_true (error->domain == G_SPAWN_EXIT_ERROR);
  return error->code;
}

static void
assert_status (Fixture *fixture, const char *citations, int status, const char *output)
{
  write_dossier (fixture, NULL, citations);
  g_assert_cmpint (run (fixture, NULL), ==, status);
  g_assert_cmpstr (fixture->output, ==, output);
}

static void
test_status (Fixture *fixture, gconstpointer data)
{
  g_autofree char *zeros = g_strnfill (64, '0');

  assert_status (fixture, CITATION (1, "We sent 12,000 soldiers"), 0,
                 "verbatim: q, s ¶\xc2\xa0""1: We sent 12,000 soldiers\n");
  g_assert_cmpstr (fixture->messages, ==, "The one citation stands in its article word for word.\nverbatim: 1\n");
  assert_status (fixture, CITATION (1, "we sent 12,000 soldiers"), 0,
                 "normalised: q, s ¶\xc2\xa0""1: we sent 12,000 soldiers\n"
                 "  the article has: We sent 12,000 soldiers\n"
                 "  The same words; it differs in: upper and lower case.\n");
  assert_status (fixture, CITATION (1, "We sent 13,000 soldiers"), 1,
                 "altered: q, s ¶\xc2\xa0""1: We sent 13,000 soldiers\n"
                 "  the article has: We sent 12,000 soldiers\n"
                 "  The article has “12,000” instead of “13,000”.\n");
  assert_status (fixture, CITATION (2, "We sent 12,000 soldiers"), 1,
                 "absent: q, s ¶\xc2\xa0""2: We sent 12,000 soldiers\n"
                 "  The words stand in ¶\xc2\xa0""1 instead.\n");
  assert_status (fixture, CITATION (3, "\\u001b[31mred"), 1,
                 "absent: q, s ¶\xc2\xa0""3: \\u001b[31mred\n"
                 "  The article has only 2 paragraphs.\n");
  write_dossier (fixture, zeros, CITATION (1, "We sent 12,000 soldiers"));
  g_assert_cmpint (run (fixture, NULL), ==, 0);
  g_assert_true (g_str_has_prefix (fixture->output, "another text: q"));
  g_assert_cmpint (run (fixture, "--format=yaml"), ==, 2);
  g_assert_cmpint (run (fixture, "another-file"), ==, 2);
  g_unlink (fixture->dossier);
  g_assert_cmpint (run (fixture, NULL), ==, 2);
}

static const char *
get_text (JsonArray *array, guint i, const char *name)
{
  return json_object_get_string_member_with_default (json_array_get_object_element (array, i), name, NULL);
}

static void
test_json (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *array;
  JsonObject *change;

  write_dossier (fixture, NULL, CITATION (1, "We sent 13,000 soldiers") "," CITATION (2, "“We sent") "," CITATION (1, "he said"));
  g_assert_cmpint (run (fixture, "--format=json"), ==, 1);
  g_assert_true (json_parser_load_from_data (parser, fixture->output, -1, NULL));
  array = json_node_get_array (json_parser_get_root (parser));
  g_assert_cmpuint (json_array_get_length (array), ==, 3);
  g_assert_cmpstr (get_text (array, 0, "verdict"), ==, "altered");
  g_assert_cmpstr (get_text (array, 0, "kind"), ==, "quotation");
  g_assert_cmpstr (get_text (array, 0, "record"), ==, "q");
  g_assert_cmpstr (get_text (array, 0, "printed"), ==, "We sent 12,000 soldiers");
  change = json_array_get_object_element (
      json_object_get_array_member (json_array_get_object_element (array, 0), "changes"), 0);
  g_assert_cmpstr (json_object_get_string_member (change, "cited"), ==, "13,000");
  g_assert_cmpstr (json_object_get_string_member (change, "printed"), ==, "12,000");
  g_assert_cmpint (json_object_get_int_member (json_array_get_object_element (array, 1), "elsewhere"), ==, 1);
  g_assert_cmpstr (get_text (array, 2, "verdict"), ==, "verbatim");
  g_assert_null (get_text (array, 2, "printed"));
}

static void
test_csv (Fixture *fixture, gconstpointer data)
{
  write_dossier (fixture, NULL, CITATION (2, "=Silence") "," CITATION (9, "he \\\"said\\\""));
  g_assert_cmpint (run (fixture, "--format=csv"), ==, 1);
  g_assert_cmpstr (fixture->output, ==,
                   "\"verdict\",\"kind\",\"record\",\"source\",\"paragraph\",\"exact\",\"printed\",\"remarks\",\"elsewhere\"\r\n"
                   "\"normalised\",\"quotation\",\"q\",\"s\",\"2\",\"'=Silence\",\"'=silence\",\"\",\"\"\r\n"
                   "\"absent\",\"quotation\",\"q\",\"s\",\"9\",\"he \"\"said\"\"\",\"\",\"no-paragraph\",\"\"\r\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/command/verify/status", Fixture, NULL, set_up, test_status, tear_down);
  g_test_add ("/command/verify/json", Fixture, NULL, set_up, test_json, tear_down);
  g_test_add ("/command/verify/csv", Fixture, NULL, set_up, test_csv, tear_down);
  return g_test_run ();
}
