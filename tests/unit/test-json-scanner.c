/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "json-scanner-trace.h"

#include <locale.h>

static void
assert_trace (const char *text,
              const char *expected)
{
  g_autofree char *lines = trace_data (text, strlen (text));

  g_assert_cmpstr (lines, ==, expected);
}

static void
test_tokens (void)
{
  assert_trace ("{\"a\": [1, -2.5e3, \"x\", true, false, null, {}, []]}",
                "1:1 1 {\n1:2 1 name a\n1:7 2 [\n1:8 2 number 1\n1:11 2 number -2.5e3\n1:19 2 string x\n"
                "1:24 2 true\n1:30 2 false\n1:37 2 null\n1:43 3 {\n1:44 2 }\n1:47 3 [\n1:48 2 ]\n"
                "1:49 1 ]\n1:50 0 }\n"
                "1:51 0 end\n");
  assert_trace ("7", "1:1 0 number 7\n1:2 0 end\n");
  assert_trace (" \t\r\n\"\" ", "2:1 0 string \n2:4 0 end\n");
  assert_trace ("true", "1:1 0 true\n1:5 0 end\n");
  assert_trace ("\"\\u0000-\\uDC00\"", "1:1 0 string \xEF\xBF\xBD-\xEF\xBF\xBD (NUL)\n1:16 0 end\n");
}

static void
test_positions (void)
{
  /* Bytes of several-byte characters and of escapes, CRLF, a tab, blank lines */
  assert_trace ("[\"é\", \"北한\", \"😀\", 1]",
                "1:1 1 [\n1:2 1 string é\n1:7 1 string 北한\n1:13 1 string 😀\n1:18 1 number 1\n1:19 0 ]\n"
                "1:20 0 end\n");
  assert_trace ("[\r\n  1,\r\n\r\n\t2\n]\n", "1:1 1 [\n2:3 1 number 1\n4:2 1 number 2\n5:1 0 ]\n6:1 0 end\n");
  assert_trace ("[1\r,2]", "1:1 1 [\n1:2 1 number 1\n1:5 1 number 2\n1:6 0 ]\n1:7 0 end\n");
  assert_trace ("[\"\\u00e9\\n\", 1]", "1:1 1 [\n1:2 1 string é\n\n1:14 1 number 1\n1:15 0 ]\n1:16 0 end\n");
  /* The column is that of the character at fault, behind such characters, on its own line */
  assert_trace ("[\"é\",\n\"北\\x\"]",
                "1:1 1 [\n1:2 1 string é\n2:4 1 error expected one of “\"\\/bfnrtu” after the "
                "backslash, found “x”\n");
  assert_trace ("{\"é\" 1}",
                "1:1 1 {\n1:2 1 name é\n1:6 1 error expected a colon after the member name, found “1”\n");
}

static void
test_offset (void)
{
  static const char data[] = "[\"é\", 1]  ";
  static const guint64 offsets[] = { 1, 5, 8, 9, 11 };
  g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (data, sizeof data - 1);

  g_assert_cmpuint (plx_json_scanner_get_offset (scanner), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (offsets); i++)
    {
      plx_json_scanner_next (scanner, NULL, NULL);
      g_assert_cmpuint (plx_json_scanner_get_offset (scanner), ==, offsets[i]);
    }
  g_assert_cmpint (plx_json_scanner_get_token (scanner), ==, PLX_JSON_TOKEN_END);
}

static const struct
{
  const char *text;
  guint       column;
  const char *message;
} refused[] = {
  { "", 1, "expected a value, found an empty file" },
  { "  ", 3, "expected a value, found the end of the file" },
  { "\xEF\xBB\xBF{}", 1, "the file begins with a byte order mark (U+FEFF), which JSON forbids" },
  { "{}\xEF\xBB\xBF", 3, "expected the end of the file, found U+FEFF" },
  { "1 2", 3, "expected the end of the file, found “2”" },
  { "{} {}", 4, "expected the end of the file, found “{”" },
  { "[1 2]", 4, "expected a comma or “]”, found “2”" },
  { "[1", 3, "expected a comma or “]”, found the end of the file" },
  { "[1}", 3, "expected a comma or “]”, found “}”" },
  { "[1,]", 4, "expected a value, found “]”" },
  { "[,1]", 2, "expected a value or “]”, found “,”" },
  { "[", 2, "expected a value or “]”, found the end of the file" },
  { "{\"a\":1 \"b\":2}", 8, "expected a comma or “}”, found “\"”" },
  { "{\"a\":1]", 7, "expected a comma or “}”, found “]”" },
  { "{\"a\":1,}", 8, "expected a member name in quotation marks, found “}”" },
  { "{a:1}", 2, "expected a member name in quotation marks or “}”, found “a”" },
  { "{\"a\",1}", 5, "expected a colon after the member name, found “,”" },
  { "{\"a\":}", 6, "expected a value, found “}”" },
  { "['a']", 2, "expected a value or “]”, found “'”" },
  { "[1,\xC2\xA0" "2]", 4, "expected a value, found U+00A0" },
  { "[1,\x0C" "2]", 4, "expected a value, found U+000C" },
  { "[1,\xCC\x81]", 4, "expected a value, found U+0301" },
  { "[1,\xE2\x80\xAE]", 4, "expected a value, found U+202E" },
  { "[1,\xE3\x85\xA4]", 4, "expected a value, found U+3164" },
  { "[tru]", 5, "expected “true”, found “]”" },
  { "[falsE]", 6, "expected “false”, found “E”" },
  { "[nul", 5, "expected “null”, found the end of the file" },
  { "[TRUE]", 2, "expected a value or “]”, found “T”" },
  { "[NaN]", 2, "expected a value or “]”, found “N”" },
  { "[+1]", 2, "expected a value or “]”, found “+”" },
  { "[.5]", 2, "expected a value or “]”, found “.”" },
  { "[-]", 3, "expected a digit, found “]”" },
  { "[-a]", 3, "expected a digit, found “a”" },
  { "[1.]", 4, "expected a digit, found “]”" },
  { "[1.e1]", 4, "expected a digit, found “e”" },
  { "[1e]", 4, "expected a digit, found “]”" },
  { "[1e+]", 5, "expected a digit, found “]”" },
  { "-", 2, "expected a digit, found the end of the file" },
  { "[012]", 3, "expected no digit after a leading zero, found “1”" },
  { "[-00]", 4, "expected no digit after a leading zero, found “0”" },
  { "[0x10]", 3, "expected a comma or “]”, found “x”" },
  { "[1_000]", 3, "expected a comma or “]”, found “_”" },
  { "\"abc", 5, "expected a closing quotation mark, found the end of the file" },
  { "\"a\tb\"", 3, "expected control characters to be escaped, found U+0009" },
  { "\"a\nb\"", 3, "expected control characters to be escaped, found U+000A" },
  { "\"\x1F\"", 2, "expected control characters to be escaped, found U+001F" },
  { "\"\\x\"", 3, "expected one of “\"\\/bfnrtu” after the backslash, found “x”" },
  { "\"\\", 3, "expected one of “\"\\/bfnrtu” after the backslash, found the end of the file" },
  { "\"\\u12G4\"", 6, "expected a hexadecimal digit, found “G”" },
  { "\"\\u", 4, "expected a hexadecimal digit, found the end of the file" },
  { "\"\\uD83D\\u12", 12, "expected a hexadecimal digit, found the end of the file" },
  { "\"é\x80\"", 3, "expected text in UTF-8, found the byte 0x80, which is not UTF-8" },
  { "\"\xC0\x80\"", 2, "expected text in UTF-8, found the byte 0xC0, which is not UTF-8" },
  { "\"\xC1\xBF\"", 2, "expected text in UTF-8, found the byte 0xC1, which is not UTF-8" },
  { "\"\xE0\x9F\xBF\"", 2, "expected text in UTF-8, found the byte 0xE0, which is not UTF-8" },
  { "\"\xED\xA0\x80\"", 2, "expected text in UTF-8, found the byte 0xED, which is not UTF-8" },
  { "\"\xF0\x8F\xBF\xBF\"", 2, "expected text in UTF-8, found the byte 0xF0, which is not UTF-8" },
  { "\"\xF4\x90\x80\x80\"", 2, "expected text in UTF-8, found the byte 0xF4, which is not UTF-8" },
  { "\"\xF5\x80\x80\x80\"", 2, "expected text in UTF-8, found the byte 0xF5, which is not UTF-8" },
  { "\"\xE5\x8C", 2, "expected text in UTF-8, found the byte 0xE5, which is not UTF-8" },
  { "\"\xF0\x9F\x98", 2, "expected text in UTF-8, found the byte 0xF0, which is not UTF-8" },
  { "\xFF\xFE[", 1, "expected a value, found the byte 0xFF, which is not UTF-8" },
};

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *lines = trace_data (refused[i].text, strlen (refused[i].text));
      g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (refused[i].text,
                                                                          strlen (refused[i].text));
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) again = NULL;

      g_test_message ("%u: %s", i, refused[i].text);
      while (plx_json_scanner_next (scanner, NULL, &error) != PLX_JSON_TOKEN_ERROR)
        ;
      g_assert_error (error, PLX_JSON_ERROR, PLX_JSON_ERROR_SYNTAX);
      g_assert_cmpstr (error->message, ==, refused[i].message);
      g_assert_cmpuint (plx_json_scanner_get_column (scanner), ==, refused[i].column);
      g_assert_cmpint (plx_json_scanner_next (scanner, NULL, &again), ==, PLX_JSON_TOKEN_ERROR);
      g_assert_error (again, PLX_JSON_ERROR, PLX_JSON_ERROR_SYNTAX);
      g_assert_false (plx_json_scanner_skip_value (scanner, NULL, NULL));
      g_assert_false (plx_json_scanner_finish_value (scanner, NULL, NULL));
    }
}

static void
test_zero_bytes (void)
{
  g_autofree char *in_array = trace_data ("[\0]", 3);
  g_autofree char *in_string = trace_data ("\"a\0b\"", 5);
  g_autofree char *behind = trace_data ("1\0", 2);

  g_assert_cmpstr (in_array, ==, "1:1 1 [\n1:2 1 error expected a value or “]”, found U+0000\n");
  g_assert_cmpstr (in_string, ==, "1:3 0 error expected control characters to be escaped, found U+0000\n");
  g_assert_cmpstr (behind, ==, "1:1 0 number 1\n1:2 0 error expected the end of the file, found U+0000\n");
}

static void
test_strings (void)
{
  assert_trace ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u5317\"",
                "1:1 0 string \"\\/\b\f\n\r\té北\n1:31 0 end\n");
  assert_trace ("\"\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF\"",
                "1:1 0 string \x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF\n"
                "1:10 0 end\n");
  assert_trace ("[\"0123456789abcdef\", \"0123456789abcde\", \"0123456789abcdefg\"]",
                "1:1 1 [\n1:2 1 string 0123456789abcdef\n1:22 1 string 0123456789abcde\n"
                "1:41 1 string 0123456789abcdefg\n1:60 0 ]\n1:61 0 end\n");
}

static void
test_surrogates (void)
{
  assert_trace ("\"\\uD83D\\uDE00\"", "1:1 0 string 😀\n1:15 0 end\n");
  assert_trace ("\"\\ud800\\udc00\\uDBFF\\uDFFF\"",
                "1:1 0 string \xF0\x90\x80\x80\xF4\x8F\xBF\xBF\n1:27 0 end\n");
  assert_trace ("\"\\uD83D\"", "1:1 0 string \xEF\xBF\xBD (surrogate)\n1:9 0 end\n");
  assert_trace ("\"\\uDE00x\"", "1:1 0 string \xEF\xBF\xBDx (surrogate)\n1:10 0 end\n");
  assert_trace ("\"\\uD83Dx\\uDE00\"", "1:1 0 string \xEF\xBF\xBDx\xEF\xBF\xBD (surrogate)\n1:16 0 end\n");
  assert_trace ("\"\\uD83D\\uD83D\\uDE00\"", "1:1 0 string \xEF\xBF\xBD😀 (surrogate)\n1:21 0 end\n");
  assert_trace ("\"\\uD83D\\n\"", "1:1 0 string \xEF\xBF\xBD\n (surrogate)\n1:11 0 end\n");
  assert_trace ("\"\\uFFFD\"", "1:1 0 string \xEF\xBF\xBD\n1:9 0 end\n");
}

static void
test_duplicates (void)
{
  assert_trace ("{\"a\":1,\"b\":2,\"a\":3,\"\\u0061\":4}",
                "1:1 1 {\n1:2 1 name a\n1:6 1 number 1\n1:8 1 name b\n1:12 1 number 2\n"
                "1:14 1 name a (duplicate)\n"
                "1:18 1 number 3\n1:20 1 name a (duplicate)\n1:29 1 number 4\n1:30 0 }\n1:31 0 end\n");
  /* Neither in an object inside nor in one beside it */
  assert_trace ("[{\"a\":{\"a\":0}},{\"a\":0}]",
                "1:1 1 [\n1:2 2 {\n1:3 2 name a\n1:7 3 {\n1:8 3 name a\n1:12 3 number 0\n1:13 2 }\n1:14 1 }\n"
                "1:16 2 {\n1:17 2 name a\n1:21 2 number 0\n1:22 1 }\n1:23 0 ]\n1:24 0 end\n");
  /* Still known after an object inside */
  assert_trace ("{\"a\":{\"b\":0},\"b\":0,\"a\":0}",
                "1:1 1 {\n1:2 1 name a\n1:6 2 {\n1:7 2 name b\n1:11 2 number 0\n1:12 1 }\n1:14 1 name b\n"
                "1:18 1 number 0\n"
                "1:20 1 name a (duplicate)\n1:24 1 number 0\n1:25 0 }\n1:26 0 end\n");
  /* Lone surrogates, U+0000 and U+FFFD all look alike and differ */
  assert_trace ("{\"\\uD800\":0,\"\\uD801\":0,\"\\u0000\":0,\"\\uFFFD\":0,\"\\uD800\":0}",
                "1:1 1 {\n1:2 1 name \xEF\xBF\xBD (surrogate)\n1:11 1 number 0\n"
                "1:13 1 name \xEF\xBF\xBD (surrogate)\n1:22 1 number 0\n1:24 1 name \xEF\xBF\xBD (NUL)\n"
                "1:33 1 number 0\n"
                "1:35 1 name \xEF\xBF\xBD\n1:44 1 number 0\n"
                "1:46 1 name \xEF\xBF\xBD (surrogate) (duplicate)\n"
                "1:55 1 number 0\n1:56 0 }\n1:57 0 end\n");
}

/* Names of all lengths around the blocks they are compared by: each differs from the others, and is found
 * again. */
static void
test_duplicates_of_all_lengths (void)
{
  g_autoptr (GString) text = g_string_new ("{");
  g_autoptr (PlxJsonScanner) scanner = NULL;
  PlxJsonToken token;
  guint n_names = 0;

  for (guint round = 0; round < 2; round++)
    for (guint length = 0; length < PLX_JSON_MAXIMUM_MEMBERS / 2; length++)
      {
        g_autofree char *name = g_strnfill (length, 'n');

        g_string_append_printf (text, "%s\"%s\":0", text->len > 1 ? "," : "", name);
      }
  g_string_append_c (text, '}');

  scanner = plx_json_scanner_new_for_data (text->str, text->len);
  while ((token = plx_json_scanner_next (scanner, NULL, NULL)) != PLX_JSON_TOKEN_END)
    {
      g_assert_cmpint (token, !=, PLX_JSON_TOKEN_ERROR);
      if (token == PLX_JSON_TOKEN_NAME)
        g_assert_cmpint (plx_json_scanner_is_duplicate (scanner), ==,
                         n_names++ >= PLX_JSON_MAXIMUM_MEMBERS / 2);
    }
  g_assert_cmpuint (n_names, ==, PLX_JSON_MAXIMUM_MEMBERS);
}

#define BOUND G_GINT64_CONSTANT (9007199254740992)

static const struct
{
  const char *lexeme;
  gboolean    is_whole;
  gint64      value;
} numbers[] = {
  { "0", TRUE, 0 },
  { "-0", TRUE, 0 },
  { "0.0", TRUE, 0 },
  { "-0.0e-99", TRUE, 0 },
  { "0e999999999999999999999", TRUE, 0 },
  { "0e-999999999999999999999", TRUE, 0 },
  { "1", TRUE, 1 },
  { "-1", TRUE, -1 },
  { "10", TRUE, 10 },
  { "12000", TRUE, 12000 },
  { "12000.0", TRUE, 12000 },
  { "12000.000", TRUE, 12000 },
  { "1.2e4", TRUE, 12000 },
  { "1.2E4", TRUE, 12000 },
  { "1.2e+4", TRUE, 12000 },
  { "1.2e04", TRUE, 12000 },
  { "-1.2e4", TRUE, -12000 },
  { "12000000e-3", TRUE, 12000 },
  { "120e2", TRUE, 12000 },
  { "0.12e5", TRUE, 12000 },
  { "0.00012e8", TRUE, 12000 },
  { "12000.5e1", TRUE, 120005 },
  { "100e-2", TRUE, 1 },
  { "1.50e1", TRUE, 15 },
  { "105.0", TRUE, 105 },
  { "10050.0", TRUE, 10050 },
  { "1e15", TRUE, G_GINT64_CONSTANT (1000000000000000) },
  { "9e15", TRUE, G_GINT64_CONSTANT (9000000000000000) },
  { "1e16", FALSE, 0 },
  { "10000000000000000", FALSE, 0 },
  { "9007199254740991", TRUE, BOUND - 1 },
  { "9007199254740992", TRUE, BOUND },
  { "-9007199254740992", TRUE, -BOUND },
  { "9007199254740992.0", TRUE, BOUND },
  { "900719925474099.2e1", TRUE, BOUND },
  { "90071992547409920e-1", TRUE, BOUND },
  { "9007199254740992000000e-6", TRUE, BOUND },
  { "9007199254740993", FALSE, 0 },
  { "-9007199254740993", FALSE, 0 },
  { "9007199254740992.1", FALSE, 0 },
  { "9007199254740992.5", FALSE, 0 },
  { "9007199254740991.9999999999999999", FALSE, 0 },
  { "9223372036854775808", FALSE, 0 },
  { "18446744073709551616", FALSE, 0 },
  { "18446744073709551617", FALSE, 0 },
  { "1000000000000000000000000000000000000000e-39", TRUE, 1 },
  { "1.5", FALSE, 0 },
  { "-0.5", FALSE, 0 },
  { "1e-1", FALSE, 0 },
  { "10e-2", FALSE, 0 },
  { "1.25e1", FALSE, 0 },
  { "0.1", FALSE, 0 },
  { "12000.00000000000000000001", FALSE, 0 },
  { "1e999", FALSE, 0 },
  { "-1e999", FALSE, 0 },
  { "1e-999", FALSE, 0 },
  { "1e4294967296", FALSE, 0 },
  { "1e18446744073709551616", FALSE, 0 },
  { "1e-18446744073709551616", FALSE, 0 },
};

static void
test_numbers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (numbers[i].lexeme,
                                                                          strlen (numbers[i].lexeme));
      gint64 value = 77;

      g_test_message ("%s", numbers[i].lexeme);
      g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_NUMBER);
      g_assert_cmpint (plx_json_scanner_get_number (scanner, &value), ==, numbers[i].is_whole);
      g_assert_cmpint (value, ==, numbers[i].is_whole ? numbers[i].value : 77);
      g_assert_cmpstr (plx_json_scanner_get_text (scanner, NULL), ==, numbers[i].lexeme);
      g_assert_cmpint (plx_json_scanner_get_number (scanner, NULL), ==, numbers[i].is_whole);
      g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_END);
      g_assert_false (plx_json_scanner_get_number (scanner, &value));
    }
}

/* 1 written with 1,022 zeros: as a fraction that the exponent undoes, and with zeros that it takes away. */
static void
test_long_numbers (void)
{
  g_autofree char *zeros = g_strnfill (1000, '0');
  g_autofree char *fraction = g_strdup_printf ("0.%s1e1001", zeros);
  g_autofree char *whole = g_strdup_printf ("1%se-1000", zeros);
  g_autofree char *short_of_it = g_strdup_printf ("1%se-1001", zeros);
  gint64 value = 0;
  g_autoptr (PlxJsonScanner) first = plx_json_scanner_new_for_data (fraction, strlen (fraction));
  g_autoptr (PlxJsonScanner) second = plx_json_scanner_new_for_data (whole, strlen (whole));
  g_autoptr (PlxJsonScanner) third = plx_json_scanner_new_for_data (short_of_it, strlen (short_of_it));

  plx_json_scanner_next (first, NULL, NULL);
  g_assert_true (plx_json_scanner_get_number (first, &value));
  g_assert_cmpint (value, ==, 1);
  plx_json_scanner_next (second, NULL, NULL);
  g_assert_true (plx_json_scanner_get_number (second, &value));
  g_assert_cmpint (value, ==, 1);
  plx_json_scanner_next (third, NULL, NULL);
  g_assert_false (plx_json_scanner_get_number (third, &value));
}

static void
count_notice (PlxJsonScanner *scanner,
              gpointer        user_data)
{
  g_string_append_printf (user_data, "%u:%s ", plx_json_scanner_get_column (scanner),
                          token_names[plx_json_scanner_get_token (scanner)]);
}

static void
test_skip (void)
{
  static const char data[] = "{\"a\":{\"x\":[1,{\"x\":1.5,\"x\":\"\\u0000\"}]},\"b\":7,\"c\":[[],\"s\",3]}";
  g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (data, sizeof data - 1);
  g_autoptr (GString) notices = g_string_new (NULL);

  plx_json_scanner_set_notice (scanner, count_notice, notices);
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_OBJECT_START);
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_NAME);
  g_assert_true (plx_json_scanner_skip_value (scanner, NULL, NULL));
  g_assert_cmpstr (notices->str, ==, "19:number 23:name 27:string ");
  g_assert_cmpint (plx_json_scanner_get_token (scanner), ==, PLX_JSON_TOKEN_OBJECT_END);
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_NAME);
  g_assert_cmpstr (plx_json_scanner_get_text (scanner, NULL), ==, "b");
  g_assert_true (plx_json_scanner_skip_value (scanner, NULL, NULL));
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_NAME);
  g_assert_cmpstr (plx_json_scanner_get_text (scanner, NULL), ==, "c");
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_ARRAY_START);
  g_assert_true (plx_json_scanner_skip_value (scanner, NULL, NULL));
  g_assert_true (plx_json_scanner_skip_value (scanner, NULL, NULL));
  g_assert_cmpstr (plx_json_scanner_get_text (scanner, NULL), ==, "s");
  g_assert_true (plx_json_scanner_skip_value (scanner, NULL, NULL));
  g_assert_cmpint (plx_json_scanner_get_depth (scanner), ==, 2);
  g_assert_true (plx_json_scanner_skip_value (scanner, NULL, NULL));
  g_assert_cmpint (plx_json_scanner_get_token (scanner), ==, PLX_JSON_TOKEN_ARRAY_END);
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_OBJECT_END);
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_END);
}

static void
test_finish (void)
{
  static const char data[] = "[{\"a\":[1,{}]},2,[]]";
  g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (data, sizeof data - 1);

  plx_json_scanner_next (scanner, NULL, NULL);
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_OBJECT_START);
  g_assert_true (plx_json_scanner_finish_value (scanner, NULL, NULL));
  g_assert_cmpint (plx_json_scanner_get_depth (scanner), ==, 1);
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_NUMBER);
  g_assert_true (plx_json_scanner_finish_value (scanner, NULL, NULL));
  g_assert_cmpint (plx_json_scanner_get_token (scanner), ==, PLX_JSON_TOKEN_NUMBER);
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_ARRAY_START);
  g_assert_true (plx_json_scanner_finish_value (scanner, NULL, NULL));
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_ARRAY_END);
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_END);
}

static const struct
{
  const char *value;
  const char *copy;
} copies[] = {
  { " [ ] ", "[]" },
  { " { } ", "{}" },
  { "[ 1 , 2.50 , -0 , 1E+9 ]", "[1,2.50,-0,1E+9]" },
  { "{ \"a\" : { \"b\" : [ true , false , null ] } , \"c\" : { } }",
    "{\"a\":{\"b\":[true,false,null]},\"c\":{}}" },
  { "{\"a\":1,\"\\u0061\":2}", "{\"a\":1,\"a\":2}" },
  { "\"\\u0022\\u005c\\/\\u0008\\u000c\\u000A\\u000d\\u0009\"", "\"\\\"\\\\/\\b\\f\\n\\r\\t\"" },
  { "\"\\u0001\\u001F\x7F\\u00e9\\u5317\\uD83D\\uDE00 tail\"", "\"\\u0001\\u001f\x7Fé北😀 tail\"" },
  { "\"a\\u0000b\\uD800\\uFFFD\\uDC00\\uD800\"", "\"a\\u0000b\\ud800\xEF\xBF\xBD\\udc00\\ud800\"" },
  { "{\"\\uD800\":\"plain\"}", "{\"\\ud800\":\"plain\"}" },
  { "[\"\",[\"\"],\"\"]", "[\"\",[\"\"],\"\"]" },
};

static void
test_copy (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (copies); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"k\":%s,\"l\":0}", copies[i].value);
      g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (text, strlen (text));
      g_autoptr (PlxJsonScanner) root = plx_json_scanner_new_for_data (copies[i].copy,
                                                                       strlen (copies[i].copy));
      g_autoptr (GString) copy = g_string_new ("> ");
      g_autoptr (GString) second = g_string_new (NULL);

      plx_json_scanner_next (scanner, NULL, NULL);
      plx_json_scanner_next (scanner, NULL, NULL);
      g_assert_true (plx_json_scanner_copy_value (scanner, copy, NULL, NULL));
      g_assert_cmpstr (copy->str + 2, ==, copies[i].copy);
      g_assert_cmpint (plx_json_scanner_next (scanner, NULL, NULL), ==, PLX_JSON_TOKEN_NAME);
      g_assert_cmpstr (plx_json_scanner_get_text (scanner, NULL), ==, "l");

      /* A copy is its own copy */
      g_assert_true (plx_json_scanner_copy_value (root, second, NULL, NULL));
      g_assert_cmpstr (second->str, ==, copies[i].copy);
    }
}

static void
test_copy_of_bad_value (void)
{
  static const char data[] = "{\"a\":[1,{\"b\":tru}]}";
  g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (data, sizeof data - 1);
  g_autoptr (GString) copy = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  plx_json_scanner_next (scanner, NULL, NULL);
  plx_json_scanner_next (scanner, NULL, NULL);
  g_assert_false (plx_json_scanner_copy_value (scanner, copy, NULL, &error));
  g_assert_error (error, PLX_JSON_ERROR, PLX_JSON_ERROR_SYNTAX);
  g_assert_cmpuint (plx_json_scanner_get_column (scanner), ==, 17);
}

static void
test_suite (void)
{
  const char *folder = g_getenv ("PARALLAX_JSON_SUITE");
  g_autoptr (GDir) directory = NULL;
  const char *name;
  guint n_files = 0;

  if (folder == NULL || (directory = g_dir_open (folder, 0, NULL)) == NULL)
    {
      g_test_skip ("PARALLAX_JSON_SUITE is not the folder test_parsing of the JSON parsing test suite");
      return;
    }

  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *data = NULL;
      g_autofree char *lines = NULL;
      gsize length;

      if (!g_str_has_suffix (name, ".json"))
        continue;
      g_assert_true (g_file_get_contents (path, &data, &length, NULL));
      lines = trace_data (data, length);
      g_test_message ("%s: %.400s", name, lines);
      if (name[0] == 'y')
        g_assert_true (g_str_has_suffix (lines, " end\n"));
      if (name[0] == 'n')
        g_assert_nonnull (strstr (lines, " error "));
      n_files++;
    }
  g_assert_cmpuint (n_files, >=, 318);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-scanner/tokens", test_tokens);
  g_test_add_func ("/json-scanner/positions", test_positions);
  g_test_add_func ("/json-scanner/offset", test_offset);
  g_test_add_func ("/json-scanner/refused", test_refused);
  g_test_add_func ("/json-scanner/zero-bytes", test_zero_bytes);
  g_test_add_func ("/json-scanner/strings", test_strings);
  g_test_add_func ("/json-scanner/surrogates", test_surrogates);
  g_test_add_func ("/json-scanner/duplicates", test_duplicates);
  g_test_add_func ("/json-scanner/duplicates-of-all-lengths", test_duplicates_of_all_lengths);
  g_test_add_func ("/json-scanner/numbers", test_numbers);
  g_test_add_func ("/json-scanner/long-numbers", test_long_numbers);
  g_test_add_func ("/json-scanner/skip", test_skip);
  g_test_add_func ("/json-scanner/finish", test_finish);
  g_test_add_func ("/json-scanner/copy", test_copy);
  g_test_add_func ("/json-scanner/copy-of-bad-value", test_copy_of_bad_value);
  g_test_add_func ("/json-scanner/suite", test_suite);

  return g_test_run ();
}
