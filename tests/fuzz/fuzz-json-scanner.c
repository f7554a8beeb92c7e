/* SPDX-License-Identifier: GPL-3.0-or-later */

/* For libFuzzer. Scans any bytes in one block and in chunks, which must give the same tokens at the same
 * places, and copies what is well-formed, which must give the same tokens again. */

#include "plx-json-scanner.h"

#include "../unit/chunk-stream.h"

int LLVMFuzzerTestOneInput (const guint8 *data,
                            size_t        size);

static void
assert_same_value (PlxJsonScanner *first,
                   PlxJsonScanner *second)
{
  const char *text, *other_text;
  gsize length, other_length;
  gint64 number = 0, other_number = 0;

  text = plx_json_scanner_get_text (first, &length);
  other_text = plx_json_scanner_get_text (second, &other_length);
  g_assert_cmpstr (text, ==, other_text);
  g_assert_cmpuint (length, ==, other_length);
  g_assert_true (text == NULL || g_utf8_validate_len (text, length, NULL));
  g_assert_cmpint (plx_json_scanner_get_text_state (first), ==, plx_json_scanner_get_text_state (second));
  g_assert_cmpint (plx_json_scanner_is_duplicate (first), ==, plx_json_scanner_is_duplicate (second));
  g_assert_cmpint (plx_json_scanner_get_number (first, &number), ==,
                   plx_json_scanner_get_number (second, &other_number));
  g_assert_cmpint (number, ==, other_number);
  g_assert_cmpuint (plx_json_scanner_get_depth (first), ==, plx_json_scanner_get_depth (second));
}

static PlxJsonToken
assert_same (PlxJsonScanner *whole,
             PlxJsonScanner *chunked)
{
  PlxJsonToken token;

  do
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) other_error = NULL;

      token = plx_json_scanner_next (whole, NULL, &error);
      g_assert_cmpint (plx_json_scanner_next (chunked, NULL, &other_error), ==, token);
      g_assert_cmpuint (plx_json_scanner_get_line (whole), ==, plx_json_scanner_get_line (chunked));
      g_assert_cmpuint (plx_json_scanner_get_column (whole), ==, plx_json_scanner_get_column (chunked));
      assert_same_value (whole, chunked);
      if (token == PLX_JSON_TOKEN_ERROR)
        {
          g_assert_cmpint (error->code, ==, other_error->code);
          g_assert_cmpstr (error->message, ==, other_error->message);
          g_assert_true (g_utf8_validate (error->message, -1, NULL));
        }
      else
        g_assert_cmpuint (plx_json_scanner_get_offset (whole), ==, plx_json_scanner_get_offset (chunked));
    }
  while (token != PLX_JSON_TOKEN_ERROR && token != PLX_JSON_TOKEN_END);
  return token;
}

static void
assert_copy (const guint8 *data,
             gsize         size)
{
  g_autoptr (PlxJsonScanner) original = plx_json_scanner_new_for_data ((const char *) data, size);
  g_autoptr (PlxJsonScanner) again = plx_json_scanner_new_for_data ((const char *) data, size);
  g_autoptr (PlxJsonScanner) copied = NULL;
  g_autoptr (GString) copy = g_string_new (NULL);
  PlxJsonToken token;

  g_assert_true (plx_json_scanner_copy_value (original, copy, NULL, NULL));
  copied = plx_json_scanner_new_for_data (copy->str, copy->len);
  do
    {
      token = plx_json_scanner_next (again, NULL, NULL);
      g_assert_cmpint (plx_json_scanner_next (copied, NULL, NULL), ==, token);
      assert_same_value (again, copied);
    }
  while (token != PLX_JSON_TOKEN_END);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  static const gsize chunks[] = { 1, 2, 3, 7, 13, 64, 1000 };
  g_autoptr (PlxJsonScanner) whole = plx_json_scanner_new_for_data ((const char *) data, size);
  g_autoptr (ChunkStream) stream = chunk_stream_new ((const char *) data, size,
                                                     chunks[size % G_N_ELEMENTS (chunks)]);
  g_autoptr (PlxJsonScanner) chunked = plx_json_scanner_new (G_INPUT_STREAM (stream));

  if (assert_same (whole, chunked) == PLX_JSON_TOKEN_END)
    assert_copy (data, size);
  return 0;
}
