/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-matrix-private.h"

#include <glib/gi18n-lib.h>

#include "plx-claimant.h"
#include "plx-safe-text.h"

static void
unparent_cell (gpointer data)
{
  gtk_widget_unparent (data);
}

void
plx_stance_matrix_init_cells (PlxStanceMatrix *self)
{
  self->cells = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, unparent_cell);
}

void
plx_stance_matrix_dispose_cells (PlxStanceMatrix *self)
{
  g_clear_handle_id (&self->cells_id, g_source_remove);
  g_hash_table_remove_all (self->cells);
}

PlxStancePlace
plx_stance_matrix_get_focus (PlxStanceMatrix *self)
{
  PlxStancePlace place = plx_stance_matrix_find_place (self, self->focus_key);

  if (!plx_stance_place_is_set (place) && self->grid->rows->len > 0)
    place.row = 0;
  return place;
}

gboolean
plx_stance_matrix_shows_focus (PlxStanceMatrix *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL && GTK_IS_WINDOW (root) &&
         gtk_window_get_focus_visible (GTK_WINDOW (root)) &&
         (gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

static void
on_focus_changed (PlxStanceCellWidget *cell, GParamSpec *pspec, PlxStanceMatrix *self)
{
  if (gtk_widget_has_focus (GTK_WIDGET (cell)))
    {
      PlxStancePlace place;

      self->focus_key = plx_stance_cell_widget_get_key (cell);
      place = plx_stance_matrix_get_focus (self);
      plx_stance_matrix_scroll_to (self, place);
      self->hover = PLX_NO_PLACE;
      plx_stance_matrix_queue_note (self, plx_stance_matrix_shows_focus (self) ? place : PLX_NO_PLACE);
    }
  else
    plx_stance_matrix_hide_note (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
on_activated (PlxStanceCellWidget *cell, PlxStanceMatrix *self)
{
  plx_stance_matrix_open (self, plx_stance_matrix_find_place (self, plx_stance_cell_widget_get_key (cell)));
}

/* ---- what a cell is called ---- */

static char *
describe_claimant (PlxStanceMatrix *self, int row)
{
  const PlxStanceRow *stance_row = plx_stance_grid_get_row (self->grid, row);
  const char *role = plx_claimant_get_role (PLX_CLAIMANT (stance_row->claimant));
  const char *name = plx_record_get_label (stance_row->claimant);
  GString *text = g_string_new (name);
  guint n = stance_row->n_descendants;
  g_autofree char *count = NULL;

  if (role != NULL)
    g_string_append_printf (text, "%s%s", C_ ("list separator", ", "), role);
  if (n == 0)
    return g_string_free (text, FALSE);
  if (plx_stance_grid_is_expanded (self->grid, row))
    /* TRANSLATORS: Read out behind the name of a state or an organisation. */
    count = g_strdup_printf (ngettext ("%u row belongs to it, open", "%u rows belong to it, open", n), n);
  else
    /* TRANSLATORS: Likewise. */
    count = g_strdup_printf (ngettext ("%u row belongs to it, folded", "%u rows belong to it, folded", n), n);
  g_string_append_printf (text, "%s%s", C_ ("list separator", ", "), count);
  return g_string_free (text, FALSE);
}

static char *
describe (PlxStanceMatrix *self, PlxStancePlace place)
{
  if (place.row < 0)
    return g_strdup (plx_record_get_label (g_ptr_array_index (self->comparison->questions, place.column)));
  if (place.column < 0)
    return describe_claimant (self, place.row);
  return plx_position_comparison_dup_spoken (self->comparison,
                                             plx_stance_grid_get_index (self->grid, place.row),
                                             (guint) place.column,
                                             plx_stance_grid_is_foldable (self->grid, place.row) &&
                                                 !plx_stance_grid_is_expanded (self->grid, place.row));
}

static void
name_cell (PlxStanceMatrix *self, GtkWidget *cell, PlxStancePlace place)
{
  g_autofree char *text = describe (self, place);
  g_autofree char *safe = plx_safe_name (text);

  plx_stance_cell_widget_set_spoken (PLX_STANCE_CELL_WIDGET (cell), safe);
  if (place.column < 0 && plx_stance_grid_is_foldable (self->grid, place.row))
    gtk_accessible_update_state (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_STATE_EXPANDED,
                                 plx_stance_grid_is_expanded (self->grid, place.row), -1);
  else if (place.column < 0)
    gtk_accessible_reset_state (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_STATE_EXPANDED);
}

/* ---- which cells there are ---- */

static GtkAccessibleRole
get_role (PlxStancePlace place)
{
  /* GTK 4.8 has no word for column headings on the accessibility bus; these are pressed to open their
   * question. */
  if (place.row < 0)
    return GTK_ACCESSIBLE_ROLE_BUTTON;
  return place.column < 0 ? GTK_ACCESSIBLE_ROLE_ROW_HEADER : GTK_ACCESSIBLE_ROLE_GRID_CELL;
}

static GtkWidget *
create_cell (PlxStanceMatrix *self, GtkAccessibleRole role)
{
  GtkWidget *cell = plx_stance_cell_widget_new (role);

  g_signal_connect (cell, "notify::has-focus", G_CALLBACK (on_focus_changed), self);
  g_signal_connect (cell, "activate", G_CALLBACK (on_activated), self);
  gtk_widget_set_parent (cell, GTK_WIDGET (self));
  return cell;
}

static void
keep_cell (GHashTable *cells, guint64 key, GtkWidget *cell)
{
  g_hash_table_insert (cells, g_memdup2 (&key, sizeof key), cell);
}

/* Cells that go on standing for what they stood for, and what has none yet. */
typedef struct
{
  GHashTable *kept;
  GArray *missing; /* PlxStancePlace */
} Change;

static void
want_cell (PlxStanceMatrix *self, Change *change, PlxStancePlace place)
{
  guint64 key = plx_stance_matrix_get_key (self, place);
  gpointer old_key, cell;

  if (!g_hash_table_steal_extended (self->cells, &key, &old_key, &cell))
    {
      g_array_append_val (change->missing, place);
      return;
    }
  g_hash_table_insert (change->kept, old_key, cell);
  if (self->are_cells_stale)
    name_cell (self, cell, place);
}

static void
want_sight (PlxStanceMatrix *self, Change *change)
{
  PlxStancePlace focus = plx_stance_matrix_find_place (self, self->focus_key);
  PlxStancePlace first, last, place;

  if (!plx_stance_matrix_get_sight (self, &first, &last))
    return;
  for (place.row = first.row - 1; place.row <= last.row; place.row++)
    {
      for (place.column = first.column - 1; place.column <= last.column; place.column++)
        {
          PlxStancePlace wanted = { place.row < first.row ? PLX_HEADING : place.row,
                                    place.column < first.column ? PLX_HEADING : place.column };

          if (plx_stance_place_is_set (wanted))
            want_cell (self, change, wanted);
        }
    }
  /* What has the focus keeps it out of sight. */
  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL && plx_stance_place_is_set (focus) &&
      g_hash_table_contains (self->cells, &self->focus_key))
    want_cell (self, change, focus);
}

/* Returns: (transfer full) (nullable): a cell that is not needed any more */
static GtkWidget *
take_idle_cell (PlxStanceMatrix *self, GtkAccessibleRole role)
{
  GHashTableIter iter;
  gpointer key, cell;

  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, &key, &cell))
    {
      if (gtk_accessible_get_accessible_role (cell) != role || gtk_widget_has_focus (cell))
        continue;
      g_hash_table_iter_steal (&iter);
      g_free (key);
      return cell;
    }
  return NULL;
}

static void
add_missing (PlxStanceMatrix *self, Change *change)
{
  for (guint i = 0; i < change->missing->len; i++)
    {
      PlxStancePlace place = g_array_index (change->missing, PlxStancePlace, i);
      guint64 key = plx_stance_matrix_get_key (self, place);
      GtkWidget *cell = take_idle_cell (self, get_role (place));

      if (cell == NULL)
        cell = create_cell (self, get_role (place));
      plx_stance_cell_widget_set_key (PLX_STANCE_CELL_WIDGET (cell), key);
      name_cell (self, cell, place);
      keep_cell (change->kept, key, cell);
    }
}

static void
update_cells (PlxStanceMatrix *self)
{
  Change change = { g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, unparent_cell),
                    g_array_new (FALSE, FALSE, sizeof (PlxStancePlace)) };

  g_clear_handle_id (&self->cells_id, g_source_remove);
  want_sight (self, &change);
  add_missing (self, &change);
  g_hash_table_unref (self->cells);
  self->cells = change.kept;
  plx_stance_matrix_get_sight (self, &self->first, &self->last);
  self->are_cells_stale = FALSE;
  g_array_unref (change.missing);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static gboolean
on_time (gpointer data)
{
  PlxStanceMatrix *self = data;

  self->cells_id = 0;
  update_cells (self);
  return G_SOURCE_REMOVE;
}

void
plx_stance_matrix_queue_cells (PlxStanceMatrix *self, guint milliseconds)
{
  g_clear_handle_id (&self->cells_id, g_source_remove);
  self->cells_id = g_timeout_add (milliseconds, on_time, self);
}

/* Whether other cells are in sight than those that have widgets. */
static gboolean
has_other_sight (PlxStanceMatrix *self)
{
  PlxStancePlace first, last;

  return plx_stance_matrix_get_sight (self, &first, &last) &&
         (self->are_cells_stale || !plx_stance_place_equal (first, self->first) ||
          !plx_stance_place_equal (last, self->last));
}

void
plx_stance_matrix_allocate_cells (PlxStanceMatrix *self)
{
  GHashTableIter iter;
  gpointer key, cell;

  if (has_other_sight (self))
    plx_stance_matrix_queue_cells (self, 0);

  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, &key, &cell))
    {
      PlxStancePlace place = plx_stance_matrix_find_place (self, *(guint64 *) key);
      graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, 1, 1);

      if (plx_stance_place_is_set (place))
        area = plx_stance_matrix_get_area (self, place);
      gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_size_allocate (cell,
                                &(GtkAllocation){ (int) area.origin.x, (int) area.origin.y,
                                                  (int) area.size.width, (int) area.size.height },
                                -1);
    }
}

gboolean
plx_stance_matrix_set_focus (PlxStanceMatrix *self, PlxStancePlace place)
{
  guint64 key;
  GtkWidget *cell;

  if (!plx_stance_place_is_set (place))
    return FALSE;
  key = plx_stance_matrix_get_key (self, place);
  plx_stance_matrix_scroll_to (self, place);
  cell = g_hash_table_lookup (self->cells, &key);
  if (cell == NULL)
    {
      cell = create_cell (self, get_role (place));
      plx_stance_cell_widget_set_key (PLX_STANCE_CELL_WIDGET (cell), key);
      name_cell (self, cell, place);
      keep_cell (self->cells, key, cell);
      plx_stance_matrix_queue_cells (self, 0);
    }
  else if (self->are_cells_stale)
    name_cell (self, cell, place);
  self->focus_key = key;
  return gtk_widget_grab_focus (cell);
}

void
plx_stance_matrix_adopt_focus (PlxStanceMatrix *self, PlxStancePlace last)
{
  GtkWidget *cell = gtk_widget_get_focus_child (GTK_WIDGET (self));
  PlxStancePlace place = plx_stance_matrix_find_place (self, self->focus_key);
  gpointer old_key;
  guint64 key;

  if (cell == NULL || !PLX_IS_STANCE_CELL_WIDGET (cell))
    return;
  if (!plx_stance_place_is_set (place))
    {
      place.row = MIN (last.row, (int) self->grid->rows->len - 1);
      place.column = MIN (last.column, (int) plx_stance_grid_count_columns (self->grid) - 1);
    }
  if (!plx_stance_place_is_set (place))
    return;
  key = plx_stance_matrix_get_key (self, place);
  if (key == plx_stance_cell_widget_get_key (PLX_STANCE_CELL_WIDGET (cell)))
    return;
  /* What had the focus is folded away or gone: what stands in its place now has it. */
  if (g_hash_table_steal_extended (self->cells, &self->focus_key, &old_key, NULL))
    g_free (old_key);
  self->focus_key = key;
  plx_stance_cell_widget_set_key (PLX_STANCE_CELL_WIDGET (cell), key);
  keep_cell (self->cells, key, cell);
}
