/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-export.h"
#include "plx-list-query.h"
#include "plx-progress.h"

G_BEGIN_DECLS

/** PlxExportMatter: what an export is of */
typedef enum
{
  PLX_MATTER_COMPARISON, /* of figures, positions or claims */
  PLX_MATTER_RECORD,     /* the page of a record */
  PLX_MATTER_RECORDS,    /* those of several */
  PLX_MATTER_BOOKMARKS,
  PLX_MATTER_DOSSIER,
  PLX_MATTER_LIST,       /* the records that a list shows */
} PlxExportMatter;

/**
 * PlxExportSubject: what is to be taken away, before it has been compared, which takes a while for a dossier of many claims. It
 * is cheap to make, and can be compared in any thread.
 * @as_of: what had been said or published by when
 * @apart: whether what stands apart, or rests on satire, is in it
 * @chart: how the chart of a measure is drawn
 * @scale: likewise
 */
typedef struct
{
  /*< private >*/
  PlxDossier *dossier;
  PlxExportMatter matter;
  PlxRecord *record;
  GPtrArray *claims;
  GPtrArray *records;
  GPtrArray *bookmarks;
  PlxListQuery query;
  /*< public >*/
  PlxAsOf as_of;
  gboolean apart;
  PlxChartKind chart;
  PlxChartScale scale;
} PlxExportSubject;

/** plx_export_subject_new_for_measure: the figures of a sound measure. Returns: (transfer full) */
PlxExportSubject *plx_export_subject_new_for_measure (PlxRecord *measure, const PlxAsOf *as_of);
/** plx_export_subject_new_for_positions: @question: (nullable): just this one. Returns: (transfer full) */
PlxExportSubject *plx_export_subject_new_for_positions (PlxDossier *dossier, PlxRecord *question, const PlxAsOf *as_of);
/** plx_export_subject_new_for_claims: @claims: as plx_side_by_side_new() takes them. Returns: (transfer full) */
PlxExportSubject *plx_export_subject_new_for_claims (GPtrArray *claims);
/** plx_export_subject_new_for_record: the page of @record. Returns: (transfer full) */
PlxExportSubject *plx_export_subject_new_for_record (PlxRecord *record);
/** plx_export_subject_new_for_records: @records: (element-type PlxRecord): of @dossier. Returns: (transfer full) */
PlxExportSubject *plx_export_subject_new_for_records (PlxDossier *dossier, GPtrArray *records);
/** plx_export_subject_new_for_bookmarks: @bookmarks: (element-type PlxBookmark): in their order. Returns: (transfer full) */
PlxExportSubject *plx_export_subject_new_for_bookmarks (PlxDossier *dossier, GPtrArray *bookmarks);
/** plx_export_subject_new_for_dossier: everything in it. Returns: (transfer full) */
PlxExportSubject *plx_export_subject_new_for_dossier (PlxDossier *dossier);
/** plx_export_subject_new_for_list: @query: what the list shows; copied. Returns: (transfer full) */
PlxExportSubject *plx_export_subject_new_for_list (PlxDossier *dossier, const PlxListQuery *query);
void plx_export_subject_free (PlxExportSubject *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxExportSubject, plx_export_subject_free)

/** plx_export_subject_compare: Returns: (transfer full) */
PlxExport *plx_export_subject_compare (const PlxExportSubject *self);

/**
 * plx_export_subject_report:
 * @progress: (nullable)
 *
 * Returns: (transfer full) (nullable): the same; NULL with @error of %G_IO_ERROR_CANCELLED when it was cancelled
 */
PlxExport *plx_export_subject_report (const PlxExportSubject *self, const PlxProgress *progress, GError **error);

/** plx_export_subject_dup_title: Returns: (transfer full): what it is called among others, translated: "The whole dossier" */
char *plx_export_subject_dup_title (const PlxExportSubject *self);

/** plx_export_subject_is_comparison: whether it is compared, and not written as it stands */
gboolean plx_export_subject_is_comparison (const PlxExportSubject *self);
/** plx_export_subject_supports: whether it can be written as @format: a comparison in every format of reports; anything
 * else as a text, a page, a document, and in the formats of sources and of claims */
gboolean plx_export_subject_supports (const PlxExportSubject *self, PlxExportFormat format);

/**
 * plx_export_subject_write:
 * @format: one that it supports
 * @stream: left open
 * @progress: (nullable)
 *
 * Compares, reports or collects, and writes.
 *
 * Returns: whether all of it was written; otherwise @error, of %G_IO_ERROR_CANCELLED when it was cancelled
 */
gboolean plx_export_subject_write (const PlxExportSubject *self, PlxExportFormat format, const PlxExportOptions *options,
                                   GOutputStream *stream, const PlxProgress *progress, GError **error);

/** plx_export_subject_dup_file_name: as plx_export_dup_file_name() */
char *plx_export_subject_dup_file_name (const PlxExportSubject *self, PlxExportFormat format);

G_END_DECLS
