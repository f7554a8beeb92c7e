/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-reference-index.h"

/* The rows that name target t stand in rows[starts[t]] up to rows[starts[t + 1]]. */
typedef struct
{
  guint32 *starts;
  guint32 *rows;
  guint32 n_targets;
} Reverse;

struct _PlxReferenceIndex
{
  Reverse reverse[PLX_N_RELATIONS][PLX_N_LISTED_KINDS];
};

/* Which member of which kind makes a relation. A source is named by the citations within the member. */
typedef struct
{
  PlxRelation relation;
  PlxRecordKind kind;
  guint member;
  PlxRecordKind target;
} Path;

#define CLAIM_PATHS(KIND) \
  { PLX_RELATION_CLAIMANT, PLX_RECORD_##KIND, PLX_##KIND##_CLAIMANTS, PLX_RECORD_CLAIMANT }, \
  { PLX_RELATION_THROUGH, PLX_RECORD_##KIND, PLX_##KIND##_THROUGH, PLX_RECORD_CLAIMANT }, \
  { PLX_RELATION_EVENT, PLX_RECORD_##KIND, PLX_##KIND##_EVENT, PLX_RECORD_EVENT }, \
  { PLX_RELATION_SOURCE, PLX_RECORD_##KIND, PLX_##KIND##_CITATIONS, PLX_RECORD_SOURCE }

static const Path paths[] = {
  CLAIM_PATHS (QUOTATION),
  CLAIM_PATHS (ESTIMATE),
  CLAIM_PATHS (POSITION),
  { PLX_RELATION_MEASURE, PLX_RECORD_ESTIMATE, PLX_ESTIMATE_MEASURE, PLX_RECORD_MEASURE },
  { PLX_RELATION_QUESTION, PLX_RECORD_POSITION, PLX_POSITION_QUESTION, PLX_RECORD_QUESTION },
  { PLX_RELATION_SOURCE, PLX_RECORD_EVENT, PLX_EVENT_CITATIONS, PLX_RECORD_SOURCE },
  { PLX_RELATION_PARTICIPANT, PLX_RECORD_EVENT, PLX_EVENT_PARTICIPANTS, PLX_RECORD_CLAIMANT },
  { PLX_RELATION_MEMBER_OF, PLX_RECORD_CLAIMANT, PLX_CLAIMANT_MEMBER_OF, PLX_RECORD_CLAIMANT },
};

static guint32
get_reference (const PlxRecordTable *table, PlxMemberType type, const guint32 *cells, guint index)
{
  switch (type)
    {
    case PLX_MEMBER_REFERENCE:
      return cells[0];
    case PLX_MEMBER_REFERENCES:
      return g_array_index (table->pool, guint32, cells[0] + index);
    default:
      return *plx_record_table_cells (table, PLX_RECORD_CITATION, cells[0] + index, PLX_CITATION_SOURCE);
    }
}

typedef void (*Visit) (Reverse *reverse, guint32 target, guint32 row);

/* Visits each pair of target and row once: last_row tells whether a row has named the target already. */
static void
visit_references (const PlxRecordTable *table, const Path *path, Reverse *reverse, guint32 *last_row, Visit visit)
{
  PlxMemberType type = plx_record_schema_get (path->kind)->members[path->member].type;

  for (guint32 t = 0; t < reverse->n_targets; t++)
    last_row[t] = PLX_NO_ROW;
  for (guint32 row = 0; row < table->rows[path->kind].n_rows; row++)
    {
      const guint32 *cells = plx_record_table_cells (table, path->kind, row, path->member);
      guint n = type == PLX_MEMBER_REFERENCE ? 1 : cells[1];

      if (!plx_record_table_is_sound (table, path->kind, row))
        continue;
      for (guint i = 0; i < n; i++)
        {
          guint32 target = get_reference (table, type, cells, i);

          if (target == PLX_NO_ROW || last_row[target] == row)
            continue;
          last_row[target] = row;
          visit (reverse, target, row);
        }
    }
}

static void
count_row (Reverse *reverse, guint32 target, guint32 row)
{
  reverse->starts[target + 2]++;
}

/* While filling, starts[t + 1] is where the next row of target t goes; afterwards it is where target t + 1 starts. */
static void
put_row (Reverse *reverse, guint32 target, guint32 row)
{
  reverse->rows[reverse->starts[target + 1]++] = row;
}

static void
build_reverse (const PlxRecordTable *table, const Path *path, Reverse *reverse)
{
  guint32 n = table->rows[path->target].n_rows;
  g_autofree guint32 *last_row = g_new (guint32, n + 1);

  reverse->n_targets = n;
  reverse->starts = g_new0 (guint32, n + 2);
  visit_references (table, path, reverse, last_row, count_row);
  for (guint32 t = 2; t < n + 2; t++)
    reverse->starts[t] += reverse->starts[t - 1];
  reverse->rows = g_new (guint32, reverse->starts[n + 1] + 1);
  visit_references (table, path, reverse, last_row, put_row);
}

PlxReferenceIndex *
plx_reference_index_new (const PlxRecordTable *table)
{
  PlxReferenceIndex *index = g_new0 (PlxReferenceIndex, 1);

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    build_reverse (table, &paths[i], &index->reverse[paths[i].relation][paths[i].kind]);
  return index;
}

void
plx_reference_index_free (PlxReferenceIndex *index)
{
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      Reverse *reverse = &index->reverse[paths[i].relation][paths[i].kind];

      g_free (reverse->starts);
      g_free (reverse->rows);
    }
  g_free (index);
}

guint
plx_reference_index_get (const PlxReferenceIndex *index, PlxRelation relation, PlxRecordKind kind, guint32 target,
                         const guint32 **rows)
{
  const Reverse *reverse = &index->reverse[relation][kind];

  if (target >= reverse->n_targets)
    {
      *rows = NULL;
      return 0;
    }
  *rows = reverse->rows + reverse->starts[target];
  return reverse->starts[target + 1] - reverse->starts[target];
}
