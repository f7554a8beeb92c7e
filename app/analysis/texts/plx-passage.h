/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PlxVerdict: how a citation stands in its article
 */
typedef enum
{
  PLX_VERDICT_VERBATIM,     /* character for character */
  PLX_VERDICT_NORMALISED,   /* but for quotation marks, spaces, dashes, case or Unicode form */
  PLX_VERDICT_ALTERED,      /* something like it stands there, in other words */
  PLX_VERDICT_ABSENT,       /* nothing like it stands in that paragraph */
  PLX_VERDICT_NO_TEXT,      /* the source names no text, or it is not in the folder */
  PLX_VERDICT_ANOTHER_TEXT, /* the file is not the one whose SHA-256 the dossier names */
} PlxVerdict;

#define PLX_N_VERDICTS (PLX_VERDICT_ANOTHER_TEXT + 1)

#define PLX_TYPE_VERDICT (plx_verdict_get_type ())
GType plx_verdict_get_type (void);

/**
 * PlxPassageRemarks: what is to be said of a citation besides its verdict
 */
typedef enum
{
  PLX_PASSAGE_REMARK_NONE = 0,
  PLX_PASSAGE_REMARK_REPEATED = 1 << 0,     /* it stands there more than once, and nothing tells which is meant */
  PLX_PASSAGE_REMARK_UNFRAMED = 1 << 1,     /* the words stand there, but not between what should stand around them */
  PLX_PASSAGE_REMARK_MISPLACED = 1 << 2,    /* start and end are not those of the words */
  PLX_PASSAGE_REMARK_NO_PARAGRAPH = 1 << 3, /* the article has fewer paragraphs */
  PLX_PASSAGE_REMARK_TOO_LONG = 1 << 4,     /* it was not looked for what is most like it: that would take too long */
} PlxPassageRemarks;

/** PLX_SELECTOR_NO_PLACE: an offset that is not given */
#define PLX_SELECTOR_NO_PLACE G_MAXUINT

/**
 * PlxSelector: what a citation says of its passage; W3C Web Annotation, TextQuoteSelector and TextPositionSelector
 * @exact: the words
 * @prefix: (nullable): what has to stand right before them
 * @suffix: (nullable): what has to stand right behind them
 * @start: in code points from the beginning of the paragraph, or %PLX_SELECTOR_NO_PLACE
 * @end: likewise, exclusive; both are given or neither
 */
typedef struct
{
  const char *exact;
  const char *prefix;
  const char *suffix;
  guint start;
  guint end;
} PlxSelector;

/**
 * PlxPassage: what was found
 * @verdict: verbatim, normalised, altered or absent
 * @start: in bytes of the paragraph: where the words stand, or what is most like them; 0 when absent
 * @end: likewise, exclusive
 */
typedef struct
{
  PlxVerdict verdict;
  PlxPassageRemarks remarks;
  guint start;
  guint end;
} PlxPassage;

/**
 * plx_passage_find:
 * @paragraph: where to look; valid UTF-8, as are the texts of @selector
 *
 * Looks for the words in this paragraph and nowhere else. A part of a longer word or figure is not the words: “legal” does not
 * stand in “illegal”, nor “1,500” in “11,500”, unless a prefix or suffix says so. Words run together (“KimDeputy”) and
 * words of scripts without letter case, which put endings behind a name, may be cut.
 *
 * What is most like them is sought by the fewest letters changed, among the stretches of whole words.
 */
void plx_passage_find (const char *paragraph, const PlxSelector *selector, PlxPassage *passage);

/** plx_passage_stands_in: Returns: whether the words stand in @paragraph character for character */
gboolean plx_passage_stands_in (const char *paragraph, const PlxSelector *selector);

G_END_DECLS
