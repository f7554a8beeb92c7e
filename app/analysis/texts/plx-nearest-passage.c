/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-nearest-passage.h"

#include <pango/pango.h>
#include <string.h>

/* A longer comparison, in letters times letters, is not made. */
#define LARGEST_COMPARISON (64u * 1024 * 1024)

/* A letter of a paragraph, and whether a word begins before it or ends behind it. */
typedef struct
{
  gunichar letter;
  guint place;
  gboolean begins;
  gboolean ends;
} Letter;

/* For each byte of @text whether a word begins or ends before it. */
static gboolean *
find_boundaries (const char *text)
{
  gsize length = strlen (text);
  int n = (int) g_utf8_strlen (text, -1) + 1;
  g_autofree PangoLogAttr *attributes = g_new0 (PangoLogAttr, n);
  gboolean *boundaries = g_new0 (gboolean, length + 1);
  const char *p = text;

  pango_get_log_attrs (text, (int) length, -1, pango_language_get_default (), attributes, n);
  for (int i = 0; i < n; i++)
    {
      boundaries[p - text] = attributes[i].is_word_boundary;
      if (*p != '\0')
        p = g_utf8_next_char (p);
    }
  boundaries[0] = TRUE;
  boundaries[length] = TRUE;
  return boundaries;
}

static GArray *
split_letters (const PlxFoldedPassage *folded)
{
  GArray *letters = g_array_new (FALSE, FALSE, sizeof (Letter));
  g_autofree gboolean *boundaries = find_boundaries (folded->source);
  guint before = 0; /* the end of the letter before */

  for (const char *p = folded->text->str; *p != '\0'; p = g_utf8_next_char (p))
    {
      guint place = g_array_index (folded->places, guint, p - folded->text->str);
      Letter letter = { g_utf8_get_char (p), place, FALSE, FALSE };
      guint i = letters->len;

      /* A word begins before the letter when there is a boundary between it and the letter before. */
      if (i > 0 && g_array_index (letters, Letter, i - 1).place == place)
        {
          g_array_append_val (letters, letter);
          continue;
        }
      for (guint at = before; at <= place && !letter.begins; at++)
        letter.begins = boundaries[at];
      if (i > 0)
        g_array_index (letters, Letter, i - 1).ends = letter.begins;
      before = plx_folded_passage_get_end (folded, place);
      g_array_append_val (letters, letter);
    }
  if (letters->len > 0)
    {
      g_array_index (letters, Letter, 0).begins = TRUE;
      g_array_index (letters, Letter, letters->len - 1).ends = TRUE;
    }
  return letters;
}

/* How many changes it takes, and where the stretch begins that takes them. */
typedef struct
{
  guint changes;
  guint start;
} Cell;

/* Of two that take as many changes the longer one, which has more in common. */
static Cell
least (Cell a, Cell b)
{
  return b.changes < a.changes || (b.changes == a.changes && b.start < a.start) ? b : a;
}

/* A stretch begins with a word, so before a letter within one the word's letters are changes already. */
static Cell *
make_first_row (const GArray *letters)
{
  Cell *cells = g_new0 (Cell, letters->len + 1);

  for (guint j = 0; j <= letters->len; j++)
    {
      if (j == letters->len || g_array_index (letters, Letter, j).begins)
        cells[j] = (Cell){ 0, j };
      else
        cells[j] = (Cell){ cells[j - 1].changes + 1, cells[j - 1].start };
    }
  return cells;
}

/* The edit distance of @wanted to every stretch of @letters that begins with a word: cells[j] is the least of those that end
   before letter j. */
static Cell *
measure (const GArray *letters, const gunichar *wanted, guint m)
{
  Cell *cells = make_first_row (letters);

  for (guint i = 0; i < m; i++)
    {
      Cell diagonal = cells[0];

      cells[0].changes++;
      for (guint j = 1; j <= letters->len; j++)
        {
          gboolean differs = g_array_index (letters, Letter, j - 1).letter != wanted[i];
          Cell replaced = { diagonal.changes + differs, diagonal.start };
          Cell deleted = { cells[j].changes + 1, cells[j].start };
          Cell inserted = { cells[j - 1].changes + 1, cells[j - 1].start };

          diagonal = cells[j];
          cells[j] = least (least (replaced, deleted), inserted);
        }
    }
  return cells;
}

/* Of equally good stretches the first; of those that begin alike the longest, so that a changed full stop is one. */
static gboolean
is_better (const Cell *cell, const Cell *best)
{
  return cell->changes < best->changes || (cell->changes == best->changes && cell->start == best->start);
}

void
plx_nearest_passage_find (const PlxFoldedPassage *paragraph, const char *exact, PlxPassage *passage)
{
  g_autoptr (PlxFoldedPassage) folded = plx_folded_passage_new (exact);
  g_autoptr (GArray) letters = NULL;
  g_autofree Cell *cells = NULL;
  g_autofree gunichar *wanted = NULL;
  Cell best = { G_MAXUINT, 0 };
  guint end = 0;
  glong m;

  wanted = g_utf8_to_ucs4_fast (folded->text->str, -1, &m);
  if (m == 0 || paragraph->text->len == 0)
    return;
  if ((guint64) m * (guint64) g_utf8_strlen (paragraph->text->str, -1) > LARGEST_COMPARISON)
    {
      passage->remarks |= PLX_PASSAGE_REMARK_TOO_LONG;
      return;
    }
  letters = split_letters (paragraph);
  cells = measure (letters, wanted, (guint) m);
  for (guint j = 1; j <= letters->len; j++)
    {
      if (!g_array_index (letters, Letter, j - 1).ends || cells[j].start >= j || !is_better (&cells[j], &best))
        continue;
      best = cells[j];
      end = j;
    }
  if (best.changes == G_MAXUINT || best.changes > MAX ((guint) m, end - best.start) * 2 / 5)
    return;
  passage->verdict = PLX_VERDICT_ALTERED;
  passage->start = g_array_index (letters, Letter, best.start).place;
  passage->end = plx_folded_passage_get_end (paragraph, g_array_index (letters, Letter, end - 1).place);
}
