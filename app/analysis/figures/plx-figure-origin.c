/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-origin.h"

#include "plx-claim-members.h"
#include "plx-figure-range.h"
#include "plx-record-schema.h"

/* What joins estimates of the same figure: whoever gives it, or the first who passed it on. */
typedef enum
{
  LINK_CLAIMANT,
  LINK_RELAY,
} LinkKind;

/* Each mark belongs to the set that its parents lead to (a disjoint-set forest). */
typedef struct
{
  PlxDossier *dossier;
  PlxAffiliations *affiliations;
  GPtrArray *marks; /* that give a figure: those of the same figure stand together */
  guint *parents;
} Forest;

static int
compare_figures (gconstpointer a, gconstpointer b)
{
  const PlxFigureMark *mark = *(PlxFigureMark *const *) a;
  const PlxFigureMark *other = *(PlxFigureMark *const *) b;

  if (mark->low != other->low)
    return mark->low < other->low ? -1 : 1;
  return (mark->high > other->high) - (mark->high < other->high);
}

/* Those of one estimate stand together as well. */
static int
compare_marks (gconstpointer a, gconstpointer b)
{
  const PlxFigureMark *mark = *(PlxFigureMark *const *) a;
  const PlxFigureMark *other = *(PlxFigureMark *const *) b;
  guint32 row = plx_record_get_row (PLX_RECORD (mark->estimate));
  guint32 other_row = plx_record_get_row (PLX_RECORD (other->estimate));
  int order = compare_figures (a, b);

  return order != 0 ? order : (row > other_row) - (row < other_row);
}

static guint
find_root (Forest *forest, guint node)
{
  while (forest->parents[node] != node)
    {
      forest->parents[node] = forest->parents[forest->parents[node]];
      node = forest->parents[node];
    }
  return node;
}

static void
join (Forest *forest, guint node, guint other)
{
  node = find_root (forest, node);
  other = find_root (forest, other);
  forest->parents[MAX (node, other)] = MIN (node, other);
}

/* Joins @node to those that were linked to the same claimant in the same way. */
static void
join_to (Forest *forest, GHashTable *links, LinkKind kind, guint32 claimant, guint node)
{
  guint32 outermost = plx_affiliations_get_outermost (forest->affiliations, claimant);
  guint64 key = (guint64) kind << 32 | outermost;
  gpointer first;

  if (g_hash_table_lookup_extended (links, &key, NULL, &first))
    join (forest, GPOINTER_TO_UINT (first), node);
  else
    g_hash_table_insert (links, g_memdup2 (&key, sizeof key), GUINT_TO_POINTER (node));
}

static guint
get_rows (Forest *forest, guint node, guint member, const guint32 **rows)
{
  const PlxFigureMark *mark = g_ptr_array_index (forest->marks, node);
  guint32 first;

  return plx_dossier_get_row_records (forest->dossier, PLX_RECORD_ESTIMATE,
                                      plx_record_get_row (PLX_RECORD (mark->estimate)), member, &first, rows);
}

static void
join_by_claimants (Forest *forest, GHashTable *links, guint node)
{
  const guint32 *rows;
  guint n = get_rows (forest, node, PLX_ESTIMATE_CLAIMANTS, &rows);

  for (guint i = 0; i < n; i++)
    join_to (forest, links, LINK_CLAIMANT, rows[i], node);
}

static void
join_by_relays (Forest *forest, GHashTable *links, guint node)
{
  const guint32 *rows;
  guint n = get_rows (forest, node, PLX_ESTIMATE_THROUGH, &rows);

  for (guint i = 0; i < n; i++)
    {
      guint64 key =
          (guint64) LINK_CLAIMANT << 32 | plx_affiliations_get_outermost (forest->affiliations, rows[i]);
      gpointer first;

      if (g_hash_table_lookup_extended (links, &key, NULL, &first))
        join (forest, GPOINTER_TO_UINT (first), node);
    }
  if (n > 0)
    join_to (forest, links, LINK_RELAY, rows[0], node);
}

static gboolean
is_same_estimate (Forest *forest, guint node, guint other)
{
  const PlxFigureMark *mark = g_ptr_array_index (forest->marks, node);
  const PlxFigureMark *other_mark = g_ptr_array_index (forest->marks, other);

  return mark->estimate == other_mark->estimate;
}

/* The marks from @start to @end give the same figure. */
static void
join_same_figures (Forest *forest, guint start, guint end)
{
  g_autoptr (GHashTable) links = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = start; i < end; i++)
    {
      if (i > start && is_same_estimate (forest, i - 1, i))
        join (forest, i - 1, i);
      else
        join_by_claimants (forest, links, i);
    }
  for (guint i = start; i < end; i++)
    {
      if (i == start || !is_same_estimate (forest, i - 1, i))
        join_by_relays (forest, links, i);
    }
}

static void
add_marks (GPtrArray *marks, GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (rows, i);

      for (guint j = 0; j < row->marks->len; j++)
        {
          PlxFigureMark *mark = g_ptr_array_index (row->marks, j);

          if (mark->bound != PLX_BOUND_UNSTATED)
            g_ptr_array_add (marks, mark);
        }
    }
}

static guint
number_origins (Forest *forest, guint first)
{
  for (guint i = 0; i < forest->marks->len; i++)
    {
      PlxFigureMark *mark = g_ptr_array_index (forest->marks, i);
      guint root = find_root (forest, i);

      mark->origin =
          root == i ? first++ : ((PlxFigureMark *) g_ptr_array_index (forest->marks, root))->origin;
    }
  return first;
}

guint
plx_figure_rows_set_origins (GPtrArray *rows, PlxAffiliations *affiliations, guint first)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();
  g_autofree guint *parents = NULL;
  Forest forest = { NULL, affiliations, marks, NULL };
  guint start = 0;

  add_marks (marks, rows);
  if (marks->len == 0)
    return first;

  g_ptr_array_sort (marks, compare_marks);
  parents = g_new (guint, marks->len);
  for (guint i = 0; i < marks->len; i++)
    parents[i] = i;
  forest.parents = parents;
  forest.dossier = plx_record_get_dossier (((PlxFigureRow *) g_ptr_array_index (rows, 0))->claimant);
  for (guint end = 1; end <= marks->len; end++)
    {
      if (end < marks->len && compare_figures (&marks->pdata[start], &marks->pdata[end]) == 0)
        continue;
      if (end - start > 1)
        join_same_figures (&forest, start, end);
      start = end;
    }
  return number_origins (&forest, first);
}
