/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-as-of.h"

#include "plx-claim-members.h"
#include "plx-record-schema.h"

gint32
plx_date_get_counted_day (const PlxDate *date, gboolean *approximate)
{
  gint32 earliest = plx_date_get_earliest (date);
  gint32 latest = plx_date_get_latest (date);

  *approximate = plx_date_is_approximate (date) || plx_date_is_uncertain (date) || earliest != latest;
  return earliest == G_MININT32 ? latest : earliest;
}

/* When the source of a citation came out. */
static gint32
get_citation_day (PlxDossier *dossier, guint32 citation, gboolean *approximate)
{
  guint32 source = plx_row_get_reference (dossier, PLX_RECORD_CITATION, citation, PLX_CITATION_SOURCE);
  PlxDate date;

  if (source == PLX_NO_ROW
      || !plx_dossier_get_row_date (dossier, PLX_RECORD_SOURCE, source, PLX_SOURCE_PUBLISHED, &date))
    return PLX_AS_OF_ALWAYS;
  return plx_date_get_counted_day (&date, approximate);
}

/* Returns how many citations a claim has; @first: (out): the row of the first */
static guint
get_citations (PlxDossier *dossier, PlxRecordKind kind, guint32 row, guint32 *first)
{
  const guint32 *rows;

  return plx_dossier_get_row_records (dossier, kind, row, plx_claim_members_get (kind)->citations, first,
                                      &rows);
}

static gint32
get_published_day (PlxDossier *dossier, PlxRecordKind kind, guint32 row, gboolean *approximate)
{
  guint32 citation;
  guint n = get_citations (dossier, kind, row, &citation);
  gint32 first = PLX_AS_OF_ALWAYS;

  for (guint i = 0; i < n; i++)
    {
      gboolean unsure = FALSE;
      gint32 day = get_citation_day (dossier, citation + i, &unsure);

      if (day < first || (day == first && !unsure))
        {
          first = day;
          *approximate = unsure;
        }
    }
  return first;
}

gint32
plx_claim_row_get_day (
    PlxDossier *dossier, PlxRecordKind kind, guint32 row, PlxClock clock, gboolean *approximate)
{
  gboolean unsure = FALSE;
  gint32 day = PLX_AS_OF_ALWAYS;
  PlxDate date;

  if (clock == PLX_CLOCK_PUBLISHED)
    day = get_published_day (dossier, kind, row, &unsure);
  else if (plx_dossier_get_row_date (dossier, kind, row, plx_claim_members_get (kind)->date, &date))
    day = plx_date_get_counted_day (&date, &unsure);

  if (approximate != NULL)
    *approximate = unsure;
  return day;
}

gint32
plx_claim_get_day (PlxClaim *claim, PlxClock clock, gboolean *approximate)
{
  PlxRecord *record = PLX_RECORD (claim);

  return plx_claim_row_get_day (plx_record_get_dossier (record), plx_record_get_kind (record),
                                plx_record_get_row (record), clock, approximate);
}

gboolean
plx_as_of_includes (const PlxAsOf *as_of, PlxClaim *claim)
{
  return as_of->day == PLX_AS_OF_ALWAYS || plx_claim_get_day (claim, as_of->clock, NULL) <= as_of->day;
}

gboolean
plx_as_of_includes_citation (const PlxAsOf *as_of, PlxDossier *dossier, guint32 row)
{
  gboolean approximate;

  return as_of->day == PLX_AS_OF_ALWAYS || as_of->clock == PLX_CLOCK_SAID
         || get_citation_day (dossier, row, &approximate) <= as_of->day;
}

GListModel *
plx_as_of_dup_citations (const PlxAsOf *as_of, PlxClaim *claim)
{
  PlxRecord *record = PLX_RECORD (claim);
  PlxDossier *dossier = plx_record_get_dossier (record);
  GArray *rows;
  guint32 first;
  guint n;

  if (as_of->day == PLX_AS_OF_ALWAYS || as_of->clock == PLX_CLOCK_SAID)
    return plx_claim_dup_citations (claim);
  rows = g_array_new (FALSE, FALSE, sizeof (guint32));
  n = get_citations (dossier, plx_record_get_kind (record), plx_record_get_row (record), &first);
  for (guint32 row = first; row < first + n; row++)
    {
      if (plx_as_of_includes_citation (as_of, dossier, row))
        g_array_append_val (rows, row);
    }
  return plx_dossier_dup_rows (dossier, PLX_RECORD_CITATION, rows);
}

PlxSatire
plx_as_of_get_satire (
    const PlxAsOf *as_of, PlxSatireIndex *satire, PlxDossier *dossier, PlxRecordKind kind, guint32 row)
{
  guint32 first;
  guint n = get_citations (dossier, kind, row, &first);
  guint n_counted = 0;
  guint n_satire = 0;

  for (guint i = 0; i < n; i++)
    {
      if (!plx_as_of_includes_citation (as_of, dossier, first + i))
        continue;
      n_counted++;
      n_satire += plx_satire_index_has_citation (satire, first + i);
    }
  return n_satire == 0 ? PLX_SATIRE_NONE : n_satire == n_counted ? PLX_SATIRE_ONLY : PLX_SATIRE_ALSO;
}

PlxSatire
plx_as_of_get_claim_satire (const PlxAsOf *as_of, PlxClaim *claim)
{
  PlxRecord *record = PLX_RECORD (claim);
  PlxDossier *dossier = plx_record_get_dossier (record);
  g_autoptr (PlxSatireIndex) satire = plx_satire_index_new (dossier);

  return plx_as_of_get_satire (as_of, satire, dossier, plx_record_get_kind (record),
                               plx_record_get_row (record));
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  gint32 day = ((const PlxNewsDay *) a)->day;
  gint32 other = ((const PlxNewsDay *) b)->day;

  return (day > other) - (day < other);
}

static void
merge_equal_days (GArray *days)
{
  guint n = 0;

  for (guint i = 0; i < days->len; i++)
    {
      PlxNewsDay day = g_array_index (days, PlxNewsDay, i);
      PlxNewsDay *last = n > 0 ? &g_array_index (days, PlxNewsDay, n - 1) : NULL;

      if (last != NULL && last->day == day.day)
        {
          last->n_claims++;
          last->approximate = last->approximate && day.approximate;
        }
      else
        g_array_index (days, PlxNewsDay, n++) = day;
    }
  g_array_set_size (days, n);
}

static void
sort_days (GArray *days)
{
  g_array_sort (days, compare_days);
  merge_equal_days (days);
}

static void
add_day (GArray *days, PlxDossier *dossier, PlxRecordKind kind, guint32 row, PlxClock clock)
{
  PlxNewsDay day = { 0, 1, FALSE };

  day.day = plx_claim_row_get_day (dossier, kind, row, clock, &day.approximate);
  if (day.day != PLX_AS_OF_ALWAYS)
    g_array_append_val (days, day);
}

GArray *
plx_claims_dup_news_days (GListModel *claims, PlxClock clock)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (PlxNewsDay));
  guint n = g_list_model_get_n_items (claims);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxRecord) claim = g_list_model_get_item (claims, i);

      add_day (days, plx_record_get_dossier (claim), plx_record_get_kind (claim), plx_record_get_row (claim),
               clock);
    }
  sort_days (days);
  return days;
}

GArray *
plx_claim_rows_dup_news_days (
    PlxDossier *dossier, PlxRecordKind kind, const guint32 *rows, guint n, PlxClock clock)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (PlxNewsDay));

  for (guint i = 0; i < n; i++)
    add_day (days, dossier, kind, rows[i], clock);
  sort_days (days);
  return days;
}

gint32
plx_news_days_step (GArray *days, gint32 day, int steps)
{
  guint before = 0;
  gint64 place;

  if (days->len == 0)
    return PLX_AS_OF_ALWAYS;

  while (before < days->len && g_array_index (days, PlxNewsDay, before).day < day)
    before++;
  /* From a day without news the first step forward leads to the next day with news. */
  place = (gint64) before + steps;
  if (steps > 0 && (before == days->len || g_array_index (days, PlxNewsDay, before).day != day))
    place--;
  place = MAX (place, 0);
  return place < days->len ? g_array_index (days, PlxNewsDay, place).day : PLX_AS_OF_ALWAYS;
}
