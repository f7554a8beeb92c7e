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
      if (satire == NULL || plx_satire_index_get_claim (satire, PLX_RECORD_POSITION, row) != PLX_SATIRE_ONLY)
        g_array_append_val (rows, row);
    }
  return rows;
}

static void
set_entry (PlxPositionEntry *entry, PlxDossier *dossier, guint32 row, PlxClock clock)
{
  PlxDate date = { 0 };

  plx_dossier_get_row_date (dossier, PLX_RECORD_POSITION, row, PLX_POSITION_STATED, &date);
  entry->row = row;
  entry->question = plx_row_get_reference (dossier, PLX_RECORD_POSITION, row, PLX_POSITION_QUESTION);
  entry->earliest = plx_date_get_earliest (&date);
  entry->latest = plx_date_get_latest (&date);
  entry->day = entry->counted;
  if (clock != PLX_CLOCK_SAID)
    entry->day = plx_claim_row_get_day (dossier, PLX_RECORD_POSITION, row, PLX_CLOCK_SAID, &entry->unsure);
  entry->stance = plx_dossier_get_row_enum (dossier, PLX_RECORD_POSITION, row, PLX_POSITION_STANCE);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const PlxPositionEntry *entry = a;
  const PlxPositionEntry *other = b;

  if (entry->day != other->day)
    return entry->day < other->day ? -1 : 1;
  if (entry->latest != other->latest)
    return entry->latest < other->latest ? -1 : 1;
  return (entry->row > other->row) - (entry->row < other->row);
}

GArray *
plx_position_entries_new (
    PlxDossier *dossier, PlxRecord *question, const PlxAsOf *as_of, gboolean satire, GArray **days)
{
  g_autoptr (PlxSatireIndex) satire_index = plx_satire_index_new (dossier);
  g_autoptr (GArray) rows = collect_rows (dossier, question, satire ? NULL : satire_index);
  GArray *entries = g_array_sized_new (FALSE, TRUE, sizeof (PlxPositionEntry), rows->len);

  *days = plx_claim_rows_dup_news_days (dossier, PLX_RECORD_POSITION, (const guint32 *) rows->data, rows->len,
                                        as_of->clock);
  for (guint i = 0; i < rows->len; i++)
    {
      guint32 row = g_array_index (rows, guint32, i);
      PlxPositionEntry entry;
      gboolean is_satire;

      entry.counted = plx_claim_row_get_day (dossier, PLX_RECORD_POSITION, row, as_of->clock, &entry.unsure);
      /* As plx_as_of_includes() has it. */
      if (entry.counted > as_of->day)
        continue;
      is_satire =
          plx_as_of_get_satire (as_of, satire_index, dossier, PLX_RECORD_POSITION, row) == PLX_SATIRE_ONLY;
      if (is_satire && !satire)
        continue;
      set_entry (&entry, dossier, row, as_of->clock);
      entry.satire = is_satire;
      g_array_append_val (entries, entry);
    }
  g_array_sort (entries, compare_entries);
  return entries;
}
