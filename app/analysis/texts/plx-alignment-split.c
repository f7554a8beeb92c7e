/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-alignment-private.h"

#include <pango/pango.h>
#include <string.h>

/* The longest text that is split, in bytes. */
#define MAXIMUM_LENGTH (256 * 1024)

#define MOST_SHORT_LETTERS 3

#define IGNORE_ALL (PLX_ALIGNMENT_IGNORE_QUOTES | PLX_ALIGNMENT_IGNORE_DASHES | PLX_ALIGNMENT_IGNORE_CASE)

static gboolean
is_word_character (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static gboolean
is_real_script (GUnicodeScript script)
{
  return script != G_UNICODE_SCRIPT_COMMON && script != G_UNICODE_SCRIPT_INHERITED;
}

/* Unicode's default rules end a word behind each character of a script without spaces; there Pango's
 * beginnings and ends of words are better, but not between ideographs, of which it makes one word however
 * many there are. */
static gboolean
is_boundary (const PangoLogAttr *attribute, gunichar before, gunichar after)
{
  GUnicodeScript left, right;

  if (!attribute->is_word_boundary)
    return FALSE;
  if (attribute->is_word_start || attribute->is_word_end || !is_word_character (before) ||
      !is_word_character (after))
    return TRUE;
  left = g_unichar_get_script (before);
  right = g_unichar_get_script (after);
  if (!is_real_script (left) || !is_real_script (right))
    return FALSE;
  return left != right || left == G_UNICODE_SCRIPT_HAN;
}

static gboolean
is_single_quote (gunichar c)
{
  return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x201a || c == 0x201b || c == 0x2039 ||
         c == 0x203a || c == 0x02bc || c == 0xff07;
}

static gboolean
is_double_quote (gunichar c)
{
  return c == '"' || c == 0xab || c == 0xbb || (c >= 0x201c && c <= 0x201f) || (c >= 0x300c && c <= 0x300f) ||
         (c >= 0x301d && c <= 0x301f) || c == 0xff02;
}

static gboolean
is_dash (gunichar c)
{
  return g_unichar_type (c) == G_UNICODE_DASH_PUNCTUATION || c == 0x2212;
}

static void
append_folded (GString *folded, gunichar c, PlxAlignmentOptions options)
{
  if ((options & PLX_ALIGNMENT_IGNORE_QUOTES) != 0 && is_single_quote (c))
    g_string_append_c (folded, '\'');
  else if ((options & PLX_ALIGNMENT_IGNORE_QUOTES) != 0 && is_double_quote (c))
    g_string_append_c (folded, '"');
  else if ((options & PLX_ALIGNMENT_IGNORE_DASHES) != 0 && is_dash (c))
    g_string_append_c (folded, '-');
  else
    g_string_append_unichar (folded, c);
}

static char *
fold (const char *text, gsize length, PlxAlignmentOptions options)
{
  g_autofree char *form = g_utf8_normalize (text, (gssize) length, G_NORMALIZE_DEFAULT_COMPOSE);
  g_autoptr (GString) folded = g_string_sized_new (length);

  for (const char *p = form; *p != '\0'; p = g_utf8_next_char (p))
    append_folded (folded, g_utf8_get_char (p), options);
  if ((options & PLX_ALIGNMENT_IGNORE_CASE) == 0)
    return g_string_free (g_steal_pointer (&folded), FALSE);
  return g_utf8_casefold (folded->str, (gssize) folded->len);
}

static guint
look_up_key (GHashTable *keys, char *folded)
{
  guint key = GPOINTER_TO_UINT (g_hash_table_lookup (keys, folded));

  if (key != 0)
    {
      g_free (folded);
      return key;
    }
  key = g_hash_table_size (keys) + 1;
  g_hash_table_insert (keys, folded, GUINT_TO_POINTER (key));
  return key;
}

static gboolean
is_spelled (GUnicodeScript script)
{
  return script == G_UNICODE_SCRIPT_LATIN || script == G_UNICODE_SCRIPT_CYRILLIC ||
         script == G_UNICODE_SCRIPT_GREEK;
}

static void
add_token (
    GArray *tokens, const char *text, PlxTextRange range, PlxAlignmentOptions options, GHashTable *keys)
{
  PlxAlignmentToken token = { .range = range };
  gboolean is_space = TRUE, has_digits = FALSE;

  for (const char *p = text + range.start; p < text + range.end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      is_space &= g_unichar_isspace (c);
      has_digits |= g_unichar_isdigit (c);
      if (g_unichar_isalnum (c))
        token.n_letters++;
    }
  if (is_space && (options & PLX_ALIGNMENT_IGNORE_SPACES) != 0)
    return;

  token.is_short = token.n_letters > 0 && !has_digits && token.n_letters <= MOST_SHORT_LETTERS &&
                   is_spelled (g_unichar_get_script (g_utf8_get_char (text + range.start)));
  token.key = look_up_key (keys, fold (text + range.start, range.end - range.start, IGNORE_ALL));
  token.exact_key = look_up_key (keys, fold (text + range.start, range.end - range.start, options));
  g_array_append_val (tokens, token);
}

GArray *
plx_alignment_split (const char *text, const char *language, PlxAlignmentOptions options, GHashTable *keys)
{
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (PlxAlignmentToken));
  gsize length = strlen (text);
  PangoLanguage *tag =
      language != NULL ? pango_language_from_string (language) : pango_language_get_default ();
  PlxTextRange range = { 0, 0 };
  g_autofree PangoLogAttr *attributes = NULL;
  gunichar before = 0;
  int n_attributes;

  if (length > MAXIMUM_LENGTH)
    {
      range.end = (guint) length;
      add_token (tokens, text, range, options, keys);
      return tokens;
    }
  n_attributes = (int) g_utf8_strlen (text, -1) + 1;
  attributes = g_new0 (PangoLogAttr, n_attributes);
  pango_get_log_attrs (text, (int) length, -1, tag, attributes, n_attributes);
  for (int i = 0; i < n_attributes; i++)
    {
      gunichar after = g_utf8_get_char (text + range.end);

      if (range.end > range.start && (after == 0 || is_boundary (&attributes[i], before, after)))
        {
          add_token (tokens, text, range, options, keys);
          range.start = range.end;
        }
      if (after != 0)
        range.end = (guint) (g_utf8_next_char (text + range.end) - text);
      before = after;
    }
  return tokens;
}
