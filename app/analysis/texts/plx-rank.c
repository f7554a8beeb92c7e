/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-rank.h"

#include "plx-claim-members.h"
#include "plx-record-schema.h"

#include <string.h>

typedef struct
{
  char *key;
  const char *text;
  guint32 index;
} Name;

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const Name *left = a;
  const Name *right = b;
  int order = strcmp (left->key, right->key);

  if (order == 0)
    order = strcmp (left->text, right->text);
  return order;
}

static void
clear_name (Name *name)
{
  g_free (name->key);
}

/* The distinct texts; @groups says of each text which one it is. */
static GArray *
collect_names (const char *const *texts, guint32 n, guint32 *groups)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GArray *names = g_array_new (FALSE, FALSE, sizeof (Name));

  g_array_set_clear_func (names, (GDestroyNotify) clear_name);
  for (guint32 i = 0; i < n; i++)
    {
      gpointer group;

      groups[i] = PLX_LAST_RANK;
      if (texts[i] == NULL)
        continue;
      if (!g_hash_table_lookup_extended (seen, texts[i], NULL, &group))
        {
          Name name = { g_utf8_collate_key (texts[i], -1), texts[i], names->len };

          group = GUINT_TO_POINTER (names->len);
          g_hash_table_insert (seen, (gpointer) texts[i], group);
          g_array_append_val (names, name);
        }
      groups[i] = GPOINTER_TO_UINT (group);
    }
  return names;
}

guint32 *
plx_rank_texts (const char *const *texts, guint32 n)
{
  guint32 *ranks = g_new (guint32, MAX (n, 1));
  g_autoptr (GArray) names = collect_names (texts, n, ranks);
  g_autofree guint32 *rank_of_name = g_new (guint32, MAX (names->len, 1));

  g_array_sort (names, compare_names);
  for (guint32 i = 0; i < names->len; i++)
    rank_of_name[g_array_index (names, Name, i).index] = i;
  for (guint32 i = 0; i < n; i++)
    {
      if (ranks[i] != PLX_LAST_RANK)
        ranks[i] = rank_of_name[ranks[i]];
    }
  return ranks;
}

guint32 *
plx_rank_rows (PlxDossier *dossier, PlxRecordKind kind, guint member)
{
  guint32 n = plx_dossier_count_rows (dossier, kind);
  g_autofree const char **texts = g_new (const char *, MAX (n, 1));

  for (guint32 row = 0; row < n; row++)
    texts[row] = plx_dossier_get_row_text (dossier, kind, row, member);
  return plx_rank_texts (texts, n);
}

/* Claimants as a forest: for each the first of its members and the next one of what it belongs to. */
typedef struct
{
  guint32 *ranks;
  guint32 *first_member;
  guint32 *next_sibling;
  guint32 *body;
  guint32 next_rank;
} Forest;

static void
add_to (guint32 *first, guint32 *next_sibling, guint32 row)
{
  next_sibling[row] = *first;
  *first = row;
}

/* Walks without recursion, since affiliations may be nested as deep as a file likes. */
static void
rank_tree (Forest *forest, guint32 root)
{
  guint32 row = root;

  for (;;)
    {
      forest->ranks[row] = forest->next_rank++;
      if (forest->first_member[row] != PLX_NO_ROW)
        {
          row = forest->first_member[row];
          continue;
        }
      while (row != root && forest->next_sibling[row] == PLX_NO_ROW)
        row = forest->body[row];
      if (row == root)
        return;
      row = forest->next_sibling[row];
    }
}

static guint32 *
dup_rows_by_name (PlxDossier *dossier, guint32 n, gboolean descending)
{
  g_autofree guint32 *ranks = plx_rank_rows (dossier, PLX_RECORD_CLAIMANT, PLX_CLAIMANT_NAME);
  g_autofree guint32 *counts = g_new0 (guint32, (gsize) n + 2);
  guint32 *rows = g_new (guint32, MAX (n, 1));

  for (guint32 row = 0; row < n; row++)
    counts[MIN (ranks[row], n) + 1]++;
  for (guint32 i = 1; i <= n + 1; i++)
    counts[i] += counts[i - 1];
  for (guint32 row = 0; row < n; row++)
    rows[counts[MIN (ranks[row], n)]++] = row;
  for (guint32 i = 0; descending && i < n / 2; i++)
    {
      guint32 swapped = rows[i];

      rows[i] = rows[n - 1 - i];
      rows[n - 1 - i] = swapped;
    }
  return rows;
}

guint32 *
plx_rank_claimants_by_affiliation (PlxDossier *dossier, gboolean descending)
{
  guint32 n = plx_dossier_count_rows (dossier, PLX_RECORD_CLAIMANT);
  g_autofree guint32 *by_name = dup_rows_by_name (dossier, n, descending);
  g_autofree guint32 *first_member = g_new (guint32, MAX (n, 1));
  g_autofree guint32 *next_sibling = g_new (guint32, MAX (n, 1));
  g_autofree guint32 *body = g_new (guint32, MAX (n, 1));
  Forest forest = { g_new (guint32, MAX (n, 1)), first_member, next_sibling, body, 0 };

  memset (first_member, 0xff, sizeof (guint32) * n);
  memset (forest.ranks, 0xff, sizeof (guint32) * n);
  for (guint32 i = n; i > 0; i--)
    {
      guint32 row = by_name[i - 1];

      body[row] = plx_row_get_reference (dossier, PLX_RECORD_CLAIMANT, row, PLX_CLAIMANT_MEMBER_OF);
      if (body[row] != PLX_NO_ROW)
        add_to (&first_member[body[row]], next_sibling, row);
    }
  for (guint32 i = 0; i < n; i++)
    {
      if (body[by_name[i]] == PLX_NO_ROW && first_member[by_name[i]] != PLX_NO_ROW)
        rank_tree (&forest, by_name[i]);
    }
  for (guint32 i = 0; i < n; i++)
    {
      if (forest.ranks[by_name[i]] == PLX_NO_ROW)
        forest.ranks[by_name[i]] = forest.next_rank++;
    }
  return forest.ranks;
}
