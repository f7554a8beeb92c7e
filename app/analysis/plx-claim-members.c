/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim-members.h"

#define CLAIM(KIND)                                                                                          \
  {                                                                                                          \
    PLX_##KIND##_CLAIMANTS, PLX_##KIND##_STATED, PLX_##KIND##_EVENT, PLX_##KIND##_CITATIONS                  \
  }

static const PlxClaimMembers quotation = CLAIM (QUOTATION);
static const PlxClaimMembers estimate = CLAIM (ESTIMATE);
static const PlxClaimMembers position = CLAIM (POSITION);
static const PlxClaimMembers event = { PLX_NO_MEMBER, PLX_EVENT_DATE, PLX_NO_MEMBER, PLX_EVENT_CITATIONS };
static const PlxClaimMembers source = { PLX_NO_MEMBER, PLX_SOURCE_PUBLISHED, PLX_NO_MEMBER, PLX_NO_MEMBER };
static const PlxClaimMembers other = { PLX_NO_MEMBER, PLX_NO_MEMBER, PLX_NO_MEMBER, PLX_NO_MEMBER };

const PlxClaimMembers *
plx_claim_members_get (PlxRecordKind kind)
{
  switch (kind)
    {
    case PLX_RECORD_QUOTATION:
      return &quotation;
    case PLX_RECORD_ESTIMATE:
      return &estimate;
    case PLX_RECORD_POSITION:
      return &position;
    case PLX_RECORD_EVENT:
      return &event;
    case PLX_RECORD_SOURCE:
      return &source;
    default:
      return &other;
    }
}

guint32
plx_row_get_reference (PlxDossier *dossier, PlxRecordKind kind, guint32 row, guint member)
{
  guint32 first;
  const guint32 *rows = NULL;
  guint n = plx_dossier_get_row_records (dossier, kind, row, member, &first, &rows);

  return n > 0 && rows != NULL ? rows[0] : PLX_NO_ROW;
}

guint32
plx_row_get_first_claimant (PlxDossier *dossier, PlxRecordKind kind, guint32 row)
{
  return plx_row_get_reference (dossier, kind, row, plx_claim_members_get (kind)->claimants);
}

void
plx_row_get_days (PlxDossier *dossier, PlxRecordKind kind, guint32 row, gint32 *earliest, gint32 *latest)
{
  guint member = plx_claim_members_get (kind)->date;
  PlxDate date;

  *earliest = G_MAXINT32;
  *latest = G_MAXINT32;
  if (member == PLX_NO_MEMBER || !plx_dossier_get_row_date (dossier, kind, row, member, &date))
    return;
  *earliest = plx_date_get_earliest (&date);
  *latest = plx_date_get_latest (&date);
}
