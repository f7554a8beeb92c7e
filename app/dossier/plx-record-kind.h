/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PlxRecordKind:
 *
 * What a record is. The first eight stand in lists of their own in a dossier file and have an id; the others are
 * parts of a record and have none.
 */
typedef enum
{
  PLX_RECORD_SOURCE,
  PLX_RECORD_CLAIMANT,
  PLX_RECORD_MEASURE,
  PLX_RECORD_QUESTION,
  PLX_RECORD_EVENT,
  PLX_RECORD_QUOTATION,
  PLX_RECORD_ESTIMATE,
  PLX_RECORD_POSITION,
  PLX_RECORD_CITATION, /* of an event or a claim */
  PLX_RECORD_PART,     /* of a source */
  PLX_RECORD_TEXT,     /* of a source: the file that holds its words */
  PLX_RECORD_DOSSIER,  /* the whole file; one row */
} PlxRecordKind;

#define PLX_N_LISTED_KINDS (PLX_RECORD_POSITION + 1)
#define PLX_N_RECORD_KINDS (PLX_RECORD_DOSSIER + 1)

/** PLX_NO_ROW: the row number that means "none" */
#define PLX_NO_ROW G_MAXUINT32

/** PLX_NO_NUMBER: the low or high of an estimate that gives none. Missing is never zero. */
#define PLX_NO_NUMBER G_MININT64

typedef enum
{
  PLX_SOURCE_NEWS,
  PLX_SOURCE_WIRE,
  PLX_SOURCE_OFFICIAL,
  PLX_SOURCE_DATA,
  PLX_SOURCE_COMMENTARY,
  PLX_SOURCE_SATIRE,
} PlxSourceKind;

typedef enum
{
  PLX_CLAIMANT_PERSON,
  PLX_CLAIMANT_AGENCY,
  PLX_CLAIMANT_STATE,
  PLX_CLAIMANT_ORGANISATION,
  PLX_CLAIMANT_OUTLET,
} PlxClaimantKind;

/** PlxForm: how much of a quotation stands inside quotation marks: a whole clause, some words, nothing */
typedef enum
{
  PLX_FORM_DIRECT,
  PLX_FORM_MIXED,
  PLX_FORM_INDIRECT,
} PlxForm;

typedef enum
{
  PLX_BOUND_EXACTLY,
  PLX_BOUND_ABOUT,
  PLX_BOUND_AT_LEAST,
  PLX_BOUND_AT_MOST,
  PLX_BOUND_BETWEEN,
  PLX_BOUND_UNSTATED,
} PlxBound;

typedef enum
{
  PLX_MODALITY_ASSERTS,
  PLX_MODALITY_ESTIMATES,
  PLX_MODALITY_EXPECTS,
  PLX_MODALITY_DECIDED,
  PLX_MODALITY_REPORTEDLY,
} PlxModality;

typedef enum
{
  PLX_STANCE_AFFIRMS,
  PLX_STANCE_DENIES,
  PLX_STANCE_NEITHER,
  PLX_STANCE_CANNOT_CONFIRM,
  PLX_STANCE_CONDITIONAL,
  PLX_STANCE_DEMANDS,
  PLX_STANCE_EXPECTS,
  PLX_STANCE_WARNS,
} PlxStance;

#define PLX_TYPE_RECORD_KIND (plx_record_kind_get_type ())
GType plx_record_kind_get_type (void);
#define PLX_TYPE_SOURCE_KIND (plx_source_kind_get_type ())
GType plx_source_kind_get_type (void);
#define PLX_TYPE_CLAIMANT_KIND (plx_claimant_kind_get_type ())
GType plx_claimant_kind_get_type (void);
#define PLX_TYPE_FORM (plx_form_get_type ())
GType plx_form_get_type (void);
#define PLX_TYPE_BOUND (plx_bound_get_type ())
GType plx_bound_get_type (void);
#define PLX_TYPE_MODALITY (plx_modality_get_type ())
GType plx_modality_get_type (void);
#define PLX_TYPE_STANCE (plx_stance_get_type ())
GType plx_stance_get_type (void);

/**
 * plx_record_kind_is_claim: whether records of @kind say what a claimant said: quotations, estimates, positions
 */
gboolean plx_record_kind_is_claim (PlxRecordKind kind);

/**
 * plx_enum_get_nick:
 * @type: an enumeration type
 * @value: one of its values
 *
 * Returns: (transfer none): the word that the file format and the command line use for @value
 */
const char *plx_enum_get_nick (GType type, int value);

G_END_DECLS
