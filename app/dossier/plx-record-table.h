/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "plx-arena.h"
#include "plx-record-schema.h"

G_BEGIN_DECLS

/** PlxOwner: the record that another is a part of */
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

/**
 * PlxRows: all records of one kind: fixed-size rows of 32-bit cells
 */
typedef struct
{
  const PlxRecordSchema *schema;
  guint32 *missing;  /* the cells of a row without members */
  guint32 *cells;    /* n_cells a row */
  guint8 *flags;     /* one a row */
  PlxOwner *owners;  /* one a row of a part of records; NULL for listed kinds */
  PlxPlace *places;  /* one a row of a listed kind, while reading; NULL for the others, and afterwards */
  guint32 n_rows;
  guint32 capacity;  /* how many rows there is room for */
  guint32 n_unsound;
} PlxRows;

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

/** plx_rows_grow: makes room for more rows */
void plx_rows_grow (PlxRows *rows);

/** plx_record_table_add_row: Returns: the number of a new row, all of whose members are missing */
static inline guint32
plx_record_table_add_row (PlxRecordTable *table, PlxRecordKind kind)
{
  PlxRows *rows = &table->rows[kind];
  gsize n_cells = rows->schema->n_cells;

  if (rows->n_rows == rows->capacity)
    plx_rows_grow (rows);
  memcpy (rows->cells + rows->n_rows * n_cells, rows->missing, n_cells * sizeof *rows->cells);
  rows->flags[rows->n_rows] = 0;
  return rows->n_rows++;
}

/** plx_record_table_finish: gives back what only reading needed */
void plx_record_table_finish (PlxRecordTable *table);

void plx_record_table_set_unsound (PlxRecordTable *table, PlxRecordKind kind, guint32 row);

static inline guint32 *
plx_record_table_cells (const PlxRecordTable *table, PlxRecordKind kind, guint32 row, guint member)
{
  const PlxRows *rows = &table->rows[kind];

  return rows->cells + (gsize) row * rows->schema->n_cells + rows->schema->cells[member];
}

static inline gboolean
plx_record_table_is_sound (const PlxRecordTable *table, PlxRecordKind kind, guint32 row)
{
  return (table->rows[kind].flags[row] & PLX_ROW_UNSOUND) == 0;
}

gint64 plx_record_table_get_number (const PlxRecordTable *table, PlxRecordKind kind, guint32 row, guint member);

/** plx_record_cells_set_number: sets the two cells of a number */
static inline void
plx_record_cells_set_number (guint32 *cells, gint64 number)
{
  cells[0] = (guint32) (guint64) number;
  cells[1] = (guint32) ((guint64) number >> 32);
}

G_END_DECLS
