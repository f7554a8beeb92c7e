/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-found-text.h"

#include <string.h>

#include "plx-claim-phrase.h"
#include "plx-safe-text.h"

/* Characters: a first mark beyond so many is brought nearer to the beginning, with so many before it. */
#define FAR 130
#define BEFORE 40

/* Of full opacity: the ground behind a mark. */
#define GROUND 0.2

struct _PlxFoundText
{
  PlxText parent_instance;

  GArray *marks; /* of PlxTextRange, in what is shown */
};

G_DEFINE_FINAL_TYPE (PlxFoundText, plx_found_text, PLX_TYPE_TEXT)

static PangoAttrList *
plx_found_text_create_attributes (PlxText *text)
{
  PlxFoundText *self = PLX_FOUND_TEXT (text);
  PangoAttrList *list = PLX_TEXT_CLASS (plx_found_text_parent_class)->create_attributes (text);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const PlxTextRange *range = &g_array_index (self->marks, PlxTextRange, i);
      guint start = range->start, end = range->end;

      plx_attr_list_insert_range (list, start, end, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      plx_attr_list_insert_range (list, start, end, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE));
      plx_text_add_accent (text, list, start, end, pango_attr_underline_color_new);
      plx_text_add_accent (text, list, start, end, pango_attr_background_new);
      plx_attr_list_insert_range (list, start, end, pango_attr_background_alpha_new ((guint16) (GROUND * G_MAXUINT16)));
    }
  return list;
}

static void
plx_found_text_finalize (GObject *object)
{
  g_array_unref (PLX_FOUND_TEXT (object)->marks);
  G_OBJECT_CLASS (plx_found_text_parent_class)->finalize (object);
}

static void
plx_found_text_class_init (PlxFoundTextClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_found_text_finalize;
  PLX_TEXT_CLASS (klass)->create_attributes = plx_found_text_create_attributes;
}

static void
plx_found_text_init (PlxFoundText *self)
{
  self->marks = g_array_new (FALSE, FALSE, sizeof (PlxTextRange));
}

/* Where to begin with @words: at the beginning, or at a word a little before the first mark. */
static guint
find_start (const char *words, const GArray *marks)
{
  const char *mark = words;
  const char *start;

  if (marks->len > 0)
    mark += g_array_index (marks, PlxTextRange, 0).start;
  if (g_utf8_pointer_to_offset (words, mark) <= FAR)
    return 0;

  start = g_utf8_offset_to_pointer (mark, -BEFORE);
  while (start < mark && !g_ascii_isspace (*start))
    start = g_utf8_next_char (start);
  while (start < mark && g_ascii_isspace (*start))
    start++;
  return (guint) (start - words);
}

/* What is shown of a text is safe_name of it, which is longer or shorter. */
static guint
find_shown (const char *text, guint place)
{
  g_autofree char *before = g_strndup (text, place);
  g_autofree char *shown = plx_safe_name (before);

  return (guint) strlen (shown);
}

static void
take_marks (PlxFoundText *self, const char *words, guint start, const GArray *marks, guint shift)
{
  g_array_set_size (self->marks, 0);
  for (guint i = 0; i < marks->len; i++)
    {
      PlxTextRange range = g_array_index (marks, PlxTextRange, i);

      if (g_utf8_pointer_to_offset (words + start, words + range.end) > PLX_SAFE_TEXT_MAX / 2)
        break;
      range.start = shift + find_shown (words + start, range.start - start);
      range.end = shift + find_shown (words + start, range.end - start);
      g_array_append_val (self->marks, range);
    }
}

void
plx_found_text_set_words (PlxFoundText *self, const char *words, const GArray *marks, gboolean in_marks)
{
  guint start = find_start (words, marks);
  const char *dots = start > 0 ? "…" : "";
  g_autofree char *safe = plx_safe_name (words + start);
  g_autofree char *shown = g_strconcat (dots, safe, NULL);
  g_autofree char *quoted = in_marks ? plx_quote (shown) : NULL;
  const char *inside = quoted ? strstr (quoted, shown) : shown;
  guint shift = (guint) strlen (dots) + (quoted && inside ? (guint) (inside - quoted) : 0);

  g_return_if_fail (PLX_IS_FOUND_TEXT (self));

  take_marks (self, words, start, marks, shift);
  plx_text_set_text (PLX_TEXT (self), quoted ? quoted : shown);
}
