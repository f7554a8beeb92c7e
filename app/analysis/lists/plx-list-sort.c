/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-list-order.h"

#include "plx-claim-members.h"
#include "plx-rank.h"
#include "plx-record-schema.h"

/*
 * Rows are sorted by plain numbers that are computed once: what the order asks for, then the days of the
 * date, then what else tells two dates apart, so that those written the same stand together under one
 * heading; then the row.
 */
typedef struct
{
  guint64 first;
  guint64 days;
  guint32 date;
  guint32 row;
} SortKey;

#define COMPARE(member) \
  G_STMT_START { if (left->member != right->member) return left->member < right->member ? -1 : 1; } G_STMT_END

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  const SortKey *left = a;
  const SortKey *right = b;

  COMPARE (first);
  COMPARE (days);
  COMPARE (date);
  COMPARE (row);
  return 0;
}

static guint64
to_unsigned (gint64 number)
{
  return (guint64) number ^ (G_GUINT64_CONSTANT (1) << 63);
}

static guint32
day_to_unsigned (gint32 day)
{
  return (guint32) day ^ (1u << 31);
}

static void
set_date (SortKey *key, PlxDossier *dossier, PlxRecordKind kind)
{
  guint member = plx_claim_members_get (kind)->date;
  PlxDate date;
  guint32 details;

  key->days = G_MAXUINT64;
  key->date = 0;
  if (member == PLX_NO_MEMBER || !plx_dossier_get_row_date (dossier, kind, key->row, member, &date))
    return;
  key->days = ((guint64) day_to_unsigned (plx_date_get_earliest (&date)) << 32)
              | day_to_unsigned (plx_date_get_latest (&date));
  details = ((guint32) plx_date_is_interval (&date) << 10)
            | ((guint32) plx_date_get_start_precision (&date) << 6)
            | ((guint32) plx_date_get_end_precision (&date) << 2)
            | ((guint32) plx_date_is_uncertain (&date) << 1) | (guint32) plx_date_is_approximate (&date);
  key->date =
      (details << 16) | (g_str_hash (plx_dossier_get_row_text (dossier, kind, key->row, member)) & 0xffff);
}

/* What gives the first number of the key: at most one of these. */
typedef struct
{
  PlxDossier *dossier;
  PlxRecordKind kind;
  PlxListOrder order;
  gboolean descending;
  guint32 *ranks;  /* of the rows themselves, or of those that @reference names */
  guint reference; /* PLX_NO_MEMBER: @ranks is of the rows themselves */
} Sorter;

static gboolean
name_member (PlxRecordKind kind, guint *member)
{
  *member = kind == PLX_RECORD_EVENT      ? (guint) PLX_EVENT_TITLE
            : kind == PLX_RECORD_CLAIMANT ? (guint) PLX_CLAIMANT_NAME
            : kind == PLX_RECORD_SOURCE   ? (guint) PLX_SOURCE_PUBLISHER
            : kind == PLX_RECORD_MEASURE  ? (guint) PLX_MEASURE_TITLE
            : kind == PLX_RECORD_QUESTION ? (guint) PLX_QUESTION_TITLE
                                          : PLX_NO_MEMBER;
  return *member != PLX_NO_MEMBER;
}

static void
rank_referred (Sorter *sorter, guint reference, PlxRecordKind kind, guint member)
{
  sorter->reference = reference;
  sorter->ranks = plx_rank_rows (sorter->dossier, kind, member);
}

static guint32 *
rank_by_claims (PlxDossier *dossier)
{
  static const PlxRecordKind kinds[] = { PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };
  guint32 n_claimants = plx_dossier_count_rows (dossier, PLX_RECORD_CLAIMANT);
  guint32 *ranks = g_new (guint32, MAX (n_claimants, 1));

  for (guint32 row = 0; row < n_claimants; row++)
    ranks[row] = PLX_LAST_RANK;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      guint32 n_rows = plx_dossier_count_rows (dossier, kinds[i]);

      for (guint32 row = 0; row < n_rows; row++)
        {
          guint32 first;
          const guint32 *claimants;
          guint n =
              plx_dossier_get_row_records (dossier, kinds[i], row,
                                           plx_claim_members_get (kinds[i])->claimants, &first, &claimants);

          for (guint j = 0; j < n && plx_dossier_is_row_sound (dossier, kinds[i], row); j++)
            {
              if (claimants[j] < n_claimants)
                ranks[claimants[j]]--;
            }
        }
    }
  return ranks;
}

static void
prepare (Sorter *sorter)
{
  guint member;

  switch (sorter->order)
    {
    case PLX_LIST_ORDER_PLACE:
      if (sorter->kind == PLX_RECORD_EVENT)
        sorter->ranks = plx_rank_rows (sorter->dossier, sorter->kind, PLX_EVENT_PLACE);
      break;
    case PLX_LIST_ORDER_CLAIMANT:
      if (plx_record_kind_is_claim (sorter->kind))
        rank_referred (sorter, plx_claim_members_get (sorter->kind)->claimants, PLX_RECORD_CLAIMANT,
                       PLX_CLAIMANT_NAME);
      break;
    case PLX_LIST_ORDER_MEASURE:
    case PLX_LIST_ORDER_FIGURE:
      if (sorter->kind == PLX_RECORD_ESTIMATE)
        rank_referred (sorter, PLX_ESTIMATE_MEASURE, PLX_RECORD_MEASURE, PLX_MEASURE_TITLE);
      break;
    case PLX_LIST_ORDER_QUESTION:
      if (sorter->kind == PLX_RECORD_POSITION)
        rank_referred (sorter, PLX_POSITION_QUESTION, PLX_RECORD_QUESTION, PLX_QUESTION_TITLE);
      break;
    case PLX_LIST_ORDER_NAME:
      if (name_member (sorter->kind, &member))
        sorter->ranks = plx_rank_rows (sorter->dossier, sorter->kind, member);
      break;
    case PLX_LIST_ORDER_AFFILIATION:
      if (sorter->kind == PLX_RECORD_CLAIMANT)
        sorter->ranks = plx_rank_claimants_by_affiliation (sorter->dossier, sorter->descending);
      break;
    case PLX_LIST_ORDER_CLAIMS:
      if (sorter->kind == PLX_RECORD_CLAIMANT)
        sorter->ranks = rank_by_claims (sorter->dossier);
      break;
    default:
      break;
    }
}

static guint64
rank_of (const Sorter *sorter, guint32 row)
{
  guint32 target = row;

  if (sorter->ranks == NULL)
    return 0;
  if (sorter->reference != PLX_NO_MEMBER)
    target = plx_row_get_reference (sorter->dossier, sorter->kind, row, sorter->reference);
  return target != PLX_NO_ROW ? sorter->ranks[target] : PLX_LAST_RANK;
}

static void
set_figure (SortKey *key, PlxDossier *dossier)
{
  gint64 low = plx_dossier_get_row_number (dossier, PLX_RECORD_ESTIMATE, key->row, PLX_ESTIMATE_LOW);
  gint64 high = plx_dossier_get_row_number (dossier, PLX_RECORD_ESTIMATE, key->row, PLX_ESTIMATE_HIGH);

  key->days = low != PLX_NO_NUMBER    ? to_unsigned (low)
              : high != PLX_NO_NUMBER ? to_unsigned (high)
                                      : G_MAXUINT64;
  key->date = 0;
}

static void
fill_key (const Sorter *sorter, SortKey *key)
{
  if (sorter->order == PLX_LIST_ORDER_FORM && sorter->kind == PLX_RECORD_QUOTATION)
    key->first =
        (guint32) plx_dossier_get_row_enum (sorter->dossier, sorter->kind, key->row, PLX_QUOTATION_FORM);
  else if (sorter->order == PLX_LIST_ORDER_STANCE && sorter->kind == PLX_RECORD_POSITION)
    key->first =
        (guint32) plx_dossier_get_row_enum (sorter->dossier, sorter->kind, key->row, PLX_POSITION_STANCE);
  else
    key->first = rank_of (sorter, key->row);

  if (sorter->order == PLX_LIST_ORDER_FIGURE && sorter->kind == PLX_RECORD_ESTIMATE)
    set_figure (key, sorter->dossier);
  else
    set_date (key, sorter->dossier, sorter->kind);
}

static void
reverse (GArray *rows)
{
  guint32 *data = (guint32 *) (gpointer) rows->data;

  for (guint i = 0; i < rows->len / 2; i++)
    {
      guint32 swapped = data[i];

      data[i] = data[rows->len - 1 - i];
      data[rows->len - 1 - i] = swapped;
    }
}

void
plx_list_sort (PlxDossier *dossier, PlxRecordKind kind, PlxListOrder order, gboolean descending, GArray *rows)
{
  Sorter sorter = { dossier, kind, order, descending, NULL, PLX_NO_MEMBER };
  g_autoptr (GArray) keys = NULL;

  if (order != PLX_LIST_ORDER_FILE)
    {
      keys = g_array_sized_new (FALSE, FALSE, sizeof (SortKey), rows->len);
      prepare (&sorter);
      for (guint i = 0; i < rows->len; i++)
        {
          SortKey key = { 0, 0, 0, g_array_index (rows, guint32, i) };

          fill_key (&sorter, &key);
          g_array_append_val (keys, key);
        }
      g_free (sorter.ranks);
      g_array_sort (keys, compare_keys);
      for (guint i = 0; i < rows->len; i++)
        g_array_index (rows, guint32, i) = g_array_index (keys, SortKey, i).row;
    }
  /* Descending affiliations are ranked so, for a state still stands above its members. */
  if (descending && !(order == PLX_LIST_ORDER_AFFILIATION && kind == PLX_RECORD_CLAIMANT))
    reverse (rows);
}
