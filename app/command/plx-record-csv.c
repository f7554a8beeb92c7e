/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-csv.h"

#include "plx-citation.h"
#include "plx-claim.h"
#include "plx-csv.h"
#include "plx-part.h"
#include "plx-record-schema.h"

static void
add_to_list (GString *list, const char *text)
{
  if (list->len > 0)
    g_string_append (list, "; ");
  g_string_append (list, text);
}

static void
add_record_to_list (GString *list, PlxRecord *record, gboolean labels)
{
  g_autofree char *text = NULL;

  if (PLX_IS_CITATION (record))
    {
      g_autoptr (PlxRecord) source = plx_citation_dup_source (PLX_CITATION (record));

      text = g_strdup_printf ("%s ¶ %u", source != NULL ? plx_record_get_id (source) : "",
                              plx_citation_get_paragraph (PLX_CITATION (record)));
    }
  else if (PLX_IS_PART (record))
    {
      text = g_strdup_printf (
          "%s ¶ %u-%u", plx_enum_get_nick (PLX_TYPE_SOURCE_KIND, plx_record_get_enum (record, PLX_PART_KIND)),
          plx_part_get_first_paragraph (PLX_PART (record)), plx_part_get_last_paragraph (PLX_PART (record)));
    }
  else
    {
      const char *id = plx_record_get_id (record);

      text = g_strdup (labels || id == NULL ? plx_record_get_label (record) : id);
    }
  add_to_list (list, text);
}

static void
append_records (GString *row, PlxRecord *record, guint number, gboolean labels)
{
  g_autoptr (GListModel) records = plx_record_dup_records (record, number);
  g_autoptr (GString) list = g_string_new (NULL);
  guint n = g_list_model_get_n_items (records);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) target = g_list_model_get_item (records, i);

      add_record_to_list (list, target, labels);
    }
  plx_csv_append_field (row, list->str);
}

static void
append_texts (GString *row, PlxRecord *record, guint number)
{
  g_autofree const char **texts = plx_record_get_texts (record, number);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; texts[i] != NULL; i++)
    add_to_list (list, texts[i]);
  plx_csv_append_field (row, list->str);
}

static gboolean
has_names (const PlxMember *member)
{
  return g_str_equal (member->name, "claimants");
}

static void
append_member (GString *row, PlxRecord *record, guint number)
{
  const PlxMember *member = &plx_record_schema_get (plx_record_get_kind (record))->members[number];
  g_autoptr (PlxRecord) target = NULL;
  const char *text;
  int value;

  switch (member->type)
    {
    case PLX_MEMBER_ENUM:
      value = plx_record_get_enum (record, number);
      text = value >= 0 ? plx_enum_get_nick (member->of (), value) : NULL;
      plx_csv_append_field (row, text != NULL ? text : "");
      break;
    case PLX_MEMBER_NUMBER:
      plx_csv_append_number (row, plx_record_get_number (record, number));
      break;
    case PLX_MEMBER_TEXTS:
      append_texts (row, record, number);
      break;
    case PLX_MEMBER_REFERENCE:
      target = plx_record_dup_reference (record, number);
      plx_csv_append_field (row, target != NULL ? plx_record_get_id (target) : "");
      break;
    case PLX_MEMBER_REFERENCES:
    case PLX_MEMBER_RECORD:
    case PLX_MEMBER_RECORDS:
      append_records (row, record, number, FALSE);
      if (has_names (member))
        append_records (row, record, number, TRUE);
      break;
    default:
      text = plx_record_get_text (record, number);
      plx_csv_append_field (row, text != NULL ? text : "");
      break;
    }
}

void
plx_record_append_csv_header (GString *csv, PlxRecordKind kind)
{
  const PlxRecordSchema *schema = plx_record_schema_get (kind);

  for (guint i = 0; i < schema->n_members; i++)
    {
      plx_csv_append_field (csv, schema->members[i].name);
      if (has_names (&schema->members[i]))
        plx_csv_append_field (csv, "claimant-names");
    }
  if (plx_record_kind_is_claim (kind))
    plx_csv_append_field (csv, "satire");
  plx_csv_end_row (csv);
}

void
plx_record_append_csv (GString *csv, PlxRecord *record)
{
  static const char *const satire[] = { "none", "also", "only" };
  guint n = plx_record_schema_get (plx_record_get_kind (record))->n_members;

  for (guint i = 0; i < n; i++)
    append_member (csv, record, i);
  if (PLX_IS_CLAIM (record))
    plx_csv_append_field (csv, satire[plx_claim_get_satire (PLX_CLAIM (record))]);
  plx_csv_end_row (csv);
}
