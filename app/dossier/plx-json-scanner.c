/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "plx-json-scanner-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define WINDOW_LENGTH (64 * 1024)
#define SMALLEST_WINDOW_LENGTH 4096

G_DEFINE_QUARK (plx-json-error-quark, plx_json_error)

static PlxJsonScanner *
new_scanner (gsize window_capacity)
{
  PlxJsonScanner *scanner = g_new0 (PlxJsonScanner, 1);

  scanner->window_capacity = CLAMP (window_capacity, SMALLEST_WINDOW_LENGTH, WINDOW_LENGTH);
  scanner->window = g_malloc (scanner->window_capacity + PLX_JSON_WINDOW_PADDING);
  memset (scanner->window, 0, PLX_JSON_WINDOW_PADDING);
  scanner->position = scanner->window;
  scanner->limit = scanner->window;
  scanner->line = 1;
  scanner->token_line = 1;
  scanner->buffer = g_string_new (NULL);
  scanner->ill_formed = g_array_new (FALSE, FALSE, sizeof (PlxJsonIllFormed));
  plx_json_names_init (&scanner->names);
  return scanner;
}

PlxJsonScanner *
plx_json_scanner_new (GInputStream *stream)
{
  PlxJsonScanner *scanner;

  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);

  scanner = new_scanner (WINDOW_LENGTH);
  scanner->stream = g_object_ref (stream);
  return scanner;
}

PlxJsonScanner *
plx_json_scanner_new_for_data (const char *data,
                               gsize       length)
{
  PlxJsonScanner *scanner;

  g_return_val_if_fail (data != NULL || length == 0, NULL);

  scanner = new_scanner (length);
  scanner->data = (const guchar *) data;
  scanner->data_left = length;
  return scanner;
}

void
plx_json_scanner_free (PlxJsonScanner *scanner)
{
  if (scanner == NULL)
    return;

  g_clear_object (&scanner->stream);
  g_clear_error (&scanner->error);
  g_clear_pointer (&scanner->ill_formed, g_array_unref);
  plx_json_names_clear (&scanner->names);
  g_string_free (scanner->buffer, TRUE);
  g_free (scanner->found);
  g_free (scanner->window);
  g_free (scanner);
}

/* By eight for the indentation of deep or long files */
static inline guchar *
pass_spaces (guchar *p)
{
  guint64 bytes;

  while (memcpy (&bytes, p, sizeof bytes), bytes == G_GUINT64_CONSTANT (0x2020202020202020))
    p += sizeof bytes;
  while (*p == ' ')
    p++;
  return p;
}

static guchar
pass_white_space (PlxJsonScanner *scanner)
{
  guchar *p = scanner->position;

  while (TRUE)
    {
      p = pass_spaces (p);
      if (*p == '\n')
        {
          scanner->line++;
          scanner->line_base = plx_json_scanner_offset_of (scanner, ++p);
        }
      else if (*p == '\r' || *p == '\t')
        p++;
      else
        {
          scanner->position = p;
          if (*p != '\0' || p < scanner->limit || scanner->at_end || !plx_json_scanner_fill (scanner))
            return *scanner->position;
          p = scanner->position;
        }
    }
}

/* What stands behind the white space at the position, which it goes to. A zero may be the end of the text,
 * an error or a zero. */
static inline guchar
peek (PlxJsonScanner *scanner)
{
  const guchar *p = scanner->position;

  if (*p > ' ')
    return *p;
  if (*p != ' ' || p[1] <= ' ')
    return pass_white_space (scanner);
  scanner->position++;
  return p[1];
}

static PlxJsonToken
open_container (PlxJsonScanner *scanner,
                gboolean        is_object)
{
  if (scanner->depth == PLX_JSON_MAXIMUM_DEPTH)
    {
      plx_json_scanner_fail_limit (scanner, _("more than %d objects and arrays inside each other"),
                                   PLX_JSON_MAXIMUM_DEPTH);
      return PLX_JSON_TOKEN_ERROR;
    }

  scanner->position++;
  scanner->objects = scanner->objects << 1 | (guint64) is_object;
  scanner->depth++;
  if (!is_object)
    {
      scanner->expectation = PLX_JSON_EXPECT_FIRST_ELEMENT;
      return PLX_JSON_TOKEN_ARRAY_START;
    }
  plx_json_names_open (&scanner->names, scanner->depth - 1);
  scanner->expectation = PLX_JSON_EXPECT_FIRST_MEMBER;
  return PLX_JSON_TOKEN_OBJECT_START;
}

static PlxJsonToken
close_container (PlxJsonScanner *scanner)
{
  gboolean is_object = plx_json_scanner_in_object (scanner);

  plx_json_scanner_mark_token (scanner, scanner->position);
  scanner->position++;
  scanner->objects >>= 1;
  scanner->depth--;
  scanner->expectation = PLX_JSON_EXPECT_COMMA;
  if (!is_object)
    return PLX_JSON_TOKEN_ARRAY_END;
  plx_json_names_close (&scanner->names, scanner->depth);
  return PLX_JSON_TOKEN_OBJECT_END;
}

static PlxJsonToken
scan_literal (PlxJsonScanner *scanner,
              const char     *literal,
              PlxJsonToken    token)
{
  if (!plx_json_scanner_require (scanner, strlen (literal)))
    return PLX_JSON_TOKEN_ERROR;
  for (const char *expected = literal; *expected != '\0'; expected++, scanner->position++)
    if (*scanner->position != (guchar) *expected)
      {
        plx_json_scanner_fail_found (scanner, _("expected “%s”, found %s"), literal,
                                     plx_json_scanner_describe_found (scanner));
        return PLX_JSON_TOKEN_ERROR;
      }
  return token;
}

static PlxJsonToken
refuse_value (PlxJsonScanner *scanner)
{
  const char *found = plx_json_scanner_describe_found (scanner);

  if (scanner->expectation == PLX_JSON_EXPECT_FIRST_ELEMENT)
    plx_json_scanner_fail_found (scanner, _("expected a value or “]”, found %s"), found);
  else if (scanner->expectation != PLX_JSON_EXPECT_ROOT
           || plx_json_scanner_offset_of (scanner, scanner->position) > 0)
    plx_json_scanner_fail_found (scanner, _("expected a value, found %s"), found);
  else if (memcmp (scanner->position, "\xEF\xBB\xBF", 3) == 0)
    plx_json_scanner_fail_byte_order_mark (scanner);
  else if (scanner->position == scanner->limit)
    plx_json_scanner_fail_found (scanner, "%s", _("expected a value, found an empty file"));
  else
    plx_json_scanner_fail_found (scanner, _("expected a value, found %s"), found);
  return PLX_JSON_TOKEN_ERROR;
}

static PlxJsonToken
scan_value (PlxJsonScanner *scanner,
            guchar          first)
{
  plx_json_scanner_mark_token (scanner, scanner->position);
  switch (first)
    {
    case '"':
      scanner->position++;
      scanner->expectation = PLX_JSON_EXPECT_COMMA;
      return plx_json_scanner_scan_string (scanner, PLX_JSON_MAXIMUM_STRING_LENGTH) ? PLX_JSON_TOKEN_STRING
                                                                                    : PLX_JSON_TOKEN_ERROR;
    case '-':
    case '0': case '1': case '2': case '3': case '4':
    case '5': case '6': case '7': case '8': case '9':
      scanner->expectation = PLX_JSON_EXPECT_COMMA;
      return plx_json_scanner_scan_number (scanner) ? PLX_JSON_TOKEN_NUMBER : PLX_JSON_TOKEN_ERROR;
    case '{':
      return open_container (scanner, TRUE);
    case '[':
      return open_container (scanner, FALSE);
    case 't':
      scanner->expectation = PLX_JSON_EXPECT_COMMA;
      return scan_literal (scanner, "true", PLX_JSON_TOKEN_TRUE);
    case 'f':
      scanner->expectation = PLX_JSON_EXPECT_COMMA;
      return scan_literal (scanner, "false", PLX_JSON_TOKEN_FALSE);
    case 'n':
      scanner->expectation = PLX_JSON_EXPECT_COMMA;
      return scan_literal (scanner, "null", PLX_JSON_TOKEN_NULL);
    default:
      return refuse_value (scanner);
    }
}

/* Names are read by blocks, for which the buffer may be too short. A U+FFFD that stands for something else
 * becomes bytes that are no UTF-8, so that it differs from other such and from a real one. */
G_GNUC_NO_INLINE static gboolean
add_name_from_buffer (PlxJsonScanner *scanner)
{
  guchar name[PLX_JSON_MAXIMUM_NAME_LENGTH + PLX_JSON_WINDOW_PADDING] = { 0 };

  memcpy (name, scanner->text, scanner->text_length);
  for (guint i = 0; i < scanner->ill_formed->len; i++)
    {
      const PlxJsonIllFormed *place = &g_array_index (scanner->ill_formed, PlxJsonIllFormed, i);

      name[place->offset] = 0xFF;
      name[place->offset + 1] = (guchar) (place->unit >> 8);
      name[place->offset + 2] = (guchar) place->unit;
    }
  return plx_json_names_add (&scanner->names, scanner->depth - 1, name, scanner->text_length);
}

/* Passes the word that is expected, when it stands at the position without escapes. */
static inline gboolean
pass_expected_word (PlxJsonScanner *scanner)
{
  const PlxJsonVocabulary *vocabulary = scanner->vocabulary;
  const PlxJsonWord *word;

  if (vocabulary == NULL || scanner->expected_word >= vocabulary->n_words)
    return FALSE;
  word = &vocabulary->words[scanner->expected_word];
  if (!plx_json_word_stands_at (word, scanner->position))
    return FALSE;

  scanner->word = (int) scanner->expected_word;
  scanner->text = scanner->position;
  scanner->text_length = word->length;
  scanner->text_state = PLX_JSON_TEXT_WELL_FORMED;
  scanner->position += word->length + 1;
  return TRUE;
}

static gboolean
add_name (PlxJsonScanner   *scanner,
          PlxJsonNameLevel *level)
{
  if (scanner->word != PLX_JSON_NO_WORD)
    {
      guint32 bit = 1u << scanner->word;
      gboolean found = (level->words & bit) != 0;

      level->words |= bit;
      return found;
    }
  if (G_UNLIKELY (plx_json_scanner_is_in_buffer (scanner)))
    return add_name_from_buffer (scanner);
  return plx_json_names_add (&scanner->names, scanner->depth - 1, scanner->text, scanner->text_length);
}

static PlxJsonToken
scan_name (PlxJsonScanner *scanner)
{
  PlxJsonNameLevel *level = &scanner->names.levels[scanner->depth - 1];

  plx_json_scanner_mark_token (scanner, scanner->position);
  if (level->n_members == PLX_JSON_MAXIMUM_MEMBERS)
    {
      plx_json_scanner_fail_limit (scanner, _("the object has more than %d members"),
                                   PLX_JSON_MAXIMUM_MEMBERS);
      return PLX_JSON_TOKEN_ERROR;
    }

  level->n_members++;
  scanner->position++;
  scanner->expectation = PLX_JSON_EXPECT_COLON;
  if (!pass_expected_word (scanner))
    {
      if (!plx_json_scanner_scan_string (scanner, PLX_JSON_MAXIMUM_NAME_LENGTH))
        return PLX_JSON_TOKEN_ERROR;
      if (scanner->vocabulary != NULL)
        scanner->word = plx_json_vocabulary_find (scanner->vocabulary, (const char *) scanner->text,
                                                  scanner->text_length);
    }
  scanner->duplicate = add_name (scanner, level);
  return PLX_JSON_TOKEN_NAME;
}

static PlxJsonToken
scan_first_member (PlxJsonScanner *scanner)
{
  guchar next = peek (scanner);

  if (G_LIKELY (next == '"'))
    return scan_name (scanner);
  if (next == '}')
    return close_container (scanner);
  plx_json_scanner_fail_found (scanner, _("expected a member name in quotation marks or “}”, found %s"),
                               plx_json_scanner_describe_found (scanner));
  return PLX_JSON_TOKEN_ERROR;
}

static PlxJsonToken
scan_next_member (PlxJsonScanner *scanner)
{
  scanner->position++;
  if (G_LIKELY (peek (scanner) == '"'))
    return scan_name (scanner);
  plx_json_scanner_fail_found (scanner, _("expected a member name in quotation marks, found %s"),
                               plx_json_scanner_describe_found (scanner));
  return PLX_JSON_TOKEN_ERROR;
}

static PlxJsonToken
scan_colon (PlxJsonScanner *scanner)
{
  if (G_LIKELY (peek (scanner) == ':'))
    {
      scanner->position++;
      return scan_value (scanner, peek (scanner));
    }
  plx_json_scanner_fail_found (scanner, _("expected a colon after the member name, found %s"),
                               plx_json_scanner_describe_found (scanner));
  return PLX_JSON_TOKEN_ERROR;
}

static PlxJsonToken
scan_end (PlxJsonScanner *scanner,
          guchar          next)
{
  if (next == '\0' && scanner->position == scanner->limit && scanner->at_end && !scanner->too_large
      && scanner->error == NULL)
    {
      plx_json_scanner_mark_token (scanner, scanner->position);
      scanner->expectation = PLX_JSON_EXPECT_NOTHING;
      return PLX_JSON_TOKEN_END;
    }
  plx_json_scanner_fail_found (scanner, _("expected the end of the file, found %s"),
                               plx_json_scanner_describe_found (scanner));
  return PLX_JSON_TOKEN_ERROR;
}

static PlxJsonToken
scan_comma (PlxJsonScanner *scanner)
{
  guchar next = peek (scanner);

  if (scanner->depth == 0)
    return scan_end (scanner, next);

  if (plx_json_scanner_in_object (scanner))
    {
      if (next == ',')
        return scan_next_member (scanner);
      if (next == '}')
        return close_container (scanner);
      plx_json_scanner_fail_found (scanner, _("expected a comma or “}”, found %s"),
                                   plx_json_scanner_describe_found (scanner));
      return PLX_JSON_TOKEN_ERROR;
    }

  if (next == ',')
    {
      scanner->position++;
      return scan_value (scanner, peek (scanner));
    }
  if (next == ']')
    return close_container (scanner);
  plx_json_scanner_fail_found (scanner, _("expected a comma or “]”, found %s"),
                               plx_json_scanner_describe_found (scanner));
  return PLX_JSON_TOKEN_ERROR;
}

static PlxJsonToken
scan_token (PlxJsonScanner *scanner)
{
  guchar next;

  switch (scanner->expectation)
    {
    case PLX_JSON_EXPECT_COLON:
      return scan_colon (scanner);
    case PLX_JSON_EXPECT_COMMA:
      return scan_comma (scanner);
    case PLX_JSON_EXPECT_FIRST_MEMBER:
      return scan_first_member (scanner);
    case PLX_JSON_EXPECT_FIRST_ELEMENT:
      next = peek (scanner);
      return next == ']' ? close_container (scanner) : scan_value (scanner, next);
    case PLX_JSON_EXPECT_ROOT:
      return scan_value (scanner, peek (scanner));
    case PLX_JSON_EXPECT_NOTHING:
    default:
      return scanner->token;
    }
}

PlxJsonToken
plx_json_scanner_next (PlxJsonScanner  *scanner,
                       GCancellable    *cancellable,
                       GError         **error)
{
  g_return_val_if_fail (scanner != NULL, PLX_JSON_TOKEN_ERROR);
  g_return_val_if_fail (error == NULL || *error == NULL, PLX_JSON_TOKEN_ERROR);

  scanner->duplicate = FALSE;
  scanner->word = PLX_JSON_NO_WORD;
  scanner->cancellable = cancellable;
  scanner->token = scan_token (scanner);
  scanner->cancellable = NULL;
  if (G_UNLIKELY (scanner->token == PLX_JSON_TOKEN_ERROR))
    {
      scanner->expectation = PLX_JSON_EXPECT_NOTHING;
      if (error != NULL)
        *error = g_error_copy (scanner->error);
    }
  return scanner->token;
}

PlxJsonToken
plx_json_scanner_next_member (PlxJsonScanner           *scanner,
                              const PlxJsonVocabulary  *vocabulary,
                              guint                     expected,
                              int                      *word,
                              GCancellable             *cancellable,
                              GError                  **error)
{
  PlxJsonToken token;

  g_return_val_if_fail (scanner != NULL, PLX_JSON_TOKEN_ERROR);

  scanner->vocabulary = vocabulary;
  scanner->expected_word = expected;
  token = plx_json_scanner_next (scanner, cancellable, error);
  scanner->vocabulary = NULL;
  *word = scanner->word;
  return token;
}

PlxJsonToken
plx_json_scanner_get_token (PlxJsonScanner *scanner)
{
  g_return_val_if_fail (scanner != NULL, PLX_JSON_TOKEN_ERROR);

  return scanner->token;
}

guint
plx_json_scanner_get_line (PlxJsonScanner *scanner)
{
  g_return_val_if_fail (scanner != NULL, 1);

  return scanner->token_line;
}

guint
plx_json_scanner_get_column (PlxJsonScanner *scanner)
{
  g_return_val_if_fail (scanner != NULL, 1);

  return plx_json_scanner_token_column (scanner);
}

guint64
plx_json_scanner_get_offset (PlxJsonScanner *scanner)
{
  g_return_val_if_fail (scanner != NULL, 0);

  return plx_json_scanner_offset_of (scanner, scanner->position);
}

guint
plx_json_scanner_get_depth (PlxJsonScanner *scanner)
{
  g_return_val_if_fail (scanner != NULL, 0);

  return scanner->depth;
}

static gboolean
has_text (PlxJsonScanner *scanner)
{
  return scanner->token == PLX_JSON_TOKEN_NAME || scanner->token == PLX_JSON_TOKEN_STRING;
}

static void
copy_text (PlxJsonScanner *scanner)
{
  g_string_truncate (scanner->buffer, 0);
  g_string_append_len (scanner->buffer, (const char *) scanner->text, (gssize) scanner->text_length);
  scanner->text = (guchar *) scanner->buffer->str;
}

const char *
plx_json_scanner_get_text (PlxJsonScanner *scanner,
                           gsize          *length)
{
  gsize unused;

  g_return_val_if_fail (scanner != NULL, NULL);

  if (length != NULL)
    *length = 0;
  if (!has_text (scanner) && scanner->token != PLX_JSON_TOKEN_NUMBER)
    return NULL;

  /* What stands behind a number is still to be scanned. */
  if (scanner->token == PLX_JSON_TOKEN_NUMBER && !plx_json_scanner_is_in_buffer (scanner))
    copy_text (scanner);
  return plx_json_scanner_end_text (scanner, length != NULL ? length : &unused);
}

PlxJsonTextState
plx_json_scanner_get_text_state (PlxJsonScanner *scanner)
{
  g_return_val_if_fail (scanner != NULL, PLX_JSON_TEXT_WELL_FORMED);

  return has_text (scanner) ? scanner->text_state : PLX_JSON_TEXT_WELL_FORMED;
}

gboolean
plx_json_scanner_is_duplicate (PlxJsonScanner *scanner)
{
  g_return_val_if_fail (scanner != NULL, FALSE);

  return scanner->duplicate;
}
