/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is too long, what lies across the end of the window, what goes wrong with the stream. */

#include "json-scanner-trace.h"
#include "under-valgrind.h"

#include <locale.h>

static char *
repeat (const char *before,
        const char *part,
        gsize       times,
        const char *after)
{
  GString *text = g_string_new (before);

  while (times-- > 0)
    g_string_append (text, part);
  g_string_append (text, after);
  return g_string_free (text, FALSE);
}

/* @inside scans to its end; @outside is refused for @message at @line:@column. Takes both. */
static void
assert_limit (char       *inside,
              char       *outside,
              const char *message,
              guint       column)
{
  g_autofree char *good = trace_data (inside, strlen (inside));
  g_autofree char *bad = trace_data (outside, strlen (outside));
  g_autofree char *suffix = g_strdup_printf (" error %s\n", message);
  g_autofree char *place = g_strdup_printf ("\n1:%u ", column);
  g_autofree char *framed = g_strconcat ("\n", bad, NULL);
  g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (outside, strlen (outside));
  g_autoptr (GError) error = NULL;

  g_assert_true (g_str_has_suffix (good, " end\n"));
  g_assert_true (g_str_has_suffix (bad, suffix));
  framed[strlen (framed) - 1] = '\0';
  g_assert_true (g_str_has_prefix (strrchr (framed, '\n'), place));
  while (plx_json_scanner_next (scanner, NULL, &error) != PLX_JSON_TOKEN_ERROR)
    ;
  g_assert_error (error, PLX_JSON_ERROR, PLX_JSON_ERROR_LIMIT);
  g_free (inside);
  g_free (outside);
}

static void
test_limit_of_depth (void)
{
  g_autofree char *closed = g_strnfill (64, ']');
  g_autofree char *mixed = repeat ("", "]}", 32, "");
  const char *message = "more than 64 objects and arrays inside each other";

  assert_limit (repeat ("", "[", 64, closed), repeat ("", "[", 65, closed), message, 65);
  assert_limit (repeat ("", "{\"a\":[", 32, mixed), repeat ("", "{\"a\":[", 32, "{}"), message, 32 * 6 + 1);
  assert_limit (repeat ("[", "[],{},", 100, "0]"), repeat ("", "[", 75000, ""), message, 65);
}

static char *
object_of (guint n_members)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < n_members; i++)
    g_string_append_printf (text, "%s\"%03u\":0", i > 0 ? "," : "", i);
  g_string_append_c (text, '}');
  return g_string_free (text, FALSE);
}

static void
test_limit_of_members (void)
{
  const char *message = "the object has more than 256 members";

  assert_limit (object_of (256), object_of (257), message, 2 + 256 * 8);
  assert_limit (repeat ("{\"\":0", ",\"\":0", 255, "}"), repeat ("{\"\":0", ",\"\":0", 256, "}"), message,
                2 + 256 * 5);
}

static void
test_limit_of_names (void)
{
  const char *message = "the member name is longer than 128 bytes";

  assert_limit (repeat ("{\"", "n", 128, "\":0}"), repeat ("{\"", "n", 129, "\":0}"), message, 2);
  assert_limit (repeat ("{\"", "é", 64, "\":0}"), repeat ("{\"", "é", 64, "x\":0}"), message, 2);
  assert_limit (repeat ("{\"", "\\u00e9", 64, "\":0}"), repeat ("{\"", "\\u00e9", 64, "x\":0}"), message, 2);
  /* The defect behind the limit does not count */
  assert_limit (repeat ("{\"", "n", 128, "\":0}"), repeat ("{\"", "n", 129, "\\x"), message, 2);
}

static void
test_limit_of_strings (void)
{
  const gsize most = PLX_JSON_MAXIMUM_STRING_LENGTH;
  const char *message = "the string is longer than 1048576 bytes";

  assert_limit (repeat ("[\"", "s", most, "\"]"), repeat ("[\"", "s", most + 1, "\"]"), message, 2);
  assert_limit (repeat ("[\"", "é", most / 2, "\"]"), repeat ("[\"", "é", most / 2, "s\"]"), message, 2);
  assert_limit (repeat ("[\"", "\\n", most, "\"]"), repeat ("[\"", "\\n", most + 1, "\"]"), message, 2);
}

static void
test_limit_of_numbers (void)
{
  const char *message = "the number is longer than 1024 characters";

  assert_limit (repeat ("[", "1", 1024, "]"), repeat ("[", "1", 1025, "]"), message, 2);
  assert_limit (repeat ("[0.", "1", 1022, "]"), repeat ("[0.", "1", 1023, "]"), message, 2);
  assert_limit (repeat ("[", "1", 1024, "]"), repeat ("[", "1", 1025, ".x]"), message, 2);
}

static PlxJsonToken
scan_file_of (guint64  length,
              GError **error)
{
  g_autoptr (ChunkStream) stream = chunk_stream_new ("1", 1, 1);
  g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new (G_INPUT_STREAM (stream));
  PlxJsonToken token;

  stream->spaces = length - 1;
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, error), ==, PLX_JSON_TOKEN_NUMBER);
  token = plx_json_scanner_next (scanner, NULL, error);
  g_assert_cmpuint (plx_json_scanner_get_offset (scanner), ==, PLX_JSON_MAXIMUM_FILE_LENGTH);
  return token;
}

static void
test_limit_of_file (void)
{
  g_autoptr (GError) error = NULL;

  if (under_valgrind ())
    {
      g_test_skip ("valgrind takes too long over 4 GiB");
      return;
    }
  g_assert_cmpint (scan_file_of (PLX_JSON_MAXIMUM_FILE_LENGTH, &error), ==, PLX_JSON_TOKEN_END);
  g_assert_no_error (error);
  g_assert_cmpint (scan_file_of (PLX_JSON_MAXIMUM_FILE_LENGTH + 1, &error), ==, PLX_JSON_TOKEN_ERROR);
  g_assert_error (error, PLX_JSON_ERROR, PLX_JSON_ERROR_LIMIT);
  g_assert_cmpstr (error->message, ==, "the file is larger than 2 GiB");
}

/* Everything that can lie across the end of the window, laid across it at every place. */
static void
test_window_end (void)
{
  static const char across[] = "\"é北😀\\u00e9\\uD83D\\uDE00\\n text\", "
                               "-12.5e+30, true, {\"n\\u0061me\": null, \"name\": 0}]";

  for (guint before = 256 * 1024 - sizeof across - 2; before <= 256 * 1024; before++)
    {
      g_autofree char *filling = g_strnfill (before, ' ');
      g_autofree char *text = g_strconcat ("[", filling, across, NULL);
      g_autofree char *plain = g_strconcat ("[", across, NULL);
      g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new_for_data (text, strlen (text));
      g_autoptr (PlxJsonScanner) expected = plx_json_scanner_new_for_data (plain, strlen (plain));
      PlxJsonToken token;

      do
        {
          guint shift = plx_json_scanner_get_depth (scanner) > 0 ? before : 0;

          token = plx_json_scanner_next (scanner, NULL, NULL);
          g_assert_cmpint (token, ==, plx_json_scanner_next (expected, NULL, NULL));
          g_assert_cmpint (token, !=, PLX_JSON_TOKEN_ERROR);
          g_assert_cmpstr (plx_json_scanner_get_text (scanner, NULL), ==, plx_json_scanner_get_text (expected,
                                                                                                     NULL));
          g_assert_cmpint (plx_json_scanner_is_duplicate (scanner), ==,
                           plx_json_scanner_is_duplicate (expected));
          if (token != PLX_JSON_TOKEN_END)
            g_assert_cmpuint (plx_json_scanner_get_column (scanner), ==,
                              plx_json_scanner_get_column (expected) + shift);
        }
      while (token != PLX_JSON_TOKEN_END);
    }
}

static void
test_cancel (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (ChunkStream) stream = chunk_stream_new ("[1,\n 2", 6, 6);
  g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new (G_INPUT_STREAM (stream));
  g_autoptr (PlxJsonScanner) cancelled = plx_json_scanner_new_for_data ("[]", 2);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) again = NULL;
  g_autoptr (GError) third = NULL;

  stream->spaces = G_MAXINT64;
  stream->cancels = cancellable;
  g_assert_cmpint (plx_json_scanner_next (scanner, cancellable, &error), ==, PLX_JSON_TOKEN_ARRAY_START);
  g_assert_cmpint (plx_json_scanner_next (scanner, cancellable, &error), ==, PLX_JSON_TOKEN_NUMBER);
  while (plx_json_scanner_next (scanner, cancellable, &error) == PLX_JSON_TOKEN_NUMBER)
    ;
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (plx_json_scanner_get_line (scanner), ==, 2);
  g_assert_cmpint (plx_json_scanner_next (scanner, NULL, &again), ==, PLX_JSON_TOKEN_ERROR);
  g_assert_error (again, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (plx_json_scanner_next (cancelled, cancellable, &third), ==, PLX_JSON_TOKEN_ERROR);
  g_assert_error (third, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* An error of the stream is passed on wherever it comes: between tokens, in a string, a number, a literal,
 * an escape, a character. */
static void
test_stream_errors (void)
{
  static const char *const beginnings[] = {
    "", " ", "[", "[1", "[1,", "[tr", "[\"a", "[\"\\", "[\"\\u00", "[\"\xE5\x8C",
    "{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "1 ", "[\"\x80"
  };

  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      g_autoptr (ChunkStream) stream = chunk_stream_new (beginnings[i], strlen (beginnings[i]), 1);
      g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new (G_INPUT_STREAM (stream));
      g_autoptr (GError) error = NULL;

      stream->fails = TRUE;
      while (plx_json_scanner_next (scanner, NULL, &error) != PLX_JSON_TOKEN_ERROR)
        ;
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CONNECTION_CLOSED);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-scanner-limits/depth", test_limit_of_depth);
  g_test_add_func ("/json-scanner-limits/members", test_limit_of_members);
  g_test_add_func ("/json-scanner-limits/names", test_limit_of_names);
  g_test_add_func ("/json-scanner-limits/strings", test_limit_of_strings);
  g_test_add_func ("/json-scanner-limits/numbers", test_limit_of_numbers);
  g_test_add_func ("/json-scanner-limits/file", test_limit_of_file);
  g_test_add_func ("/json-scanner-limits/window-end", test_window_end);
  g_test_add_func ("/json-scanner-limits/cancel", test_cancel);
  g_test_add_func ("/json-scanner-limits/stream-errors", test_stream_errors);

  return g_test_run ();
}
