/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-comparison-json.h"

#include "plx-as-of-text.h"
#include "plx-json-text.h"
#include "plx-record-json.h"

void
plx_json_add_text (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

void
plx_json_add_flag (JsonBuilder *builder, const char *name, gboolean value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

void
plx_json_add_number (JsonBuilder *builder, const char *name, gint64 number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

void
plx_json_add_record (JsonBuilder *builder, const char *name, PlxRecord *record)
{
  if (name != NULL)
    json_builder_set_member_name (builder, name);
  if (record == NULL)
    {
      json_builder_add_null_value (builder);
      return;
    }
  json_builder_begin_object (builder);
  plx_record_add_json_members (builder, record);
  json_builder_end_object (builder);
}

void
plx_json_add_lines (JsonBuilder *builder, const char *name, GPtrArray *lines)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < lines->len; i++)
    {
      g_autofree char *text = plx_line_to_text (g_ptr_array_index (lines, i));

      json_builder_add_string_value (builder, text);
    }
  json_builder_end_array (builder);
}

void
plx_json_add_days (JsonBuilder *builder, GArray *days)
{
  json_builder_set_member_name (builder, "days");
  json_builder_begin_array (builder);
  for (guint i = 0; i < days->len; i++)
    {
      const PlxNewsDay *news = &g_array_index (days, PlxNewsDay, i);
      const PlxAsOf as_of = { PLX_CLOCK_SAID, news->day };
      g_autofree char *day = plx_as_of_dup_edtf (&as_of);

      json_builder_begin_object (builder);
      plx_json_add_text (builder, "day", day);
      plx_json_add_number (builder, "claims", news->n_claims);
      plx_json_add_flag (builder, "approximate", news->approximate);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

void
plx_json_add_satire (JsonBuilder *builder, PlxClaim *claim, const PlxAsOf *as_of)
{
  static const char *const satire[] = { "none", "also", "only" };

  plx_json_add_text (builder, "satire", satire[plx_as_of_get_claim_satire (as_of, claim)]);
}

void
plx_json_begin (JsonBuilder *builder, PlxDossier *dossier, const PlxAsOf *as_of)
{
  g_autofree char *day = plx_as_of_dup_edtf (as_of);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "dossier");
  json_builder_begin_object (builder);
  plx_json_add_text (builder, "id", plx_dossier_get_id (dossier));
  plx_json_add_text (builder, "title", plx_dossier_get_title (dossier));
  json_builder_end_object (builder);
  plx_json_add_text (builder, "as-of", day);
  plx_json_add_text (builder, "clock", plx_clock_get_nick (as_of->clock));
}

char *
plx_json_end (JsonBuilder *builder, const PlxReport *report)
{
  g_autoptr (GPtrArray) sources = plx_report_dup_sources (report);
  g_autofree char *text = NULL;

  json_builder_set_member_name (builder, "sources");
  json_builder_begin_array (builder);
  for (guint i = 0; i < sources->len; i++)
    plx_json_add_record (builder, NULL, g_ptr_array_index (sources, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  text = plx_json_text (builder, 0);
  return g_strconcat (text, "\n", NULL);
}
