/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"
#include "plx-list-filter.h"
#include "plx-list-order.h"
#include "plx-list-query.h"

G_BEGIN_DECLS

/**
 * PlxListEntry: what the row of a record in a list says
 * @title: the event's title, the words of a quotation, the figure of an estimate, the question, the name, the
 * publisher
 * @subtitle: place, number of claims and sources; claimant and date; …
 * @in_marks: whether the title is a claimant's own words
 * @stance: for a position; -1 otherwise
 * @caution: (nullable): "rests on satire only": marked with a sign as well
 * @relay: (nullable): "through the presidential office": likewise
 */
typedef struct
{
  char *title;
  char *subtitle;
  gboolean in_marks;
  int stance;
  char *caution;
  char *relay;
} PlxListEntry;

/**
 * plx_list_entry_new:
 * @order: how the list is sorted: what the heading above the row says (plx_list_heading()) is left out of the row
 */
PlxListEntry *plx_list_entry_new (PlxRecord *record, PlxListOrder order);
void plx_list_entry_free (PlxListEntry *entry);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxListEntry, plx_list_entry_free)

G_END_DECLS
