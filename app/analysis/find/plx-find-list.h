/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-find-index.h"
#include "plx-find-item.h"

G_BEGIN_DECLS

/** PLX_FIND_LIST_BEST: how many of a kind are listed while there are others */
#define PLX_FIND_LIST_BEST 5

/**
 * PlxFindList:
 *
 * What was found, as the rows of a list: a #GListModel of #PlxFindItem that never changes. The records of a kind stand together,
 * the best first, in the order of @kinds of the results; where a kind has more than are listed, a row that leads to all of them
 * stands behind. It knows row numbers; an object is made when somebody asks for it.
 */
#define PLX_TYPE_FIND_LIST (plx_find_list_get_type ())
G_DECLARE_FINAL_TYPE (PlxFindList, plx_find_list, PLX, FIND_LIST, GObject)

/**
 * plx_find_list_new:
 * @results: (transfer full)
 * @n_best: how many of a kind are listed; one more where that saves the row that leads to all. %G_MAXUINT for all
 */
PlxFindList *plx_find_list_new (PlxDossier *dossier, PlxFindResults *results, guint n_best);

/** plx_find_list_get_n_found: how many records were found, listed or not */
guint plx_find_list_get_n_found (PlxFindList *self);

/** plx_find_list_find: Returns: the position of @record, or %G_MAXUINT where it is not listed. @record: (nullable) */
guint plx_find_list_find (PlxFindList *self, PlxRecord *record);

G_END_DECLS
