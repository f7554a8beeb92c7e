/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-revision.h"

#include "plx-claim.h"
#include "plx-claim-members.h"
#include "plx-merged-list.h"
#include "plx-record-schema.h"
#include "plx-satire-index.h"

static guint32
get_topic (PlxDossier *dossier, const PlxRecordKey *key)
{
  return plx_row_get_reference (dossier, key->kind, key->row,
                                key->kind == PLX_RECORD_ESTIMATE ? PLX_ESTIMATE_MEASURE
                                                                 : PLX_POSITION_QUESTION);
}

typedef struct
{
  gint64 low;
  gint64 high;
  int bound;
} Content;

static Content
get_content (PlxDossier *dossier, const PlxRecordKey *key)
{
  Content content = { 0, 0, 0 };

  if (key->kind == PLX_RECORD_POSITION)
    {
      content.bound = plx_dossier_get_row_enum (dossier, key->kind, key->row, PLX_POSITION_STANCE);
      return content;
    }
  content.low = plx_dossier_get_row_number (dossier, key->kind, key->row, PLX_ESTIMATE_LOW);
  content.high = plx_dossier_get_row_number (dossier, key->kind, key->row, PLX_ESTIMATE_HIGH);
  content.bound = plx_dossier_get_row_enum (dossier, key->kind, key->row, PLX_ESTIMATE_BOUND);
  if (content.bound != PLX_BOUND_AT_LEAST && content.bound != PLX_BOUND_AT_MOST)
    content.bound = PLX_BOUND_EXACTLY;
  return content;
}

static gboolean
has_content (PlxDossier *dossier, const PlxRecordKey *key)
{
  Content content = get_content (dossier, key);

  return content.low != PLX_NO_NUMBER || content.high != PLX_NO_NUMBER;
}

static gboolean
differ (const Content *a, const Content *b)
{
  return a->low != b->low || a->high != b->high || a->bound != b->bound;
}

static int
compare_latest (gconstpointer a, gconstpointer b)
{
  const PlxRecordKey *key = *(const PlxRecordKey *const *) a;
  const PlxRecordKey *other = *(const PlxRecordKey *const *) b;

  return (key->latest > other->latest) - (key->latest < other->latest);
}

/* Two of them differ, and one was surely said before the other: "October 2024" and "18 October 2024" cannot be
 * put in order. The keys are sorted by their earliest days; @over walks behind them through those that are over. */
static gboolean
is_revised (PlxDossier *dossier, const PlxRecordKey *keys, guint n)
{
  g_autoptr (GPtrArray) by_latest = g_ptr_array_sized_new (n);
  gboolean some_differ = FALSE;
  Content first = { 0 };
  guint over = 0;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (by_latest, (gpointer) &keys[i]);
  g_ptr_array_sort (by_latest, compare_latest);
  for (guint i = 0; i < n; i++)
    {
      Content content = get_content (dossier, &keys[i]);

      for (; over < n && ((const PlxRecordKey *) by_latest->pdata[over])->latest < keys[i].earliest; over++)
        {
          Content earlier = get_content (dossier, by_latest->pdata[over]);

          if (over == 0)
            first = earlier;
          some_differ = some_differ || differ (&first, &earlier);
        }
      if (some_differ || (over > 0 && differ (&first, &content)))
        return TRUE;
    }
  return FALSE;
}

static void
remove_what_cannot_revise (PlxDossier *dossier, GArray *keys)
{
  g_autoptr (PlxSatireIndex) satire = plx_satire_index_new (dossier);
  guint kept = 0;

  for (guint i = 0; i < keys->len; i++)
    {
      PlxRecordKey key = g_array_index (keys, PlxRecordKey, i);

      if (!has_content (dossier, &key)
          || plx_satire_index_get_claim (satire, key.kind, key.row) == PLX_SATIRE_ONLY)
        continue;
      key.group = get_topic (dossier, &key);
      g_array_index (keys, PlxRecordKey, kept++) = key;
    }
  g_array_set_size (keys, kept);
}

GListModel *
plx_claimant_dup_revisions (PlxRecord *claimant, PlxRecordKind kind)
{
  PlxDossier *dossier = plx_record_get_dossier (claimant);
  g_autoptr (GArray) keys = plx_record_keys_new ();
  GArray *revised = plx_record_keys_new ();
  guint start = 0;

  plx_record_keys_add_referrers (keys, claimant, PLX_RELATION_CLAIMANT, kind, NULL);
  remove_what_cannot_revise (dossier, keys);
  plx_record_keys_sort (keys);
  while (start < keys->len)
    {
      const PlxRecordKey *group = &g_array_index (keys, PlxRecordKey, start);
      guint n = 1;

      while (start + n < keys->len && group[n].group == group->group)
        n++;
      if (is_revised (dossier, group, n))
        g_array_append_vals (revised, group, n);
      start += n;
    }
  return plx_merged_list_new (dossier, revised);
}
