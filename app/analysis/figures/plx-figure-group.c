/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-group.h"

#include "plx-figure-row.h"

typedef struct
{
  PlxFigureRow *row;
  PlxFigureMark *mark;
  PlxFigureRange range;
} Entry;

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  return plx_figure_range_compare (&((const Entry *) a)->range, &((const Entry *) b)->range);
}

/* The same, "about" before "exactly". */
static int
compare_entries_apart (gconstpointer a, gconstpointer b)
{
  const Entry *entry = a;
  const Entry *other = b;
  int order = compare_entries (a, b);

  return order != 0 ? order : other->range.about - entry->range.about;
}

static void
free_group (gpointer data)
{
  PlxFigureGroup *group = data;

  g_ptr_array_unref (group->marks);
  g_ptr_array_unref (group->rows);
  g_free (group);
}

static GArray *
collect_entries (GPtrArray *rows)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));

  for (guint i = 0; i < rows->len; i++)
    {
      PlxFigureRow *row = g_ptr_array_index (rows, i);
      g_autoptr (GPtrArray) latest = plx_figure_row_dup_latest (row);

      for (guint j = 0; j < latest->len; j++)
        {
          Entry entry = { row, g_ptr_array_index (latest, j), { 0, 0, FALSE } };

          if (plx_figure_range_init (&entry.range, entry.mark->bound, entry.mark->low, entry.mark->high))
            g_array_append_val (entries, entry);
        }
    }
  return entries;
}

static PlxFigureGroup *
add_group (GPtrArray *groups, const Entry *entry)
{
  PlxFigureGroup *group = g_new0 (PlxFigureGroup, 1);

  group->range = entry->range;
  group->marks = g_ptr_array_new ();
  group->rows = g_ptr_array_new ();
  g_ptr_array_add (groups, group);
  return group;
}

static void
add_to_group (PlxFigureGroup *group, GHashTable *seen, const Entry *entry)
{
  group->is_mixed = group->is_mixed || group->range.about != entry->range.about;
  if (group->rows->len == 0 || g_ptr_array_index (group->rows, group->rows->len - 1) != entry->row)
    g_ptr_array_add (group->rows, entry->row);
  if (entry->mark->n_claimants == 1 || g_hash_table_add (seen, entry->mark->estimate))
    g_ptr_array_add (group->marks, entry->mark);
}

GPtrArray *
plx_figure_groups_new (GPtrArray *rows, gboolean apart)
{
  g_autoptr (GArray) entries = collect_entries (rows);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GCompareFunc compare = apart ? compare_entries_apart : compare_entries;
  GPtrArray *groups = g_ptr_array_new_with_free_func (free_group);
  PlxFigureGroup *group = NULL;

  g_array_sort (entries, compare);
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);

      if (i == 0 || compare (entry - 1, entry) != 0)
        group = add_group (groups, entry);
      add_to_group (group, seen, entry);
    }
  return groups;
}
