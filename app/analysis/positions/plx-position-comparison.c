/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-position-comparison.h"

#include "plx-date-format.h"
#include "plx-position-comparison-private.h"

PlxPositionComparison *
plx_position_comparison_new (PlxDossier *dossier, PlxRecord *question, const PlxAsOf *as_of, gboolean satire)
{
  PlxPositionComparison *self;
  g_autoptr (GArray) entries = NULL;
  g_autofree guint32 *row_of_claimant = NULL;

  g_return_val_if_fail (PLX_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (question == NULL || plx_record_get_kind (question) == PLX_RECORD_QUESTION, NULL);

  self = g_new0 (PlxPositionComparison, 1);
  self->dossier = g_object_ref (dossier);
  self->question = question != NULL ? g_object_ref (question) : NULL;
  self->as_of = *as_of;
  self->questions = g_ptr_array_new_with_free_func (g_object_unref);
  entries = plx_position_entries_new (dossier, question, as_of, satire, &self->days);
  self->rows = plx_stance_rows_new (dossier, entries, &row_of_claimant);
  plx_position_cells_fill (self, entries, row_of_claimant);
  plx_stance_rows_contradict (self);
  self->summary = plx_position_comparison_summarise (self);
  return self;
}

void
plx_position_comparison_free (PlxPositionComparison *self)
{
  g_object_unref (self->dossier);
  g_clear_object (&self->question);
  g_ptr_array_unref (self->questions);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->summary);
  g_array_unref (self->days);
  g_array_unref (self->cells);
  g_array_unref (self->first_cells);
  g_array_unref (self->order);
  g_free (self);
}

const PlxStanceRow *
plx_position_comparison_get_row (const PlxPositionComparison *self, guint row)
{
  return g_ptr_array_index (self->rows, row);
}

static gboolean
has_column (const GArray *columns, guint column)
{
  for (guint i = 0; i < columns->len; i++)
    {
      if (g_array_index (columns, guint, i) == column)
        return TRUE;
    }
  return FALSE;
}

gboolean
plx_stance_row_contradicts (const PlxStanceRow *row, guint question)
{
  return has_column (row->contradictions, question);
}

gboolean
plx_stance_row_differs (const PlxStanceRow *row, guint question)
{
  return has_column (row->differences, question);
}

const PlxStanceCell *
plx_position_comparison_get_cell (const PlxPositionComparison *self, guint row, guint question)
{
  const PlxPositionCell *cell = plx_position_comparison_lookup (self, row, question);

  return cell != NULL ? plx_position_cell_load (self, cell) : NULL;
}

GArray *
plx_position_comparison_dup_stances (const PlxPositionComparison *self, guint row, guint question)
{
  GArray *stances = g_array_new (FALSE, FALSE, sizeof (int));
  guint last = row + plx_position_comparison_get_row (self, row)->n_descendants;
  guint bits = 0;

  for (guint i = row; i <= last; i++)
    {
      const PlxPositionCell *cell = plx_position_comparison_lookup (self, i, question);

      bits |= cell != NULL ? cell->stances : 0;
    }
  for (int stance = 0; bits >> stance != 0; stance++)
    {
      if ((bits >> stance & 1) != 0)
        g_array_append_val (stances, stance);
    }
  return stances;
}

char *
plx_position_format_date (PlxPosition *position, PlxDateForm form)
{
  PlxDate date = { 0 };

  plx_claim_get_stated (PLX_CLAIM (position), &date);
  return plx_date_format (&date, form);
}
