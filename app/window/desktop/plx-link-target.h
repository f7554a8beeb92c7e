/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record-link.h"

G_BEGIN_DECLS

/**
 * PlxLinkTarget: what a link leads to in a dossier
 */
typedef enum
{
  PLX_LINK_TARGET_ANOTHER_DOSSIER, /* it belongs to another one */
  PLX_LINK_TARGET_DOSSIER,         /* the dossier as a whole */
  PLX_LINK_TARGET_RECORD,          /* the page of the record */
  PLX_LINK_TARGET_FIGURES,         /* the comparison of the estimates of the record, a measure */
  PLX_LINK_TARGET_POSITIONS,       /* the comparison of the positions on the record, a question */
  PLX_LINK_TARGET_NOT_COMPARED,    /* a comparison is meant, but there is nothing to compare: the page of the record */
  PLX_LINK_TARGET_MISSING,         /* the dossier has no such record */
} PlxLinkTarget;

/**
 * plx_record_link_resolve:
 * @record: (out) (transfer full) (nullable): the record that is meant; for a comparison the measure or question
 */
PlxLinkTarget plx_record_link_resolve (const PlxRecordLink *link, PlxDossier *dossier, PlxRecord **record);

/**
 * plx_record_link_dup_complaint:
 * @target: what @link has turned out to lead to; %PLX_LINK_TARGET_ANOTHER_DOSSIER when no dossier with its id was found anywhere
 *
 * Returns: (transfer full) (nullable): what to say about it, as one sentence of plain text; NULL when all is well
 */
char *plx_record_link_dup_complaint (const PlxRecordLink *link, PlxLinkTarget target);

/**
 * plx_link_dup_refusal:
 * @uri: what is no link
 *
 * Returns: (transfer full): what to say about it, with as much of it as can be shown
 */
char *plx_link_dup_refusal (const char *uri);

/**
 * plx_dossier_find_async:
 * @files: (element-type GFile) (transfer full): where to look, in this order
 * @dossier_id: the id that the dossier has
 *
 * Looks in a thread of its own for the file of a dossier. Files that cannot be read are passed over.
 */
void plx_dossier_find_async (GPtrArray *files, const char *dossier_id, GCancellable *cancellable, GAsyncReadyCallback callback,
                             gpointer user_data);
/** plx_dossier_find_finish: Returns: (transfer full) (nullable): NULL when none of the files has it */
GFile *plx_dossier_find_finish (GAsyncResult *result);

G_END_DECLS
