/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "plx-json-scanner-private.h"

#include <glib/gi18n-lib.h>

/* 2^53 has 16 digits. */
#define MAXIMUM_DIGITS 16
/* Beyond what 1 KiB of digits can make up for */
#define MAXIMUM_EXPONENT 1000000

typedef enum
{
  NUMBER_GOOD,
  NUMBER_LACKS_DIGIT,
  NUMBER_HAS_LEADING_ZERO
} NumberState;

static guchar *
pass_digits (guchar *p)
{
  while (*p >= '0' && *p <= '9')
    p++;
  return p;
}

/* RFC 8259 section 6. Returns the number's end, or the character that spoils it. */
static guchar *
pass_number (guchar      *p,
             NumberState *state)
{
  guchar *digits;

  *state = NUMBER_LACKS_DIGIT;
  if (*p == '-')
    p++;

  digits = p;
  p = pass_digits (p);
  if (p == digits)
    return p;
  if (*digits == '0' && p > digits + 1)
    {
      *state = NUMBER_HAS_LEADING_ZERO;
      return digits + 1;
    }

  if (*p == '.')
    {
      digits = p + 1;
      p = pass_digits (digits);
      if (p == digits)
        return p;
    }
  if (*p == 'e' || *p == 'E')
    {
      p++;
      if (*p == '+' || *p == '-')
        p++;
      digits = p;
      p = pass_digits (p);
      if (p == digits)
        return p;
    }
  *state = NUMBER_GOOD;
  return p;
}

gboolean
plx_json_scanner_scan_number (PlxJsonScanner *scanner)
{
  NumberState state;
  guchar *end = pass_number (scanner->position, &state);

  if (G_UNLIKELY (end == scanner->limit && !scanner->at_end))
    {
      if (!plx_json_scanner_require (scanner, PLX_JSON_MAXIMUM_NUMBER_LENGTH + 1))
        return FALSE;
      end = pass_number (scanner->position, &state);
    }

  scanner->text = scanner->position;
  scanner->text_length = (gsize) (end - scanner->position);
  if (scanner->text_length > PLX_JSON_MAXIMUM_NUMBER_LENGTH)
    return plx_json_scanner_fail_limit (scanner, _("the number is longer than %d characters"),
                                        PLX_JSON_MAXIMUM_NUMBER_LENGTH);
  scanner->position = end;
  if (G_LIKELY (state == NUMBER_GOOD && !(scanner->too_large && end == scanner->limit)))
    return TRUE;
  if (state == NUMBER_HAS_LEADING_ZERO)
    return plx_json_scanner_fail_found (scanner, _("expected no digit after a leading zero, found %s"),
                                        plx_json_scanner_describe_found (scanner));
  return plx_json_scanner_fail_found (scanner, _("expected a digit, found %s"),
                                      plx_json_scanner_describe_found (scanner));
}

/* The exponent at @p, which is at the letter or at @end. */
static int
read_exponent (const guchar *p,
               const guchar *end)
{
  gboolean negative = FALSE;
  int exponent = 0;

  if (p == end)
    return 0;
  p++;
  if (*p == '+' || *p == '-')
    negative = *p++ == '-';
  for (; p < end; p++)
    exponent = MIN (exponent * 10 + (*p - '0'), MAXIMUM_EXPONENT);
  return negative ? -exponent : exponent;
}

/*
 * The value is @digits times ten to the power @exponent. Zeros at the end of the digits move into the
 * exponent as they come and back as soon as another digit follows, so that @digits stays short for every
 * number that can be whole and in range.
 */
static gboolean
scale (guint64   digits,
       int       exponent,
       gboolean  negative,
       gint64   *value)
{
  if (digits == 0)
    exponent = 0;
  if (exponent < 0 || exponent > MAXIMUM_DIGITS)
    return FALSE;
  for (; exponent > 0; exponent--)
    {
      digits *= 10;
      if (digits > PLX_JSON_MAXIMUM_WHOLE_NUMBER)
        return FALSE;
    }
  if (digits > PLX_JSON_MAXIMUM_WHOLE_NUMBER)
    return FALSE;
  if (value != NULL)
    *value = negative ? -(gint64) digits : (gint64) digits;
  return TRUE;
}

static gboolean
read_whole_number (const guchar *p,
                   const guchar *end,
                   gint64       *value)
{
  gboolean negative = *p == '-', in_fraction = FALSE;
  guint64 digits = 0;
  int zeros = 0, fraction = 0;

  for (p += negative; p < end && *p != 'e' && *p != 'E'; p++)
    {
      if (*p == '.')
        {
          in_fraction = TRUE;
          continue;
        }
      fraction += in_fraction;
      if (*p == '0')
        {
          zeros += digits != 0;
          continue;
        }
      for (; zeros > 0 && digits <= PLX_JSON_MAXIMUM_WHOLE_NUMBER; zeros--)
        digits *= 10;
      if (digits > PLX_JSON_MAXIMUM_WHOLE_NUMBER)
        return FALSE;
      digits = digits * 10 + (guint64) (*p - '0');
    }
  return scale (digits, read_exponent (p, end) + zeros - fraction, negative, value);
}

/* What most numbers are: a few digits and nothing else. */
static gboolean
read_few_digits (const guchar *p,
                 const guchar *end,
                 gint64       *value)
{
  gint64 digits = 0;

  if (end - p >= MAXIMUM_DIGITS)
    return FALSE;
  for (; p < end && *p >= '0' && *p <= '9'; p++)
    digits = digits * 10 + (*p - '0');
  if (p < end)
    return FALSE;
  if (value != NULL)
    *value = digits;
  return TRUE;
}

gboolean
plx_json_scanner_get_number (PlxJsonScanner *scanner,
                             gint64         *value)
{
  g_return_val_if_fail (scanner != NULL, FALSE);

  if (scanner->token != PLX_JSON_TOKEN_NUMBER)
    return FALSE;
  return read_few_digits (scanner->text, scanner->text + scanner->text_length, value)
         || read_whole_number (scanner->text, scanner->text + scanner->text_length, value);
}
