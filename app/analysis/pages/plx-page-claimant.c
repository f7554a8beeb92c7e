/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-page-private.h"

#include "plx-claim-phrase.h"
#include "plx-claimant.h"
#include "plx-count.h"
#include "plx-record-schema.h"
#include "plx-revision.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

#define MAX_AFFILIATIONS 32

void
plx_line_add_affiliations (PlxLine *line, PlxRecord *claimant)
{
  g_autoptr (PlxRecord) body = plx_record_dup_reference (claimant, PLX_CLAIMANT_MEMBER_OF);

  for (guint i = 0; body != NULL && i < MAX_AFFILIATIONS; i++)
    {
      PlxRecord *next = plx_record_dup_reference (body, PLX_CLAIMANT_MEMBER_OF);

      if (i > 0)
        plx_line_add_comma (line);
      plx_line_add_record (line, PLX_RUN_PLAIN, body);
      g_object_unref (body);
      body = next;
    }
}

static void
add_aliases (PlxPage *page, PlxClaimant *claimant)
{
  g_autofree const char **aliases = plx_claimant_get_aliases (claimant);
  PlxLine *line = plx_line_new ();

  for (guint i = 0; aliases[i] != NULL; i++)
    plx_line_add_item (line, PLX_RUN_PLAIN, aliases[i], NULL);
  /* TRANSLATORS: Label of the names under which the sources mention somebody. */
  plx_page_add_fact (page, _("Also printed as"), line);
}

static void
add_claims (PlxPage *page, const char *title, PlxRelation relation)
{
  GArray *keys = plx_record_keys_new ();

  plx_record_keys_add_referrers (keys, page->record, relation, PLX_RECORD_QUOTATION, NULL);
  plx_record_keys_add_referrers (keys, page->record, relation, PLX_RECORD_ESTIMATE, NULL);
  plx_record_keys_add_referrers (keys, page->record, relation, PLX_RECORD_POSITION, NULL);
  plx_page_add_sorted_section (page, title, keys);
}

static void
fill_subtitle (PlxPage *page, PlxClaimant *claimant)
{
  const char *role = plx_claimant_get_role (claimant);

  plx_line_add (page->subtitle, PLX_RUN_PLAIN,
                role != NULL
                    ? role
                    : plx_claimant_kind_get_term (plx_record_get_enum (page->record, PLX_CLAIMANT_KIND)),
                NULL);
  plx_line_add_claim_count (page->subtitle, page->record, PLX_RELATION_CLAIMANT);
}

void
plx_page_fill_claimant (PlxPage *page)
{
  PlxClaimant *claimant = PLX_CLAIMANT (page->record);
  PlxDossier *dossier = plx_record_get_dossier (page->record);
  PlxLine *affiliations = plx_line_new ();

  page->title_style = PLX_TITLE_HEADING;
  fill_subtitle (page, claimant);
  plx_page_add_text_fact (page, _("Role"), plx_claimant_get_role (claimant));
  plx_page_add_text_fact (page, _("Kind"),
                          plx_claimant_kind_get_term (plx_record_get_enum (page->record, PLX_CLAIMANT_KIND)));
  plx_line_add_affiliations (affiliations, page->record);
  plx_page_add_fact (page, _("Affiliation"), affiliations);
  add_aliases (page, claimant);

  plx_page_add_section (page, _("Changed their figure"),
                        plx_claimant_dup_revisions (page->record, PLX_RECORD_ESTIMATE));
  plx_page_add_section (page, _("Changed their stance"),
                        plx_claimant_dup_revisions (page->record, PLX_RECORD_POSITION));
  /* TRANSLATORS: Heading of everything that a claimant said. */
  add_claims (page, _("Said"), PLX_RELATION_CLAIMANT);
  plx_page_add_referrers (page, _("Took part in"), page->record, PLX_RELATION_PARTICIPANT, PLX_RECORD_EVENT,
                          NULL);
  /* TRANSLATORS: Heading of what a claimant passed on from others. */
  add_claims (page, _("Relayed"), PLX_RELATION_THROUGH);
  plx_page_add_section (page, _("Members"),
                        plx_dossier_dup_referrers (dossier, page->record, PLX_RELATION_MEMBER_OF,
                                                   PLX_RECORD_CLAIMANT));
}
