/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-json.h"

#include "plx-citation.h"
#include "plx-claim-members.h"
#include "plx-dossier.h"
#include "plx-json-text.h"
#include "plx-part.h"
#include "plx-record-schema.h"

#include <json-glib/json-glib.h>
#include <string.h>

static void add_object (JsonBuilder *builder, PlxRecord *record);

static void
add_texts (JsonBuilder *builder, const char *name, const char *const *texts)
{
  if (texts[0] == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; texts[i] != NULL; i++)
    json_builder_add_string_value (builder, texts[i]);
  json_builder_end_array (builder);
}

static void
add_labels (JsonBuilder *builder, const char *name, GListModel *records)
{
  guint n = g_list_model_get_n_items (records);

  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);

      json_builder_add_string_value (builder, plx_record_get_label (record));
    }
  json_builder_end_array (builder);
}

static void
add_references (JsonBuilder *builder, PlxRecord *record, guint number, const char *name)
{
  g_autoptr (GListModel) records = plx_record_dup_records (record, number);
  guint n = g_list_model_get_n_items (records);

  if (n == 0)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) target = g_list_model_get_item (records, i);

      json_builder_add_string_value (builder, plx_record_get_id (target));
    }
  json_builder_end_array (builder);
  if (g_str_equal (name, "claimants"))
    add_labels (builder, "claimant-names", records);
}

static void
add_reference (JsonBuilder *builder, PlxRecord *record, guint number, const char *name)
{
  g_autoptr (PlxRecord) target = plx_record_dup_reference (record, number);

  if (target == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, plx_record_get_id (target));
  if (plx_record_get_kind (record) != PLX_RECORD_CITATION)
    return;
  json_builder_set_member_name (builder, "publisher");
  json_builder_add_string_value (builder, plx_record_get_label (target));
}

static void
add_records (JsonBuilder *builder, GListModel *records, const char *name, gboolean is_array)
{
  guint n = g_list_model_get_n_items (records);

  if (n == 0)
    return;
  json_builder_set_member_name (builder, name);
  if (is_array)
    json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) part = g_list_model_get_item (records, i);

      add_object (builder, part);
    }
  if (is_array)
    json_builder_end_array (builder);
}

static void
add_number (JsonBuilder *builder, PlxRecord *record, guint number, const PlxMember *member)
{
  gint64 value = plx_record_get_number (record, number);

  if (value == PLX_NO_NUMBER && member->presence != PLX_MEMBER_REQUIRED_OR_NULL)
    return;
  json_builder_set_member_name (builder, member->name);
  if (value == PLX_NO_NUMBER)
    json_builder_add_null_value (builder);
  else
    json_builder_add_int_value (builder, value);
}

static void
add_ordinal (JsonBuilder *builder, PlxRecord *record, guint number, const char *name)
{
  guint value = plx_dossier_get_row_ordinal (plx_record_get_dossier (record), plx_record_get_kind (record),
                                             plx_record_get_row (record), number);

  if (value == PLX_NO_ROW)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

static void
add_range (JsonBuilder *builder, PlxRecord *record, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  json_builder_add_int_value (builder, plx_part_get_first_paragraph (PLX_PART (record)));
  json_builder_add_int_value (builder, plx_part_get_last_paragraph (PLX_PART (record)));
  json_builder_end_array (builder);
}

static void
add_text (JsonBuilder *builder, const char *name, const char *text)
{
  if (text == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_member (JsonBuilder *builder, PlxRecord *record, guint number)
{
  const PlxMember *member = &plx_record_schema_get (plx_record_get_kind (record))->members[number];
  g_autofree const char **texts = NULL;
  g_autoptr (GListModel) records = NULL;
  int value;

  switch (member->type)
    {
    case PLX_MEMBER_VERSION:
      break;
    case PLX_MEMBER_ENUM:
      value = plx_record_get_enum (record, number);
      add_text (builder, member->name, value >= 0 ? plx_enum_get_nick (member->of (), value) : NULL);
      break;
    case PLX_MEMBER_NUMBER:
      add_number (builder, record, number, member);
      break;
    case PLX_MEMBER_ORDINAL:
    case PLX_MEMBER_OFFSET:
      add_ordinal (builder, record, number, member->name);
      break;
    case PLX_MEMBER_ORDINAL_RANGE:
      add_range (builder, record, member->name);
      break;
    case PLX_MEMBER_TEXTS:
      texts = plx_record_get_texts (record, number);
      add_texts (builder, member->name, texts);
      break;
    case PLX_MEMBER_REFERENCE:
      add_reference (builder, record, number, member->name);
      break;
    case PLX_MEMBER_REFERENCES:
      add_references (builder, record, number, member->name);
      break;
    case PLX_MEMBER_RECORD:
    case PLX_MEMBER_RECORDS:
      records = plx_record_dup_records (record, number);
      add_records (builder, records, member->name, member->type == PLX_MEMBER_RECORDS);
      break;
    default:
      add_text (builder, member->name, plx_record_get_text (record, number));
      break;
    }
}

void
plx_record_add_json_members (JsonBuilder *builder, PlxRecord *record)
{
  guint n = plx_record_schema_get (plx_record_get_kind (record))->n_members;

  for (guint i = 0; i < n; i++)
    add_member (builder, record, i);
  if (PLX_IS_CITATION (record))
    {
      json_builder_set_member_name (builder, "satire");
      json_builder_add_boolean_value (builder, plx_citation_is_satire (PLX_CITATION (record)));
    }
}

void
plx_claim_add_json_members (JsonBuilder *builder, PlxClaim *claim, const PlxAsOf *as_of)
{
  PlxRecord *record = PLX_RECORD (claim);
  const PlxRecordSchema *schema = plx_record_schema_get (plx_record_get_kind (record));
  guint citations = plx_claim_members_get (plx_record_get_kind (record))->citations;

  for (guint i = 0; i < schema->n_members; i++)
    {
      g_autoptr (GListModel) counted = i == citations ? plx_as_of_dup_citations (as_of, claim) : NULL;

      if (counted != NULL)
        add_records (builder, counted, schema->members[i].name, TRUE);
      else
        add_member (builder, record, i);
    }
}

static void
add_object (JsonBuilder *builder, PlxRecord *record)
{
  json_builder_begin_object (builder);
  plx_record_add_json_members (builder, record);
  json_builder_end_object (builder);
}

char *
plx_record_to_json (PlxRecord *record, guint indentation)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  add_object (builder, record);
  return plx_json_text (builder, indentation);
}

static void
collect_names (PlxRecord *record, GPtrArray *found, GHashTable *seen)
{
  const PlxRecordSchema *schema = plx_record_schema_get (plx_record_get_kind (record));

  for (guint i = 0; i < schema->n_members; i++)
    {
      const PlxMember *member = &schema->members[i];
      g_autoptr (GListModel) records = NULL;
      guint n;

      if (member->type == PLX_MEMBER_REFERENCE)
        {
          PlxRecord *target = plx_record_dup_reference (record, i);

          if (target != NULL && g_hash_table_add (seen, g_strdup (plx_record_get_id (target))))
            g_ptr_array_add (found, target);
          else
            g_clear_object (&target);
          continue;
        }
      if (member->type != PLX_MEMBER_REFERENCES && member->type != PLX_MEMBER_RECORDS)
        continue;
      records = plx_record_dup_records (record, i);
      n = g_list_model_get_n_items (records);
      for (guint j = 0; j < n; j++)
        {
          PlxRecord *target = g_list_model_get_item (records, j);

          if (member->type == PLX_MEMBER_RECORDS)
            collect_names (target, found, seen);
          else if (g_hash_table_add (seen, g_strdup (plx_record_get_id (target))))
            g_ptr_array_add (found, g_object_ref (target));
          g_object_unref (target);
        }
    }
}

char *
plx_record_to_json_with_names (PlxRecord *record)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  collect_names (record, found, seen);
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "kind");
  json_builder_add_string_value (builder, plx_record_schema_get (plx_record_get_kind (record))->name);
  json_builder_set_member_name (builder, "record");
  add_object (builder, record);
  json_builder_set_member_name (builder, "names");
  json_builder_begin_object (builder);
  for (guint i = 0; i < found->len; i++)
    {
      PlxRecord *target = g_ptr_array_index (found, i);

      json_builder_set_member_name (builder, plx_record_get_id (target));
      add_object (builder, target);
    }
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  return plx_json_text (builder, 0);
}
