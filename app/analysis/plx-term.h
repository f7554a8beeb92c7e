/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record-kind.h"

G_BEGIN_DECLS

/* What the values of the enumerations are called in the user's language, as labels that stand alone:
 * "Denies". A value out of range, as in a record that is not sound, is "Not known". All: Returns: (transfer
 * none) */

const char *plx_stance_get_term (int stance);
/** plx_stance_get_verb: the same inside a sentence: "denies" */
const char *plx_stance_get_verb (int stance);
const char *plx_form_get_term (int form);
/** plx_form_get_heading: "Direct quotations" */
const char *plx_form_get_heading (int form);
/** plx_modality_get_term: what an estimate is put forward as: "An expectation" */
const char *plx_modality_get_term (int modality);
const char *plx_claimant_kind_get_term (int kind);
const char *plx_source_kind_get_term (int kind);
/** plx_record_kind_get_term: "Quotation" */
const char *plx_record_kind_get_term (PlxRecordKind kind);
/** plx_record_kind_get_heading: "Quotations" */
const char *plx_record_kind_get_heading (PlxRecordKind kind);

/**
 * plx_language_get_term:
 * @tag: (nullable): a language tag (RFC 5646)
 *
 * Returns: (transfer none) (nullable): "French"; @tag itself for a language that the program has no word for
 */
const char *plx_language_get_term (const char *tag);
/** plx_language_get_english_name: the same in English, for what is in English in every locale */
const char *plx_language_get_english_name (const char *tag);

G_END_DECLS
