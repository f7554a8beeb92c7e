/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-set.h"

#include "plx-citation.h"
#include "plx-claim-members.h"

/* How often it is looked whether somebody wants it no more. */
#define STRIDE 256

static const PlxRecordKind claim_kinds[] = { PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };

PlxRecordSet *
plx_record_set_new (PlxDossier *dossier)
{
  PlxRecordSet *self = g_new0 (PlxRecordSet, 1);

  self->dossier = g_object_ref (dossier);
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    self->rows[kind] = g_array_new (FALSE, FALSE, sizeof (guint32));
  return self;
}

PlxRecordSet *
plx_record_set_new_for_dossier (PlxDossier *dossier)
{
  PlxRecordSet *self = plx_record_set_new (dossier);

  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      for (guint32 row = 0; row < plx_dossier_count_rows (dossier, kind); row++)
        {
          if (plx_dossier_is_row_sound (dossier, kind, row))
            g_array_append_val (self->rows[kind], row);
        }
    }
  return self;
}

PlxRecordSet *
plx_record_set_new_for_record (PlxRecord *record)
{
  PlxRecordSet *self = plx_record_set_new (plx_record_get_dossier (record));
  guint32 row = plx_record_get_row (record);

  if (plx_record_is_sound (record) && plx_record_get_kind (record) < PLX_N_LISTED_KINDS)
    g_array_append_val (self->rows[plx_record_get_kind (record)], row);
  return self;
}

void
plx_record_set_free (PlxRecordSet *self)
{
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    g_array_unref (self->rows[kind]);
  g_object_unref (self->dossier);
  g_free (self);
}

void
plx_record_set_add_rows (PlxRecordSet *self, PlxRecordKind kind, const GArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      guint32 row = g_array_index (rows, guint32, i);

      if (plx_dossier_is_row_sound (self->dossier, kind, row))
        g_array_append_val (self->rows[kind], row);
    }
}

guint
plx_record_set_count (const PlxRecordSet *self)
{
  guint n = 0;

  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    n += self->rows[kind]->len;
  return n;
}

/* A set that is being found, and for each kind which rows are in it. */
typedef struct
{
  PlxRecordSet *found;
  guint8 *seen[PLX_N_LISTED_KINDS];
} Finding;

static void
finding_init (Finding *finding, PlxDossier *dossier)
{
  finding->found = plx_record_set_new (dossier);
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    finding->seen[kind] = g_new0 (guint8, plx_dossier_count_rows (dossier, kind));
}

/* Returns: (transfer full): what was found */
static PlxRecordSet *
finding_end (Finding *finding)
{
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    g_free (finding->seen[kind]);
  return finding->found;
}

static void
add (Finding *finding, PlxRecordKind kind, guint32 row)
{
  if (finding->seen[kind][row] || !plx_dossier_is_row_sound (finding->found->dossier, kind, row))
    return;
  finding->seen[kind][row] = TRUE;
  g_array_append_val (finding->found->rows[kind], row);
}

/* What names a record of a kind: FALSE for a claim, which stands for itself. */
static gboolean
get_relation (PlxRecordKind kind, PlxRelation *relation)
{
  static const PlxRelation relations[] = {
    [PLX_RECORD_SOURCE] = PLX_RELATION_SOURCE,     [PLX_RECORD_CLAIMANT] = PLX_RELATION_CLAIMANT,
    [PLX_RECORD_MEASURE] = PLX_RELATION_MEASURE,   [PLX_RECORD_QUESTION] = PLX_RELATION_QUESTION,
    [PLX_RECORD_EVENT] = PLX_RELATION_EVENT,
  };

  if (plx_record_kind_is_claim (kind))
    return FALSE;
  *relation = relations[kind];
  return TRUE;
}

static void
add_claims_of (Finding *finding, PlxRecordKind kind, guint32 row)
{
  g_autoptr (PlxRecord) record = NULL;
  PlxRelation relation;

  if (!get_relation (kind, &relation))
    {
      add (finding, kind, row);
      return;
    }
  record = plx_dossier_dup_record (finding->found->dossier, kind, row);
  for (guint i = 0; i < G_N_ELEMENTS (claim_kinds); i++)
    {
      const guint32 *rows;
      guint n = plx_dossier_get_referrer_rows (finding->found->dossier, record, relation, claim_kinds[i], &rows);

      for (guint j = 0; j < n; j++)
        add (finding, claim_kinds[i], rows[j]);
    }
}

/* What prints an event or a claim. */
static void
add_sources_of (Finding *finding, PlxRecordKind kind, guint32 row)
{
  g_autoptr (PlxRecord) record = plx_dossier_dup_record (finding->found->dossier, kind, row);
  g_autoptr (GListModel) citations = plx_record_dup_records (record, plx_claim_members_get (kind)->citations);

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);
      g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);

      if (source != NULL)
        add (finding, PLX_RECORD_SOURCE, plx_record_get_row (source));
    }
}

static void
add_self (Finding *finding, PlxRecordKind kind, guint32 row)
{
  add (finding, kind, row);
}

/* Goes over the rows of one kind. Returns: whether it was not cancelled */
static gboolean
each (Finding *finding, const PlxRecordSet *set, PlxRecordKind kind, GCancellable *cancellable,
      void (*function) (Finding *, PlxRecordKind, guint32))
{
  for (guint i = 0; i < set->rows[kind]->len; i++)
    {
      if (i % STRIDE == 0 && g_cancellable_is_cancelled (cancellable))
        return FALSE;
      function (finding, kind, g_array_index (set->rows[kind], guint32, i));
    }
  return TRUE;
}

/* Claims that are in the set themselves come first, in their order. */
static gboolean
find_claims (Finding *finding, const PlxRecordSet *set, gboolean of_sources, GCancellable *cancellable)
{
  for (guint i = 0; i < G_N_ELEMENTS (claim_kinds); i++)
    {
      if (!each (finding, set, claim_kinds[i], cancellable, add_claims_of))
        return FALSE;
    }
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      if (plx_record_kind_is_claim (kind) || (kind == PLX_RECORD_SOURCE && !of_sources))
        continue;
      if (!each (finding, set, kind, cancellable, add_claims_of))
        return FALSE;
    }
  return TRUE;
}

static PlxRecordSet *
dup_claims (const PlxRecordSet *self, gboolean of_sources, GCancellable *cancellable)
{
  Finding finding;
  gboolean all;

  finding_init (&finding, self->dossier);
  all = find_claims (&finding, self, of_sources, cancellable);
  finding_end (&finding);
  if (!all)
    g_clear_pointer (&finding.found, plx_record_set_free);
  return finding.found;
}

PlxRecordSet *
plx_record_set_dup_claims (const PlxRecordSet *self, GCancellable *cancellable)
{
  return dup_claims (self, TRUE, cancellable);
}

PlxRecordSet *
plx_record_set_dup_sources (const PlxRecordSet *self, GCancellable *cancellable)
{
  g_autoptr (PlxRecordSet) claims = dup_claims (self, FALSE, cancellable);
  Finding finding;
  gboolean all;

  if (claims == NULL)
    return NULL;
  finding_init (&finding, self->dossier);
  all = each (&finding, self, PLX_RECORD_SOURCE, cancellable, add_self)
        && each (&finding, self, PLX_RECORD_EVENT, cancellable, add_sources_of);
  for (guint i = 0; all && i < G_N_ELEMENTS (claim_kinds); i++)
    all = each (&finding, claims, claim_kinds[i], cancellable, add_sources_of);
  finding_end (&finding);
  if (!all)
    g_clear_pointer (&finding.found, plx_record_set_free);
  return finding.found;
}
