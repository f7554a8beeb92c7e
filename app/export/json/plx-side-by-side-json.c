/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-comparison-json.h"

#include "plx-record-json.h"
#include "plx-record-schema.h"

static void
add_claim (JsonBuilder *builder, PlxRecord *claim, const PlxAsOf *as_of)
{
  json_builder_begin_object (builder);
  plx_json_add_text (builder, "kind", plx_record_schema_get (plx_record_get_kind (claim))->name);
  plx_record_add_json_members (builder, claim);
  plx_json_add_satire (builder, PLX_CLAIM (claim), as_of);
  json_builder_end_object (builder);
}

static void
add_row (JsonBuilder *builder, const PlxSideBySideRow *row)
{
  json_builder_begin_object (builder);
  plx_json_add_text (builder, "name", row->name);
  plx_json_add_text (builder, "label", row->label);
  plx_json_add_lines (builder, "cells", row->lines);
  plx_json_add_flag (builder, "differs", row->differs);
  plx_json_add_text (builder, "mark", row->mark);
  plx_json_add_text (builder, "note", row->note);
  json_builder_end_object (builder);
}

char *
plx_side_by_side_to_json (const PlxSideBySide *self)
{
  const PlxAsOf always = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (PlxReport) report = plx_side_by_side_to_report (self);

  plx_json_begin (builder, report->dossier, &always);
  json_builder_set_member_name (builder, "claims");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->claims->len; i++)
    add_claim (builder, g_ptr_array_index (self->claims, i), &always);
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "rows");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->rows->len; i++)
    add_row (builder, g_ptr_array_index (self->rows, i));
  json_builder_end_array (builder);
  return plx_json_end (builder, report);
}
