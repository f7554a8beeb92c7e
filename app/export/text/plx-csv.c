/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-csv.h"

#include "plx-record-kind.h"

static gboolean
may_be_formula (const char *text)
{
  gunichar first = g_utf8_get_char (text);

  switch (first)
    {
    case '=':
    case '+':
    case '-':
    case '@':
    case '|':
    case '\t':
    case '\r':
    case '\n':
    case 0xFF1D: /* ＝ */
    case 0xFF0B: /* ＋ */
    case 0xFF0D: /* － */
    case 0xFF20: /* ＠ */
    case 0xFF5C: /* ｜ */
      return TRUE;
    default:
      return FALSE;
    }
}

static void
begin_field (GString *row)
{
  if (row->len > 0 && row->str[row->len - 1] != '\n')
    g_string_append_c (row, ',');
  g_string_append_c (row, '"');
}

void
plx_csv_append_field (GString *row, const char *text)
{
  begin_field (row);
  if (may_be_formula (text))
    g_string_append_c (row, '\'');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (row, '"');
      g_string_append_c (row, *p);
    }
  g_string_append_c (row, '"');
}

void
plx_csv_append_number (GString *row, gint64 number)
{
  begin_field (row);
  if (number != PLX_NO_NUMBER)
    g_string_append_printf (row, "%" G_GINT64_FORMAT, number);
  g_string_append_c (row, '"');
}

void
plx_csv_end_row (GString *row)
{
  g_string_append (row, "\r\n");
}
