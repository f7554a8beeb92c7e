/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-list-entry.h"

G_BEGIN_DECLS

/**
 * PlxRecordRow:
 *
 * The row of a record in a list, for records of every kind: an optional heading above it (the date under
 * which events stand), then the title in at most two lines, the subtitle, the stance and what the reader must
 * be warned of.
 *
 * Only the box below the heading (style class `record-content`) shows that the row is selected or pointed at.
 */
#define PLX_TYPE_RECORD_ROW (plx_record_row_get_type ())
G_DECLARE_FINAL_TYPE (PlxRecordRow, plx_record_row, PLX, RECORD_ROW, GtkWidget)

GtkWidget *plx_record_row_new (void);

/**
 * plx_record_row_set_entry:
 * @entry: (nullable): what the row says; copied. NULL empties the row
 * @heading: (nullable): what stands above the row; NULL for a row that goes on under the heading of the row
 * before
 */
void plx_record_row_set_entry (PlxRecordRow *self, const PlxListEntry *entry, const char *heading);

/**
 * plx_record_row_name_list_item:
 * @item: the list item whose child the row is
 *
 * Gives the row that GTK puts round the list item's child its accessible name and description (GTK 4.8 gives
 * it none). To be called when the item is bound, after plx_record_row_set_entry().
 */
void plx_record_row_name_list_item (PlxRecordRow *self, GtkListItem *item);

G_END_DECLS
