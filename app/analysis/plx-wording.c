/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-wording.h"

#include <pango/pango.h>
#include <string.h>

typedef struct
{
  PlxTextRange range;
  char *folded;
} Word;

static void
clear_word (gpointer data)
{
  g_free (((Word *) data)->folded);
}

static gboolean
has_letters (const char *text, gsize length)
{
  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        return TRUE;
    }
  return FALSE;
}

static void
add_word (GArray *words, const char *text, guint start, guint end)
{
  Word word = { { start, end }, NULL };

  if (!has_letters (text + start, end - start))
    return;
  word.folded = g_utf8_casefold (text + start, end - start);
  g_array_append_val (words, word);
}

static GArray *
split_words (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));
  int n_attributes = (int) g_utf8_strlen (text, -1) + 1;
  g_autofree PangoLogAttr *attributes = g_new0 (PangoLogAttr, n_attributes);
  guint start = 0;
  guint place = 0;

  g_array_set_clear_func (words, clear_word);
  pango_get_log_attrs (text, (int) strlen (text), -1, pango_language_get_default (), attributes, n_attributes);
  for (int i = 0; i < n_attributes; i++)
    {
      if (attributes[i].is_word_boundary && place > start)
        {
          add_word (words, text, start, place);
          start = place;
        }
      if (text[place] != '\0')
        place += (guint) (g_utf8_next_char (text + place) - (text + place));
    }
  return words;
}

static gboolean
is_same (const GArray *words, guint i, const GArray *others, guint j)
{
  return g_str_equal (g_array_index (words, Word, i).folded, g_array_index (others, Word, j).folded);
}

/* Whether all of @words stands somewhere in @others, one word behind the other. */
static gboolean
is_part (const GArray *words, const GArray *others)
{
  for (guint at = 0; at + words->len <= others->len; at++)
    {
      guint i = 0;

      while (i < words->len && is_same (words, i, others, at + i))
        i++;
      if (i == words->len)
        return TRUE;
    }
  return FALSE;
}

/* lengths[i][j] is that of the longest common sequence of the words from i on and the others from j on. */
static guint16 *
measure_common (const GArray *words, const GArray *others, guint first, guint n, guint m)
{
  guint16 *lengths = g_new0 (guint16, (gsize) (n + 1) * (m + 1));

  for (guint i = n; i-- > 0;)
    {
      for (guint j = m; j-- > 0;)
        {
          gsize cell = (gsize) i * (m + 1) + j;

          lengths[cell] = is_same (words, first + i, others, first + j) ? lengths[cell + m + 2] + 1
                                                                        : MAX (lengths[cell + m + 1], lengths[cell + 1]);
        }
    }
  return lengths;
}

static void
add_range (GArray *ranges, const PlxTextRange *word, gboolean joins)
{
  if (joins && ranges->len > 0)
    g_array_index (ranges, PlxTextRange, ranges->len - 1).end = word->end;
  else
    g_array_append_vals (ranges, word, 1);
}

static void
collect_ranges (GArray *ranges, const GArray *words, const GArray *others, guint first, guint n, guint m)
{
  g_autofree guint16 *lengths = measure_common (words, others, first, n, m);
  gboolean joins = FALSE;
  guint i = 0;
  guint j = 0;

  while (i < n)
    {
      gsize cell = (gsize) i * (m + 1) + j;

      if (j < m && is_same (words, first + i, others, first + j))
        {
          i++;
          j++;
          joins = FALSE;
        }
      else if (j < m && lengths[cell + 1] >= lengths[cell + m + 1])
        j++;
      else
        {
          add_range (ranges, &g_array_index (words, Word, first + i).range, joins);
          joins = TRUE;
          i++;
        }
    }
}

GArray *
plx_wording_compare (const char *wording, const char *other)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (PlxTextRange));
  g_autoptr (GArray) words = split_words (wording);
  g_autoptr (GArray) others = split_words (other);
  guint n = words->len;
  guint m = others->len;
  guint first = 0;

  if (n > PLX_WORDING_MAXIMUM_WORDS || m > PLX_WORDING_MAXIMUM_WORDS || is_part (words, others)
      || is_part (others, words))
    return ranges;
  while (first < MIN (n, m) && is_same (words, first, others, first))
    first++;
  while (n > first && m > first && is_same (words, n - 1, others, m - 1))
    {
      n--;
      m--;
    }
  collect_ranges (ranges, words, others, first, n - first, m - first);
  return ranges;
}
