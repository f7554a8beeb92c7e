/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-passage.h"

#include <string.h>

/* Two fifths of the letters may differ in what is still shown as the same words altered; in English text two passages that
   have nothing to do with each other differ in more than half. */
#define MOST_ALTERED(length) ((length) * 2 / 5)

/* A longer comparison, in letters times letters, is not made; the passage then counts as absent. */
#define LARGEST_COMPARISON (64u * 1024 * 1024)

G_DEFINE_ENUM_TYPE (PlxVerdict, plx_verdict,
                    G_DEFINE_ENUM_VALUE (PLX_VERDICT_VERBATIM, "verbatim"),
                    G_DEFINE_ENUM_VALUE (PLX_VERDICT_NORMALISED, "normalised"),
                    G_DEFINE_ENUM_VALUE (PLX_VERDICT_ALTERED, "altered"),
                    G_DEFINE_ENUM_VALUE (PLX_VERDICT_ABSENT, "absent"),
                    G_DEFINE_ENUM_VALUE (PLX_VERDICT_NO_TEXT, "no-text"),
                    G_DEFINE_ENUM_VALUE (PLX_VERDICT_ANOTHER_TEXT, "another-text"))

/* Marks, spaces and dashes do not count; everything else does, digits' separators included. */
static gboolean
is_left_out (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_DASH_PUNCTUATION:
    case G_UNICODE_SPACE_SEPARATOR:
    case G_UNICODE_FORMAT:
    case G_UNICODE_CONTROL:
      return TRUE;
    default:
      return c == '"' || c == '\'' || c == 0x201a || c == 0x201e || c == 0x2212 || (c >= 0x300c && c <= 0x300f);
    }
}

/* The letters of a text as they are compared, and where each comes from. */
typedef struct
{
  GArray *letters; /* gunichar */
  GArray *places;  /* guint: the byte of the text that the letter comes from */
} Letters;

static void
letters_clear (Letters *letters)
{
  g_array_unref (letters->letters);
  g_array_unref (letters->places);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Letters, letters_clear)

static void
add_letter (Letters *letters, gunichar c, guint place)
{
  if (is_left_out (c))
    return;
  g_array_append_val (letters->letters, c);
  g_array_append_val (letters->places, place);
}

static void
add_folded (Letters *letters, const char *character, guint place)
{
  g_autofree char *composed
      = g_utf8_normalize (character, g_utf8_next_char (character) - character, G_NORMALIZE_NFKD);
  g_autofree char *folded = g_utf8_casefold (composed != NULL ? composed : "", -1);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    add_letter (letters, g_utf8_get_char (p), place);
}

static Letters
letters_new (const char *text)
{
  Letters letters = { g_array_new (FALSE, FALSE, sizeof (gunichar)), g_array_new (FALSE, FALSE, sizeof (guint)) };

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if ((guchar) *p < 0x80)
        add_letter (&letters, (gunichar) g_ascii_tolower (*p), (guint) (p - text));
      else
        add_folded (&letters, p, (guint) (p - text));
    }
  return letters;
}

static gboolean
stands_between (const char *paragraph, const char *place, gsize length, const char *prefix, const char *suffix)
{
  gsize before = prefix != NULL ? strlen (prefix) : 0;

  if (before > (gsize) (place - paragraph))
    return FALSE;
  return (prefix == NULL || memcmp (place - before, prefix, before) == 0)
         && (suffix == NULL || g_str_has_prefix (place + length, suffix));
}

static gboolean
is_verbatim (const char *paragraph, const char *exact, const char *prefix, const char *suffix)
{
  gsize length = strlen (exact);

  for (const char *place = strstr (paragraph, exact); place != NULL; place = strstr (place + 1, exact))
    {
      if (stands_between (paragraph, place, length, prefix, suffix))
        return TRUE;
    }
  return FALSE;
}

static gboolean
contains_letters (const Letters *paragraph, const Letters *wanted)
{
  guint n = wanted->letters->len;

  for (guint i = 0; n > 0 && i + n <= paragraph->letters->len; i++)
    {
      if (memcmp (&g_array_index (paragraph->letters, gunichar, i), wanted->letters->data, n * sizeof (gunichar)) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_normalised (const Letters *paragraph, const char *exact, const char *prefix, const char *suffix)
{
  g_autofree char *whole = g_strconcat (prefix != NULL ? prefix : "", exact, suffix, NULL);
  g_auto (Letters) wanted = letters_new (whole);

  return contains_letters (paragraph, &wanted);
}

/* Finds the stretch of @text that takes the fewest changes to become @wanted (the edit distance with free ends). Each
   cell remembers where in @text its stretch begins. Returns the number of changes. */
static guint
align (const Letters *text, const Letters *wanted, guint *first, guint *end)
{
  guint n = text->letters->len;
  guint m = wanted->letters->len;
  g_autofree guint *changes = g_new0 (guint, n + 1);
  g_autofree guint *starts = g_new (guint, n + 1);
  guint least = G_MAXUINT;

  for (guint j = 0; j <= n; j++)
    starts[j] = j;
  for (guint i = 1; i <= m; i++)
    {
      gunichar letter = g_array_index (wanted->letters, gunichar, i - 1);
      guint diagonal = changes[0];
      guint diagonal_start = starts[0];

      changes[0] = i;
      for (guint j = 1; j <= n; j++)
        {
          guint replaced = diagonal + (g_array_index (text->letters, gunichar, j - 1) != letter);
          guint replaced_start = diagonal_start;

          diagonal = changes[j];
          diagonal_start = starts[j];
          if (changes[j] + 1 < replaced)
            {
              replaced = changes[j] + 1;
              replaced_start = starts[j];
            }
          if (changes[j - 1] + 1 < replaced)
            {
              replaced = changes[j - 1] + 1;
              replaced_start = starts[j - 1];
            }
          changes[j] = replaced;
          starts[j] = replaced_start;
        }
    }
  for (guint j = 0; j <= n; j++)
    {
      if (changes[j] < least)
        {
          least = changes[j];
          *first = starts[j];
          *end = j;
        }
    }
  return least;
}

/* Widens a stretch to whole words, so that what is shown can be read. */
static char *
cut_words (const char *paragraph, const Letters *letters, guint first, guint end)
{
  const char *start = paragraph + g_array_index (letters->places, guint, first);
  const char *stop = g_utf8_next_char (paragraph + g_array_index (letters->places, guint, end - 1));

  while (start > paragraph && !g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (start))))
    start = g_utf8_prev_char (start);
  while (*stop != '\0' && !g_unichar_isspace (g_utf8_get_char (stop)))
    stop = g_utf8_next_char (stop);
  return g_strndup (start, (gsize) (stop - start));
}

static char *
find_nearest (const char *paragraph, const Letters *letters, const char *exact)
{
  g_auto (Letters) wanted = letters_new (exact);
  guint first = 0;
  guint end = 0;

  if (wanted.letters->len == 0 || letters->letters->len == 0
      || (guint64) wanted.letters->len * letters->letters->len > LARGEST_COMPARISON)
    return NULL;
  if (align (letters, &wanted, &first, &end) > MOST_ALTERED (wanted.letters->len) || first >= end)
    return NULL;
  return cut_words (paragraph, letters, first, end);
}

static PlxVerdict
find_unlike (const char *paragraph, const char *exact, const char *prefix, const char *suffix, char **nearest)
{
  g_auto (Letters) letters = letters_new (paragraph);

  if (is_normalised (&letters, exact, prefix, suffix))
    return PLX_VERDICT_NORMALISED;
  *nearest = find_nearest (paragraph, &letters, exact);
  return *nearest != NULL ? PLX_VERDICT_ALTERED : PLX_VERDICT_ABSENT;
}

PlxVerdict
plx_passage_find (const char *paragraph, const char *exact, const char *prefix, const char *suffix, char **nearest)
{
  g_autofree char *found = NULL;
  PlxVerdict verdict = PLX_VERDICT_VERBATIM;

  if (!is_verbatim (paragraph, exact, prefix, suffix))
    verdict = find_unlike (paragraph, exact, prefix, suffix, &found);
  if (nearest != NULL)
    *nearest = g_steal_pointer (&found);
  return verdict;
}
