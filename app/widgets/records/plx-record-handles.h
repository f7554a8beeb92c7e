/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PLX_SIDE_BY_SIDE_ACTION: the action of the window that puts the claim with the id of its parameter (s) side
 * by side with others, or takes it away; its state (as) are the ids of those that are there
 */
#define PLX_SIDE_BY_SIDE_ACTION "side-by-side-toggle"

/**
 * PlxRecordFinder:
 * @widget: what shows records: a page, a list
 * @descendant: something in it
 * @item: (out) (transfer none) (nullable): what of @widget shows just this record; NULL for all of it
 *
 * Returns: (transfer full) (nullable): the record that @descendant belongs to
 */
typedef PlxRecord *(*PlxRecordFinder) (GtkWidget *widget, GtkWidget *descendant, GtkWidget **item);

/**
 * plx_record_handles_install:
 * @widget: has a layout manager, so that a menu can be attached to it
 *
 * Gives everything in @widget that shows a record a context menu (secondary button, Menu key, Shift+F10) and
 * lets it be dragged: as a #PlxDraggedRecord within the program, as a text to others.
 */
void plx_record_handles_install (GtkWidget *widget, PlxRecordFinder finder);

/** plx_record_handles_find: Returns: (transfer full) (nullable): the record that @descendant shows or lies in
 */
PlxRecord *plx_record_handles_find (GtkWidget *descendant);

/** plx_side_by_side_contains: whether the claim with this id stands side by side with others in the window of
 * @widget */
gboolean plx_side_by_side_contains (GtkWidget *widget, const char *record_id);

/** plx_side_by_side_count: how many claims do */
guint plx_side_by_side_count (GtkWidget *widget);

G_END_DECLS
