/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-alignment.h"
#include "plx-claim.h"
#include "plx-line.h"
#include "plx-verification.h"

G_BEGIN_DECLS

/** PlxWordingMarkKind: why words of a wording are marked */
typedef enum
{
  PLX_WORDING_REPLACED, /* other words stand in their place elsewhere */
  PLX_WORDING_ONLY,     /* nothing does */
} PlxWordingMarkKind;

/** PlxWordingMark: words that another wording does not have */
typedef struct
{
  PlxTextRange range;
  PlxWordingMarkKind kind;
} PlxWordingMark;

/**
 * PlxWording: a statement in the words of those that print it in just these
 * @text: as printed
 * @in_marks: whether it is a claimant's own words and is shown between quotation marks
 * @language: (nullable): the language of the text
 * @is_satire: whether it stands in satire only, so that nobody reported it
 * @is_original: whether some source prints it in the language that it was written in
 * @citations: PlxCitations (PlxRecord), at least one
 * @sources: PlxLines: "El País ¶ 11 · 28 Oct 2024 · translated from Spanish", for each source that prints it
 * @marks: (element-type PlxWordingMark): what differs, in order, without overlap
 * @difference: (nullable): in words, what differs from the first wording: "Compared with El País ¶ 11: “mark”
 * instead of “mean”; without “For North Korea …”"; NULL for the first
 * @spoken: (nullable): the same as it is read out
 */
typedef struct
{
  char *text;
  gboolean in_marks;
  char *language;
  gboolean is_satire;
  gboolean is_original;
  GPtrArray *citations;
  GPtrArray *sources;
  GArray *marks;
  char *difference;
  char *spoken;
} PlxWording;

/** PLX_WORDINGS_MAXIMUM: how many wordings are set against each other */
#define PLX_WORDINGS_MAXIMUM 24

/**
 * PlxWordings: the wordings of one statement, set against the first of them
 * @wordings: (element-type PlxWording): those in the original language first, then translations; satire
 * behind what was reported; a part of a statement behind the whole; otherwise in the order of the file
 * @rest: PlxCitations (PlxRecord) in further wordings, when there are more than %PLX_WORDINGS_MAXIMUM
 * @depends_on_style: whether it makes a difference if case, quotation marks and dashes count
 */
typedef struct
{
  GPtrArray *wordings;
  GPtrArray *rest;
  gboolean depends_on_style;
} PlxWordings;

/**
 * plx_wordings_new:
 * @options: what does not count; spaces never do
 *
 * Puts together the printings of @quotation that are the same character by character, and sets the others
 * against the first. In the first wording what differs from any reported wording is marked, but for what is
 * only left out by one that prints a part.
 *
 * Returns: (transfer full)
 */
PlxWordings *plx_wordings_new (PlxClaim *quotation, PlxAlignmentOptions options);
void plx_wordings_free (PlxWordings *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxWordings, plx_wordings_free)

/** plx_wordings_add_verdicts: tells beside each place how the words stand there (plx_line_add_verdicts()) */
void plx_wordings_add_verdicts (PlxWordings *self, PlxVerification *verification);

/** plx_wordings_dup_citations: Returns: (transfer full): those of all wordings, as a list of records */
GListModel *plx_wordings_dup_citations (const PlxWordings *self);

/** plx_wording_to_text: Returns: (transfer full): where it is printed and the words, as they are read out */
char *plx_wording_to_text (const PlxWording *wording);

G_END_DECLS
