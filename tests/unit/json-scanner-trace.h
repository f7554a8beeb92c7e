/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "chunk-stream.h"
#include "plx-json-scanner.h"

/* Every token of a text on a line: position, depth, kind, text. */

static const char *const token_names[] = { "error", "{", "}", "[", "]", "name", "string", "number", "true",
                                           "false", "null", "end" };

static char *
trace (PlxJsonScanner *scanner)
{
  GString *lines = g_string_new (NULL);
  PlxJsonToken token;

  do
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *shown = NULL;
      const char *text;
      gsize length;

      token = plx_json_scanner_next (scanner, NULL, &error);
      g_assert_cmpint (plx_json_scanner_get_token (scanner), ==, token);
      g_assert_true ((token == PLX_JSON_TOKEN_ERROR) == (error != NULL));
      text = plx_json_scanner_get_text (scanner, &length);
      g_assert_true ((text != NULL) == (token >= PLX_JSON_TOKEN_NAME && token <= PLX_JSON_TOKEN_NUMBER));
      g_string_append_printf (lines, "%u:%u %u %s", plx_json_scanner_get_line (scanner),
                              plx_json_scanner_get_column (scanner), plx_json_scanner_get_depth (scanner),
                              token_names[token]);
      if (text != NULL)
        {
          g_assert_cmpuint (strlen (text), ==, length);
          g_assert_true (g_utf8_validate (text, (gssize) length, NULL));
          shown = length > 200 ? g_strdup_printf (" %" G_GSIZE_FORMAT " bytes, hash %u", length,
                                                  g_str_hash (text))
                               : g_strdup_printf (" %s", text);
          g_string_append (lines, shown);
        }
      if (plx_json_scanner_get_text_state (scanner) == PLX_JSON_TEXT_HAS_NUL)
        g_string_append (lines, " (NUL)");
      if (plx_json_scanner_get_text_state (scanner) == PLX_JSON_TEXT_LONE_SURROGATE)
        g_string_append (lines, " (surrogate)");
      if (plx_json_scanner_is_duplicate (scanner))
        g_string_append (lines, " (duplicate)");
      if (error != NULL)
        g_string_append_printf (lines, " %s", error->message);
      g_string_append_c (lines, '\n');
    }
  while (token != PLX_JSON_TOKEN_ERROR && token != PLX_JSON_TOKEN_END);
  return g_string_free (lines, FALSE);
}

/* The trace, after seeing that it is the same however the bytes come; a megabyte by single bytes would only
 * take long. */
static char *
trace_data (const char *data,
            gsize       length)
{
  static const gsize chunks[] = { 1, 2, 3, 7, 4093, 1 << 20 };
  g_autoptr (PlxJsonScanner) whole = plx_json_scanner_new_for_data (data, length);
  char *expected = trace (whole);

  for (guint i = 0; i < G_N_ELEMENTS (chunks); i++)
    {
      g_autoptr (ChunkStream) stream = chunk_stream_new (data, length, chunks[i]);
      g_autoptr (PlxJsonScanner) scanner = plx_json_scanner_new (G_INPUT_STREAM (stream));
      g_autofree char *lines = length / chunks[i] < 100000 ? trace (scanner) : g_strdup (expected);

      g_assert_cmpstr (lines, ==, expected);
    }
  return expected;
}
