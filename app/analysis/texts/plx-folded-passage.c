/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-folded-passage.h"

#include <string.h>

typedef enum
{
  CLASS_LETTER, /* everything that counts */
  CLASS_MARK,
  CLASS_SPACE,
  CLASS_DASH,
  CLASS_NOTHING,
} CharacterClass;

static CharacterClass
classify (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
      return CLASS_MARK;
    case G_UNICODE_DASH_PUNCTUATION:
      return CLASS_DASH;
    case G_UNICODE_SPACE_SEPARATOR:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
    case G_UNICODE_CONTROL:
      return CLASS_SPACE;
    case G_UNICODE_FORMAT:
      return CLASS_NOTHING;
    default:
      break;
    }
  if (c == 0x2212)
    return CLASS_DASH;
  /* Quotation marks that are not of the categories above: straight ones, low ones, modifier letters, East Asian ones. */
  if (c == '"' || c == '\'' || c == '`' || c == 0xb4 || c == 0x2bc || c == 0x201a || c == 0x201e
      || (c >= 0x300c && c <= 0x300f) || (c >= 0x301d && c <= 0x301f) || (c >= 0xfe41 && c <= 0xfe44) || c == 0xff02
      || c == 0xff07 || c == 0xff62 || c == 0xff63)
    return CLASS_MARK;
  return CLASS_LETTER;
}

gboolean
plx_is_quotation_mark (gunichar c)
{
  return classify (c) == CLASS_MARK;
}

gboolean
plx_is_form_mark (gunichar c)
{
  CharacterClass class = classify (c);

  return class == CLASS_MARK || class == CLASS_DASH;
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == '`' || c == 0xb4 || c == 0x2bc || c == 0x2018 || c == 0x2019 || c == 0xff07;
}

static gboolean
is_number (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_DECIMAL_NUMBER || type == G_UNICODE_OTHER_NUMBER || type == G_UNICODE_LETTER_NUMBER;
}

static gboolean
has_case (gunichar c)
{
  return g_unichar_isupper (c) || g_unichar_islower (c) || g_unichar_istitle (c);
}

/* The character at @p with the marks that combine with it. */
static const char *
skip_cluster (const char *p)
{
  p = g_utf8_next_char (p);
  while ((guchar) *p >= 0x80 && g_unichar_ismark (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

/* What stands between two characters that count. */
typedef struct
{
  guint place; /* of the first */
  guint n_marks;
  guint n_apostrophes; /* among the marks */
  guint n_spaces;
  guint n_dashes;
} Gap;

typedef struct
{
  PlxFoldedPassage *passage;
  Gap gap;
  gunichar last;         /* the last character that counts; 0 at the beginning */
  gboolean after_figure; /* whether nothing but a figure's own punctuation stands behind its last digit */
} Folder;

static void
append (PlxFoldedPassage *self, const char *text, gsize length, guint place)
{
  g_string_append_len (self->text, text, (gssize) length);
  for (gsize i = 0; i < length; i++)
    g_array_append_val (self->places, place);
}

static gboolean
joins_word_to_figure (const Folder *folder)
{
  return folder->gap.n_dashes == 1 && folder->gap.n_marks + folder->gap.n_spaces == 0
         && g_unichar_isalpha (folder->last);
}

/* What the gap before @c counts for. */
static void
close_gap (Folder *folder, gunichar c)
{
  const Gap *gap = &folder->gap;
  guint n = gap->n_marks + gap->n_spaces + gap->n_dashes;
  const char *kept = NULL;

  if (n > 0 && is_number (c))
    {
      if (gap->n_dashes > 0 && !joins_word_to_figure (folder))
        kept = "-";
      else if (folder->after_figure)
        kept = " ";
    }
  else if (n == 1 && gap->n_apostrophes == 1 && has_case (c) && has_case (folder->last))
    kept = "'";
  if (kept != NULL)
    append (folder->passage, kept, 1, gap->place);
  folder->gap = (Gap){ 0 };
}

static void
add_letter (Folder *folder, const char *p, const char *end, guint place)
{
  gunichar c = g_utf8_get_char (p);
  GNormalizeMode mode = g_unichar_type (c) == G_UNICODE_OTHER_NUMBER ? G_NORMALIZE_NFD : G_NORMALIZE_NFKD;
  g_autofree char *decomposed = NULL;
  g_autofree char *folded = NULL;
  g_autofree char *again = NULL;

  close_gap (folder, c);
  if ((guchar) *p < 0x80 && end == p + 1)
    {
      char lower = g_ascii_tolower (*p);

      append (folder->passage, &lower, 1, place);
    }
  else
    {
      decomposed = g_utf8_normalize (p, end - p, mode);
      folded = g_utf8_casefold (decomposed, -1);
      again = g_utf8_normalize (folded, -1, mode);
      append (folder->passage, again, strlen (again), place);
    }
  folder->after_figure = is_number (c) || (folder->after_figure && g_unichar_type (c) == G_UNICODE_OTHER_PUNCTUATION);
  folder->last = c;
}

static void
add_to_gap (Folder *folder, CharacterClass class, gunichar c, guint place)
{
  Gap *gap = &folder->gap;

  if (class == CLASS_NOTHING)
    return;
  if (gap->n_marks + gap->n_spaces + gap->n_dashes == 0)
    gap->place = place;
  gap->n_marks += class == CLASS_MARK;
  gap->n_apostrophes += is_apostrophe (c);
  gap->n_spaces += class == CLASS_SPACE;
  gap->n_dashes += class == CLASS_DASH;
}

PlxFoldedPassage *
plx_folded_passage_new (const char *source)
{
  PlxFoldedPassage *self = g_new0 (PlxFoldedPassage, 1);
  Folder folder = { .passage = self };

  self->source = source;
  self->text = g_string_new (NULL);
  self->places = g_array_new (FALSE, FALSE, sizeof (guint));
  for (const char *p = source, *end; *p != '\0'; p = end)
    {
      CharacterClass class = classify (g_utf8_get_char (p));

      end = class == CLASS_LETTER ? skip_cluster (p) : g_utf8_next_char (p);
      if (class == CLASS_LETTER)
        add_letter (&folder, p, end, (guint) (p - source));
      else
        add_to_gap (&folder, class, g_utf8_get_char (p), (guint) (p - source));
    }
  return self;
}

void
plx_folded_passage_free (PlxFoldedPassage *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->places);
  g_free (self);
}

guint
plx_folded_passage_get_end (const PlxFoldedPassage *self, guint place)
{
  return (guint) (skip_cluster (self->source + place) - self->source);
}

/* @text without what does not count; everything else as it stands. */
static char *
reduce (const char *text, PlxFormDifference left_out)
{
  g_autoptr (GString) kept = g_string_new (NULL);
  g_autofree char *normalised = NULL;

  for (const char *p = text, *end; *p != '\0'; p = end)
    {
      CharacterClass class = classify (g_utf8_get_char (p));

      end = g_utf8_next_char (p);
      if ((class == CLASS_MARK && (left_out & PLX_FORM_DIFFERENCE_MARKS))
          || (class == CLASS_SPACE && (left_out & PLX_FORM_DIFFERENCE_SPACES))
          || (class == CLASS_DASH && (left_out & PLX_FORM_DIFFERENCE_DASHES))
          || (class == CLASS_NOTHING && (left_out & PLX_FORM_DIFFERENCE_UNICODE)))
        continue;
      g_string_append_len (kept, p, end - p);
    }
  normalised = left_out & PLX_FORM_DIFFERENCE_UNICODE ? g_utf8_normalize (kept->str, -1, G_NORMALIZE_NFKD)
                                                      : g_strdup (kept->str);
  return left_out & PLX_FORM_DIFFERENCE_CASE ? g_utf8_casefold (normalised, -1) : g_steal_pointer (&normalised);
}

PlxFormDifference
plx_form_difference_find (const char *a, const char *b)
{
  const PlxFormDifference all = PLX_FORM_DIFFERENCE_MARKS | PLX_FORM_DIFFERENCE_SPACES | PLX_FORM_DIFFERENCE_DASHES
                                | PLX_FORM_DIFFERENCE_CASE | PLX_FORM_DIFFERENCE_UNICODE;
  PlxFormDifference found = PLX_FORM_DIFFERENCE_NONE;

  for (guint kind = PLX_FORM_DIFFERENCE_MARKS; kind <= PLX_FORM_DIFFERENCE_UNICODE; kind <<= 1)
    {
      g_autofree char *of_a = reduce (a, all & ~kind);
      g_autofree char *of_b = reduce (b, all & ~kind);

      if (!g_str_equal (of_a, of_b))
        found |= kind;
    }
  return found;
}
