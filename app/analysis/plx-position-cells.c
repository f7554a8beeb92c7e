/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-position-comparison-private.h"

#include "plx-record-schema.h"

#define N_STANCES (PLX_STANCE_WARNS + 1)

/* The entries of a cell while it is filled. */
typedef struct
{
  PlxPositionCell *cell;
  GPtrArray *entries;
} Filling;

static void
free_cell (gpointer data)
{
  PlxPositionCell *cell = data;

  g_ptr_array_unref (cell->public_cell.positions);
  g_free (cell);
}

static gpointer
cell_key (const PlxPositionComparison *self, guint row, guint column)
{
  return GSIZE_TO_POINTER ((gsize) row * self->questions->len + column);
}

const PlxPositionCell *
plx_position_comparison_lookup (const PlxPositionComparison *self, guint row, guint column)
{
  return g_hash_table_lookup (self->cells, cell_key (self, row, column));
}

/* A difference counts when one was surely said before the other: when its last day lies before the first day of the
 * other. For each stance it is enough to know by when it was said first and from when it was said last. */
static gboolean
is_changed (const GPtrArray *entries)
{
  gint32 first[N_STANCES], last[N_STANCES];

  for (guint i = 0; i < N_STANCES; i++)
    {
      first[i] = G_MAXINT32;
      last[i] = G_MININT32;
    }
  for (guint i = 0; i < entries->len; i++)
    {
      const PlxPositionEntry *entry = g_ptr_array_index (entries, i);

      if (entry->satire || entry->stance < 0)
        continue;
      first[entry->stance] = MIN (first[entry->stance], entry->latest);
      last[entry->stance] = MAX (last[entry->stance], entry->earliest);
    }
  for (guint i = 0; i < N_STANCES; i++)
    {
      for (guint j = 0; j < N_STANCES; j++)
        {
          if (i != j && first[i] < last[j])
            return TRUE;
        }
    }
  return FALSE;
}

/* The last day of which it is sure that something was said on it or after it. */
static gint32
find_last_day (const GPtrArray *entries, gboolean satire)
{
  gint32 day = G_MININT32;

  for (guint i = 0; i < entries->len; i++)
    {
      const PlxPositionEntry *entry = g_ptr_array_index (entries, i);

      if (entry->satire == satire)
        day = MAX (day, entry->earliest);
    }
  return day;
}

static gboolean
rests_on_satire (const GPtrArray *entries)
{
  for (guint i = 0; i < entries->len; i++)
    {
      if (!((const PlxPositionEntry *) g_ptr_array_index (entries, i))->satire)
        return FALSE;
    }
  return TRUE;
}

/* What comes first, what next, what was said last. */
static int
get_class (const PlxPositionEntry *entry, gboolean satire, gint32 last_day)
{
  if (entry->satire != satire)
    return 0;
  return entry->latest < last_day ? 1 : 2;
}

static void
add_entry (PlxPositionCell *cell, const PlxPositionEntry *entry, gboolean is_latest)
{
  PlxStanceCell *public_cell = &cell->public_cell;

  g_ptr_array_add (public_cell->positions, g_object_ref (entry->position));
  cell->n_satire += entry->satire;
  if (!is_latest)
    return;
  public_cell->n_latest++;
  public_cell->approximate = public_cell->approximate || entry->unsure;
  if (!entry->satire && entry->stance >= 0)
    cell->stances |= 1u << entry->stance;
}

void
plx_position_cell_finish (PlxPositionCell *cell, const GPtrArray *entries, const PlxAsOf *as_of)
{
  PlxStanceCell *public_cell = &cell->public_cell;
  gboolean satire = rests_on_satire (entries);
  gint32 last_day = find_last_day (entries, satire);

  public_cell->positions = g_ptr_array_new_full (entries->len, g_object_unref);
  public_cell->satire = satire;
  public_cell->changed = is_changed (entries);
  for (int class = 0; class <= 2; class++)
    {
      for (guint i = 0; i < entries->len; i++)
        {
          const PlxPositionEntry *entry = g_ptr_array_index (entries, i);

          if (get_class (entry, satire, last_day) == class)
            add_entry (cell, entry, class == 2);
        }
    }
  for (guint i = 0; i < entries->len && as_of->day != PLX_AS_OF_ALWAYS; i++)
    {
      const PlxPositionEntry *entry = g_ptr_array_index (entries, i);

      public_cell->is_new = public_cell->is_new || entry->counted == as_of->day;
    }
}

static void
clear_filling (gpointer data)
{
  g_ptr_array_unref (((Filling *) data)->entries);
}

static GPtrArray *
get_entries (PlxPositionComparison *self, GArray *fillings, guint row, guint column)
{
  gpointer key = cell_key (self, row, column);
  gpointer index;
  Filling filling;

  /* While the cells are filled the table holds their places, from 1. */
  index = g_hash_table_lookup (self->cells, key);
  if (index != NULL)
    return g_array_index (fillings, Filling, GPOINTER_TO_UINT (index) - 1).entries;

  filling.cell = g_new0 (PlxPositionCell, 1);
  filling.cell->row = row;
  filling.cell->column = column;
  filling.entries = g_ptr_array_new ();
  g_array_append_val (fillings, filling);
  g_hash_table_insert (self->cells, key, GUINT_TO_POINTER (fillings->len));
  return filling.entries;
}

static void
add_to_cells (PlxPositionComparison *self,
              GArray *fillings,
              const PlxPositionEntry *entry,
              guint column,
              const guint32 *row_of_claimant)
{
  const guint32 *claimants;
  guint32 first;
  guint n = plx_dossier_get_row_records (self->dossier, PLX_RECORD_POSITION,
                                         plx_record_get_row (PLX_RECORD (entry->position)),
                                         PLX_POSITION_CLAIMANTS, &first, &claimants);

  for (guint i = 0; i < n; i++)
    {
      guint32 row = row_of_claimant[claimants[i]];
      GPtrArray *entries;

      if (row == PLX_NO_ROW)
        continue;
      entries = get_entries (self, fillings, row, column);
      /* Somebody named twice said it once. */
      if (entries->len == 0 || entries->pdata[entries->len - 1] != (gpointer) entry)
        g_ptr_array_add (entries, (gpointer) entry);
    }
}

static int
compare_cells (gconstpointer a, gconstpointer b)
{
  const PlxPositionCell *cell = *(const PlxPositionCell *const *) a;
  const PlxPositionCell *other = *(const PlxPositionCell *const *) b;

  if (cell->row != other->row)
    return cell->row < other->row ? -1 : 1;
  return (cell->column > other->column) - (cell->column < other->column);
}

/* The questions that are asked, in the order of the file. Returns: for each question of the dossier its column. */
static guint32 *
add_questions (PlxPositionComparison *self, const GArray *entries)
{
  guint32 n = plx_dossier_count_rows (self->dossier, PLX_RECORD_QUESTION);
  guint32 *columns = g_new0 (guint32, MAX (n, 1));

  for (guint i = 0; i < entries->len; i++)
    columns[g_array_index (entries, PlxPositionEntry, i).question] = 1;
  for (guint32 i = 0; i < n; i++)
    {
      if (columns[i] == 0)
        continue;
      columns[i] = self->questions->len;
      g_ptr_array_add (self->questions, plx_dossier_dup_record (self->dossier, PLX_RECORD_QUESTION, i));
    }
  return columns;
}

void
plx_position_cells_fill (PlxPositionComparison *self, const GArray *entries, const guint32 *row_of_claimant)
{
  g_autoptr (GArray) fillings = g_array_new (FALSE, FALSE, sizeof (Filling));
  g_autofree guint32 *columns = add_questions (self, entries);

  g_array_set_clear_func (fillings, clear_filling);
  self->cells = g_hash_table_new (NULL, NULL);
  self->ordered = g_ptr_array_new_with_free_func (free_cell);
  for (guint i = 0; i < entries->len; i++)
    {
      const PlxPositionEntry *entry = &g_array_index (entries, PlxPositionEntry, i);

      add_to_cells (self, fillings, entry, columns[entry->question], row_of_claimant);
    }
  for (guint i = 0; i < fillings->len; i++)
    {
      Filling *filling = &g_array_index (fillings, Filling, i);

      plx_position_cell_finish (filling->cell, filling->entries, &self->as_of);
      g_hash_table_insert (self->cells, cell_key (self, filling->cell->row, filling->cell->column),
                           filling->cell);
      g_ptr_array_add (self->ordered, filling->cell);
    }
  g_ptr_array_sort (self->ordered, compare_cells);
}

guint
plx_position_comparison_get_first_cell (const PlxPositionComparison *self, guint row)
{
  guint start = 0;
  guint end = self->ordered->len;

  while (start < end)
    {
      guint middle = start + (end - start) / 2;

      if (((const PlxPositionCell *) g_ptr_array_index (self->ordered, middle))->row < row)
        start = middle + 1;
      else
        end = middle;
    }
  return start;
}
