/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "plx-json-scanner-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define LONGEST_ESCAPE 12 /* two code units: \uD83D\uDE00 */
#define REPLACEMENT 0xFFFD

/* The first byte from @p on that is no plain ASCII text: a quotation mark, a backslash, a control or a byte
 * above 0x7F. There is one: the zero at the limit. */
static inline guchar *
find_special (guchar *p)
{
#if defined(__SSE2__) && defined(__GNUC__)
  const __m128i quotation_mark = _mm_set1_epi8 ('"');
  const __m128i backslash = _mm_set1_epi8 ('\\');
  const __m128i space = _mm_set1_epi8 (' ');

  while (TRUE)
    {
      __m128i bytes = _mm_loadu_si128 ((const __m128i *) p);
      /* Signed, so that bytes above 0x7F are below a space as well */
      __m128i special = _mm_or_si128 (_mm_cmplt_epi8 (bytes, space),
                                      _mm_or_si128 (_mm_cmpeq_epi8 (bytes, quotation_mark),
                                                    _mm_cmpeq_epi8 (bytes, backslash)));
      int found = _mm_movemask_epi8 (special);

      if (found != 0)
        return p + __builtin_ctz ((unsigned int) found);
      p += sizeof (__m128i);
    }
#else
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  const guint64 tops = ones << 7;

  while (TRUE)
    {
      guint64 bytes, quotation_marks, backslashes, special;

      memcpy (&bytes, p, sizeof bytes);
      quotation_marks = bytes ^ (ones * '"');
      backslashes = bytes ^ (ones * '\\');
      special = (bytes - ones * ' ') | (quotation_marks - ones) | (backslashes - ones) | bytes;
      if ((special & tops) != 0)
        break;
      p += sizeof bytes;
    }
  while (*p >= ' ' && *p < 0x80 && *p != '"' && *p != '\\')
    p++;
  return p;
#endif
}

/* The first byte from @p on that begins no character of several bytes. */
static guchar *
pass_characters (PlxJsonScanner *scanner,
                 guchar         *p)
{
  guint64 continuation_bytes = 0;

  while (*p >= 0x80)
    {
      gsize length = plx_json_character_length (p);

      if (length == 0)
        break;
      continuation_bytes += length - 1;
      p += length;
    }
  scanner->line_base += continuation_bytes;
  return p;
}

static gboolean
fail_too_long (PlxJsonScanner *scanner,
               gsize           maximum)
{
  if (maximum == PLX_JSON_MAXIMUM_NAME_LENGTH)
    return plx_json_scanner_fail_limit (scanner, _("the member name is longer than %d bytes"), (int) maximum);
  return plx_json_scanner_fail_limit (scanner, _("the string is longer than %d bytes"), (int) maximum);
}

/* Puts what lies before @end aside, and goes there. */
static gboolean
put_aside (PlxJsonScanner *scanner,
           guchar         *end,
           gsize           maximum)
{
  gsize length = (gsize) (end - scanner->position);

  if (scanner->buffer->len + length > maximum)
    return fail_too_long (scanner, maximum);
  g_string_append_len (scanner->buffer, (const char *) scanner->position, (gssize) length);
  scanner->position = end;
  return TRUE;
}

static inline gboolean
finish_run (PlxJsonScanner *scanner,
            guchar         *end,
            gsize           maximum)
{
  scanner->text = scanner->position;
  scanner->text_length = (gsize) (end - scanner->position);
  if (G_UNLIKELY (scanner->text_length > maximum))
    return fail_too_long (scanner, maximum);

  scanner->position = end + 1;
  return TRUE;
}

static gboolean
finish (PlxJsonScanner *scanner,
        guchar         *end,
        gsize           maximum)
{
  if (scanner->buffer->len == 0)
    return finish_run (scanner, end, maximum);
  if (!put_aside (scanner, end, maximum))
    return FALSE;

  scanner->text = (guchar *) scanner->buffer->str;
  scanner->text_length = scanner->buffer->len;
  scanner->position = end + 1;
  return TRUE;
}

static void
append_ill_formed (PlxJsonScanner *scanner,
                   gunichar2       unit)
{
  PlxJsonIllFormed place = { .offset = scanner->buffer->len, .unit = unit };

  g_array_append_val (scanner->ill_formed, place);
  if (scanner->text_state == PLX_JSON_TEXT_WELL_FORMED)
    scanner->text_state = unit == 0 ? PLX_JSON_TEXT_HAS_NUL : PLX_JSON_TEXT_LONE_SURROGATE;
  g_string_append_unichar (scanner->buffer, REPLACEMENT);
}

/* Reads a code unit of four digits; returns how many of the four are good. */
static guint
read_unit (const guchar *p,
           gunichar2    *unit)
{
  guint value = 0;

  for (guint i = 0; i < 4; i++)
    {
      if (!g_ascii_isxdigit (p[i]))
        return i;
      value = value << 4 | (guint) g_ascii_xdigit_value ((char) p[i]);
    }
  *unit = (gunichar2) value;
  return 4;
}

/* The position is at the backslash of an escape \uXXXX. */
static gboolean
pass_unit_escape (PlxJsonScanner *scanner)
{
  const guchar *p = scanner->position;
  gunichar2 unit = 0, low = 0;
  guint good = read_unit (p + 2, &unit);

  if (good < 4)
    {
      scanner->position += 2 + good;
      return plx_json_scanner_fail_found (scanner, _("expected a hexadecimal digit, found %s"),
                                          plx_json_scanner_describe_found (scanner));
    }

  scanner->position += 6;
  if (unit == 0 || (unit >= 0xDC00 && unit <= 0xDFFF))
    append_ill_formed (scanner, unit);
  else if (unit < 0xD800 || unit > 0xDFFF)
    g_string_append_unichar (scanner->buffer, unit);
  else if (p[6] == '\\' && p[7] == 'u' && read_unit (p + 8, &low) == 4 && low >= 0xDC00 && low <= 0xDFFF)
    {
      g_string_append_unichar (scanner->buffer,
                               0x10000 + ((gunichar) (unit - 0xD800) << 10) + (gunichar) (low - 0xDC00));
      scanner->position += 6;
    }
  else
    append_ill_formed (scanner, unit);
  return TRUE;
}

static gboolean
pass_escape (PlxJsonScanner *scanner)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *letter;

  if (!plx_json_scanner_require (scanner, LONGEST_ESCAPE))
    return FALSE;
  if (scanner->position[1] == 'u')
    return pass_unit_escape (scanner);

  letter = scanner->position[1] != '\0' ? strchr (letters, scanner->position[1]) : NULL;
  if (letter == NULL)
    {
      scanner->position++;
      return plx_json_scanner_fail_found (scanner,
                                          /* Translators: the signs in quotation marks stay as they are */
                                          _("expected one of “\"\\/bfnrtu” after the backslash, found %s"),
                                          plx_json_scanner_describe_found (scanner));
    }
  g_string_append_c (scanner->buffer, meanings[letter - letters]);
  scanner->position += 2;
  return TRUE;
}

/* Passes whatever has ended a run of plain characters and is no quotation mark. */
static gboolean
pass_special (PlxJsonScanner *scanner)
{
  if (*scanner->position == '\\')
    return pass_escape (scanner);

  if (*scanner->position >= 0x80)
    {
      if (!plx_json_scanner_require (scanner, 4))
        return FALSE;
      if (plx_json_character_length (scanner->position) > 0)
        return TRUE;
      return plx_json_scanner_fail_found (scanner, _("expected text in UTF-8, found %s"),
                                          plx_json_scanner_describe_found (scanner));
    }

  if (scanner->position < scanner->limit)
    return plx_json_scanner_fail_found (scanner, _("expected control characters to be escaped, found %s"),
                                        plx_json_scanner_describe_found (scanner));
  if (scanner->at_end)
    return plx_json_scanner_fail_found (scanner, _("expected a closing quotation mark, found %s"),
                                        plx_json_scanner_describe_found (scanner));
  return plx_json_scanner_fill (scanner);
}

static gboolean
scan_special (PlxJsonScanner *scanner,
              guchar         *p,
              gsize           maximum)
{
  g_string_truncate (scanner->buffer, 0);
  g_array_set_size (scanner->ill_formed, 0);

  while (*p != '"')
    {
      guchar *behind = pass_characters (scanner, p);

      if (behind == p)
        {
          if (!put_aside (scanner, p, maximum) || !pass_special (scanner))
            return FALSE;
          behind = scanner->position;
        }
      p = find_special (behind);
    }
  return finish (scanner, p, maximum);
}

gboolean
plx_json_scanner_scan_string (PlxJsonScanner *scanner,
                              gsize           maximum)
{
  guchar *p = find_special (scanner->position);

  scanner->text_state = PLX_JSON_TEXT_WELL_FORMED;
  return G_LIKELY (*p == '"') ? finish_run (scanner, p, maximum) : scan_special (scanner, p, maximum);
}
