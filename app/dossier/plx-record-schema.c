/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-schema.h"

#define REFERENCE(name, presence, kind) { name, PLX_MEMBER_REFERENCE, presence, NULL, kind }
#define REFERENCES(name, presence, kind) { name, PLX_MEMBER_REFERENCES, presence, NULL, kind }
#define RECORD(name, presence, kind) { name, PLX_MEMBER_RECORD, presence, NULL, kind }
#define RECORDS(name, presence, kind) { name, PLX_MEMBER_RECORDS, presence, NULL, kind }
#define ENUM(name, type) { name, PLX_MEMBER_ENUM, PLX_MEMBER_REQUIRED, type, 0 }
#define VALUE(name, type, presence) { name, type, presence, NULL, 0 }

static const PlxMember dossier_members[] = {
  VALUE ("parallax", PLX_MEMBER_VERSION, PLX_MEMBER_REQUIRED),
  VALUE ("id", PLX_MEMBER_ID, PLX_MEMBER_REQUIRED),
  VALUE ("title", PLX_MEMBER_TEXT, PLX_MEMBER_REQUIRED),
  VALUE ("summary", PLX_MEMBER_TEXT, PLX_MEMBER_OPTIONAL),
  VALUE ("language", PLX_MEMBER_LANGUAGE, PLX_MEMBER_REQUIRED),
  RECORDS ("sources", PLX_MEMBER_OPTIONAL, PLX_RECORD_SOURCE),
  RECORDS ("claimants", PLX_MEMBER_OPTIONAL, PLX_RECORD_CLAIMANT),
  RECORDS ("measures", PLX_MEMBER_OPTIONAL, PLX_RECORD_MEASURE),
  RECORDS ("questions", PLX_MEMBER_OPTIONAL, PLX_RECORD_QUESTION),
  RECORDS ("events", PLX_MEMBER_OPTIONAL, PLX_RECORD_EVENT),
  RECORDS ("quotations", PLX_MEMBER_OPTIONAL, PLX_RECORD_QUOTATION),
  RECORDS ("estimates", PLX_MEMBER_OPTIONAL, PLX_RECORD_ESTIMATE),
  RECORDS ("positions", PLX_MEMBER_OPTIONAL, PLX_RECORD_POSITION),
};

static const PlxMember source_members[] = {
  VALUE ("id", PLX_MEMBER_ID, PLX_MEMBER_REQUIRED),
  ENUM ("kind", plx_source_kind_get_type),
  VALUE ("publisher", PLX_MEMBER_TEXT, PLX_MEMBER_REQUIRED),
  VALUE ("headline", PLX_MEMBER_TEXT, PLX_MEMBER_OPTIONAL),
  VALUE ("published", PLX_MEMBER_DATE, PLX_MEMBER_REQUIRED),
  VALUE ("language", PLX_MEMBER_LANGUAGE, PLX_MEMBER_REQUIRED),
  VALUE ("original-language", PLX_MEMBER_LANGUAGE, PLX_MEMBER_OPTIONAL),
  VALUE ("url", PLX_MEMBER_URL, PLX_MEMBER_OPTIONAL),
  RECORD ("text", PLX_MEMBER_OPTIONAL, PLX_RECORD_TEXT),
  RECORDS ("parts", PLX_MEMBER_OPTIONAL, PLX_RECORD_PART),
  VALUE ("caveats", PLX_MEMBER_TEXTS, PLX_MEMBER_OPTIONAL),
};

static const PlxMember claimant_members[] = {
  VALUE ("id", PLX_MEMBER_ID, PLX_MEMBER_REQUIRED),
  ENUM ("kind", plx_claimant_kind_get_type),
  VALUE ("name", PLX_MEMBER_TEXT, PLX_MEMBER_REQUIRED),
  VALUE ("role", PLX_MEMBER_TEXT, PLX_MEMBER_OPTIONAL),
  REFERENCE ("member-of", PLX_MEMBER_OPTIONAL, PLX_RECORD_CLAIMANT),
  VALUE ("aliases", PLX_MEMBER_TEXTS, PLX_MEMBER_OPTIONAL),
};

static const PlxMember measure_members[] = {
  VALUE ("id", PLX_MEMBER_ID, PLX_MEMBER_REQUIRED),
  VALUE ("title", PLX_MEMBER_TEXT, PLX_MEMBER_REQUIRED),
  VALUE ("unit", PLX_MEMBER_TEXT, PLX_MEMBER_REQUIRED),
  VALUE ("definition", PLX_MEMBER_TEXT, PLX_MEMBER_OPTIONAL),
  REFERENCES ("confusable-with", PLX_MEMBER_OPTIONAL, PLX_RECORD_MEASURE),
};

static const PlxMember question_members[] = {
  VALUE ("id", PLX_MEMBER_ID, PLX_MEMBER_REQUIRED),
  VALUE ("title", PLX_MEMBER_TEXT, PLX_MEMBER_REQUIRED),
};

static const PlxMember event_members[] = {
  VALUE ("id", PLX_MEMBER_ID, PLX_MEMBER_REQUIRED),
  VALUE ("title", PLX_MEMBER_TEXT, PLX_MEMBER_REQUIRED),
  VALUE ("date", PLX_MEMBER_DATE, PLX_MEMBER_REQUIRED),
  VALUE ("place", PLX_MEMBER_TEXT, PLX_MEMBER_OPTIONAL),
  VALUE ("summary", PLX_MEMBER_TEXT, PLX_MEMBER_OPTIONAL),
  REFERENCES ("participants", PLX_MEMBER_OPTIONAL, PLX_RECORD_CLAIMANT),
  RECORDS ("citations", PLX_MEMBER_OPTIONAL, PLX_RECORD_CITATION),
};

/* What the three kinds of claim share stands at the beginning and at the end of their tables. */
#define CLAIM_BEGINNING \
  VALUE ("id", PLX_MEMBER_ID, PLX_MEMBER_REQUIRED), \
  REFERENCES ("claimants", PLX_MEMBER_REQUIRED_SOME, PLX_RECORD_CLAIMANT)

#define CLAIM_END \
  VALUE ("stated", PLX_MEMBER_DATE, PLX_MEMBER_REQUIRED), \
  VALUE ("as-of", PLX_MEMBER_DATE, PLX_MEMBER_OPTIONAL), \
  REFERENCE ("event", PLX_MEMBER_OPTIONAL, PLX_RECORD_EVENT), \
  REFERENCES ("through", PLX_MEMBER_OPTIONAL, PLX_RECORD_CLAIMANT), \
  RECORDS ("citations", PLX_MEMBER_REQUIRED_SOME, PLX_RECORD_CITATION)

static const PlxMember quotation_members[] = {
  CLAIM_BEGINNING,
  ENUM ("form", plx_form_get_type),
  VALUE ("text", PLX_MEMBER_TEXT, PLX_MEMBER_REQUIRED),
  CLAIM_END,
};

static const PlxMember estimate_members[] = {
  CLAIM_BEGINNING,
  REFERENCE ("measure", PLX_MEMBER_REQUIRED, PLX_RECORD_MEASURE),
  VALUE ("low", PLX_MEMBER_NUMBER, PLX_MEMBER_REQUIRED_OR_NULL),
  VALUE ("high", PLX_MEMBER_NUMBER, PLX_MEMBER_REQUIRED_OR_NULL),
  ENUM ("bound", plx_bound_get_type),
  VALUE ("words", PLX_MEMBER_TEXT, PLX_MEMBER_REQUIRED),
  ENUM ("modality", plx_modality_get_type),
  CLAIM_END,
};

static const PlxMember position_members[] = {
  CLAIM_BEGINNING,
  REFERENCE ("question", PLX_MEMBER_REQUIRED, PLX_RECORD_QUESTION),
  ENUM ("stance", plx_stance_get_type),
  VALUE ("words", PLX_MEMBER_TEXT, PLX_MEMBER_OPTIONAL),
  CLAIM_END,
};

static const PlxMember citation_members[] = {
  REFERENCE ("source", PLX_MEMBER_REQUIRED, PLX_RECORD_SOURCE),
  VALUE ("paragraph", PLX_MEMBER_ORDINAL, PLX_MEMBER_REQUIRED),
  VALUE ("exact", PLX_MEMBER_TEXT, PLX_MEMBER_REQUIRED),
  VALUE ("prefix", PLX_MEMBER_TEXT, PLX_MEMBER_OPTIONAL),
  VALUE ("suffix", PLX_MEMBER_TEXT, PLX_MEMBER_OPTIONAL),
  VALUE ("start", PLX_MEMBER_OFFSET, PLX_MEMBER_OPTIONAL),
  VALUE ("end", PLX_MEMBER_OFFSET, PLX_MEMBER_OPTIONAL),
};

static const PlxMember part_members[] = {
  ENUM ("kind", plx_source_kind_get_type),
  VALUE ("paragraphs", PLX_MEMBER_ORDINAL_RANGE, PLX_MEMBER_REQUIRED),
  VALUE ("title", PLX_MEMBER_TEXT, PLX_MEMBER_OPTIONAL),
};

static const PlxMember text_members[] = {
  VALUE ("file", PLX_MEMBER_FILE_NAME, PLX_MEMBER_REQUIRED),
  VALUE ("sha256", PLX_MEMBER_SHA256, PLX_MEMBER_REQUIRED),
};

#define SCHEMA(KIND, name, list, members) \
  [PLX_RECORD_##KIND] = { PLX_RECORD_##KIND, name, list, G_N_ELEMENTS (members), members, 0, { 0 }, 0, NULL, { NULL }, { NULL } }

static PlxRecordSchema schemas[PLX_N_RECORD_KINDS] = {
  SCHEMA (SOURCE, "source", "sources", source_members),
  SCHEMA (CLAIMANT, "claimant", "claimants", claimant_members),
  SCHEMA (MEASURE, "measure", "measures", measure_members),
  SCHEMA (QUESTION, "question", "questions", question_members),
  SCHEMA (EVENT, "event", "events", event_members),
  SCHEMA (QUOTATION, "quotation", "quotations", quotation_members),
  SCHEMA (ESTIMATE, "estimate", "estimates", estimate_members),
  SCHEMA (POSITION, "position", "positions", position_members),
  SCHEMA (CITATION, "citation", NULL, citation_members),
  SCHEMA (PART, "part", NULL, part_members),
  SCHEMA (TEXT, "text", NULL, text_members),
  SCHEMA (DOSSIER, "dossier", NULL, dossier_members),
};

static guint
count_cells (PlxMemberType type)
{
  switch (type)
    {
    case PLX_MEMBER_VERSION:
      return 0;
    case PLX_MEMBER_NUMBER:
    case PLX_MEMBER_ORDINAL_RANGE:
    case PLX_MEMBER_TEXTS:
    case PLX_MEMBER_REFERENCES:
    case PLX_MEMBER_RECORD:
    case PLX_MEMBER_RECORDS:
      return 2;
    default:
      return 1;
    }
}

static PlxJsonVocabulary *
list_words (GEnumClass *enum_class)
{
  PlxJsonVocabulary *words = plx_json_vocabulary_new ();

  for (guint i = 0; i < enum_class->n_values; i++)
    plx_json_vocabulary_add (words, enum_class->values[i].value_nick);
  return words;
}

static void
lay_out (PlxRecordSchema *schema)
{
  g_assert (schema->n_members <= PLX_MAX_MEMBERS);
  schema->names = plx_json_vocabulary_new ();
  for (guint i = 0; i < schema->n_members; i++)
    {
      schema->cells[i] = schema->n_cells;
      plx_json_vocabulary_add (schema->names, schema->members[i].name);
      if (schema->members[i].presence != PLX_MEMBER_OPTIONAL)
        schema->needed |= 1u << i;
      if (schema->members[i].of != NULL)
        {
          schema->enums[i] = g_type_class_ref (schema->members[i].of ());
          schema->words[i] = list_words (schema->enums[i]);
        }
      schema->n_cells += count_cells (schema->members[i].type);
    }
}

const PlxRecordSchema *
plx_record_schema_get (PlxRecordKind kind)
{
  static gsize laid_out = 0;

  if (g_once_init_enter (&laid_out))
    {
      for (guint i = 0; i < PLX_N_RECORD_KINDS; i++)
        lay_out (&schemas[i]);
      g_once_init_leave (&laid_out, 1);
    }
  return &schemas[kind];
}

gboolean
plx_record_kind_from_list_name (const char *name, PlxRecordKind *kind)
{
  for (guint i = 0; i < PLX_N_LISTED_KINDS; i++)
    {
      if (g_str_equal (schemas[i].list, name))
        {
          *kind = i;
          return TRUE;
        }
    }
  return FALSE;
}
