/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxRelation: what a record names another record as
 */
typedef enum
{
  PLX_RELATION_CLAIMANT,    /* claim → who said it */
  PLX_RELATION_THROUGH,     /* claim → who relayed it */
  PLX_RELATION_EVENT,       /* claim → the event it belongs to */
  PLX_RELATION_SOURCE,      /* claim or event → where it is printed */
  PLX_RELATION_MEASURE,     /* estimate → what it counts */
  PLX_RELATION_QUESTION,    /* position → what it is about */
  PLX_RELATION_PARTICIPANT, /* event → who took part */
  PLX_RELATION_MEMBER_OF,   /* claimant → what it belongs to */
} PlxRelation;

#define PLX_N_RELATIONS (PLX_RELATION_MEMBER_OF + 1)

/**
 * PlxDossier:
 *
 * Everything recorded about one subject: the contents of one file. Immutable; may be read from any thread.
 */
#define PLX_TYPE_DOSSIER (plx_dossier_get_type ())
G_DECLARE_FINAL_TYPE (PlxDossier, plx_dossier, PLX, DOSSIER, GObject)

/** plx_dossier_get_id: Returns: (transfer none) (nullable): NULL when the file gives none, which is a problem of it */
const char *plx_dossier_get_id (PlxDossier *self);
const char *plx_dossier_get_title (PlxDossier *self);
const char *plx_dossier_get_summary (PlxDossier *self);
const char *plx_dossier_get_language (PlxDossier *self);
/** plx_dossier_get_file: Returns: (transfer none) (nullable): where it was read from; NULL for one read from memory */
GFile *plx_dossier_get_file (PlxDossier *self);

/**
 * plx_dossier_get_problems:
 *
 * Returns: (transfer none): the PlxProblems that the reader found, in the order of the file
 */
GListModel *plx_dossier_get_problems (PlxDossier *self);
/** plx_dossier_count_errors: the number of problems that are errors, those beyond the list's limit included */
guint plx_dossier_count_errors (PlxDossier *self);
/** plx_dossier_count_warnings: likewise */
guint plx_dossier_count_warnings (PlxDossier *self);
/** plx_dossier_count_unsound: how many records of @kind have an error and so stand in no list */
guint plx_dossier_count_unsound (PlxDossier *self, PlxRecordKind kind);

/**
 * plx_dossier_dup_records:
 * @kind: one of the listed kinds
 *
 * Returns: (transfer full): the sound records of @kind in the order of the file. The objects are made on demand.
 */
GListModel *plx_dossier_dup_records (PlxDossier *self, PlxRecordKind kind);

/** plx_dossier_dup_record: Returns: (transfer full): the record at @row among all of @kind, sound or not */
PlxRecord *plx_dossier_dup_record (PlxDossier *self, PlxRecordKind kind, guint32 row);

/**
 * plx_dossier_lookup:
 * @id: the id of a record of any kind
 *
 * Takes constant time.
 *
 * Returns: (transfer full) (nullable): the record
 */
PlxRecord *plx_dossier_lookup (PlxDossier *self, const char *id);

/**
 * plx_dossier_dup_referrers:
 * @target: a record that has an id
 * @relation: what it is named as
 * @kind: which records that name it
 *
 * The reverse of a reference: the quotations of a claimant, the estimates of a measure, what is printed in a source.
 * Only sound records are listed, each once, in the order of the file.
 *
 * Returns: (transfer full): the records of @kind that name @target
 */
GListModel *plx_dossier_dup_referrers (PlxDossier *self, PlxRecord *target, PlxRelation relation, PlxRecordKind kind);

/**
 * plx_dossier_count_referrers: the length of that list, without making it
 */
guint plx_dossier_count_referrers (PlxDossier *self, PlxRecord *target, PlxRelation relation, PlxRecordKind kind);

/**
 * plx_dossier_dup_rows:
 * @rows: (transfer full): row numbers of records of @kind
 *
 * Returns: (transfer full): a list of those records, in that order, whose objects are made on demand
 */
GListModel *plx_dossier_dup_rows (PlxDossier *self, PlxRecordKind kind, GArray *rows);

/* The rows themselves, for code that goes over very many without making an object of each: sorting, filtering. */

/** plx_dossier_count_rows: all records of @kind, sound or not */
guint32 plx_dossier_count_rows (PlxDossier *self, PlxRecordKind kind);
gboolean plx_dossier_is_row_sound (PlxDossier *self, PlxRecordKind kind, guint32 row);
const char *plx_dossier_get_row_text (PlxDossier *self, PlxRecordKind kind, guint32 row, guint member);
gboolean plx_dossier_get_row_date (PlxDossier *self, PlxRecordKind kind, guint32 row, guint member, PlxDate *date);
int plx_dossier_get_row_enum (PlxDossier *self, PlxRecordKind kind, guint32 row, guint member);
gint64 plx_dossier_get_row_number (PlxDossier *self, PlxRecordKind kind, guint32 row, guint member);
/**
 * plx_dossier_get_row_records:
 * @first: (out): the first row, when @member holds parts; PLX_NO_ROW otherwise
 * @rows: (out): (transfer none): the rows, when @member holds references or a single one
 *
 * Returns: how many there are
 */
guint plx_dossier_get_row_records (PlxDossier *self, PlxRecordKind kind, guint32 row, guint member, guint32 *first,
                                   const guint32 **rows);
/** plx_dossier_get_row_ordinal: Returns: an ordinal or offset, or the first of a range; %PLX_NO_ROW when there is none */
guint plx_dossier_get_row_ordinal (PlxDossier *self, PlxRecordKind kind, guint32 row, guint member);
/**
 * plx_dossier_get_referrer_rows: as plx_dossier_dup_referrers()
 * @rows: (out): (transfer none): the rows, ascending
 *
 * Returns: how many there are
 */
guint plx_dossier_get_referrer_rows (PlxDossier *self, PlxRecord *target, PlxRelation relation, PlxRecordKind kind,
                                     const guint32 **rows);

G_END_DECLS
