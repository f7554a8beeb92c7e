/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-fold.h"
#include "plx-view.h"

G_BEGIN_DECLS

/**
 * PlxPlace: where in a dossier the reader is: all that is needed to come back to it
 * @view: what the list pane shows
 * @record_id: (nullable): the record whose page is shown
 * @order: how the list is sorted, a PlxListOrder; -1 for the order that it starts with
 * @words: (nullable): what the list is narrowed to
 * @filter: (nullable): likewise, the nick of a PlxListFilter
 * @list_scroll: how far the list is scrolled, in pixels
 * @page_scroll: how far the page is scrolled, in pixels
 * @level: which pane is in front when the window is too narrow for all
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
  PlxLevel level;
} PlxPlace;

/** plx_place_new: Returns: (transfer full): the beginning of @view */
PlxPlace *plx_place_new (PlxView view);
PlxPlace *plx_place_copy (const PlxPlace *self);
void plx_place_free (PlxPlace *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxPlace, plx_place_free)

/** plx_place_is_same: whether both show the same page beside the same view, however sorted, narrowed and scrolled */
gboolean plx_place_is_same (const PlxPlace *a, const PlxPlace *b);

G_END_DECLS
