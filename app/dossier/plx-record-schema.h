/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-json-vocabulary.h"
#include "plx-record-kind.h"

G_BEGIN_DECLS

/**
 * PlxMemberType: what the value of a member of a record may be, and how many cells of its row it takes
 */
typedef enum
{
  PLX_MEMBER_VERSION,        /* the number of the file format; no cell: it is always 1 */
  PLX_MEMBER_ID,             /* lower-case words joined by hyphens */
  PLX_MEMBER_TEXT,           /* a string with something in it */
  PLX_MEMBER_DATE,           /* EDTF, see plx-date.h */
  PLX_MEMBER_LANGUAGE,       /* a language tag, RFC 5646 */
  PLX_MEMBER_URL,            /* http or https with a host */
  PLX_MEMBER_FILE_NAME,      /* a relative path that stays inside its folder */
  PLX_MEMBER_SHA256,         /* 64 lower-case hexadecimal digits */
  PLX_MEMBER_ENUM,           /* one of a few words */
  PLX_MEMBER_NUMBER,         /* a whole number within ±2^53, or null; two cells */
  PLX_MEMBER_ORDINAL,        /* a whole number from 1 */
  PLX_MEMBER_OFFSET,         /* a whole number from 0 */
  PLX_MEMBER_ORDINAL_RANGE,  /* two ordinals in an array, the second not below the first; two cells */
  PLX_MEMBER_TEXTS,          /* an array of strings; two cells: start and count in the pool */
  PLX_MEMBER_REFERENCE,      /* the id of a record of another kind; the cell holds its row */
  PLX_MEMBER_REFERENCES,     /* an array of such ids; two cells: start and count in the pool */
  PLX_MEMBER_RECORD,         /* one record within this one; two cells: first row and count (0 or 1) */
  PLX_MEMBER_RECORDS,        /* an array of records; two cells: first row and count */
} PlxMemberType;

/**
 * PlxMemberPresence: whether a member may be missing. `null` stands for a missing one, except where the table says
 * that it has to be written out.
 */
typedef enum
{
  PLX_MEMBER_OPTIONAL,
  PLX_MEMBER_REQUIRED,
  PLX_MEMBER_REQUIRED_OR_NULL, /* has to stand there, but may be null */
  PLX_MEMBER_REQUIRED_SOME,    /* an array with at least one element */
} PlxMemberPresence;

/**
 * PlxMember: one member of a kind of record
 * @name: as the file writes it, and as the GObject property is called
 * @of: for an enumeration the function that gives its GType
 * @to: for references and records their kind
 */
typedef struct
{
  const char *name;
  PlxMemberType type;
  PlxMemberPresence presence;
  GType (*of) (void);
  PlxRecordKind to;
} PlxMember;

#define PLX_MAX_MEMBERS 16

/**
 * PlxRecordSchema: the members of one kind of record in the order in which a file is written
 */
typedef struct
{
  PlxRecordKind kind;
  const char *name;   /* "estimate", in English, for the machine */
  const char *list;   /* "estimates", the member of the dossier that holds them; NULL for a part of a record */
  guint n_members;
  const PlxMember *members;
  guint n_cells;
  guint cells[PLX_MAX_MEMBERS];        /* member number → its first cell */
  guint needed;                        /* a bit a member that has to stand in every record */
  PlxJsonVocabulary *names;            /* of the members, by their numbers */
  GEnumClass *enums[PLX_MAX_MEMBERS];  /* of the members that are one of a few words */
  PlxJsonVocabulary *words[PLX_MAX_MEMBERS]; /* those words, in the order of the values */
} PlxRecordSchema;

/** PLX_MEMBER_NUMBER_ID: the number of the id in every kind of record that is listed */
#define PLX_MEMBER_NUMBER_ID 0

/* Member numbers, the same order as in the tables of plx-record-schema.c. */
enum { PLX_DOSSIER_PARALLAX, PLX_DOSSIER_ID, PLX_DOSSIER_TITLE, PLX_DOSSIER_SUMMARY, PLX_DOSSIER_LANGUAGE,
       PLX_DOSSIER_FIRST_LIST };
enum { PLX_SOURCE_ID, PLX_SOURCE_KIND, PLX_SOURCE_PUBLISHER, PLX_SOURCE_HEADLINE, PLX_SOURCE_PUBLISHED,
       PLX_SOURCE_LANGUAGE, PLX_SOURCE_ORIGINAL_LANGUAGE, PLX_SOURCE_URL, PLX_SOURCE_TEXT, PLX_SOURCE_PARTS,
       PLX_SOURCE_CAVEATS };
enum { PLX_CLAIMANT_ID, PLX_CLAIMANT_KIND, PLX_CLAIMANT_NAME, PLX_CLAIMANT_ROLE, PLX_CLAIMANT_MEMBER_OF,
       PLX_CLAIMANT_ALIASES };
enum { PLX_MEASURE_ID, PLX_MEASURE_TITLE, PLX_MEASURE_UNIT, PLX_MEASURE_DEFINITION,
       PLX_MEASURE_CONFUSABLE_WITH };
enum { PLX_QUESTION_ID, PLX_QUESTION_TITLE };
enum { PLX_EVENT_ID, PLX_EVENT_TITLE, PLX_EVENT_DATE, PLX_EVENT_PLACE, PLX_EVENT_SUMMARY, PLX_EVENT_PARTICIPANTS,
       PLX_EVENT_CITATIONS };
enum { PLX_QUOTATION_ID, PLX_QUOTATION_CLAIMANTS, PLX_QUOTATION_FORM, PLX_QUOTATION_TEXT, PLX_QUOTATION_STATED,
       PLX_QUOTATION_AS_OF, PLX_QUOTATION_EVENT, PLX_QUOTATION_THROUGH, PLX_QUOTATION_CITATIONS };
enum { PLX_ESTIMATE_ID, PLX_ESTIMATE_CLAIMANTS, PLX_ESTIMATE_MEASURE, PLX_ESTIMATE_LOW, PLX_ESTIMATE_HIGH,
       PLX_ESTIMATE_BOUND, PLX_ESTIMATE_WORDS, PLX_ESTIMATE_MODALITY, PLX_ESTIMATE_STATED, PLX_ESTIMATE_AS_OF,
       PLX_ESTIMATE_EVENT, PLX_ESTIMATE_THROUGH, PLX_ESTIMATE_CITATIONS };
enum { PLX_POSITION_ID, PLX_POSITION_CLAIMANTS, PLX_POSITION_QUESTION, PLX_POSITION_STANCE, PLX_POSITION_WORDS,
       PLX_POSITION_STATED, PLX_POSITION_AS_OF, PLX_POSITION_EVENT, PLX_POSITION_THROUGH, PLX_POSITION_CITATIONS };
enum { PLX_CITATION_SOURCE, PLX_CITATION_PARAGRAPH, PLX_CITATION_EXACT, PLX_CITATION_PREFIX, PLX_CITATION_SUFFIX,
       PLX_CITATION_START, PLX_CITATION_END };
enum { PLX_PART_KIND, PLX_PART_PARAGRAPHS, PLX_PART_TITLE };
enum { PLX_TEXT_FILE_NAME, PLX_TEXT_FILE_SHA256 };

/**
 * plx_record_schema_get:
 *
 * Returns: (transfer none): the members of records of @kind. The reader, the writer, the properties of the record
 * types and the test of the JSON Schema all follow this one table.
 */
const PlxRecordSchema *plx_record_schema_get (PlxRecordKind kind);

/**
 * plx_record_kind_from_list_name:
 * @name: "events", "quotations" …
 *
 * Returns: whether @name is one of the lists of a dossier; @kind is then set
 */
gboolean plx_record_kind_from_list_name (const char *name, PlxRecordKind *kind);

G_END_DECLS
