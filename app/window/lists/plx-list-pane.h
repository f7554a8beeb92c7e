/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-dossier.h"
#include "plx-list-query.h"
#include "plx-place.h"

G_BEGIN_DECLS

/**
 * PlxListPane:
 *
 * The records of one kind: a title, ways to sort and to narrow them, and the list itself.
 *
 * Signals:
 * "chosen" (PlxRecord *record, gboolean stepping, gboolean pointer), "opened" (gboolean pointer): as of #PlxRecordsView.
 */
#define PLX_TYPE_LIST_PANE (plx_list_pane_get_type ())
G_DECLARE_FINAL_TYPE (PlxListPane, plx_list_pane, PLX, LIST_PANE, GtkWidget)

void plx_list_pane_set_dossier (PlxListPane *self, PlxDossier *dossier);

/**
 * plx_list_pane_show:
 * @place: its view, sorted, narrowed and scrolled as it says
 * @selected: (nullable): the record to select when it is listed
 */
void plx_list_pane_show (PlxListPane *self, const PlxPlace *place, PlxRecord *selected);

/**
 * plx_list_pane_reveal:
 * @record: a sound record of the kind that is shown
 *
 * Selects @record and scrolls to it; what hides it (words, filter) is cleared.
 */
void plx_list_pane_reveal (PlxListPane *self, PlxRecord *record);

/** plx_list_pane_describe: @place: its order, words, filter and scroll are set to those of the list */
void plx_list_pane_describe (PlxListPane *self, PlxPlace *place);

/** plx_list_pane_get_query: @query: (out): what it shows, valid until it shows something else */
void plx_list_pane_get_query (PlxListPane *self, PlxListQuery *query);

/** plx_list_pane_step: Returns: whether there was a row to step to */
gboolean plx_list_pane_step (PlxListPane *self, int steps);

void plx_list_pane_focus_list (PlxListPane *self);
void plx_list_pane_focus_filter (PlxListPane *self);

G_END_DECLS
