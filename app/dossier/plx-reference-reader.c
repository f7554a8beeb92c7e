/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-record-reader-private.h"

#define LONGEST_SEARCHED 64

static void
report_dangling (PlxRecordReader *self, const PlxPendingReference *pending, PlxRecordKind expected, const char *id)
{
  g_autofree char *shown = plx_record_reader_show (self, id);
  const char *nearest = shown != NULL ? plx_id_index_suggest (self->ids, id, expected, &self->suggestion_budget) : NULL;
  g_autofree char *shown_nearest = nearest != NULL ? plx_record_reader_show (self, nearest) : NULL;
  const char *list = plx_record_schema_get (expected)->list;

  if (nearest != NULL)
    plx_record_reader_report (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_REFERENCE, pending->place, pending->kind, pending->row,
                              pending->member, pending->index,
                              /* Translators: an id, a list of records in English, as the file format calls it
                                 ("claimants"), and another id */
                              _("there is no “%s” among the %s; expected the id of one that is there, “%s” perhaps"),
                              shown, list, shown_nearest);
  else
    plx_record_reader_report (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_REFERENCE, pending->place, pending->kind, pending->row,
                              pending->member, pending->index,
                              /* Translators: an id and a list of records in English, as the file format calls it
                                 ("claimants") */
                              _("there is no “%s” among the %s; expected the id of one that is there"), shown, list);
}

static void
report_wrong_kind (PlxRecordReader *self, const PlxPendingReference *pending, PlxRecordKind expected, const char *id,
                   PlxRecordKind found)
{
  g_autofree char *shown = plx_record_reader_show (self, id);

  plx_record_reader_report (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_REFERENCE, pending->place, pending->kind, pending->row,
                            pending->member, pending->index,
                            /* Translators: an id and two lists of records in English, as the file format calls them */
                            _("“%s” is among the %s; expected the id of one of the %s"), shown,
                            plx_record_schema_get (found)->list, plx_record_schema_get (expected)->list);
}

/* Reports a reference that stands in its list already. @cell is behind the last element of the list up to there. */
static void
check_repeated (PlxRecordReader *self, const PlxPendingReference *pending, const guint32 *cell, guint32 row,
                const char *id)
{
  /* In a long list only the last ones are looked at, so that the work stays linear. */
  for (int i = 1; i <= MIN (pending->index, LONGEST_SEARCHED); i++)
    {
      g_autofree char *shown = NULL;

      if (cell[-i] != row)
        continue;
      shown = plx_record_reader_show (self, id);
      plx_record_reader_report (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_DUPLICATE, pending->place, pending->kind,
                                pending->row, pending->member, pending->index,
                                _("“%s” is named twice in this list; expected it once"), shown);
      return;
    }
}

/* Reports a list in which a record names itself. */
static void
report_self (PlxRecordReader *self, const PlxPendingReference *pending, const char *id)
{
  g_autofree char *shown = plx_record_reader_show (self, id);

  plx_record_reader_report (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_CONTRADICTION, pending->place, pending->kind,
                            pending->row, pending->member, pending->index,
                            _("“%s” names itself in this list; expected others"), shown);
}

static guint32 *
find_cell (PlxRecordReader *self, const PlxPendingReference *pending)
{
  guint32 *cells = plx_record_table_cells (self->table, pending->kind, pending->row, (guint) pending->member);

  if (pending->index == PLX_NO_MEMBER)
    return cells;
  return &g_array_index (self->table->pool, guint32, cells[0] + (guint32) pending->index);
}

static PlxRecordKind
get_expected (PlxRecordReader *self, const PlxPendingReference *pending)
{
  return self->table->rows[pending->kind].schema->members[pending->member].to;
}

static gboolean
resolve (PlxRecordReader *self, const PlxPendingReference *pending, const char *id, guint32 hash)
{
  PlxRecordKind expected = get_expected (self, pending);
  guint32 *cell = find_cell (self, pending);
  PlxRecordKind kind;
  guint32 found;

  if (!plx_id_index_find_hashed (self->ids, id, hash, &kind, &found))
    return FALSE;
  if (kind != expected)
    {
      report_wrong_kind (self, pending, expected, id, kind);
      return TRUE;
    }
  *cell = found;
  if (pending->index != PLX_NO_MEMBER && kind == pending->kind && found == pending->row)
    report_self (self, pending, id);
  if (pending->index > 0)
    check_repeated (self, pending, cell, found, id);
  return TRUE;
}

/* The id has not been met yet; it may come. */
static void
remember (PlxRecordReader *self, PlxPendingReference *pending, const char *id, gsize length)
{
  pending->id = plx_arena_add (self->pending_ids, id, length);
  g_array_append_val (self->pending, *pending);
}

/* Whether a reference before it in its list has still to be resolved. Only in order are those named twice found. */
static gboolean
has_to_wait (PlxRecordReader *self, const PlxPendingReference *reference)
{
  const PlxPendingReference *last;

  if (reference->index <= 0 || self->pending->len == 0)
    return FALSE;
  last = &g_array_index (self->pending, PlxPendingReference, self->pending->len - 1);
  return last->kind == reference->kind && last->row == reference->row && last->member == reference->member;
}

static void
resolve_under_way (PlxRecordReader *self, PlxReferenceUnderWay *reference)
{
  if (has_to_wait (self, &reference->pending)
      || !resolve (self, &reference->pending, reference->id, reference->hash))
    remember (self, &reference->pending, reference->id, strlen (reference->id));
}

/* The memory of the index that an id leads to is far from the processor. It is asked for as soon as the id is met, what
   it leads to a while later, and both are there when the reference is resolved. */
static void
start (PlxRecordReader *self, const PlxPendingReference *pending, const char *id, gsize length)
{
  PlxReferenceUnderWay *reference = &self->under_way[self->n_started % PLX_REFERENCES_UNDER_WAY];
  PlxReferenceUnderWay *earlier
    = &self->under_way[(self->n_started + PLX_REFERENCES_UNDER_WAY / 2) % PLX_REFERENCES_UNDER_WAY];

  if (self->n_started >= PLX_REFERENCES_UNDER_WAY)
    {
      resolve_under_way (self, reference);
      plx_id_index_prefetch_id (self->ids, earlier->hash, get_expected (self, &earlier->pending));
    }
  reference->pending = *pending;
  memcpy (reference->id, id, length + 1);
  reference->hash = plx_id_index_prepare (self->ids, id, length, get_expected (self, pending));
  self->n_started++;
}

void
plx_reference_reader_catch_up (PlxRecordReader *self)
{
  guint64 first = self->n_started - MIN (self->n_started, PLX_REFERENCES_UNDER_WAY);

  for (guint64 i = first; i < self->n_started; i++)
    resolve_under_way (self, &self->under_way[i % PLX_REFERENCES_UNDER_WAY]);
}

void
plx_reference_reader_add (PlxRecordReader *self, PlxRecordFrame *frame, int member, int index)
{
  PlxPendingReference pending = { frame->kind, frame->row, member, index, plx_record_reader_place (self), 0 };
  gsize length;
  const char *id = plx_json_scanner_end_text (self->scanner, &length);

  if (self->scanner->text_state != PLX_JSON_TEXT_WELL_FORMED)
    {
      plx_record_reader_error (self, frame, member, index, PLX_PROBLEM_VALUE, "%s",
                               _("the text holds U+0000 or half a surrogate pair; expected an id"));
      return;
    }
  if (frame->kind == PLX_RECORD_CLAIMANT)
    {
      g_array_set_size (self->claimant_places, frame->row + 1);
      g_array_index (self->claimant_places, PlxClaimantPlaces, frame->row).member_of = pending.place;
    }
  if (length < PLX_LONGEST_UNDER_WAY)
    start (self, &pending, id, length);
  else
    remember (self, &pending, id, length);
}

/* Takes the references that lead nowhere out of the lists of a record, which is not sound anyway. */
static void
close_gaps (PlxRecordReader *self, PlxRecordKind kind, guint32 row, guint member)
{
  guint32 *cells = plx_record_table_cells (self->table, kind, row, member);
  guint32 *rows = &g_array_index (self->table->pool, guint32, cells[0]);
  guint32 kept = 0;

  for (guint32 i = 0; i < cells[1]; i++)
    {
      if (rows[i] != PLX_NO_ROW)
        rows[kept++] = rows[i];
    }
  cells[1] = kept;
}

static void
close_all_gaps (PlxRecordReader *self, PlxRecordKind kind)
{
  const PlxRecordSchema *schema = plx_record_schema_get (kind);
  const PlxRows *rows = &self->table->rows[kind];

  for (guint32 row = 0; row < rows->n_rows && rows->n_unsound > 0; row++)
    {
      for (guint i = 0; i < schema->n_members && !plx_record_table_is_sound (self->table, kind, row); i++)
        {
          if (schema->members[i].type == PLX_MEMBER_REFERENCES)
            close_gaps (self, kind, row, i);
        }
    }
}

void
plx_reference_reader_finish (PlxRecordReader *self)
{
  for (guint i = 0; i < self->pending->len && !self->has_too_many_problems; i++)
    {
      const PlxPendingReference *pending = &g_array_index (self->pending, PlxPendingReference, i);
      const char *id = plx_arena_get (self->pending_ids, pending->id);
      guint32 hash = plx_id_index_prepare (self->ids, id, strlen (id), get_expected (self, pending));

      if (!resolve (self, pending, id, hash))
        report_dangling (self, pending, get_expected (self, pending), id);
    }
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    close_all_gaps (self, kind);
}
