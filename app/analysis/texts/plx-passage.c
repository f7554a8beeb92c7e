/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-passage.h"

#include <string.h>

#include "plx-folded-passage.h"
#include "plx-nearest-passage.h"

G_DEFINE_ENUM_TYPE (PlxVerdict, plx_verdict,
                    G_DEFINE_ENUM_VALUE (PLX_VERDICT_VERBATIM, "verbatim"),
                    G_DEFINE_ENUM_VALUE (PLX_VERDICT_NORMALISED, "normalised"),
                    G_DEFINE_ENUM_VALUE (PLX_VERDICT_ALTERED, "altered"),
                    G_DEFINE_ENUM_VALUE (PLX_VERDICT_ABSENT, "absent"),
                    G_DEFINE_ENUM_VALUE (PLX_VERDICT_NO_TEXT, "no-text"),
                    G_DEFINE_ENUM_VALUE (PLX_VERDICT_ANOTHER_TEXT, "another-text"))

/* Where a text is looked for in another, from left to right, in time linear in both (Knuth, Morris and Pratt): a
   paragraph may be 16 MiB of one letter. */
typedef struct
{
  const char *text;
  gsize length;
  const char *wanted;
  gsize n;
  gsize *borders; /* borders[i]: of the first i + 1 bytes wanted, how many of the last are the first again */
  gsize place;    /* in text: the next byte to look at */
  gsize matched;
} Search;

static void
search_clear (Search *search)
{
  g_free (search->borders);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

static Search
search_new (const char *text, gsize length, const char *wanted, gsize n)
{
  Search search = { text, length, wanted, n, g_new0 (gsize, n + 1), 0, 0 };
  gsize border = 0;

  for (gsize i = 1; i < n; i++)
    {
      while (border > 0 && wanted[border] != wanted[i])
        border = search.borders[border - 1];
      border += wanted[border] == wanted[i];
      search.borders[i] = border;
    }
  return search;
}

/* Returns whether there is a next place, which may overlap the one before. */
static gboolean
search_next (Search *search, gsize *place)
{
  while (search->n > 0 && search->place < search->length)
    {
      char c = search->text[search->place++];

      while (search->matched > 0 && (search->matched == search->n || search->wanted[search->matched] != c))
        search->matched = search->borders[search->matched - 1];
      search->matched += search->wanted[search->matched] == c;
      if (search->matched < search->n)
        continue;
      *place = search->place - search->n;
      return TRUE;
    }
  return FALSE;
}

static gunichar
get_before (const char *text, const char *p)
{
  return p > text ? g_utf8_get_char (g_utf8_prev_char (p)) : 0;
}

/* What groups the digits of one figure, or parts its decimals. */
static gboolean
is_within_figure (gunichar c)
{
  return c == ',' || c == '.' || c == '\'' || c == 0xa0 || c == 0x2009 || c == 0x202f || c == 0x2019 || c == 0x66b
         || c == 0x66c;
}

/* Whether nothing is torn apart between the characters around @p. */
static gboolean
is_boundary (const char *text, const char *p)
{
  gunichar before = get_before (text, p);
  gunichar after = g_utf8_get_char (p);
  gunichar further = after != 0 ? g_utf8_get_char (g_utf8_next_char (p)) : 0;

  if (before == 0 || after == 0)
    return TRUE;
  if (g_unichar_ismark (after))
    return FALSE;
  if (g_unichar_isdigit (before) && (g_unichar_isdigit (after) || (is_within_figure (after) && g_unichar_isdigit (further))))
    return FALSE;
  if (g_unichar_isdigit (after) && is_within_figure (before)
      && g_unichar_isdigit (get_before (text, g_utf8_prev_char (p))))
    return FALSE;
  if (g_unichar_isdigit (after) && (before == '-' || before == 0x2212)
      && !g_unichar_isalnum (get_before (text, g_utf8_prev_char (p))))
    return FALSE;
  /* Within a word of a script that has letter case; “KimDeputy” is two. */
  return !(g_unichar_islower (before) && g_unichar_islower (after))
         && !(g_unichar_isupper (before) && (g_unichar_islower (after) || g_unichar_isupper (after)));
}

static gboolean
is_given (const char *text)
{
  return text != NULL && *text != '\0';
}

static gboolean
is_whole (const char *paragraph, const PlxSelector *selector, const PlxPassage *passage)
{
  return (is_given (selector->prefix) || is_boundary (paragraph, paragraph + passage->start))
         && (is_given (selector->suffix) || is_boundary (paragraph, paragraph + passage->end));
}

/* The words with what stands around them. */
static char *
join (const PlxSelector *selector, gsize *start, gsize *end)
{
  *start = selector->prefix != NULL ? strlen (selector->prefix) : 0;
  *end = *start + strlen (selector->exact);
  return g_strconcat (selector->prefix != NULL ? selector->prefix : "", selector->exact, selector->suffix, NULL);
}

/* The verbatim passages, one after the other. */
static gboolean
find_next_verbatim (Search *search, const PlxSelector *selector, gsize start, gsize end, PlxPassage *passage)
{
  gsize place;

  while (search_next (search, &place))
    {
      passage->start = (guint) (place + start);
      passage->end = (guint) (place + end);
      if (is_whole (search->text, selector, passage))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_place (const PlxSelector *selector)
{
  return selector->start != PLX_SELECTOR_NO_PLACE && selector->end != PLX_SELECTOR_NO_PLACE;
}

/* Whether @passage stands at the start and end of @selector, whose code points are counted from @counted on, which stands
   for @n of them. */
static gboolean
is_at_place (const char *paragraph, const PlxSelector *selector, const PlxPassage *passage, gsize *counted, guint *n)
{
  *n += (guint) g_utf8_strlen (paragraph + *counted, (gssize) (passage->start - *counted));
  *counted = passage->start;
  return *n == selector->start
         && *n + (guint) g_utf8_strlen (paragraph + passage->start, passage->end - passage->start) == selector->end;
}

/* Of several passages the one at the start and end that are given, else the first. */
static gboolean
find_verbatim (const char *paragraph, const PlxSelector *selector, PlxPassage *passage)
{
  gsize start, end, counted = 0;
  guint n = 0;
  g_autofree char *whole = join (selector, &start, &end);
  g_auto (Search) search = search_new (paragraph, strlen (paragraph), whole, strlen (whole));
  PlxPassage next = { 0 };

  if (!find_next_verbatim (&search, selector, start, end, passage))
    return FALSE;
  passage->verdict = PLX_VERDICT_VERBATIM;
  passage->remarks = PLX_PASSAGE_REMARK_NONE;
  if (!has_place (selector))
    {
      if (find_next_verbatim (&search, selector, start, end, &next))
        passage->remarks = PLX_PASSAGE_REMARK_REPEATED;
      return TRUE;
    }
  next = *passage;
  do
    {
      if (!is_at_place (paragraph, selector, &next, &counted, &n))
        continue;
      *passage = next;
      return TRUE;
    }
  while (find_next_verbatim (&search, selector, start, end, &next));
  passage->remarks = PLX_PASSAGE_REMARK_MISPLACED;
  return TRUE;
}

/* The first byte of the folded @whole that comes from its byte @place or from behind it. */
static gsize
find_folded (const PlxFoldedPassage *whole, gsize place)
{
  gsize i = 0;

  while (i < whole->places->len && g_array_index (whole->places, guint, i) < place)
    i++;
  return i;
}

/* Whether the stretch of @folded does not begin or end within what comes from one character. */
static gboolean
is_of_characters (const PlxFoldedPassage *folded, gsize start, gsize end)
{
  const guint *places = (const guint *) (gpointer) folded->places->data;

  return (start == 0 || places[start - 1] != places[start])
         && (end == folded->places->len || places[end - 1] != places[end]);
}

/* The marks at the ends of what is cited count for nothing; as many as stand at the ends of what was found belong to it. */
static void
widen (const char *paragraph, const char *exact, PlxPassage *passage)
{
  const char *end = exact + strlen (exact);

  for (; plx_is_form_mark (g_utf8_get_char (exact)); exact = g_utf8_next_char (exact))
    {
      if (!plx_is_form_mark (get_before (paragraph, paragraph + passage->start)))
        break;
      passage->start = (guint) (g_utf8_prev_char (paragraph + passage->start) - paragraph);
    }
  for (; end > exact && plx_is_form_mark (get_before (exact, end)); end = g_utf8_prev_char (end))
    {
      if (!plx_is_form_mark (g_utf8_get_char (paragraph + passage->end)))
        break;
      passage->end = (guint) (g_utf8_next_char (paragraph + passage->end) - paragraph);
    }
}

static gboolean
find_next_normalised (Search *search, const PlxFoldedPassage *folded, const PlxSelector *selector, gsize start,
                      gsize end, PlxPassage *passage)
{
  gsize place;

  while (search_next (search, &place))
    {
      if (!is_of_characters (folded, place, place + search->n) || !is_of_characters (folded, place + start, place + end))
        continue;
      passage->start = g_array_index (folded->places, guint, place + start);
      passage->end = plx_folded_passage_get_end (folded, g_array_index (folded->places, guint, place + end - 1));
      if (!is_whole (folded->source, selector, passage))
        continue;
      widen (folded->source, selector->exact, passage);
      return TRUE;
    }
  return FALSE;
}

static gboolean
find_normalised (const PlxFoldedPassage *folded, const PlxSelector *selector, PlxPassage *passage)
{
  gsize start, end, counted = 0;
  guint n = 0;
  g_autofree char *whole = join (selector, &start, &end);
  g_autoptr (PlxFoldedPassage) wanted = plx_folded_passage_new (whole);
  g_auto (Search) search
      = search_new (folded->text->str, folded->text->len, wanted->text->str, wanted->text->len);
  PlxPassage next = { 0 };

  start = find_folded (wanted, start);
  end = find_folded (wanted, end);
  if (start >= end || !find_next_normalised (&search, folded, selector, start, end, passage))
    return FALSE;
  passage->verdict = PLX_VERDICT_NORMALISED;
  passage->remarks = PLX_PASSAGE_REMARK_NONE;
  if (has_place (selector) && !is_at_place (folded->source, selector, passage, &counted, &n))
    passage->remarks = PLX_PASSAGE_REMARK_MISPLACED;
  else if (!has_place (selector) && find_next_normalised (&search, folded, selector, start, end, &next))
    passage->remarks = PLX_PASSAGE_REMARK_REPEATED;
  return TRUE;
}

/* Whether the words stand there but not where the prefix and suffix say. */
static gboolean
find_unframed (const char *paragraph, const PlxSelector *selector, PlxPassage *passage)
{
  const PlxSelector bare = { selector->exact, NULL, NULL, PLX_SELECTOR_NO_PLACE, PLX_SELECTOR_NO_PLACE };

  if ((!is_given (selector->prefix) && !is_given (selector->suffix)) || !find_verbatim (paragraph, &bare, passage))
    return FALSE;
  passage->verdict = PLX_VERDICT_ALTERED;
  passage->remarks = PLX_PASSAGE_REMARK_UNFRAMED;
  return TRUE;
}

void
plx_passage_find (const char *paragraph, const PlxSelector *selector, PlxPassage *passage)
{
  g_autoptr (PlxFoldedPassage) folded = NULL;

  *passage = (PlxPassage){ .verdict = PLX_VERDICT_ABSENT };
  if (find_verbatim (paragraph, selector, passage))
    return;
  folded = plx_folded_passage_new (paragraph);
  if (find_normalised (folded, selector, passage) || find_unframed (paragraph, selector, passage))
    return;
  *passage = (PlxPassage){ .verdict = PLX_VERDICT_ABSENT };
  plx_nearest_passage_find (folded, selector->exact, passage);
}

gboolean
plx_passage_stands_in (const char *paragraph, const PlxSelector *selector)
{
  PlxPassage passage;

  return find_verbatim (paragraph, selector, &passage);
}
