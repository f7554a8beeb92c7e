/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-position-comparison-private.h"

#include "plx-claim-members.h"
#include "plx-record-schema.h"
#include "plx-satire-index.h"

static gboolean
has_sound_claimant (PlxDossier *dossier, guint32 row)
{
  const guint32 *claimants;
  guint32 first;
  guint n = plx_dossier_get_row_records (dossier, PLX_RECORD_POSITION, row, PLX_POSITION_CLAIMANTS, &first,
                                         &claimants);

  for (guint i = 0; i < n; i++)
    {
      if (plx_dossier_is_row_sound (dossier, PLX_RECORD_CLAIMANT, claimants[i]))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_compared (PlxDossier *dossier, guint32 row, PlxRecord *question)
{
  guint32 about;

  if (!plx_dossier_is_row_sound (dossier, PLX_RECORD_POSITION, row))
    return FALSE;
  about = plx_row_get_reference (dossier, PLX_RECORD_POSITION, row, PLX_POSITION_QUESTION);
  if (question != NULL && about != plx_record_get_row (question))
    return FALSE;
  return about != PLX_NO_ROW && plx_dossier_is_row_sound (dossier, PLX_RECORD_QUESTION, about) &&
         has_sound_claimant (dossier, row);
}

/* The rows of what is compared, whatever the day. */
static GArray *
collect_rows (PlxDossier *dossier, PlxRecord *question, PlxSatireIndex *satire)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 n = plx_dossier_count_rows (dossier, PLX_RECORD_POSITION);

  for (guint32 row = 0; row < n; row++)
    {
      if (!is_compared (dossier, row, question))
        continue;
      if (satire == NULL ||
          plx_satire_index_get_claim (satire, PLX_RECORD_POSITION, row) != PLX_SATIRE_ONLY)
        g_array_append_val (rows, row);
    }
  return rows;
}

static void
clear_entry (gpointer data)
{
  g_clear_object (&((PlxPositionEntry *) data)->position);
}

static void
set_entry (PlxPositionEntry *entry, PlxPosition *position, PlxClock clock, PlxSatireIndex *satire)
{
  PlxClaim *claim = PLX_CLAIM (position);
  guint32 row = plx_record_get_row (PLX_RECORD (position));
  PlxDossier *dossier = plx_record_get_dossier (PLX_RECORD (position));

  entry->position = position;
  plx_row_get_days (dossier, PLX_RECORD_POSITION, row, &entry->earliest, &entry->latest);
  entry->day = plx_claim_get_day (claim, PLX_CLOCK_SAID, &entry->unsure);
  entry->counted = clock == PLX_CLOCK_SAID ? entry->day : plx_claim_get_day (claim, clock, NULL);
  entry->question = plx_row_get_reference (dossier, PLX_RECORD_POSITION, row, PLX_POSITION_QUESTION);
  entry->stance = plx_position_get_stance (position);
  entry->satire = satire != NULL &&
                  plx_satire_index_get_claim (satire, PLX_RECORD_POSITION, row) == PLX_SATIRE_ONLY;
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const PlxPositionEntry *entry = a;
  const PlxPositionEntry *other = b;
  guint32 row, other_row;

  if (entry->day != other->day)
    return entry->day < other->day ? -1 : 1;
  if (entry->latest != other->latest)
    return entry->latest < other->latest ? -1 : 1;
  row = plx_record_get_row (PLX_RECORD (entry->position));
  other_row = plx_record_get_row (PLX_RECORD (other->position));
  return (row > other_row) - (row < other_row);
}

GArray *
plx_position_entries_new (PlxDossier *dossier,
                          PlxRecord *question,
                          const PlxAsOf *as_of,
                          gboolean satire,
                          GArray **days)
{
  g_autoptr (PlxSatireIndex) index = plx_satire_index_new (dossier);
  g_autoptr (GArray) rows = collect_rows (dossier, question, satire ? NULL : index);
  g_autoptr (GListModel) claims = NULL;
  GArray *entries = g_array_sized_new (FALSE, FALSE, sizeof (PlxPositionEntry), rows->len);
  guint n;

  claims = plx_dossier_dup_rows (dossier, PLX_RECORD_POSITION, g_steal_pointer (&rows));
  *days = plx_claims_dup_news_days (claims, as_of->clock);
  n = g_list_model_get_n_items (claims);
  g_array_set_clear_func (entries, clear_entry);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxPosition) position = g_list_model_get_item (claims, i);
      PlxPositionEntry entry;

      if (!plx_as_of_includes (as_of, PLX_CLAIM (position)))
        continue;
      set_entry (&entry, g_steal_pointer (&position), as_of->clock, satire ? index : NULL);
      g_array_append_val (entries, entry);
    }
  g_array_sort (entries, compare_entries);
  return entries;
}
