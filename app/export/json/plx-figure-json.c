/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-comparison-json.h"

#include "plx-record-json.h"

static void
add_figure (JsonBuilder *builder, const PlxAsOf *as_of, const PlxFigureMark *mark, gboolean latest)
{
  json_builder_begin_object (builder);
  plx_claim_add_json_members (builder, PLX_CLAIM (mark->estimate), as_of);
  plx_json_add_text (builder, "figure", mark->figure);
  plx_json_add_text (builder, "sentence", mark->spoken);
  plx_json_add_flag (builder, "approximate-day", mark->approximate);
  plx_json_add_flag (builder, "new", mark->is_new);
  plx_json_add_flag (builder, "latest", latest);
  /* Equal numbers mean one origin; they say nothing else. */
  if (mark->origin != PLX_NO_ORIGIN)
    plx_json_add_number (builder, "origin", mark->origin);
  plx_json_add_satire (builder, PLX_CLAIM (mark->estimate), as_of);
  json_builder_end_object (builder);
}

static void
add_row (JsonBuilder *builder, const PlxAsOf *as_of, const PlxFigureRow *row)
{
  json_builder_begin_object (builder);
  plx_json_add_record (builder, "claimant", row->claimant);
  plx_json_add_text (builder, "affiliation", row->affiliation);
  json_builder_set_member_name (builder, "figures");
  json_builder_begin_array (builder);
  for (guint i = 0; i < row->marks->len; i++)
    add_figure (builder, as_of, g_ptr_array_index (row->marks, i), i + row->n_latest >= row->marks->len);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_rows (JsonBuilder *builder, const PlxAsOf *as_of, const char *name, GPtrArray *rows)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < rows->len; i++)
    add_row (builder, as_of, g_ptr_array_index (rows, i));
  json_builder_end_array (builder);
}

static void
add_others (JsonBuilder *builder, const PlxAsOf *as_of, GPtrArray *others)
{
  json_builder_set_member_name (builder, "not-comparable");
  json_builder_begin_array (builder);
  for (guint i = 0; i < others->len; i++)
    {
      const PlxFigureOther *other = g_ptr_array_index (others, i);

      json_builder_begin_object (builder);
      plx_json_add_record (builder, "measure", other->measure);
      plx_json_add_text (builder, "reason", other->reason);
      add_rows (builder, as_of, "rows", other->rows);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

char *
plx_figure_comparison_to_json (const PlxFigureComparison *self, gboolean apart)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (PlxReport) report = plx_figure_comparison_to_report (self, apart);

  plx_json_begin (builder, plx_record_get_dossier (self->measure), &self->as_of);
  plx_json_add_record (builder, "measure", self->measure);
  plx_json_add_lines (builder, "summary", self->summary);
  add_rows (builder, &self->as_of, "rows", self->rows);
  if (apart)
    add_rows (builder, &self->as_of, "apart", self->apart);
  add_others (builder, &self->as_of, self->others);
  plx_json_add_days (builder, self->days);
  return plx_json_end (builder, report);
}
