/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim.h"

#include "plx-citation.h"
#include "plx-record-private.h"

G_DEFINE_ABSTRACT_TYPE (PlxClaim, plx_claim, PLX_TYPE_RECORD)

/* The numbers of the members that all three kinds of claim share. */
typedef struct
{
  guint claimants;
  guint stated;
  guint as_of;
  guint event;
  guint through;
  guint citations;
} SharedMembers;

#define SHARED(KIND) \
  { PLX_##KIND##_CLAIMANTS, PLX_##KIND##_STATED, PLX_##KIND##_AS_OF, PLX_##KIND##_EVENT, PLX_##KIND##_THROUGH, \
    PLX_##KIND##_CITATIONS }

static const SharedMembers quotation = SHARED (QUOTATION);
static const SharedMembers estimate = SHARED (ESTIMATE);
static const SharedMembers position = SHARED (POSITION);

static const SharedMembers *
shared_members (PlxClaim *self)
{
  switch (plx_record_get_kind (PLX_RECORD (self)))
    {
    case PLX_RECORD_QUOTATION:
      return &quotation;
    case PLX_RECORD_ESTIMATE:
      return &estimate;
    default:
      return &position;
    }
}

static void
plx_claim_class_init (PlxClaimClass *klass)
{
}

static void
plx_claim_init (PlxClaim *self)
{
}

GListModel *
plx_claim_dup_claimants (PlxClaim *self)
{
  return plx_record_dup_records (PLX_RECORD (self), shared_members (self)->claimants);
}

gboolean
plx_claim_get_stated (PlxClaim *self, PlxDate *date)
{
  return plx_record_get_date (PLX_RECORD (self), shared_members (self)->stated, date);
}

gboolean
plx_claim_get_as_of (PlxClaim *self, PlxDate *date)
{
  return plx_record_get_date (PLX_RECORD (self), shared_members (self)->as_of, date);
}

PlxRecord *
plx_claim_dup_event (PlxClaim *self)
{
  return plx_record_dup_reference (PLX_RECORD (self), shared_members (self)->event);
}

GListModel *
plx_claim_dup_through (PlxClaim *self)
{
  return plx_record_dup_records (PLX_RECORD (self), shared_members (self)->through);
}

GListModel *
plx_claim_dup_citations (PlxClaim *self)
{
  return plx_record_dup_records (PLX_RECORD (self), shared_members (self)->citations);
}

PlxSatire
plx_claim_get_satire (PlxClaim *self)
{
  g_autoptr (GListModel) citations = plx_claim_dup_citations (self);
  guint n = g_list_model_get_n_items (citations);
  guint n_satire = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);

      if (plx_citation_is_satire (citation))
        n_satire++;
    }
  return n_satire == 0 ? PLX_SATIRE_NONE : n_satire == n ? PLX_SATIRE_ONLY : PLX_SATIRE_ALSO;
}
