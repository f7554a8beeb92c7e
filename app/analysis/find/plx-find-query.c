/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-query.h"

#include <string.h>

#include "plx-text-fold.h"

#define SHORTEST_SKELETON 4

static void
free_word (gpointer data)
{
  PlxFindWord *word = data;

  g_free (word->text);
  g_free (word->spaced);
  g_free (word->skeleton);
  g_free (word);
}

/* A sound that is written in several ways, and one of them. */
static const struct
{
  const char *written;
  const char *levelled;
} sounds[] = {
  { "iy", "i" }, { "yi", "i" }, { "ij", "i" },  { "ye", "e" }, { "ie", "e" }, { "yu", "u" }, { "iu", "u" },
  { "ya", "a" }, { "ia", "a" }, { "kh", "h" },  { "ks", "x" }, { "ck", "k" }, { "ph", "f" }, { "y", "i" },
  { "j", "i" },  { "w", "v" },  { "q", "k" },
};

static const char *
level (const char *p, char *letter)
{
  for (guint i = 0; i < G_N_ELEMENTS (sounds); i++)
    {
      if (g_str_has_prefix (p, sounds[i].written))
        {
          *letter = sounds[i].levelled[0];
          return p + strlen (sounds[i].written);
        }
    }
  *letter = *p;
  return p + 1;
}

char *
plx_name_skeleton (const char *folded)
{
  g_autoptr (GString) skeleton = g_string_new (NULL);

  for (const char *p = folded; *p != '\0';)
    {
      char letter;

      if ((guchar) *p >= 0x80 || g_ascii_isdigit (*p))
        return NULL;
      if (!g_ascii_isalpha (*p))
        {
          p++;
          continue;
        }
      p = level (p, &letter);
      if (skeleton->len == 0 || skeleton->str[skeleton->len - 1] != letter)
        g_string_append_c (skeleton, letter);
    }
  return skeleton->len >= SHORTEST_SKELETON ? g_strdup (skeleton->str) : NULL;
}

static gboolean
is_all_digits (const char *text)
{
  return text[strspn (text, "0123456789")] == '\0';
}

static char *
dup_spaced (const char *word)
{
  g_autofree char *spaced = NULL;

  if (strchr (word, '-') == NULL && strstr (word, "‐") == NULL && strstr (word, "‑") == NULL)
    return NULL;
  spaced = g_strdup (word);
  g_strdelimit (spaced, "-", ' ');
  return g_strstrip (plx_text_fold (spaced));
}

/* @word: as it was typed */
static void
add_word (GPtrArray *words, const char *typed, gboolean quoted)
{
  g_autofree char *text = plx_text_fold (typed);
  PlxFindWord *word;

  g_strstrip (text);
  if (text[0] == '\0')
    return;

  word = g_new0 (PlxFindWord, 1);
  word->spaced = dup_spaced (typed);
  word->skeleton = quoted ? NULL : plx_name_skeleton (text);
  word->is_number = is_all_digits (text);
  word->text = g_steal_pointer (&text);
  g_ptr_array_add (words, word);
}

static gboolean
is_quotation_mark (gunichar c)
{
  switch (c)
    {
    case '"':
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x300C:
    case 0x300D:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Whether the space at @p groups the digits of a number. */
static gboolean
is_within_number (const char *start, const char *p)
{
  const char *next = g_utf8_next_char (p);

  if (p == start || !g_ascii_isdigit (p[-1]))
    return FALSE;
  for (guint i = 0; i < 3; i++)
    {
      if (!g_ascii_isdigit (next[i]))
        return FALSE;
    }
  return !g_ascii_isdigit (next[3]) && p - start <= 3;
}

static int
compare_lengths (gconstpointer a, gconstpointer b)
{
  const PlxFindWord *const *word = a;
  const PlxFindWord *const *other = b;
  gsize length = strlen ((*word)->text);
  gsize other_length = strlen ((*other)->text);

  return (length < other_length) - (length > other_length);
}

GPtrArray *
plx_find_words_new (const char *words)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (free_word);
  g_autoptr (GString) word = g_string_new (NULL);
  const char *digits = NULL;
  gboolean quoted = FALSE;

  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean ends = is_quotation_mark (c) || (!quoted && g_unichar_isspace (c));

      if (ends && digits != NULL && is_within_number (digits, p))
        {
          digits = g_utf8_next_char (p);
          continue;
        }
      if (ends)
        {
          add_word (list, word->str, quoted);
          g_string_truncate (word, 0);
          quoted = is_quotation_mark (c) ? !quoted : quoted;
          digits = NULL;
          continue;
        }
      if (word->len == 0 && g_ascii_isdigit ((char) c) && c < 0x80)
        digits = p;
      else if (!(c < 0x80 && g_ascii_isdigit ((char) c)))
        digits = NULL;
      g_string_append_unichar (word, c);
    }
  add_word (list, word->str, quoted);
  g_ptr_array_sort (list, compare_lengths);
  return list;
}
