/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "plx-date.h"
#include "plx-record-kind.h"

G_BEGIN_DECLS

typedef struct _PlxDossier PlxDossier;

/**
 * PlxRecord:
 *
 * One record of a dossier: an immutable view of a row of the dossier's table. It is made when somebody asks for it and
 * holds a reference to its dossier; two objects may stand for the same record (plx_record_equal()). Every member of
 * the file format is a read-only property of the same name ("member-of", "stated"): strings, enumerations, numbers as
 * gint64, dates as the text of the file, lists as GListModel.
 *
 * All functions may be called from any thread.
 */
#define PLX_TYPE_RECORD (plx_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (PlxRecord, plx_record, PLX, RECORD, GObject)

struct _PlxRecordClass
{
  GObjectClass parent_class;
};

/** plx_record_get_dossier: Returns: (transfer none) */
PlxDossier *plx_record_get_dossier (PlxRecord *self);
PlxRecordKind plx_record_get_kind (PlxRecord *self);
/** plx_record_get_row: the place of the record among those of its kind, from 0, in the order of the file */
guint32 plx_record_get_row (PlxRecord *self);
/** plx_record_get_id: Returns: (transfer none) (nullable): the id; NULL for a citation or a part */
const char *plx_record_get_id (PlxRecord *self);

/**
 * plx_record_get_label:
 *
 * Returns: (transfer none): what the record is called in a list or a link: its title, name, publisher or words. The id
 * of a record whose own words are missing.
 */
const char *plx_record_get_label (PlxRecord *self);

/**
 * plx_record_is_sound: whether the reader found no error in the record. Records that are not sound stand in no list,
 * but can be reached through references.
 */
gboolean plx_record_is_sound (PlxRecord *self);

gboolean plx_record_equal (PlxRecord *a, PlxRecord *b);

/* The members by number (plx-record-schema.h), for code that works on all kinds alike. */

/** plx_record_get_text: Returns: (transfer none) (nullable): a text, id, date, language, URL … as the file has it */
const char *plx_record_get_text (PlxRecord *self, guint member);
/** plx_record_get_date: Returns: whether there is a valid date */
gboolean plx_record_get_date (PlxRecord *self, guint member, PlxDate *date);
/** plx_record_get_enum: Returns: the value, or -1 when there is none (in a record that is not sound) */
int plx_record_get_enum (PlxRecord *self, guint member);
/** plx_record_get_number: Returns: a number, or %PLX_NO_NUMBER */
gint64 plx_record_get_number (PlxRecord *self, guint member);
/** plx_record_get_texts: Returns: (transfer container): the strings of an array, NULL-terminated */
const char **plx_record_get_texts (PlxRecord *self, guint member);
/** plx_record_dup_reference: Returns: (transfer full) (nullable): the record that a reference names */
PlxRecord *plx_record_dup_reference (PlxRecord *self, guint member);
/** plx_record_dup_records: Returns: (transfer full): the records that a list of references names, or the parts */
GListModel *plx_record_dup_records (PlxRecord *self, guint member);

/**
 * plx_record_dup_owner:
 *
 * Returns: (transfer full) (nullable): the record that a citation or part belongs to
 */
PlxRecord *plx_record_dup_owner (PlxRecord *self);

G_END_DECLS
