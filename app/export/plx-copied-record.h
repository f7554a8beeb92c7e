/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/** PlxCopyForm: what a record is copied as */
typedef enum
{
  PLX_COPY_APA,
  PLX_COPY_MLA,
  PLX_COPY_CHICAGO,
  PLX_COPY_WIKITEXT,  /* named references with {{cite news}} */
  PLX_COPY_QUOTE,     /* a claim in wikitext: {{quote}} */
  PLX_COPY_QUOTATION, /* a claim in the user's language */
  PLX_COPY_LINK,
} PlxCopyForm;

/** PLX_N_COPY_FORMS: how many forms there are */
#define PLX_N_COPY_FORMS (PLX_COPY_LINK + 1)

/** plx_copy_form_get_nick: Returns: (transfer none): what --style calls it: "apa" */
const char *plx_copy_form_get_nick (PlxCopyForm form);
/** plx_copy_form_from_nick: @form: (out). Returns: whether there is one that is called @nick */
gboolean plx_copy_form_from_nick (const char *nick, PlxCopyForm *form);
/** plx_copy_form_get_title: Returns: (transfer none): what a notice calls it, translated: "APA citation" */
const char *plx_copy_form_get_title (PlxCopyForm form);
/** plx_copy_form_is_of_claims: whether only claims are copied so */
gboolean plx_copy_form_is_of_claims (PlxCopyForm form);

/** plx_record_can_copy: whether @record can be copied as @form, without doing so */
gboolean plx_record_can_copy (PlxRecord *record, PlxCopyForm form);

/**
 * plx_record_dup_copy:
 *
 * Returns: (transfer full) (nullable): @record as @form, without a line end; NULL where it cannot be
 */
char *plx_record_dup_copy (PlxRecord *record, PlxCopyForm form);

G_END_DECLS
