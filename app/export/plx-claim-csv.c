/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim-csv.h"

#include "plx-citation.h"
#include "plx-csv.h"
#include "plx-measure.h"
#include "plx-record-link.h"
#include "plx-record-schema.h"

/* The columns: members of claims, as they are or by what the records are called that they name; and some that are made from
 * several. */
static const struct
{
  const char *title;
  const char *member;
} columns[] = {
  { "kind", NULL },
  { "id", "id" },
  { "claimants", "claimants" },
  { "claimant-names", "claimants" },
  { "text", "text" },
  { "words", "words" },
  { "form", "form" },
  { "measure", "measure" },
  { "measure-title", "measure" },
  { "unit", NULL },
  { "low", "low" },
  { "high", "high" },
  { "bound", "bound" },
  { "modality", "modality" },
  { "question", "question" },
  { "question-title", "question" },
  { "stance", "stance" },
  { "stated", "stated" },
  { "as-of", "as-of" },
  { "event", "event" },
  { "event-title", "event" },
  { "through", "through" },
  { "through-names", "through" },
  { "satire", NULL },
  { "citations", NULL },
  { "link", NULL },
};

void
plx_claim_append_csv_header (GString *out)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    plx_csv_append_field (out, columns[i].title);
  plx_csv_end_row (out);
}

static guint
find_member (const PlxRecordSchema *schema, const char *name)
{
  guint member = 0;

  while (member < schema->n_members && !g_str_equal (schema->members[member].name, name))
    member++;
  return member;
}

static void
append_list (GString *out, PlxRecord *claim, guint member, gboolean labels)
{
  g_autoptr (GListModel) records = plx_record_dup_records (claim, member);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);
      const char *text = labels ? plx_record_get_label (record) : plx_record_get_id (record);

      g_string_append_printf (list, "%s%s", i > 0 ? "; " : "", text != NULL ? text : "");
    }
  plx_csv_append_field (out, list->str);
}

static void
append_reference (GString *out, PlxRecord *claim, guint member, gboolean label)
{
  g_autoptr (PlxRecord) record = plx_record_dup_reference (claim, member);
  const char *text = NULL;

  if (record != NULL)
    text = label ? plx_record_get_label (record) : plx_record_get_id (record);
  plx_csv_append_field (out, text != NULL ? text : "");
}

/* Nothing where the kind of claim has no such member. */
static void
append_member (GString *out, PlxRecord *claim, const char *name, gboolean label)
{
  const PlxRecordSchema *schema = plx_record_schema_get (plx_record_get_kind (claim));
  guint member = find_member (schema, name);
  const char *text = NULL;

  switch (member < schema->n_members ? schema->members[member].type : PLX_MEMBER_VERSION)
    {
    case PLX_MEMBER_NUMBER:
      plx_csv_append_number (out, plx_record_get_number (claim, member));
      return;
    case PLX_MEMBER_REFERENCE:
      append_reference (out, claim, member, label);
      return;
    case PLX_MEMBER_REFERENCES:
      append_list (out, claim, member, label);
      return;
    case PLX_MEMBER_ENUM:
      if (plx_record_get_enum (claim, member) >= 0)
        text = plx_enum_get_nick (schema->members[member].of (), plx_record_get_enum (claim, member));
      break;
    case PLX_MEMBER_VERSION:
      break;
    default:
      text = plx_record_get_text (claim, member);
      break;
    }
  plx_csv_append_field (out, text != NULL ? text : "");
}

static void
append_unit (GString *out, PlxRecord *claim)
{
  g_autoptr (PlxRecord) measure = NULL;
  const char *unit = NULL;

  if (plx_record_get_kind (claim) == PLX_RECORD_ESTIMATE)
    measure = plx_record_dup_reference (claim, PLX_ESTIMATE_MEASURE);
  if (measure != NULL)
    unit = plx_measure_get_unit (PLX_MEASURE (measure));
  plx_csv_append_field (out, unit != NULL ? unit : "");
}

static void
append_satire (GString *out, PlxClaim *claim)
{
  static const char *const words[] = { "none", "also", "only" };

  plx_csv_append_field (out, words[plx_claim_get_satire (claim)]);
}

static void
append_citations (GString *out, PlxClaim *claim)
{
  g_autoptr (GListModel) citations = plx_claim_dup_citations (claim);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);
      g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
      const char *id = source != NULL ? plx_record_get_id (source) : NULL;

      g_string_append_printf (lines, "%s%s ¶ %u%s: %s", i > 0 ? "\n" : "", id != NULL ? id : "",
                              plx_citation_get_paragraph (citation), plx_citation_is_satire (citation) ? " (satire)" : "",
                              plx_citation_get_exact (citation));
    }
  plx_csv_append_field (out, lines->str);
}

static void
append_link (GString *out, PlxRecord *claim)
{
  g_autofree char *link = plx_record_dup_link (claim);

  plx_csv_append_field (out, link != NULL ? link : "");
}

void
plx_claim_append_csv (GString *out, PlxClaim *claim)
{
  PlxRecord *record = PLX_RECORD (claim);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      const char *title = columns[i].title;

      if (columns[i].member != NULL)
        append_member (out, record, columns[i].member, !g_str_equal (title, columns[i].member));
      else if (g_str_equal (title, "kind"))
        plx_csv_append_field (out, plx_record_schema_get (plx_record_get_kind (record))->name);
      else if (g_str_equal (title, "unit"))
        append_unit (out, record);
      else if (g_str_equal (title, "satire"))
        append_satire (out, claim);
      else if (g_str_equal (title, "citations"))
        append_citations (out, claim);
      else
        append_link (out, record);
    }
  plx_csv_end_row (out);
}
