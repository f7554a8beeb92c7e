/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-finding-format.h"

#include "plx-json-text.h"
#include "plx-passage-difference.h"
#include "plx-csv.h"
#include "plx-record-schema.h"

static const struct
{
  PlxPassageRemarks remark;
  const char *name;
} remark_names[] = {
  { PLX_PASSAGE_REMARK_REPEATED, "repeated" },         { PLX_PASSAGE_REMARK_UNFRAMED, "unframed" },
  { PLX_PASSAGE_REMARK_MISPLACED, "misplaced" },       { PLX_PASSAGE_REMARK_NO_PARAGRAPH, "no-paragraph" },
  { PLX_PASSAGE_REMARK_TOO_LONG, "too-long" },
};

static const PlxFinding *
get_finding (PlxVerification *verification, PlxCitation *citation)
{
  return plx_verification_get_finding (verification, plx_record_get_row (PLX_RECORD (citation)));
}

static const char *
get_kind_name (PlxRecord *record)
{
  return plx_record_schema_get (plx_record_get_kind (record))->name;
}

void
plx_finding_append_csv_header (GString *csv)
{
  static const char *const names[] = { "verdict", "kind", "record", "source", "paragraph", "exact", "printed", "remarks",
                                       "elsewhere" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    plx_csv_append_field (csv, names[i]);
  plx_csv_end_row (csv);
}

static void
append_number (GString *csv, guint number)
{
  char text[16] = "";

  if (number > 0)
    g_snprintf (text, sizeof text, "%u", number);
  plx_csv_append_field (csv, text);
}

static void
append_remarks (GString *csv, PlxPassageRemarks remarks)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (remark_names); i++)
    {
      if (remarks & remark_names[i].remark)
        g_string_append_printf (list, "%s%s", list->len > 0 ? "; " : "", remark_names[i].name);
    }
  plx_csv_append_field (csv, list->str);
}

void
plx_finding_append_csv (GString *csv, PlxVerification *verification, PlxCitation *citation)
{
  const PlxFinding *finding = get_finding (verification, citation);
  g_autoptr (PlxRecord) owner = plx_record_dup_owner (PLX_RECORD (citation));
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);

  plx_csv_append_field (csv, plx_enum_get_nick (PLX_TYPE_VERDICT, (int) finding->verdict));
  plx_csv_append_field (csv, get_kind_name (owner));
  plx_csv_append_field (csv, plx_record_get_id (owner));
  plx_csv_append_field (csv, plx_record_get_id (source));
  append_number (csv, plx_citation_get_paragraph (citation));
  plx_csv_append_field (csv, plx_citation_get_exact (citation));
  plx_csv_append_field (csv, finding->printed != NULL ? finding->printed : "");
  append_remarks (csv, finding->remarks);
  append_number (csv, finding->elsewhere);
  plx_csv_end_row (csv);
}

static void
add_text (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_part (JsonBuilder *builder, const char *name, const char *text, const PlxTextRange *range)
{
  g_autofree char *part = g_strndup (text + range->start, range->end - range->start);

  add_text (builder, name, part);
}

static void
add_changes (JsonBuilder *builder, const char *cited, const char *printed)
{
  g_autoptr (GArray) changes = plx_passage_compare (cited, printed);

  json_builder_set_member_name (builder, "changes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < changes->len; i++)
    {
      const PlxPassageChange *change = &g_array_index (changes, PlxPassageChange, i);

      json_builder_begin_object (builder);
      add_part (builder, "cited", cited, &change->cited);
      add_part (builder, "printed", printed, &change->printed);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_remarks (JsonBuilder *builder, PlxPassageRemarks remarks)
{
  json_builder_set_member_name (builder, "remarks");
  json_builder_begin_array (builder);
  for (guint i = 0; i < G_N_ELEMENTS (remark_names); i++)
    {
      if (remarks & remark_names[i].remark)
        json_builder_add_string_value (builder, remark_names[i].name);
    }
  json_builder_end_array (builder);
}

static void
add_finding (JsonBuilder *builder, const PlxFinding *finding, const char *exact)
{
  if (finding->printed != NULL)
    add_text (builder, "printed", finding->printed);
  if (finding->verdict == PLX_VERDICT_ALTERED)
    add_changes (builder, exact, finding->printed);
  if (finding->remarks != PLX_PASSAGE_REMARK_NONE)
    add_remarks (builder, finding->remarks);
  if (finding->elsewhere > 0)
    {
      json_builder_set_member_name (builder, "elsewhere");
      json_builder_add_int_value (builder, finding->elsewhere);
    }
}

char *
plx_finding_to_json (PlxVerification *verification, PlxCitation *citation, guint indentation)
{
  const PlxFinding *finding = get_finding (verification, citation);
  g_autoptr (PlxRecord) owner = plx_record_dup_owner (PLX_RECORD (citation));
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  add_text (builder, "verdict", plx_enum_get_nick (PLX_TYPE_VERDICT, (int) finding->verdict));
  add_text (builder, "kind", get_kind_name (owner));
  add_text (builder, "record", plx_record_get_id (owner));
  add_text (builder, "source", plx_record_get_id (source));
  json_builder_set_member_name (builder, "paragraph");
  json_builder_add_int_value (builder, plx_citation_get_paragraph (citation));
  add_text (builder, "exact", plx_citation_get_exact (citation));
  add_finding (builder, finding, plx_citation_get_exact (citation));
  json_builder_end_object (builder);
  return plx_json_text (builder, indentation);
}
