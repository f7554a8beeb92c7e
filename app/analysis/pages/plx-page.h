/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-card.h"
#include "plx-dossier.h"
#include "plx-line.h"
#include "plx-verification.h"
#include "plx-wordings.h"

G_BEGIN_DECLS

/** PlxFact: a labelled line of a page: "Said": "21 October 2024". An empty label goes on with the one above. */
typedef struct
{
  char *label;
  PlxLine *line;
} PlxFact;

/**
 * PlxSection: a list of records on a page
 * @records: PlxRecords; a card is made for those in sight (plx_card_new_for_record())
 * @wordings: (nullable): where the records are the citations of a quotation that is printed in several wordings: these, which
 *   are shown instead of cards
 * @verification: (nullable): how the citations of the records stand in their articles, to be told beside them
 */
typedef struct
{
  char *title;
  GListModel *records;
  PlxWordings *wordings;
  PlxVerification *verification;
} PlxSection;

/** PlxTitleStyle: how the title of a page is set */
typedef enum
{
  PLX_TITLE_HEADING,
  PLX_TITLE_QUOTATION, /* the words, large, in a serif */
  PLX_TITLE_FIGURE,    /* the figure, large, tabular */
  PLX_TITLE_STANCE,    /* a pill and the question */
} PlxTitleStyle;

/**
 * PlxPage: everything that the page of a record says, computed from records alone. The window and `parallax
 * show` show the same value.
 * @record: the record itself
 * @title: what stands large
 * @in_marks: whether the title is a claimant's own words
 * @stance: for a position; -1 otherwise
 * @subtitle: the line under the title: date, place, participants …
 * @notices: PlxLines: satire, relay, problems: what a reader must not overlook
 * @summary: (nullable): a paragraph
 * @facts: PlxFacts
 * @comparison: (nullable): the PlxMeasure or PlxQuestion that claimants are compared by
 *   (plx_record_dup_comparison())
 * @sections: PlxSections, none of them empty
 */
typedef struct
{
  PlxRecord *record;
  char *title;
  PlxTitleStyle title_style;
  gboolean in_marks;
  int stance;
  PlxLine *subtitle;
  GPtrArray *notices;
  char *summary;
  GPtrArray *facts;
  PlxRecord *comparison;
  GPtrArray *sections;
} PlxPage;

/**
 * plx_page_new_for_record:
 * @record: a listed record, sound or not: the page of an unsound one says what is known and lists its
 * problems as notices
 */
PlxPage *plx_page_new_for_record (PlxRecord *record);
/** plx_page_set_verification: tells beside the citations of the page how they stand in their articles. @verification: (nullable) */
void plx_page_set_verification (PlxPage *page, PlxVerification *verification);
void plx_page_free (PlxPage *page);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxPage, plx_page_free)

G_END_DECLS
