/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-report.h"

G_BEGIN_DECLS

/**
 * PlxReference: a source that a report rests on
 * @source: the PlxSource
 * @paragraphs: (element-type guint): those that the report cites, ascending
 */
typedef struct
{
  PlxRecord *source;
  GArray *paragraphs;
} PlxReference;

/**
 * PlxReferenceList: the sources of a report, each once, in the order in which it comes to them
 * @references: PlxReferences; they are numbered from 1
 */
typedef struct
{
  GPtrArray *references;
  /*< private >*/
  GHashTable *numbers;
} PlxReferenceList;

PlxReferenceList *plx_reference_list_new (const PlxReport *report);
/** plx_reference_list_new_for_blocks: @blocks: PlxReportBlocks of @report. The same for some of its blocks */
PlxReferenceList *plx_reference_list_new_for_blocks (const PlxReport *report, GPtrArray *blocks);
/** plx_reference_list_new_for_citations: the same for the sources of some citations alone */
PlxReferenceList *plx_reference_list_new_for_citations (GPtrArray *citations);
void plx_reference_list_free (PlxReferenceList *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxReferenceList, plx_reference_list_free)

/**
 * plx_reference_list_dup_numbers:
 * @citations: PlxCitations of the report
 *
 * Returns: (transfer full) (element-type guint): the numbers of their sources, ascending, each once
 */
GArray *plx_reference_list_dup_numbers (const PlxReferenceList *self, GPtrArray *citations);

/**
 * plx_reference_dup_line:
 *
 * Returns: (transfer full): publisher, headline, date, language, paragraphs, and what of it is satire. Not the address, which
 * each format links in its own way.
 */
PlxLine *plx_reference_dup_line (const PlxReference *self);

/** plx_reference_get_url: Returns: (transfer none) (nullable): an address that is safe to be made a link */
const char *plx_reference_get_url (const PlxReference *self);

/** plx_reference_dup_places: Returns: (transfer full): "¶ 5, ¶ 14" */
char *plx_reference_dup_places (const PlxReference *self, gboolean satire_only);

G_END_DECLS
