/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-narrowing.h"

#include "plx-claim-members.h"
#include "plx-record-schema.h"

struct _PlxFindNarrowing
{
  PlxDossier *dossier;
  int kind;
  gboolean nothing;       /* whether an id means nothing */
  GHashTable *claimants;  /* rows of the claimant and of those who belong to it; NULL for any */
  guint32 source;         /* PLX_NO_ROW for any */
  guint32 event;          /* likewise */
  gint32 first_day;
  gint32 last_day;
};

static PlxRecord *
look_up (PlxFindNarrowing *self, const char *id, PlxRecordKind kind)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (self->dossier, id);

  if (record != NULL && plx_record_get_kind (record) == kind)
    return g_steal_pointer (&record);
  self->nothing = TRUE;
  return NULL;
}

static guint32
look_up_row (PlxFindNarrowing *self, const char *id, PlxRecordKind kind)
{
  g_autoptr (PlxRecord) record = id != NULL ? look_up (self, id, kind) : NULL;

  return record != NULL ? plx_record_get_row (record) : PLX_NO_ROW;
}

static GHashTable *
collect_claimants (PlxFindNarrowing *self, const char *id)
{
  GHashTable *rows = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) waiting = g_ptr_array_new_with_free_func (g_object_unref);
  PlxRecord *claimant = look_up (self, id, PLX_RECORD_CLAIMANT);

  if (claimant != NULL)
    g_ptr_array_add (waiting, claimant);
  while (waiting->len > 0)
    {
      g_autoptr (PlxRecord) next = g_ptr_array_steal_index_fast (waiting, waiting->len - 1);
      const guint32 *members;
      guint n;

      if (!g_hash_table_add (rows, GUINT_TO_POINTER (plx_record_get_row (next))))
        continue;
      n = plx_dossier_get_referrer_rows (self->dossier, next, PLX_RELATION_MEMBER_OF, PLX_RECORD_CLAIMANT, &members);
      for (guint i = 0; i < n; i++)
        g_ptr_array_add (waiting, plx_dossier_dup_record (self->dossier, PLX_RECORD_CLAIMANT, members[i]));
    }
  return rows;
}

PlxFindNarrowing *
plx_find_narrowing_new (PlxDossier *dossier, const PlxFindQuery *query)
{
  PlxFindNarrowing *self = g_new0 (PlxFindNarrowing, 1);

  self->dossier = g_object_ref (dossier);
  self->kind = query->kind;
  self->claimants = query->claimant != NULL ? collect_claimants (self, query->claimant) : NULL;
  self->source = look_up_row (self, query->source, PLX_RECORD_SOURCE);
  self->event = look_up_row (self, query->event, PLX_RECORD_EVENT);
  self->first_day = query->first_day;
  self->last_day = query->last_day;
  return self;
}

void
plx_find_narrowing_free (PlxFindNarrowing *self)
{
  g_clear_pointer (&self->claimants, g_hash_table_unref);
  g_object_unref (self->dossier);
  g_free (self);
}

static gboolean
allows_claimant (const PlxFindNarrowing *self, PlxRecordKind kind, guint32 row)
{
  guint member = kind == PLX_RECORD_EVENT ? (guint) PLX_EVENT_PARTICIPANTS : plx_claim_members_get (kind)->claimants;
  guint32 first;
  const guint32 *rows;
  guint n;

  if (kind == PLX_RECORD_CLAIMANT)
    return g_hash_table_contains (self->claimants, GUINT_TO_POINTER (row));
  if (member == PLX_NO_MEMBER)
    return FALSE;

  n = plx_dossier_get_row_records (self->dossier, kind, row, member, &first, &rows);
  for (guint i = 0; i < n; i++)
    {
      if (g_hash_table_contains (self->claimants, GUINT_TO_POINTER (rows[i])))
        return TRUE;
    }
  return FALSE;
}

static gboolean
allows_source (const PlxFindNarrowing *self, PlxRecordKind kind, guint32 row)
{
  guint member = kind == PLX_RECORD_EVENT ? (guint) PLX_EVENT_CITATIONS : plx_claim_members_get (kind)->citations;
  guint32 first;
  const guint32 *rows;
  guint n;

  if (kind == PLX_RECORD_SOURCE)
    return row == self->source;
  if (member == PLX_NO_MEMBER)
    return FALSE;

  n = plx_dossier_get_row_records (self->dossier, kind, row, member, &first, &rows);
  for (guint i = 0; i < n; i++)
    {
      if (plx_row_get_reference (self->dossier, PLX_RECORD_CITATION, first + i, PLX_CITATION_SOURCE) == self->source)
        return TRUE;
    }
  return FALSE;
}

static gboolean
allows_event (const PlxFindNarrowing *self, PlxRecordKind kind, guint32 row)
{
  guint member = plx_claim_members_get (kind)->event;

  if (kind == PLX_RECORD_EVENT)
    return row == self->event;
  return member != PLX_NO_MEMBER && plx_row_get_reference (self->dossier, kind, row, member) == self->event;
}

static gboolean
allows_days (const PlxFindNarrowing *self, PlxRecordKind kind, guint32 row)
{
  gint32 earliest = G_MAXINT32;
  gint32 latest = G_MININT32;

  if (self->first_day == G_MININT32 && self->last_day == G_MAXINT32)
    return TRUE;
  if (plx_claim_members_get (kind)->date == PLX_NO_MEMBER)
    return FALSE;
  plx_row_get_days (self->dossier, kind, row, &earliest, &latest);
  return earliest != G_MAXINT32 && earliest <= self->last_day && latest >= self->first_day;
}

gboolean
plx_find_narrowing_allows (const PlxFindNarrowing *self, PlxRecordKind kind, guint32 row)
{
  return !self->nothing && (self->kind == PLX_FIND_ANY_KIND || self->kind == (int) kind)
         && (self->claimants == NULL || allows_claimant (self, kind, row))
         && (self->source == PLX_NO_ROW || allows_source (self, kind, row))
         && (self->event == PLX_NO_ROW || allows_event (self, kind, row)) && allows_days (self, kind, row);
}
