/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxRecordPicker:
 *
 * A button that says which record is looked at, and opens the list of those that can be: each with how many claims there are
 * about it, and words to find it by where they are many.
 *
 * Actions of the widget: `picker.open` opens the list. Signal: "chosen" (const char *id): (nullable): the reader has chosen
 * another record, NULL for all of them
 */
#define PLX_TYPE_RECORD_PICKER (plx_record_picker_get_type ())
G_DECLARE_FINAL_TYPE (PlxRecordPicker, plx_record_picker, PLX, RECORD_PICKER, GtkWidget)

/**
 * plx_record_picker_set_records:
 * @records: measures or questions that somebody speaks of (plx_dossier_dup_compared()), claimants, events, sources
 * @all: (nullable): what choosing all of them is called, where one can
 */
void plx_record_picker_set_records (PlxRecordPicker *self, GListModel *records, const char *all);

/**
 * plx_record_picker_set_record: shows what is looked at; emits no signal
 * @id: (nullable): NULL, or an id that is not among the records, for all of them where one can choose that, otherwise for the
 *   first of them
 */
void plx_record_picker_set_record (PlxRecordPicker *self, const char *id);

/** plx_record_picker_dup_record: Returns: (transfer full) (nullable): NULL for all, or when there are none */
PlxRecord *plx_record_picker_dup_record (PlxRecordPicker *self);

/** plx_record_picker_is_empty: whether there is nothing to choose */
gboolean plx_record_picker_is_empty (PlxRecordPicker *self);

/** plx_record_picker_step: chooses the next record, or the previous one, and emits "chosen" where there is one */
void plx_record_picker_step (PlxRecordPicker *self, int steps);

G_END_DECLS
