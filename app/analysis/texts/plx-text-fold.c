/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-text-fold.h"

#include <string.h>

typedef struct
{
  GString *folded;
  GArray *offsets; /* NULL where nobody asks */
  const char *text;
  const char *p;
  guint digits; /* how many stand in a row at the end of what was read */
  gboolean grouped; /* whether a separator stands before them */
} Folder;

/* What compatibility decomposition leaves apart. */
static const struct
{
  gunichar letter;
  const char *plain;
} relatives[] = {
  { 0x00DF, "ss" }, { 0x00E6, "ae" }, { 0x00F0, "d" },  { 0x00F8, "o" },  { 0x00FE, "th" }, { 0x0111, "d" },
  { 0x0127, "h" },  { 0x0131, "i" },  { 0x0142, "l" },  { 0x0153, "oe" }, { 0x0167, "t" },  { 0x03C2, "σ" },
  { 0x0629, "ه" },  { 0x0649, "ي" },  { 0x06A9, "ك" },  { 0x06CC, "ي" },  { 0x2018, "'" },  { 0x2019, "'" },
  { 0x02BC, "'" },  { 0x02BB, "'" },
};

static const char *
find_relative (gunichar c)
{
  for (guint i = 0; i < G_N_ELEMENTS (relatives); i++)
    {
      if (relatives[i].letter == c)
        return relatives[i].plain;
    }
  return NULL;
}

static void
append (Folder *folder, const char *bytes, gsize length)
{
  guint32 offset = (guint32) (folder->p - folder->text);

  g_string_append_len (folder->folded, bytes, (gssize) length);
  for (gsize i = 0; folder->offsets != NULL && i < length; i++)
    g_array_append_val (folder->offsets, offset);
}

static void
append_space (Folder *folder)
{
  gsize length = folder->folded->len;

  if (length > 0 && folder->folded->str[length - 1] != ' ' && folder->folded->str[length - 1] != '\n')
    append (folder, " ", 1);
}

static gboolean
is_hyphen (gunichar c)
{
  return c == '-' || c == 0x2010 || c == 0x2011 || c == 0xFE63 || c == 0xFF0D;
}

/* One character of a decomposition. */
static void
append_part (Folder *folder, gunichar c)
{
  const char *relative;
  char bytes[6];

  c = g_unichar_tolower (c);
  relative = c >= 0x80 ? find_relative (c) : NULL;
  if (relative != NULL)
    {
      append (folder, relative, strlen (relative));
      return;
    }
  switch (g_unichar_type (c))
    {
    case G_UNICODE_NON_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK:
    case G_UNICODE_FORMAT:
      return;
    case G_UNICODE_DASH_PUNCTUATION:
      if (!is_hyphen (c))
        append_space (folder);
      return;
    case G_UNICODE_SPACE_SEPARATOR:
    case G_UNICODE_CONTROL:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      append_space (folder);
      return;
    case G_UNICODE_DECIMAL_NUMBER:
      bytes[0] = (char) ('0' + g_unichar_digit_value (c));
      append (folder, bytes, 1);
      return;
    default:
      if (c != 0x0640)
        append (folder, bytes, (gsize) g_unichar_to_utf8 (c, bytes));
    }
}

static void
append_character (Folder *folder, gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n;

  if (c < 0x80)
    {
      char byte = g_ascii_tolower ((char) c);

      if (g_ascii_isspace (byte) || g_ascii_iscntrl (byte))
        append_space (folder);
      else if (byte != '-')
        append (folder, &byte, 1);
      return;
    }

  n = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n; i++)
    append_part (folder, parts[i]);
}

static gboolean
groups_digits (gunichar c)
{
  switch (c)
    {
    case ',':
    case '.':
    case '\'':
    case ' ':
    case 0x00A0:
    case 0x066C:
    case 0x2009:
    case 0x2019:
    case 0x202F:
    case 0xFF0C:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Whether just three digits begin at @p. */
static gboolean
is_group (const char *p)
{
  for (guint i = 0; i < 3; i++, p = g_utf8_next_char (p))
    {
      if (!g_unichar_isdigit (g_utf8_get_char (p)))
        return FALSE;
    }
  return !g_unichar_isdigit (g_utf8_get_char (p));
}

/* A separator behind one to three digits, or behind another group of three, and before three. */
static gboolean
skips_separator (Folder *folder, gunichar c)
{
  return folder->digits > 0 && folder->digits <= 3 && (!folder->grouped || folder->digits == 3) && groups_digits (c)
         && is_group (g_utf8_next_char (folder->p));
}

static void
fold (Folder *folder)
{
  for (folder->p = folder->text; *folder->p != '\0'; folder->p = g_utf8_next_char (folder->p))
    {
      gunichar c;

      /* Most of what is folded. */
      if (g_ascii_isalpha (*folder->p) && folder->offsets == NULL)
        {
          folder->digits = 0;
          folder->grouped = FALSE;
          g_string_append_c (folder->folded, g_ascii_tolower (*folder->p));
          continue;
        }

      c = g_utf8_get_char (folder->p);
      if (c < 0x80 ? g_ascii_isdigit ((char) c) : g_unichar_isdigit (c))
        {
          folder->digits++;
          append_character (folder, c);
        }
      else if (folder->digits > 0 && skips_separator (folder, c))
        {
          folder->digits = 0;
          folder->grouped = TRUE;
        }
      else
        {
          folder->digits = 0;
          folder->grouped = FALSE;
          append_character (folder, c);
        }
    }
}

void
plx_text_fold_append_mapped (GString *folded, const char *text, GArray *offsets)
{
  Folder folder = { folded, offsets, text, text, 0, FALSE };

  if (text != NULL)
    fold (&folder);
}

void
plx_text_fold_append (GString *folded, const char *text)
{
  plx_text_fold_append_mapped (folded, text, NULL);
}

char *
plx_text_fold (const char *text)
{
  GString *folded = g_string_new (NULL);

  plx_text_fold_append (folded, text);
  return g_string_free (folded, FALSE);
}
