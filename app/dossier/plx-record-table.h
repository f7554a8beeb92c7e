/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-arena.h"
#include "plx-record-schema.h"

G_BEGIN_DECLS

/**
 * PlxRows: all records of one kind: fixed-size rows of 32-bit cells
 */
typedef struct
{
  const PlxRecordSchema *schema;
  guint32 *missing; /* the cells of a row without members */
  GArray *cells;    /* guint32, n_cells a row */
  GArray *flags;    /* guint8 a row */
  GArray *owners;   /* for parts of records: PlxOwner a row; NULL for listed kinds */
  GArray *places;   /* for listed kinds, while reading: PlxPlace a row; NULL for the others, and afterwards */
  guint32 n_rows;
  guint32 n_unsound;
} PlxRows;

typedef struct
{
  PlxRecordKind kind;
  guint32 row;
} PlxOwner;

/** PlxPlace: where something stands in the file, both from 1 */
typedef struct
{
  guint32 line;
  guint32 column;
} PlxPlace;

#define PLX_ROW_UNSOUND 1u

/**
 * PlxUnknownMember: a member that the version does not know, kept for the writer
 * @json: its value, without white space
 */
typedef struct
{
  PlxRecordKind kind;
  guint32 row;
  char *name;
  char *json;
} PlxUnknownMember;

/**
 * PlxRecordTable:
 *
 * Everything a dossier holds: strings in an arena, records as rows, references as row numbers. Filled by the reader, then
 * never changed.
 */
typedef struct
{
  PlxArena *arena;
  PlxRows rows[PLX_N_RECORD_KINDS];
  GArray *pool;            /* guint32: the elements of lists: handles of strings, or rows */
  GPtrArray *unknown;      /* PlxUnknownMember in the order of the file */
} PlxRecordTable;

PlxRecordTable *plx_record_table_new (void);
void plx_record_table_free (PlxRecordTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxRecordTable, plx_record_table_free)

/** plx_record_table_add_row: Returns: the number of a new row, all of whose members are missing */
guint32 plx_record_table_add_row (PlxRecordTable *table, PlxRecordKind kind);

/** plx_record_table_finish: gives back what only reading needed */
void plx_record_table_finish (PlxRecordTable *table);

void plx_record_table_set_unsound (PlxRecordTable *table, PlxRecordKind kind, guint32 row);

static inline guint32 *
plx_record_table_cells (const PlxRecordTable *table, PlxRecordKind kind, guint32 row, guint member)
{
  const PlxRows *rows = &table->rows[kind];

  return &g_array_index (rows->cells, guint32, (gsize) row * rows->schema->n_cells + rows->schema->cells[member]);
}

static inline gboolean
plx_record_table_is_sound (const PlxRecordTable *table, PlxRecordKind kind, guint32 row)
{
  return (g_array_index (table->rows[kind].flags, guint8, row) & PLX_ROW_UNSOUND) == 0;
}

gint64 plx_record_table_get_number (const PlxRecordTable *table, PlxRecordKind kind, guint32 row, guint member);
void plx_record_table_set_number (PlxRecordTable *table, PlxRecordKind kind, guint32 row, guint member, gint64 number);

G_END_DECLS
