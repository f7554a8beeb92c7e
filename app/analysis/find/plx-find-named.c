/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-search-private.h"

#include "plx-claim-members.h"
#include "plx-record-schema.h"

/* When of so many claims one is named by what was found, each claim looks at what it names: that goes on in several threads,
 * and needs no object for what was found. */
#define ASKING 16

static const struct
{
  PlxRecordKind kind;
  PlxRelation relation;
  PlxFindScore score;
} relations[PLX_FIND_NAMED] = {
  { PLX_RECORD_CLAIMANT, PLX_RELATION_CLAIMANT, PLX_FIND_SCORE_CLAIMANT_OR_TOPIC },
  { PLX_RECORD_MEASURE, PLX_RELATION_MEASURE, PLX_FIND_SCORE_CLAIMANT_OR_TOPIC },
  { PLX_RECORD_QUESTION, PLX_RELATION_QUESTION, PLX_FIND_SCORE_CLAIMANT_OR_TOPIC },
  { PLX_RECORD_EVENT, PLX_RELATION_EVENT, PLX_FIND_SCORE_EVENT_OR_SOURCE },
  { PLX_RECORD_SOURCE, PLX_RELATION_SOURCE, PLX_FIND_SCORE_EVENT_OR_SOURCE },
};

enum
{
  BY_CLAIMANT,
  BY_MEASURE,
  BY_QUESTION,
  BY_EVENT,
  BY_SOURCE,
};

static const PlxRecordKind claims[] = { PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };

static guint32
count_found (const PlxFindSearch *search, PlxRecordKind kind)
{
  const PlxFindIndex *index = search->index;
  guint32 n = 0;

  for (guint32 entry = index->first[kind]; entry < index->first[kind + 1]; entry++)
    n += search->scores[entry] != PLX_FIND_SCORE_NONE ? 1 : 0;
  return n;
}

static void
tell_claims (PlxFindSearch *search, PlxRecord *record, PlxRelation relation, guint8 score)
{
  for (guint i = 0; i < G_N_ELEMENTS (claims); i++)
    {
      guint8 *scores = search->scores + search->index->first[claims[i]];
      const guint32 *rows;
      guint n = plx_dossier_get_referrer_rows (search->index->dossier, record, relation, claims[i], &rows);

      for (guint j = 0; j < n; j++)
        scores[rows[j]] = MAX (scores[rows[j]], score);
    }
}

static void
tell_all_claims (PlxFindSearch *search)
{
  const PlxFindIndex *index = search->index;

  for (guint i = 0; i < PLX_FIND_NAMED; i++)
    {
      for (guint32 entry = index->first[relations[i].kind]; entry < index->first[relations[i].kind + 1]; entry++)
        {
          g_autoptr (PlxRecord) record = NULL;

          if (search->scores[entry] == PLX_FIND_SCORE_NONE)
            continue;
          record = plx_dossier_dup_record (index->dossier, relations[i].kind, entry - index->first[relations[i].kind]);
          tell_claims (search, record, relations[i].relation, (guint8) relations[i].score);
        }
    }
}

PlxFindNamed
plx_find_named_begin (PlxFindSearch *search)
{
  const PlxFindIndex *index = search->index;
  PlxFindNamed named = { FALSE, { FALSE } };
  guint64 n_claims = 0, n_asking = 0, n_told = 0;

  for (guint i = 0; i < G_N_ELEMENTS (claims); i++)
    {
      guint32 n = index->first[claims[i] + 1] - index->first[claims[i]];

      n_claims += n;
      n_asking += MIN (n, search->n_rows);
    }
  for (guint i = 0; i < PLX_FIND_NAMED; i++)
    {
      guint32 n = index->first[relations[i].kind + 1] - index->first[relations[i].kind];
      guint32 n_found = count_found (search, relations[i].kind);

      named.is_found[i] = n_found > 0;
      n_told += n_found > 0 ? n_claims * n_found / n : 0;
    }
  named.asks = n_told > n_asking / ASKING;
  if (!named.asks)
    tell_all_claims (search);
  return named;
}

static gboolean
is_found (const PlxFindSearch *search, PlxRecordKind kind, guint32 row)
{
  return row != PLX_NO_ROW && search->scores[search->index->first[kind] + row] != PLX_FIND_SCORE_NONE;
}

static gboolean
is_any_found (const PlxFindSearch *search, PlxRecordKind kind, guint32 row, guint member, PlxRecordKind target)
{
  guint32 first;
  const guint32 *rows;
  guint n = plx_dossier_get_row_records (search->index->dossier, kind, row, member, &first, &rows);

  for (guint i = 0; i < n; i++)
    {
      if (is_found (search, target, rows[i]))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_source_found (const PlxFindSearch *search, PlxRecordKind kind, guint32 row, guint citations)
{
  PlxDossier *dossier = search->index->dossier;
  guint32 first;
  const guint32 *rows;
  guint n = plx_dossier_get_row_records (dossier, kind, row, citations, &first, &rows);

  for (guint i = 0; i < n; i++)
    {
      if (is_found (search, PLX_RECORD_SOURCE,
                    plx_row_get_reference (dossier, PLX_RECORD_CITATION, first + i, PLX_CITATION_SOURCE)))
        return TRUE;
    }
  return FALSE;
}

guint8
plx_find_named_rate (const PlxFindSearch *search, const PlxFindNamed *named, PlxRecordKind kind, guint32 entry)
{
  const PlxClaimMembers *members = plx_claim_members_get (kind);
  guint32 row = entry - search->index->first[kind];
  guint8 score = search->scores[entry];

  if (!named->asks || score >= PLX_FIND_SCORE_CLAIMANT_OR_TOPIC)
    return score;
  if ((named->is_found[BY_CLAIMANT] && is_any_found (search, kind, row, members->claimants, PLX_RECORD_CLAIMANT))
      || (named->is_found[BY_MEASURE] && kind == PLX_RECORD_ESTIMATE
          && is_any_found (search, kind, row, PLX_ESTIMATE_MEASURE, PLX_RECORD_MEASURE))
      || (named->is_found[BY_QUESTION] && kind == PLX_RECORD_POSITION
          && is_any_found (search, kind, row, PLX_POSITION_QUESTION, PLX_RECORD_QUESTION)))
    return PLX_FIND_SCORE_CLAIMANT_OR_TOPIC;
  if ((named->is_found[BY_EVENT] && is_any_found (search, kind, row, members->event, PLX_RECORD_EVENT))
      || (named->is_found[BY_SOURCE] && is_source_found (search, kind, row, members->citations)))
    return PLX_FIND_SCORE_EVENT_OR_SOURCE;
  return PLX_FIND_SCORE_NONE;
}
