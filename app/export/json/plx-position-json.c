/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-comparison-json.h"

#include "plx-position.h"
#include "plx-record-json.h"

static void
add_position (JsonBuilder *builder, const PlxAsOf *as_of, PlxClaim *position, gboolean latest)
{
  json_builder_begin_object (builder);
  plx_claim_add_json_members (builder, position, as_of);
  plx_json_add_flag (builder, "latest", latest);
  plx_json_add_satire (builder, position, as_of);
  json_builder_end_object (builder);
}

static void
add_cell (JsonBuilder *builder, const PlxAsOf *as_of, const PlxStanceCell *cell, PlxRecord *question)
{
  json_builder_begin_object (builder);
  plx_json_add_text (builder, "question", plx_record_get_id (question));
  plx_json_add_flag (builder, "changed", cell->changed);
  plx_json_add_flag (builder, "new", cell->is_new);
  plx_json_add_flag (builder, "approximate-day", cell->approximate);
  plx_json_add_flag (builder, "satire-only", cell->satire);
  json_builder_set_member_name (builder, "positions");
  json_builder_begin_array (builder);
  for (guint i = 0; i < cell->positions->len; i++)
    add_position (builder, as_of, g_ptr_array_index (cell->positions, i),
                  i + cell->n_latest >= cell->positions->len);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_columns (JsonBuilder *builder, const char *name, const PlxPositionComparison *self, GArray *columns)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < columns->len; i++)
    json_builder_add_string_value (
        builder, plx_record_get_id (g_ptr_array_index (self->questions, g_array_index (columns, guint, i))));
  json_builder_end_array (builder);
}

static void
add_row (JsonBuilder *builder, const PlxPositionComparison *self, guint number)
{
  const PlxStanceRow *row = plx_position_comparison_get_row (self, number);

  json_builder_begin_object (builder);
  plx_json_add_record (builder, "claimant", row->claimant);
  plx_json_add_number (builder, "depth", row->depth);
  json_builder_set_member_name (builder, "cells");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->questions->len; i++)
    {
      const PlxStanceCell *cell = plx_position_comparison_get_cell (self, number, i);

      if (cell != NULL)
        add_cell (builder, &self->as_of, cell, g_ptr_array_index (self->questions, i));
    }
  json_builder_end_array (builder);
  add_columns (builder, "contradictions", self, row->contradictions);
  add_columns (builder, "differences", self, row->differences);
  json_builder_end_object (builder);
}

char *
plx_position_comparison_to_json (const PlxPositionComparison *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (PlxReport) report = plx_position_comparison_to_report (self);

  plx_json_begin (builder, self->dossier, &self->as_of);
  json_builder_set_member_name (builder, "questions");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->questions->len; i++)
    plx_json_add_record (builder, NULL, g_ptr_array_index (self->questions, i));
  json_builder_end_array (builder);
  plx_json_add_lines (builder, "summary", self->summary);
  json_builder_set_member_name (builder, "rows");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->rows->len; i++)
    add_row (builder, self, i);
  json_builder_end_array (builder);
  plx_json_add_days (builder, self->days);
  return plx_json_end (builder, report);
}
