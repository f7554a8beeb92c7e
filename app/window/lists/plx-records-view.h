/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-list-entry.h"

G_BEGIN_DECLS

/**
 * PlxRecordsView:
 *
 * A scrolled list of records of one kind under headings. The first rows are there in the first frame, the rest right
 * after it.
 *
 * Signals:
 * "chosen" (PlxRecord *record, gboolean stepping, gboolean pointer): the user selected another row, with an arrow key or the
 *   like when @stepping, by pointing at it when @pointer;
 * "opened" (gboolean pointer): the user wants to read what is selected: Enter, or a click on the selected row.
 */
#define PLX_TYPE_RECORDS_VIEW (plx_records_view_get_type ())
G_DECLARE_FINAL_TYPE (PlxRecordsView, plx_records_view, PLX, RECORDS_VIEW, GtkWidget)

/**
 * plx_records_view_set_rows:
 * @rows: (transfer none): the records to show, in order
 * @order: how they are sorted, which decides about the headings
 * @selected: the row of the record that is selected, or %PLX_NO_ROW
 * @scroll: how far to scroll, in pixels; negative to bring the selected row into sight
 */
void plx_records_view_set_rows (PlxRecordsView *self, PlxDossier *dossier, PlxRecordKind kind, GArray *rows,
                               PlxListOrder order, guint32 selected, double scroll);

/** plx_records_view_contains: whether the record at @row of the dossier is listed */
gboolean plx_records_view_contains (PlxRecordsView *self, guint32 row);

/** plx_records_view_select: @row: of the dossier, or %PLX_NO_ROW. Emits no signal. @scroll: as above */
void plx_records_view_select (PlxRecordsView *self, guint32 row, double scroll);

/** plx_records_view_step: selects the next row (or the previous one) as an arrow key does. Returns: whether there is one */
gboolean plx_records_view_step (PlxRecordsView *self, int steps);

double plx_records_view_get_scroll (PlxRecordsView *self);

/** plx_records_view_focus: moves the keyboard focus to the selected row, or the first */
void plx_records_view_focus (PlxRecordsView *self);

/** plx_records_view_set_name: @name: the accessible name of the list */
void plx_records_view_set_name (PlxRecordsView *self, const char *name);

G_END_DECLS
