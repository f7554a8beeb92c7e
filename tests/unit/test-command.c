/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "example-dossier.h"
#include "plx-csv.h"
#include "plx-record-csv.h"
#include "plx-terminal.h"
#include "plx-visible-text.h"
#include "run-command.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <sys/stat.h>

typedef struct
{
  char *folder;
  char *example; /* the example as a file in the folder */
} Fixture;

static char *
write_file (Fixture *fixture, const char *name, const char *contents)
{
  char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
  return path;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *json = example_dossier_json (EXAMPLE_DOSSIER);

  fixture->folder = g_dir_make_tmp ("parallax-test-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->example = write_file (fixture, "example.parallax", json);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->example);
}

/* Without the articles every citation has its line, once, and nothing is wrong. */
static void
test_verify (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) all = RUN ("verify", "example.parallax", "--texts=.");
  g_auto (Answer) nowhere = RUN ("verify", "example.parallax", "--texts=nowhere");
  g_auto (Answer) without = RUN ("verify", "example.parallax");
  g_auto (GStrv) lines = g_strsplit (all.output, "\n", -1);

  g_assert_cmpint (all.status, ==, 0);
  for (guint i = 0; lines[i + 1] != NULL; i++)
    {
      g_assert_true (g_str_has_prefix (lines[i], "no text held: "));
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (lines[i], !=, lines[j]);
    }
  g_assert_cmpuint (g_strv_length (lines), >, 10);
  g_assert_cmpint (nowhere.status, ==, 2);
  g_assert_cmpint (without.status, ==, 2);
  assert_contains (without.messages, "--texts");
}

static void
test_unknown_options (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) unknown = RUN ("--colour");
  g_auto (Answer) later = RUN ("example.parallax", "--colour");
  g_auto (Answer) help = RUN ("example.parallax", "--help");

  g_assert_cmpint (unknown.status, ==, 2);
  assert_contains (unknown.messages, "--colour");
  g_assert_cmpint (later.status, ==, 2);
  g_assert_cmpint (help.status, ==, 0);
  assert_contains (help.output, "parallax check");
}

static void
test_check_well (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) answer = RUN ("check", "example.parallax");

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_cmpstr (answer.output, ==, "");
  g_assert_cmpstr (answer.messages, ==, "0 errors, 0 warnings\n");
}

static void
test_check_errors (Fixture *fixture, gconstpointer data)
{
  g_autofree char *wrong
      = write_file (fixture, "wrong.parallax",
                    "{\"parallax\": 1, \"id\": \"d\", \"title\": \"D\", \"language\": \"en\", \"events\": [\n"
                    "{\"id\": \"e\", \"title\": \"E\\u001b[31m\", \"date\": \"yesterday\", \"extra\": 1}]}");
  g_autofree char *broken = write_file (fixture, "broken.parallax", "{");
  g_auto (Answer) first = RUN ("check", "wrong.parallax");
  g_auto (Answer) second = RUN ("check", "broken.parallax", "example.parallax");

  g_assert_cmpint (first.status, ==, 1);
  assert_contains (first.output, "wrong.parallax:2:");
  assert_contains (first.output, ": error: /events/0/date: ");
  assert_contains (first.output, " [date]\n");
  assert_contains (first.output, ": warning: ");
  g_assert_cmpstr (first.messages, ==, "1 error, 1 warning\n");
  g_assert_cmpint (second.status, ==, 1);
  assert_contains (second.output, "broken.parallax:1:");
  assert_contains (second.output, "[syntax]\n");
}

/* A pipe that nobody writes to, a folder, a file that is not there: answered at once. */
static void
test_check_unreadable (Fixture *fixture, gconstpointer data)
{
  g_autofree char *pipe_path = g_build_filename (fixture->folder, "pipe", NULL);
  g_auto (Answer) pipe_answer = { 0, NULL, NULL };
  g_auto (Answer) folder_answer = RUN ("check", ".");
  g_auto (Answer) missing_answer = RUN ("check", "missing.parallax", "example.parallax");
  g_auto (Answer) list_answer = RUN ("list", "events", "missing.parallax");
  g_auto (Answer) name_answer = RUN ("list", "events", "mis\033[31msing");

  g_assert_cmpint (mkfifo (pipe_path, 0600), ==, 0);
  pipe_answer = RUN ("check", "pipe");
  g_assert_cmpint (pipe_answer.status, ==, 2);
  assert_contains (pipe_answer.output, "pipe: error: ");
  assert_contains (pipe_answer.output, "[io]\n");
  g_assert_cmpint (folder_answer.status, ==, 2);
  assert_contains (folder_answer.output, "[io]\n");
  g_assert_cmpint (missing_answer.status, ==, 2);
  assert_contains (missing_answer.output, "missing.parallax: error: ");
  g_assert_cmpint (list_answer.status, ==, 2);
  g_assert_cmpstr (list_answer.output, ==, "");
  assert_contains (list_answer.messages, "missing.parallax: ");
  g_assert_cmpint (name_answer.status, ==, 2);
  g_assert_null (strchr (name_answer.messages, '\033'));
}

static void
test_wrong_lines (Fixture *fixture, gconstpointer data)
{
  static const char *const lines[][5] = {
    { "check", NULL },
    { "check", "--sideways", "example.parallax", NULL },
    { "list", NULL },
    { "list", "unicorns", NULL },
    { "list", "citations", "example.parallax", NULL },
    { "list", "events", "example.parallax", "more", NULL },
    { "list", "events", "example.parallax", "--format=pdf", NULL },
    { "show", NULL },
    { "show", "nobody", "example.parallax", NULL },
    { "show", "zed", "example.parallax", "--format=csv", NULL },
    { "format", NULL },
    { "format", "example.parallax", "example.parallax", NULL },
    { "format", "example.parallax", "--output=/nowhere/at/all", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_auto (Answer) answer = run_in (fixture->folder, lines[i]);

      g_test_message ("line %u", i);
      g_assert_cmpint (answer.status, ==, 2);
      g_assert_cmpstr (answer.output, ==, "");
      g_assert_cmpstr (answer.messages, !=, "");
    }
}

static void
test_help (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) help = RUN ("--help");
  g_auto (Answer) short_help = RUN ("-h");
  g_auto (Answer) version = RUN ("--version");
  g_auto (Answer) list_help = RUN ("list", "--help");

  g_assert_cmpint (help.status, ==, 0);
  assert_contains (help.output, "parallax check FILE…");
  g_assert_cmpstr (help.messages, ==, "");
  g_assert_cmpstr (short_help.output, ==, help.output);
  g_assert_cmpint (version.status, ==, 0);
  g_assert_true (g_str_has_prefix (version.output, "parallax "));
  g_assert_cmpint (list_help.status, ==, 0);
  assert_contains (list_help.output, "parallax list [OPTION…] KIND [FILE]");
  assert_contains (list_help.output, "--format=FORM");
}

static void
test_list_text (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) answer = RUN ("list", "quotations", "example.parallax");

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_cmpstr (answer.output, ==,
                   "late    22 Oct 2024  Zed: “We shall see.”\n"
                   "middle  21 Oct 2024  Amy: nothing is known [through Ministry of War]\n"
                   "early   20 Oct 2024  Zed: “nonsense” [also in a satirical passage]\n"
                   "jest    19 Oct 2024  Elodié Hong-kyun: “I am the moon.” [rests on satire only]\n");
}

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *root = json_from_string (text, &error);

  g_assert_no_error (error);
  return root;
}

static void
test_list_json (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) answer = RUN ("list", "quotations", "example.parallax", "--format=json");
  g_autoptr (JsonNode) root = parse (answer.output);
  JsonArray *array = json_node_get_array (root);
  JsonObject *early = json_array_get_object_element (array, 2);
  JsonArray *citations = json_object_get_array_member (early, "citations");
  JsonObject *citation = json_array_get_object_element (citations, 1);

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_cmpuint (json_array_get_length (array), ==, 4);
  g_assert_cmpstr (json_object_get_string_member (early, "id"), ==, "early");
  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (early, "claimant-names"), 0),
                   ==, "Zed");
  g_assert_cmpstr (json_object_get_string_member (early, "as-of"), ==, "2024-10");
  g_assert_cmpstr (json_object_get_string_member (citation, "source"), ==, "courier");
  g_assert_cmpstr (json_object_get_string_member (citation, "publisher"), ==, "The Courier");
  g_assert_cmpint (json_object_get_int_member (citation, "paragraph"), ==, 3);
  g_assert_true (json_object_get_boolean_member (citation, "satire"));
  g_assert_false (json_object_get_boolean_member (json_array_get_object_element (citations, 0), "satire"));
}

/* Every record has the members of the file, those that are added aside. */
static void
test_list_json_is_faithful (Fixture *fixture, gconstpointer data)
{
  static const char *const added[] = { "claimant-names", "publisher", "satire" };
  static const char *const kinds[]
      = { "events", "quotations", "estimates", "positions", "claimants", "sources", "measures", "questions" };
  g_autofree char *json = example_dossier_json (EXAMPLE_DOSSIER);
  g_autoptr (JsonNode) whole = parse (json);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_auto (Answer) answer = RUN ("list", kinds[i], "example.parallax", "--format=json");
      g_autoptr (JsonNode) root = parse (answer.output);
      JsonArray *array = json_node_get_array (root);
      JsonNode *expected = json_object_get_member (json_node_get_object (whole), kinds[i]);

      for (guint j = 0; j < json_array_get_length (array); j++)
        {
          JsonObject *object = json_array_get_object_element (array, j);
          JsonArray *citations = json_object_has_member (object, "citations")
                                     ? json_object_get_array_member (object, "citations")
                                     : NULL;

          json_object_remove_member (object, added[0]);
          for (guint k = 0; citations != NULL && k < json_array_get_length (citations); k++)
            {
              json_object_remove_member (json_array_get_object_element (citations, k), added[1]);
              json_object_remove_member (json_array_get_object_element (citations, k), added[2]);
            }
        }
      g_test_message ("%s", kinds[i]);
      g_assert_true (json_node_equal (root, expected));
    }
}

static void
test_list_csv (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) answer = RUN ("list", "estimates", "example.parallax", "--format=csv");

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_true (g_str_has_prefix (
      answer.output, "\"id\",\"claimants\",\"claimant-names\",\"measure\",\"low\",\"high\",\"bound\","
                     "\"words\",\"modality\",\"stated\","
                     "\"as-of\",\"event\",\"through\",\"citations\",\"satire\"\r\n"
                     "\"first-figure\",\"ministry\",\"Ministry of "
                     "War\",\"troops\",\"12000\",\"12000\",\"about\",\"some 12,000\","
                     "\"expects\",\"2024-10-18\",\"2024-10\",\"summons\",\"\",\"gazette ¶ 2\",\"none\"\r\n"));
  assert_contains (answer.output,
                   "\"no-figure\",\"amy; zed\",\"Amy; Zed\",\"troops\",\"\",\"\",\"unstated\"");
}

/* What a stranger wrote reaches neither a terminal nor a spreadsheet raw, and JSON stays JSON. */
static void
test_hostile (Fixture *fixture, gconstpointer data)
{
  g_autofree char *hostile
      = write_file (fixture, "hostile.parallax",
                    "{\"parallax\": 1, \"id\": \"d\", \"title\": \"D\", \"language\": \"en\", \"events\": ["
                    "{\"id\": \"e\", \"title\": \"=HYPERLINK(\\u001b[2J\\u001f\\u009b\\u202e\\n\\u007f)\","
                    " \"date\": \"2024\"}]}");
  g_auto (Answer) text = RUN ("list", "events", "hostile.parallax");
  g_auto (Answer) show = RUN ("show", "e", "hostile.parallax");
  g_auto (Answer) csv = RUN ("list", "events", "hostile.parallax", "--format=csv");
  g_auto (Answer) json = RUN ("list", "events", "hostile.parallax", "--format=json");
  g_autoptr (JsonNode) root = parse (json.output);

  g_assert_cmpstr (text.output, ==, "e  2024  =HYPERLINK(\\u001b[2J\\u001f\\u009b\\u202e\\u000a\\u007f)\n");
  assert_contains (show.output, "=HYPERLINK(\\u001b[2J\\u001f\\u009b\\u202e\\u000a\\u007f)\n");
  assert_contains (csv.output, "\"'=HYPERLINK(");
  g_assert_null (strchr (json.output, '\x1f'));
  g_assert_null (strchr (json.output, '\x1b'));
  assert_contains (json.output, "\\u001f");
  g_assert_cmpstr (
      json_object_get_string_member (json_array_get_object_element (json_node_get_array (root), 0), "title"),
      ==, "=HYPERLINK(\x1b[2J\x1f\xc2\x9b\xe2\x80\xae\n\x7f)");
}

/* The sound records are listed, and the status says that there are others. */
static void
test_list_unsound (Fixture *fixture, gconstpointer data)
{
  g_autofree char *wrong =
      write_file (fixture, "wrong.parallax",
                  "{\"parallax\": 1, \"id\": \"d\", \"title\": \"D\", \"language\": \"en\", \"events\": ["
                  "{\"id\": \"a\", \"title\": \"A\", \"date\": \"x\"}, {\"id\": \"b\", \"title\": \"B\", "
                  "\"date\": \"2024\"}]}");
  g_auto (Answer) list = RUN ("list", "events", "wrong.parallax");
  g_auto (Answer) show = RUN ("show", "a", "wrong.parallax");
  g_auto (Answer) format = RUN ("format", "wrong.parallax");

  g_assert_cmpint (list.status, ==, 1);
  g_assert_cmpstr (list.output, ==, "b  2024  B\n");
  assert_contains (list.messages, "wrong.parallax: 1 error;");
  g_assert_cmpint (show.status, ==, 1);
  assert_contains (show.output, "! There are errors in this record");
  g_assert_cmpint (format.status, ==, 1);
  g_assert_cmpstr (format.output, ==, "");
}

static void
test_show (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) text = RUN ("show", "jest", "example.parallax");
  g_auto (Answer) json = RUN ("show", "jest", "example.parallax", "--format=json");
  g_autoptr (JsonNode) root = parse (json.output);
  JsonObject *names = json_object_get_object_member (json_node_get_object (root), "names");

  g_assert_cmpint (text.status, ==, 0);
  g_assert_cmpstr (text.output, ==,
                   "“I am the moon.”\n"
                   "Quotation · 1 source\n"
                   "! This rests only on satire: nothing in this dossier shows that it was reported.\n"
                   "\n"
                   "Who        Elodié Hong-kyun\n"
                   "Said       Saturday 19 October 2024\n"
                   "Published  The Courier, 21 October 2024\n"
                   "Form       Direct quotation\n"
                   "\n"
                   "As printed\n"
                   "  The Courier, paragraph 4, 21 Oct 2024: “I am the moon.”, translated from French, "
                   "in a satirical passage [courier]\n");
  g_assert_cmpint (json.status, ==, 0);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (root), "kind"), ==, "quotation");
  g_assert_cmpuint (json_object_get_size (names), ==, 2);
  g_assert_true (json_object_has_member (names, "elodie"));
  g_assert_true (json_object_has_member (names, "courier"));
}

static void
test_format (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) first = RUN ("format", "example.parallax");
  g_auto (Answer) saved = RUN ("format", "example.parallax", "--output=saved.parallax");
  g_auto (Answer) again = RUN ("format", "saved.parallax");
  g_autofree char *path = g_build_filename (fixture->folder, "saved.parallax", NULL);
  g_autofree char *contents = NULL;

  g_assert_cmpint (first.status, ==, 0);
  g_assert_true (g_str_has_prefix (first.output, "{\n  \"parallax\": 1,\n"));
  g_assert_cmpint (saved.status, ==, 0);
  g_assert_cmpstr (saved.output, ==, "");
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, first.output);
  g_assert_cmpstr (again.output, ==, first.output);
}

/* The shipped dossier is what is meant when no file is named. */
static void
test_shipped (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) answer = RUN ("list", "sources");

  g_assert_cmpint (answer.status, ==, 0);
  assert_contains (answer.output, "La Vanguardia");
}

/* Returns: the exit status; what is said on stderr goes to @messages */
static int
run_shell (const char *command, char **messages)
{
  const char *line[] = { "/bin/sh", "-c", command, NULL };
  g_autoptr (GSubprocess) process
      = g_subprocess_newv (line, G_SUBPROCESS_FLAGS_STDERR_PIPE | G_SUBPROCESS_FLAGS_STDOUT_SILENCE, NULL);

  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, messages, NULL));
  return g_subprocess_get_exit_status (process);
}

static void
test_full_disk (Fixture *fixture, gconstpointer data)
{
  static const char *const commands[] = { "list events", "export --format=json-ld", "export --format=ris", "report",
                                          "report --format=pdf" };

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("there is no /dev/full");
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *command = g_strdup_printf ("\"$PARALLAX_BINARY\" %s '%s' >/dev/full", commands[i], fixture->example);
      g_autofree char *messages = NULL;

      g_assert_cmpint (run_shell (command, &messages), ==, 2);
      g_assert_cmpstr (messages, !=, "");
    }
}

/* Who reads no more is not told that there was more, whether the signal for that is ignored or not. */
static void
test_closed_pipe (Fixture *fixture, gconstpointer data)
{
  static const char *const commands[] = { "list events", "export --format=json-ld", "report", "report --format=pdf" };
  static const char *const traps[] = { "", "trap '' PIPE;" };

  for (guint i = 0; i < G_N_ELEMENTS (traps) * G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *command
          = g_strdup_printf ("%s { sleep 0.02; \"$PARALLAX_BINARY\" %s '%s'; } | true", traps[i / G_N_ELEMENTS (commands)],
                             commands[i % G_N_ELEMENTS (commands)], fixture->example);
      g_autofree char *messages = NULL;

      g_assert_cmpint (run_shell (command, &messages), ==, 0);
      g_assert_cmpstr (messages, ==, "");
    }
}

static void
test_csv_field (void)
{
  static const struct
  {
    const char *text;
    const char *field;
  } cases[] = {
    { "", "\"\"" },
    { "plain", "\"plain\"" },
    { "a,b", "\"a,b\"" },
    { "say \"yes\"", "\"say \"\"yes\"\"\"" },
    { "a\nb", "\"a\nb\"" },
    { "=1+1", "\"'=1+1\"" },
    { "+1", "\"'+1\"" },
    { "-1", "\"'-1\"" },
    { "@SUM", "\"'@SUM\"" },
    { "|cmd", "\"'|cmd\"" },
    { "\tx", "\"'\tx\"" },
    { "\rx", "\"'\rx\"" },
    { "\nx", "\"'\nx\"" },
    { "＝1", "\"'＝1\"" },
    { "＋1", "\"'＋1\"" },
    { "－1", "\"'－1\"" },
    { "＠x", "\"'＠x\"" },
    { "｜x", "\"'｜x\"" },
    { "a=b", "\"a=b\"" },
    { "'=1", "\"'=1\"" },
    { "“=1”", "\"“=1”\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) row = g_string_new (NULL);

      plx_csv_append_field (row, cases[i].text);
      g_assert_cmpstr (row->str, ==, cases[i].field);
    }
}

static void
test_csv_rows (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, "legal");
  g_autoptr (GString) csv = g_string_new (NULL);

  plx_record_append_csv_header (csv, PLX_RECORD_QUESTION);
  plx_record_append_csv (csv, record);
  g_assert_cmpstr (csv->str, ==, "\"id\",\"title\"\r\n\"legal\",\"Is it legal?\"\r\n");
}

static void
test_terminal_escape (void)
{
  static const struct
  {
    const char *text;
    const char *escaped;
  } cases[] = {
    { "", "" },
    { "plain – “text” 한국어", "plain – “text” 한국어" },
    { "\x1b[31m", "\\u001b[31m" },
    { "a\nb\tc\rd", "a\\u000ab\\u0009c\\u000dd" },
    { "\x01\x1f\x7f", "\\u0001\\u001f\\u007f" },
    { "\xc2\x80\xc2\x9b\xc2\x9f\xc2\xa0", "\\u0080\\u009b\\u009f\xc2\xa0" },
    { "\xe2\x80\xaa\xe2\x80\xae", "\\u202a\\u202e" },
    { "\xe2\x81\xa6\xe2\x81\xa9", "\\u2066\\u2069" },
    { "\xe2\x80\x8e\xe2\x80\x8f\xd8\x9c", "\\u200e\\u200f\\u061c" },
    { "\xe2\x80\xa8\xe2\x80\xa9", "\\u2028\\u2029" },
    { "\xff\xfe", "\xef\xbf\xbd\xef\xbf\xbd" },
    { "back\\slash", "back\\slash" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *escaped = plx_terminal_escape (cases[i].text);

      g_assert_cmpstr (escaped, ==, cases[i].escaped);
    }
}

static void
test_terminal_width (void)
{
  g_assert_cmpuint (plx_display_width (""), ==, 0);
  g_assert_cmpuint (plx_display_width ("abc"), ==, 3);
  g_assert_cmpuint (plx_display_width ("한국"), ==, 4);
  g_assert_cmpuint (plx_display_width ("e\xcc\x81"), ==, 1);
}

#define ADD(path, test) g_test_add ("/command/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (g_getenv ("PARALLAX_BINARY"));
  ADD ("check/well", test_check_well);
  ADD ("verify", test_verify);
  ADD ("unknown-options", test_unknown_options);
  ADD ("check/errors", test_check_errors);
  ADD ("check/unreadable", test_check_unreadable);
  ADD ("wrong-lines", test_wrong_lines);
  ADD ("help", test_help);
  ADD ("list/text", test_list_text);
  ADD ("list/json", test_list_json);
  ADD ("list/json-is-faithful", test_list_json_is_faithful);
  ADD ("list/csv", test_list_csv);
  ADD ("list/hostile", test_hostile);
  ADD ("list/unsound", test_list_unsound);
  ADD ("show", test_show);
  ADD ("format", test_format);
  ADD ("shipped", test_shipped);
  ADD ("full-disk", test_full_disk);
  ADD ("closed-pipe", test_closed_pipe);
  g_test_add_func ("/csv/field", test_csv_field);
  g_test_add_func ("/csv/rows", test_csv_rows);
  g_test_add_func ("/terminal/escape", test_terminal_escape);
  g_test_add_func ("/terminal/width", test_terminal_width);
  return g_test_run ();
}
