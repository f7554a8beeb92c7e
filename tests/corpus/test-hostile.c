/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Files that are too large to keep, made to exhaust time, memory or the stack. Each is read in a process of its own. */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>

#include "corpus-reading.h"

#define HEAD "{\"parallax\": 1, \"id\": \"d\", \"title\": \"T\", \"language\": \"en\""
#define MEMORY_LIMIT (1024L * 1024) /* KiB */

typedef struct
{
  const char *name;
  void (*write) (GString *text);
  gboolean opens;
  guint n_errors;
  guint n_warnings;
  const char *first; /* what the first problem is, with "*" for anything at its end; NULL for none */
} Case;

static void
repeat (GString *text, const char *piece, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append (text, piece);
}

static void
write_nested_arrays (GString *text)
{
  repeat (text, "[", 100000);
}

static void
write_nested_objects (GString *text)
{
  g_string_append (text, HEAD);
  repeat (text, ", \"x\": {\"a\": 1", 100000);
}

static void
write_long_string (GString *text)
{
  g_string_append (text, HEAD ", \"summary\": \"");
  g_string_set_size (text, text->len + 50 * 1000 * 1000);
  memset (text->str + strlen (HEAD ", \"summary\": \""), 'a', 50 * 1000 * 1000);
  g_string_append (text, "\"}");
}

static void
write_string (GString *text, guint n_escapes)
{
  g_string_append (text, HEAD ", \"summary\": \"");
  repeat (text, "\\u00e9", n_escapes);
  g_string_append (text, "\"}");
}

/* Two bytes of UTF-8 an escape */
static void
write_longest_string (GString *text)
{
  write_string (text, 512 * 1024);
}

static void
write_too_long_string (GString *text)
{
  write_string (text, 512 * 1024 + 1);
}

static void
write_dangling_references (GString *text)
{
  g_string_append (text, HEAD ", \"events\": [");
  for (guint i = 0; i < 100000; i++)
    {
      g_string_append_printf (text, "%s{\"id\": \"e%u\", \"title\": \"E\", \"date\": \"2024\", \"participants\": [", i > 0 ? "," : "", i);
      for (guint j = 0; j < 10; j++)
        g_string_append_printf (text, "%s\"nobody-%u-%u\"", j > 0 ? "," : "", i, j);
      g_string_append (text, "]}\n");
    }
  g_string_append (text, "]}");
}

static void
write_forward_references (GString *text)
{
  g_string_append (text, HEAD ", \"events\": [");
  for (guint i = 0; i < 100000; i++)
    {
      g_string_append_printf (text, "%s{\"id\": \"e%u\", \"title\": \"E\", \"date\": \"2024\", \"participants\": [", i > 0 ? "," : "", i);
      for (guint j = 0; j < 10; j++)
        g_string_append_printf (text, "%s\"c%u\"", j > 0 ? "," : "", (i * 7 + j) % 1000);
      g_string_append (text, "]}\n");
    }
  g_string_append (text, "], \"claimants\": [");
  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (text, "%s{\"id\": \"c%u\", \"kind\": \"person\", \"name\": \"N%u\"}", i > 0 ? "," : "", i, i);
  g_string_append (text, "]}");
}

/* Ids that are alike in 63 letters of 64, so that each comparison takes as long as it can. */
static void
write_alike_ids (GString *text)
{
  char pad[59];

  memset (pad, 'a', sizeof pad - 1);
  pad[58] = '\0';
  g_string_append (text, HEAD ", \"claimants\": [");
  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (text, "%s{\"id\": \"%s%06u\", \"kind\": \"person\", \"name\": \"N%u\", \"member-of\": \"%s%06u\"}\n",
                            i > 0 ? "," : "", pad, i, i, pad, i + 500000);
  g_string_append (text, "]}");
}

/* "az" and "c8" have the same hash by the function that GLib uses for strings, and so have all words made of them. */
static void
write_colliding_ids (GString *text)
{
  g_string_append (text, HEAD ", \"claimants\": [");
  for (guint i = 0; i < 200000; i++)
    {
      g_string_append (text, i > 0 ? ",{\"id\": \"" : "{\"id\": \"");
      for (guint bit = 0; bit < 18; bit++)
        g_string_append (text, (i >> bit & 1) != 0 ? "az" : "c8");
      g_string_append_printf (text, "\", \"kind\": \"person\", \"name\": \"N%u\"}\n", i);
    }
  g_string_append (text, "]}");
}

static void
write_colliding_names (GString *text)
{
  g_string_append (text, HEAD ", \"claimants\": [");
  for (guint i = 0; i < 200000; i++)
    {
      g_string_append_printf (text, "%s{\"id\": \"c%u\", \"kind\": \"person\", \"name\": \"", i > 0 ? "," : "", i);
      for (guint bit = 0; bit < 18; bit++)
        g_string_append (text, (i >> bit & 1) != 0 ? "az" : "c8");
      g_string_append (text, "\"}\n");
    }
  g_string_append (text, "]}");
}

static void
write_duplicate_ids (GString *text)
{
  g_string_append (text, HEAD ", \"questions\": [{\"id\": \"q\", \"title\": \"Q\"}");
  repeat (text, ",\n{\"id\": \"q\", \"title\": \"Q\"}", 1000000);
  g_string_append (text, "]}");
}

static void
write_long_duplicate_ids (GString *text)
{
  g_string_append (text, HEAD ", \"questions\": [");
  for (guint i = 0; i < 40; i++)
    {
      g_string_append (text, i > 0 ? ", {\"id\": \"" : "{\"id\": \"");
      repeat (text, "0123456789abcdef", 65536);
      g_string_append (text, "\", \"title\": \"Q\"}");
    }
  g_string_append (text, "]}");
}

static void
write_long_line (GString *text)
{
  g_string_append (text, HEAD ", \"questions\": [");
  for (guint i = 0; i < 60000; i++)
    g_string_append_printf (text, "%s{\"id\": \"q%u\", \"title\": \"é한\"}", i > 0 ? ", " : "", i);
  g_string_append (text, ", 7]}");
}

static void
write_many_lines (GString *text)
{
  g_string_append (text, HEAD ", \"questions\": [");
  repeat (text, "\n", 5000000);
  g_string_append (text, "  7]}");
}

static void
write_unknown_members (GString *text)
{
  g_string_append (text, HEAD ", \"questions\": [");
  for (guint i = 0; i < 4000; i++)
    {
      g_string_append_printf (text, "%s{\"id\": \"q%u\", \"title\": \"Q\"", i > 0 ? ",\n" : "", i);
      for (guint j = 0; j < 250; j++)
        g_string_append_printf (text, ", \"x%u\": %u", j, j);
      g_string_append_c (text, '}');
    }
  g_string_append (text, "]}");
}

static void
write_duplicate_members (GString *text)
{
  g_string_append (text, HEAD ", \"questions\": [");
  for (guint i = 0; i < 4000; i++)
    {
      g_string_append_printf (text, "%s{\"id\": \"q%u\", \"title\": \"Q\"", i > 0 ? ",\n" : "", i);
      repeat (text, ", \"title\": \"Q\"", 250);
      g_string_append_c (text, '}');
    }
  g_string_append (text, "]}");
}

static void
write_chain (GString *text, gboolean closed)
{
  g_string_append (text, HEAD ", \"claimants\": [");
  for (guint i = 0; i < 100000; i++)
    {
      g_string_append_printf (text, "%s{\"id\": \"c%u\", \"kind\": \"person\", \"name\": \"N%u\"", i > 0 ? ",\n" : "", i, i);
      if (i > 0 || closed)
        g_string_append_printf (text, ", \"member-of\": \"c%u\"", (i + 99999) % 100000);
      g_string_append_c (text, '}');
    }
  g_string_append (text, "]}");
}

static void
write_open_chain (GString *text)
{
  write_chain (text, FALSE);
}

static void
write_closed_chain (GString *text)
{
  write_chain (text, TRUE);
}

static void
write_same_claimants (GString *text)
{
  g_string_append (text, HEAD ", \"claimants\": [{\"id\": \"c\", \"kind\": \"person\", \"name\": \"C\"}], \"events\": [{\"id\": \"e\", "
                              "\"title\": \"E\", \"date\": \"2024\", \"participants\": [\"c\"");
  repeat (text, ", \"c\"", 99999);
  g_string_append (text, "]}]}");
}

static void
write_same_names (GString *text)
{
  g_string_append (text, HEAD ", \"claimants\": [");
  for (guint i = 0; i < 200000; i++)
    g_string_append_printf (text, "%s{\"id\": \"c%u\", \"kind\": \"person\", \"name\": \"Kim J\u00f6ng\"}", i > 0 ? ",\n" : "", i);
  g_string_append (text, "]}");
}

/* Putting them into their canonical order takes quadratic time. */
static void
write_combining_marks (GString *text)
{
  g_string_append (text, HEAD ", \"claimants\": [{\"id\": \"c\", \"kind\": \"person\", \"name\": \"x");
  repeat (text, "\u0e48\u0e38", 150000);
  g_string_append (text, "\"}, {\"id\": \"d\", \"kind\": \"person\", \"name\": \"y");
  repeat (text, "\u0301\u0316", 250000);
  g_string_append (text, "\"}]}");
}

static void
write_numbers_for_records (GString *text)
{
  g_string_append (text, HEAD ", \"estimates\": [0");
  repeat (text, ",0", 20000000);
  g_string_append (text, "]}");
}

static void
write_empty_records (GString *text)
{
  g_string_append (text, HEAD ", \"estimates\": [{}");
  repeat (text, ",{}", 10000000);
  g_string_append (text, "]}");
}

static void
write_numbers_for_texts (GString *text)
{
  g_string_append (text, HEAD ", \"sources\": [{\"id\": \"s\", \"kind\": \"news\", \"publisher\": \"P\", \"published\": \"2024\", "
                              "\"language\": \"en\", \"caveats\": [0");
  repeat (text, ",0", 20000000);
  g_string_append (text, "]}]}");
}

static void
write_many_dangling_references (GString *text)
{
  g_string_append (text, HEAD ", \"events\": [{\"id\": \"e\", \"title\": \"E\", \"date\": \"2024\", \"participants\": [\"x\"");
  repeat (text, ",\"x\"", 5000000);
  g_string_append (text, "]}]}");
}

static void
write_long_number (GString *text)
{
  g_string_append (text, HEAD ", \"x\": ");
  repeat (text, "1234567890", 1000000);
  g_string_append_c (text, '}');
}

static const Case cases[] = {
  { "nested-arrays", write_nested_arrays, FALSE, 2, 0, "1:1: error: expected an object, the dossier, found an array [type]" },
  { "nested-objects", write_nested_objects, FALSE, 1, 1, "1:60: warning: /x:*" },
  { "string-of-50-megabytes", write_long_string, FALSE, 1, 0, "1:71: error: the string is longer than 1048576 bytes [limit]" },
  { "longest-string", write_longest_string, TRUE, 0, 0, NULL },
  { "string-too-long", write_too_long_string, FALSE, 1, 0, "1:71: error: the string is longer than 1048576 bytes [limit]" },
  { "dangling-references", write_dangling_references, TRUE, 1000000, 0, "1:131: error: /events/0/participants/0: there is no*" },
  { "forward-references", write_forward_references, TRUE, 0, 0, NULL },
  { "alike-ids", write_alike_ids, TRUE, 20000, 0, NULL },
  { "colliding-ids", write_colliding_ids, TRUE, 0, 0, NULL },
  { "colliding-names", write_colliding_names, TRUE, 0, 0, NULL },
  { "duplicate-ids", write_duplicate_ids, TRUE, 1000000, 0, "2:8: error: /questions/1/id:*" },
  { "long-duplicate-ids", write_long_duplicate_ids, TRUE, 39, 0, NULL },
  { "long-line", write_long_line, TRUE, 1, 0, "1:1968964: error: /questions/60000: expected an object, found a number [type]" },
  { "many-lines", write_many_lines, TRUE, 1, 0, "5000001:3: error: /questions/0: expected an object, found a number [type]" },
  { "unknown-members", write_unknown_members, TRUE, 0, 1000000, NULL },
  { "duplicate-members", write_duplicate_members, TRUE, 1000000, 0, NULL },
  { "chain-of-claimants", write_open_chain, TRUE, 0, 0, NULL },
  { "cycle-of-claimants", write_closed_chain, TRUE, 1, 0, "2:*" },
  { "same-claimants", write_same_claimants, TRUE, 99999, 0, NULL },
  { "same-names", write_same_names, TRUE, 0, 199999, NULL },
  { "combining-marks", write_combining_marks, TRUE, 0, 0, NULL },
  { "numbers-for-records", write_numbers_for_records, FALSE, 0, 0, "1:74: error: /estimates/0: expected an object, found a number [type]" },
  { "empty-records", write_empty_records, FALSE, 0, 0, "1:74: error: /estimates/0/id:*" },
  { "numbers-for-texts", write_numbers_for_texts, FALSE, 0, 0, NULL },
  { "many-dangling-references", write_many_dangling_references, FALSE, 0, 0, NULL },
  { "long-number", write_long_number, FALSE, 1, 1, "1:60: warning: /x:*" },
};

static GFile *
write_case (const Case *test)
{
  g_autofree char *name = g_strdup_printf ("parallax-hostile-%s-%u.parallax", test->name, g_random_int ());
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), name, NULL);
  g_autoptr (GString) text = g_string_sized_new (64 * 1024 * 1024);

  test->write (text);
  g_assert_true (g_file_set_contents_full (path, text->str, (gssize) text->len, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  return g_file_new_for_path (path);
}

static void
assert_first_problem (const Case *test, GListModel *problems)
{
  g_autofree char *lines = corpus_print_problems (problems);
  g_autofree char *first = g_strndup (lines, strcspn (lines, "\n"));

  g_test_message ("%s", first);
  if (test->first != NULL && !g_pattern_match_simple (test->first, first))
    g_assert_cmpstr (first, ==, test->first);
}

/* In the process of its own: what it has used at most is what reading used. */
static void
read_case (const Case *test, GFile *file)
{
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (PlxDossier) dossier = NULL;
  double begun = corpus_get_seconds ();
  double seconds;
  struct rusage usage;

  dossier = plx_dossier_reader_read (reader, NULL, NULL);
  seconds = corpus_get_seconds () - begun;
  g_printerr ("%.2f s\n", seconds);
  g_assert_cmpfloat (seconds, <, CORPUS_SECONDS);
  getrusage (RUSAGE_SELF, &usage);
  g_printerr ("%ld MiB\n", usage.ru_maxrss / 1024);
  if (!CORPUS_IS_SLOWED)
    g_assert_cmpint (usage.ru_maxrss, <, MEMORY_LIMIT);

  g_assert_cmpint (dossier != NULL, ==, test->opens);
  if (test->n_errors + test->n_warnings > 0 || test->opens)
    {
      g_assert_cmpuint (plx_dossier_reader_count_errors (reader), ==, test->n_errors);
      g_assert_cmpuint (plx_dossier_reader_count_warnings (reader), ==, test->n_warnings);
    }
  else
    g_assert_true (corpus_has_code (plx_dossier_reader_get_problems (reader), PLX_PROBLEM_LIMIT));
  assert_first_problem (test, plx_dossier_reader_get_problems (reader));
  if (dossier != NULL)
    corpus_assert_counts (dossier);
}

/* The path of the file goes to the process through the environment. */
static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (GFile) file = NULL;

  if (g_test_subprocess ())
    {
      file = g_file_new_for_path (g_getenv ("PARALLAX_HOSTILE_FILE"));
      read_case (test, file);
      return;
    }
  file = write_case (test);
  g_setenv ("PARALLAX_HOSTILE_FILE", g_file_peek_path (file), TRUE);
  g_test_trap_subprocess (NULL, 120 * G_USEC_PER_SEC, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_unlink (g_file_peek_path (file));
  g_test_trap_assert_passed ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/hostile/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}
