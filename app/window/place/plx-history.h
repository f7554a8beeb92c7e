/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-place.h"

G_BEGIN_DECLS

/**
 * PlxHistory: the places where the reader was, for Back and Forward
 */
typedef struct _PlxHistory PlxHistory;

/** PLX_HISTORY_MAX_PLACES: how many are kept; beyond that the oldest are forgotten */
#define PLX_HISTORY_MAX_PLACES 200

/** PlxVisit: how the reader came to a place */
typedef enum
{
  PLX_VISIT_JUMP, /* by a link or a choice: Back returns from here */
  PLX_VISIT_STEP, /* to the next row of a list: a run of steps counts as one place */
} PlxVisit;

PlxHistory *plx_history_new (void);
void plx_history_free (PlxHistory *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxHistory, plx_history_free)

/**
 * plx_history_visit:
 * @place: where the reader is now
 *
 * Enters @place behind the current one and forgets what lay ahead. The current place again only brings it up to date.
 */
void plx_history_visit (PlxHistory *self, const PlxPlace *place, PlxVisit visit);

/**
 * plx_history_update:
 * @place: the current place as it is now: scrolled, sorted or narrowed otherwise
 */
void plx_history_update (PlxHistory *self, const PlxPlace *place);

/** plx_history_get_current: Returns: (transfer none) (nullable): NULL before the first visit */
const PlxPlace *plx_history_get_current (PlxHistory *self);

/** plx_history_can_go: @steps: negative for back */
gboolean plx_history_can_go (PlxHistory *self, int steps);

/** plx_history_go: Returns: (transfer none) (nullable): the place that is now the current one; NULL when there is none there */
const PlxPlace *plx_history_go (PlxHistory *self, int steps);

/** plx_history_amend: calls @amend for each place, which is not to make it another one */
void plx_history_amend (PlxHistory *self, void (*amend) (PlxPlace *place, gpointer user_data), gpointer user_data);

G_END_DECLS
