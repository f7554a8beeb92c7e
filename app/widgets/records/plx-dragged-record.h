/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxDraggedRecord: a record that is dragged from one place in the program to another
 * @dossier_id: (nullable): of its dossier
 */
typedef struct
{
  char *dossier_id;
  char *record_id;
} PlxDraggedRecord;

#define PLX_TYPE_DRAGGED_RECORD (plx_dragged_record_get_type ())
GType plx_dragged_record_get_type (void);

/**
 * plx_dragged_record_provide:
 *
 * Returns: (transfer full): @record for this program, as a #PlxDraggedRecord, and for others as a text: a
 * claim as a quotation with its source, anything else as its card says it
 */
GdkContentProvider *plx_dragged_record_provide (PlxRecord *record);

G_END_DECLS
