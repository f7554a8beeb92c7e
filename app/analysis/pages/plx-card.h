/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-line.h"
#include "plx-verification.h"

G_BEGIN_DECLS

/**
 * PlxCardKind: how a card is set
 */
typedef enum
{
  PLX_CARD_QUOTATION, /* the words in a serif, hung between quotation marks when they stand in marks */
  PLX_CARD_ESTIMATE,  /* the figure, tabular, with the words as printed beside it */
  PLX_CARD_POSITION,  /* stance as a pill, the question */
  PLX_CARD_EVENT,     /* also measures and questions */
  PLX_CARD_CLAIMANT,
  PLX_CARD_SOURCE,
  PLX_CARD_CITATION,  /* the words as one source prints them */
} PlxCardKind;

/**
 * PlxCard: one record as it appears on the page of another
 * @target: (nullable): the id of the record that the card opens
 * @heading: who, in which role; each a link; may be empty
 * @aside: (nullable): when it was said, short
 * @body: (nullable): the words, the title, the question
 * @in_marks: whether @body is a claimant's own words and is shown between quotation marks
 * @figure: (nullable): for an estimate: "about 12,000 people"; "no figure given"
 * @stance: for a position; -1 otherwise
 * @footer: where printed (links to the sources with the paragraph), through whom, satire: what is special
 * about it, in words
 */
typedef struct
{
  PlxCardKind kind;
  char *target;
  PlxLine *heading;
  char *aside;
  char *body;
  gboolean in_marks;
  char *figure;
  int stance;
  PlxLine *footer;
} PlxCard;

/**
 * plx_card_new_for_record:
 * @record: a listed record or a citation
 * @context: (nullable): the record whose page the card stands on: what that page says already is left out
 *
 * Returns: (transfer full): what the card says
 */
PlxCard *plx_card_new_for_record (PlxRecord *record, PlxRecord *context);
/** plx_card_add_verdicts: tells where it says what is printed where how that stands there (plx_line_add_verdicts()) */
void plx_card_add_verdicts (PlxCard *card, PlxVerification *verification);
void plx_card_free (PlxCard *card);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxCard, plx_card_free)

/**
 * plx_card_to_text:
 *
 * Returns: (transfer full): the card as one spoken sentence, for the accessible name and the command line:
 * "Kim Hong-kyun, vice foreign minister, 21 October 2024: “We condemn …”, La Vanguardia, paragraph 28"
 */
char *plx_card_to_text (const PlxCard *card);

G_END_DECLS
