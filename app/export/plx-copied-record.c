/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-copied-record.h"

#include <glib/gi18n-lib.h>

#include "plx-claim-citation.h"
#include "plx-claim-members.h"
#include "plx-notation.h"
#include "plx-record-link.h"

/* In the order of PlxCopyForm. */
static const struct
{
  const char *nick;
  const char *title;
} forms[] = {
  { "apa", NC_ ("copied", "APA citation") },
  { "mla", NC_ ("copied", "MLA citation") },
  { "chicago", NC_ ("copied", "Chicago citation") },
  { "wikitext", NC_ ("copied", "citation as wikitext") },
  { "quote", NC_ ("copied", "quotation as wikitext") },
  { "quotation", NC_ ("copied", "quotation") },
  { "link", NC_ ("copied", "link") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (forms) == PLX_N_COPY_FORMS);

const char *
plx_copy_form_get_nick (PlxCopyForm form)
{
  return forms[form].nick;
}

gboolean
plx_copy_form_from_nick (const char *nick, PlxCopyForm *form)
{
  for (guint i = 0; i < PLX_N_COPY_FORMS; i++)
    {
      if (!g_str_equal (forms[i].nick, nick))
        continue;
      *form = i;
      return TRUE;
    }
  return FALSE;
}

const char *
plx_copy_form_get_title (PlxCopyForm form)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "copied", forms[form].title);
}

gboolean
plx_copy_form_is_of_claims (PlxCopyForm form)
{
  return form == PLX_COPY_QUOTE || form == PLX_COPY_QUOTATION;
}

static gboolean
is_cited (PlxRecord *record)
{
  guint member = plx_claim_members_get (plx_record_get_kind (record))->citations;
  g_autoptr (GListModel) citations = member != PLX_NO_MEMBER ? plx_record_dup_records (record, member) : NULL;

  return citations != NULL && g_list_model_get_n_items (citations) > 0;
}

gboolean
plx_record_can_copy (PlxRecord *record, PlxCopyForm form)
{
  if (form == PLX_COPY_LINK)
    {
      g_autofree char *link = plx_record_dup_link (record);

      return link != NULL;
    }
  if (plx_copy_form_is_of_claims (form))
    return PLX_IS_CLAIM (record);
  return PLX_IS_SOURCE (record) || is_cited (record);
}

char *
plx_record_dup_copy (PlxRecord *record, PlxCopyForm form)
{
  /* A reference is written as its style has it, whatever the user likes to see. */
  g_auto (PlxLanguageNotation) scope = form == PLX_COPY_QUOTATION ? 0 : plx_language_notation_begin ();

  if (!plx_record_can_copy (record, form))
    return NULL;
  switch (form)
    {
    case PLX_COPY_MLA:
      return plx_record_dup_citations (record, PLX_STYLE_MLA);
    case PLX_COPY_CHICAGO:
      return plx_record_dup_citations (record, PLX_STYLE_CHICAGO);
    case PLX_COPY_WIKITEXT:
      return plx_record_dup_wikitext_citations (record);
    case PLX_COPY_QUOTE:
      return plx_claim_dup_wikitext_quotation (PLX_CLAIM (record));
    case PLX_COPY_QUOTATION:
      return plx_claim_dup_quotation (PLX_CLAIM (record));
    case PLX_COPY_LINK:
      return plx_record_dup_link (record);
    case PLX_COPY_APA:
    default:
      return plx_record_dup_citations (record, PLX_STYLE_APA);
    }
}
