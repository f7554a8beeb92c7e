/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * PlxListOrder: how a list can be sorted. Which orders a kind offers is plx_list_orders().
 */
typedef enum
{
  PLX_LIST_ORDER_FILE,     /* as the file has them */
  PLX_LIST_ORDER_DATE,     /* events by date, claims by when they were said, sources by when they came out */
  PLX_LIST_ORDER_PLACE,    /* events */
  PLX_LIST_ORDER_CLAIMANT, /* claims */
  PLX_LIST_ORDER_FORM,     /* quotations: direct, mixed, indirect */
  PLX_LIST_ORDER_MEASURE,  /* estimates */
  PLX_LIST_ORDER_FIGURE,   /* estimates, each measure by itself: figures of two measures have no order */
  PLX_LIST_ORDER_QUESTION, /* positions */
  PLX_LIST_ORDER_STANCE,   /* positions */
  PLX_LIST_ORDER_NAME,     /* claimants, sources, events by title */
  PLX_LIST_ORDER_AFFILIATION, /* claimants: each state or organisation followed by who belongs to it */
  PLX_LIST_ORDER_CLAIMS,      /* claimants: those with most claims first */
} PlxListOrder;

#define PLX_TYPE_LIST_ORDER (plx_list_order_get_type ())
GType plx_list_order_get_type (void);

/**
 * plx_list_orders:
 * @n: (out): how many
 *
 * Returns: (transfer none): the orders that a list of @kind offers; the first is the one it starts with
 */
const PlxListOrder *plx_list_orders (PlxRecordKind kind, guint *n);

/** plx_list_order_get_title: Returns: (transfer none): "Date", "Place" … translated */
const char *plx_list_order_get_title (PlxListOrder order);

/**
 * plx_list_heading:
 * @order: how the list is sorted
 *
 * Returns: (transfer full) (nullable): the heading under which @record stands in a list sorted so: "Monday 21
 * October 2024", "Seoul", "Direct quotations"; NULL for an order without headings
 */
char *plx_list_heading (PlxRecord *record, PlxListOrder order);

/**
 * plx_list_sort:
 * @rows: (element-type guint32): rows of records of @kind, in the order of the file
 *
 * Sorts @rows. Where the order leaves two records equal, the earlier date comes first, then the order of the
 * file.
 */
void plx_list_sort (
    PlxDossier *dossier, PlxRecordKind kind, PlxListOrder order, gboolean descending, GArray *rows);

G_END_DECLS
