/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-as-of.h"
#include "plx-chart.h"
#include "plx-view.h"

G_BEGIN_DECLS

/**
 * PlxPlace: where in a dossier the reader is: all that is needed to come back to it
 * @view: what the list pane shows
 * @record_id: (nullable): the record whose page is shown
 * @order: how the list is sorted, a PlxListOrder, or the column of a table; -1 for the order that it starts with
 * @words: (nullable): what the list is narrowed to
 * @filter: (nullable): likewise, the nick of a PlxListFilter
 * @list_scroll: how far the list is scrolled, in pixels
 * @page_scroll: how far the page is scrolled, in pixels
 * @page_scroll_across: likewise, to the side
 * @level: which pane is in front when the window is too narrow for all
 * @as_of: the day that a comparison is as of
 * @chart: what stands on the axes of its chart
 * @scale: how numbers are laid out along them
 * @citation: the row of the citation that is brought out in an article, or %PLX_NO_ROW. With a @page_scroll below 0 the article is scrolled
 *   to it
 * @apart: whether what stands apart, satire and unattributed reports, is shown
 * @selected_id: (nullable): the record that is selected in what a search found
 * @expanded: (nullable): the ids of the records whose rows are open; NULL-terminated
 */
typedef struct
{
  PlxView view;
  char *record_id;
  int order;
  gboolean descending;
  char *words;
  char *filter;
  double list_scroll;
  double page_scroll;
  double page_scroll_across;
  PlxLevel level;
  PlxAsOf as_of;
  PlxChartKind chart;
  PlxChartScale scale;
  guint32 citation;
  gboolean apart;
  char *selected_id;
  char **expanded;
} PlxPlace;

/** plx_place_new: Returns: (transfer full): the beginning of @view */
PlxPlace *plx_place_new (PlxView view);
PlxPlace *plx_place_copy (const PlxPlace *self);
void plx_place_free (PlxPlace *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxPlace, plx_place_free)

/** plx_place_is_same: whether both show the same page beside the same view, however sorted, narrowed and scrolled */
gboolean plx_place_is_same (const PlxPlace *a, const PlxPlace *b);

G_END_DECLS
