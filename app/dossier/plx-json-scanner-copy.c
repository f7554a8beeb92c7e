/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "plx-json-scanner-private.h"

void
plx_json_scanner_set_notice (PlxJsonScanner       *scanner,
                             PlxJsonScannerNotice  notice,
                             gpointer              user_data)
{
  g_return_if_fail (scanner != NULL);

  scanner->notice = notice;
  scanner->notice_data = user_data;
}

static void
give_notice (PlxJsonScanner *scanner)
{
  gboolean doubtful;

  if (scanner->notice == NULL)
    return;

  if (scanner->token == PLX_JSON_TOKEN_NUMBER)
    doubtful = !plx_json_scanner_get_number (scanner, NULL);
  else
    doubtful = scanner->duplicate || plx_json_scanner_get_text_state (scanner) != PLX_JSON_TEXT_WELL_FORMED;
  if (doubtful)
    scanner->notice (scanner, scanner->notice_data);
}

static void
append_escaped (GString *into,
                guchar   character)
{
  switch (character)
    {
    case '"':
      g_string_append (into, "\\\"");
      break;
    case '\\':
      g_string_append (into, "\\\\");
      break;
    case '\b':
      g_string_append (into, "\\b");
      break;
    case '\f':
      g_string_append (into, "\\f");
      break;
    case '\n':
      g_string_append (into, "\\n");
      break;
    case '\r':
      g_string_append (into, "\\r");
      break;
    case '\t':
      g_string_append (into, "\\t");
      break;
    default:
      g_string_append_printf (into, "\\u%04x", character);
      break;
    }
}

static void
append_text (GString    *into,
             const char *text,
             gsize       length)
{
  gsize done = 0;

  for (gsize i = 0; i < length; i++)
    if ((guchar) text[i] < ' ' || text[i] == '"' || text[i] == '\\')
      {
        g_string_append_len (into, text + done, (gssize) (i - done));
        append_escaped (into, (guchar) text[i]);
        done = i + 1;
      }
  g_string_append_len (into, text + done, (gssize) (length - done));
}

static void
append_string (PlxJsonScanner *scanner,
               GString        *into)
{
  const char *text = (const char *) scanner->text;
  guint n_ill_formed = scanner->text_state != PLX_JSON_TEXT_WELL_FORMED ? scanner->ill_formed->len : 0;
  gsize done = 0;

  g_string_append_c (into, '"');
  for (guint i = 0; i < n_ill_formed; i++)
    {
      const PlxJsonIllFormed *place = &g_array_index (scanner->ill_formed, PlxJsonIllFormed, i);

      append_text (into, text + done, place->offset - done);
      g_string_append_printf (into, "\\u%04x", place->unit);
      done = place->offset + sizeof "\uFFFD" - 1;
    }
  append_text (into, text + done, scanner->text_length - done);
  g_string_append_c (into, '"');
}

static void
append_token (PlxJsonScanner *scanner,
              GString        *into)
{
  switch (scanner->token)
    {
    case PLX_JSON_TOKEN_OBJECT_START:
      g_string_append_c (into, '{');
      break;
    case PLX_JSON_TOKEN_OBJECT_END:
      g_string_append_c (into, '}');
      break;
    case PLX_JSON_TOKEN_ARRAY_START:
      g_string_append_c (into, '[');
      break;
    case PLX_JSON_TOKEN_ARRAY_END:
      g_string_append_c (into, ']');
      break;
    case PLX_JSON_TOKEN_NAME:
      append_string (scanner, into);
      g_string_append_c (into, ':');
      break;
    case PLX_JSON_TOKEN_STRING:
      append_string (scanner, into);
      break;
    case PLX_JSON_TOKEN_NUMBER:
      g_string_append_len (into, (const char *) scanner->text, (gssize) scanner->text_length);
      break;
    case PLX_JSON_TOKEN_TRUE:
      g_string_append (into, "true");
      break;
    case PLX_JSON_TOKEN_FALSE:
      g_string_append (into, "false");
      break;
    case PLX_JSON_TOKEN_NULL:
      g_string_append (into, "null");
      break;
    case PLX_JSON_TOKEN_ERROR:
    case PLX_JSON_TOKEN_END:
    default:
      g_assert_not_reached ();
    }
}

/* Whether a comma stands between two tokens of one value. */
static gboolean
are_separated (PlxJsonToken before,
               PlxJsonToken after)
{
  return before != PLX_JSON_TOKEN_OBJECT_START && before != PLX_JSON_TOKEN_ARRAY_START
         && before != PLX_JSON_TOKEN_NAME
         && after != PLX_JSON_TOKEN_OBJECT_END && after != PLX_JSON_TOKEN_ARRAY_END;
}

/* Scans on until no more than @depth containers are open; one token at least. */
static gboolean
walk (PlxJsonScanner  *scanner,
      guint            depth,
      GString         *into,
      GCancellable    *cancellable,
      GError         **error)
{
  gboolean first = TRUE;

  do
    {
      PlxJsonToken before = scanner->token;
      PlxJsonToken token = plx_json_scanner_next (scanner, cancellable, error);

      if (token == PLX_JSON_TOKEN_ERROR)
        return FALSE;
      if (token == PLX_JSON_TOKEN_END || scanner->depth < depth)
        return TRUE;

      give_notice (scanner);
      if (into != NULL)
        {
          if (!first && are_separated (before, token))
            g_string_append_c (into, ',');
          append_token (scanner, into);
        }
      first = FALSE;
    }
  while (scanner->depth > depth);
  return TRUE;
}

static gboolean
value_can_follow (PlxJsonScanner *scanner)
{
  return scanner->expectation != PLX_JSON_EXPECT_FIRST_MEMBER
         && !(scanner->expectation == PLX_JSON_EXPECT_COMMA && plx_json_scanner_in_object (scanner));
}

gboolean
plx_json_scanner_skip_value (PlxJsonScanner  *scanner,
                             GCancellable    *cancellable,
                             GError         **error)
{
  g_return_val_if_fail (scanner != NULL, FALSE);
  g_return_val_if_fail (value_can_follow (scanner), FALSE);

  return walk (scanner, scanner->depth, NULL, cancellable, error);
}

gboolean
plx_json_scanner_finish_value (PlxJsonScanner  *scanner,
                               GCancellable    *cancellable,
                               GError         **error)
{
  g_return_val_if_fail (scanner != NULL, FALSE);

  if (scanner->error != NULL)
    return walk (scanner, scanner->depth, NULL, cancellable, error);
  if (scanner->token != PLX_JSON_TOKEN_OBJECT_START && scanner->token != PLX_JSON_TOKEN_ARRAY_START)
    return TRUE;
  return walk (scanner, scanner->depth - 1, NULL, cancellable, error);
}

gboolean
plx_json_scanner_copy_value (PlxJsonScanner  *scanner,
                             GString         *into,
                             GCancellable    *cancellable,
                             GError         **error)
{
  g_return_val_if_fail (scanner != NULL, FALSE);
  g_return_val_if_fail (into != NULL, FALSE);
  g_return_val_if_fail (value_can_follow (scanner), FALSE);

  return walk (scanner, scanner->depth, into, cancellable, error);
}
