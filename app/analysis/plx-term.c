/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-term.h"

#include <glib/gi18n-lib.h>

static const char *const stances[] = {
  [PLX_STANCE_AFFIRMS] = NC_("stance", "Affirms"),
  [PLX_STANCE_DENIES] = NC_("stance", "Denies"),
  [PLX_STANCE_NEITHER] = NC_("stance", "Neither confirms nor denies"),
  [PLX_STANCE_CANNOT_CONFIRM] = NC_("stance", "Cannot confirm"),
  [PLX_STANCE_CONDITIONAL] = NC_("stance", "Sets a condition"),
  [PLX_STANCE_DEMANDS] = NC_("stance", "Demands"),
  [PLX_STANCE_EXPECTS] = NC_("stance", "Expects"),
  [PLX_STANCE_WARNS] = NC_("stance", "Warns"),
};

/* TRANSLATORS: what somebody does about a question, in a list such as
 * “Dmitry Peskov: denies (18 October 2024), then neither confirms nor denies (21 October 2024)”. */
static const char *const stance_verbs[] = {
  [PLX_STANCE_AFFIRMS] = NC_("stance in a sentence", "affirms"),
  [PLX_STANCE_DENIES] = NC_("stance in a sentence", "denies"),
  [PLX_STANCE_NEITHER] = NC_("stance in a sentence", "neither confirms nor denies"),
  [PLX_STANCE_CANNOT_CONFIRM] = NC_("stance in a sentence", "cannot confirm"),
  [PLX_STANCE_CONDITIONAL] = NC_("stance in a sentence", "sets a condition"),
  [PLX_STANCE_DEMANDS] = NC_("stance in a sentence", "demands"),
  [PLX_STANCE_EXPECTS] = NC_("stance in a sentence", "expects"),
  [PLX_STANCE_WARNS] = NC_("stance in a sentence", "warns"),
};

static const char *const forms[] = {
  [PLX_FORM_DIRECT] = NC_("form of a quotation", "Direct quotation"),
  [PLX_FORM_MIXED] = NC_("form of a quotation", "Partly in quotation marks"),
  [PLX_FORM_INDIRECT] = NC_("form of a quotation", "Indirect speech"),
};

static const char *const form_headings[] = {
  [PLX_FORM_DIRECT] = NC_("form of quotations", "Direct quotations"),
  [PLX_FORM_MIXED] = NC_("form of quotations", "Partly in quotation marks"),
  [PLX_FORM_INDIRECT] = NC_("form of quotations", "Indirect speech"),
};

static const char *const modalities[] = {
  [PLX_MODALITY_ASSERTS] = NC_("what an estimate is put forward as", "An assertion"),
  [PLX_MODALITY_ESTIMATES] = NC_("what an estimate is put forward as", "An estimate"),
  [PLX_MODALITY_EXPECTS] = NC_("what an estimate is put forward as", "An expectation"),
  [PLX_MODALITY_DECIDED] = NC_("what an estimate is put forward as", "A decision"),
  [PLX_MODALITY_REPORTEDLY] = NC_("what an estimate is put forward as", "Hearsay"),
};

static const char *const claimant_kinds[] = {
  [PLX_CLAIMANT_PERSON] = NC_("kind of claimant", "Person"),
  [PLX_CLAIMANT_AGENCY] = NC_("kind of claimant", "Agency"),
  [PLX_CLAIMANT_STATE] = NC_("kind of claimant", "State"),
  [PLX_CLAIMANT_ORGANISATION] = NC_("kind of claimant", "Organisation"),
  [PLX_CLAIMANT_OUTLET] = NC_("kind of claimant", "News outlet"),
};

static const char *const source_kinds[] = {
  [PLX_SOURCE_NEWS] = NC_("kind of source", "News report"),
  [PLX_SOURCE_WIRE] = NC_("kind of source", "Wire report"),
  [PLX_SOURCE_OFFICIAL] = NC_("kind of source", "Official statement"),
  [PLX_SOURCE_DATA] = NC_("kind of source", "Data"),
  [PLX_SOURCE_COMMENTARY] = NC_("kind of source", "Commentary"),
  [PLX_SOURCE_SATIRE] = NC_("kind of source", "Satire"),
};

static const char *const kinds[PLX_N_LISTED_KINDS] = {
  [PLX_RECORD_SOURCE] = NC_("kind of record", "Source"),
  [PLX_RECORD_CLAIMANT] = NC_("kind of record", "Claimant"),
  [PLX_RECORD_MEASURE] = NC_("kind of record", "Measure"),
  [PLX_RECORD_QUESTION] = NC_("kind of record", "Question"),
  [PLX_RECORD_EVENT] = NC_("kind of record", "Event"),
  [PLX_RECORD_QUOTATION] = NC_("kind of record", "Quotation"),
  [PLX_RECORD_ESTIMATE] = NC_("kind of record", "Estimate"),
  [PLX_RECORD_POSITION] = NC_("kind of record", "Position"),
};

static const char *const kind_headings[PLX_N_LISTED_KINDS] = {
  [PLX_RECORD_SOURCE] = NC_("records", "Sources"),
  [PLX_RECORD_CLAIMANT] = NC_("records", "Claimants"),
  [PLX_RECORD_MEASURE] = NC_("records", "Measures"),
  [PLX_RECORD_QUESTION] = NC_("records", "Questions"),
  [PLX_RECORD_EVENT] = NC_("records", "Events"),
  [PLX_RECORD_QUOTATION] = NC_("records", "Quotations"),
  [PLX_RECORD_ESTIMATE] = NC_("records", "Estimates"),
  [PLX_RECORD_POSITION] = NC_("records", "Positions"),
};

static const char *
term (const char *const *terms, guint n_terms, const char *context, int value)
{
  if (value < 0 || (guint) value >= n_terms)
    /* TRANSLATORS: Stands for a value that is missing or wrong in the file. */
    return C_("value", "Not known");
  return g_dpgettext2 (GETTEXT_PACKAGE, context, terms[value]);
}

#define TERM(terms, context, value) term (terms, G_N_ELEMENTS (terms), context, (int) (value))

const char *
plx_stance_get_term (int stance)
{
  return TERM (stances, "stance", stance);
}

const char *
plx_stance_get_verb (int stance)
{
  return TERM (stance_verbs, "stance in a sentence", stance);
}

const char *
plx_form_get_term (int form)
{
  return TERM (forms, "form of a quotation", form);
}

const char *
plx_form_get_heading (int form)
{
  return TERM (form_headings, "form of quotations", form);
}

const char *
plx_modality_get_term (int modality)
{
  return TERM (modalities, "what an estimate is put forward as", modality);
}

const char *
plx_claimant_kind_get_term (int kind)
{
  return TERM (claimant_kinds, "kind of claimant", kind);
}

const char *
plx_source_kind_get_term (int kind)
{
  return TERM (source_kinds, "kind of source", kind);
}

const char *
plx_record_kind_get_term (PlxRecordKind kind)
{
  return TERM (kinds, "kind of record", kind);
}

const char *
plx_record_kind_get_heading (PlxRecordKind kind)
{
  return TERM (kind_headings, "records", kind);
}

static const struct
{
  const char *tag;
  const char *name;
} languages[] = {
  { "ar", NC_("language", "Arabic") },     { "bg", NC_("language", "Bulgarian") },
  { "cs", NC_("language", "Czech") },      { "da", NC_("language", "Danish") },
  { "de", NC_("language", "German") },     { "el", NC_("language", "Greek") },
  { "en", NC_("language", "English") },    { "es", NC_("language", "Spanish") },
  { "fa", NC_("language", "Persian") },    { "fi", NC_("language", "Finnish") },
  { "fr", NC_("language", "French") },     { "he", NC_("language", "Hebrew") },
  { "hi", NC_("language", "Hindi") },      { "hu", NC_("language", "Hungarian") },
  { "id", NC_("language", "Indonesian") }, { "it", NC_("language", "Italian") },
  { "ja", NC_("language", "Japanese") },   { "ko", NC_("language", "Korean") },
  { "nl", NC_("language", "Dutch") },      { "no", NC_("language", "Norwegian") },
  { "pl", NC_("language", "Polish") },     { "pt", NC_("language", "Portuguese") },
  { "ro", NC_("language", "Romanian") },   { "ru", NC_("language", "Russian") },
  { "sv", NC_("language", "Swedish") },    { "tr", NC_("language", "Turkish") },
  { "uk", NC_("language", "Ukrainian") },  { "vi", NC_("language", "Vietnamese") },
  { "zh", NC_("language", "Chinese") },
};

const char *
plx_language_get_english_name (const char *tag)
{
  for (guint i = 0; tag != NULL && i < G_N_ELEMENTS (languages); i++)
    {
      if (g_ascii_strcasecmp (tag, languages[i].tag) == 0)
        return languages[i].name;
    }
  return tag;
}

const char *
plx_language_get_term (const char *tag)
{
  const char *name = plx_language_get_english_name (tag);

  return name != tag ? g_dpgettext2 (GETTEXT_PACKAGE, "language", name) : tag;
}
