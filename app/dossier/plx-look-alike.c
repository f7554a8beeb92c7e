/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-look-alike.h"

#include <string.h>

/* In characters that are drawn. Putting marks into their canonical order takes quadratic time. */
#define LONGEST_COMPARED 128

typedef struct
{
  gunichar letter;
  char latin;
} Confusable;

/* Capitals that are drawn like those of Latin, though the small letters may not be. */
static const Confusable capitals[] = {
  { 0x0391, 'A' }, { 0x0392, 'B' }, { 0x0395, 'E' }, { 0x0396, 'Z' }, { 0x0397, 'H' }, { 0x0399, 'I' },
  { 0x039a, 'K' }, { 0x039c, 'M' }, { 0x039d, 'N' }, { 0x039f, 'O' }, { 0x03a1, 'P' }, { 0x03a4, 'T' },
  { 0x03a5, 'Y' }, { 0x03a7, 'X' },
};

/* Small letters. Those of Cyrillic whose capitals look like Latin stand here too. */
static const Confusable small_letters[] = {
  { 0x0131, 'i' }, { 0x03b1, 'a' }, { 0x03b9, 'i' }, { 0x03ba, 'k' }, { 0x03bd, 'v' }, { 0x03bf, 'o' },
  { 0x03c1, 'p' }, { 0x03c4, 't' }, { 0x03c5, 'u' }, { 0x03c7, 'x' }, { 0x0430, 'a' }, { 0x0432, 'b' },
  { 0x0435, 'e' }, { 0x043a, 'k' }, { 0x043c, 'm' }, { 0x043d, 'h' }, { 0x043e, 'o' }, { 0x0440, 'p' },
  { 0x0441, 'c' }, { 0x0442, 't' }, { 0x0443, 'y' }, { 0x0445, 'x' }, { 0x0455, 's' }, { 0x0456, 'i' },
  { 0x0458, 'j' }, { 0x04bb, 'h' },
  { 0x0501, 'd' }, { 0x051b, 'q' }, { 0x051d, 'w' },
};

static gunichar
to_latin (const Confusable *confusables, gsize n_confusables, gunichar letter)
{
  for (gsize i = 0; i < n_confusables; i++)
    {
      if (confusables[i].letter == letter)
        return (gunichar) confusables[i].latin;
    }
  return letter;
}

/* What is not drawn at all (Default_Ignorable_Code_Point of the Unicode Character Database). */
static gboolean
is_ignorable (gunichar c)
{
  return g_unichar_type (c) == G_UNICODE_FORMAT || c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4
         || c == 0x17b5 || (c >= 0x180b && c <= 0x180f) || c == 0x2065 || c == 0x3164 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xffa0
         || (c >= 0xfff0 && c <= 0xfff8) || (c >= 0xe0000 && c <= 0xe0fff);
}

/* Accents, and the points of Hebrew and Arabic, by their canonical combining classes. The marks of other classes are
   vowels and voicings, without which two words of Hindi, Thai or Japanese would be one. */
static gboolean
is_accent (gunichar c)
{
  int combining_class = g_unichar_combining_class (c);

  return combining_class >= 200 || (combining_class >= 10 && combining_class <= 36);
}

static gboolean
is_left_out (gunichar c)
{
  return g_unichar_isspace (c) || g_unichar_iscntrl (c) || is_ignorable (c) || is_accent (c);
}

static char *
ascii_skeleton (const char *name)
{
  GString *skeleton = g_string_sized_new (LONGEST_COMPARED);

  for (; *name != '\0' && skeleton->len < LONGEST_COMPARED; name++)
    {
      if (g_ascii_isgraph (*name))
        g_string_append_c (skeleton, g_ascii_tolower (*name));
    }
  return g_string_free (skeleton, FALSE);
}

static char *
replace (const char *text, const Confusable *confusables, gsize n_confusables)
{
  GString *replaced = g_string_new (NULL);

  for (gsize n = 0; *text != '\0' && n < LONGEST_COMPARED; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (is_left_out (c))
        continue;
      g_string_append_unichar (replaced, to_latin (confusables, n_confusables, c));
      n++;
    }
  return g_string_free (replaced, FALSE);
}

/* Decomposes, so that what is left out and what is replaced stands by itself. */
static char *
reduce (const char *text, const Confusable *confusables, gsize n_confusables)
{
  g_autofree char *shortened = replace (text, NULL, 0);
  g_autofree char *decomposed = g_utf8_normalize (shortened, -1, G_NORMALIZE_ALL);

  return replace (decomposed, confusables, n_confusables);
}

char *
plx_look_alike_skeleton (const char *name)
{
  g_autofree char *with_capitals = NULL;
  g_autofree char *folded = NULL;

  if (g_str_is_ascii (name))
    return ascii_skeleton (name);
  with_capitals = reduce (name, capitals, G_N_ELEMENTS (capitals));
  folded = g_utf8_casefold (with_capitals, -1);
  return reduce (folded, small_letters, G_N_ELEMENTS (small_letters));
}
