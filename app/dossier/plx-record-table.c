/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-table.h"

#define FIRST_CAPACITY 16u

static void
unknown_member_free (gpointer data)
{
  PlxUnknownMember *member = data;

  g_free (member->name);
  g_free (member->json);
  g_free (member);
}

static guint32
missing_cell (PlxMemberType type, guint index)
{
  switch (type)
    {
    case PLX_MEMBER_ENUM:
    case PLX_MEMBER_REFERENCE:
    case PLX_MEMBER_ORDINAL:
    case PLX_MEMBER_OFFSET:
      return PLX_NO_ROW;
    case PLX_MEMBER_NUMBER:
      return (guint32) ((guint64) PLX_NO_NUMBER >> (32 * index));
    default:
      return 0;
    }
}

/* The row in which all members are missing. */
static void
fill_missing (PlxRows *rows)
{
  const PlxRecordSchema *schema = rows->schema;

  rows->missing = g_new0 (guint32, MAX (schema->n_cells, 1));
  for (guint i = 0; i < schema->n_members; i++)
    {
      guint end = i + 1 < schema->n_members ? schema->cells[i + 1] : schema->n_cells;

      for (guint cell = schema->cells[i]; cell < end; cell++)
        rows->missing[cell] = missing_cell (schema->members[i].type, cell - schema->cells[i]);
    }
}

/* Memory for @capacity rows, of which those that are there are kept. */
static void
resize_rows (PlxRows *rows, guint32 capacity)
{
  rows->cells = g_realloc_n (rows->cells, capacity, rows->schema->n_cells * sizeof *rows->cells);
  rows->flags = g_realloc_n (rows->flags, capacity, sizeof *rows->flags);
  if (rows->owners != NULL)
    rows->owners = g_realloc_n (rows->owners, capacity, sizeof *rows->owners);
  if (rows->places != NULL)
    rows->places = g_realloc_n (rows->places, capacity, sizeof *rows->places);
  rows->capacity = capacity;
}

void
plx_rows_grow (PlxRows *rows)
{
  resize_rows (rows, rows->capacity * 2);
}

static void
init_rows (PlxRows *rows, PlxRecordKind kind)
{
  rows->schema = plx_record_schema_get (kind);
  fill_missing (rows);
  if (kind < PLX_N_LISTED_KINDS)
    rows->places = g_new (PlxPlace, FIRST_CAPACITY);
  else
    rows->owners = g_new (PlxOwner, FIRST_CAPACITY);
  resize_rows (rows, FIRST_CAPACITY);
}

PlxRecordTable *
plx_record_table_new (void)
{
  PlxRecordTable *table = g_new0 (PlxRecordTable, 1);

  table->arena = plx_arena_new ();
  table->pool = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_array_set_size (table->pool, 1); /* so that it is never without memory */
  table->unknown = g_ptr_array_new_with_free_func (unknown_member_free);
  for (guint i = 0; i < PLX_N_RECORD_KINDS; i++)
    init_rows (&table->rows[i], i);
  return table;
}

void
plx_record_table_free (PlxRecordTable *table)
{
  for (guint i = 0; i < PLX_N_RECORD_KINDS; i++)
    {
      g_free (table->rows[i].cells);
      g_free (table->rows[i].flags);
      g_free (table->rows[i].missing);
      g_free (table->rows[i].owners);
      g_free (table->rows[i].places);
    }
  g_array_unref (table->pool);
  g_ptr_array_unref (table->unknown);
  plx_arena_free (table->arena);
  g_free (table);
}

void
plx_record_table_finish (PlxRecordTable *table)
{
  for (guint i = 0; i < PLX_N_RECORD_KINDS; i++)
    {
      g_clear_pointer (&table->rows[i].places, g_free);
      resize_rows (&table->rows[i], MAX (table->rows[i].n_rows, 1));
    }
}

void
plx_record_table_set_unsound (PlxRecordTable *table, PlxRecordKind kind, guint32 row)
{
  PlxRows *rows = &table->rows[kind];

  if (!plx_record_table_is_sound (table, kind, row))
    return;
  rows->flags[row] |= PLX_ROW_UNSOUND;
  rows->n_unsound++;
}

gint64
plx_record_table_get_number (const PlxRecordTable *table, PlxRecordKind kind, guint32 row, guint member)
{
  const guint32 *cells = plx_record_table_cells (table, kind, row, member);

  return (gint64) ((guint64) cells[1] << 32 | cells[0]);
}
