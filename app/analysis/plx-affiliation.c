/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-affiliation.h"

#include "plx-claim-members.h"
#include "plx-record-schema.h"

struct _PlxAffiliations
{
  PlxDossier *dossier;
  GHashTable *outermost; /* row → row, both plus one */
};

PlxAffiliations *
plx_affiliations_new (PlxDossier *dossier)
{
  PlxAffiliations *self = g_new0 (PlxAffiliations, 1);

  self->dossier = g_object_ref (dossier);
  self->outermost = g_hash_table_new (NULL, NULL);
  return self;
}

void
plx_affiliations_free (PlxAffiliations *self)
{
  g_hash_table_unref (self->outermost);
  g_object_unref (self->dossier);
  g_free (self);
}

static guint32
get_body (PlxAffiliations *self, guint32 claimant)
{
  return plx_row_get_reference (self->dossier, PLX_RECORD_CLAIMANT, claimant, PLX_CLAIMANT_MEMBER_OF);
}

static guint32
get_known (PlxAffiliations *self, guint32 claimant)
{
  guint32 outermost =
      GPOINTER_TO_UINT (g_hash_table_lookup (self->outermost, GUINT_TO_POINTER (claimant + 1)));

  return outermost == 0 ? PLX_NO_ROW : outermost - 1;
}

guint32
plx_affiliations_get_outermost (PlxAffiliations *self, guint32 claimant)
{
  guint32 outermost = get_known (self, claimant);
  guint32 row = claimant;

  while (outermost == PLX_NO_ROW)
    {
      guint32 body = get_body (self, row);

      outermost = body == PLX_NO_ROW ? row : get_known (self, body);
      row = body;
    }
  for (row = claimant; row != PLX_NO_ROW && get_known (self, row) == PLX_NO_ROW; row = get_body (self, row))
    g_hash_table_insert (self->outermost, GUINT_TO_POINTER (row + 1), GUINT_TO_POINTER (outermost + 1));
  return outermost;
}
