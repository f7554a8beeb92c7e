/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-hit.h"

#include <string.h>

#include "plx-text-fold.h"

/* A text beside its folded form. */
typedef struct
{
  const char *text;
  GString *folded;
  GArray *offsets;
  GArray *marks;
} Marking;

/* @start and @end: in the folded text, @end exclusive */
static void
add_mark (Marking *marking, gsize start, gsize end)
{
  guint first = g_array_index (marking->offsets, guint32, start);
  guint last = g_array_index (marking->offsets, guint32, end - 1);
  const char *behind = g_utf8_next_char (marking->text + last);
  PlxTextRange range = { first, 0 };

  /* Marks that combine with the last character belong to it. */
  while (*behind != '\0' && g_unichar_ismark (g_utf8_get_char (behind)))
    behind = g_utf8_next_char (behind);
  range.end = (guint) (behind - marking->text);
  g_array_append_val (marking->marks, range);
}

static gboolean
add_marks (Marking *marking, const char *needle, gboolean is_number)
{
  gboolean found = FALSE;

  for (const char *p = marking->folded->str; (p = strstr (p, needle)) != NULL; p += strlen (needle))
    {
      gsize start = (gsize) (p - marking->folded->str);

      if (is_number && start > 0 && g_ascii_isdigit (p[-1]))
        continue;
      add_mark (marking, start, start + strlen (needle));
      found = TRUE;
    }
  return found;
}

#define BETWEEN_WORDS " ,.;:()"

/* Returns: (nullable): the first whole word in @p that sounds like @skeleton */
static const char *
find_sound (const char *p, const char *skeleton, gsize *length)
{
  for (p += strspn (p, BETWEEN_WORDS); *p != '\0'; p += *length, p += strspn (p, BETWEEN_WORDS))
    {
      g_autofree char *word = g_strndup (p, *length = strcspn (p, BETWEEN_WORDS));
      g_autofree char *sound = plx_name_skeleton (word);

      if (sound != NULL && strstr (sound, skeleton) != NULL)
        return p;
    }
  return NULL;
}

static void
add_sounds (Marking *marking, const char *skeleton)
{
  gsize length;

  for (const char *p = marking->folded->str; (p = find_sound (p, skeleton, &length)) != NULL; p += length)
    add_mark (marking, (gsize) (p - marking->folded->str), (gsize) (p - marking->folded->str) + length);
}

static int
compare_ranges (gconstpointer a, gconstpointer b)
{
  const PlxTextRange *range = a;
  const PlxTextRange *other = b;

  return (range->start > other->start) - (range->start < other->start);
}

static void
join_ranges (GArray *ranges)
{
  guint n = 0;

  g_array_sort (ranges, compare_ranges);
  for (guint i = 0; i < ranges->len; i++)
    {
      PlxTextRange range = g_array_index (ranges, PlxTextRange, i);
      PlxTextRange *last = n > 0 ? &g_array_index (ranges, PlxTextRange, n - 1) : NULL;

      if (last != NULL && range.start <= last->end)
        last->end = MAX (last->end, range.end);
      else
        g_array_index (ranges, PlxTextRange, n++) = range;
    }
  g_array_set_size (ranges, n);
}

/* Where a number has to begin, no digit stands before it. */
static gboolean
stands_in (const char *folded, const PlxFindWord *word)
{
  gsize length;

  for (const char *p = folded; (p = strstr (p, word->text)) != NULL; p++)
    if (!word->is_number || p == folded || !g_ascii_isdigit (p[-1]))
      return TRUE;
  if (word->spaced != NULL && strstr (folded, word->spaced) != NULL)
    return TRUE;
  return word->skeleton != NULL && find_sound (folded, word->skeleton, &length) != NULL;
}

gboolean
plx_find_words_stand_in (const GPtrArray *words, const char *text)
{
  g_autofree char *folded = plx_text_fold (text);

  for (guint i = 0; i < words->len; i++)
    if (!stands_in (folded, g_ptr_array_index (words, i)))
      return FALSE;
  return TRUE;
}

GArray *
plx_find_marks_new (const char *text, const GPtrArray *words)
{
  g_autoptr (GArray) offsets = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GString) folded = g_string_new (NULL);
  Marking marking = { text, folded, offsets, g_array_new (FALSE, FALSE, sizeof (PlxTextRange)) };

  plx_text_fold_append_mapped (folded, text, offsets);
  for (guint i = 0; i < words->len; i++)
    {
      const PlxFindWord *word = g_ptr_array_index (words, i);
      gboolean found = add_marks (&marking, word->text, word->is_number);

      if (word->spaced != NULL)
        found = add_marks (&marking, word->spaced, FALSE) || found;
      if (!found && word->skeleton != NULL)
        add_sounds (&marking, word->skeleton);
    }
  join_ranges (marking.marks);
  return marking.marks;
}
