/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-merged-list.h"
#include "plx-page.h"

G_BEGIN_DECLS

/* What the files of the kinds, plx-page-*.c, are made with. */

/** plx_page_add_fact: @line: (transfer full): not added when it is empty */
void plx_page_add_fact (PlxPage *page, const char *label, PlxLine *line);
/** plx_page_add_text_fact: @text: (nullable) */
void plx_page_add_text_fact (PlxPage *page, const char *label, const char *text);
/** plx_page_add_record_fact: @record: (nullable): shown as a link */
void plx_page_add_record_fact (PlxPage *page, const char *label, PlxRecord *record);
/** plx_page_add_date_fact: the date in @member of the record, if there is one */
void plx_page_add_date_fact (PlxPage *page, const char *label, guint member);

/** plx_page_add_section: @records: (transfer full): not added when it is empty */
void plx_page_add_section (PlxPage *page, const char *title, GListModel *records);
/** plx_page_add_sorted_section: @keys: (transfer full): PlxRecordKeys, which are sorted first */
void plx_page_add_sorted_section (PlxPage *page, const char *title, GArray *keys);
/** plx_page_add_referrers: the records of @kind that name @target, by date; without @except, which is
 * nullable */
void plx_page_add_referrers (PlxPage *page, const char *title, PlxRecord *target, PlxRelation relation,
                             PlxRecordKind kind, PlxRecord *except);

/** plx_page_add_notice: a notice of one run */
void plx_page_add_notice (PlxPage *page, PlxRunStyle style, const char *text);

/** plx_line_add_affiliations: what @claimant belongs to, and what that belongs to, as links with commas
 * between them */
void plx_line_add_affiliations (PlxLine *line, PlxRecord *claimant);

void plx_page_fill_claim (PlxPage *page);
void plx_page_fill_claimant (PlxPage *page);
void plx_page_fill_event (PlxPage *page);
void plx_page_fill_measure (PlxPage *page);
void plx_page_fill_question (PlxPage *page);
void plx_page_fill_source (PlxPage *page);

G_END_DECLS
