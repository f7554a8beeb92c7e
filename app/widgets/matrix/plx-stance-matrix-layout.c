/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-stance-matrix-private.h"

#define STEP_EMS 4
#define NATURAL_EMS 40

/* ---- where things stand ---- */

gboolean
plx_stance_matrix_is_mirrored (PlxStanceMatrix *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* An adjustment counts from the left, whatever the direction. */
static double
flip (PlxStanceMatrix *self, GtkOrientation orientation, double value)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  if (orientation == GTK_ORIENTATION_VERTICAL || !plx_stance_matrix_is_mirrored (self))
    return value;
  return gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) - value;
}

static int
get_scroll (PlxStanceMatrix *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  if (adjustment == NULL)
    return 0;
  return MAX ((int) flip (self, orientation, gtk_adjustment_get_value (adjustment)), 0);
}

void
plx_stance_matrix_get_scroll (PlxStanceMatrix *self, int *x, int *y)
{
  *x = get_scroll (self, GTK_ORIENTATION_HORIZONTAL);
  *y = get_scroll (self, GTK_ORIENTATION_VERTICAL);
}

static void
set_scroll (PlxStanceMatrix *self, GtkOrientation orientation, int value)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  double most;

  if (adjustment == NULL)
    return;
  most = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  gtk_adjustment_set_value (adjustment, flip (self, orientation, CLAMP (value, 0, MAX (most, 0))));
}

void
plx_stance_matrix_set_scroll (PlxStanceMatrix *self, int x, int y)
{
  set_scroll (self, GTK_ORIENTATION_HORIZONTAL, x);
  set_scroll (self, GTK_ORIENTATION_VERTICAL, y);
}

graphene_rect_t
plx_stance_matrix_get_area (PlxStanceMatrix *self, PlxStancePlace place)
{
  graphene_rect_t area;
  int x, y;

  plx_stance_matrix_get_scroll (self, &x, &y);
  area = plx_stance_grid_get_area (self->grid, place, x, y);
  if (plx_stance_matrix_is_mirrored (self))
    area.origin.x = gtk_widget_get_width (GTK_WIDGET (self)) - area.origin.x - area.size.width;
  return area;
}

PlxStancePlace
plx_stance_matrix_pick (PlxStanceMatrix *self, double x, double y)
{
  int scroll_x, scroll_y;

  plx_stance_matrix_get_scroll (self, &scroll_x, &scroll_y);
  if (plx_stance_matrix_is_mirrored (self))
    x = gtk_widget_get_width (GTK_WIDGET (self)) - x - 1;
  return plx_stance_grid_pick (self->grid, x, y, scroll_x, scroll_y);
}

gboolean
plx_stance_matrix_get_sight (PlxStanceMatrix *self, PlxStancePlace *first, PlxStancePlace *last)
{
  PlxStanceGrid *grid = self->grid;
  int n_columns = (int) plx_stance_grid_count_columns (grid);
  int x, y;

  if (grid->width <= 0 || grid->rows->len == 0 || n_columns == 0)
    return FALSE;
  plx_stance_matrix_get_scroll (self, &x, &y);
  first->row = plx_stance_grid_row_at (grid, y);
  last->row = plx_stance_grid_row_at (grid, y + MAX (grid->height - grid->heading_height, 1) - 1);
  first->column = MIN (x / grid->column_width, n_columns - 1);
  last->column = MIN ((x + MAX (grid->width - grid->name_width, 1) - 1) / grid->column_width, n_columns - 1);
  return TRUE;
}

static int
bring_into (int value, int start, int size, int page)
{
  if (start < value || size >= page)
    return start;
  return MAX (value, start + size - page);
}

void
plx_stance_matrix_scroll_to (PlxStanceMatrix *self, PlxStancePlace place)
{
  PlxStanceGrid *grid = self->grid;
  int x, y;

  if (grid->width <= 0)
    return;
  plx_stance_matrix_get_scroll (self, &x, &y);
  if (place.column >= 0)
    x = bring_into (x, place.column * grid->column_width, grid->column_width, grid->width - grid->name_width);
  if (place.row >= 0)
    y = bring_into (y, plx_stance_grid_get_top (grid, place.row),
                    plx_stance_grid_get_row_height (grid, place.row), grid->height - grid->heading_height);
  plx_stance_matrix_set_scroll (self, x, y);
}

/* ---- which cell is which ---- */

guint64
plx_stance_matrix_get_key (PlxStanceMatrix *self, PlxStancePlace place)
{
  guint64 key = 0;

  if (place.row >= 0)
    key = (guint64) (plx_record_get_row (plx_stance_grid_get_row (self->grid, place.row)->claimant) + 1)
          << 32;
  if (place.column >= 0)
    key |= plx_record_get_row (g_ptr_array_index (self->comparison->questions, place.column)) + 1;
  return key;
}

PlxStancePlace
plx_stance_matrix_find_place (PlxStanceMatrix *self, guint64 key)
{
  guint32 claimant = (guint32) (key >> 32);
  guint32 question = (guint32) key;
  PlxStancePlace place = PLX_NO_PLACE;

  if (self->comparison == NULL)
    return place;
  if (claimant > 0)
    place.row = plx_stance_grid_find_claimant (self->grid, claimant - 1);
  if (question > 0)
    place.column = plx_stance_grid_find_question (self->grid, question - 1);
  if ((claimant > 0 && place.row < 0) || (question > 0 && place.column < 0))
    return PLX_NO_PLACE;
  return place;
}

/* ---- layout ---- */

static void
mark_row (PlxStanceMatrix *self, int row, int y)
{
  PlxStanceAnchor *anchor = &self->anchor;

  if (anchor->n_rows == PLX_ANCHOR_PLACES)
    return;
  anchor->rows[anchor->n_rows].record =
      plx_record_get_row (plx_stance_grid_get_row (self->grid, row)->claimant);
  anchor->rows[anchor->n_rows++].offset = plx_stance_grid_get_top (self->grid, row) - y;
}

static void
mark_column (PlxStanceMatrix *self, int column, int x)
{
  PlxStanceAnchor *anchor = &self->anchor;

  if (anchor->n_columns == PLX_ANCHOR_PLACES)
    return;
  anchor->columns[anchor->n_columns].record =
      plx_record_get_row (g_ptr_array_index (self->comparison->questions, column));
  anchor->columns[anchor->n_columns++].offset = column * self->grid->column_width - x;
}

void
plx_stance_matrix_keep_anchor (PlxStanceMatrix *self)
{
  PlxStancePlace focus = plx_stance_matrix_find_place (self, self->focus_key);
  PlxStancePlace first, last;
  int x, y;

  if (self->anchor.is_set || !plx_stance_matrix_get_sight (self, &first, &last))
    return;
  plx_stance_matrix_get_scroll (self, &x, &y);
  self->anchor.is_set = TRUE;
  self->anchor.n_rows = self->anchor.n_columns = 0;
  if (focus.row >= first.row && focus.row <= last.row)
    mark_row (self, focus.row, y);
  if (focus.column >= first.column && focus.column <= last.column)
    mark_column (self, focus.column, x);
  for (int row = first.row; row <= last.row; row++)
    mark_row (self, row, y);
  for (int column = first.column; column <= last.column; column++)
    mark_column (self, column, x);
}

static void
restore_anchor (PlxStanceMatrix *self)
{
  const PlxStanceAnchor *anchor = &self->anchor;
  int row = PLX_HEADING, column = PLX_HEADING;
  int x, y;

  if (!anchor->is_set || self->comparison == NULL)
    return;
  self->anchor.is_set = FALSE;
  plx_stance_matrix_get_scroll (self, &x, &y);
  for (guint i = 0; i < anchor->n_rows && row < 0; i++)
    {
      row = plx_stance_grid_find_claimant (self->grid, anchor->rows[i].record);
      if (row >= 0)
        y = plx_stance_grid_get_top (self->grid, row) - anchor->rows[i].offset;
    }
  for (guint i = 0; i < anchor->n_columns && column < 0; i++)
    {
      column = plx_stance_grid_find_question (self->grid, anchor->columns[i].record);
      if (column >= 0)
        x = column * self->grid->column_width - anchor->columns[i].offset;
    }
  plx_stance_matrix_set_scroll (self, x, y);
}

static void
configure (PlxStanceMatrix *self, GtkOrientation orientation, int upper, int page)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  double step = plx_stance_texts_get_em (self->texts) * STEP_EMS;
  int value = get_scroll (self, orientation);

  if (adjustment == NULL)
    return;
  page = MAX (page, 1);
  upper = MAX (upper, page);
  value = CLAMP (value, 0, upper - page);
  if (orientation == GTK_ORIENTATION_HORIZONTAL && plx_stance_matrix_is_mirrored (self))
    value = upper - page - value;
  gtk_adjustment_configure (adjustment, value, 0, upper, step, page * 0.9, page);
}

void
plx_stance_matrix_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (widget);
  gboolean has_forgotten = plx_stance_texts_trim (self->texts);
  int content_width, content_height;

  self->is_allocating = TRUE;
  plx_stance_grid_layout (self->grid, width, height, has_forgotten);
  plx_stance_grid_get_extent (self->grid, &content_width, &content_height);
  configure (self, GTK_ORIENTATION_HORIZONTAL, content_width, width - self->grid->name_width);
  configure (self, GTK_ORIENTATION_VERTICAL, content_height + 1, height - self->grid->heading_height);
  restore_anchor (self);
  self->is_allocating = FALSE;
  plx_stance_matrix_allocate_cells (self);
  plx_stance_matrix_present_notes (self);
}

void
plx_stance_matrix_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  PlxStanceMatrix *self = PLX_STANCE_MATRIX (widget);
  int width, height;

  plx_stance_grid_get_extent (self->grid, &width, &height);
  width += self->grid->name_width;
  height += self->grid->heading_height + 1;
  *minimum = 0;
  *natural = (int) (plx_stance_texts_get_em (self->texts) * NATURAL_EMS);
  if (self->grid->width > 0)
    *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? width : height;
}
