/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-wording-phrase.h"

#include "plx-claim-phrase.h"

#include <glib/gi18n-lib.h>
#include <pango/pango.h>
#include <string.h>

#define MOST_DIFFERENCES_NAMED 4

/* Of longer words the beginning and the end are told, in characters. */
#define MOST_QUOTED 64
#define QUOTED_BEGINNING 36
#define QUOTED_END 18

/* A space at @place or some characters from there on, backward or forward. */
static const char *
find_space (const char *text, const char *place, gboolean backward)
{
  const char *p = place;

  for (guint i = 0; i < QUOTED_END / 2 && p > text && *p != '\0'; i++)
    {
      if (g_unichar_isspace (g_utf8_get_char (p)))
        return p;
      p = backward ? g_utf8_prev_char (p) : g_utf8_next_char (p);
    }
  return place;
}

/* Without the comma or the space before them. */
static PlxTextRange
trim (const char *text, PlxTextRange range)
{
  PlxTextRange trimmed = range;

  while (trimmed.start < trimmed.end && (strchr (",;:. ", text[trimmed.start]) != NULL))
    trimmed.start++;
  while (trimmed.end > trimmed.start && (strchr (",;: ", text[trimmed.end - 1]) != NULL))
    trimmed.end--;
  return trimmed.start < trimmed.end ? trimmed : range;
}

static char *
quote (const char *text, PlxTextRange stretch)
{
  PlxTextRange range = trim (text, stretch);
  g_autofree char *words = g_strndup (text + range.start, range.end - range.start);
  glong length = g_utf8_strlen (words, -1);
  g_autofree char *shortened = NULL;
  const char *beginning, *end;

  if (length <= MOST_QUOTED)
    return plx_quote (words);
  beginning = find_space (words, g_utf8_offset_to_pointer (words, QUOTED_BEGINNING), TRUE);
  end = find_space (words, g_utf8_offset_to_pointer (words, length - QUOTED_END), FALSE);
  shortened = g_strdup_printf ("%.*s … %s", (int) (beginning - words), words,
                               g_unichar_isspace (g_utf8_get_char (end)) ? g_utf8_next_char (end) : end);
  return plx_quote (shortened);
}

static char *
describe_segment (const PlxAlignedSegment *segment, const char *first, const char *second)
{
  g_autofree char *there = quote (first, segment->first);
  g_autofree char *here = quote (second, segment->second);

  switch (segment->kind)
    {
    case PLX_ALIGNED_FIRST_ONLY:
      /* TRANSLATORS: What one printing of a statement has not that another has, in quotation marks. */
      return g_strdup_printf (C_("wording", "without %s"), there);
    case PLX_ALIGNED_SECOND_ONLY:
      /* TRANSLATORS: What one printing of a statement has that another has not, in quotation marks. */
      return g_strdup_printf (C_("wording", "with %s added"), here);
    default:
      /* TRANSLATORS: How two printings of a statement differ: “mark” instead of “mean”. Both come in
       * quotation marks. */
      return g_strdup_printf (C_("wording", "%1$s instead of %2$s"), here, there);
    }
}

static gboolean
is_at_an_end (const PlxAlignment *self, guint i)
{
  return i == 0 || i + 1 == self->segments->len;
}

gboolean
plx_alignment_is_negligible (const PlxAlignment *self, guint i)
{
  const PlxAlignedSegment *segment = &g_array_index (self->segments, PlxAlignedSegment, i);

  return segment->kind == PLX_ALIGNED_SAME ||
         (is_at_an_end (self, i) && segment->n_first == 0 && segment->n_second == 0);
}

/* Words that a shorter printing leaves out before or behind what it prints are no other words. */
static guint
count_differing (const PlxAlignment *self)
{
  guint n = 0;

  for (guint i = 0; i < self->segments->len; i++)
    {
      const PlxAlignedSegment *segment = &g_array_index (self->segments, PlxAlignedSegment, i);

      if (segment->kind == PLX_ALIGNED_REPLACED ||
          (segment->kind != PLX_ALIGNED_SAME && !is_at_an_end (self, i)))
        n += MAX (segment->n_first, segment->n_second);
    }
  return n;
}

static void
add_part (GString *text, char *part)
{
  if (text->len > 0)
    /* TRANSLATORS: Stands between the differences of two printings of a statement. */
    g_string_append (text, C_("separator", "; "));
  g_string_append (text, part);
  g_free (part);
}

gboolean
plx_alignment_differs_throughout (const PlxAlignment *self)
{
  return !self->is_part && self->n_same * 3 < MIN (self->n_first, self->n_second);
}

char *
plx_alignment_describe (const PlxAlignment *self, const char *first, const char *second)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_words = count_differing (self);
  guint n = 0;

  if (plx_alignment_differs_throughout (self))
    /* TRANSLATORS: One of several printings of a statement, whose words are others almost everywhere. */
    return g_strdup (C_("wording", "other words throughout"));
  for (guint i = 0; i < self->segments->len; i++)
    {
      const PlxAlignedSegment *segment = &g_array_index (self->segments, PlxAlignedSegment, i);

      if (!plx_alignment_is_negligible (self, i) && n++ < MOST_DIFFERENCES_NAMED)
        add_part (text, describe_segment (segment, first, second));
    }
  if (n == 0)
    /* TRANSLATORS: One of several printings of a statement: what else differs is said not to count. */
    return g_strdup (C_("wording", "the same words"));
  if (n > MOST_DIFFERENCES_NAMED)
    {
      guint n_more = n - MOST_DIFFERENCES_NAMED;

      add_part (text,
                g_strdup_printf (ngettext ("%u more difference", "%u more differences", n_more), n_more));
    }
  if (n_words > 1)
    add_part (text, g_strdup_printf (ngettext ("%u word differs", "%u words differ", n_words), n_words));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* How a machine translation is called in the languages that the program speaks, and some more, case-folded.
 */
static const char *const machine_translations[] = {
  "machine translation",
  "machine-translated",
  "maschinelle übersetzung",
  "maschinell übersetzt",
  "traduction automatique",
  "traducción automática",
  "машинний переклад",
  "машинного перекладу",
  "машинный перевод",
  "기계 번역",
  "기계번역",
};

static gboolean
tells_of_machine (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  for (guint i = 0; i < G_N_ELEMENTS (machine_translations); i++)
    {
      g_autofree char *term = g_utf8_casefold (machine_translations[i], -1);

      if (strstr (folded, term) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Without its full stop: it stands among other things in a line. */
static char *
dup_stripped (const char *sentence)
{
  char *stripped = g_strstrip (g_strdup (sentence));

  if (g_str_has_suffix (stripped, "."))
    stripped[strlen (stripped) - 1] = '\0';
  return stripped;
}

static char *
dup_sentence (const char *caveat)
{
  int n = (int) g_utf8_strlen (caveat, -1) + 1;
  g_autofree PangoLogAttr *attributes = g_new0 (PangoLogAttr, n);
  const char *start = caveat;
  const char *p = caveat;

  pango_get_log_attrs (caveat, (int) strlen (caveat), -1, pango_language_get_default (), attributes, n);
  for (int i = 0; i < n; i++)
    {
      if (attributes[i].is_sentence_boundary && p > start)
        {
          g_autofree char *sentence = g_strndup (start, (gsize) (p - start));

          if (tells_of_machine (sentence))
            return dup_stripped (sentence);
          start = p;
        }
      if (*p != '\0')
        p = g_utf8_next_char (p);
    }
  return dup_stripped (caveat);
}

#define LONGEST_CAVEAT 4096

char *
plx_source_dup_translation_caveat (PlxSource *source)
{
  g_autofree const char **caveats = plx_source_get_caveats (source);

  for (guint i = 0; caveats[i] != NULL; i++)
    {
      if (strlen (caveats[i]) <= LONGEST_CAVEAT && tells_of_machine (caveats[i]))
        return dup_sentence (caveats[i]);
    }
  return NULL;
}
