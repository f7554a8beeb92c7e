/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-passage-difference.h"

#include <string.h>

#include "plx-folded-passage.h"

static PlxFoldedPassage *
fold_range (const char *text, const PlxTextRange *range, char **part)
{
  *part = g_strndup (text + range->start, range->end - range->start);
  return plx_folded_passage_new (*part);
}

/* Whether only marks, spaces and dashes stand in one and not in the other, which the alignment tells and a verdict does
   not. */
static gboolean
is_form (const PlxAlignedSegment *segment, const char *cited, const char *printed)
{
  g_autofree char *of_cited = NULL;
  g_autofree char *of_printed = NULL;
  g_autoptr (PlxFoldedPassage) first = fold_range (cited, &segment->first, &of_cited);
  g_autoptr (PlxFoldedPassage) second = fold_range (printed, &segment->second, &of_printed);

  return g_string_equal (first->text, second->text);
}

/* The quotation marks around words are no part of the change. */
static PlxTextRange
trim (const char *text, PlxTextRange range)
{
  while (range.start < range.end && plx_is_quotation_mark (g_utf8_get_char (text + range.start)))
    range.start += (guint) (g_utf8_next_char (text + range.start) - (text + range.start));
  while (range.start < range.end)
    {
      const char *last = g_utf8_prev_char (text + range.end);

      if (!plx_is_quotation_mark (g_utf8_get_char (last)))
        break;
      range.end = (guint) (last - text);
    }
  return range;
}

/* Everything that the ranges have in common may be no more than a form; taken together with what surrounds it, it may be another figure. */
static void
add_whole (GArray *changes, const char *cited, const char *printed)
{
  const PlxTextRange of_cited = { 0, (guint) strlen (cited) };
  const PlxTextRange of_printed = { 0, (guint) strlen (printed) };
  const PlxAlignedSegment whole = { PLX_ALIGNED_REPLACED, of_cited, of_printed, 0, 0 };
  const PlxPassageChange change = { of_cited, of_printed };

  if (!is_form (&whole, cited, printed))
    g_array_append_val (changes, change);
}

GArray *
plx_passage_compare (const char *cited, const char *printed)
{
  const PlxAlignmentOptions options = PLX_ALIGNMENT_IGNORE_QUOTES | PLX_ALIGNMENT_IGNORE_DASHES
                                      | PLX_ALIGNMENT_IGNORE_CASE | PLX_ALIGNMENT_IGNORE_SPACES;
  g_autoptr (PlxAlignment) alignment = plx_alignment_new (cited, printed, NULL, options);
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (PlxPassageChange));

  for (guint i = 0; i < alignment->segments->len; i++)
    {
      const PlxAlignedSegment *segment = &g_array_index (alignment->segments, PlxAlignedSegment, i);
      const PlxPassageChange change = { trim (cited, segment->first), trim (printed, segment->second) };

      if (segment->kind != PLX_ALIGNED_SAME && !is_form (segment, cited, printed))
        g_array_append_val (changes, change);
    }
  if (changes->len == 0)
    add_whole (changes, cited, printed);
  return changes;
}
