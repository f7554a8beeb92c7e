/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-row.h"

#include "plx-figure-range.h"

PlxFigureRow *
plx_figure_row_new (PlxRecord *claimant, const char *affiliation)
{
  PlxFigureRow *row = g_new0 (PlxFigureRow, 1);

  row->claimant = g_object_ref (claimant);
  row->name = g_strdup (plx_record_get_label (claimant));
  row->affiliation = g_strdup (affiliation);
  row->marks = g_ptr_array_new_with_free_func ((GDestroyNotify) plx_figure_mark_free);
  return row;
}

void
plx_figure_row_free (PlxFigureRow *row)
{
  g_object_unref (row->claimant);
  g_free (row->name);
  g_free (row->affiliation);
  g_ptr_array_unref (row->marks);
  g_free (row);
}

static int
compare_marks (gconstpointer a, gconstpointer b)
{
  const PlxFigureMark *mark = *(PlxFigureMark *const *) a;
  const PlxFigureMark *other = *(PlxFigureMark *const *) b;
  guint32 row = plx_record_get_row (PLX_RECORD (mark->estimate));
  guint32 other_row = plx_record_get_row (PLX_RECORD (other->estimate));
  int order;

  if (mark->day != other->day)
    return mark->day < other->day ? -1 : 1;
  order = plx_date_compare (&mark->stated, &other->stated);
  return order != 0 ? order : (row > other_row) - (row < other_row);
}

/* The last day of which it is sure that something was said on it or after it. */
static gint32
find_last_day (GPtrArray *marks)
{
  gint32 day = G_MININT32;

  for (guint i = 0; i < marks->len; i++)
    day = MAX (day, plx_date_get_earliest (&((PlxFigureMark *) g_ptr_array_index (marks, i))->stated));
  return day;
}

/* Puts those that nothing was surely said after behind the others, each in the order in which they were. */
static void
move_latest (PlxFigureRow *row)
{
  g_autoptr (GPtrArray) latest = g_ptr_array_new ();
  gint32 day = find_last_day (row->marks);
  guint n = 0;

  for (guint i = 0; i < row->marks->len; i++)
    {
      PlxFigureMark *mark = g_ptr_array_index (row->marks, i);

      if (plx_date_get_latest (&mark->stated) >= day)
        g_ptr_array_add (latest, mark);
      else
        row->marks->pdata[n++] = mark;
    }
  for (guint i = 0; i < latest->len; i++)
    row->marks->pdata[n + i] = latest->pdata[i];
  row->n_latest = latest->len;
}

void
plx_figure_row_finish (PlxFigureRow *row)
{
  g_ptr_array_sort (row->marks, compare_marks);
  move_latest (row);
}

GPtrArray *
plx_figure_row_dup_latest (const PlxFigureRow *row)
{
  GPtrArray *latest = g_ptr_array_new ();
  gint32 day = G_MININT32;

  for (guint i = 0; i < row->marks->len; i++)
    {
      const PlxFigureMark *mark = g_ptr_array_index (row->marks, i);

      if (mark->bound != PLX_BOUND_UNSTATED)
        day = MAX (day, plx_date_get_earliest (&mark->stated));
    }
  for (guint i = 0; i < row->marks->len; i++)
    {
      PlxFigureMark *mark = g_ptr_array_index (row->marks, i);

      if (mark->bound != PLX_BOUND_UNSTATED && plx_date_get_latest (&mark->stated) >= day)
        g_ptr_array_add (latest, mark);
    }
  return latest;
}

typedef struct
{
  PlxFigureRow *row;
  gboolean has_figure;
  PlxFigureRange largest;
  guint32 number; /* of the claimant */
} SortKey;

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  const SortKey *key = a;
  const SortKey *other = b;
  int order = 0;

  if (key->has_figure != other->has_figure)
    return key->has_figure ? -1 : 1;
  if (key->has_figure)
    order = plx_figure_range_compare (&other->largest, &key->largest);
  return order != 0 ? order : (key->number > other->number) - (key->number < other->number);
}

static SortKey
get_key (PlxFigureRow *row)
{
  g_autoptr (GPtrArray) latest = plx_figure_row_dup_latest (row);
  SortKey key = { row, FALSE, { 0, 0, FALSE }, plx_record_get_row (row->claimant) };

  for (guint i = 0; i < latest->len; i++)
    {
      const PlxFigureMark *mark = g_ptr_array_index (latest, i);
      PlxFigureRange range;

      if (!plx_figure_range_init (&range, mark->bound, mark->low, mark->high)
          || (key.has_figure && plx_figure_range_compare (&range, &key.largest) <= 0))
        continue;
      key.has_figure = TRUE;
      key.largest = range;
    }
  return key;
}

void
plx_figure_rows_sort (GPtrArray *rows)
{
  g_autoptr (GArray) keys = g_array_sized_new (FALSE, FALSE, sizeof (SortKey), rows->len);

  for (guint i = 0; i < rows->len; i++)
    {
      SortKey key = get_key (g_ptr_array_index (rows, i));

      g_array_append_val (keys, key);
    }
  g_array_sort (keys, compare_keys);
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_index (rows, i) = g_array_index (keys, SortKey, i).row;
}
