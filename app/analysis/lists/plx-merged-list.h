/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * PlxRecordKey: a record by its numbers, with what it is sorted by
 * @group: sorts before everything else
 * @earliest: the first day of its date; likewise
 * @latest: the last one
 */
typedef struct
{
  guint32 kind;
  guint32 row;
  guint32 group;
  gint32 earliest;
  gint32 latest;
} PlxRecordKey;

/** plx_record_keys_new: Returns: (transfer full): an empty array of PlxRecordKey */
GArray *plx_record_keys_new (void);

/** plx_record_keys_add: adds a record with the days of its date, in group 0 */
void plx_record_keys_add (GArray *keys, PlxDossier *dossier, PlxRecordKind kind, guint32 row);

/**
 * plx_record_keys_add_referrers:
 * @except: (nullable): a record to leave out
 *
 * Adds the records of @kind that name @target.
 */
void plx_record_keys_add_referrers (GArray *keys, PlxRecord *target, PlxRelation relation, PlxRecordKind kind,
                                    PlxRecord *except);

/** plx_record_keys_sort: by group, then date, then kind, then the order of the file */
void plx_record_keys_sort (GArray *keys);

/**
 * PlxMergedList:
 *
 * A list of records of several kinds in any order, whose objects are made on demand.
 */
#define PLX_TYPE_MERGED_LIST (plx_merged_list_get_type ())
G_DECLARE_FINAL_TYPE (PlxMergedList, plx_merged_list, PLX, MERGED_LIST, GObject)

/** plx_merged_list_new: @keys: (transfer full) (element-type PlxRecordKey) */
GListModel *plx_merged_list_new (PlxDossier *dossier, GArray *keys);

G_END_DECLS
