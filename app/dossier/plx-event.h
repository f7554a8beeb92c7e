/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxEvent:
 *
 * Something that happened, or is said to have happened.
 */
#define PLX_TYPE_EVENT (plx_event_get_type ())
G_DECLARE_FINAL_TYPE (PlxEvent, plx_event, PLX, EVENT, PlxRecord)

/** plx_event_get_title: Returns: (transfer none) */
const char *plx_event_get_title (PlxEvent *self);
/** plx_event_get_date: Returns: whether there is one */
gboolean plx_event_get_date (PlxEvent *self, PlxDate *date);
/** plx_event_get_place: Returns: (transfer none) (nullable) */
const char *plx_event_get_place (PlxEvent *self);
/** plx_event_get_summary: Returns: (transfer none) (nullable) */
const char *plx_event_get_summary (PlxEvent *self);
/** plx_event_dup_participants: Returns: (transfer full): PlxClaimants */
GListModel *plx_event_dup_participants (PlxEvent *self);
/** plx_event_dup_citations: Returns: (transfer full): PlxCitations */
GListModel *plx_event_dup_citations (PlxEvent *self);

G_END_DECLS
