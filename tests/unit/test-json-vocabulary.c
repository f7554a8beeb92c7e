/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members whose names are words of a vocabulary: found however they are written, and never twice unnoticed. */
#include <string.h>

#include "plx-json-scanner.h"

static const char *const words[] = { "id", "kind", "original-language", "identity", "i" };

static PlxJsonVocabulary *
make_vocabulary (void)
{
  PlxJsonVocabulary *vocabulary = plx_json_vocabulary_new ();

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    plx_json_vocabulary_add (vocabulary, words[i]);
  return vocabulary;
}

/* The members of one object: the numbers of their names' words, "!" behind a name given twice. */
static char *
trace (PlxJsonScanner *scanner, guint expected)
{
  g_autoptr (PlxJsonVocabulary) vocabulary = make_vocabulary ();
  g_autoptr (GString) trace = g_string_new (NULL);
  PlxJsonToken token;
  int word;

  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_OBJECT_START);
  while ((token = plx_json_scanner_next_member (scanner, vocabulary, expected, &word, NULL, NULL)) == PLX_JSON_TOKEN_NAME)
    {
      if (word != PLX_JSON_NO_WORD)
        g_assert_cmpstr (plx_json_scanner_get_text (scanner, NULL), ==, words[word]);
      g_string_append_printf (trace, "%d%s ", word, plx_json_scanner_is_duplicate (scanner) ? "!" : "");
      g_assert_true (plx_json_scanner_skip_value (scanner, NULL, NULL));
    }
  g_string_append (trace, token == PLX_JSON_TOKEN_OBJECT_END ? "end" : "error");
  return g_string_free (g_steal_pointer (&trace), FALSE);
}

static void
test_names (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { "{}", "end" },
    { "{\"id\": 1}", "0 end" },
    { "{\"id\": 1, \"kind\": {\"id\": 2}, \"i\": [3]}", "0 1 4 end" },
    { "{\"original-language\":1,\"identity\":2,\"id\":3}", "2 3 0 end" },
    { "{\"ident\": 1, \"id \": 2, \"ID\": 3, \"\": 4, \"identitys\": 5}", "-1 -1 -1 -1 -1 end" },
    { "{\"\\u0069d\": 1, \"k\\u0069nd\": 2}", "0 1 end" },
    { "{\"id\": 1, \"id\": 2, \"kind\": 3, \"id\": 4}", "0 0! 1 0! end" },
    { "{\"id\": 1, \"\\u0069d\": 2}", "0 0! end" },
    { "{\"\\u0069d\": 1, \"id\": 2}", "0 0! end" },
    { "{\"x\": 1, \"id\": 2, \"\\u0078\": 3}", "-1 0 -1! end" },
    { "{\"i\\u0000d\": 1, \"i\": 2}", "-1 4 end" },
    { "{\"id\": 1,}", "0 error" },
    { "{\"id", "error" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint expected = 0; expected <= G_N_ELEMENTS (words); expected++)
      {
        g_autoptr (PlxJsonScanner) scanner
          = plx_json_scanner_new_for_data (cases[i].text, strlen (cases[i].text));
        g_autofree char *found = trace (scanner, expected);

        g_assert_cmpstr (found, ==, cases[i].expected);
      }
}

/* Names that the window cuts in two are read whole. */
static void
test_window_ends (void)
{
  for (guint spaces = 0; spaces < 40; spaces++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (PlxJsonScanner) scanner = NULL;
      g_autofree char *found = NULL;

      for (gsize i = 0; i < 64 * 1024 - 20 - spaces; i++)
        g_string_append_c (text, ' ');
      g_string_append (text, "{\"id\":1,\"original-language\":2,\"identity\":3,\"other\":4,\"id\":5}");
      scanner = plx_json_scanner_new_for_data (text->str, text->len);
      found = trace (scanner, spaces % 6);
      g_assert_cmpstr (found, ==, "0 2 3 -1 0! end");
    }
}

/* The limit on members counts words and other names together. */
static void
test_limit (void)
{
  for (guint n = PLX_JSON_MAXIMUM_MEMBERS; n <= PLX_JSON_MAXIMUM_MEMBERS + 1; n++)
    {
      g_autoptr (GString) text = g_string_new ("{\"id\":0");
      g_autoptr (PlxJsonScanner) scanner = NULL;
      g_autofree char *found = NULL;

      for (guint i = 1; i < n; i++)
        g_string_append_printf (text, ",\"%u\":0", i);
      g_string_append_c (text, '}');
      scanner = plx_json_scanner_new_for_data (text->str, text->len);
      found = trace (scanner, 0);
      g_assert_true (g_str_has_suffix (found, n > PLX_JSON_MAXIMUM_MEMBERS ? "error" : "end"));
    }
}

static void
test_find (void)
{
  g_autoptr (PlxJsonVocabulary) vocabulary = make_vocabulary ();

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpint (plx_json_vocabulary_find (vocabulary, words[i], strlen (words[i])), ==, i);
  g_assert_cmpint (plx_json_vocabulary_find (vocabulary, "identity", 5), ==, PLX_JSON_NO_WORD);
  g_assert_cmpint (plx_json_vocabulary_find (vocabulary, "", 0), ==, PLX_JSON_NO_WORD);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-vocabulary/names", test_names);
  g_test_add_func ("/json-vocabulary/window-ends", test_window_ends);
  g_test_add_func ("/json-vocabulary/limit", test_limit);
  g_test_add_func ("/json-vocabulary/find", test_find);
  return g_test_run ();
}
