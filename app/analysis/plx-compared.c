/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-compared.h"

#include "plx-count.h"
#include "plx-record-schema.h"
#include "plx-satire-index.h"

guint
plx_compared_count_claims (PlxRecord *record)
{
  PlxDossier *dossier = plx_record_get_dossier (record);

  if (plx_record_get_kind (record) == PLX_RECORD_MEASURE)
    return plx_dossier_count_referrers (dossier, record, PLX_RELATION_MEASURE, PLX_RECORD_ESTIMATE);
  if (plx_record_get_kind (record) == PLX_RECORD_SOURCE)
    return plx_record_count_claims (record, PLX_RELATION_SOURCE);
  if (plx_record_get_kind (record) == PLX_RECORD_CLAIMANT)
    return plx_record_count_claims (record, PLX_RELATION_CLAIMANT);
  if (plx_record_get_kind (record) == PLX_RECORD_EVENT)
    return plx_record_count_claims (record, PLX_RELATION_EVENT);

  return plx_dossier_count_referrers (dossier, record, PLX_RELATION_QUESTION, PLX_RECORD_POSITION);
}

static gboolean
is_compared (PlxRecord *record)
{
  return plx_record_is_sound (record) && plx_compared_count_claims (record) > 0;
}

static GArray *
dup_rows (PlxDossier *dossier, PlxRecordKind kind)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 row = 0; row < plx_dossier_count_rows (dossier, kind); row++)
    {
      g_autoptr (PlxRecord) record = plx_dossier_dup_record (dossier, kind, row);

      if (is_compared (record))
        g_array_append_val (rows, row);
    }
  return rows;
}

GListModel *
plx_dossier_dup_compared (PlxDossier *dossier, PlxRecordKind kind)
{
  g_return_val_if_fail (kind == PLX_RECORD_MEASURE || kind == PLX_RECORD_QUESTION, NULL);

  return plx_dossier_dup_rows (dossier, kind, dup_rows (dossier, kind));
}

guint
plx_dossier_count_compared (PlxDossier *dossier, PlxRecordKind kind)
{
  g_autoptr (GArray) rows = NULL;

  g_return_val_if_fail (kind == PLX_RECORD_MEASURE || kind == PLX_RECORD_QUESTION, 0);

  rows = dup_rows (dossier, kind);
  return rows->len;
}

PlxRecord *
plx_record_dup_comparison (PlxRecord *record)
{
  PlxRecordKind kind = plx_record_get_kind (record);
  g_autoptr (PlxRecord) compared = NULL;

  if (kind == PLX_RECORD_ESTIMATE)
    compared = plx_record_dup_reference (record, PLX_ESTIMATE_MEASURE);
  else if (kind == PLX_RECORD_POSITION)
    compared = plx_record_dup_reference (record, PLX_POSITION_QUESTION);
  else if (kind == PLX_RECORD_MEASURE || kind == PLX_RECORD_QUESTION)
    compared = g_object_ref (record);

  return compared && is_compared (compared) ? g_steal_pointer (&compared) : NULL;
}

guint
plx_dossier_count_satirical_positions (PlxDossier *dossier)
{
  g_autoptr (PlxSatireIndex) index = plx_satire_index_new (dossier);
  guint n = 0;

  for (guint32 row = 0; row < plx_dossier_count_rows (dossier, PLX_RECORD_POSITION); row++)
    if (plx_dossier_is_row_sound (dossier, PLX_RECORD_POSITION, row) &&
        plx_satire_index_get_claim (index, PLX_RECORD_POSITION, row) == PLX_SATIRE_ONLY)
      n++;
  return n;
}
