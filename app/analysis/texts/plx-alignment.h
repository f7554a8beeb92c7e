/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PlxTextRange: a stretch of a text, in bytes; @end is exclusive */
typedef struct
{
  guint start;
  guint end;
} PlxTextRange;

/** PlxAlignmentOptions: what does not count when two texts are compared. Their Unicode form never counts. */
typedef enum
{
  PLX_ALIGNMENT_EXACT = 0,
  PLX_ALIGNMENT_IGNORE_QUOTES =
      1 << 0, /* which quotation marks or apostrophes stand there; not whether any do */
  PLX_ALIGNMENT_IGNORE_DASHES = 1 << 1, /* which dashes or hyphens stand there */
  PLX_ALIGNMENT_IGNORE_CASE = 1 << 2,
  PLX_ALIGNMENT_IGNORE_SPACES = 1 << 3, /* which spaces stand between the words, how many, and line ends */
} PlxAlignmentOptions;

/** PlxAlignedKind: what becomes of a stretch of the first text in the second */
typedef enum
{
  PLX_ALIGNED_SAME,
  PLX_ALIGNED_REPLACED,
  PLX_ALIGNED_FIRST_ONLY,
  PLX_ALIGNED_SECOND_ONLY,
} PlxAlignedKind;

/**
 * PlxAlignedSegment:
 * @first: where it stands in the first text; empty where it would stand for %PLX_ALIGNED_SECOND_ONLY
 * @second: likewise
 * @n_first: how many words of the first text it is; 0 where only punctuation differs
 * @n_second: likewise
 *
 * Ends with words or punctuation: the spaces between two segments belong to neither.
 */
typedef struct
{
  PlxAlignedKind kind;
  PlxTextRange first;
  PlxTextRange second;
  guint n_first;
  guint n_second;
} PlxAlignedSegment;

/**
 * PlxAlignment: two texts, stretch by stretch
 * @segments: PlxAlignedSegments in the order of both texts
 * @n_first: the words of the first text
 * @n_second: the words of the second
 * @n_same: how many of them stand in segments that are the same
 * @is_part: whether all words of one of the two stand in the other, one behind the other, but for their case,
 * quotation marks and dashes
 */
typedef struct
{
  GArray *segments;
  guint n_first;
  guint n_second;
  guint n_same;
  gboolean is_part;
} PlxAlignment;

/** PLX_ALIGNMENT_MAXIMUM_WORDS: of longer texts only the common beginning and end are found */
#define PLX_ALIGNMENT_MAXIMUM_WORDS 12000

/**
 * plx_alignment_new:
 * @first: valid UTF-8
 * @second: valid UTF-8
 * @language: (nullable): a language tag (RFC 5646) that both are in; NULL for that of the user
 *
 * Sets two texts against each other by the longest sequence of words that they have in common. Words are what
 * Unicode says they are (Standard Annex 29, as Pango has it; where a script has no spaces, the words that
 * Pango finds by its dictionaries, and single ideographs); punctuation counts as well. Words that differ only
 * in what the options tell of are set against each other even where that counts. Of the longest sequences
 * that which keeps words together is taken; a short word or a mark that stands alone between longer stretches
 * that differ is taken to differ with them.
 *
 * Takes time in proportion to the product of the numbers of words, divided by 64, whatever the words are:
 * some milliseconds for 2,000 words each.
 *
 * Returns: (transfer full)
 */
PlxAlignment *
plx_alignment_new (const char *first, const char *second, const char *language, PlxAlignmentOptions options);
void plx_alignment_free (PlxAlignment *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxAlignment, plx_alignment_free)

/** plx_alignment_is_same: whether nothing differs that counts */
gboolean plx_alignment_is_same (const PlxAlignment *self);

G_END_DECLS
