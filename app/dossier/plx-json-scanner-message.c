/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "plx-json-scanner-private.h"

#include <glib/gi18n-lib.h>

/* Hangul fillers and the blank Braille pattern: letters and symbols by their category, and yet nothing to
 * see. */
static gboolean
is_blank (gunichar character)
{
  return character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0
         || character == 0x2800;
}

static char *
describe_character (gunichar character)
{
  if (g_unichar_isgraph (character) && !g_unichar_isspace (character) && !g_unichar_ismark (character)
      && !is_blank (character))
    {
      char utf8[7] = { 0 };

      g_unichar_to_utf8 (character, utf8);
      /* Translators: quotation marks around a single character */
      return g_strdup_printf (_("“%s”"), utf8);
    }
  return g_strdup_printf ("U+%04X", character);
}

const char *
plx_json_scanner_describe_found (PlxJsonScanner *scanner)
{
  const guchar *p;

  /* An error of the stream comes before any of the text. */
  if (scanner->error != NULL || !plx_json_scanner_require (scanner, 4))
    return "";

  g_free (scanner->found);
  p = scanner->position;
  if (p == scanner->limit)
    scanner->found = g_strdup (_("the end of the file"));
  else if (*p < 0x80)
    scanner->found = describe_character (*p);
  else if (plx_json_character_length (p) > 0)
    scanner->found = describe_character (g_utf8_get_char ((const char *) p));
  else
    /* Translators: an 8-bit number as two hexadecimal digits, where text was expected */
    scanner->found = g_strdup_printf (_("the byte 0x%02X, which is not UTF-8"), *p);
  return scanner->found;
}

/* The end of what may be read is not the end of the file when the file is too large, nor is a character
 * that it cuts. */
static gboolean
is_cut (PlxJsonScanner *scanner)
{
  const guchar *p = scanner->position;

  return scanner->too_large
         && (p == scanner->limit
             || (scanner->limit - p < 4 && *p >= 0xC2 && *p <= 0xF4 && plx_json_character_length (p) == 0));
}

gboolean
plx_json_scanner_fail_limit (PlxJsonScanner *scanner,
                             const char     *format,
                             ...)
{
  va_list arguments;

  va_start (arguments, format);
  scanner->error = g_error_new_valist (PLX_JSON_ERROR, PLX_JSON_ERROR_LIMIT, format, arguments);
  va_end (arguments);
  return FALSE;
}

gboolean
plx_json_scanner_fail_found (PlxJsonScanner *scanner,
                             const char     *format,
                             ...)
{
  va_list arguments;

  if (scanner->error != NULL)
    return FALSE;

  plx_json_scanner_mark_token (scanner, scanner->position);
  if (is_cut (scanner))
    return plx_json_scanner_fail_limit (scanner, _("the file is larger than %d GiB"),
                                        (int) (PLX_JSON_MAXIMUM_FILE_LENGTH >> 30));

  va_start (arguments, format);
  scanner->error = g_error_new_valist (PLX_JSON_ERROR, PLX_JSON_ERROR_SYNTAX, format, arguments);
  va_end (arguments);
  return FALSE;
}

gboolean
plx_json_scanner_fail_byte_order_mark (PlxJsonScanner *scanner)
{
  plx_json_scanner_mark_token (scanner, scanner->position);
  scanner->error =
    g_error_new_literal (PLX_JSON_ERROR, PLX_JSON_ERROR_SYNTAX,
                         _("the file begins with a byte order mark (U+FEFF), which JSON forbids"));
  return FALSE;
}
