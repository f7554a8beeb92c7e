/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-date-refusal.h"

#include "plx-date.h"

#include <glib/gi18n-lib.h>
#include <string.h>

gboolean
plx_date_refuse (GError **error, int code, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  if (error == NULL)
    return FALSE;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error_literal (error, PLX_DATE_ERROR, code, message);

  return FALSE;
}

#define DIGITS "0123456789"

static gboolean
consists_of (const char *text, const char *characters)
{
  return text[strspn (text, characters)] == '\0';
}

/* Features of EDTF that are left out on purpose. Returns whether TEXT uses one. */
static gboolean
refuse_feature (const char *text, GError **error)
{
  const int code = PLX_DATE_ERROR_UNSUPPORTED;
  gsize digits = strspn (text, DIGITS);

  if (text[0] == '[' || text[0] == '{')
    plx_date_refuse (error, code, _("“%s” is a set of dates, which is not supported; "
                                    "expected one date"), text);
  else if ((text[0] == 'Y' && g_ascii_isdigit (text[strspn (text, "Y-")]))
           || (text[0] == '-' && strspn (text + 1, DIGITS) > 4))
    plx_date_refuse (error, code, _("“%s” has a year of more than four digits, which is not supported; "
                                    "expected a year from 0000 to 9999"), text);
  else if (text[0] == '-' && g_ascii_isdigit (text[1]))
    plx_date_refuse (error, code, _("“%s” has a negative year, which is not supported; "
                                    "expected a year from 0000 to 9999"), text);
  else if (digits > 0 && text[digits] == 'S' && g_ascii_isdigit (text[digits + 1]))
    plx_date_refuse (error, code, _("“%s” counts significant digits, which is not supported; "
                                    "expected unspecified digits such as 201X or 20XX"), text);
  else if (g_str_has_prefix (text + digits, "-W"))
    plx_date_refuse (error, code, _("“%s” is a week date, which is not part of EDTF; "
                                    "expected a day such as 2024-10-21"), text);
  else if (text[0] == 'P' && g_ascii_isdigit (text[1]))
    plx_date_refuse (error, code, _("“%s” is a duration, which is not supported; expected a date"), text);
  else
    return FALSE;

  return TRUE;
}

/* What older drafts of EDTF, other standards and human beings write. Returns whether TEXT is such a thing. */
static gboolean
refuse_habit (const char *text, GError **error)
{
  const int code = PLX_DATE_ERROR_SYNTAX;
  gsize digits = strspn (text, DIGITS);

  if (strchr (text, ' ') != NULL)
    plx_date_refuse (error, code, _("“%s” contains a space; expected a date such as 2024-10-21"), text);
  else if (g_ascii_strcasecmp (text, "open") == 0)
    plx_date_refuse (error, code, _("“%s” is how a draft of EDTF wrote an open end; expected “..”"), text);
  else if (g_ascii_strcasecmp (text, "unknown") == 0)
    plx_date_refuse (error, code, _("“%s” is how a draft of EDTF wrote an unknown end; "
                                    "expected nothing in its place"), text);
  else if (digits == 8 && text[digits] == '\0')
    plx_date_refuse (error, code, _("“%s” is a date without hyphens; expected “%.4s-%.2s-%.2s”"),
                     text, text, text + 4, text + 6);
  else if (digits > 4)
    plx_date_refuse (error, code, _("“%s” starts with %d digits; "
                                    "expected a year of four, then a hyphen or nothing"),
                     text, (int) digits);
  else if (digits > 0 && digits < 4 && strpbrk (text, "uxX") == NULL)
    plx_date_refuse (error, code, _("“%s” does not start with a year of four digits; "
                                    "expected for example 2024-10-21"), text);
  else if (digits == 4 && strlen (text) <= strlen ("YYYY-MM-DD") && consists_of (text, DIGITS "-"))
    plx_date_refuse (error, code, _("“%s” has a month or day that is not written with two digits; "
                                    "expected for example 2024-10-05"), text);
  else if (strpbrk (text, "xu") != NULL && consists_of (text, DIGITS "uxX-?~%"))
    plx_date_refuse (error, code, _("“%s” contains a small letter; "
                                    "expected a capital X for an unspecified digit"), text);
  else
    return FALSE;

  return TRUE;
}

static gboolean
refuse_qualifiers (const char *text, GError **error)
{
  gsize length = strlen (text);
  gsize first = strcspn (text, "?~%");

  /* One at the end is where it belongs: something else is wrong. */
  if (first + 1 >= length)
    return FALSE;

  if (first > 0 && strspn (text + first, "?~%") == length - first)
    plx_date_refuse (error, PLX_DATE_ERROR_SYNTAX,
                     /* TRANSLATORS: ?, ~ and % are written in the file; keep them. */
                     _("“%s” ends in several qualifiers; expected one: ? for uncertain, ~ for approximate, "
                       "%% for both"), text);
  else
    plx_date_refuse (error, PLX_DATE_ERROR_UNSUPPORTED,
                     _("“%s” qualifies a part of the date, which is not supported; "
                       "expected ?, ~ or %% only behind the whole date"), text);

  return TRUE;
}

static gboolean
refuse_time (const char *text, GError **error)
{
  if (!g_ascii_isdigit (text[0]) || strpbrk (text, "Tt:") == NULL)
    return FALSE;

  return !plx_date_refuse (error, PLX_DATE_ERROR_SYNTAX,
                           /* TRANSLATORS: The dates are written in the file; keep them. */
                           _("“%s” is not a date and time; expected one like 2024-10-21T14:05:00, "
                             "then nothing, Z, or a zone like +02:00"), text);
}

static gboolean
refuse_unspecified (const char *text, GError **error)
{
  if (strchr (text, 'X') == NULL || !consists_of (text, DIGITS "X-?~%"))
    return FALSE;

  return !plx_date_refuse (error, PLX_DATE_ERROR_UNSUPPORTED,
                           /* TRANSLATORS: The dates are written in the file; keep them. */
                           _("“%s” has unspecified digits where that is not supported; "
                             "expected 201X, 20XX, 2024-XX, 2024-10-XX or 2024-XX-XX"), text);
}

gboolean
plx_date_refuse_shape (const char *text, gsize length, gboolean in_interval, GError **error)
{
  g_autofree char *part = NULL;

  if (error == NULL)
    return FALSE;

  part = g_strndup (text, length);
  if (refuse_feature (part, error) || refuse_habit (part, error) || refuse_qualifiers (part, error)
      || refuse_time (part, error) || refuse_unspecified (part, error))
    return FALSE;

  if (in_interval)
    return plx_date_refuse (error, PLX_DATE_ERROR_SYNTAX,
                            /* TRANSLATORS: The dates are written in the file; keep them. */
                            _("“%s” is not an end of an interval; expected a date such as 2024, 2024-10 or "
                              "2024-10-21, “..” for an open end or nothing for an unknown one"), part);

  return plx_date_refuse (error, PLX_DATE_ERROR_SYNTAX,
                          /* TRANSLATORS: The dates are written in the file; keep them. */
                          _("“%s” is not a date in EDTF; expected one such as 2024, 2024-10, 2024-10-21, "
                            "2024-10-21~ or 2024-08/2024-10"), part);
}
