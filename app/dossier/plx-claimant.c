/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claimant.h"

#include "plx-record-private.h"

struct _PlxClaimant
{
  PlxRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlxClaimant, plx_claimant, PLX_TYPE_RECORD)

static void
plx_claimant_class_init (PlxClaimantClass *klass)
{
  plx_record_class_install_members (G_OBJECT_CLASS (klass), PLX_RECORD_CLAIMANT);
}

static void
plx_claimant_init (PlxClaimant *self)
{
}

PlxClaimantKind
plx_claimant_get_claimant_kind (PlxClaimant *self)
{
  return plx_record_get_enum (PLX_RECORD (self), PLX_CLAIMANT_KIND);
}

const char *
plx_claimant_get_name (PlxClaimant *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_CLAIMANT_NAME);
}

const char *
plx_claimant_get_role (PlxClaimant *self)
{
  return plx_record_get_text (PLX_RECORD (self), PLX_CLAIMANT_ROLE);
}

PlxRecord *
plx_claimant_dup_member_of (PlxClaimant *self)
{
  return plx_record_dup_reference (PLX_RECORD (self), PLX_CLAIMANT_MEMBER_OF);
}

const char **
plx_claimant_get_aliases (PlxClaimant *self)
{
  return plx_record_get_texts (PLX_RECORD (self), PLX_CLAIMANT_ALIASES);
}
