/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "example-dossier.h"
#include "run-command.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

/* parallax compare, from outside. */

typedef struct
{
  char *folder;
} Fixture;

static char *
dup_path (Fixture *fixture, const char *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *json = example_dossier_json (EXAMPLE_DOSSIER);
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("parallax-test-XXXXXX", &error);
  g_assert_no_error (error);
  path = dup_path (fixture, "e.parallax");
  g_assert_true (g_file_set_contents (path, json, -1, &error));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = dup_path (fixture, name);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static void
assert_lacks (const char *text, const char *part)
{
  if (strstr (text, part) != NULL)
    g_error ("“%s” is in:\n%s", part, text);
}

static JsonNode *
parse (const char *json)
{
  g_autoptr (GError) error = NULL;
  JsonNode *root = json_from_string (json, &error);

  g_assert_no_error (error);
  return root;
}

/* The ids of all figures, row by row. */
static char *
dup_figures (const char *json, const char *rows)
{
  g_autoptr (JsonNode) root = parse (json);
  JsonObject *object = json_node_get_object (root);
  JsonArray *array = json_object_has_member (object, rows) ? json_object_get_array_member (object, rows) : NULL;
  GString *ids = g_string_new (NULL);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonArray *figures = json_object_get_array_member (json_array_get_object_element (array, i), "figures");

      for (guint j = 0; j < json_array_get_length (figures); j++)
        g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "",
                                json_object_get_string_member (json_array_get_object_element (figures, j), "id"));
    }
  return g_string_free (ids, FALSE);
}

static void
assert_figures (const Answer *answer, const char *rows, const char *expected)
{
  g_autofree char *ids = NULL;

  g_assert_cmpstr (answer->messages, ==, "");
  g_assert_cmpint (answer->status, ==, 0);
  ids = dup_figures (answer->output, rows);
  g_assert_cmpstr (ids, ==, expected);
}

/* Only what had been said, or published, by the end of the day; what rests on reports of nobody when it is asked for. */
static void
test_as_of (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) all = RUN ("compare", "e.parallax", "--measure=troops", "--format=json");
  g_auto (Answer) apart = RUN ("compare", "e.parallax", "--measure=troops", "--format=json", "--apart");
  g_auto (Answer) day = RUN ("compare", "e.parallax", "--measure=troops", "--format=json", "--as-of=2024-10-20");
  g_auto (Answer) month = RUN ("compare", "e.parallax", "--measure=troops", "--format=json", "--as-of=2024-10");
  g_auto (Answer) before = RUN ("compare", "e.parallax", "--measure=troops", "--format=json", "--as-of=2023");
  g_auto (Answer) published
      = RUN ("compare", "e.parallax", "--measure=troops", "--format=json", "--as-of=2024-10-21", "--published");

  assert_figures (&all, "rows", "first-figure second-figure");
  assert_figures (&all, "apart", "");
  assert_figures (&apart, "rows", "first-figure second-figure");
  assert_figures (&apart, "apart", "no-figure no-figure");
  assert_figures (&day, "rows", "first-figure");
  assert_figures (&month, "rows", "first-figure second-figure");
  assert_figures (&before, "rows", "");
  /* The paper that prints it came out on the 22nd. */
  assert_figures (&published, "rows", "");
}

/* Every form names only the sources that had come out, not those that print the same later. */
static void
test_published (Fixture *fixture, gconstpointer data)
{
  static const char *const formats[] = { "text", "csv", "json", "markdown", "wikitext", "html" };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *format = g_strconcat ("--format=", formats[i], NULL);
      g_auto (Answer) answer
          = RUN ("compare", "--question=troops-in-russia", "--as-of=2024-10-21", "--published", format);

      g_assert_cmpint (answer.status, ==, 0);
      assert_contains (answer.output, "BFM TV");
      assert_lacks (answer.output, "La Vanguardia");
      assert_lacks (answer.output, "la-vanguardia");
      assert_lacks (answer.output, "satirical");
      assert_lacks (answer.output, "\"also\"");
    }
}

static void
test_json (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) answer = RUN ("compare", "e.parallax", "--measure=troops", "--format=json", "--as-of=2024-10-26");
  g_autoptr (JsonNode) root = parse (answer.output);
  JsonObject *object = json_node_get_object (root);
  JsonObject *row = json_array_get_object_element (json_object_get_array_member (object, "rows"), 0);
  JsonObject *second = json_array_get_object_element (json_object_get_array_member (row, "figures"), 1);
  JsonObject *citation = json_array_get_object_element (json_object_get_array_member (second, "citations"), 0);
  JsonObject *source = json_array_get_object_element (json_object_get_array_member (object, "sources"), 0);

  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (object, "dossier"), "id"), ==, "example");
  g_assert_cmpstr (json_object_get_string_member (object, "as-of"), ==, "2024-10-26");
  g_assert_cmpstr (json_object_get_string_member (object, "clock"), ==, "said");
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (object, "measure"), "unit"), ==, "people");
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (row, "claimant"), "id"), ==, "ministry");
  g_assert_true (json_object_get_null_member (second, "low"));
  g_assert_cmpint (json_object_get_int_member (second, "high"), ==, 3000);
  g_assert_cmpstr (json_object_get_string_member (second, "bound"), ==, "at-most");
  g_assert_cmpstr (json_object_get_string_member (second, "words"), ==, "up to 3,000");
  g_assert_cmpstr (json_object_get_string_member (second, "stated"), ==, "2024-10-25");
  g_assert_cmpstr (json_object_get_string_member (second, "satire"), ==, "none");
  g_assert_true (json_object_get_boolean_member (second, "latest"));
  g_assert_cmpint (json_object_get_int_member (citation, "paragraph"), ==, 5);
  g_assert_cmpstr (json_object_get_string_member (citation, "exact"), ==, "up to 3,000");
  g_assert_cmpstr (json_object_get_string_member (source, "id"), ==, "gazette");
}

static void
test_question (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) text = RUN ("compare", "e.parallax", "--question=present");
  g_auto (Answer) satire = RUN ("compare", "e.parallax", "--question=present", "--satire", "--format=csv");
  g_auto (Answer) csv = RUN ("compare", "e.parallax", "--question=present", "--format=csv");

  g_assert_cmpint (text.status, ==, 0);
  assert_contains (text.output, "Are they there?\n═══");
  assert_contains (text.output, "Example · example\n");
  assert_contains (csv.output, "\"neither\"");
  assert_lacks (csv.output, "\"amy-jests\"");
  assert_contains (satire.output, "\"amy-jests\"");
  assert_contains (satire.output, "\"only\"");
}

static void
test_claims (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) text = RUN ("compare", "e.parallax", "--claims=late,first-figure,denies");
  g_auto (Answer) json = RUN ("compare", "e.parallax", "--claims=late,first-figure", "--format=json");
  g_autoptr (JsonNode) root = parse (json.output);
  JsonArray *claims = json_object_get_array_member (json_node_get_object (root), "claims");

  g_assert_cmpint (text.status, ==, 0);
  assert_contains (text.output, "We shall see.");
  assert_contains (text.output, "about 12,000 people");
  g_assert_cmpuint (json_array_get_length (claims), ==, 2);
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (claims, 1), "kind"), ==, "estimate");
}

/* A chart is a picture of the same figures, along figures or along days. */
static void
test_chart (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) usual = RUN ("compare", "e.parallax", "--measure=troops", "--format=svg");
  g_auto (Answer) figures
      = RUN ("compare", "e.parallax", "--measure=troops", "--format=svg", "--chart=figures", "--scale=linear");
  g_auto (Answer) powers = RUN ("compare", "e.parallax", "--measure=troops", "--format=svg", "--scale=logarithmic");
  g_auto (Answer) days = RUN ("compare", "e.parallax", "--measure=troops", "--format=svg", "--chart=days");

  g_assert_cmpint (days.status, ==, 0);
  g_assert_cmpstr (usual.output, ==, figures.output);
  g_assert_cmpstr (usual.output, !=, powers.output);
  g_assert_cmpstr (usual.output, !=, days.output);
  g_assert_true (g_str_has_prefix (days.output, "<?xml"));
}

/* What is wrong, where, and what is expected; nothing on the standard output. */
static void
test_refusals (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *arguments[3];
    const char *messages[3];
  } cases[] = {
    { { NULL }, { "--measure=ID", "--question=ID", "--claims=ID,ID" } },
    { { "--measure=troops", "--question=present" }, { "--measure=ID" } },
    { { "--measure=nothing" }, { "--measure", "“nothing”", "troops, arms" } },
    { { "--measure=present" }, { "Question", "troops, arms" } },
    { { "--question=troops" }, { "--question", "Measure", "present, legal" } },
    { { "--measure=troops", "--format=docx" }, { "“docx”", "wikitext", "pdf" } },
    { { "--measure=troops", "--paper=a5" }, { "“a5”", "letter" } },
    { { "--measure=troops", "--chart=weeks" }, { "“weeks”", "figures or days" } },
    { { "--measure=troops", "--scale=log" }, { "“log”", "linear or logarithmic" } },
    { { "--question=present", "--chart=days" }, { "--chart", "--measure=ID" } },
    { { "--measure=troops", "--as-of=yesterday" }, { "--as-of" } },
    { { "--measure=troops", "--as-of=2024-10-21~" }, { "2024-10-21~", "YYYY-MM-DD" } },
    { { "--measure=troops", "--as-of=2024-10/2024-11" }, { "YYYY-MM-DD" } },
    { { "--measure=troops", "--as-of=201X" }, { "YYYY-MM-DD" } },
    { { "--claims=late" }, { "--claims=ID,ID" } },
    { { "--claims=late,early,middle,jest,denies" }, { "5" } },
    { { "--claims=late,late" }, { "“late”", "twice" } },
    { { "--claims=late,zed" }, { "“zed”", "Claimant" } },
    { { "--claims=late,nothing" }, { "“nothing”" } },
    { { "--claims=late,early", "--as-of=2024" }, { "--as-of" } },
    { { "--measure=troops", "--colour" }, { "--colour" } },
    { { "--measure=troops", "nowhere.parallax" }, { "" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Answer) answer
          = RUN ("compare", "e.parallax", cases[i].arguments[0], cases[i].arguments[1], cases[i].arguments[2]);

      g_assert_cmpint (answer.status, ==, 2);
      g_assert_cmpstr (answer.output, ==, "");
      for (guint j = 0; j < 3 && cases[i].messages[j] != NULL; j++)
        assert_contains (answer.messages, cases[i].messages[j]);
    }
}

/* What was there stays there until all of the new file is. */
static void
test_output (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = dup_path (fixture, "out.pdf");
  g_autofree char *link = dup_path (fixture, "link.csv");
  g_autofree char *target = dup_path (fixture, "target.csv");
  g_autofree char *contents = NULL;
  g_autofree char *linked = NULL;
  gsize length;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_assert_true (g_file_set_contents (target, "old", -1, NULL));
  g_assert_cmpint (symlink ("target.csv", link), ==, 0);
  {
    g_auto (Answer) refused = RUN ("compare", "e.parallax", "--measure=nothing", "--format=pdf", "--output=out.pdf");

    g_assert_cmpint (refused.status, ==, 2);
    g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
    g_assert_cmpstr (contents, ==, "old");
    g_clear_pointer (&contents, g_free);
  }
  {
    g_auto (Answer) written = RUN ("compare", "e.parallax", "--measure=troops", "--format=pdf", "--output=out.pdf");
    g_auto (Answer) nowhere = RUN ("compare", "e.parallax", "--measure=troops", "--output=no/such/folder");
    g_auto (Answer) folder = RUN ("compare", "e.parallax", "--measure=troops", "--output=.");
    g_auto (Answer) through = RUN ("compare", "e.parallax", "--measure=troops", "--format=csv", "--output=link.csv");

    g_assert_cmpint (written.status, ==, 0);
    g_assert_cmpstr (written.output, ==, "");
    g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
    g_assert_true (g_str_has_prefix (contents, "%PDF-"));
    g_assert_cmpint (nowhere.status, ==, 2);
    assert_contains (nowhere.messages, "no/such/folder");
    g_assert_cmpint (folder.status, ==, 2);
    g_assert_cmpint (through.status, ==, 0);
    g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
    g_assert_true (g_file_get_contents (target, &linked, NULL, NULL));
    assert_contains (linked, "\"first-figure\"");
  }
}

/* A dossier with errors is compared as far as it goes, and its status says so. */
static void
test_errors (Fixture *fixture, gconstpointer data)
{
  g_autofree char *json = example_dossier_json (EXAMPLE_DOSSIER);
  g_auto (GStrv) parts = g_strsplit (json, "\"low\": 12000", 2);
  g_autofree char *broken = g_strjoinv ("\"low\": 99999", parts);
  g_autofree char *path = dup_path (fixture, "broken.parallax");
  g_auto (Answer) answer = { 0, NULL, NULL };

  g_assert_true (g_file_set_contents (path, broken, -1, NULL));
  answer = RUN ("compare", "broken.parallax", "--measure=troops", "--format=csv");
  g_assert_cmpint (answer.status, ==, 1);
  assert_contains (answer.messages, "parallax check");
  assert_contains (answer.output, "\"second-figure\"");
  assert_lacks (answer.output, "\"first-figure\"");
}

/* The shipped dossier: who gives which figure of what North Korea is to send, in the order in which it was said. */
static void
test_shipped (Fixture *fixture, gconstpointer data)
{
  g_auto (Answer) all = RUN ("compare", "--measure=troops-in-total", "--format=json");
  g_auto (Answer) earlier = RUN ("compare", "--measure=troops-present", "--format=json", "--as-of=2024-10-21");

  assert_figures (&all, "rows", "figure-nis-expected figure-nis-decided");
  assert_figures (&earlier, "rows", "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/command-compare/as-of", Fixture, NULL, set_up, test_as_of, tear_down);
  g_test_add ("/command-compare/published", Fixture, NULL, set_up, test_published, tear_down);
  g_test_add ("/command-compare/json", Fixture, NULL, set_up, test_json, tear_down);
  g_test_add ("/command-compare/question", Fixture, NULL, set_up, test_question, tear_down);
  g_test_add ("/command-compare/claims", Fixture, NULL, set_up, test_claims, tear_down);
  g_test_add ("/command-compare/chart", Fixture, NULL, set_up, test_chart, tear_down);
  g_test_add ("/command-compare/refusals", Fixture, NULL, set_up, test_refusals, tear_down);
  g_test_add ("/command-compare/output", Fixture, NULL, set_up, test_output, tear_down);
  g_test_add ("/command-compare/errors", Fixture, NULL, set_up, test_errors, tear_down);
  g_test_add ("/command-compare/shipped", Fixture, NULL, set_up, test_shipped, tear_down);
  return g_test_run ();
}
