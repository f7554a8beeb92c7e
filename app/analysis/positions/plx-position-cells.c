/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-position-comparison-private.h"

#include "plx-record-schema.h"

#define N_STANCES (PLX_STANCE_WARNS + 1)

/* Where an entry stands: in the row of each of its claimants. */
typedef struct
{
  guint row;
  guint column;
  guint entry;
} Slot;

/* The entries of one cell. */
typedef struct
{
  const GArray *entries;
  const Slot *slots;
  guint n;
} Stack;

static const PlxPositionEntry *
get_entry (const Stack *stack, guint index)
{
  return &g_array_index (stack->entries, PlxPositionEntry, stack->slots[index].entry);
}

/* A difference counts when one was surely said before the other: when its last day lies before the first day
 * of the other. For each stance it is enough to know by when it was said first and from when it was said
 * last. */
static gboolean
is_changed (const Stack *stack)
{
  gint32 first[N_STANCES], last[N_STANCES];

  for (guint i = 0; i < N_STANCES; i++)
    {
      first[i] = G_MAXINT32;
      last[i] = G_MININT32;
    }
  for (guint i = 0; i < stack->n; i++)
    {
      const PlxPositionEntry *entry = get_entry (stack, i);

      if (entry->satire)
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
find_last_day (const Stack *stack, gboolean satire)
{
  gint32 day = G_MININT32;

  for (guint i = 0; i < stack->n; i++)
    {
      if (get_entry (stack, i)->satire == satire)
        day = MAX (day, get_entry (stack, i)->earliest);
    }
  return day;
}

static gboolean
rests_on_satire (const Stack *stack)
{
  for (guint i = 0; i < stack->n; i++)
    {
      if (!get_entry (stack, i)->satire)
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_day (const Stack *stack, gint32 day)
{
  for (guint i = 0; i < stack->n; i++)
    {
      if (get_entry (stack, i)->counted == day)
        return TRUE;
    }
  return FALSE;
}

/* Satire beside something else; what was surely followed by something else; what was said last. */
static int
get_class (const PlxPositionEntry *entry, gboolean satire, gint32 last_day)
{
  if (entry->satire != satire)
    return 0;
  return entry->latest < last_day ? 1 : 2;
}

static void
add_position (PlxPositionCell *cell, GArray *order, const PlxPositionEntry *entry, gboolean is_latest)
{
  g_array_append_val (order, entry->row);
  cell->n++;
  cell->n_satire += entry->satire;
  if (!is_latest)
    return;
  cell->public_cell.n_latest++;
  cell->public_cell.approximate = cell->public_cell.approximate || entry->unsure;
  if (!entry->satire)
    cell->stances |= 1u << entry->stance;
}

static void
add_cell (PlxPositionComparison *self, const Stack *stack)
{
  PlxPositionCell cell = { { 0 }, stack->slots[0].row, stack->slots[0].column };
  gboolean satire = rests_on_satire (stack);
  gint32 last_day = find_last_day (stack, satire);

  cell.first = self->order->len;
  cell.public_cell.satire = satire;
  cell.public_cell.changed = is_changed (stack);
  cell.public_cell.is_new = self->as_of.day != PLX_AS_OF_ALWAYS && has_day (stack, self->as_of.day);
  for (int class = 0; class <= 2; class ++)
    {
      for (guint i = 0; i < stack->n; i++)
        {
          const PlxPositionEntry *entry = get_entry (stack, i);

          if (get_class (entry, satire, last_day) == class)
            add_position (&cell, self->order, entry, class == 2);
        }
    }
  g_array_append_val (self->cells, cell);
}

static void
add_slots (PlxPositionComparison *self,
           GArray *slots,
           const GArray *entries,
           const guint32 *columns,
           const guint32 *row_of_claimant)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const PlxPositionEntry *entry = &g_array_index (entries, PlxPositionEntry, i);
      const guint32 *claimants;
      guint32 first;
      guint n = plx_dossier_get_row_records (self->dossier, PLX_RECORD_POSITION, entry->row,
                                             PLX_POSITION_CLAIMANTS, &first, &claimants);

      for (guint j = 0; j < n; j++)
        {
          Slot slot = { row_of_claimant[claimants[j]], columns[entry->question], i };

          if (slot.row != PLX_NO_ROW)
            g_array_append_val (slots, slot);
        }
    }
}

static int
compare_slots (gconstpointer a, gconstpointer b)
{
  const Slot *slot = a;
  const Slot *other = b;

  if (slot->row != other->row)
    return slot->row < other->row ? -1 : 1;
  if (slot->column != other->column)
    return slot->column < other->column ? -1 : 1;
  return (slot->entry > other->entry) - (slot->entry < other->entry);
}

/* The questions that are asked, in the order of the file. Returns: for each question of the dossier its
 * column. */
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

static void
clear_cell (gpointer data)
{
  g_clear_pointer (&((PlxPositionCell *) data)->public_cell.positions, g_ptr_array_unref);
}

/* For each row where its cells begin, so that one is found without looking at those of other rows. */
static void
index_rows (PlxPositionComparison *self)
{
  guint row = 0;

  self->first_cells = g_array_sized_new (FALSE, FALSE, sizeof (guint), self->rows->len + 1);
  for (guint i = 0; i < self->cells->len; i++)
    {
      for (; row <= g_array_index (self->cells, PlxPositionCell, i).row; row++)
        g_array_append_val (self->first_cells, i);
    }
  for (; row <= self->rows->len; row++)
    g_array_append_val (self->first_cells, self->cells->len);
}

void
plx_position_cells_fill (PlxPositionComparison *self, const GArray *entries, const guint32 *row_of_claimant)
{
  g_autofree guint32 *columns = add_questions (self, entries);
  g_autoptr (GArray) slots = g_array_sized_new (FALSE, FALSE, sizeof (Slot), entries->len);

  self->cells = g_array_new (FALSE, FALSE, sizeof (PlxPositionCell));
  self->order = g_array_sized_new (FALSE, FALSE, sizeof (guint32), entries->len);
  g_array_set_clear_func (self->cells, clear_cell);
  add_slots (self, slots, entries, columns, row_of_claimant);
  g_array_sort (slots, compare_slots);
  for (guint start = 0, end; start < slots->len; start = end)
    {
      const Slot *first = &g_array_index (slots, Slot, start);
      Stack stack = { entries, first, 1 };

      while (start + stack.n < slots->len && first[stack.n].row == first->row &&
             first[stack.n].column == first->column)
        stack.n++;
      end = start + stack.n;
      add_cell (self, &stack);
    }
  index_rows (self);
}

guint
plx_position_comparison_count_cells (const PlxPositionComparison *self)
{
  return self->cells->len;
}

const PlxPositionCell *
plx_position_comparison_nth_cell (const PlxPositionComparison *self, guint index)
{
  return &g_array_index (self->cells, PlxPositionCell, index);
}

guint
plx_position_comparison_get_first_cell (const PlxPositionComparison *self, guint row)
{
  return g_array_index (self->first_cells, guint, row);
}

const PlxPositionCell *
plx_position_comparison_lookup (const PlxPositionComparison *self, guint row, guint column)
{
  guint start = plx_position_comparison_get_first_cell (self, row);
  guint end = plx_position_comparison_get_first_cell (self, row + 1);

  while (start < end)
    {
      guint middle = start + (end - start) / 2;
      const PlxPositionCell *cell = plx_position_comparison_nth_cell (self, middle);

      if (cell->column == column)
        return cell;
      if (cell->column < column)
        start = middle + 1;
      else
        end = middle;
    }
  return NULL;
}

const PlxStanceCell *
plx_position_cell_load (const PlxPositionComparison *self, const PlxPositionCell *cell)
{
  PlxPositionCell *loaded = (PlxPositionCell *) cell;

  if (cell->public_cell.positions != NULL)
    return &cell->public_cell;
  loaded->public_cell.positions = g_ptr_array_new_full (cell->n, g_object_unref);
  for (guint i = 0; i < cell->n; i++)
    {
      guint32 row = g_array_index (self->order, guint32, cell->first + i);

      g_ptr_array_add (loaded->public_cell.positions,
                       plx_dossier_dup_record (self->dossier, PLX_RECORD_POSITION, row));
    }
  return &cell->public_cell;
}
