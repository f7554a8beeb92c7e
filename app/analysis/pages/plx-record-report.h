/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-page.h"
#include "plx-report.h"

G_BEGIN_DECLS

/**
 * plx_record_report_new:
 * @record: a listed record, sound or not
 *
 * Returns: (transfer full): everything that the page of @record says, to be read on paper: each claim of it in full, with the
 * sources that print it
 */
PlxReport *plx_record_report_new (PlxRecord *record);

/** plx_records_report_new: @records: (element-type PlxRecord): of @dossier. Returns: (transfer full): the same for several records */
PlxReport *plx_records_report_new (PlxDossier *dossier, GPtrArray *records);

/**
 * plx_report_add_record:
 * @level: of its heading; 0 for none, where the report has its title
 * @is_part: whether the report is of many records, so that what a claim is related to is told elsewhere
 *
 * The same as a part of a report.
 */
void plx_report_add_record (PlxReport *report, PlxRecord *record, guint level, gboolean is_part);

/** plx_report_add_comparison: what a comparison by @subject (PlxMeasure or PlxQuestion) says in sentences, as of a day. @subject: a sound one */
void plx_report_add_comparison (PlxReport *report, PlxRecord *subject, const PlxAsOf *as_of);

G_END_DECLS
