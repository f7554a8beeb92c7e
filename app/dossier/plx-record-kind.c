/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-kind.h"

#define V(NAME, nick) G_DEFINE_ENUM_VALUE (NAME, nick)

G_DEFINE_ENUM_TYPE (PlxRecordKind, plx_record_kind,
                    V (PLX_RECORD_SOURCE, "source"),
                    V (PLX_RECORD_CLAIMANT, "claimant"),
                    V (PLX_RECORD_MEASURE, "measure"),
                    V (PLX_RECORD_QUESTION, "question"),
                    V (PLX_RECORD_EVENT, "event"),
                    V (PLX_RECORD_QUOTATION, "quotation"),
                    V (PLX_RECORD_ESTIMATE, "estimate"),
                    V (PLX_RECORD_POSITION, "position"),
                    V (PLX_RECORD_CITATION, "citation"),
                    V (PLX_RECORD_PART, "part"),
                    V (PLX_RECORD_TEXT, "text"),
                    V (PLX_RECORD_DOSSIER, "dossier"))

G_DEFINE_ENUM_TYPE (PlxSourceKind, plx_source_kind,
                    V (PLX_SOURCE_NEWS, "news"),
                    V (PLX_SOURCE_WIRE, "wire"),
                    V (PLX_SOURCE_OFFICIAL, "official"),
                    V (PLX_SOURCE_DATA, "data"),
                    V (PLX_SOURCE_COMMENTARY, "commentary"),
                    V (PLX_SOURCE_SATIRE, "satire"))

G_DEFINE_ENUM_TYPE (PlxClaimantKind, plx_claimant_kind,
                    V (PLX_CLAIMANT_PERSON, "person"),
                    V (PLX_CLAIMANT_AGENCY, "agency"),
                    V (PLX_CLAIMANT_STATE, "state"),
                    V (PLX_CLAIMANT_ORGANISATION, "organisation"),
                    V (PLX_CLAIMANT_OUTLET, "outlet"))

G_DEFINE_ENUM_TYPE (PlxForm, plx_form,
                    V (PLX_FORM_DIRECT, "direct"),
                    V (PLX_FORM_MIXED, "mixed"),
                    V (PLX_FORM_INDIRECT, "indirect"))

G_DEFINE_ENUM_TYPE (PlxBound, plx_bound,
                    V (PLX_BOUND_EXACTLY, "exactly"),
                    V (PLX_BOUND_ABOUT, "about"),
                    V (PLX_BOUND_AT_LEAST, "at-least"),
                    V (PLX_BOUND_AT_MOST, "at-most"),
                    V (PLX_BOUND_BETWEEN, "between"),
                    V (PLX_BOUND_UNSTATED, "unstated"))

G_DEFINE_ENUM_TYPE (PlxModality, plx_modality,
                    V (PLX_MODALITY_ASSERTS, "asserts"),
                    V (PLX_MODALITY_ESTIMATES, "estimates"),
                    V (PLX_MODALITY_EXPECTS, "expects"),
                    V (PLX_MODALITY_DECIDED, "decided"),
                    V (PLX_MODALITY_REPORTEDLY, "reportedly"))

G_DEFINE_ENUM_TYPE (PlxStance, plx_stance,
                    V (PLX_STANCE_AFFIRMS, "affirms"),
                    V (PLX_STANCE_DENIES, "denies"),
                    V (PLX_STANCE_NEITHER, "neither"),
                    V (PLX_STANCE_CANNOT_CONFIRM, "cannot-confirm"),
                    V (PLX_STANCE_CONDITIONAL, "conditional"),
                    V (PLX_STANCE_DEMANDS, "demands"),
                    V (PLX_STANCE_EXPECTS, "expects"),
                    V (PLX_STANCE_WARNS, "warns"))

#undef V

gboolean
plx_record_kind_is_claim (PlxRecordKind kind)
{
  return kind == PLX_RECORD_QUOTATION || kind == PLX_RECORD_ESTIMATE || kind == PLX_RECORD_POSITION;
}

const char *
plx_enum_get_nick (GType type, int value)
{
  g_autoptr (GEnumClass) enum_class = g_type_class_ref (type);
  GEnumValue *enum_value = g_enum_get_value (enum_class, value);

  return enum_value != NULL ? enum_value->value_nick : NULL;
}
